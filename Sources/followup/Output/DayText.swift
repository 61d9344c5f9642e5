// SPDX-License-Identifier: MIT
import MailClassification

/// Days as a person says them.
enum DayText {
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// `today`, `tomorrow`, `yesterday`, `Tue 18 Nov`, or `Tue 18 Nov 2025` where the year is another.
    static func near(_ day: CalendarDay, today: CalendarDay) -> String {
        switch day.daysSinceEpoch - today.daysSinceEpoch {
        case 0: return "today"
        case 1: return "tomorrow"
        case -1: return "yesterday"
        default: return short(day, today: today)
        }
    }

    /// `Tue 18 Nov`, with the year where it is another.
    static func short(_ day: CalendarDay, today: CalendarDay) -> String {
        let index = Weekday.allCases.firstIndex(of: day.weekday) ?? 0
        let text = "\(weekdays[index]) \(day.day) \(months[day.month - 1])"
        return day.year == today.year ? text : "\(text) \(day.year)"
    }

    /// `12 days`, `1 day`.
    static func days(_ count: Int) -> String { count == 1 ? "1 day" : "\(count) days" }
}
