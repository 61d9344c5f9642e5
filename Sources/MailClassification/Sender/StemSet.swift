// SPDX-License-Identifier: MIT

/// Beginnings of words (`applic*`) and whole words, found in one pass over a word's letters.
struct StemSet: Sendable {
    private let words: WordSet
    private let stems: WordSet
    private let shortest: Int
    /// Beginnings of several words, which are sought as text.
    private let phrases: [String]

    /// Words between spaces or line ends; `*` behind a beginning, `_` for the space within a phrase.
    init(_ list: String) {
        var words: [UInt64] = []
        var stems: [UInt64] = []
        var phrases: [String] = []
        var shortest = Int.max
        for entry in list.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            let folded = EmployerFold.string(entry)
            if folded.has("_") {
                phrases.append(folded.split(separator: "_").joined(separator: " "))
            } else if folded.hasSuffix("*") {
                stems.append(EmployerFold.hash(folded.dropLast()))
                shortest = min(shortest, folded.utf8.count - 1)
            } else {
                words.append(EmployerFold.hash(folded))
            }
        }
        self.words = WordSet(words)
        self.stems = WordSet(stems)
        self.phrases = phrases
        self.shortest = shortest
    }

    /// Whether any word of the text is one, or begins with one.
    func matches(_ text: FoldedWords) -> Bool {
        text.words.contains { words.contains($0.key) || hasStem(text.bytes[$0.range]) } || hasPhrase(text)
    }

    private func hasPhrase(_ text: FoldedWords) -> Bool {
        guard !phrases.isEmpty, text.words.count > 1 else { return false }
        let string = String(decoding: text.bytes, as: UTF8.self)
        return phrases.contains { string.has($0) }
    }

    private func hasStem(_ word: ArraySlice<UInt8>) -> Bool {
        var key = EmployerFold.seed
        var length = 0
        for byte in word {
            key = EmployerFold.mix(key, byte)
            length += 1
            if length >= shortest, stems.contains(key) { return true }
        }
        return false
    }
}
