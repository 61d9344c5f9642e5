// SPDX-License-Identifier: MIT

/// What a time that a mail names is for.
enum TimeLabel: Int, CaseIterable {
    case nothing
    /// The applicant will have heard by then.
    case window
    /// The applicant must act by then.
    case respondBy
    /// Who is away is back then.
    case returnsOn
    /// A talk or test begins then.
    case eventAt
    /// The advert closes then.
    case closingOn
    /// The applicant will have heard by then, or silence means no.
    case silentWindow
}

/// A day or a length of time that a mail names.
struct TimeCandidate {
    enum Value {
        case length(StatedDuration)
        case day(DatedWords)
    }

    var sentence: Int
    var value: Value
    /// Minutes after midnight that stand with the day.
    var minute: Int?

    var tokens: Range<Int> {
        switch value {
        case .length(let duration): duration.tokens
        case .day(let dated): dated.tokens
        }
    }

    /// The day itself, or that many days after `written`.
    func day(after written: CalendarDay?) -> CalendarDay? {
        switch value {
        case .day(let dated): dated.day
        case .length(let length):
            written.map { length.isBusiness ? $0.advanced(byWorkDays: length.days) : $0.advanced(by: length.days) }
        }
    }
}

/// Finds the times that a mail names and tells the model what stands around each.
struct TimeFeatures {
    let reading: MailReading
    let dates: DateReader
    let kind: MailKind

    /// More than this no mail to an applicant names.
    private static let most = 40

    func candidates() -> [TimeCandidate] {
        var found: [TimeCandidate] = []
        for (number, sentence) in reading.text.sentences.enumerated() where sentence.zone != .quoted {
            let lengths = DurationReader(text: reading.text).durations(in: sentence.tokens)
            var days = dates.days(in: sentence.tokens)
            if let written = dates.written {
                days += RelativeDays.found(in: sentence.tokens, reading.text, written).filter { relative in
                    !days.contains { $0.tokens.overlaps(relative.tokens) }
                }
            }
            found += lengths.map { TimeCandidate(sentence: number, value: .length($0)) }
            days.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
            for (index, dated) in days.enumerated() {
                found.append(
                    TimeCandidate(sentence: number, value: .day(dated), minute: minute(of: index, days, sentence)))
            }
            guard found.count < Self.most else { break }
        }
        return found
    }

    /// The time that stands behind a day, or before the first one.
    private func minute(of index: Int, _ days: [DatedWords], _ sentence: Sentence) -> Int? {
        let end = days.indices.contains(index + 1) ? days[index + 1].tokens.lowerBound : sentence.tokens.upperBound
        let start = days[index].tokens.upperBound
        if start < end, let behind = dates.time(in: start..<end) { return behind.minute }
        guard index == 0 else { return nil }
        return dates.time(in: sentence.tokens.lowerBound..<days[0].tokens.lowerBound)?.minute
    }

    func vector(_ candidate: TimeCandidate, among all: Int) -> FeatureVector {
        var vector = FeatureVector()
        let sentence = reading.text.sentences[candidate.sentence]
        addSurroundings(candidate, sentence, &vector)
        let start = vector.count
        for index in sentence.tokens.prefix(60) {
            vector.add(.timeSentenceWord, reading.text.tokens[index].word)
            reading.concepts[index].forEach { vector.add(.timeConcept, UInt64($0 + 1)) }
        }
        let count = Float(vector.count - start)
        vector.scale(start..<vector.count, by: 3 / max(3, count.squareRoot()))
        for hit in reading.hits(in: candidate.sentence) {
            vector.add(.timeRule, WordHash.of(reading.rules[hit.rule].topic.rawValue))
        }
        for hit in reading.hits(in: candidate.sentence - 1) {
            vector.add(.timeNearRule, WordHash.of(reading.rules[hit.rule].topic.rawValue), strength: 0.5)
        }
        vector.numbers = numbers(candidate, sentence, all)
        return vector
    }

    private func addSurroundings(_ candidate: TimeCandidate, _ sentence: Sentence, _ vector: inout FeatureVector) {
        let tokens = reading.text.tokens
        for distance in 1...7 {
            let before = candidate.tokens.lowerBound - distance
            if before >= sentence.tokens.lowerBound {
                if distance <= 3 { vector.add(.timeBefore, tokens[before].word &+ UInt64(distance)) }
                vector.add(.timeBefore, tokens[before].word &* 3)
                reading.concepts[before].forEach { vector.add(.timeConceptBefore, UInt64($0 + 1)) }
            }
            let after = candidate.tokens.upperBound + distance - 1
            if after < sentence.tokens.upperBound {
                if distance <= 2 { vector.add(.timeAfter, tokens[after].word &+ UInt64(distance)) }
                vector.add(.timeAfter, tokens[after].word &* 3)
                reading.concepts[after].forEach { vector.add(.timeConceptAfter, UInt64($0 + 1)) }
            }
        }
    }

    private func numbers(_ candidate: TimeCandidate, _ sentence: Sentence, _ all: Int) -> [Float] {
        var flags: [Bool] = []
        var length = 0
        var ahead = 0
        switch candidate.value {
        case .length(let duration):
            length = duration.days
            flags += [true, duration.isBusiness, false, false]
        case .day(let dated):
            ahead = dates.written.map { dated.day.daysSinceEpoch - $0.daysSinceEpoch } ?? 0
            flags += [false, false, dated.isWeekday, true]
        }
        flags += [
            candidate.minute != nil, sentence.zone == .subject, sentence.zone == .footer, sentence.zone == .signature,
            length > 0 && length < 2, (2...10).contains(length), (11...35).contains(length), length > 35, length > 80,
            ahead < 0, ahead == 0, (1...3).contains(ahead), (4...10).contains(ahead), (11...31).contains(ahead),
            ahead > 31, all == 1, all > 4, reading.marks[candidate.sentence].condition != nil,
            reading.marks[candidate.sentence].tellsOfSilence, sentence.ordinal < 4,
        ]
        return flags.map { $0 ? 1 : 0 } + MailKind.allCases.map { $0 == kind ? 1 : 0 }
    }
}
