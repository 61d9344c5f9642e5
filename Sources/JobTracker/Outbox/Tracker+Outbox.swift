// SPDX-License-Identifier: MIT
import Foundation
import GRDB

extension Tracker {
    /// Puts reminders in the outbox; a step that is there already, on that channel, is left out.
    /// - Returns: those that are new, with their numbers, each without the steps that were known.
    /// - Throws: ``TrackerError``.
    public func plan(_ reminders: [PlannedReminder], now: Date) throws -> [PlannedReminder] {
        guard !reminders.isEmpty else { return [] }
        return try write { db in
            try reminders.compactMap { reminder in
                var reminder = reminder
                reminder.plannedAt = now
                return try Outbox(db: db).plan(reminder)
            }
        }
    }

    /// Reminders in any of these states, oldest first.
    /// - Throws: ``TrackerError``.
    public func reminders(in states: Set<PlannedReminder.State>) throws -> [PlannedReminder] {
        let names = states.map(\.rawValue).sorted()
        return try read { db in
            try Outbox(db: db).reminders(
                where: "state IN (\(databaseQuestionMarks(count: names.count)))", StatementArguments(names))
        }
    }

    /// The reminder with this number, or nil where it was dropped.
    /// - Throws: ``TrackerError``.
    public func reminder(_ id: PlannedReminder.ID) throws -> PlannedReminder? {
        try read { try Outbox(db: $0).reminders(where: "id = ?", [id]).first }
    }

    /// Claims a reminder for sending, as it was read: planned, failed, or left in `sending` by a process that died.
    /// - Returns: false where another process has claimed it since, or it was dropped; then it must not be sent.
    /// - Throws: ``TrackerError``.
    public func markSending(_ reminder: PlannedReminder, now: Date) throws -> Bool {
        try write { db in
            try db.execute(
                sql: """
                    UPDATE reminder SET state = 'sending', tries = tries + 1, changed_at = ?
                    WHERE id = ? AND state = ? AND tries = ? AND state IN ('planned', 'failed', 'sending')
                    """, arguments: [now.stored, reminder.id, reminder.state.rawValue, reminder.tries])
            return db.changesCount == 1
        }
    }

    /// The channel took it. Calling it again changes nothing.
    /// - Throws: ``TrackerError``.
    public func markSent(_ id: PlannedReminder.ID, now: Date) throws {
        try change(id, "state = 'sent', sent_at = ?1, changed_at = ?1, failure = NULL", from: "'sending'", now)
    }

    /// The channel refused it, or could not be reached; `reason` is a sentence without any mail text.
    /// - Throws: ``TrackerError``.
    public func markFailed(_ id: PlannedReminder.ID, reason: String, now: Date) throws {
        try write { db in
            try db.execute(
                sql: """
                    UPDATE reminder SET state = 'failed', failure = ?, changed_at = ? WHERE id = ? AND state = 'sending'
                    """, arguments: [reason, now.stored, id])
        }
    }

    /// The steps that the person was told of, or may have been (`sending`), oldest first; of one application where it
    /// is named.
    /// - Throws: ``TrackerError``.
    public func deliveredItems(of application: Application.ID? = nil) throws -> [DeliveredItem] {
        let sql = """
            SELECT reminder_item.application, step, due, occurrence, reminder.channel, reminder.id,
                coalesce(sent_at, changed_at), is_answered
            FROM reminder_item JOIN reminder ON reminder.id = reminder_item.reminder
            WHERE state IN ('sending', 'sent', 'answered') AND (?1 IS NULL OR reminder_item.application = ?1)
            ORDER BY 7, reminder_item.id
            """
        return try read { db in
            try Row.fetchAll(db, sql: sql, arguments: [application]).compactMap { row in
                guard let item = Outbox.item(row) else { return nil }
                return DeliveredItem(
                    item: item, channel: .init(rawValue: row[4]) ?? .desktop, reminder: row[5],
                    at: Date(stored: row[6]), isAnswered: row[7])
            }
        }
    }

    /// Removes what was planned for an application and not sent: it is not due any more.
    /// - Throws: ``TrackerError``.
    public func dropPlannedReminders(of application: Application.ID) throws {
        try write { try Outbox(db: $0).drop(application) }
    }

    private func change(_ id: PlannedReminder.ID, _ assignment: String, from states: String, _ now: Date) throws {
        try write { db in
            try db.execute(
                sql: "UPDATE reminder SET \(assignment) WHERE id = ?2 AND state IN (\(states))",
                arguments: [now.stored, id])
        }
    }
}
