// SPDX-License-Identifier: MIT

extension HolidayCountry {
    /// Australia. State of 2026-11; source: Fair Work Act 2009, section 115, and the states' public holidays acts.
    ///
    /// Proclaimed year by year and listed as far as known: Western Australia's King's Birthday to 2027 and the Friday
    /// before the AFL Grand Final to 2026. Regional show days (Brisbane's Ekka among them) are left out.
    static let australia = HolidayCountry(
        code: "AU",
        subdivisions: ["ACT", "NSW", "NT", "QLD", "SA", "TAS", "VIC", "WA"],
        rules: [
            .day("New Year's Day", 1, 1).substitute(.afterWeekend),
            .day("Australia Day", 1, 26).substitute(.afterWeekend),
            .nth("Labour Day", 1, .monday, 3).only("WA"),
            .nth("Labour Day", 2, .monday, 3).only("VIC"),
            .nth("Eight Hours Day", 2, .monday, 3).only("TAS"),
            .nth("Canberra Day", 2, .monday, 3).only("ACT"),
            .nth("Adelaide Cup Day", 2, .monday, 3).only("SA"),
            .easter("Good Friday", -2),
            .easter("Easter Monday", 1),
            .day("Anzac Day", 4, 25).except("ACT", "NT", "QLD", "WA"),
            .day("Anzac Day", 4, 25).only("NT", "QLD").substitute(.afterSunday),
            .day("Anzac Day", 4, 25).only("ACT", "WA").substitute(.afterWeekend),
            .listed("Additional day for Anzac Day", "2026-04-27", "2027-04-26").only("NSW"),
            .nth("Labour Day", 1, .monday, 5).only("NT", "QLD"),
            .onOrAfter("Reconciliation Day", .monday, 5, 27).only("ACT").from(2018),
            .nth("Western Australia Day", 1, .monday, 6).only("WA"),
            .nth("King's Birthday", 2, .monday, 6).only("ACT", "NSW", "NT", "SA", "TAS", "VIC"),
            .nth("Picnic Day", 1, .monday, 8).only("NT"),
            .listed("Day of Mourning", "2022-09-22"),
            .listed(
                "King's Birthday", "2023-09-25", "2024-09-23", "2025-09-29", "2026-09-28", "2027-09-27"
            ).only("WA"),
            .listed(
                "Friday before the AFL Grand Final", "2022-09-23", "2023-09-29", "2024-09-27", "2025-09-26",
                "2026-09-25"
            ).only("VIC"),
            .nth("King's Birthday", 1, .monday, 10).only("QLD").from(2016),
            .nth("Labour Day", 1, .monday, 10).only("ACT", "NSW", "SA"),
            .nth("Melbourne Cup", 1, .tuesday, 11).only("VIC"),
            .day("Christmas Day", 12, 25).substitute(.afterWeekend),
            .day("Boxing Day", 12, 26).substitute(.afterWeekend),
        ])

    /// India. State of 2026-11; source: the three national holidays by law, and the gazetted holidays of the central
    /// government's yearly circular (Department of Personnel and Training) for 2024 to 2026.
    ///
    /// Limits: days that follow the moon are not known behind 2026, and the states' own days are left out; name them
    /// in `extra_holidays`.
    static let india = HolidayCountry(
        code: "IN",
        rules: [
            .day("Republic Day", 1, 26),
            .listed("Maha Shivaratri", "2025-02-26"),
            .listed("Holi", "2024-03-25", "2025-03-14", "2026-03-04"),
            .listed("Id-ul-Fitr", "2024-04-11", "2025-03-31", "2026-03-21"),
            .listed("Ram Navami", "2024-04-17", "2026-03-26"),
            .listed("Mahavir Jayanti", "2024-04-21", "2025-04-10", "2026-03-31"),
            .easter("Good Friday", -2),
            .listed("Ambedkar Jayanti", "2025-04-14", "2026-04-14"),
            .listed("Buddha Purnima", "2024-05-23", "2025-05-12", "2026-05-01"),
            .listed("Id-ul-Zuha", "2024-06-17", "2025-06-07", "2026-05-27"),
            .listed("Muharram", "2024-07-17", "2025-07-06", "2026-06-26"),
            .day("Independence Day", 8, 15),
            .listed("Janmashtami", "2024-08-26", "2025-08-16", "2026-09-04"),
            .listed("Milad-un-Nabi", "2024-09-16", "2025-09-05", "2026-08-26"),
            .day("Gandhi Jayanti", 10, 2),
            .listed("Dussehra", "2024-10-12", "2025-10-02", "2026-10-20"),
            .listed("Diwali", "2024-10-31", "2025-10-20", "2026-11-08"),
            .listed("Guru Nanak Jayanti", "2024-11-15", "2025-11-05", "2026-11-24"),
            .day("Christmas Day", 12, 25),
        ])
}
