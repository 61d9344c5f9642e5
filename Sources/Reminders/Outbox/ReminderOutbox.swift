// SPDX-License-Identifier: MIT
import FollowUps
import Foundation
import JobTracker

/// The outbox as the dispatcher uses it; `Tracker` keeps the real one. Each verb is one transaction.
public protocol ReminderOutbox: Sendable {
    /// Adds what is new; a step that is there already on that channel is left out. Returns the new rows.
    func plan(_ reminders: [PlannedReminder], now: Date) throws -> [PlannedReminder]
    /// Rows in any of these states, oldest first.
    func reminders(in states: Set<PlannedReminder.State>) throws -> [PlannedReminder]
    /// Claims a row as it was read; false where another process was faster or it was dropped.
    func markSending(_ reminder: PlannedReminder, now: Date) throws -> Bool
    /// The channel took it.
    func markSent(_ id: PlannedReminder.ID, now: Date) throws
    /// The channel did not; `reason` is a sentence without mail text.
    func markFailed(_ id: PlannedReminder.ID, reason: String, now: Date) throws
    /// The steps that the person was told of, or may have been.
    func deliveredItems(of application: Application.ID?) throws -> [DeliveredItem]
    /// Removes what was planned for an application and not sent.
    func dropPlannedReminders(of application: Application.ID) throws
}

extension Tracker: ReminderOutbox {}

extension ReminderOutbox {
    /// What was delivered on any channel, as `ReminderSchedule` wants to be told.
    public func sentReminders() throws -> [SentReminder] {
        try deliveredItems(of: nil).map { SentReminder(key: ReminderKey($0.item), at: $0.at) }
    }
}

extension ReminderKey {
    init(_ item: PlannedReminder.Item) {
        self.init(application: item.application, step: item.step, due: item.due, occurrence: item.occurrence)
    }
}

extension PlannedReminder.Item {
    init(_ key: ReminderKey) {
        self.init(application: key.application, step: key.step, due: key.due, occurrence: key.occurrence)
    }
}

extension PlannedReminder {
    var keys: Set<ReminderKey> { Set(items.map { ReminderKey($0) }) }

    /// What it says, without steps that another row told already; nil for a payload that cannot be read.
    var note: ReminderNote? { ReminderNote(json: payload)?.only(keys) }
}
