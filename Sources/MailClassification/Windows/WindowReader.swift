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

    private func relativeUntil(_ sentence: Sentence) -> CalendarDay? {
        guard let written = dates.written else { return nil }
        return RelativeDays.found(in: sentence.tokens, reading.text, written).first?.day
    }
}
