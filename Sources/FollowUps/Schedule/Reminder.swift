// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

/// What makes one reminder of one step unique: it is delivered once (policy rules 32 and 35).
public struct ReminderKey: Sendable, Hashable {
    /// The application reminded of.
    public var application: Application.ID
    /// The step that falls due.
    public var step: Step
    /// The day on which the step falls due.
    public var due: CalendarDay
    /// 1 for the first reminder, 3 for the last.
    public var occurrence: Int

    /// A key of these parts.
    public init(application: Application.ID, step: Step, due: CalendarDay, occurrence: Int) {
        self.application = application
        self.step = step
        self.due = due
        self.occurrence = occurrence
    }
}

/// A reminder that was delivered, as the outbox remembers it.
public struct SentReminder: Sendable, Equatable {
    /// What it reminded of.
    public var key: ReminderKey
    /// When it was delivered.
    public var at: Date

    /// A reminder delivered at a moment.
    public init(key: ReminderKey, at: Date) {
        self.key = key
        self.at = at
    }
}

/// One message to the person, about everything of one employer that is due, or about all that fell due while nothing
/// could be delivered.
public struct Reminder: Sendable, Equatable {
    /// One step in it.
    public struct Item: Sendable, Equatable {
        /// What makes it unique.
        public var key: ReminderKey
        /// The application as stored.
        public var application: Application
        /// The step to take.
        public var next: NextStep
        /// The moment from which it was to be delivered.
        public var wasDueAt: Date
    }

    /// The steps, the earliest due first; never empty.
    public var items: [Item]
    /// Whether it gathers several employers after a time in which nothing was delivered.
    public var isCatchUp: Bool

    /// The employer of the first item.
    public var company: String? { items.first?.application.company }
}
