// SPDX-License-Identifier: MIT

/// What a mail mainly is, by the model, which sees what the rules found and what they made of it.
struct KindJudgement {
    let kind: MailKind
    /// The calibrated probability of ``kind``.
    let confidence: Double
    let needsReview: Bool

    /// The rules' own verdict, where there is no model.
    init(_ decision: KindDecision) {
        (kind, confidence, needsReview) = (decision.kind, decision.confidence, decision.needsReview)
    }

    init(
        _ reading: MailReading, _ signals: MailSignals, _ topics: TopicScores, _ decision: KindDecision,
        _ notice: NoFollowUp?, _ model: ClassifierModel
    ) {
        let features = KindFeatures.vector(reading, signals, topics, decision, hasNotice: notice != nil)
        let sums = model.kinds.sums(features).prefix(MailKind.allCases.count)
        let shares = Probabilities.softmax(sums.map { $0 / model.calibration.temperature })
        let best = shares.indices.max { shares[$0] < shares[$1] } ?? shares.count - 1
        kind = MailKind.allCases[best]
        confidence = (Double(shares[best]) * 1000).rounded() / 1000
        needsReview = shares[best] < model.calibration.review
    }
}

/// Sums into probabilities.
package enum Probabilities {
    /// Shares that add up to one.
    package static func softmax(_ sums: [Float]) -> [Float] {
        let top = sums.max() ?? 0
        let powers = sums.map { Float(Math.exp(Double($0 - top))) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }

    /// The probability of one thing that is or is not.
    package static func logistic(_ sum: Float) -> Float { 1 / (1 + Float(Math.exp(Double(-sum)))) }
}
