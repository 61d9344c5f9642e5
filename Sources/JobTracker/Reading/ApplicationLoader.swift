// SPDX-License-Identifier: MIT
import Foundation
import GRDB
import MailClassification

/// Puts applications together from the tables, with one query a table however many there are.
struct ApplicationLoader {
    let db: Database

    /// Those that the person should see: not merged away, not dismissed, and with something in them.
    func visible(account: String? = nil, id: Application.ID? = nil) throws -> [Application] {
        var applications = try heads(account: account, id: id)
        try addMessages(to: &applications)
        try addAnswers(to: &applications)
        try addContacts(to: &applications)
        return applications.values.filter { !$0.events.isEmpty }.map(Self.finished).sorted { $0.id < $1.id }
    }

    /// What happened to one application and what was answered, in the order of time.
    func history(of id: Application.ID) throws -> (events: [JobEvent], answers: [Answer]) {
        let sql = """
            SELECT \(EventColumns.selection) FROM message JOIN event ON event.message = message.id
            WHERE message.application = ?
            """
        var events: [JobEvent] = []
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [id])
        while let row = try rows.next() { events.append(EventColumns.event(row).event) }
        let stated = "SELECT applied_at FROM application WHERE id = ?"
        if let at = try Double.fetchOne(db.cachedStatement(sql: stated), arguments: [id]) {
            events.append(.stated(at: Date(stored: at)))
        }
        let given =
            "SELECT \(AnswerColumns.selection) FROM answer WHERE NOT is_taken_back AND application = ? ORDER BY id"
        let answers = try Row.fetchAll(db.cachedStatement(sql: given), arguments: [id]).compactMap(AnswerColumns.answer)
        return (events.sorted(by: JobEvent.isBefore), answers)
    }

    // MARK: - Parts

    private func heads(account: String?, id: Application.ID?) throws -> [Application.ID: Application] {
        let sql = """
            SELECT id, account, company, role, requisition, ats, applied_at FROM application
            WHERE merged_into IS NULL AND NOT is_dismissed
                AND (?1 IS NULL OR account = ?1) AND (?2 IS NULL OR id = ?2)
            """
        var applications: [Application.ID: Application] = [:]
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [account, id])
        while let row = try rows.next() {
            var application = Application(
                id: row[0], account: row[1], company: row[2], role: row[3], requisition: row[4], ats: row[5])
            if let at = row[6] as Double? {
                application.appliedAt = Date(stored: at)
                application.events.append(.stated(at: Date(stored: at)))
            }
            applications[application.id] = application
        }
        return applications
    }

    /// Mails and their events; one that waits for a choice is shown, held, with each application it could belong to.
    private func addMessages(to applications: inout [Application.ID: Application]) throws {
        let only = applications.count == 1 ? applications.keys.first : nil
        let sql = """
            SELECT \(EventColumns.selection), message.message_id, message.sender, message.subject, message.text,
                message.language, message.confidence, message.evidence, message.link
            FROM message JOIN event ON event.message = message.id
            WHERE ?1 IS NULL OR message.application = ?1 OR message.application IS NULL
            """
        let pending = try pendingCandidates()
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql), arguments: [only])
        while let row = try rows.next() {
            let (event, reason) = EventColumns.event(row)
            let message = Self.message(row, event)
            guard let owner = row[24] as Int64? else {
                for id in pending[message.id] ?? [] { applications[id]?.addPending(event, message) }
                continue
            }
            applications[owner]?.add(event, message, reason)
        }
    }

    private func pendingCandidates() throws -> [TrackedMessage.ID: [Application.ID]] {
        let sql = """
            SELECT link_candidate.message, link_candidate.application FROM link_candidate
            JOIN message ON message.id = link_candidate.message WHERE message.application IS NULL
            """
        var candidates: [TrackedMessage.ID: [Application.ID]] = [:]
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql))
        while let row = try rows.next() { candidates[row[0], default: []].append(row[1]) }
        return candidates
    }

    private static func message(_ row: Row, _ event: JobEvent) -> TrackedMessage {
        let own = EventColumns.count
        return TrackedMessage(
            id: event.message, messageID: row[own], date: event.at, from: row[own + 1], subject: row[own + 2],
            text: row[own + 3], isOwn: row[3], language: row[own + 4], kind: event.kind, confidence: row[own + 5],
            evidence: EvidenceText.decode(row[own + 6]),
            link: LinkReason(rawValue: row[own + 7])?.sentence ?? "")
    }

    private func addAnswers(to applications: inout [Application.ID: Application]) throws {
        let sql = "SELECT \(AnswerColumns.selection), application FROM answer WHERE NOT is_taken_back ORDER BY id"
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql))
        while let row = try rows.next() {
            guard let answer = AnswerColumns.answer(row) else { continue }
            applications[row[AnswerColumns.count]]?.answers.append(answer)
        }
    }

    private func addContacts(to applications: inout [Application.ID: Application]) throws {
        let sql = """
            SELECT coalesce(contact.application, message.application), contact.name, contact.email, contact.phone
            FROM contact LEFT JOIN message ON message.id = contact.message ORDER BY message.date, contact.id
            """
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql))
        while let row = try rows.next() {
            guard let id = row[0] as Int64? else { continue }
            applications[id]?.merge(Contact(name: row[1], email: row[2], phone: row[3]))
        }
    }

    private static func finished(_ application: Application) -> Application {
        var application = application
        application.events.sort(by: JobEvent.isBefore)
        application.messages.sort { ($0.date, $0.id) < ($1.date, $1.id) }
        application.holdInvitationsAfterRejection()
        return application
    }
}

extension Application {
    fileprivate mutating func add(_ event: JobEvent, _ message: TrackedMessage, _ reason: ReviewReason?) {
        events.append(event)
        messages.append(message)
        if let reason { ask(reason) }
    }

    fileprivate mutating func addPending(_ event: JobEvent, _ message: TrackedMessage) {
        var held = event
        held.isHeld = true
        events.append(held)
        messages.append(message)
        ask(.ambiguousLink)
    }

    /// An invitation after a rejection goes to review and changes nothing (policy rule 7). Found on reading, so that it
    /// does not matter which of the two was read first.
    fileprivate mutating func holdInvitationsAfterRejection() {
        let late = Set(StageRules(events: events, answers: answers).afterRejection)
        guard !late.isEmpty else { return }
        for index in events.indices where late.contains(events[index].id) { events[index].isHeld = true }
        ask(.afterRejection)
    }

    private mutating func ask(_ reason: ReviewReason) {
        if !reviewReasons.contains(reason) { reviewReasons.append(reason) }
    }

    /// One entry a person: what a later mail adds to a known address, number or name joins it.
    fileprivate mutating func merge(_ contact: Contact) {
        let known = contacts.firstIndex { $0.isSame(as: contact) }
        guard let known else { return contacts.append(contact) }
        contacts[known].name = contacts[known].name ?? contact.name
        contacts[known].email = contacts[known].email ?? contact.email
        contacts[known].phone = contacts[known].phone ?? contact.phone
    }
}

extension Contact {
    fileprivate func isSame(as other: Contact) -> Bool {
        if let email, let otherEmail = other.email { return email == otherEmail }
        if let phone, let otherPhone = other.phone { return phone == otherPhone }
        guard let name, let otherName = other.name else { return false }
        return name == otherName
    }
}

extension JobEvent {
    /// What the person said of the day on which they applied, without a mail.
    static func stated(at: Date) -> JobEvent { JobEvent(kind: .sent(.application), at: at) }
}
