// SPDX-License-Identifier: MIT

/// Finds the day on which somebody who is out of office is back.
struct AbsenceReader {
    let reading: MailReading
    let dates: DateReader

    private static func set(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { WordHash.of(String($0)) })
    }

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
