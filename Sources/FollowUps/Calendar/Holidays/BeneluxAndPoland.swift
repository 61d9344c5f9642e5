// SPDX-License-Identifier: MIT

extension HolidayCountry {
    /// The Netherlands. State of 2026-11; source: Algemene termijnenwet, article 3. King's Day falling on a Sunday is
    /// kept on the day before. Left out: 5 May, a day off every five years and only in some trades, and Good Friday.
    static let netherlands = HolidayCountry(
        code: "NL",
        rules: [
            .day("Nieuwjaarsdag", 1, 1),
            .easter("Tweede paasdag", 1),
            .day("Koningsdag", 4, 27).from(2014).substitute(.dayBefore(on: [.sunday])),
            .easter("Hemelvaartsdag", 39),
            .easter("Tweede pinksterdag", 50),
            .day("Eerste kerstdag", 12, 25),
            .day("Tweede kerstdag", 12, 26),
        ])

    /// Belgium. State of 2026-11; source: Arrêté royal of 18 April 1974, article 1. An employer gives another day for
    /// one that falls on a Sunday, but chooses it freely; the communities' own days are left out.
    static let belgium = HolidayCountry(
        code: "BE",
        rules: [
            .day("Nieuwjaar", 1, 1),
            .easter("Paasmaandag", 1),
            .day("Dag van de Arbeid", 5, 1),
            .easter("Hemelvaartsdag", 39),
            .easter("Pinkstermaandag", 50),
            .day("Nationale feestdag", 7, 21),
            .day("Onze-Lieve-Vrouw-Hemelvaart", 8, 15),
            .day("Allerheiligen", 11, 1),
            .day("Wapenstilstand", 11, 11),
            .day("Kerstmis", 12, 25),
        ])

    /// Luxembourg. State of 2026-11; source: Code du travail, article L. 232-2.
    static let luxembourg = HolidayCountry(
        code: "LU",
        rules: [
            .day("Nouvel An", 1, 1),
            .easter("Lundi de Pâques", 1),
            .day("Fête du Travail", 5, 1),
            .day("Journée de l'Europe", 5, 9).from(2019),
            .easter("Ascension", 39),
            .easter("Lundi de Pentecôte", 50),
            .day("Fête nationale", 6, 23),
            .day("Assomption", 8, 15),
            .day("Toussaint", 11, 1),
            .day("Noël", 12, 25),
            .day("Saint-Étienne", 12, 26),
        ])

    /// Poland. State of 2026-11; source: Ustawa o dniach wolnych od pracy (1951), as amended; 24 December from 2025.
    /// For a holiday on a Saturday the employer owes a day off of its own choice.
    static let poland = HolidayCountry(
        code: "PL",
        rules: [
            .day("Nowy Rok", 1, 1),
            .day("Trzech Króli", 1, 6).from(2011),
            .easter("Poniedziałek Wielkanocny", 1),
            .day("Święto Pracy", 5, 1),
            .day("Święto Konstytucji 3 Maja", 5, 3),
            .easter("Boże Ciało", 60),
            .day("Wniebowzięcie NMP", 8, 15),
            .day("Wszystkich Świętych", 11, 1),
            .day("Narodowe Święto Niepodległości", 11, 11),
            .listed("100-lecie Niepodległości", "2018-11-12"),
            .day("Wigilia", 12, 24).from(2025),
            .day("Boże Narodzenie", 12, 25),
            .day("Drugi dzień świąt", 12, 26),
        ])
}
