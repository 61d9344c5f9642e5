// SPDX-License-Identifier: MIT

/// What the times' model takes the days and lengths of a mail for.
struct TimeJudgement {
    private let reading: MailReading
    private let dates: DateReader
    private let candidates: [TimeCandidate]
    private let shares: [[Float]]

    init(_ reading: MailReading, _ dates: DateReader, kind: MailKind, _ model: ClassifierModel) {
        let features = TimeFeatures(reading: reading, dates: dates, kind: kind)
        let candidates = features.candidates()
        self.reading = reading
        self.dates = dates
        self.candidates = candidates
        shares = candidates.map { candidate in
            let sums = model.times.sums(features.vector(candidate, among: candidates.count))
            return Probabilities.softmax(Array(sums.prefix(TimeLabel.allCases.count)))
        }
    }

    private static let least: Float = 0.5

    /// The likeliest time for a purpose.
    private func best(_ label: TimeLabel, least: Float = Self.least) -> TimeCandidate? {
        let index = candidates.indices.max { shares[$0][label.rawValue] < shares[$1][label.rawValue] }
        guard let index, shares[index][label.rawValue] >= least else { return nil }
        return candidates[index]
    }

    /// The day for a purpose.
    func day(_ label: TimeLabel) -> CalendarDay? { best(label)?.day(after: dates.written) }

    /// When the employer will have answered, and whether silence until then means no.
    func window(_ sentences: SentenceJudgement, least: Float) -> ResponseWindow? {
        let ahead = candidates.indices.filter { isAhead(candidates[$0]) }
        guard let best = ahead.max(by: { windowShare($0) < windowShare($1) }), windowShare(best) >= least else {
            return nil
        }
        let candidate = candidates[best]
        let near = [candidate.sentence, candidate.sentence + 1, candidate.sentence - 1]
        let isSilent =
            shares[best][TimeLabel.silentWindow.rawValue] > shares[best][TimeLabel.window.rawValue]
            || sentences.tellsOfSilence(near)
        let quote = reading.text.quote(reading.text.sentences[candidate.sentence])
        switch candidate.value {
        case .length(let length):
            return ResponseWindow(
                days: length.days, unit: length.isBusiness ? .business : .calendar, silenceMeansNo: isSilent,
                quote: quote)
        case .day(let dated): return ResponseWindow(until: dated.day, silenceMeansNo: isSilent, quote: quote)
        }
    }

    private func windowShare(_ index: Int) -> Float {
        shares[index][TimeLabel.window.rawValue] + shares[index][TimeLabel.silentWindow.rawValue]
    }

    private static let pastWords: Set<UInt64> = Set(
        ["ago", "fa", "geleden", "temu", "depuis", "seit"].map { WordHash.of($0) })

    /// Whether the time lies ahead of the mail: not "two weeks ago", no day gone by.
    private func isAhead(_ candidate: TimeCandidate) -> Bool {
        let end = candidate.tokens.upperBound
        let sentence = reading.text.sentences[candidate.sentence]
        if end < sentence.tokens.upperBound, Self.pastWords.contains(reading.text.tokens[end].hash) { return false }
        guard case .day(let dated) = candidate.value, let written = dates.written else { return true }
        return dated.day > written
    }

    /// Days as likely as this are proposals beside the best one.
    private static let proposed: Float = 0.35

    /// The day and time of a talk; nil where several are proposed.
    func event() -> EventTime? {
        let likely = candidates.indices.filter { shares[$0][TimeLabel.eventAt.rawValue] >= Self.proposed }
        let days = Set(likely.compactMap { candidates[$0].day(after: dates.written)?.iso })
        guard days.count == 1, let best = best(.eventAt), let day = best.day(after: dates.written) else { return nil }
        let minutes = likely.compactMap { candidates[$0].minute }
        let minute = best.minute ?? minutes.first ?? minute(behind: best.sentence)
        return EventTime(
            day: day, startMinute: minute, endMinute: minute.flatMap { end(after: $0, in: best.sentence) },
            offset: EventZone.offset(in: reading.text, reading.text.sentences[best.sentence]))
    }

    /// "From 14:00 to 15:30": the time that follows the first one closely.
    private func end(after minute: Int, in number: Int) -> Int? {
        let tokens = reading.text.sentences[number].tokens
        guard let first = dates.time(in: tokens), first.minute == minute else { return nil }
        let range = first.tokens.upperBound..<min(first.tokens.upperBound + 5, tokens.upperBound)
        return dates.time(in: range).flatMap { $0.minute > minute ? $0.minute : nil }
    }

    /// Sentences behind the day in which its time may stand: lists give each a line.
    private static let reach = 4

    private func minute(behind sentence: Int) -> Int? {
        let following = reading.text.sentences[(sentence + 1)...].prefix(Self.reach)
        return following.lazy.filter { $0.zone == .body || $0.zone == .signature }
            .compactMap { dates.time(in: $0.tokens)?.minute }.first
    }
}
