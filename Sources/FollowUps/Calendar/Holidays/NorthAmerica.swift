// SPDX-License-Identifier: MIT

extension HolidayCountry {
    /// The United States. State of 2026-11; source: 5 U.S.C. 6103, with the observed day of 6103(b).
    ///
    /// Every state's code is known. Most stand for the federal days; CA, DC, FL, IL, MA, NY, TX and WA add their own
    /// and leave out what they do not keep. Private employers often keep fewer days: then `region` is best null and
    /// `extra_holidays` names them.
    static let unitedStates = HolidayCountry(
        code: "US",
        subdivisions: [
            "AK", "AL", "AR", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "IA", "ID", "IL", "IN", "KS", "KY",
            "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MS", "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV", "NY", "OH",
            "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV", "WY",
        ],
        rules: [
            .day("New Year's Day", 1, 1).substitute(.nearestWeekday),
            .nth("Martin Luther King Jr. Day", 3, .monday, 1),
            .day("Lincoln's Birthday", 2, 12).only("IL", "NY"),
            .nth("Presidents' Day", 3, .monday, 2).except("FL"),
            .day("Cesar Chavez Day", 3, 31).only("CA").substitute(.afterSunday),
            .day("Emancipation Day", 4, 16).only("DC").substitute(.nearestWeekday),
            .nth("Patriots' Day", 3, .monday, 4).only("MA", "ME"),
            .last("Memorial Day", .monday, 5),
            .day("Juneteenth", 6, 19).from(2021).substitute(.nearestWeekday),
            .day("Independence Day", 7, 4).substitute(.nearestWeekday),
            .nth("Labor Day", 1, .monday, 9),
            .nth("Columbus Day", 2, .monday, 10).except("CA", "FL", "TX", "WA"),
            .day("Veterans Day", 11, 11).substitute(.nearestWeekday),
            .nth("Thanksgiving Day", 4, .thursday, 11),
            .nth("Day after Thanksgiving", 4, .thursday, 11, plus: 1).only("CA", "FL", "TX", "WA"),
            .day("Christmas Day", 12, 25).substitute(.nearestWeekday),
        ])

    /// Canada. State of 2026-11; source: Canada Labour Code, section 166 (`CA` alone), and the provinces' employment
    /// standards acts. Civic days that a province's law leaves to the employer (August in ON, AB, NS) are left out.
    static let canada = HolidayCountry(
        code: "CA",
        subdivisions: ["AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT"],
        rules: [
            .day("New Year's Day", 1, 1).substitute(.afterWeekend),
            .nth("Family Day", 3, .monday, 2).only("AB", "ON", "SK"),
            .nth("Family Day", 3, .monday, 2).only("NB").from(2018),
            .nth("Family Day", 2, .monday, 2).only("BC").from(2013).until(2018),
            .nth("Family Day", 3, .monday, 2).only("BC").from(2019),
            .nth("Louis Riel Day", 3, .monday, 2).only("MB"),
            .nth("Heritage Day", 3, .monday, 2).only("NS").from(2015),
            .nth("Islander Day", 3, .monday, 2).only("PE"),
            .easter("Good Friday", -2),
            .onOrBefore("Victoria Day", .monday, 5, 24).only("", "AB", "BC", "MB", "NT", "NU", "ON", "QC", "SK", "YT"),
            .day("National Indigenous Peoples Day", 6, 21).only("NT", "YT"),
            .day("Fête nationale du Québec", 6, 24).only("QC").substitute(.afterSunday),
            .day("Canada Day", 7, 1).substitute(.afterSunday),
            .day("Nunavut Day", 7, 9).only("NU"),
            .nth("Civic Holiday", 1, .monday, 8).only("BC", "NB", "NT", "NU", "SK"),
            .nth("Discovery Day", 3, .monday, 8).only("YT"),
            .nth("Labour Day", 1, .monday, 9),
            .day("National Day for Truth and Reconciliation", 9, 30).only("").from(2021).substitute(.afterWeekend),
            .day("National Day for Truth and Reconciliation", 9, 30).only("NT", "NU", "PE").from(2022),
            .day("National Day for Truth and Reconciliation", 9, 30).only("BC", "YT").from(2023),
            .day("National Day for Truth and Reconciliation", 9, 30).only("MB").from(2024),
            .nth("Thanksgiving", 2, .monday, 10).only("", "AB", "BC", "MB", "NT", "NU", "ON", "QC", "SK", "YT"),
            .day("Remembrance Day", 11, 11).only("").substitute(.afterWeekend),
            .day("Remembrance Day", 11, 11).only("AB", "BC", "NB", "NL", "NS", "NT", "NU", "PE", "SK", "YT"),
            .day("Christmas Day", 12, 25).substitute(.afterWeekend),
            .day("Boxing Day", 12, 26).only("", "ON").substitute(.afterWeekend),
        ])
}
