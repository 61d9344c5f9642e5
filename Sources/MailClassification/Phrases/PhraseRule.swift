// SPDX-License-Identifier: MIT

/// One classification rule: phrases that speak for a topic, and how much.
///
/// Phrases are written one a line, in folded or plain spelling, and pass the same tokenizer as mails. `[a|b c]` is a
/// choice, a `?` behind a word or choice makes it optional, `<n>` passes over up to n words, `word*` and `*word` match
/// by their beginning or end, `#` is a number in digits or words. A phrase never crosses the end of a sentence.
struct PhraseRule: Sendable {
    /// Where a phrase may stand.
    enum Place: Sendable {
        case anywhere, subject, body
        /// The subject or one of the body's first sentences.
        case head
    }

    let name: String
    let topic: Topic
    let languages: Languages
    let weight: Double
    let place: Place
    let phrases: [String]

    // Called hundreds of times in the rules' tables, where inlining it costs the compiler minutes.
    @inline(never)
    init(
        _ name: String, _ topic: Topic, _ languages: Languages, _ weight: Double, _ place: Place,
        _ phrases: String
    ) {
        self.name = name
        self.topic = topic
        self.languages = languages
        self.weight = weight
        self.place = place
        self.phrases = phrases.split(separator: "\n").map(String.init)
    }

    /// A rule whose phrases may stand anywhere.
    @inline(never)
    init(_ name: String, _ topic: Topic, _ languages: Languages, _ weight: Double, _ phrases: String) {
        self.init(name, topic, languages, weight, .anywhere, phrases)
    }
}
