// SPDX-License-Identifier: MIT
import MailClassification

/// The day of Easter, on which much of the European calendar hangs.
enum Easter {
    /// Easter Sunday of the western churches: the anonymous Gregorian computus (Meeus/Jones/Butcher).
    static func western(_ year: Int) -> CalendarDay? {
        let century = year / 100
        let yearOfCentury = year % 100
        let golden = year % 19
        let correction = (century + 8) / 25
        let moon = (century - correction + 1) / 3
        let epact = (19 * golden + century - century / 4 - moon + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * late + 114
        return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
    }
}
