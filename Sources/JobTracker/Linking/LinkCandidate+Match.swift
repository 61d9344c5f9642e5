// SPDX-License-Identifier: MIT
import MailClassification

extension LinkCandidate {
    // MARK: - What speaks for it

    func sharesRequisition(with mail: LinkableMail) -> Bool {
        guard let wanted = mail.requisition.map(Requisition.key), !wanted.isEmpty else { return false }
        guard mail.company == nil || !names.contains(where: { $0.company != nil }) || isSameCompany(as: mail) else {
            return false
        }
        return names.contains { $0.requisition.map(Requisition.key) == wanted }
    }

    /// By name, or by a domain that carries the name where only one side has it.
    func isSameCompany(as mail: LinkableMail) -> Bool {
        let companies = names.compactMap(\.company)
        if let company = mail.company {
            if companies.contains(where: { CompanyName.isSame($0, company) }) { return true }
            return companies.isEmpty && domains.contains { EmployerDomain.names(company, domain: $0) }
        }
        guard let domain = mail.domain else { return false }
        return companies.contains { EmployerDomain.names($0, domain: domain) }
    }

    func sharesContact(with mail: LinkableMail) -> Bool {
        !isOtherCompany(than: mail) && !addresses.isDisjoint(with: mail.addresses)
    }

    func sharesDomain(with mail: LinkableMail) -> Bool {
        guard let domain = mail.domain, !isOtherCompany(than: mail) else { return false }
        return domains.contains(domain)
    }

    /// For mails that name no company: the same role, by the same recruiting system.
    func sharesRoleAndWay(with mail: LinkableMail) -> Bool {
        guard mail.company == nil || names.allSatisfy({ $0.company == nil }) else { return false }
        guard let ats = mail.ats, systems.contains(ats) else { return false }
        return (roleSimilarity(to: mail) ?? 0) >= LinkingLimits.sameRole
    }

    /// How similar the roles are, 0 to 1; nil where either is not known.
    func roleSimilarity(to mail: LinkableMail) -> Double? {
        guard let role = mail.role else { return nil }
        return names.compactMap(\.role).map { RoleTitle.similarity($0, role) }.max()
    }

    /// How well it fits among candidates that all fit.
    func score(for mail: LinkableMail) -> Double {
        var score = roleSimilarity(to: mail).map { $0 * 2 } ?? 0.6
        if sharesRequisition(with: mail) { score += 3 }
        if isOpen { score += 0.5 }
        if sharesContact(with: mail) { score += 1 }
        if mail.isReceipt && !receiptSources.contains(mail.source) { score += 0.4 }
        return score
    }

    // MARK: - What speaks against it

    /// Another role or another requisition number.
    func isOtherPost(than mail: LinkableMail) -> Bool {
        let numbers = names.compactMap(\.requisition).map(Requisition.key)
        if let wanted = mail.requisition.map(Requisition.key), !numbers.isEmpty, !wanted.isEmpty {
            // A board numbers its adverts in its own way: only one sender's numbers can be told apart.
            let isComparable = receiptSources.contains(mail.source)
            return !numbers.contains(wanted) && (isComparable || (roleSimilarity(to: mail) ?? 0) < 1)
        }
        return roleSimilarity(to: mail).map { $0 < LinkingLimits.differentRole } ?? false
    }

    func isSamePost(as other: LinkCandidate) -> Bool {
        other.names.contains { name in
            let mail = LinkableMail(
                kind: .received(.other), date: lastAt, company: name.company, role: name.role,
                requisition: name.requisition)
            return isSameCompany(as: mail) && !isOtherPost(than: mail)
        }
    }

    private func isOtherCompany(than mail: LinkableMail) -> Bool {
        guard let company = mail.company else { return false }
        let companies = names.compactMap(\.company)
        return !companies.isEmpty && !companies.contains { CompanyName.isSame($0, company) }
    }
}
