// SPDX-License-Identifier: MIT

/// A length of time that a sentence names.
struct StatedDuration {
    var days: Int
    var isBusiness: Bool
    var tokens: Range<Int>
}

/// Reads durations: "within two weeks", "10 to 15 business days", "unter vierzehn Tagen".
struct DurationReader {
    let text: MailText

    private struct Unit {
        var days: Double
        var isBusiness = false
    }

    private static let units: [UInt64: Unit] = {
        let rows: [(Double, Bool, String)] = [
            (
                1, false,
                """
                day days tag tage tagen jour jours dia dias giorno giorni dag dagen dni dzien dniach kalendertage \
                kalendertagen
                """
            ),
            (1, true, "werktag werktage werktagen werktags arbeitstag arbeitstage arbeitstagen werkdag werkdagen"),
            (
                7, false,
                """
                week weeks woche wochen semaine semaines semana semanas settimana settimane weken tydzien tygodnie \
                tygodni tygodnia tygodniu kalenderwochen arbeitswochen
                """
            ),
            (
                30, false,
                """
                month months monat monate monaten monats mois mes meses mese mesi maand maanden miesiac miesiace \
                miesiecy miesiaca
                """
            ),
            (1.0 / 24, false, "hours hour stunden heures horas ore uur godzin"),
            (14, false, "fortnight"), (15, false, "quinzaine"),
        ]
        return Dictionary(
            rows.flatMap { days, business, words in
                words.split(separator: " ").map { (WordHash.of(String($0)), Unit(days: days, isBusiness: business)) }
            }, uniquingKeysWith: { first, _ in first })
    }()

    private static func set(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { WordHash.of(String($0)) })
    }

    private static let businessWords = set(
        """
        business working work ouvres ouvre ouvrables ouvrable habiles habil laborables laboral uteis util \
        lavorativi lavorativo roboczych robocze roboczy werk
        """
    )
    /// Words between a number and its unit.
    private static let fillers = set(
        """
        full calendar short next coming following further vollen kommenden nachsten weiteren prochains prochaines \
        proximos proximas prossimi prossime komende volle volgende najblizszych kolejnych kalendarzowych of to de
        """
    )
    private static let rangeWords = set("to or bis oder a ou o y e tot of do lub und and")
    private static let oneWords = set("a one per la")

    /// The longest duration in the range that has a number.
    func duration(in range: Range<Int>) -> StatedDuration? {
        var best: StatedDuration?
        for at in range {
            guard let found = duration(endingAt: at, from: range.lowerBound, limit: range.upperBound) else { continue }
            if best.map({ found.days > $0.days }) ?? true { best = found }
        }
        return best
    }

    /// Every duration in the range that has a number, in the order of the text.
    func durations(in range: Range<Int>) -> [StatedDuration] {
        range.compactMap { duration(endingAt: $0, from: range.lowerBound, limit: range.upperBound) }
    }

    private func duration(endingAt at: Int, from start: Int, limit: Int) -> StatedDuration? {
        guard let unit = Self.units[text.tokens[at].hash] ?? Self.units[text.tokens[at].alternate] else { return nil }
        var isBusiness = unit.isBusiness
        var first = at
        while first > start, isFiller(first - 1, &isBusiness) { first -= 1 }
        if at + 1 < limit, Self.businessWords.contains(text.tokens[at + 1].hash) { isBusiness = true }
        guard let (number, from) = number(before: first, start, unit) else { return nil }
        let days = Int((Double(number) * unit.days).rounded(.up))
        guard (1...400).contains(days) else { return nil }
        return StatedDuration(days: days, isBusiness: isBusiness && unit.days <= 1, tokens: from..<at + 1)
    }

    private func isFiller(_ at: Int, _ isBusiness: inout Bool) -> Bool {
        let hash = text.tokens[at].hash
        if Self.businessWords.contains(hash) {
            isBusiness = true
            return true
        }
        return Self.fillers.contains(hash)
    }

    /// The number before the unit; of "10 to 15" the latter, of "15 (fifteen)" either. "A week or two" counts two.
    private func number(before end: Int, _ start: Int, _ unit: Unit) -> (Int, Int)? {
        guard end > start else { return unit.days > 13 && unit.days < 16 ? (1, end) : nil }
        let token = text.tokens[end - 1]
        if let value = NumberWords.value(of: token) {
            var from = end - 1
            var best = value
            if from - 2 >= start, Self.rangeWords.contains(text.tokens[from - 1].hash),
                let lower = NumberWords.value(of: text.tokens[from - 2])
            {
                best = max(best, lower)
                from -= 2
            } else if from - 1 >= start, let lower = NumberWords.value(of: text.tokens[from - 1]) {
                best = max(best, lower)
                from -= 1
            }
            return (best, from)
        }
        return Self.oneWords.contains(token.hash) || unit.days == 14 ? (1, end - 1) : nil
    }
}
