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

    /// Austria. State of 2026-11; source: Feiertagsruhegesetz 1957 and Arbeitsruhegesetz section 7. The states' patron
    /// days are left out: schools and offices close, work does not stop.
    static let austria = HolidayCountry(
        code: "AT",
        rules: [
            .day("Neujahr", 1, 1),
            .day("Heilige Drei Könige", 1, 6),
            .easter("Ostermontag", 1),
            .day("Staatsfeiertag", 5, 1),
            .easter("Christi Himmelfahrt", 39),
            .easter("Pfingstmontag", 50),
            .easter("Fronleichnam", 60),
            .day("Mariä Himmelfahrt", 8, 15),
            .day("Nationalfeiertag", 10, 26),
            .day("Allerheiligen", 11, 1),
            .day("Mariä Empfängnis", 12, 8),
            .day("Christtag", 12, 25),
            .day("Stefanitag", 12, 26),
        ])

    /// Switzerland. State of 2026-11; source: Article 110(3) of the Federal Constitution for 1 August, the cantons'
    /// laws on days of rest for the others, as collected by the Federal Office of Justice.
    ///
    /// Where a canton's days differ by commune (AG, FR, GR, SO), those of most communes stand here. Berchtold's day is
    /// listed where the law has it; many offices elsewhere close on it too (name it in
    /// `extra_holidays`). AI, AR and UR drop 26 December next to a weekend; it stands here every year.
    static let switzerland = HolidayCountry(
        code: "CH",
        subdivisions: [
            "AG", "AI", "AR", "BE", "BL", "BS", "FR", "GE", "GL", "GR", "JU", "LU", "NE", "NW", "OW", "SG", "SH", "SO",
            "SZ", "TG", "TI", "UR", "VD", "VS", "ZG", "ZH",
        ],
        rules: [
            .day("Neujahr", 1, 1),
            .day("Berchtoldstag", 1, 2).only("AG", "BE", "JU", "LU", "TG", "VD"),
            .day("Heilige Drei Könige", 1, 6).only("SZ", "TI", "UR"),
            .day("Instauration de la République", 3, 1).only("NE"),
            .day("Josefstag", 3, 19).only("NW", "SZ", "TI", "UR", "VS"),
            .easter("Karfreitag", -2).except("", "TI", "VS", "GR"),
            .easter("Ostermontag", 1).except("", "FR", "NE", "NW", "OW", "SO", "VS", "ZG"),
            .listed(
                "Näfelser Fahrt", "2020-04-02", "2021-04-08", "2022-04-07", "2023-04-13", "2024-04-04", "2025-04-03",
                "2026-04-09", "2027-04-01", "2028-04-06", "2029-04-05", "2030-04-04"
            ).only("GL"),
            .day("Tag der Arbeit", 5, 1).only("AG", "BL", "BS", "JU", "NE", "SH", "TG", "TI", "ZH"),
            .easter("Auffahrt", 39),
            .easter("Pfingstmontag", 50).except("", "FR", "NE", "NW", "OW", "SO", "VS", "ZG"),
            .easter("Fronleichnam", 60).only(
                "AG", "AI", "JU", "LU", "NE", "NW", "OW", "SZ", "TI", "UR", "VS", "ZG"),
            .day("Commémoration du plébiscite jurassien", 6, 23).only("JU"),
            .day("San Pietro e Paolo", 6, 29).only("TI"),
            .day("Bundesfeier", 8, 1),
            .day("Mariä Himmelfahrt", 8, 15).only(
                "AG", "AI", "JU", "LU", "NW", "OW", "SZ", "TI", "UR", "VS", "ZG"),
            .nth("Jeûne genevois", 1, .sunday, 9, plus: 4).only("GE"),
            .nth("Lundi du Jeûne", 3, .sunday, 9, plus: 1).only("VD"),
            .day("Bruder Klaus", 9, 25).only("OW"),
            .day("Allerheiligen", 11, 1).only(
                "AG", "AI", "GL", "JU", "LU", "NW", "OW", "SG", "SZ", "TI", "UR", "VS", "ZG"),
            .day("Mariä Empfängnis", 12, 8).only("AG", "AI", "LU", "NW", "OW", "SZ", "TI", "UR", "VS", "ZG"),
            .day("Weihnachten", 12, 25),
            .day("Stephanstag", 12, 26).only(
                "AG", "AI", "AR", "BE", "BL", "BS", "GL", "GR", "LU", "SG", "SH", "SZ", "TG", "TI", "UR", "ZH"),
            .day("Restauration de la République", 12, 31).only("GE"),
        ])
}
