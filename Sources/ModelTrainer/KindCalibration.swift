// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// How far the kind's probabilities can be believed, measured on mails that were left out of training.
struct KindCalibration {
    /// What the sums are divided by.
    private(set) var temperature: Float = 1
    /// Taken off the sum of `other`: training sees far more of it than of mails about applications.
    private(set) var reserve: Float = 0
    /// Below this probability a verdict goes to review.
    private(set) var review: Float = 0.9

    private static let folds = 5
    /// Of the mails that nobody looks at, this share must be judged rightly.
    private static let wanted = 0.99

    private struct Judged {
        var sums: [Float]
        var right: Int
        var isRight: Bool { Probabilities.largest(sums) == right }
    }

    /// `examples` are left out by turns; `others` are trained on every time.
    init(_ examples: [Example], others: [Example]) {
        guard !examples.isEmpty else { return }
        var generator = SplitMix(state: 5)
        let folds = examples.map { _ in Int.random(in: 0..<Self.folds, using: &generator) }
        var judged: [Judged] = []
        for fold in 0..<Self.folds {
            let inside = examples.indices.filter { folds[$0] != fold }.map { examples[$0] }
            let trained = KindTraining.train(inside + others, rounds: 1)
            for index in examples.indices where folds[index] == fold {
                let sums = Array(trained.sums(examples[index].features).prefix(KindTraining.labels))
                judged.append(Judged(sums: sums, right: Probabilities.largest(examples[index].target)))
            }
        }
        reserve = Self.bestReserve(judged)
        for index in judged.indices { judged[index].sums[Self.other] -= reserve }
        temperature = Self.bestTemperature(judged)
        review = Self.threshold(judged, temperature)
        let right = judged.count(where: \.isRight)
        let share = judged.count { Self.confidence($0, temperature) < review }
        print(
            "Left out by turns: \(right) of \(judged.count) kinds right; reserve \(reserve), temperature \(temperature), "
                + "review below \(review): \(share) mails.")
    }

    private static let other = MailKind.allCases.firstIndex(of: .other) ?? 0

    /// The reserve under which most is judged rightly.
    private static func bestReserve(_ judged: [Judged]) -> Float {
        func right(_ reserve: Float) -> Int {
            judged.count { mail in
                var mail = mail
                mail.sums[other] -= reserve
                return mail.isRight
            }
        }
        return stride(from: Float(0), through: 1.5, by: 0.1).max { right($0) < right($1) } ?? 0
    }

    /// The temperature under which what was left out is likeliest.
    private static func bestTemperature(_ judged: [Judged]) -> Float {
        let candidates = stride(from: Float(0.5), through: 4, by: 0.05)
        func loss(_ temperature: Float) -> Double {
            judged.reduce(0) { sum, mail in
                let shares = Probabilities.softmax(mail.sums.map { $0 / temperature })
                return sum - log(Double(max(shares[mail.right], 1e-9)))
            }
        }
        return candidates.min { loss($0) < loss($1) } ?? 1
    }

    private static func confidence(_ mail: Judged, _ temperature: Float) -> Float {
        Probabilities.softmax(mail.sums.map { $0 / temperature }).max() ?? 0
    }

    /// The lowest threshold above which enough verdicts are right.
    private static func threshold(_ judged: [Judged], _ temperature: Float) -> Float {
        let ordered = judged.map { (confidence($0, temperature), $0.isRight) }.sorted { $0.0 > $1.0 }
        var wrong = 0
        var threshold: Float = 1
        for (number, mail) in ordered.enumerated() {
            wrong += mail.1 ? 0 : 1
            if Double(number + 1 - wrong) >= wanted * Double(number + 1) { threshold = mail.0 }
        }
        return min(threshold, 0.999)
    }
}
