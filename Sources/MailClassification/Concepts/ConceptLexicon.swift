// SPDX-License-Identifier: MIT

/// Finds the concepts of a word.
struct ConceptLexicon: Sendable {
    /// The lexicon of the eight languages, made when the first mail asks.
    static let standard = ConceptLexicon(ConceptWords.table)

    private struct Entry {
        var languages: Languages
        var concept: Concepts
    }

    private struct Stem {
        var bytes: [UInt8]
        var entry: Entry
    }

    private let words: [UInt64: [Entry]]
    private let stems: [UInt32: [Stem]]

    init(_ table: [(Concept, Languages, String)]) {
        var words: [UInt64: [Entry]] = [:]
        var stems: [UInt32: [Stem]] = [:]
        for (concept, languages, list) in table {
            let entry = Entry(languages: languages, concept: Concepts(concept))
            for word in list.split(separator: " ") {
                guard word.utf8.last == UInt8(ascii: "*") else {
                    words[WordHash.of(String(word)), default: []].append(entry)
                    continue
                }
                let bytes = Array(word.utf8.dropLast())
                guard bytes.count >= 4 else { continue }
                stems[WordHash.key(bytes.prefix(4)), default: []].append(Stem(bytes: bytes, entry: entry))
            }
        }
        (self.words, self.stems) = (words, stems)
    }

    /// What each word of the mail means in one of the languages.
    func concepts(of text: MailText, languages: Languages) -> [Concepts] {
        text.tokens.map { concepts(of: $0, text, languages) }
    }

    private func concepts(of token: Token, _ text: MailText, _ languages: Languages) -> Concepts {
        guard token.number < 0 else { return [] }
        var found: Concepts = []
        add(words[token.hash], languages, &found)
        if token.alternate != token.hash { add(words[token.alternate], languages, &found) }
        guard token.head != 0, let candidates = stems[token.head] else { return found }
        let bytes = text.wordBytes(token)
        for stem in candidates
        where !stem.entry.languages.isDisjoint(with: languages) && bytes.starts(with: stem.bytes) {
            found.formUnion(stem.entry.concept)
        }
        return found
    }

    /// What a word cut for finding names means in any language.
    func concepts(of word: EmployerWord, _ bytes: ArraySlice<UInt8>) -> Concepts {
        var found: Concepts = []
        add(words[word.key], .all, &found)
        guard bytes.count >= 4, let candidates = stems[WordHash.key(bytes.prefix(4))] else { return found }
        for stem in candidates where bytes.starts(with: stem.bytes) { found.formUnion(stem.entry.concept) }
        return found
    }

    @inline(__always)
    private func add(_ entries: [Entry]?, _ languages: Languages, _ found: inout Concepts) {
        guard let entries else { return }
        for entry in entries where !entry.languages.isDisjoint(with: languages) { found.formUnion(entry.concept) }
    }
}
