// SPDX-License-Identifier: MIT
import MailClassification

/// One public holiday as a law states it: its name, its day, where and in which years it holds.
struct HolidayRule: Sendable {
    var name: String
    var when: HolidayDate
    var substitute: SubstituteDay = .none
    /// The years in which it holds.
    var years: ClosedRange<Int> = 1900...2999
    /// The subdivisions in which it holds; nil means the whole country, "" the country named without a subdivision.
    var only: Set<String>?
    /// The subdivisions in which it does not hold.
    var except: Set<String> = []

    /// Whether it holds in `subdivision` ("" for none) in `year`.
    func holds(in subdivision: String, year: Int) -> Bool {
        guard years.contains(year), !except.contains(subdivision) else { return false }
        guard let only else { return true }
        return only.contains(subdivision)
    }
}

/// How a law names a holiday's day.
indirect enum HolidayDate: Sendable {
    case fixed(month: Int, day: Int)
    /// Days from Easter Sunday.
    case easter(Int)
    /// The n-th weekday of a month, and so many days on from it.
    case nth(Int, Weekday, month: Int, plus: Int)
    case last(Weekday, month: Int)
    case onOrAfter(Weekday, month: Int, day: Int)
    case onOrBefore(Weekday, month: Int, day: Int)
    /// A fixed day in years in which it is that weekday, another in the others.
    case fixedIf(Weekday, month: Int, day: Int, otherwise: HolidayDate)
    /// Days that are proclaimed year by year.
    case listed([CalendarDay])
}

extension HolidayDate {
    /// Its day in `year`, if it has one.
    func day(in year: Int) -> CalendarDay? {
        switch self {
        case .fixed(let month, let day): CalendarDay(year: year, month: month, day: day)
        case .easter(let offset): Easter.western(year)?.advanced(by: offset)
        case .nth(let count, let weekday, let month, let plus):
            CalendarDay(year: year, month: month, day: 1)?
                .onOrAfter(weekday).advanced(by: 7 * (count - 1) + plus)
        case .last(let weekday, let month):
            CalendarDay(year: month == 12 ? year + 1 : year, month: month % 12 + 1, day: 1)?
                .advanced(by: -1).onOrBefore(weekday)
        case .onOrAfter(let weekday, let month, let day):
            CalendarDay(year: year, month: month, day: day)?.onOrAfter(weekday)
        case .onOrBefore(let weekday, let month, let day):
            CalendarDay(year: year, month: month, day: day)?.onOrBefore(weekday)
        case .fixedIf(let weekday, let month, let day, let otherwise):
            CalendarDay(year: year, month: month, day: day).flatMap { $0.weekday == weekday ? $0 : nil }
                ?? otherwise.day(in: year)
        case .listed(let days): days.first { $0.year == year }
        }
    }
}

/// What happens when a holiday falls on a day that is off anyway.
enum SubstituteDay: Sendable {
    case none
    /// Saturday gives the Friday before, Sunday the Monday after (5 U.S.C. 6103(b)).
    case nearestWeekday
    /// The next Monday to Friday that is no holiday itself is off besides.
    case nextFreeWeekday(on: Set<Weekday>)
    /// The holiday itself is kept on the day before.
    case dayBefore(on: Set<Weekday>)

    /// On Saturday and Sunday the next free weekday is off.
    static let afterWeekend = SubstituteDay.nextFreeWeekday(on: [.saturday, .sunday])
    /// On Sunday the next free weekday is off.
    static let afterSunday = SubstituteDay.nextFreeWeekday(on: [.sunday])
}

extension HolidayRule {
    static func day(_ name: String, _ month: Int, _ day: Int) -> HolidayRule {
        HolidayRule(name: name, when: .fixed(month: month, day: day))
    }

    static func easter(_ name: String, _ offset: Int) -> HolidayRule {
        HolidayRule(name: name, when: .easter(offset))
    }

    static func nth(_ name: String, _ count: Int, _ weekday: Weekday, _ month: Int, plus: Int = 0) -> HolidayRule {
        HolidayRule(name: name, when: .nth(count, weekday, month: month, plus: plus))
    }

    static func last(_ name: String, _ weekday: Weekday, _ month: Int) -> HolidayRule {
        HolidayRule(name: name, when: .last(weekday, month: month))
    }

    static func onOrAfter(_ name: String, _ weekday: Weekday, _ month: Int, _ day: Int) -> HolidayRule {
        HolidayRule(name: name, when: .onOrAfter(weekday, month: month, day: day))
    }

    static func onOrBefore(_ name: String, _ weekday: Weekday, _ month: Int, _ day: Int) -> HolidayRule {
        HolidayRule(name: name, when: .onOrBefore(weekday, month: month, day: day))
    }

    /// A holiday whose days are listed as ISO dates, one a year at most.
    static func listed(_ name: String, _ days: String...) -> HolidayRule {
        HolidayRule(name: name, when: .listed(days.compactMap { CalendarDay(iso: $0) }))
    }

    func from(_ year: Int) -> HolidayRule { with { $0.years = year...max(year, $0.years.upperBound) } }
    func until(_ year: Int) -> HolidayRule { with { $0.years = min(year, $0.years.lowerBound)...year } }
    func only(_ subdivisions: String...) -> HolidayRule { with { $0.only = Set(subdivisions) } }
    func except(_ subdivisions: String...) -> HolidayRule { with { $0.except = Set(subdivisions) } }
    func substitute(_ rule: SubstituteDay) -> HolidayRule { with { $0.substitute = rule } }

    private func with(_ change: (inout HolidayRule) -> Void) -> HolidayRule {
        var copy = self
        change(&copy)
        return copy
    }
}

extension CalendarDay {
    /// This day or the next one that is a `weekday`.
    func onOrAfter(_ weekday: Weekday) -> CalendarDay {
        (0..<7).map { advanced(by: $0) }.first { $0.weekday == weekday } ?? self
    }

    /// This day or the last one before it that is a `weekday`.
    func onOrBefore(_ weekday: Weekday) -> CalendarDay { advanced(by: -6).onOrAfter(weekday) }
}
