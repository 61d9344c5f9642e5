// SPDX-License-Identifier: MIT

extension HolidayCountry {
    /// The United Kingdom. State of 2026-11; source: Banking and Financial Dealings Act 1971, royal proclamations and
    /// gov.uk/bank-holidays. `GB` alone is taken for England. Scotland's local days are left out.
    static let unitedKingdom = HolidayCountry(
        code: "GB",
        subdivisions: ["ENG", "NIR", "SCT", "WLS"],
        standard: "ENG",
        rules: [
            .day("New Year's Day", 1, 1).substitute(.afterWeekend),
            .day("2 January", 1, 2).only("SCT").substitute(.afterWeekend),
            .day("St Patrick's Day", 3, 17).only("NIR").substitute(.afterWeekend),
            .easter("Good Friday", -2),
            .easter("Easter Monday", 1).except("SCT"),
            .listed("Royal wedding", "2011-04-29"),
            // Moved to VE Day's 75th anniversary in 2020.
            .nth("Early May bank holiday", 1, .monday, 5).until(2019),
            .listed("Early May bank holiday", "2020-05-08"),
            .nth("Early May bank holiday", 1, .monday, 5).from(2021),
            .listed("Coronation of King Charles III", "2023-05-08"),
            // Moved for the jubilees of 2012 and 2022.
            .last("Spring bank holiday", .monday, 5).until(2011),
            .listed("Spring bank holiday", "2012-06-04", "2022-06-02"),
            .last("Spring bank holiday", .monday, 5).from(2013).until(2021),
            .last("Spring bank holiday", .monday, 5).from(2023),
            .listed("Jubilee of Queen Elizabeth II", "2012-06-05", "2022-06-03"),
            .listed("World Cup bank holiday", "2026-06-15").only("SCT"),
            .day("Battle of the Boyne", 7, 12).only("NIR").substitute(.afterWeekend),
            .nth("Summer bank holiday", 1, .monday, 8).only("SCT"),
            .last("Summer bank holiday", .monday, 8).except("SCT"),
            .listed("Funeral of Queen Elizabeth II", "2022-09-19"),
            .day("St Andrew's Day", 11, 30).only("SCT").substitute(.afterWeekend),
            .day("Christmas Day", 12, 25).substitute(.afterWeekend),
            .day("Boxing Day", 12, 26).substitute(.afterWeekend),
        ])

    /// Ireland. State of 2026-11; source: Organisation of Working Time Act 1997, second schedule, as amended in 2022
    /// for St Brigid's Day. A holiday at a weekend gives another day off, customarily the next weekday.
    static let ireland = HolidayCountry(
        code: "IE",
        rules: [
            .day("New Year's Day", 1, 1).substitute(.afterWeekend),
            HolidayRule(
                name: "St Brigid's Day",
                when: .fixedIf(.friday, month: 2, day: 1, otherwise: .nth(1, .monday, month: 2, plus: 0))
            ).from(2023),
            .day("St Patrick's Day", 3, 17).substitute(.afterWeekend),
            .listed("Day of Remembrance and Recognition", "2022-03-18"),
            .easter("Easter Monday", 1),
            .nth("May Day", 1, .monday, 5),
            .nth("June Holiday", 1, .monday, 6),
            .nth("August Holiday", 1, .monday, 8),
            .last("October Holiday", .monday, 10),
            .day("Christmas Day", 12, 25).substitute(.afterWeekend),
            .day("St Stephen's Day", 12, 26).substitute(.afterWeekend),
        ])
}
