// SPDX-License-Identifier: MIT
import MailClassification

/// How the names' model is trained.
enum NameTraining {
    /// Nothing; beginning and inside of company, role and requisition.
    static let labels = 7

    static func examples(_ mail: CorpusMail) -> [Example] {
        guard mail.isComplete, mail.gold.kind.concernsApplication || mail.gold.kind == .outreach else { return [] }
        let companies = [mail.gold.company].compactMap { $0 }
        let roles = [mail.gold.role].compactMap { $0 }
        let requisitions = [mail.gold.requisition].compactMap { $0 }
        return examples(
            TrainingView.names(mail.message, .init(companies: companies, roles: roles, requisitions: requisitions)))
    }

    static func examples(_ words: [(features: FeatureVector, label: Int)]) -> [Example] {
        words.map { Example(features: $0.features, label: $0.label, of: labels) }
    }

    static func train(_ examples: [Example]) -> LinearTrainer {
        var trainer = LinearTrainer(loss: .softmax, labels: labels, logarithm: 18)
        trainer.epochs = 8
        trainer.rate = 0.1
        trainer.dropout = 0.3
        trainer.train(examples)
        return trainer
    }
}
