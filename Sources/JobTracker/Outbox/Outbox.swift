// SPDX-License-Identifier: MIT
import Foundation
import GRDB
import MailClassification

/// The outbox's rows, inside a transaction of the caller's.
struct Outbox {
    let db: Database

    /// Adds what is new in `reminder`; nil where each of its steps is in the outbox already.
    func plan(_ reminder: PlannedReminder) throws -> PlannedReminder? {
        var new = reminder
        new.items = try reminder.items.filter { try !isKnown($0, reminder.channel) }
        guard !new.items.isEmpty else { return nil }
        try db.execute(
            sql: """
                INSERT INTO reminder (channel, message_id, payload, state, planned_at, changed_at)
                VALUES (?, ?, ?, 'planned', ?, ?)
                """,
            arguments: [
                new.channel.rawValue, new.messageID, new.payload, new.plannedAt.stored, new.plannedAt.stored,
            ])
        new.id = db.lastInsertedRowID
        for item in new.items { try insert(item, of: new) }
        return new
    }

    private func isKnown(_ item: PlannedReminder.Item, _ channel: PlannedReminder.Channel) throws -> Bool {
        let sql = """
            SELECT EXISTS (SELECT 1 FROM reminder_item
                WHERE application = ? AND step = ? AND due = ? AND channel = ? AND occurrence = ?)
            """
        return try Bool.fetchOne(db, sql: sql, arguments: key(item, channel)) ?? false
    }

    private func insert(_ item: PlannedReminder.Item, of reminder: PlannedReminder) throws {
        try db.execute(
            sql: """
                INSERT INTO reminder_item (reminder, application, step, due, channel, occurrence)
                VALUES (?, ?, ?, ?, ?, ?)
                """, arguments: [reminder.id] + key(item, reminder.channel))
    }

    private func key(_ item: PlannedReminder.Item, _ channel: PlannedReminder.Channel) -> StatementArguments {
        [item.application, item.step.rawValue, item.due.daysSinceEpoch, channel.rawValue, item.occurrence]
    }

    // MARK: - Answers

    /// Removes what was not sent yet: something happened, and what is due is to be worked out anew.
    func drop(_ application: Application.ID) throws {
        try db.cachedStatement(
            sql: """
                DELETE FROM reminder WHERE state IN ('planned', 'failed')
                    AND id IN (SELECT reminder FROM reminder_item WHERE application = ?)
                """
        ).execute(arguments: [application])
    }

    /// Removes what was not sent yet and marks as answered what was.
    func settle(_ application: Application.ID, _ journal: inout Journal) throws {
        try drop(application)
        let sql = "SELECT id, reminder FROM reminder_item WHERE application = ? AND NOT is_answered"
        for row in try Row.fetchAll(db, sql: sql, arguments: [application]) {
            try journal.set(.isReminderAnswered, of: row[0], to: 1)
            if try isWhollyAnswered(row[1]) { try journal.set(.reminderState, of: row[1], to: "answered") }
        }
    }

    /// Whether it was sent, and nothing in it is left to answer.
    private func isWhollyAnswered(_ reminder: PlannedReminder.ID) throws -> Bool {
        let sql = """
            SELECT state = 'sent' AND NOT EXISTS
                (SELECT 1 FROM reminder_item WHERE reminder = reminder.id AND NOT is_answered)
            FROM reminder WHERE id = ?
            """
        return try Bool.fetchOne(db, sql: sql, arguments: [reminder]) ?? false
    }

    // MARK: - Reading

    func reminders(where condition: String, _ arguments: StatementArguments) throws -> [PlannedReminder] {
        let sql = """
            SELECT id, channel, message_id, payload, state, tries, failure, planned_at, changed_at, sent_at
            FROM reminder WHERE \(condition) ORDER BY planned_at, id
            """
        return try Row.fetchAll(db, sql: sql, arguments: arguments).map(reminder)
    }

    private func reminder(_ row: Row) throws -> PlannedReminder {
        let items = try Row.fetchAll(
            db,
            sql: "SELECT application, step, due, occurrence FROM reminder_item WHERE reminder = ? ORDER BY id",
            arguments: [row[0] as Int64])
        var reminder = PlannedReminder(
            items: items.compactMap(Self.item), channel: .init(rawValue: row[1]) ?? .desktop, messageID: row[2],
            payload: row[3], plannedAt: Date(stored: row[7]))
        reminder.id = row[0]
        reminder.state = .init(rawValue: row[4]) ?? .planned
        reminder.tries = row[5]
        reminder.failure = row[6]
        reminder.changedAt = Date(stored: row[8])
        reminder.sentAt = (row[9] as Double?).map(Date.init(stored:))
        return reminder
    }

    static func item(_ row: Row) -> PlannedReminder.Item? {
        guard let step = Step(rawValue: row[1]) else { return nil }
        return PlannedReminder.Item(
            application: row[0], step: step, due: CalendarDay(daysSinceEpoch: row[2]), occurrence: row[3])
    }
}
