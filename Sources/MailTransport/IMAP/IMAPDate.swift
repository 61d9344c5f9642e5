// SPDX-License-Identifier: MIT
import Foundation

/// Dates as IMAP writes them (RFC 3501 section 9, `date-time` and `date`).
enum IMAPDate {
    private static let months = ["JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"]

    /// - Parameter text: ` 7-Jul-1996 02:44:25 -0700`; its day may have one digit.
    /// - Returns: nil if it is anything else.
    static func parse(_ text: some Collection<UInt8>) -> Date? {
        let words = Array(text).split(separator: UInt8(ascii: " "))
        guard words.count == 3 else { return nil }
        let date = words[0].split(separator: UInt8(ascii: "-"))
        let time = words[1].split(separator: UInt8(ascii: ":"))
        guard date.count == 3, time.count == 3, let zone = zoneSeconds(words[2]) else { return nil }
        let month = String(decoding: date[1], as: UTF8.self).uppercased()
        guard let day = number(date[0]), let index = months.firstIndex(of: month), let year = number(date[2]),
            let hour = number(time[0]), let minute = number(time[1]), let second = number(time[2])
        else { return nil }
        guard (1...31).contains(day), hour < 24, minute < 60, second <= 60 else { return nil }
        let days = daysSince1970(year: year, month: index + 1, day: day)
        return Date(timeIntervalSince1970: Double(days * 86_400 + hour * 3_600 + minute * 60 + second - zone))
    }

    /// - Returns: a day for SEARCH, such as `5-Feb-2026`, in UTC. SEARCH compares by the server's own time zone,
    ///   so a caller should ask for a day more.
    static func day(_ date: Date) -> String {
        let (year, month, day) = civil(Int((date.timeIntervalSince1970 / 86_400).rounded(.down)))
        return "\(day)-\(months[month - 1].capitalized)-\(year)"
    }

    private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
        guard !digits.isEmpty, digits.count <= 4 else { return nil }
        var value = 0
        for digit in digits {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(digit) else { return nil }
            value = value * 10 + Int(digit - UInt8(ascii: "0"))
        }
        return value
    }

    private static func zoneSeconds(_ zone: ArraySlice<UInt8>) -> Int? {
        guard zone.count == 5, let sign = zone.first, let value = number(zone.dropFirst()) else { return nil }
        let seconds = value / 100 * 3_600 + value % 100 * 60
        return sign == UInt8(ascii: "-") ? -seconds : sign == UInt8(ascii: "+") ? seconds : nil
    }

    /// Days by the Gregorian calendar (Howard Hinnant, "chrono-compatible low-level date algorithms").
    private static func daysSince1970(year: Int, month: Int, day: Int) -> Int {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    private static func civil(_ days: Int) -> (year: Int, month: Int, day: Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }
}
