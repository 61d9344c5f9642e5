// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// When on a day a reminder may come. All numbers are minutes after local midnight.
public struct ReminderHours: Sendable, Equatable {
    /// Nothing is delivered from this minute on, until ``quietUntil``; the span may pass midnight. Equal numbers mean
    /// that there are no quiet hours.
    public var quietFrom: Int
    /// The first minute at which reminders may come again.
    public var quietUntil: Int
    /// When what is due on a day is delivered.
    public var digestAt: Int

    /// The defaults are those of the configuration: quiet from 20:00 to 08:00, the digest at 09:00.
    public init(quietFrom: Int = 20 * 60, quietUntil: Int = 8 * 60, digestAt: Int = 9 * 60) {
        self.quietFrom = quietFrom
        self.quietUntil = quietUntil
        self.digestAt = digestAt
    }

    /// Whether `minute` lies in the quiet hours.
    public func isQuiet(_ minute: Int) -> Bool {
        if quietFrom <= quietUntil { return quietFrom <= minute && minute < quietUntil }
        return minute >= quietFrom || minute < quietUntil
    }
}

extension ReminderHours {
    /// The first moment at or after `moment` that lies outside the quiet hours.
    func open(atOrAfter moment: Date, in calendar: WorkCalendar) -> Date {
        let minute = calendar.minute(of: moment)
        guard isQuiet(minute) else { return moment }
        let day = calendar.day(of: moment)
        let isBeforeMidnight = quietFrom > quietUntil && minute >= quietFrom
        return calendar.date(of: isBeforeMidnight ? day.advanced(by: 1) : day, minute: quietUntil)
    }
}
