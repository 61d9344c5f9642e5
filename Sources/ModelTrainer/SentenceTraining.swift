// SPDX-License-Identifier: MIT
import MailClassification

/// How the sentences' model is trained.
enum SentenceTraining {
    static let labels = 6
    /// Notices are rare: each counts as often as this.
    private static let rarity: Float = 3

    static func examples(_ mail: CorpusMail) -> [Example] {
        guard mail.isComplete else { return [] }
        return TrainingView(mail.message, mail.gold.kind).sentences.map { sentence in
            let target = target(sentence.text, mail.gold)
            let isRare = target[0] > 0 || target[5] > 0
            return Example(features: sentence.features, target: target, weight: isRare ? rarity : 1)
        }
    }

    static func target(_ sentence: String, _ gold: Gold) -> [Float] {
        // Channels are asked of notices alone.
        var target: [Float] = [0, -1, -1, -1, -1, 0]
        if let notice = gold.noFollowUp, Quote.meets(sentence, notice.quote) {
            target[0] = 1
            for (index, channel) in ["phone", "email", "in-person", "any"].enumerated() {
                target[index + 1] = notice.channels.contains(channel) ? 1 : 0
            }
        }
        if let window = gold.responseWindow, window.silenceMeansNo == true, let quote = window.quote,
            Quote.meets(sentence, quote)
        {
            target[5] = 1
        }
        return target
    }

    static func train(_ examples: [Example]) -> LinearTrainer {
        var trainer = LinearTrainer(loss: .independent, width: 6, labels: labels, logarithm: 17)
        trainer.epochs = 30
        trainer.rate = 0.05
        trainer.dropout = 0.5
        let numbers = examples.first?.features.numbers.count ?? 0
        var start = [Float](repeating: 0, count: numbers * 6)
        // Begin by believing the rules.
        for (topic, label) in [("noPhone", 1), ("noEmail", 2), ("noVisit", 3), ("noContact", 4)] {
            guard let number = TrainingView.topicNames.firstIndex(of: topic) else { continue }
            start[number * 6] = 4
            start[number * 6 + label] = 4
        }
        if let number = TrainingView.topicNames.firstIndex(of: "noticeLifted") { start[number * 6] = -3 }
        trainer.train(examples, start: start)
        return trainer
    }
}

/// Compares what people quote with what the program cut out.
enum Quote {
    /// Whether one stands within the other, white space aside.
    static func meets(_ sentence: String, _ quote: String) -> Bool {
        let (left, right) = (squashed(sentence), squashed(quote))
        if left.utf8.count < 8 || right.utf8.count < 4 { return left == right }
        return left.contains(right) || right.contains(left)
    }

    static func squashed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
