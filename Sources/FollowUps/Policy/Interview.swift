// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

/// A talk whose day is fixed.
struct Interview: Sendable, Equatable {
    var event: JobEvent
    /// Local day of the person on which it ends.
    var day: CalendarDay
    /// Local minute at which it ends, or nil where the mail names no time.
    var endMinute: Int?
    /// The moment of its end; of one without a time, the end of office hours.
    var end: Date

    /// The end of office hours, minutes after midnight; also the limit of policy row 20.
    static let officeHoursEnd = 17 * 60
    /// How long a talk is taken to last whose end is not named.
    private static let usualLength = 60
}

extension Interview {
    /// Nil where the event fixes no day.
    init?(_ event: JobEvent, calendar: WorkCalendar) {
        guard event.kind == .received(.interview), let time = event.eventAt else { return nil }
        self.event = event
        guard let start = time.startMinute else {
            day = time.day
            endMinute = nil
            end = calendar.date(of: time.day, minute: Self.officeHoursEnd)
            return
        }
        let stated = time.endMinute ?? start + Self.usualLength
        // An end before the start is one past midnight.
        let last = stated < start ? stated + 24 * 60 : stated
        if let offset = time.offset {
            let seconds = Double(time.day.daysSinceEpoch) * 86400 + Double(last) * 60 - Double(offset)
            end = Date(timeIntervalSince1970: seconds)
        } else {
            end = calendar.date(of: time.day, minute: last)
        }
        day = calendar.day(of: end)
        endMinute = calendar.minute(of: end)
    }
}

extension CaseFile {
    /// The talks that were fixed, without those that were moved before they took place.
    func fixedInterviews() -> [Interview] {
        var kept: [Interview] = []
        for event in events {
            guard let interview = Interview(event, calendar: calendar) else { continue }
            kept.removeAll { $0.end > event.at }
            kept.append(interview)
        }
        return kept
    }
}
