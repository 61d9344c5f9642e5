// SPDX-License-Identifier: MIT
import MailClassification

/// How the times' model is trained.
enum TimeTraining {
    /// Nothing, window, respond by, returns on, event at, closing on, window with silence.
    static let labels = 7

    static func examples(_ mail: CorpusMail, _ view: TrainingView) -> [Example] {
        guard mail.isComplete else { return [] }
        return view.times(of: mail.gold.kind).map { time in
            Example(features: time.features, label: label(time, mail.gold), of: labels)
        }
    }

    static func label(_ time: TrainingView.Time, _ gold: Gold) -> Int {
        if let window = gold.responseWindow, isWindow(time, window) {
            return window.silenceMeansNo == true ? 6 : 1
        }
        if let day = gold.eventAt, time.day == String(day.prefix(10)), time.length == nil { return 4 }
        guard let day = time.day else { return 0 }
        if gold.respondBy == day { return 2 }
        if gold.returnsOn == day { return 3 }
        return gold.closingOn == day ? 5 : 0
    }

    static func isWindow(_ time: TrainingView.Time, _ window: Gold.Window) -> Bool {
        if let quote = window.quote, !Quote.meets(time.sentence, quote) { return false }
        if let days = window.days { return time.length == days }
        return window.until != nil && time.day == window.until
    }

    static func train(_ examples: [Example]) -> LinearTrainer {
        var trainer = LinearTrainer(loss: .softmax, labels: labels, logarithm: 15)
        trainer.epochs = 30
        trainer.rate = 0.1
        trainer.dropout = 0.3
        trainer.train(examples)
        return trainer
    }
}
