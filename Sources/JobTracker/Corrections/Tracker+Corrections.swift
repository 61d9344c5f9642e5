// SPDX-License-Identifier: MIT
import Foundation
import GRDB
import MailClassification

extension Tracker {
    /// What was detected is right: held mails count from now on, and a mail that could also belong elsewhere belongs
    /// here.
    /// - Throws: ``TrackerError``.
    public func accept(_ id: Application.ID, now: Date) throws {
        try correct(id, "accepting application \(id)", now) { id, journal, db in
            let waiting = try Int64.fetchAll(
                db,
                sql: """
                    SELECT message.id FROM message JOIN link_candidate ON link_candidate.message = message.id
                    WHERE message.application IS NULL AND link_candidate.application = ?
                    """, arguments: [id])
            for message in waiting { try Self.move(message, to: id, &journal) }
            let events = try Int64.fetchAll(
                db, sql: "SELECT event.id FROM event JOIN message ON message.id = event.message WHERE application = ?",
                arguments: [id])
            for event in events { try journal.set(.isAccepted, of: event, to: 1) }
            try Outbox(db: db).drop(id)
        }
    }

    /// Corrects what an application is called, or when it was made; nil leaves a field as it is. Later mail does not
    /// change what the person said.
    /// - Throws: ``TrackerError``.
    public func edit(
        _ id: Application.ID, company: String? = nil, role: String? = nil, requisition: String? = nil,
        appliedAt: Date? = nil, now: Date
    ) throws {
        try correct(id, "the correction of application \(id)", now) { id, journal, _ in
            let fields: [(Journal.Column, Journal.Column, String?)] = [
                (.company, .fixesCompany, company), (.role, .fixesRole, role),
                (.requisition, .fixesRequisition, requisition),
            ]
            for (column, fixes, value) in fields {
                guard let value else { continue }
                try journal.set(column, of: id, to: value.nonEmpty)
                try journal.set(fixes, of: id, to: 1)
            }
            if let appliedAt { try journal.set(.appliedAt, of: id, to: appliedAt.stored) }
        }
    }

    /// Two applications are one. Mail that would have gone to `id` goes to `target` from now on.
    /// - Throws: ``TrackerError``.
    public func merge(_ id: Application.ID, into target: Application.ID, now: Date) throws {
        try correct(id, "merging application \(id) into \(target)", now) { id, journal, db in
            let target = try Self.seen(target, db)
            guard id != target else { throw TrackerError.impossible("Application \(id) is that application already.") }
            try Self.moveAll(of: id, to: target, &journal, db)
            try journal.set(.mergedInto, of: id, to: target)
            try Self.complete(target, from: id, &journal, db)
            try Self.linkUndecided(to: target, &journal, db)
            try Outbox(db: db).drop(id)
            try Outbox(db: db).drop(target)
        }
    }

    /// Moves mails of an application to a new one, which is named as these mails name it.
    /// - Returns: the new application.
    /// - Throws: ``TrackerError/impossible(_:)`` unless some, and not all, of its mails are named.
    public func split(_ id: Application.ID, messages: [TrackedMessage.ID], now: Date) throws -> Application.ID {
        var new: Application.ID = 0
        try correct(id, "splitting application \(id)", now) { id, journal, db in
            let owned = try Int64.fetchAll(db, sql: "SELECT id FROM message WHERE application = ?", arguments: [id])
            let moving = Set(messages)
            guard !moving.isEmpty, moving.isSubset(of: owned), moving.count < owned.count else {
                throw TrackerError.impossible(
                    "Of the mails of application \(id), name at least one to move, and leave at least one.")
            }
            new = try Self.insertCopy(of: id, named: moving, now: now, db)
            for message in moving.sorted() { try Self.move(message, to: new, &journal) }
            try Outbox(db: db).drop(id)
        }
        return new
    }

    /// It is no application: it and its mails are hidden, and later mail of their threads, or about the same post, stays
    /// out of sight.
    /// - Throws: ``TrackerError``.
    public func dismiss(_ id: Application.ID, now: Date) throws {
        try correct(id, "dismissing application \(id)", now) { id, journal, db in
            try journal.set(.isDismissed, of: id, to: 1)
            try Outbox(db: db).drop(id)
        }
    }

    /// Corrects what a mail is, and lets it count.
    /// - Throws: ``TrackerError``.
    public func relabel(_ message: TrackedMessage.ID, as kind: MailKind, now: Date) throws {
        try relabel(message, as: .received(kind), now: now)
    }

    /// Corrects what a mail is, the person's own mails too, and lets it count.
    /// - Throws: ``TrackerError``.
    public func relabel(_ message: TrackedMessage.ID, as kind: JobEvent.Kind, now: Date) throws {
        try writeNames { db in
            let row = try Self.row(of: message, db)
            let isOwn: Bool = row[1]
            guard kind.isOwn == isOwn else {
                throw TrackerError.impossible(
                    isOwn
                        ? "You wrote this mail; it can only be one of the kinds of your own mails."
                        : "You did not write this mail; it can only be one of the kinds of received mails.")
            }
            var journal = Journal(db)
            try journal.set(.eventKind, of: row[0], to: kind.stored)
            try journal.set(.isAccepted, of: row[0], to: 1)
            if let application = row[2] as Int64? { try Outbox(db: db).drop(application) }
            try journal.commit("calling mail \(message) \(kind.stored)", at: now)
        }
    }

    /// Puts a mail that could belong to several applications, or stands in the wrong one, where it belongs.
    /// - Throws: ``TrackerError``.
    public func choose(_ message: TrackedMessage.ID, for id: Application.ID, now: Date) throws {
        try correct(id, "putting mail \(message) to application \(id)", now) { id, journal, db in
            let row = try Self.row(of: message, db)
            try Self.move(message, to: id, &journal)
            try Outbox(db: db).drop(id)
            if let before = row[2] as Int64? { try Outbox(db: db).drop(before) }
        }
    }

    /// Notes an application that was made outside the mailbox.
    /// - Throws: ``TrackerError``.
    public func add(
        account: String, company: String?, role: String?, requisition: String? = nil, contact: Contact? = nil,
        appliedAt: Date, now: Date
    ) throws -> Application.ID {
        try writeNames { db in
            try db.execute(
                sql: """
                    INSERT INTO application (account, company, role, requisition, applied_at, is_manual,
                        fixes_company, fixes_role, fixes_requisition, created_at)
                    VALUES (?1, ?2, ?3, ?4, ?5, 1, ?2 IS NOT NULL, ?3 IS NOT NULL, ?4 IS NOT NULL, ?6)
                    """,
                arguments: [
                    account, company?.nonEmpty, role?.nonEmpty, requisition?.nonEmpty, appliedAt.stored, now.stored,
                ])
            let id = db.lastInsertedRowID
            if let contact, contact.name != nil || contact.email != nil || contact.phone != nil {
                try db.execute(
                    sql: "INSERT INTO contact (application, name, email, phone) VALUES (?, ?, ?, ?)",
                    arguments: [id, contact.name, contact.email?.lowercased(), contact.phone])
            }
            var journal = Journal(db)
            journal.undoing(.isManual, of: id, gives: 0)
            journal.undoing(.appliedAt, of: id, gives: nil)
            try journal.commit("adding application \(id)", at: now)
            return id
        }
    }
}

extension Tracker {
    // MARK: - Parts

    private static func move(_ message: TrackedMessage.ID, to id: Application.ID, _ journal: inout Journal) throws {
        try journal.set(.messageApplication, of: message, to: id)
        try journal.set(.messageLink, of: message, to: LinkReason.chosen.rawValue)
    }

    private static func row(of message: TrackedMessage.ID, _ db: Database) throws -> Row {
        let sql = """
            SELECT event.id, message.is_own, message.application FROM message JOIN event ON event.message = message.id
            WHERE message.id = ?
            """
        guard let row = try Row.fetchOne(db, sql: sql, arguments: [message]) else {
            throw TrackerError.unknownMessage(message)
        }
        return row
    }

    /// Mails, answers and contacts that the person noted. Reminders that were delivered stay where they were.
    private static func moveAll(
        of id: Application.ID, to target: Application.ID, _ journal: inout Journal, _ db: Database
    ) throws {
        let tables: [(String, Journal.Column)] = [
            ("message", .messageApplication), ("answer", .answerApplication), ("contact", .contactApplication),
        ]
        for (table, column) in tables {
            let rows = try Int64.fetchAll(db, sql: "SELECT id FROM \(table) WHERE application = ?", arguments: [id])
            for row in rows { try journal.set(column, of: row, to: target) }
        }
    }

    /// What the merged one knew and the other did not.
    private static func complete(
        _ target: Application.ID, from id: Application.ID, _ journal: inout Journal, _ db: Database
    ) throws {
        let sql = "SELECT company, role, requisition, applied_at FROM application WHERE id = ?"
        guard let known = try Row.fetchOne(db, sql: sql, arguments: [target]),
            let other = try Row.fetchOne(db, sql: sql, arguments: [id])
        else { return }
        let columns: [Journal.Column] = [.company, .role, .requisition, .appliedAt]
        for (index, column) in columns.enumerated() where known[index] as DatabaseValue == .null {
            try journal.set(column, of: target, to: other[index] as DatabaseValue)
        }
    }

    /// A mail that could belong to two applications that are one now has nowhere else to go.
    private static func linkUndecided(to target: Application.ID, _ journal: inout Journal, _ db: Database) throws {
        let sql = """
            SELECT message.id, link_candidate.application FROM message
            JOIN link_candidate ON link_candidate.message = message.id WHERE message.application IS NULL
            """
        var owners: [Int64: Set<Application.ID>] = [:]
        for row in try Row.fetchAll(db, sql: sql) {
            guard let owner = try Merges(db: db).target(of: row[1]) else { continue }
            owners[row[0], default: []].insert(owner)
        }
        for (message, owners) in owners where owners == [target] { try move(message, to: target, &journal) }
    }

    /// A new application that is called as the moved mails call it, and as the old one where they say nothing.
    private static func insertCopy(
        of id: Application.ID, named messages: Set<TrackedMessage.ID>, now: Date, _ db: Database
    ) throws -> Application.ID {
        let ids = messages.sorted()
        func first(_ column: String) throws -> String? {
            let sql = """
                SELECT \(column) FROM message WHERE id IN (\(databaseQuestionMarks(count: ids.count)))
                    AND \(column) IS NOT NULL ORDER BY date LIMIT 1
                """
            return try String.fetchOne(db, sql: sql, arguments: StatementArguments(ids))
        }
        let old = try Row.fetchOne(
            db, sql: "SELECT account, company, ats FROM application WHERE id = ?", arguments: [id])
        try db.execute(
            sql: """
                INSERT INTO application (account, company, role, requisition, ats, created_at)
                VALUES (?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                old?[0] as String?, try first("company") ?? old?[1], try first("role"), try first("requisition"),
                try first("ats") ?? old?[2], now.stored,
            ])
        return db.lastInsertedRowID
    }
}

extension JobEvent.Kind {
    /// Whether it is one of the person's own mails.
    var isOwn: Bool {
        switch self {
        case .received: false
        case .sent: true
        }
    }
}
