// SPDX-License-Identifier: MIT

extension HolidayCountry {
    /// Germany. State of 2026-11; source: the holiday laws of the sixteen states and Article 2(2) of the Unification
    /// Treaty. Left out: Augsburg's 8 August (one town) and Easter and Whit Sunday (Sundays).
    static let germany = HolidayCountry(
        code: "DE",
        subdivisions: [
            "BB", "BE", "BW", "BY", "HB", "HE", "HH", "MV", "NI", "NW", "RP", "SH", "SL", "SN", "ST", "TH",
        ],
        rules: [
            .day("Neujahr", 1, 1),
            .day("Heilige Drei Könige", 1, 6).only("BW", "BY", "ST"),
            .day("Internationaler Frauentag", 3, 8).only("BE").from(2019),
            .day("Internationaler Frauentag", 3, 8).only("MV").from(2023),
            .easter("Karfreitag", -2),
            .easter("Ostermontag", 1),
            .day("Tag der Arbeit", 5, 1),
            .listed("75. Jahrestag der Befreiung", "2020-05-08").only("BE"),
            .listed("80. Jahrestag der Befreiung", "2025-05-08").only("BE"),
            .easter("Christi Himmelfahrt", 39),
            .easter("Pfingstmontag", 50),
            .easter("Fronleichnam", 60).only("BW", "BY", "HE", "NW", "RP", "SL"),
            .listed("75. Jahrestag des 17. Juni", "2028-06-17").only("BE"),
            // In Bavaria only in communes with a Catholic majority, which is most of them.
            .day("Mariä Himmelfahrt", 8, 15).only("BY", "SL"),
            .day("Weltkindertag", 9, 20).only("TH").from(2019),
            .day("Tag der Deutschen Einheit", 10, 3),
            .listed("500. Reformationsjubiläum", "2017-10-31").only("", "BW", "BY", "BE", "HE", "NW", "RP", "SL"),
            .day("Reformationstag", 10, 31).only("BB", "MV", "SN", "ST", "TH"),
            .day("Reformationstag", 10, 31).only("HB", "HH", "NI", "SH").from(2017),
            .day("Allerheiligen", 11, 1).only("BW", "BY", "NW", "RP", "SL"),
            .onOrBefore("Buß- und Bettag", .wednesday, 11, 22).only("SN"),
            .day("Erster Weihnachtstag", 12, 25),
            .day("Zweiter Weihnachtstag", 12, 26),
        ])
}
