// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// The person's days: where a day begins, which days are business days, and how far apart they are
/// (policy rules 1, 2 and 4).
public struct WorkCalendar: Sendable {
    /// The person's own.
    public let timeZone: TimeZone
    /// The days of the week that may be business days.
    public let workDays: Set<Weekday>
    /// Days off besides the region's.
    public let extraHolidays: Set<CalendarDay>
    private let region: HolidayRegion?
    private let holidays: [CalendarDay: String]
    /// The business days of the usual years from ``firstUsualDay`` on, one entry a day: policies ask often.
    private let businessDays: [Bool]

    /// The years whose holidays are worked out once; others are worked out when asked for.
    private static let usualYears = 2010...2040
    private static let firstUsualDay = CalendarDay(year: usualYears.lowerBound, month: 1, day: 1)?.daysSinceEpoch ?? 0
    private static let lastUsualDay = CalendarDay(year: usualYears.upperBound, month: 12, day: 31)?.daysSinceEpoch ?? 0
    /// How far a business day is looked for: further than any run of holidays.
    private static let longestPause = 400

    /// - Parameters:
    ///   - region: `DE`, `DE-BE`, `GB-SCT`, in any case; nil for no public holidays.
    ///   - extraHolidays: days off besides the region's.
    /// - Throws: ``CalendarError`` for a region without rules or an empty set of work days.
    public init(
        timeZone: TimeZone, region: String? = nil,
        workDays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday],
        extraHolidays: Set<CalendarDay> = []
    ) throws(CalendarError) {
        guard !workDays.isEmpty else { throw .noWorkDays }
        self.timeZone = timeZone
        self.workDays = workDays
        self.extraHolidays = extraHolidays
        let found: HolidayRegion? = if let region { try HolidayRegion(code: region) } else { nil }
        let names = found?.holidays(years: Self.usualYears) ?? [:]
        self.region = found
        holidays = names
        businessDays = (Self.firstUsualDay...Self.lastUsualDay).map { number in
            let day = CalendarDay(daysSinceEpoch: number)
            return workDays.contains(day.weekday) && !extraHolidays.contains(day) && names[day] == nil
        }
    }

    /// The codes of every region with rules, sorted.
    public static var knownRegions: [String] {
        HolidayCountry.all.flatMap { country in
            [country.code] + country.subdivisions.map { "\(country.code)-\($0)" }
        }.sorted()
    }

    /// The name of the public holiday on `day`, in the region's language, or nil.
    public func holidayName(on day: CalendarDay) -> String? {
        if Self.usualYears.contains(day.year) { return holidays[day] }
        return region?.holidays(years: day.year...day.year)[day]
    }

    /// Whether `day` is a work day, no public holiday and no extra one.
    public func isBusinessDay(_ day: CalendarDay) -> Bool {
        let index = day.daysSinceEpoch - Self.firstUsualDay
        if businessDays.indices.contains(index) { return businessDays[index] }
        return workDays.contains(day.weekday) && !extraHolidays.contains(day) && holidayName(on: day) == nil
    }

    /// The n-th business day after `day`; a negative number counts back, zero is `day` itself (policy rule 2).
    public func day(_ count: Int, businessDaysAfter day: CalendarDay) -> CalendarDay {
        let step = count < 0 ? -1 : 1
        var found = day
        for _ in 0..<abs(count) { found = nextBusinessDay(from: found.advanced(by: step), step: step) }
        return found
    }

    /// `day` if it is a business day, else the next one.
    public func businessDay(onOrAfter day: CalendarDay) -> CalendarDay { nextBusinessDay(from: day, step: 1) }

    /// `day` if it is a business day, else the last one before it.
    public func businessDay(onOrBefore day: CalendarDay) -> CalendarDay { nextBusinessDay(from: day, step: -1) }

    private func nextBusinessDay(from day: CalendarDay, step: Int) -> CalendarDay {
        var found = day
        for _ in 0..<Self.longestPause where !isBusinessDay(found) { found = found.advanced(by: step) }
        return found
    }
}

extension WorkCalendar {
    /// The local day of an instant.
    public func day(of instant: Date) -> CalendarDay {
        CalendarDay(instant, offset: timeZone.secondsFromGMT(for: instant))
    }

    /// Minutes after local midnight that the clock on the wall shows at an instant.
    public func minute(of instant: Date) -> Int {
        let local = Int((instant.timeIntervalSince1970).rounded(.down)) + timeZone.secondsFromGMT(for: instant)
        return ((local % 86400) + 86400) % 86400 / 60
    }

    /// The instant at which the clock on the wall shows `minute` minutes after midnight of `day`.
    ///
    /// A time that a clock change skips is taken as much later as the clock jumps; of a time that comes twice it is
    /// the first.
    public func date(of day: CalendarDay, minute: Int) -> Date {
        let wall = Double(day.daysSinceEpoch) * 86400 + Double(minute) * 60
        func instant(offset: Int) -> Date { Date(timeIntervalSince1970: wall - Double(offset)) }
        let before = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: wall - 86400))
        let after = timeZone.secondsFromGMT(for: Date(timeIntervalSince1970: wall + 86400))
        let first = instant(offset: before)
        if timeZone.secondsFromGMT(for: first) == before { return first }
        let second = instant(offset: after)
        return timeZone.secondsFromGMT(for: second) == after ? second : first
    }
}
