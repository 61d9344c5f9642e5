// SPDX-License-Identifier: MIT

/// What the phrases of a mail speak for, and how strongly.
struct TopicScores {
    private(set) var scores: [Topic: Double] = [:]
    private var subjectTopics: Set<Topic> = []
    /// The phrases that count, strongest first.
    private(set) var voices: [Voice] = []

    /// A phrase that counts, with its weight at this place.
    struct Voice {
        var hit: Hit
        var topic: Topic
        var weight: Double
    }

    subscript(topic: Topic) -> Double { scores[topic, default: 0] }

    /// A rule counts once, at its strongest place.
    init(_ text: MailText, _ hits: [Hit], _ marks: [SentenceMarks], _ rules: [PhraseRule]) {
        var best: [Int: Voice] = [:]
        for hit in hits {
            let rule = rules[hit.rule]
            let isDecided = rule.weight >= 4
            guard rule.weight > 0, !marks[hit.sentence].voids(rule.topic, isDecided: isDecided, at: hit.tokens)
            else { continue }
            if text.sentences[hit.sentence].zone == .subject { subjectTopics.insert(rule.topic) }
            let weight = rule.weight * Self.factor(text.sentences[hit.sentence], rule.topic)
            if weight > best[hit.rule]?.weight ?? 0 {
                best[hit.rule] = Voice(hit: hit, topic: rule.topic, weight: weight)
            }
        }
        voices = best.values.sorted { ($0.weight, -$0.hit.rule) > ($1.weight, -$1.hit.rule) }
        for voice in voices { scores[voice.topic, default: 0] += voice.weight }
    }

    /// Whether the subject itself speaks for a topic.
    func hasSubject(of topic: Topic) -> Bool { subjectTopics.contains(topic) }

    /// Sentences behind this many say little about what a mail mainly is.
    private static let headSentences = 4
    private static let bodySentences = 25

    private static func factor(_ sentence: Sentence, _ topic: Topic) -> Double {
        switch sentence.zone {
        case .subject: return 1.25
        case .signature: return 0.35
        case .footer: return 0.15
        case .quoted: return 0
        case .body: break
        }
        let isAside = topic.kind == .other || topic == .jobAlert || topic == .outreach
        if isAside, topic != .foreignContext, sentence.ordinal >= headSentences { return 0.4 }
        return sentence.ordinal < bodySentences ? 1 : 0.5
    }
}
