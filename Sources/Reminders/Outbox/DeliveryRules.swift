// SPDX-License-Identifier: MIT
import Foundation
import JobTracker

/// By which channels a reminder goes out, where both are set up.
public enum DeliveryPreference: Sendable, Equatable {
    /// By both: the card is seen at once, the mail keeps the words. Where one fails, the other stands for it.
    case everyChannel
    /// On the desktop; by e-mail only where that is not possible.
    case desktopFirst
}

/// How patient the dispatcher is.
enum DeliveryRules {
    /// Within it a row in `sending` may be another process at work: longer than an SMTP transfer may take.
    static let claim: TimeInterval = 600
    /// How long a mailbox that cannot be searched is waited for, before a mail that may have arrived is sent again.
    static let searchPatience: TimeInterval = 3600
    /// An uncertain card is shown once more, no oftener.
    static let mostDesktopTries = 2
    /// A mail that cannot be looked for is sent so often at most; all copies have one Message-ID.
    static let mostUncertainMailTries = 3
    /// Mails a day, whatever falls due: a fault of ours must not fill a mailbox.
    static let mostMailsPerDay = 24
    /// What was not delivered for so long, and is not due any more, is dropped.
    static let staleAfter: TimeInterval = 2 * 86_400

    /// A failed row waits longer after each try: a minute at first, an hour at last.
    static func nextTry(of row: PlannedReminder) -> Date {
        guard row.state == .failed else { return row.changedAt }
        let wait = 60.0 * Double(1 << min(max(row.tries, 1) - 1, 6))
        return row.changedAt.addingTimeInterval(min(wait, 3600))
    }

    /// Whether a row in `sending` was left behind by a process that stopped. A clock set back counts as time gone by.
    static func isAbandoned(_ row: PlannedReminder, now: Date) -> Bool {
        abs(now.timeIntervalSince(row.changedAt)) >= claim
    }
}
