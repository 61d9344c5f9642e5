// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// How the names' model is trained.
enum NameTraining {
    /// Nothing, company begin and inside, role begin and inside.
    static let labels = 5

    static func examples(_ mail: CorpusMail) -> [Example] {
        guard mail.isComplete, mail.gold.kind.concernsApplication || mail.gold.kind == .outreach else { return [] }
        return TrainingView.names(mail.message, company: mail.gold.company, role: mail.gold.role).map { word in
            let target = (0..<labels).map { $0 == word.label ? Float(1) : 0 }
            return Example(features: word.features, target: target, weight: 1)
        }
    }

    static func train(_ examples: [Example]) -> LinearTrainer {
        var trainer = LinearTrainer(loss: .softmax, width: 8, labels: labels, logarithm: 17)
        trainer.epochs = Int(ProcessInfo.processInfo.environment["EP"] ?? "6") ?? 6
        trainer.rate = Float(ProcessInfo.processInfo.environment["RATE"] ?? "0.1") ?? 0.1
        trainer.dropout = Float(ProcessInfo.processInfo.environment["DROP"] ?? "0.3") ?? 0.1
        trainer.train(examples)
        return trainer
    }
}
