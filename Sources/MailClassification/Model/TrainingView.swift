// SPDX-License-Identifier: MIT
import MailParsing

/// What training sees of a mail: the very features that judging sees.
package struct TrainingView: Sendable {
    /// What the kind's model sees.
    package let kind: FeatureVector
    /// The sentences that are read for notices.
    package let sentences: [Sentence]

    /// The times that the mail names.
    package let times: [Time]

    /// Names that are known to stand in a mail.
    package struct Names: Sendable {
        package var companies: [String]
        package var roles: [String]
        package var requisitions: [String]

        package init(companies: [String], roles: [String], requisitions: [String] = []) {
            (self.companies, self.roles, self.requisitions) = (companies, roles, requisitions)
        }
    }

    /// The words that are read for names, each with its label and the label before it.
    package static func names(_ message: MailMessage, _ names: Names) -> [(features: FeatureVector, label: Int)] {
        let reading = EmployerReading(message)
        let hints = NameHints(reading, EmployerExtractor().extract(from: message, language: nil))
        var words: [(features: FeatureVector, label: Int)] = []
        let texts: [(EmployerText, NameFeatures.Place)] = [
            (EmployerText(message.from.first?.name ?? ""), .sender), (reading.subject, .subject), (reading.body, .body),
        ]
        for (text, place) in texts {
            let features = NameFeatures(text, place, hints)
            var previous = NameLabel.nothing
            let labels = NameTruth.labels(of: text, names)
            for index in features.indices {
                var vector = features.vector(index)
                vector.numbers = NameLabel.allCases.map { $0 == previous ? 1 : 0 }
                words.append((vector, labels[index].rawValue))
                previous = labels[index]
            }
        }
        return words
    }

    /// A day or length of time, with what the times' model sees of it.
    package struct Time: Sendable {
        /// The sentence in which it stands.
        package let sentence: String
        /// ISO 8601; of a length, that many days after the mail was written.
        package let day: String?
        /// Days of a length, and whether they are work days.
        package let length: Int?
        package let isBusiness: Bool
        package let minute: Int?
        /// Byte offsets in the text.
        package let place: Range<Int>
        package let features: FeatureVector
    }

    /// A sentence with what the sentences' model sees of it.
    package struct Sentence: Sendable {
        package let text: String
        package let features: FeatureVector
    }

    /// The topics whose presence leads the numbers of a sentence, in their order.
    package static let topicNames = Topic.allCases.map(\.rawValue)

    /// Reads a mail as ``Classifier/classify(_:)`` does; `truth` is the kind that later stages take it for.
    package init(_ message: MailMessage, _ truth: MailKind) {
        let reading = MailReading(message, .standard)
        let sender = SenderTraits.of(message)
        let signals = MailSignals(message, reading.text, sender)
        let notice = NoticeReader(reading: reading).notice()
        let topics = TopicScores(reading.text, reading.hits, reading.marks, reading.rules)
        let decision = KindDecision(topics, signals, hasNotice: notice != nil)
        kind = KindFeatures.vector(reading, signals, topics, decision, hasNotice: notice != nil)
        let features = SentenceFeatures(reading, kind: truth)
        sentences = reading.text.sentences.indices.filter(features.isRead).map { number in
            Sentence(
                text: reading.text.quote(reading.text.sentences[number]), features: features.vector(number))
        }
        let dates = DateReader(reading.text, message, language: reading.language.main)
        let reader = TimeFeatures(reading: reading, dates: dates, kind: truth)
        let candidates = reader.candidates()
        times = candidates.map { candidate in
            var time: (length: Int?, isBusiness: Bool) = (nil, false)
            if case .length(let length) = candidate.value { time = (length.days, length.isBusiness) }
            return Time(
                sentence: reading.text.quote(reading.text.sentences[candidate.sentence]),
                day: candidate.day(after: dates.written)?.iso, length: time.length, isBusiness: time.isBusiness,
                minute: candidate.minute, place: reading.text.place(of: candidate.tokens),
                features: reader.vector(candidate, among: candidates.count))
        }
    }
}
