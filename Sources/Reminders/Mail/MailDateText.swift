// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// A Date header's text (RFC 5322 section 3.3).
enum MailDateText {
    private static let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

    /// "Wed, 18 Nov 2026 09:00:00 +0100".
    static func text(_ date: Date, in zone: TimeZone) -> String {
        let offset = zone.secondsFromGMT(for: date)
        let day = CalendarDay(date, offset: offset)
        let second = Int((date.timeIntervalSince1970 + Double(offset)).rounded(.down)) - day.daysSinceEpoch * 86_400
        let weekday = Weekday.allCases.firstIndex(of: day.weekday) ?? 0
        let time = [second / 3600, second / 60 % 60, second % 60].map(two).joined(separator: ":")
        let minutes = abs(offset) / 60
        let zoneText = (offset < 0 ? "-" : "+") + two(minutes / 60) + two(minutes % 60)
        return "\(days[weekday]), \(day.day) \(months[day.month - 1]) \(day.year) \(time) \(zoneText)"
    }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
