// SPDX-License-Identifier: MIT
import MailClassification

/// How the kind's model is trained.
enum KindTraining {
    static let labels = MailKind.allCases.count

    static func example(_ mail: CorpusMail, _ view: TrainingView) -> Example {
        let label = MailKind.allCases.firstIndex(of: mail.gold.kind) ?? 0
        return Example(features: view.kind, label: label, of: labels, weight: mail.weight)
    }

    /// Learns the kinds; the mean of several rounds errs less, and takes as many times as long.
    static func train(_ examples: [Example], rounds: Int) -> LinearTrainer {
        var trainer = LinearTrainer(loss: .softmax, labels: labels, logarithm: 18)
        trainer.epochs = 20
        trainer.dropout = 0.3
        let numbers = examples.first?.features.numbers.count ?? 0
        var start = [Float](repeating: 0, count: numbers * labels)
        // The rules' sums stand first among the numbers: begin by believing them a little.
        for label in 0..<labels { start[label * labels + label] = 0.3 }
        trainer.trainMean(of: rounds, examples, start: start)
        return trainer
    }
}
