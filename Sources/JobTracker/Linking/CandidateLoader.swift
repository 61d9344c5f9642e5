// SPDX-License-Identifier: MIT
import Foundation
import GRDB
import MailClassification

/// Fetches the applications that a mail could belong to: first by name, then the history of those few.
struct CandidateLoader {
    let db: Database

    func candidates(for mail: LinkableMail, thread: Application.ID?) throws -> [LinkCandidate] {
        let named = try namedCandidates()
        let reached = try reached(by: mail).union(thread.map { [$0] } ?? [])
        return try named.values.filter { reached.contains($0.id) || $0.mayMatch(mail) }
            .sorted { $0.id < $1.id }
            .compactMap(withHistory)
            .filter { $0.isDismissed || $0.mayMatch(mail) || reached.contains($0.id) }
    }

    // MARK: - Names

    private func namedCandidates() throws -> [Application.ID: LinkCandidate] {
        let sql = "SELECT id, company, role, requisition, is_dismissed, merged_into FROM application ORDER BY id"
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql))
        var candidates: [Application.ID: LinkCandidate] = [:]
        var aliases: [(alias: Application.ID, target: Application.ID, name: LinkCandidate.Name)] = []
        while let row = try rows.next() {
            let name = LinkCandidate.Name(company: row[1], role: row[2], requisition: row[3])
            if let target = row[5] as Int64? {
                aliases.append((row[0], target, name))
            } else {
                candidates[row[0]] = LinkCandidate(
                    id: row[0], names: [name], isDismissed: row[4], firstAt: .distantPast, lastAt: .distantPast)
            }
        }
        let targets = Dictionary(uniqueKeysWithValues: aliases.map { ($0.alias, $0.target) })
        for alias in aliases {
            var target = alias.target
            while let next = targets[target] { target = next }
            candidates[target]?.names.append(alias.name)
        }
        return candidates
    }

    // MARK: - Domains and people

    /// Applications that share an address or a domain with the mail, or lack a company and must be known by domain.
    private func reached(by mail: LinkableMail) throws -> Set<Application.ID> {
        var found: Set<Application.ID> = []
        if let domain = mail.domain {
            let sql = "SELECT DISTINCT application FROM message WHERE employer_domain = ? AND application IS NOT NULL"
            found.formUnion(try Int64.fetchAll(db.cachedStatement(sql: sql), arguments: [domain]))
        }
        for address in mail.addresses {
            let sql = """
                SELECT coalesce(contact.application, message.application) FROM contact
                LEFT JOIN message ON message.id = contact.message WHERE contact.email = ?
                """
            let owners = try Optional<Int64>.fetchAll(db.cachedStatement(sql: sql), arguments: [address])
            found.formUnion(owners.compactMap { $0 })
        }
        return found
    }

    // MARK: - History

    /// Nil for an application that has neither mails nor a statement of the person, such as one that was split off and
    /// taken back.
    private func withHistory(_ candidate: LinkCandidate) throws -> LinkCandidate? {
        var candidate = candidate
        let history = try ApplicationLoader(db: db).history(of: candidate.id)
        guard let first = history.events.first, let last = history.events.last else { return nil }
        candidate.firstAt = first.at
        candidate.lastAt = last.at
        let counting = history.events.filter { !$0.isHeld }
        candidate.startedAt = history.events.first { $0.isStart }?.at
        candidate.closedAt = StageRules(events: counting, answers: history.answers).closedAt
        try addTraits(to: &candidate)
        return candidate
    }

    private func addTraits(to candidate: inout LinkCandidate) throws {
        let sql = """
            SELECT employer_domain, ats, kind, text.is_own FROM message AS text
            JOIN event ON event.message = text.id WHERE application = ?
            """
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [candidate.id])
        while let row = try rows.next() {
            let domain: String? = row[0]
            let ats: String? = row[1]
            if let domain { candidate.domains.insert(domain) }
            if let ats { candidate.systems.insert(ats) }
            if row[2] == "confirmation" { candidate.receiptSources.insert(ats ?? domain ?? "") }
        }
        let contacts = """
            SELECT email FROM contact LEFT JOIN message ON message.id = contact.message
            WHERE email IS NOT NULL AND (contact.application = ?1 OR message.application = ?1)
            """
        candidate.addresses = try Set(String.fetchAll(db.cachedStatement(sql: contacts), arguments: [candidate.id]))
    }
}

extension LinkCandidate {
    /// A cheap look at the names alone; domains are not known yet.
    fileprivate func mayMatch(_ mail: LinkableMail) -> Bool {
        if isSameCompany(as: mail) || sharesRequisition(with: mail) { return true }
        let isNameless = names.allSatisfy { $0.company == nil }
        return isNameless || (mail.company == nil && mail.ats != nil && (roleSimilarity(to: mail) ?? 0) > 0)
    }
}

extension JobEvent {
    /// Evidence of applying (policy rule 5).
    var isStart: Bool {
        switch kind {
        case .received(.confirmation), .received(.noFollowUp), .sent(.application): true
        default: false
        }
    }
}
