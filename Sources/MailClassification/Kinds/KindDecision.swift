// SPDX-License-Identifier: MIT

/// Weighs what speaks for each kind and settles on one.
///
/// The kinds compete by their sums; a decision outweighs the thanks around it, whatever a mail asks of the person
/// outweighs the receipt it comes with, and words of hiring must be there at all.
struct KindDecision {
    let kind: MailKind
    let confidence: Double
    /// The sums that competed.
    let scores: [MailKind: Double]

    init(_ topics: TopicScores, _ signals: MailSignals, hasNotice: Bool) {
        var weighing = Weighing(topics, signals)
        weighing.weighAutoReplies()
        weighing.weighStructure(hasNotice: hasNotice)
        weighing.weighContext()
        weighing.suppress()
        weighing.weighReply()
        weighing.weighOther()
        let order = MailKind.allCases.sorted { left, right in
            let (first, second) = (weighing[left], weighing[right])
            return first == second ? left.rank < right.rank : first > second
        }
        kind = order[0]
        scores = weighing.scores
        confidence = Self.confidence(order, weighing.scores)
    }

    /// Spread of the sums at which one kind is e times as likely as another.
    private static let temperature = 1.3

    private static func confidence(_ order: [MailKind], _ scores: [MailKind: Double]) -> Double {
        let best = scores[order[0], default: 0]
        // The 1 stands for kinds of which no word was found.
        let sum = order.reduce(Math.exp(-best / temperature)) { sum, kind in
            guard let score = scores[kind], score > 0 else { return sum }
            return sum + Math.exp((score - best) / temperature)
        }
        return (min(0.99, max(0.2, 1 / sum)) * 1000).rounded() / 1000
    }
}

extension MailKind {
    /// Its place in the design's table; settles ties.
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// The sums while they are being weighed.
struct Weighing {
    private(set) var scores: [MailKind: Double] = [:]
    private let topics: TopicScores
    private let signals: MailSignals
    /// Words of hiring against words of other applications.
    let context: Double

    init(_ topics: TopicScores, _ signals: MailSignals) {
        self.topics = topics
        self.signals = signals
        let job = topics[.jobContext] + (signals.isFromRecruitingSystem ? 2 : 0) + (signals.isFromHiring ? 1.5 : 0)
        context = job - 0.8 * topics[.foreignContext]
        for topic in Self.directTopics {
            if let kind = topic.kind { scores[kind, default: 0] += topics[topic] }
        }
    }

    private static let directTopics: [Topic] = [
        .confirmation, .rejection, .interview, .assessment, .offer, .actionNeeded, .statusUpdate, .withdrawal,
        .outreach,
        .jobAlert,
    ]

    subscript(kind: MailKind) -> Double { scores[kind, default: 0] }

    private mutating func scale(_ kinds: [MailKind], by factor: Double) {
        for kind in kinds { scores[kind, default: 0] *= factor }
    }

    // MARK: Steps

    mutating func weighAutoReplies() {
        let isAnswer = signals.isAutomaticAnswer || signals.isAnswer
        // A person who writes at length about holidays is no machine.
        let spoken = signals.isShort && isAnswer ? 0.8 : 0.2
        let isSure = signals.isAutomaticAnswer || topics.hasSubject(of: .outOfOffice)
        var sum = topics[.outOfOffice] * (isSure ? 1.3 : spoken)
        if topics[.ticket] >= 4, !signals.isPersonal, topics[.confirmation] < 4 {
            scale([.statusUpdate, .outreach], by: 0.6)
        }
        let share = signals.isAutomaticAnswer ? 1.6 : signals.isShort ? (isAnswer ? 1.3 : 0.9) : 0.2
        if isAnswer || context >= 2 { sum += topics[.ticket] * share }
        sum += topics[.unmonitored] * (isAnswer && signals.isShort ? 1.2 : 0.4)
        sum += topics[.mailboxGone] * (signals.isAutomaticAnswer || isAnswer && signals.isShort ? 1.2 : 0.2)
        if signals.isAutomaticAnswer { sum += 2.5 }
        if signals.isBounce, context >= 1 { sum += 9 }
        scores[.autoReply] = sum
        // "We have received your application" by an autoresponder is still a receipt.
        if topics[.confirmation] >= 5.5, topics[.outOfOffice] < 6 { scale([.autoReply], by: 0.4) }
        if topics[.outOfOffice] >= 6, signals.isAutomaticAnswer {
            scale([.confirmation, .statusUpdate, .actionNeeded, .interview], by: 0.3)
        }
    }

    mutating func weighStructure(hasNotice: Bool) {
        if let method = signals.calendarMethod, ["REQUEST", "CANCEL", "COUNTER"].contains(method) {
            scores[.interview, default: 0] += 5
        }
        if signals.channel == .alerts { scores[.jobAlert, default: 0] += 4 }
        if signals.systemKinds.contains(.assessment) { scores[.assessment, default: 0] += 2 }
        if signals.systemKinds.contains(.scheduling) { scores[.interview, default: 0] += 2 }
        if signals.isBulk { scores[.jobAlert, default: 0] += topics[.jobAlert] > 0 ? 1 : 0 }
        if signals.isPersonal { scale([.jobAlert], by: 0.5) }
        if !signals.isPersonal { scale([.outreach], by: 0.8) }
        if signals.isAnswer { scale([.outreach, .jobAlert], by: 0.4) }
        // A receipt with a notice is a receipt.
        if hasNotice { scores[.noFollowUp, default: 0] += topics[.confirmation] >= 2 ? 1.5 : 3.5 }
    }

    /// Without words of hiring nothing is about an application.
    mutating func weighContext() {
        let gate = min(1, max(0.12, (context + 0.4) / 2))
        scale(
            [
                .confirmation, .rejection, .assessment, .offer, .actionNeeded, .statusUpdate, .withdrawal,
                .noFollowUp, .interview,
            ], by: gate)
        scale([.jobAlert, .outreach], by: max(gate, 0.5))
    }

    mutating func suppress() {
        if self[.rejection] >= 4 {
            scale([.confirmation], by: 0.25)
            scale([.statusUpdate, .interview, .assessment, .noFollowUp, .jobAlert, .outreach], by: 0.4)
            scale([.actionNeeded, .offer], by: 0.5)
        } else if topics[.confirmation] >= 4 {
            scale([.rejection], by: 0.6)
        }
        if self[.withdrawal] >= 4 { scale([.confirmation, .statusUpdate, .rejection, .interview], by: 0.4) }
        if self[.offer] >= 5 {
            scale([.confirmation, .interview, .statusUpdate, .actionNeeded, .outreach, .jobAlert], by: 0.5)
        }
        if self[.assessment] >= 5 { scale([.confirmation, .interview, .statusUpdate, .actionNeeded], by: 0.5) }
        if self[.interview] >= 5 { scale([.confirmation, .statusUpdate], by: 0.45) }
        if self[.interview] >= 5 { scale([.actionNeeded], by: 0.6) }
        if self[.actionNeeded] >= 4 { scale([.confirmation, .statusUpdate], by: 0.55) }
        if self[.confirmation] >= 5 {
            scale([.statusUpdate, .jobAlert, .noFollowUp, .outreach], by: 0.5)
        }
        if topics[.survey] >= 5, !signals.isPersonal { scale([.interview, .assessment], by: 0.4) }
        if topics[.newsletter] >= 3, !signals.isPersonal {
            scale([.interview, .assessment, .outreach, .offer], by: 0.5)
        }
        if self[.outreach] >= 4 { scale([.interview, .actionNeeded], by: 0.5) }
        if self[.jobAlert] >= 5 { scale([.outreach], by: 0.5) }
    }

    /// A person's answer that says nothing more definite.
    mutating func weighReply() {
        guard signals.isPersonal, !signals.isAutomaticAnswer, !signals.isBounce else { return }
        if signals.isAnswer, context >= 1.5 {
            scores[.reply] = 3.2
        } else if context >= 4 {
            scores[.reply] = 2
        }
    }

    mutating func weighOther() {
        // A mail full of words of hiring is seldom about something else, even where no phrase fits.
        var sum = 1.8 - min(1.2, max(0, context - 2) * 0.3)
        for topic in [Topic.code, .survey, .account, .newsletter, .commerce, .event] { sum += topics[topic] }
        if context < 1 { sum += topics[.foreignContext] }
        if signals.isBounce, context < 1 { sum += 4 }
        if signals.channel == .codes { sum += 3 }
        let decisive = [MailKind.rejection, .offer, .interview, .confirmation, .withdrawal].map { self[$0] }.max() ?? 0
        if decisive >= 7, topics[.code] < 5 { sum *= 0.5 }
        scores[.other] = sum
    }
}
