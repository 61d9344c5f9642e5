// SPDX-License-Identifier: MIT

/// Finds the days by which someone must act, is back, or an advert closes.
struct DeadlineReader {
    let reading: MailReading
    let dates: DateReader

    // MARK: The person must act

    /// The day by which the person must act: a date behind a word such as "by", or a number of days from the mail.
    func respondBy() -> CalendarDay? {
        for number in reading.orderedSentences(with: .respondBy) {
            let sentence = reading.text.sentences[number]
            guard sentence.zone == .body || sentence.zone == .subject else { continue }
            if let day = limit(in: sentence) ?? relative(in: sentence) { return day }
        }
        return nil
    }

    private static func set(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { WordHash.of(String($0)) })
    }

    private static let limitWords = set(
        """
        by before until till deadline due expires expire closes bis spatestens frist avant jusqu ici tard limite \
        antes hasta plazo tardar ate prazo entro scadenza scade oltre uiterlijk voor tot do dnia najpozniej termin \
        wygasa valid caduca than
        """)
    private static let withinWords = set(
        "within in innerhalb binnen sous dans delai en dentro plazo prazo em entro nei ciagu next have nachsten innert")
    private static let toldWords = set(
        "hear contact touch melden reviendrons contactaremos entraremos ricontatteremo hoort skontaktujemy")

    private func limit(in sentence: Sentence) -> CalendarDay? {
        let found = dates.days(in: sentence.tokens).last { dated in
            let start = max(sentence.tokens.lowerBound, dated.tokens.lowerBound - 6)
            return reading.text.tokens[start..<dated.tokens.lowerBound].contains { Self.limitWords.contains($0.hash) }
        }
        return found?.day
    }

    private func relative(in sentence: Sentence) -> CalendarDay? {
        guard let written = dates.written else { return nil }
        guard let found = DurationReader(text: reading.text).duration(in: sentence.tokens) else { return nil }
        let start = max(sentence.tokens.lowerBound, found.tokens.lowerBound - 4)
        let before = reading.text.tokens[start..<found.tokens.lowerBound]
        guard before.contains(where: { Self.withinWords.contains($0.hash) }),
            !reading.text.tokens[sentence.tokens].contains(where: { Self.toldWords.contains($0.hash) })
        else { return nil }
        return found.isBusiness ? written.advanced(byWorkDays: found.days) : written.advanced(by: found.days)
    }

    // MARK: Closing date

    func closingOn() -> CalendarDay? {
        for number in reading.orderedSentences(with: .closing) {
            let range = reading.text.sentences[number].tokens
            if let day = dates.days(in: range).last(where: { !$0.isWeekday })?.day { return day }
        }
        return nil
    }

    // MARK: Out of office

    private static let untilWords = set(
        "until till through to bis einschliesslich jusqu au hasta al ate ao fino al tot met do including incl")

    /// The first day back: the day that is named so, or the work day after the last day away.
    func returnsOn() -> CalendarDay? {
        for sentence in reading.text.sentences where sentence.zone != .quoted {
            let days = dates.days(in: sentence.tokens)
            guard let last = days.last, let number = index(of: sentence) else { continue }
            if let back = reading.firstToken(of: .returnsOn, in: number) {
                return (days.last { abs($0.tokens.lowerBound - back) <= 8 } ?? last).day
            }
            if isUntil(last, sentence) || days.count >= 2 { return last.day.advanced(byWorkDays: 1) }
        }
        return nil
    }

    private func index(of sentence: Sentence) -> Int? {
        reading.text.sentences.firstIndex { $0.tokens == sentence.tokens }
    }

    private func isUntil(_ dated: DatedWords, _ sentence: Sentence) -> Bool {
        let start = max(sentence.tokens.lowerBound, dated.tokens.lowerBound - 5)
        return reading.text.tokens[start..<dated.tokens.lowerBound].contains { Self.untilWords.contains($0.hash) }
    }
}

extension CalendarDay {
    /// The n-th day from Monday to Friday after this one; public holidays are not known here.
    func advanced(byWorkDays count: Int) -> CalendarDay {
        var day = self
        var left = count
        while left > 0 {
            day = day.advanced(by: 1)
            if day.weekday != .saturday, day.weekday != .sunday { left -= 1 }
        }
        return day
    }
}
