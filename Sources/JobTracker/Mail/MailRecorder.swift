// SPDX-License-Identifier: MIT
import Foundation
import GRDB
import MailClassification
import MailParsing

/// Records one mail inside a transaction of the caller's.
struct MailRecorder {
    /// What is kept of a mail's text: far more than evidence quotes, far less than a hostile mail holds.
    private static let textLimit = 64 * 1024

    let mail: IncomingMail
    let now: Date
    let db: Database
    let cache: CandidateCache
    private let linkable: LinkableMail

    init(_ mail: IncomingMail, now: Date, _ db: Database, _ cache: CandidateCache) {
        self.mail = mail
        self.now = now
        self.db = db
        self.cache = cache
        linkable = LinkableMail(mail, date: mail.date(now: now))
    }

    private var message: MailMessage { mail.message }
    private var verdict: Verdict { mail.verdict }

    /// What becomes of it where nothing has to be written for that; nil where ``record()`` must decide. Reads only.
    func outcomeWithoutWriting() throws -> IngestOutcome? {
        if let known = try knownMessage() { return try isLocation(of: known) ? .alreadyKnown : nil }
        if linkable.linksByContent { return nil }
        let own = message.messageID.map { [$0] } ?? []
        return try ThreadFinder(db: db).knows(mail.threadIDs + own) ? nil : .unrelated
    }

    func record() throws -> IngestOutcome {
        if let known = try knownMessage() {
            try insertLocation(of: known)
            return .alreadyKnown
        }
        let thread = try ThreadFinder(db: db).application(threadIDs: mail.threadIDs, messageID: message.messageID)
        let candidates = try CandidateLoader(db: db, cache: cache).candidates(for: linkable, thread: thread)
        switch Linker.link(linkable, thread: thread, among: candidates) {
        case .none: return .unrelated
        case .existing(let id, let reason): return try add(to: id, reason)
        case .new(let isNamed): return try begin(isNamed: isNamed)
        case .ambiguous(let ids): return try addUndecided(ids)
        }
    }

    // MARK: - Outcomes

    private func add(to id: Application.ID, _ reason: LinkReason) throws -> IngestOutcome {
        _ = try insert(application: id, reason)
        if !mail.isSuspicious { try complete(id) }
        try Outbox(db: db).drop(id)
        let dismissed = "SELECT is_dismissed FROM application WHERE id = ?"
        let isDismissed = try Bool.fetchOne(db.cachedStatement(sql: dismissed), arguments: [id]) ?? false
        return isDismissed ? .unrelated : .recorded(application: id, kind: mail.kind, isNew: false)
    }

    private func begin(isNamed: Bool) throws -> IngestOutcome {
        try db.cachedStatement(
            sql: """
                INSERT INTO application (account, company, role, requisition, ats, created_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            mail.account, linkable.company, linkable.role, linkable.requisition, linkable.ats, now.stored,
        ])
        let id = db.lastInsertedRowID
        cache.clear()
        _ = try insert(application: id, .began, asksReview: !isNamed)
        return .recorded(application: id, kind: mail.kind, isNew: true)
    }

    private func addUndecided(_ candidates: [Application.ID]) throws -> IngestOutcome {
        let id = try insert(application: nil, .undecided)
        for candidate in candidates {
            try db.execute(
                sql: "INSERT INTO link_candidate (message, application) VALUES (?, ?)", arguments: [id, candidate])
        }
        return .ambiguous(message: id, candidates: candidates)
    }

    /// What this mail knows and the application does not, unless the person said otherwise.
    private func complete(_ id: Application.ID) throws {
        guard linkable.linksByContent else { return }
        try db.cachedStatement(
            sql: """
                UPDATE application SET
                    company = CASE WHEN fixes_company THEN company ELSE coalesce(company, ?1) END,
                    role = CASE WHEN fixes_role THEN role ELSE coalesce(role, ?2) END,
                    requisition = CASE WHEN fixes_requisition THEN requisition ELSE coalesce(requisition, ?3) END,
                    ats = coalesce(ats, ?4)
                WHERE id = ?5 AND (company IS NULL AND ?1 IS NOT NULL OR role IS NULL AND ?2 IS NOT NULL
                    OR requisition IS NULL AND ?3 IS NOT NULL OR ats IS NULL AND ?4 IS NOT NULL)
                """
        ).execute(arguments: [linkable.company, linkable.role, linkable.requisition, linkable.ats, id])
        if db.changesCount > 0 { cache.clear() }
    }

    // MARK: - Identity (policy rule 36)

    /// The same Message-ID is the same mail, in whatever folder or account, unless both sender and subject differ:
    /// then a careless sender has used it twice. Without one, the content's hash decides.
    private func knownMessage() throws -> TrackedMessage.ID? {
        let sql = "SELECT id, sender_address, subject FROM message WHERE identity = ?"
        let plain = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [plainIdentity])
        guard let plain else { return nil }
        guard isOther(plain) else { return plain[0] }
        return try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [distinctIdentity])?[0]
    }

    private func isOther(_ row: Row) -> Bool {
        message.messageID != nil && row[1] as String != senderAddress && row[2] as String != message.subject
    }

    private func identity() throws -> String {
        let sql = "SELECT EXISTS (SELECT 1 FROM message WHERE identity = ?)"
        let isTaken = try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: [plainIdentity]) ?? false
        return isTaken ? distinctIdentity : plainIdentity
    }

    private var plainIdentity: String { message.messageID.map { "id:\($0)" } ?? "hash:\(message.contentHash)" }
    private var distinctIdentity: String { "\(plainIdentity)#\(message.contentHash)" }
    private var senderAddress: String { mail.sender?.address.lowercased() ?? "" }

    // MARK: - Rows

    private func insert(
        application: Application.ID?, _ reason: LinkReason, asksReview: Bool = false
    ) throws -> TrackedMessage.ID {
        let id = try insertMessage(application: application, reason)
        try insertEvent(of: id, asksReview: asksReview)
        try insertLocation(of: id)
        for reference in mail.threadIDs.prefix(ThreadFinder.maximum) {
            try db.cachedStatement(sql: "INSERT INTO thread_reference (message, message_id) VALUES (?, ?)")
                .execute(arguments: [id, reference])
        }
        try insertContacts(of: id)
        return id
    }

    private func insertMessage(application: Application.ID?, _ reason: LinkReason) throws -> TrackedMessage.ID {
        try db.cachedStatement(
            sql: """
                INSERT INTO message (identity, message_id, content_hash, account, application, link, date, sender,
                    sender_address, employer_domain, subject, text, is_own, language, confidence, evidence, company,
                    role, requisition, ats, recorded_at)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            try identity(), message.messageID, message.contentHash, mail.account, application, reason.rawValue,
            mail.date(now: now).stored, senderText, senderAddress, linkable.domain, message.subject,
            String(message.text.prefix(Self.textLimit)), mail.isOwn, verdict.language,
            min(max(verdict.confidence, 0), 1), EvidenceText.encode(verdict.evidence), verdict.company, verdict.role,
            verdict.requisition, verdict.ats, now.stored,
        ])
        return db.lastInsertedRowID
    }

    private func insertEvent(of id: TrackedMessage.ID, asksReview: Bool) throws {
        let hold: ReviewReason? = mail.isSuspicious ? .suspiciousSender : verdict.needsReview ? .unsureVerdict : nil
        let head: [(any DatabaseValueConvertible)?] = [
            id, mail.kind.stored, mail.kind.stored, verdict.isPersonal && !mail.isOwn,
            mail.isOwn ? nil : hold?.rawValue, asksReview,
        ]
        let phone = mail.isOwn || mail.isSuspicious ? nil : verdict.contact.phone
        let details = EventColumns.details(
            of: mail.isOwn ? Verdict(kind: .other, confidence: 1) : verdict, phone: phone)
        try db.cachedStatement(
            sql: """
                INSERT INTO event (message, kind, judged_kind, is_personal, held_for, asks_review, notice_channels,
                    notice_quote, window_days, window_unit, window_until, window_silence, window_quote, respond_by,
                    returns_on, closing_on, event_day, event_start, event_end, event_offset, offered_phone)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: StatementArguments(head + details))
    }

    private func isLocation(of id: TrackedMessage.ID) throws -> Bool {
        let sql = """
            SELECT EXISTS (SELECT 1 FROM location
                WHERE account = ? AND folder = ? AND uid_validity = ? AND uid = ? AND message = ?)
            """
        let place: StatementArguments = [mail.account, mail.folder, Int64(mail.uidValidity), Int64(mail.uid), id]
        return try Bool.fetchOne(db.cachedStatement(sql: sql), arguments: place) ?? false
    }

    private func insertLocation(of id: TrackedMessage.ID) throws {
        try db.cachedStatement(
            sql: "INSERT OR REPLACE INTO location (account, folder, uid_validity, uid, message) VALUES (?, ?, ?, ?, ?)"
        ).execute(arguments: [mail.account, mail.folder, Int64(mail.uidValidity), Int64(mail.uid), id])
    }

    private func insertContacts(of id: TrackedMessage.ID) throws {
        for contact in MailContacts(mail).all {
            try db.cachedStatement(sql: "INSERT INTO contact (message, name, email, phone) VALUES (?, ?, ?, ?)")
                .execute(arguments: [id, contact.name, contact.email, contact.phone])
        }
    }

    private var senderText: String {
        guard let sender = mail.sender else { return "" }
        return sender.name.isEmpty ? sender.address : "\(sender.name) <\(sender.address)>"
    }
}
