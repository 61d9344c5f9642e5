// SPDX-License-Identifier: MIT
import MailClassification

/// A country's public holidays as data.
struct HolidayCountry: Sendable {
    /// ISO 3166-1 alpha-2.
    var code: String
    /// The subdivisions it has rules for, by the second half of their ISO 3166-2 codes.
    var subdivisions: [String] = []
    /// Other codes for a subdivision.
    var aliases: [String: String] = [:]
    /// The subdivision that stands for the country named alone; "" for none.
    var standard = ""
    var rules: [HolidayRule]
}

extension HolidayCountry {
    /// Every country with rules, in the order of their codes.
    static let all: [HolidayCountry] = [
        austria, australia, belgium, canada, switzerland, germany, denmark, spain, finland, france, unitedKingdom,
        ireland, india, italy, luxembourg, netherlands, norway, poland, portugal, sweden, unitedStates,
    ]

    /// The holidays of `years` in `subdivision`, with their names.
    func holidays(in subdivision: String, years: ClosedRange<Int>) -> [CalendarDay: String] {
        // A substitute day can fall into the year before or after.
        let wide = (years.lowerBound - 1)...(years.upperBound + 1)
        var kept: [(day: CalendarDay, rule: HolidayRule)] = []
        for year in wide {
            for rule in rules where rule.holds(in: subdivision, year: year) {
                guard let day = rule.when.day(in: year) else { continue }
                kept.append((rule.substitute.kept(day), rule))
            }
        }
        kept.sort { $0.day < $1.day }
        var names: [CalendarDay: String] = [:]
        for (day, rule) in kept where names[day] == nil { names[day] = rule.name }
        for (day, rule) in kept {
            guard let extra = rule.substitute.extra(for: day, isTaken: { names[$0] != nil }) else { continue }
            names[extra] = rule.name
        }
        return names.filter { years.contains($0.key.year) }
    }
}

extension SubstituteDay {
    /// The day on which the holiday is kept instead of `day`.
    fileprivate func kept(_ day: CalendarDay) -> CalendarDay {
        switch self {
        case .dayBefore(let weekdays) where weekdays.contains(day.weekday): day.advanced(by: -1)
        default: day
        }
    }

    /// The day that is off besides `day`.
    fileprivate func extra(for day: CalendarDay, isTaken: (CalendarDay) -> Bool) -> CalendarDay? {
        switch self {
        case .nearestWeekday:
            switch day.weekday {
            case .saturday: return day.advanced(by: -1)
            case .sunday: return day.advanced(by: 1)
            default: return nil
            }
        case .nextFreeWeekday(let weekdays):
            guard weekdays.contains(day.weekday) else { return nil }
            return (1...14).map { day.advanced(by: $0) }.first {
                $0.weekday != .saturday && $0.weekday != .sunday && !isTaken($0)
            }
        case .none, .dayBefore: return nil
        }
    }
}
