// SPDX-License-Identifier: MIT
import Foundation
import GRDB
import MailClassification

/// Fetches the applications that a mail could belong to: first by name, then the history of those few.
struct CandidateLoader {
    let db: Database

    let cache: CandidateCache

    func candidates(for mail: LinkableMail, thread: Application.ID?) throws -> [LinkCandidate] {
        let reached = try reached(by: mail).union(thread.map { [$0] } ?? [])
        let probe = MailProbe(mail)
        return try cache.candidates(db)
            .filter { reached.contains($0.candidate.id) || $0.mayMatch(probe) }
            .compactMap { try withHistory($0.candidate) }
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
            SELECT employer_domain, ats, kind FROM message JOIN event ON event.message = message.id
            WHERE application = ?
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
            SELECT email FROM contact WHERE application = ?1 AND email IS NOT NULL
            UNION SELECT email FROM message JOIN contact ON contact.message = message.id
            WHERE message.application = ?1 AND email IS NOT NULL
            """
        candidate.addresses = try Set(String.fetchAll(db.cachedStatement(sql: contacts), arguments: [candidate.id]))
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
