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

    private let words: WordTable<Range<Int>>
    private let entries: [Entry]
    private let stemHeads: WordTable<Range<Int>>
    private let stems: [Stem]

    init(_ table: [(Concept, Languages, String)]) {
        var words: [UInt64: [Entry]] = [:]
        var stems: [UInt64: [Stem]] = [:]
        for (concept, languages, list) in table {
            let entry = Entry(languages: languages, concept: Concepts(concept))
            for word in list.split(separator: " ") {
                guard word.utf8.last == UInt8(ascii: "*") else {
                    words[WordHash.of(String(word)), default: []].append(entry)
                    continue
                }
                let bytes = Array(word.utf8.dropLast())
                guard bytes.count >= 4 else { continue }
                stems[UInt64(WordHash.key(bytes.prefix(4))), default: []].append(Stem(bytes: bytes, entry: entry))
            }
        }
        (self.words, entries) = Self.flattened(words)
        (stemHeads, self.stems) = Self.flattened(stems)
    }

    /// Lists behind one another, with a table of where each begins: small enough to stay in the cache.
    private static func flattened<Value>(_ lists: [UInt64: [Value]]) -> (WordTable<Range<Int>>, [Value]) {
        var places: [UInt64: Range<Int>] = [:]
        var flat: [Value] = []
        for (key, list) in lists.sorted(by: { $0.key < $1.key }) {
            places[key] = flat.count..<flat.count + list.count
            flat += list
        }
        return (WordTable(places), flat)
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
        guard token.head != 0, let candidates = stemHeads[UInt64(token.head)] else { return found }
        let bytes = text.wordBytes(token)
        for stem in stems[candidates]
        where !stem.entry.languages.isDisjoint(with: languages) && bytes.starts(with: stem.bytes) {
            found.formUnion(stem.entry.concept)
        }
        return found
    }

    /// What a word cut for finding names means in any language.
    func concepts(of word: EmployerWord, _ bytes: ArraySlice<UInt8>) -> Concepts {
        var found: Concepts = []
        add(words[word.key], .all, &found)
        guard bytes.count >= 4, let candidates = stemHeads[UInt64(WordHash.key(bytes.prefix(4)))] else { return found }
        for stem in stems[candidates] where bytes.starts(with: stem.bytes) { found.formUnion(stem.entry.concept) }
        return found
    }

    @inline(__always)
    private func add(_ place: Range<Int>?, _ languages: Languages, _ found: inout Concepts) {
        guard let place else { return }
        for entry in entries[place] where !entry.languages.isDisjoint(with: languages) {
            found.formUnion(entry.concept)
        }
    }
}
