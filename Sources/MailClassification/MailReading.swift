// SPDX-License-Identifier: MIT
import MailParsing

/// A mail as the readers of its fields see it: its text, language, and every phrase found in it.
struct MailReading {
    let message: MailMessage
    let text: MailText
    let language: LanguageDetector.Result
    let rules: [PhraseRule]
    let hits: [Hit]
    let marks: [SentenceMarks]
    /// What each token means, in whatever language.
    let concepts: [Concepts]

    init(_ message: MailMessage, _ rulebook: Rulebook) {
        self.message = message
        var text = MailText(message)
        language = LanguageDetector().detect(text)
        rules = rulebook.rules
        hits = rulebook.hits(in: text, languages: language.candidates)
        text.markFooters(hits.lazy.filter { rulebook.rules[$0.rule].topic == .footer }.map(\.sentence))
        self.text = text
        marks = SentenceMarks.marks(of: text, hits, rules)
        concepts = ConceptLexicon.standard.concepts(of: text, languages: language.candidates)
    }

    /// The phrases found in a sentence; hits are in the order of the text.
    func hits(in sentence: Int) -> ArraySlice<Hit> {
        let start = partition { $0.sentence >= sentence }
        return hits[start...].prefix { $0.sentence == sentence }
    }

    /// The first hit, by bisection, for which `isBehind` holds.
    private func partition(_ isBehind: (Hit) -> Bool) -> Int {
        var (low, high) = (0, hits.count)
        while low < high {
            let middle = (low + high) / 2
            if isBehind(hits[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The sentences in which a phrase of the topic stands.
    func sentences(with topic: Topic) -> Set<Int> {
        Set(hits.lazy.filter { rules[$0.rule].topic == topic }.map(\.sentence))
    }

    func firstToken(of topic: Topic, in sentence: Int) -> Int? {
        hits.lazy.filter { rules[$0.rule].topic == topic && $0.sentence == sentence }.map(\.tokens.lowerBound).min()
    }
}
