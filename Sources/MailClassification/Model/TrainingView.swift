// SPDX-License-Identifier: MIT
import MailParsing

/// What training sees of a mail: the very features that judging sees.
package struct TrainingView: Sendable {
    private let mail: RuledMail

    /// Reads a mail as ``Classifier/classify(_:)`` does.
    package init(_ message: MailMessage) { mail = RuledMail(message, .standard) }

    /// What the kind's model sees.
    package var kind: FeatureVector { KindFeatures.seen(mail).vector }

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
        let rules = EmployerExtractor().extract(from: message, language: nil)
        var words: [(features: FeatureVector, label: Int)] = []
        for features in NameFeatures.all(of: reading, rules) {
            var previous = NameLabel.nothing
            let labels = NameTruth.labels(of: features.text, names)
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

    /// The sentences that are read for notices, in a mail that is taken for a kind.
    package func sentences(of kind: MailKind) -> [Sentence] {
        let reading = mail.reading
        let features = SentenceFeatures(reading, kind: kind)
        return reading.text.sentences.indices.filter(features.isRead).map { number in
            Sentence(text: reading.text.quote(reading.text.sentences[number]), features: features.vector(number))
        }
    }

    /// The times that the mail names, in a mail that is taken for a kind.
    package func times(of kind: MailKind) -> [Time] {
        let reading = mail.reading
        let dates = DateReader(reading.text, reading.message, language: reading.language.main)
        let reader = TimeFeatures(reading: reading, dates: dates, kind: kind)
        let candidates = reader.candidates()
        return candidates.map { candidate in
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
