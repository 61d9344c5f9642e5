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

    /// The sentences in which a phrase of the topic stands.
    func sentences(with topic: Topic) -> Set<Int> {
        Set(hits.lazy.filter { rules[$0.rule].topic == topic }.map(\.sentence))
    }

    /// The same, in the order of the mail.
    func orderedSentences(with topic: Topic) -> [Int] { sentences(with: topic).sorted() }

    func firstToken(of topic: Topic, in sentence: Int) -> Int? {
        hits.lazy.filter { rules[$0.rule].topic == topic && $0.sentence == sentence }.map(\.tokens.lowerBound).min()
    }
}
