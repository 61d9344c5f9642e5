// SPDX-License-Identifier: MIT

/// What a sentence can say to the applicant beside the mail's kind.
enum SentenceLabel: Int, CaseIterable {
    /// It asks not to be contacted, or says that asking is of no use.
    case notice
    /// The notice speaks of this channel.
    case phone, email, inPerson, any
    /// It says that silence means no.
    case silence
}

/// What the sentences' model sees of one sentence: its words, what the rules found in it, and what stands around it.
struct SentenceFeatures {
    private let reading: MailReading
    private let kind: MailKind
    /// The topics that the rules found in each sentence.
    private let topics: [Set<Topic>]

    init(_ reading: MailReading, kind: MailKind) {
        self.reading = reading
        self.kind = kind
        var topics = [Set<Topic>](repeating: [], count: reading.text.sentences.count)
        for hit in reading.hits { topics[hit.sentence].insert(reading.rules[hit.rule].topic) }
        self.topics = topics
    }

    /// Whether a sentence is read at all: not history, and not a single word.
    func isRead(_ number: Int) -> Bool {
        let sentence = reading.text.sentences[number]
        return sentence.zone != .quoted && sentence.tokens.count >= 3
    }

    func vector(_ number: Int) -> FeatureVector {
        var vector = FeatureVector()
        let sentence = reading.text.sentences[number]
        vector.reserve(sentence.tokens.count * 5 + 16)
        addWords(sentence, &vector)
        for hit in reading.hits(in: number) {
            vector.add(.sentenceRule, WordHash.of(reading.rules[hit.rule].name))
        }
        let start = vector.count
        ConceptMarks.add(reading.concepts, sentence.tokens, &vector, .sentenceConcept, .sentenceConceptPair)
        ConceptMarks.addTriples(reading.concepts, sentence.tokens, &vector)
        let count = Float(vector.count - start)
        vector.scale(start..<vector.count, by: 5 / max(5, count.squareRoot()))
        addNeighbours(number, &vector)
        vector.numbers = numbers(number)
        return vector
    }

    private func addWords(_ sentence: Sentence, _ vector: inout FeatureVector) {
        let tokens = reading.text.tokens
        let range = sentence.tokens.prefix(80)
        for index in range {
            vector.add(.sentenceWord, tokens[index].word)
            vector.add(.sentenceStem, tokens[index].stem)
            if index + 1 < range.endIndex { vector.add(.sentencePair, tokens[index].pair(tokens[index + 1])) }
            if index + 2 < range.endIndex { vector.add(.sentenceGap, tokens[index].pair(tokens[index + 2])) }
        }
        if let first = range.first { vector.add(.sentenceFirst, tokens[first].word) }
        let count = Float(vector.count)
        vector.scale(0..<vector.count, by: 4 / max(4, count.squareRoot()))
    }

    private func addNeighbours(_ number: Int, _ vector: inout FeatureVector) {
        for near in [number - 1, number + 1] where topics.indices.contains(near) {
            for topic in topics[near].sorted(by: { $0.rawValue < $1.rawValue }) {
                vector.add(.neighbourRule, WordHash.of(topic.rawValue) &+ UInt64(near > number ? 1 : 0), strength: 0.4)
            }
        }
    }

    private func numbers(_ number: Int) -> [Float] {
        let sentence = reading.text.sentences[number]
        var numbers: [Float] = Topic.allCases.map { topics[number].contains($0) ? 1 : 0 }
        numbers += [Zone.subject, .body, .signature, .footer].map { sentence.zone == $0 ? 1 : 0 }
        numbers += MailKind.allCases.map { $0 == kind ? 0.5 : 0 }
        let mark = reading.marks[number]
        let flags = [
            mark.condition != nil, mark.isDecisionOpen, mark.tellsProcedure, mark.isShortlistOnly, mark.tellsOfSilence,
            !mark.volume.isEmpty, sentence.ordinal < 3, sentence.tokens.count > 30, sentence.tokens.count < 6,
        ]
        return numbers + flags.map { $0 ? 1 : 0 }
    }
}
