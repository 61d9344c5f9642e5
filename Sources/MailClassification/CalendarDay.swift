// SPDX-License-Identifier: MIT
import Foundation

/// A day of the Gregorian calendar without a time or a zone: what "applied on" and "due" mean.
///
/// Kept as a count of days, so that stepping and comparing are integer arithmetic and no time zone can move it.
public struct CalendarDay: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01.
    public let daysSinceEpoch: Int

    /// The day so many days after 1970-01-01.
    public init(daysSinceEpoch: Int) { self.daysSinceEpoch = daysSinceEpoch }

    /// The day of that date, or nil where there is no such day (30 February).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...12).contains(month), (1...31).contains(day), (-9999...9999).contains(year) else { return nil }
        let days = Self.daysFromCivil(year: year, month: month, day: day)
        let back = Self.civil(fromDays: days)
        guard back == (year, month, day) else { return nil }
        daysSinceEpoch = days
    }

    /// Reads `2026-11-23`; a time behind it (`T..`) is passed over. Nil for anything else.
    public init?(iso text: some StringProtocol) {
        let date = text.prefix { $0 != "T" }
        let fields = date.split(separator: "-", omittingEmptySubsequences: false)
        guard fields.count == 3, fields[0].count == 4, fields[1].count == 2, fields[2].count == 2,
            let year = Int(fields[0]), let month = Int(fields[1]), let day = Int(fields[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The local day of `instant` at a fixed offset from UTC in seconds.
    public init(_ instant: Date, offset: Int) {
        daysSinceEpoch = Int((instant.timeIntervalSince1970 + Double(offset)) / 86400, rounding: .down)
    }

    /// The year of the Gregorian calendar.
    public var year: Int { Self.civil(fromDays: daysSinceEpoch).0 }
    /// 1 to 12.
    public var month: Int { Self.civil(fromDays: daysSinceEpoch).1 }
    /// 1 to 31.
    public var day: Int { Self.civil(fromDays: daysSinceEpoch).2 }

    /// The day of the week.
    public var weekday: Weekday {
        Weekday.allCases[((daysSinceEpoch + 3) % 7 + 7) % 7]  // 1970-01-01 was a Thursday
    }

    /// `2026-11-23`.
    public var iso: String {
        let (year, month, day) = Self.civil(fromDays: daysSinceEpoch)
        func padded(_ number: Int, _ width: Int) -> String {
            let digits = String(number)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    /// The day so many days later; earlier for a negative number.
    public func advanced(by days: Int) -> CalendarDay { CalendarDay(daysSinceEpoch: daysSinceEpoch + days) }

    /// Earlier days come first.
    public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
        left.daysSinceEpoch < right.daysSinceEpoch
    }

    // Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": days_from_civil and civil_from_days.
    private static func daysFromCivil(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    private static func civil(fromDays days: Int) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthIndex = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * monthIndex + 2) / 5 + 1
        let month = monthIndex + (monthIndex < 10 ? 3 : -9)
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }
}

extension Int {
    fileprivate init(_ value: Double, rounding: FloatingPointRoundingRule) { self = Int(value.rounded(rounding)) }
}

extension CalendarDay: Codable, CustomStringConvertible {
    /// The ISO form.
    public var description: String { iso }

    /// Reads the ISO form.
    /// - Throws: `DecodingError` for text that is no day.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let day = CalendarDay(iso: text) else {
            throw DecodingError.dataCorruptedError(
                in: container, debugDescription: "\"\(text)\" is no day; write it like 2026-11-23")
        }
        self = day
    }

    /// Writes the ISO form.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(iso)
    }
}

/// A day of the week; the raw values are those of the configuration file.
public enum Weekday: String, Sendable, Codable, CaseIterable {
    case monday = "mon"
    case tuesday = "tue"
    case wednesday = "wed"
    case thursday = "thu"
    case friday = "fri"
    case saturday = "sat"
    case sunday = "sun"
}
