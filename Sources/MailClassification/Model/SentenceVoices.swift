// SPDX-License-Identifier: MIT

/// Which sentences made a mail's kind: how far each pulls the verdict towards it and away from the next likely one.
struct SentenceVoices {
    /// A sentence and what it adds to the lead of the verdict; below zero it speaks for the rival.
    struct Voice {
        var sentence: Int
        var weight: Double
    }

    /// The kind that would have been next.
    let rival: MailKind
    /// Strongest first.
    let voices: [Voice]
    /// How far the verdict leads.
    let lead: Double

    init?(_ judgement: KindJudgement, _ model: ClassifierModel) {
        guard let seen = judgement.seen, let label = MailKind.allCases.firstIndex(of: judgement.kind) else {
            return nil
        }
        let sums = judgement.sums
        let others = sums.indices.filter { $0 != label }
        guard let next = others.max(by: { sums[$0] < sums[$1] }) else { return nil }
        var pulls: [Int: Double] = [:]
        for place in seen.places {
            for mark in place.marks {
                let (hash, strength) = (seen.vector.marks[mark], seen.vector.strengths[mark])
                let pull =
                    model.kinds.weight(of: hash, strength: strength, for: label)
                    - model.kinds.weight(of: hash, strength: strength, for: next)
                pulls[place.sentence, default: 0] += Double(pull)
            }
        }
        rival = MailKind.allCases[next]
        lead = Double(sums[label] - sums[next])
        voices = pulls.map { Voice(sentence: $0.key, weight: $0.value) }.sorted {
            ($0.weight, -$0.sentence) > ($1.weight, -$1.sentence)
        }
    }

    /// Whether the verdict would have been the rival without this sentence.
    func decides(_ voice: Voice) -> Bool { voice.weight > lead }
}
