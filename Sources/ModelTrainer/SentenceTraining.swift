// SPDX-License-Identifier: MIT
import MailClassification

/// How the sentences' model is trained.
enum SentenceTraining {
    static let labels = 6
    /// Notices are rare: each counts as often as this.
    private static let rarity: Float = 3

    static func examples(_ mail: CorpusMail, _ view: TrainingView) -> [Example] {
        guard mail.isComplete else { return [] }
        return view.sentences(of: mail.gold.kind).map { sentence in
            let target = target(sentence.text, mail.gold)
            let isRare = target[0] > 0 || target[5] > 0
            return Example(features: sentence.features, target: target, weight: isRare ? rarity : 1)
        }
    }

    private static func target(_ sentence: String, _ gold: Gold) -> [Float] {
        let notice = gold.noFollowUp.flatMap { Quote.meets(sentence, $0.quote) ? $0.channels : nil }
        let silent = gold.responseWindow.flatMap { $0.silenceMeansNo == true ? $0.quote : nil }
        return target(channels: notice, tellsOfSilence: silent.map { Quote.meets(sentence, $0) } ?? false)
    }

    /// What the labels should be: notice, its channels, silence. Channels are asked of notices alone; what is not
    /// known is not asked.
    static func target(channels: [String]?, tellsOfSilence: Bool?) -> [Float] {
        let named = ["phone", "email", "in-person", "any"].map { channel -> Float in
            channels.map { $0.contains(channel) ? 1 : 0 } ?? -1
        }
        return [channels == nil ? 0 : 1] + named + [tellsOfSilence.map { $0 ? 1 : 0 } ?? -1]
    }

    static func train(_ examples: [Example]) -> LinearTrainer {
        var trainer = LinearTrainer(loss: .independent, labels: labels, logarithm: 17)
        trainer.epochs = 30
        trainer.rate = 0.05
        trainer.dropout = 0.5
        let numbers = examples.first?.features.numbers.count ?? 0
        var start = [Float](repeating: 0, count: numbers * labels)
        // Begin by believing the rules.
        for (topic, label) in [("noPhone", 1), ("noEmail", 2), ("noVisit", 3), ("noContact", 4)] {
            guard let number = TrainingView.topicNames.firstIndex(of: topic) else { continue }
            start[number * labels] = 4
            start[number * labels + label] = 4
        }
        if let number = TrainingView.topicNames.firstIndex(of: "noticeLifted") { start[number * labels] = -3 }
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
