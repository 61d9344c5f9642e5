// SPDX-License-Identifier: MIT
import FollowUps
import Foundation
import JobTracker

/// What a delivery did.
public struct DispatchReport: Sendable, Equatable {
    /// A reminder that stays in the outbox.
    public struct Failure: Sendable, Equatable {
        /// On which channel.
        public var channel: PlannedReminder.Channel
        /// A sentence with a next step; no mail text.
        public var reason: String
        /// Whether another channel has told the person of it.
        public var isCovered = false
        /// What it was to remind of.
        var keys: Set<ReminderKey> = []
    }

    /// Reminders shown on the desktop; several in one card count each.
    public var shown = 0
    /// Mails sent.
    public var mailed = 0
    /// Reminders that a stopped process had left open and that turned out to have arrived.
    public var found = 0
    /// Those of ``shown`` and ``mailed`` that may have arrived before, when a process was stopped.
    public var repeated = 0
    /// Reminders of which nobody knows yet whether they arrived; they are looked for later.
    public var uncertain = 0
    /// What was not delivered in this pass.
    public var failures: [Failure] = []
    /// When to try again what was not delivered, or to look for what is uncertain; nil where there is nothing.
    public var retryAt: Date?

    /// Nothing was done.
    public init() {}

    /// Reminders delivered by any channel.
    public var delivered: Int { shown + mailed }
    /// The reasons of what reached the person on no channel.
    public var problems: [String] { Self.unique(failures.filter { !$0.isCovered }.map(\.reason)) }
    /// The reasons of what reached the person on another channel.
    public var notes: [String] { Self.unique(failures.filter(\.isCovered).map(\.reason)) }

    private static func unique(_ reasons: [String]) -> [String] {
        var seen: Set<String> = []
        return reasons.filter { seen.insert($0).inserted }
    }

    mutating func retry(at moment: Date) { retryAt = min(retryAt ?? moment, moment) }
}
