// SPDX-License-Identifier: MIT

/// Lists what spoke for a verdict, in the mail's own words.
struct EvidenceWriter {
    let reading: MailReading
    let topics: TopicScores
    let voices: SentenceVoices?

    /// More than this nobody reads.
    private static let most = 12
    private static let mostForKind = 6

    func evidence(for verdict: Verdict, _ employer: [Evidence]) -> [Evidence] {
        var evidence = voices.map { sentences($0, verdict.kind) } ?? []
        if evidence.isEmpty { evidence = phrases(for: verdict.kind) + against(verdict.kind) }
        if let notice = verdict.noFollowUp {
            evidence.append(Evidence(quote: notice.quote, speaksFor: "no_follow_up", weight: 3, rule: "notice"))
        }
        if let window = verdict.responseWindow {
            evidence.append(Evidence(quote: window.quote, speaksFor: "response_window", weight: 2, rule: "window"))
        }
        evidence += employer
        let ordered = evidence.enumerated().sorted {
            ($0.element.weight, -$0.offset) > ($1.element.weight, -$1.offset)
        }
        return ordered.prefix(Self.most).map(\.element)
    }

    /// Weaker sentences are not worth a person's time.
    private static let leastPull = 0.15
    private static let mostSentences = 4

    /// The sentences that speak for the verdict, and the one that speaks most for the next likely kind.
    private func sentences(_ voices: SentenceVoices, _ kind: MailKind) -> [Evidence] {
        let pro = voices.voices.filter { $0.weight >= Self.leastPull }.prefix(Self.mostSentences)
        let contra = voices.voices.last.flatMap { $0.weight <= -Self.leastPull ? $0 : nil }
        let found = pro.map { voice in
            let rule = voices.decides(voice) ? "sentence; without it \(voices.rival.rawValue)" : "sentence"
            return evidence(voice, for: kind, voice.weight, rule)
        }
        return found + (contra.map { [evidence($0, for: voices.rival, -$0.weight, "sentence")] } ?? [])
    }

    private func evidence(
        _ voice: SentenceVoices.Voice, for kind: MailKind, _ weight: Double, _ rule: String
    ) -> Evidence {
        Evidence(
            quote: reading.text.quote(reading.text.sentences[voice.sentence]), speaksFor: kind.rawValue,
            weight: (weight * 10).rounded() / 10, rule: rule)
    }

    private func phrases(for kind: MailKind) -> [Evidence] {
        topics.voices.filter { $0.topic.kind == kind }.prefix(Self.mostForKind).map { entry($0, kind, $0.weight) }
    }

    /// The strongest voice for another kind, as what spoke against.
    private func against(_ kind: MailKind) -> [Evidence] {
        let other = topics.voices.first { $0.topic.kind.map { $0 != kind && $0 != .other } ?? false && $0.weight >= 3 }
        guard let other else { return [] }
        return [entry(other, kind, -other.weight / 2)]
    }

    private func entry(_ voice: TopicScores.Voice, _ kind: MailKind, _ weight: Double) -> Evidence {
        let sentence = reading.text.sentences[voice.hit.sentence]
        return Evidence(
            quote: reading.text.quote(sentence, tokens: voice.hit.tokens), speaksFor: kind.rawValue,
            weight: (weight * 10).rounded() / 10, rule: reading.rules[voice.hit.rule].name)
    }
}
