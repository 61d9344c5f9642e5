// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// One message to the person, in the outbox: about one step of one application, or several that fall due together.
public struct PlannedReminder: Sendable, Equatable, Identifiable {
    /// Its number in the outbox.
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
        /// What it is about.
        public var application: Application.ID
        /// What falls due.
        public var step: Step
        /// The day on which the step falls due.
        public var due: CalendarDay
        /// 1 for the first reminder of this step, 3 for the last (policy rule 35).
        public var occurrence: Int

        /// A step on its due day.
        public init(application: Application.ID, step: Step, due: CalendarDay, occurrence: Int = 1) {
            self.application = application
            self.step = step
            self.due = due
            self.occurrence = occurrence
        }
    }

    /// 0 until it is planned.
    public var id: ID
    /// The steps that it tells of; never empty once planned.
    public var items: [Item]
    /// How the person is told.
    public var channel: Channel
    /// Fixed here, so that a mail which may have been sent is recognised and never sent twice.
    public var messageID: String
    /// What the channel needs to show it; the outbox does not look inside.
    public var payload: String
    /// Where it stands.
    public var state: State
    /// How often sending was begun.
    public var tries: Int
    /// Why the last try failed, a sentence.
    public var failure: String?
    /// When it was planned.
    public var plannedAt: Date
    /// When its state last changed.
    public var changedAt: Date
    /// When the channel took it; nil until then.
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
    /// The step.
    public var item: PlannedReminder.Item
    /// How the person was told.
    public var channel: PlannedReminder.Channel
    /// The reminder that told it.
    public var reminder: PlannedReminder.ID
    /// When it was sent, or sending it was last begun.
    public var at: Date
    /// Whether the person has answered it.
    public var isAnswered: Bool
}
