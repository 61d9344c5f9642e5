// SPDX-License-Identifier: MIT

extension HolidayCountry {
    /// Sweden. State of 2026-11; source: Lag (1989:253) om allmänna helgdagar; Midsummer, Christmas and New Year's
    /// Eve count as Sundays by Semesterlagen (1977:480), section 3 a.
    static let sweden = HolidayCountry(
        code: "SE",
        rules: [
            .day("Nyårsdagen", 1, 1),
            .day("Trettondedag jul", 1, 6),
            .easter("Långfredagen", -2),
            .easter("Annandag påsk", 1),
            .day("Första maj", 5, 1),
            .easter("Kristi himmelsfärdsdag", 39),
            .day("Sveriges nationaldag", 6, 6).from(2005),
            .onOrAfter("Midsommarafton", .friday, 6, 19),
            .onOrAfter("Midsommardagen", .saturday, 6, 20),
            .onOrAfter("Alla helgons dag", .saturday, 10, 31),
            .day("Julafton", 12, 24),
            .day("Juldagen", 12, 25),
            .day("Annandag jul", 12, 26),
            .day("Nyårsafton", 12, 31),
        ])

    /// Denmark. State of 2026-11; source: the folkekirke's holidays by law; Store bededag abolished from 2024 by Lov
    /// nr. 214/2023. Constitution Day and Christmas Eve are free by agreement only and left out.
    static let denmark = HolidayCountry(
        code: "DK",
        rules: [
            .day("Nytårsdag", 1, 1),
            .easter("Skærtorsdag", -3),
            .easter("Langfredag", -2),
            .easter("2. påskedag", 1),
            .easter("Store bededag", 26).until(2023),
            .easter("Kristi himmelfartsdag", 39),
            .easter("2. pinsedag", 50),
            .day("Juledag", 12, 25),
            .day("2. juledag", 12, 26),
        ])

    /// Norway. State of 2026-11; source: Lov om helligdager (1995) and Lov om 1 og 17 mai (1947).
    static let norway = HolidayCountry(
        code: "NO",
        rules: [
            .day("Første nyttårsdag", 1, 1),
            .easter("Skjærtorsdag", -3),
            .easter("Langfredag", -2),
            .easter("Andre påskedag", 1),
            .day("Arbeidernes dag", 5, 1),
            .day("Grunnlovsdagen", 5, 17),
            .easter("Kristi himmelfartsdag", 39),
            .easter("Andre pinsedag", 50),
            .day("Første juledag", 12, 25),
            .day("Andre juledag", 12, 26),
        ])

    /// Finland. State of 2026-11; source: Kirkkolaki and the laws on 1 May and Independence Day; Midsummer Eve and
    /// Christmas Eve are free by every collective agreement.
    static let finland = HolidayCountry(
        code: "FI",
        rules: [
            .day("Uudenvuodenpäivä", 1, 1),
            .day("Loppiainen", 1, 6),
            .easter("Pitkäperjantai", -2),
            .easter("2. pääsiäispäivä", 1),
            .day("Vappu", 5, 1),
            .easter("Helatorstai", 39),
            .onOrAfter("Juhannusaatto", .friday, 6, 19),
            .onOrAfter("Juhannuspäivä", .saturday, 6, 20),
            .onOrAfter("Pyhäinpäivä", .saturday, 10, 31),
            .day("Itsenäisyyspäivä", 12, 6),
            .day("Jouluaatto", 12, 24),
            .day("Joulupäivä", 12, 25),
            .day("Tapaninpäivä", 12, 26),
        ])
}
