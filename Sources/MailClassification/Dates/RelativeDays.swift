// SPDX-License-Identifier: MIT

/// Days that are told by the week or month: "next week" ends on its Friday, "end of November" on the 30th.
enum RelativeDays {
    static func found(in range: Range<Int>, _ text: MailText, _ written: CalendarDay) -> [DatedWords] {
        var days: [DatedWords] = []
        for at in range {
            if let phrase = phrases.first(where: { matches($0.words, at, range.upperBound, text) }) {
                let end = at + phrase.words.count
                days.append(DatedWords(day: phrase.meaning.day(from: written), tokens: at..<end))
            } else if let part = partOfMonth(at, range.upperBound, text, written) {
                days.append(part)
            }
        }
        return days
    }

    private static func matches(_ words: [UInt64], _ at: Int, _ limit: Int, _ text: MailText) -> Bool {
        guard at + words.count <= limit else { return false }
        return words.indices.allSatisfy { text.tokens[at + $0].hash == words[$0] }
    }

    private enum Meaning {
        case today, thisWeek, nextWeek, monthEnd, nextMonthEnd, yearEnd

        func day(from day: CalendarDay) -> CalendarDay {
            let monday = day.advanced(by: -(Weekday.allCases.firstIndex(of: day.weekday) ?? 0))
            switch self {
            case .today: return day
            case .thisWeek: return monday.advanced(by: 4)
            case .nextWeek: return monday.advanced(by: 11)
            case .monthEnd: return RelativeDays.end(ofMonth: day.month, day.year) ?? day
            case .nextMonthEnd:
                return RelativeDays.end(ofMonth: day.month % 12 + 1, day.month == 12 ? day.year + 1 : day.year) ?? day
            case .yearEnd: return CalendarDay(year: day.year, month: 12, day: 31) ?? day
            }
        }
    }

    private static func end(ofMonth month: Int, _ year: Int) -> CalendarDay? {
        let (nextYear, next) = month == 12 ? (year + 1, 1) : (year, month + 1)
        return CalendarDay(year: nextYear, month: next, day: 1)?.advanced(by: -1)
    }

    // MARK: Parts of a named month

    private enum Part {
        case early, middle, late
    }

    private static let parts: [UInt64: Part] = {
        let rows: [(Part, String)] = [
            (
                .early,
                "early beginning start anfang debut principios inicio inicios comeco inizio inizi begin poczatek poczatku"
            ),
            (.middle, "mid middle mitte mi mediados meados meta medio half polowie polowy"),
            (.late, "end late ende fin final finales fim finais fine eind einde koniec koncu konca"),
        ]
        return Dictionary(
            rows.flatMap { part, words in words.split(separator: " ").map { (WordHash.of(String($0)), part) } },
            uniquingKeysWith: { first, _ in first })
    }()

    private static let joins: Set<UInt64> = Set(
        ["of", "de", "di", "del", "do", "da", "van", "dello", "the", "d", "des"].map { WordHash.of($0) })

    /// "End of November", "Mitte Dezember", "a finales de octubre".
    private static func partOfMonth(
        _ at: Int, _ limit: Int, _ text: MailText, _ written: CalendarDay
    ) -> DatedWords? {
        guard let part = parts[text.tokens[at].hash] else { return nil }
        var next = at + 1
        while next < limit, next < at + 3, joins.contains(text.tokens[next].hash) { next += 1 }
        guard next < limit, let month = CalendarWords.month(text.tokens[next]) else { return nil }
        let year = month < written.month ? written.year + 1 : written.year
        let day: CalendarDay? =
            switch part {
            case .early: CalendarDay(year: year, month: month, day: 10)
            case .middle: CalendarDay(year: year, month: month, day: 15)
            case .late: end(ofMonth: month, year)
            }
        return day.map { DatedWords(day: $0, tokens: at..<next + 1) }
    }

    // MARK: Phrases

    private static let phrases: [(words: [UInt64], meaning: Meaning)] = {
        let rows: [(Meaning, String)] = [
            (
                .nextWeek,
                """
                next week|nachste woche|nachster woche|kommende woche|kommender woche|nachsten woche|kommenden woche|\
                semaine prochaine|proxima semana|semana que viene|semana que vem|semana proxima|semana entrante|\
                prossima settimana|settimana prossima|volgende week|komende week|przyszlym tygodniu|\
                przyszlego tygodnia|nastepnym tygodniu|the coming week|following week
                """
            ),
            (
                .thisWeek,
                """
                end of the week|end of this week|later this week|this week|ende der woche|ende dieser woche|\
                diese woche|dieser woche|fin de la semaine|fin de semaine|cette semaine|eind deze week|deze week|\
                einde van de week|finales de esta semana|esta semana|fine settimana|questa settimana|fim da semana|\
                konca tygodnia|tym tygodniu|the week is out|wochenende
                """
            ),
            (
                .monthEnd,
                """
                end of the month|end of this month|end of month|ende des monats|monatsende|ende dieses monats|\
                fin du mois|fin de ce mois|fin de mes|fim do mes|final do mes|fine del mese|fine mese|finales de mes|\
                final de mes|finales de este mes|final deste mes|einde van de maand|eind van de maand|\
                eind deze maand|konca miesiaca|koncem miesiaca|koniec miesiaca
                """
            ),
            (
                .nextMonthEnd,
                """
                end of next month|ende nachsten monats|fin du mois prochain|fin del proximo mes|fim do proximo mes|\
                fine del prossimo mese|eind volgende maand|konca przyszlego miesiaca
                """
            ),
            (
                .yearEnd,
                """
                end of the year|jahresende|fin de l annee|fin de ano|fim do ano|fine anno|einde van het jaar|\
                konca roku
                """
            ),
            (
                .today,
                """
                end of today|end of day today|by tonight|heute abend|fin de journee|today|heute|aujourd hui|hoy|hoje|\
                oggi|vandaag|dzisiaj|dzis
                """
            ),
        ]
        return rows.flatMap { meaning, text in
            text.split(separator: "|").map { phrase in
                (words: phrase.split(separator: " ").map { WordHash.of(String($0)) }, meaning: meaning)
            }
        }.sorted { $0.words.count > $1.words.count }
    }()
}
