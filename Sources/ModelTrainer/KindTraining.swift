// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// How the kind's model is trained.
enum KindTraining {
    static let labels = MailKind.allCases.count

    static func example(_ mail: CorpusMail) -> Example {
        let target = MailKind.allCases.map { $0 == mail.gold.kind ? Float(1) : 0 }
        return Example(features: TrainingView(mail.message, mail.gold.kind).kind, target: target, weight: mail.weight)
    }

    static func train(_ examples: [Example]) -> LinearTrainer {
        var trainer = LinearTrainer(loss: .softmax, width: 14, labels: labels, logarithm: Int(ProcessInfo.processInfo.environment["KLOG"] ?? "18") ?? 18)
        func env(_ n: String, _ d: Float) -> Float { Float(ProcessInfo.processInfo.environment[n] ?? "") ?? d }
        trainer.epochs = Int(env("EP", 20))
        trainer.rate = env("RATE", 0.08)
        trainer.decay = env("DECAY", 2e-5)
        trainer.fewest = Int(env("FEW", 2))
        trainer.dropout = env("DROP", 0.3)
        let numbers = examples.first?.features.numbers.count ?? 0
        var start = [Float](repeating: 0, count: numbers * 14)
        // The rules' sums stand first among the numbers: begin by believing them.
        for label in 0..<labels { start[label * 14 + label] = Float(ProcessInfo.processInfo.environment["PRIOR"] ?? "0.5") ?? 0.5 }
        trainer.trainMean(of: Int(env("MEAN", 1)), examples, start: start)
        return trainer
    }
}

extension LinearTrainer {
    /// The sums of the weights as they are, before they are written.
    func sums(_ features: FeatureVector) -> [Float] {
        var sums = biases
        for (mark, strength) in zip(features.marks, features.strengths) {
            let row = Int(mark & (UInt64(1 << logarithm) - 1)) * width
            for label in 0..<width { sums[label] += rows[row + label] * strength }
        }
        for (number, value) in features.numbers.enumerated() where value != 0 {
            for label in 0..<width { sums[label] += numberRows[number * width + label] * value }
        }
        return sums
    }
}
