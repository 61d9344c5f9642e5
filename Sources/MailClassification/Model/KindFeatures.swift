// SPDX-License-Identifier: MIT
import MailParsing

/// What the kind's model sees of a mail: its words by place, the sender, the phrases that the rules found, and what
/// the rules made of them.
struct KindFeatures {
    private let reading: MailReading
    private var vector = FeatureVector()
    /// Which marks each sentence gave.
    private var places: [(marks: Range<Int>, sentence: Int)] = []

    /// What the model sees, and which of its marks each sentence gave.
    struct Seen {
        var vector: FeatureVector
        var places: [(marks: Range<Int>, sentence: Int)]
    }

    static func seen(_ mail: RuledMail) -> Seen {
        var features = KindFeatures(mail.reading)
        features.addWords()
        features.addConcepts()
        features.addHistory()
        features.addSender()
        features.addRules(mail.topics)
        features.addNumbers(mail)
        return Seen(vector: features.vector, places: features.places)
    }

    private init(_ reading: MailReading) {
        self.reading = reading
        vector.reserve(1500)
    }

    // MARK: Words

    /// Sentences that open a mail.
    private static let headSentences = 3
    /// Words behind these say little about what a mail mainly is.
    private static let mostWords = 700

    private mutating func addWords() {
        let start = vector.count
        var seen = 0
        for (number, sentence) in reading.text.sentences.enumerated() {
            guard seen < Self.mostWords else { break }
            let before = vector.count
            defer { places.append((before..<vector.count, number)) }
            switch sentence.zone {
            case .subject: addSubject(sentence)
            case .body: addBody(sentence, condition: reading.marks[number].condition)
            case .signature, .footer: addAside(sentence)
            case .quoted: continue
            }
            seen += sentence.tokens.count
        }
        // Long mails repeat themselves: many marks count less each.
        let count = Float(vector.count - start)
        vector.scale(start..<vector.count, by: 12 / max(12, count.squareRoot() * 2))
    }

    private mutating func addSubject(_ sentence: Sentence) {
        let tokens = reading.text.tokens
        for index in sentence.tokens {
            vector.add(.subjectWord, tokens[index].word, strength: 1.5)
            vector.add(.subjectStem, tokens[index].stem)
            if index + 1 < sentence.tokens.upperBound {
                vector.add(.subjectPair, tokens[index].pair(tokens[index + 1]), strength: 1.5)
            }
        }
    }

    private mutating func addBody(_ sentence: Sentence, condition: Int?) {
        let tokens = reading.text.tokens
        let isHead = sentence.ordinal < Self.headSentences
        for index in sentence.tokens {
            let isOpen = condition.map { index >= $0 } ?? false
            let hasNext = index + 1 < sentence.tokens.upperBound
            vector.add(isOpen ? .conditionalWord : .bodyWord, tokens[index].word)
            if hasNext { vector.add(isOpen ? .conditionalPair : .bodyPair, tokens[index].pair(tokens[index + 1])) }
            guard !isOpen else { continue }
            vector.add(.bodyStem, tokens[index].stem)
            vector.add(.bodyEnd, tokens[index].ending)
            if isHead { vector.add(.headWord, tokens[index].word) }
        }
    }

    private mutating func addAside(_ sentence: Sentence) {
        for index in sentence.tokens { vector.add(.asideWord, reading.text.tokens[index].word, strength: 0.5) }
    }

    // MARK: Concepts

    private mutating func addConcepts() {
        let start = vector.count
        for (number, sentence) in reading.text.sentences.enumerated().prefix(60) {
            guard sentence.zone == .subject || sentence.zone == .body else { continue }
            let isSubject = sentence.zone == .subject
            let before = vector.count
            defer { places.append((before..<vector.count, number)) }
            let open = reading.marks[number].condition ?? Int.max
            let single: FeatureVector.Family = isSubject ? .subjectConcept : .concept
            let pair: FeatureVector.Family = isSubject ? .subjectConceptPair : .conceptPair
            let closed =
                sentence.tokens.lowerBound..<max(sentence.tokens.lowerBound, min(open, sentence.tokens.upperBound))
            ConceptMarks.add(reading.concepts, closed, &vector, single, pair)
            ConceptMarks.add(
                reading.concepts, closed.upperBound..<sentence.tokens.upperBound, &vector, .openConcept,
                .openConceptPair)
        }
        let count = Float(vector.count - start)
        vector.scale(start..<vector.count, by: 10 / max(10, count.squareRoot() * 2))
    }

    /// Sentences of the history that are read: what the person had asked tells what is answered.
    private static let historySentences = 10

    private mutating func addHistory() {
        let start = vector.count
        let quoted = reading.text.sentences.lazy.filter { $0.zone == .quoted }
        for sentence in quoted.prefix(Self.historySentences) {
            for index in sentence.tokens {
                vector.add(.quotedWord, reading.text.tokens[index].stem)
                reading.concepts[index].forEach { vector.add(.quotedConcept, UInt64($0 + 1)) }
            }
        }
        let count = Float(vector.count - start)
        vector.scale(start..<vector.count, by: 4 / max(8, count.squareRoot() * 2))
    }

    // MARK: Sender

    private mutating func addSender() {
        guard let from = reading.message.from.first else { return }
        let address = AddressParts(from.address)
        for word in Self.words(of: from.name) { vector.add(.senderWord, word, strength: 0.5) }
        for word in Self.words(of: address.local) { vector.add(.senderWord, word, strength: 0.7) }
        if RecruitingSystems.system(of: address.domain) != nil {
            vector.add(.senderDomain, WordHash.of(DomainName.registrable(address.domain)))
        }
    }

    private static func words(of text: String) -> [UInt64] {
        let bytes = Array(text.utf8.prefix(120))
        var tokenizer = Tokenizer()
        return tokenizer.append(bytes, 0..<bytes.count).map { tokenizer.tokens[$0].word }
    }

    // MARK: Rules

    private mutating func addRules(_ topics: TopicScores) {
        for voice in topics.voices {
            let isSubject = reading.text.sentences[voice.hit.sentence].zone == .subject
            let name = WordHash.of(reading.rules[voice.hit.rule].name)
            places.append((vector.count..<vector.count + 1, voice.hit.sentence))
            vector.add(isSubject ? .subjectRule : .rule, name)
        }
    }

    private mutating func addNumbers(_ mail: RuledMail) {
        let (topics, decision) = (mail.topics, mail.decision)
        var numbers: [Float] = []
        // The rules' own sums come first: training starts from their verdict.
        for kind in MailKind.allCases { numbers.append(Float(min(14, decision.scores[kind, default: 0]))) }
        for kind in MailKind.allCases { numbers.append(decision.kind == kind ? 1 : 0) }
        for topic in Topic.allCases {
            numbers.append(Float(min(12, topics[topic])) / 3)
            numbers.append(topics.hasSubject(of: topic) ? 1 : 0)
        }
        numbers += mail.signals.numbers + [mail.hasNotice ? 1 : 0]
        for (_, code) in Languages.codes { numbers.append(reading.language.main == code ? 1 : 0) }
        numbers += shape()
        vector.numbers = numbers
    }

    /// Lengths and counts, each between 0 and about 3.
    private func shape() -> [Float] {
        let text = reading.text
        let own = text.sentences.filter { $0.zone == .body }
        let words = own.reduce(0) { $0 + $1.tokens.count }
        let questions = text.body.count { $0 == UInt8(ascii: "?") }
        let marks = text.body.count { $0 == UInt8(ascii: "!") }
        let digits = own.reduce(0) { sum, sentence in
            sum + text.tokens[sentence.tokens].count { $0.number >= 0 }
        }
        let links = reading.message.text.utf8.count { $0 == UInt8(ascii: "@") }
        func level(_ count: Int) -> Float { Float(Math.log(Double(count + 1))) / 2 }
        return [
            level(words), level(own.count), level(questions), level(marks), level(digits), level(links),
            reading.message.textOrigin == .html ? 1 : 0, reading.message.attachmentNames.isEmpty ? 0 : 1,
            text.sentences.contains { $0.zone == .quoted } ? 1 : 0, words < 25 ? 1 : 0, words > 250 ? 1 : 0,
        ]
    }
}

extension MailSignals {
    /// The marks of headers and structure as numbers for the model.
    fileprivate var numbers: [Float] {
        let flags: [Bool] = [
            isAutomaticAnswer, isBounce, isAnswer, isPersonal, isBulk, isFromRecruitingSystem, isFromHiring, isShort,
            calendarMethod == "REQUEST", calendarMethod == "CANCEL", calendarMethod != nil,
            channel == .alerts, channel == .codes, isAnswer && isPersonal, isPersonal && isFromHiring,
            systemKinds.contains(.assessment), systemKinds.contains(.scheduling), !systemKinds.isEmpty,
        ]
        return flags.map { $0 ? 1 : 0 }
    }
}
