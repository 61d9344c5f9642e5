// SPDX-License-Identifier: MIT

/// What a mail mainly is, by the model, which sees what the rules found and what they made of it.
struct KindJudgement {
    let kind: MailKind
    /// The calibrated probability of ``kind``.
    let confidence: Double
    let needsReview: Bool
    /// Whether the person's corrections of mails like it spoke.
    let isCorrected: Bool
    /// The sums of the kinds; empty without a model.
    let sums: [Float]
    /// What the model saw; nil without one.
    let seen: KindFeatures.Seen?

    /// The rules' own verdict, where there is no model.
    init(_ decision: KindDecision) {
        (kind, confidence, needsReview) = (decision.kind, decision.confidence, decision.needsReview)
        (isCorrected, sums, seen) = (false, [], nil)
    }

    init(
        _ reading: MailReading, _ signals: MailSignals, _ topics: TopicScores, _ decision: KindDecision,
        _ notice: NoFollowUp?, _ model: ClassifierModel, _ personal: PersonalLayer
    ) {
        let isShort = reading.text.tokens.count <= Self.fewWords
        let isSilent = isShort && decision.kind == .other && !Self.speaksOfHiring(reading)
        guard Self.hasWords(reading) && !isSilent || !reading.message.calendars.isEmpty else {
            (kind, confidence, needsReview) = (.other, 1, false)
            (isCorrected, sums, seen) = (false, [], nil)
            return
        }
        // In a language that nobody here learned, headers, structure and the rules say what little is known.
        if reading.language.main == nil, reading.text.tokens.count > Self.fewWords, !Self.speaksOfHiring(reading) {
            (kind, confidence, needsReview) = (decision.kind, min(decision.confidence, 0.5), true)
            (isCorrected, sums, seen) = (false, [], nil)
            return
        }
        let seen = KindFeatures.seen(reading, signals, topics, decision, hasNotice: notice != nil)
        var sums = Array(model.kinds.sums(seen.vector).prefix(MailKind.allCases.count))
        let shipped = sums
        personal.add(to: &sums, for: reading.message)
        self.sums = sums
        var shares = Probabilities.softmax(sums.map { $0 / model.calibration.temperature })
        var best = Self.best(shares)
        // Most mail is about something else: where the rules find nothing of an application, a guess is not enough.
        var isOverruled = false
        isCorrected = zip(sums, shipped).contains { abs($0 - $1) >= Self.leastTaught }
        if decision.kind == .other, !isCorrected, !signals.isFromRecruitingSystem {
            let least = Self.namesAPost(reading) ? Self.leastWithPost : Self.leastAlone
            if best != Self.other, shares[best] < least {
                isOverruled = shares[best] >= Self.leastDoubt
                (best, shares[Self.other]) = (Self.other, max(shares[Self.other], 0.5))
            }
        }
        kind = MailKind.allCases[best]
        confidence = (Double(shares[best]) * 1000).rounded() / 1000
        // In a language that cannot be told a few known words are not enough.
        let isForeign = reading.language.main == nil && reading.text.tokens.count > Self.fewWords
        let isWorthALook = kind != .other || isOverruled || shares[best] < Self.leastOther || Self.namesAPost(reading)
        let isDoubtful = shares[best] < model.calibration.review && isWorthALook
        needsReview = isDoubtful || isForeign && kind.concernsApplication
        self.seen = seen
    }

    private static let fewWords = 12
    /// Mail about something else that names no post is looked at below this.
    private static let leastOther: Float = 0.9
    /// A verdict this sure that a guard overruled is worth a person's look.
    private static let leastDoubt: Float = 0.5
    /// Corrections that move a sum less than this were of other mails.
    private static let leastTaught: Float = 0.5
    /// How sure the model must be where the rules find nothing: with a word of posts and applications, and without.
    private static let leastWithPost: Float = 0.4
    private static let leastAlone: Float = 0.97

    private static let post: Concepts = [Concepts(.apply), Concepts(.candidate), Concepts(.post)]

    /// Whether the mail's own words name a trade, a post or an application.
    private static func namesAPost(_ reading: MailReading) -> Bool {
        reading.text.sentences.contains { sentence in
            sentence.zone != .footer && sentence.zone != .quoted
                && sentence.tokens.contains { index in
                    if !reading.concepts[index].isDisjoint(with: post) { return true }
                    let word = reading.text.wordBytes(reading.text.tokens[index])
                    return word.count >= shortestTrade
                        && TitleWords.part(reading.text.tokens[index].hash, word) == .head
                }
        }
    }

    private static let shortestTrade = 5
    private static let other = MailKind.allCases.firstIndex(of: .other) ?? 0

    /// Whether there is anything to judge: words of two letters, or an address that says what it is for.
    private static func hasWords(_ reading: MailReading) -> Bool {
        reading.text.tokens.lazy.filter { $0.number < 0 && $0.folded.count > 1 }.prefix(leastWords).count == leastWords
    }

    private static let leastWords = 4

    private static let hiring: Concepts = [
        Concepts(.apply), Concepts(.candidate), Concepts(.post), Concepts(.talk), Concepts(.test), Concepts(.offer),
        Concepts(.chosen), Concepts(.closed), Concepts(.opportunity), Concepts(.profile), Concepts(.alert),
        Concepts(.contact), Concepts(.reply), Concepts(.decide), Concepts(.away), Concepts(.ticket), Concepts(.visit),
        Concepts(.mailbox), Concepts(.withdraw), Concepts(.phone), Concepts(.start), Concepts(.documents),
        Concepts(.fit), Concepts(.regret),
    ]

    /// Whether a word stands anywhere that mail about applications has; without one, and with nothing that the rules
    /// know, a few words are about something else.
    private static func speaksOfHiring(_ reading: MailReading) -> Bool {
        reading.concepts.contains { !$0.isDisjoint(with: hiring) }
    }

    private static func best(_ sums: [Float]) -> Int { sums.indices.max { sums[$0] < sums[$1] } ?? 0 }
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
