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

    /// When the employer will have answered.
    func window(_ sentences: SentenceJudgement, least: Float) -> ResponseWindow? {
        guard let candidate = best(.window, least: least) else { return nil }
        let near = [candidate.sentence, candidate.sentence + 1, candidate.sentence - 1]
        let isSilent = sentences.tellsOfSilence(near)
        let quote = reading.text.quote(reading.text.sentences[candidate.sentence])
        switch candidate.value {
        case .length(let length):
            return ResponseWindow(
                days: length.days, unit: length.isBusiness ? .business : .calendar, silenceMeansNo: isSilent,
                quote: quote)
        case .day(let dated): return ResponseWindow(until: dated.day, silenceMeansNo: isSilent, quote: quote)
        }
    }

    /// The day and time of a talk; nil where several are proposed.
    func event() -> EventTime? {
        let likely = candidates.indices.filter { shares[$0][TimeLabel.eventAt.rawValue] >= Self.least }
        let days = Set(likely.compactMap { candidates[$0].day(after: dates.written)?.iso })
        guard days.count == 1, let best = best(.eventAt), let day = best.day(after: dates.written) else { return nil }
        let minutes = likely.compactMap { candidates[$0].minute }
        return EventTime(day: day, startMinute: best.minute ?? minutes.first)
    }
}
