// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// One message to the person, in the outbox: about one step of one application, or several that fall due together.
public struct PlannedReminder: Sendable, Equatable, Identifiable {
    public typealias ID = Int64

    /// How the person is told.
    public enum Channel: String, Sendable, Codable, CaseIterable {
        case desktop, email
    }

    /// Where it stands on its way. The raw values are kept in the store.
    public enum State: String, Sendable, Codable, CaseIterable {
        case planned
        /// Handed to the channel; after a crash nobody knows whether it arrived.
        case sending
        case sent
        /// Sent, and everything in it was answered.
        case answered
        /// The last try failed; it may be tried again.
        case failed
    }

    /// One step in it. No step is told twice on one channel: application, step, due day, occurrence and channel are
    /// unique over all reminders.
    public struct Item: Sendable, Equatable, Hashable {
        public var application: Application.ID
        public var step: Step
        public var due: CalendarDay
        /// 1 for the first reminder of this step, 3 for the last (policy rule 35).
        public var occurrence: Int

        public init(application: Application.ID, step: Step, due: CalendarDay, occurrence: Int = 1) {
            self.application = application
            self.step = step
            self.due = due
            self.occurrence = occurrence
        }
    }

    /// 0 until it is planned.
    public var id: ID
    public var items: [Item]
    public var channel: Channel
    /// Fixed here, so that a mail which may have been sent is recognised and never sent twice.
    public var messageID: String
    /// What the channel needs to show it; the outbox does not look inside.
    public var payload: String
    public var state: State
    /// How often sending was begun.
    public var tries: Int
    /// Why the last try failed, a sentence.
    public var failure: String?
    public var plannedAt: Date
    /// When its state last changed.
    public var changedAt: Date
    public var sentAt: Date?

    /// A reminder to be planned.
    public init(items: [Item], channel: Channel, messageID: String, payload: String, plannedAt: Date) {
        id = 0
        self.items = items
        self.channel = channel
        self.messageID = messageID
        self.payload = payload
        state = .planned
        tries = 0
        self.plannedAt = plannedAt
        changedAt = plannedAt
    }
}

/// A step that the person was told of.
public struct DeliveredItem: Sendable, Equatable {
    public var item: PlannedReminder.Item
    public var channel: PlannedReminder.Channel
    public var reminder: PlannedReminder.ID
    public var at: Date
    /// Whether the person has answered it.
    public var isAnswered: Bool
}
