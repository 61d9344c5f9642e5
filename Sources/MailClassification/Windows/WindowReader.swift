// SPDX-License-Identifier: MIT

/// Finds the time within which the employer says that they will answer.
struct WindowReader {
    let reading: MailReading
    let dates: DateReader

    func window() -> ResponseWindow? {
        let promises = reading.sentences(with: .answerPromise).union(reading.sentences(with: .unheard))
        let silent = silentSentences()
        let ordered = promises.sorted { left, right in
            (silent.contains(left) ? 0 : 1, left) < (silent.contains(right) ? 0 : 1, right)
        }
        for sentence in ordered {
            if let window = window(in: sentence, silenceMeansNo: silent.contains(sentence)) { return window }
        }
        return nil
    }

    /// Sentences that say that silence means no.
    func silentSentences() -> Set<Int> {
        reading.sentences(with: .unheard).intersection(reading.sentences(with: .silence))
    }

    private func window(in number: Int, silenceMeansNo: Bool) -> ResponseWindow? {
        let sentence = reading.text.sentences[number]
        guard sentence.zone != .subject, sentence.zone != .footer else { return nil }
        let quote = reading.text.quote(sentence)
        if !isOtherDuration(number), let found = DurationReader(text: reading.text).duration(in: sentence.tokens),
            isAhead(found, sentence)
        {
            return ResponseWindow(
                days: found.days, unit: found.isBusiness ? .business : .calendar, silenceMeansNo: silenceMeansNo,
                quote: quote)
        }
        guard !isOtherDuration(number), let until = until(sentence) else { return nil }
        return ResponseWindow(until: until, silenceMeansNo: silenceMeansNo, quote: quote)
    }

    private func isOtherDuration(_ sentence: Int) -> Bool {
        reading.sentences(with: .otherDuration).contains(sentence)
    }

    private static func set(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { WordHash.of(String($0)) })
    }

    private static let pastWords = set("ago vor il fa hace geleden temu depuis")
    private static let aheadWords = set(
        """
        within in over during under for after next the by inside innerhalb von binnen innert nach in nachsten \
        kommenden sous d dans delai apres pendant en dentro de plazo tras despues em prazo apos no ate entro in nei \
        nel dopo binnen na in ciagu po takes take maximum up least about approximately circa ca max maximal environ \
        unos cerca ungefahr etwa bis jusqu hasta
        """)

    /// A duration counts if a word of time ahead stands shortly before it.
    private func isAhead(_ found: StatedDuration, _ sentence: Sentence) -> Bool {
        let start = max(sentence.tokens.lowerBound, found.tokens.lowerBound - 5)
        let before = reading.text.tokens[start..<found.tokens.lowerBound]
        let after = reading.text.tokens[
            found.tokens.upperBound..<min(found.tokens.upperBound + 1, sentence.tokens.upperBound)]
        if after.contains(where: { Self.pastWords.contains($0.hash) }) { return false }
        return before.contains { Self.aheadWords.contains($0.hash) }
            || reading.text.tokens[found.tokens].contains { Self.aheadWords.contains($0.hash) }
    }

    // MARK: Until a day

    private static let untilWords = set(
        """
        by before until till no later than bis spatestens zum vor avant jusqu d ici au plus tard antes hasta para \
        el ate entro uiterlijk voor tot do dnia najpozniej on am
        """)

    private func until(_ sentence: Sentence) -> CalendarDay? {
        if let day = relativeUntil(sentence) { return day }
        let days = dates.days(in: sentence.tokens)
        let found = days.last { dated in
            let start = max(sentence.tokens.lowerBound, dated.tokens.lowerBound - 4)
            return reading.text.tokens[start..<dated.tokens.lowerBound].contains { Self.untilWords.contains($0.hash) }
        }
        return found?.day
    }

    /// "Next week" ends on its Friday, "end of the month" on its last day.
    private func relativeUntil(_ sentence: Sentence) -> CalendarDay? {
        guard let written = dates.written else { return nil }
        for (phrase, meaning) in Self.relatives where contains(phrase, sentence) {
            return meaning.day(from: written)
        }
        return nil
    }

    private enum Relative {
        case thisWeek, nextWeek, monthEnd

        func day(from day: CalendarDay) -> CalendarDay {
            let monday = day.advanced(by: -(Weekday.allCases.firstIndex(of: day.weekday) ?? 0))
            switch self {
            case .thisWeek: return monday.advanced(by: 4)
            case .nextWeek: return monday.advanced(by: 11)
            case .monthEnd:
                let (year, month) = day.month == 12 ? (day.year + 1, 1) : (day.year, day.month + 1)
                return CalendarDay(year: year, month: month, day: 1)?.advanced(by: -1) ?? day
            }
        }
    }

    private static let relatives: [([UInt64], Relative)] = {
        let rows: [(String, Relative)] = [
            ("next week", .nextWeek), ("nachste woche", .nextWeek), ("nachster woche", .nextWeek),
            ("kommende woche", .nextWeek),
            ("nachsten woche", .nextWeek), ("kommenden woche", .nextWeek), ("semaine prochaine", .nextWeek),
            ("proxima semana", .nextWeek),
            ("semana que viene", .nextWeek), ("semana que vem", .nextWeek), ("prossima settimana", .nextWeek),
            ("settimana prossima", .nextWeek), ("volgende week", .nextWeek), ("przyszlym tygodniu", .nextWeek),
            ("przyszlego tygodnia", .nextWeek),
            ("end of the week", .thisWeek), ("end of this week", .thisWeek), ("later this week", .thisWeek),
            ("ende der woche", .thisWeek),
            ("ende dieser woche", .thisWeek), ("fin de la semaine", .thisWeek), ("fin de semaine", .thisWeek),
            ("eind deze week", .thisWeek), ("einde van de week", .thisWeek),
            ("finales de esta semana", .thisWeek), ("fine settimana", .thisWeek), ("fim da semana", .thisWeek),
            ("konca tygodnia", .thisWeek),
            ("end of the month", .monthEnd), ("end of this month", .monthEnd), ("ende des monats", .monthEnd),
            ("monatsende", .monthEnd),
            ("fin du mois", .monthEnd), ("fin de mes", .monthEnd), ("fim do mes", .monthEnd),
            ("final do mes", .monthEnd),
            ("fine del mese", .monthEnd), ("fine mese", .monthEnd), ("finales de mes", .monthEnd),
            ("einde van de maand", .monthEnd), ("eind van de maand", .monthEnd),
            ("konca miesiaca", .monthEnd),
        ]
        return rows.map { words, meaning in (words.split(separator: " ").map { WordHash.of(String($0)) }, meaning) }
    }()

    private func contains(_ words: [UInt64], _ sentence: Sentence) -> Bool {
        guard sentence.tokens.count >= words.count else { return false }
        return (sentence.tokens.lowerBound...sentence.tokens.upperBound - words.count).contains { start in
            words.indices.allSatisfy { reading.text.tokens[start + $0].hash == words[$0] }
        }
    }
}
