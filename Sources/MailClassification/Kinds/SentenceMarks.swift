// SPDX-License-Identifier: MIT

/// What is said of a sentence as a whole: whether it speaks of a condition, of regret about volume, of the procedure.
struct SentenceMarks {
    /// Where the first conditional clause begins.
    var condition: Int?
    /// Whether the condition is a decision of the employer.
    var isDecisionOpen = false
    /// Words of regret about the number of answers.
    var volume: [Range<Int>] = []
    var tellsProcedure = false
    var isShortlistOnly = false
    /// Whether it tells what hearing nothing means.
    var tellsOfSilence = false

    /// How far behind the marker the words are looked for that make a condition one of the employer's decision.
    private static let decisionReach = 10

    static func marks(of text: MailText, _ hits: [Hit], _ rules: [PhraseRule]) -> [SentenceMarks] {
        var marks = [SentenceMarks](repeating: SentenceMarks(), count: text.sentences.count)
        for hit in hits {
            let first = hit.tokens.lowerBound
            switch rules[hit.rule].topic {
            case .condition:
                if !isConcession(text, first, text.sentences[hit.sentence]) {
                    marks[hit.sentence].add(condition: first)
                }
            case .openingCondition:
                if opensClause(text, first, text.sentences[hit.sentence]) { marks[hit.sentence].add(condition: first) }
            case .volumeRegret: marks[hit.sentence].volume.append(hit.tokens)
            case .procedure: marks[hit.sentence].tellsProcedure = true
            case .shortlistOnly: marks[hit.sentence].isShortlistOnly = true
            default: break
            }
        }
        markSilence(&marks, hits, rules)
        for hit in hits where rules[hit.rule].topic == .decisionCondition {
            guard let start = marks[hit.sentence].condition else { continue }
            let reach = start..<start + decisionReach
            if reach.contains(hit.tokens.lowerBound) { marks[hit.sentence].isDecisionOpen = true }
        }
        return marks
    }

    private static func markSilence(_ marks: inout [SentenceMarks], _ hits: [Hit], _ rules: [PhraseRule]) {
        func sentences(_ topic: Topic) -> Set<Int> {
            Set(hits.lazy.filter { rules[$0.rule].topic == topic }.map(\.sentence))
        }
        for sentence in sentences(.unheard).intersection(sentences(.silence).intersection(sentences(.timeUnit))) {
            marks[sentence].tellsOfSilence = true
        }
    }

    private mutating func add(condition start: Int) { condition = min(condition ?? start, start) }

    private static func opensClause(_ text: MailText, _ at: Int, _ sentence: Sentence) -> Bool {
        at == sentence.tokens.lowerBound || text.tokens[at].startsClause
    }

    private static let concessions: Set<UInt64> = Set(
        [
            "even", "auch", "selbst", "meme", "anche", "mesmo", "incluso", "aun", "nawet", "ook", "as", "see", "know",
            "aunque", "zelfs",
        ].map { WordHash.of($0) })

    /// "Even if your profile is interesting, ..." states no condition.
    private static func isConcession(_ text: MailText, _ at: Int, _ sentence: Sentence) -> Bool {
        guard at > sentence.tokens.lowerBound else { return false }
        return concessions.contains(text.tokens[at - 1].hash)
    }

    /// Whether a phrase at `tokens` says nothing about this application because of its sentence.
    func voids(_ topic: Topic, isDecided: Bool, at tokens: Range<Int>) -> Bool {
        let isConditional = condition.map { $0 < tokens.lowerBound } ?? false
        switch topic {
        case .rejection:
            if isConditional || tellsOfSilence || isShortlistOnly && !isDecided { return true }
            return isDecided ? volume.contains { $0.overlaps(tokens) } : !volume.isEmpty
        case .interview, .assessment: return isConditional && isDecisionOpen || tellsProcedure || isShortlistOnly
        case .offer, .actionNeeded: return isConditional && isDecisionOpen || tellsProcedure && topic == .offer
        case .statusUpdate, .withdrawal: return isConditional || tellsProcedure
        default: return false
        }
    }
}
