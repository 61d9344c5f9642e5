// SPDX-License-Identifier: MIT

/// What a mail mainly is, by the model, which sees what the rules found and what they made of it.
struct KindJudgement {
    let kind: MailKind
    /// The calibrated probability of ``kind``.
    let confidence: Double
    let needsReview: Bool
    /// Whether the person's corrections of mails like it spoke.
    let isCorrected: Bool
    /// The sums of the kinds; empty where the model was not asked.
    let sums: [Float]
    /// What the model saw; nil where it was not asked.
    let seen: KindFeatures.Seen?

    init(_ mail: RuledMail, _ model: ClassifierModel, _ personal: PersonalLayer) {
        let reading = mail.reading
        if let settled = Self.settled(mail) {
            self = settled
            return
        }
        let seen = KindFeatures.seen(mail)
        let shipped = Array(model.kinds.sums(seen.vector).prefix(MailKind.allCases.count))
        sums = personal.added(to: shipped, for: reading)
        isCorrected = zip(sums, shipped).contains { abs($0 - $1) >= Self.leastTaught }
        let shares = Probabilities.softmax(sums.map { $0 / model.calibration.temperature })
        let best = Probabilities.largest(shares)
        let namesAPost = Self.namesAPost(reading)
        // Most mail is about something else: where the rules find nothing of an application, a guess is not enough.
        let isUnaided = mail.decision.kind == .other && !isCorrected && !mail.signals.isFromRecruitingSystem
        let least = namesAPost ? Self.leastWithPost : Self.leastAlone
        let isOverruled = isUnaided && best != Self.other && shares[best] < least
        let share = isOverruled ? max(shares[Self.other], 0.5) : shares[best]
        kind = isOverruled ? .other : MailKind.allCases[best]
        confidence = (Double(share) * 1000).rounded() / 1000
        let isClose = isOverruled && shares[best] >= Self.leastDoubt
        let isWorthALook = kind != .other || isClose || share < Self.leastOther || namesAPost
        let isDoubtful = share < model.calibration.review && isWorthALook
        // In a language that cannot be told a few known words are not enough.
        needsReview = isDoubtful || Self.isForeign(reading) && kind.concernsApplication
        self.seen = seen
    }

    private init(_ kind: MailKind, confidence: Double, needsReview: Bool) {
        (self.kind, self.confidence, self.needsReview) = (kind, confidence, needsReview)
        (isCorrected, sums, seen) = (false, [], nil)
    }

    /// What needs no model: mail without words, and mail in a language that nobody here learned.
    private static func settled(_ mail: RuledMail) -> KindJudgement? {
        let (reading, decision) = (mail.reading, mail.decision)
        let isShort = reading.text.tokens.count <= fewWords
        let isSilent = isShort && decision.kind == .other && !speaksOfHiring(reading)
        if !hasWords(reading) || isSilent, reading.message.calendars.isEmpty {
            return KindJudgement(.other, confidence: 1, needsReview: false)
        }
        // Headers, structure and the rules say what little is known.
        guard isForeign(reading), !speaksOfHiring(reading) else { return nil }
        return KindJudgement(decision.kind, confidence: min(decision.confidence, 0.5), needsReview: true)
    }

    /// Whether there is text enough to tell the language by, and it cannot be told.
    private static func isForeign(_ reading: MailReading) -> Bool {
        reading.language.main == nil && reading.text.tokens.count > fewWords
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

    private static let post = Concepts(.apply, .candidate, .post)

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

    /// Whether there is anything to judge: a few words of two letters or more.
    private static func hasWords(_ reading: MailReading) -> Bool {
        reading.text.tokens.lazy.filter { $0.number < 0 && $0.folded.count > 1 }.prefix(leastWords).count == leastWords
    }

    private static let leastWords = 4

    private static let hiring = Concepts(
        .apply, .candidate, .post, .talk, .test, .offer, .chosen, .closed, .opportunity, .profile, .alert, .contact,
        .reply, .decide, .away, .ticket, .visit, .mailbox, .withdraw, .phone, .start, .documents, .fit, .regret)

    /// Whether a word stands anywhere that mail about applications has; without one, and with nothing that the rules
    /// know, a few words are about something else.
    private static func speaksOfHiring(_ reading: MailReading) -> Bool {
        reading.concepts.contains { !$0.isDisjoint(with: hiring) }
    }
}
