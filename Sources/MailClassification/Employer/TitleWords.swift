// SPDX-License-Identifier: MIT
import CClassifierModel

/// The words of job titles in eight languages, from the list that is part of the program.
enum TitleWords {
    /// What a word can be in a title.
    enum Part {
        /// Names the trade: `baker`, `Küster`, `cariste`.
        case head
        /// Goes with such a word: `senior`, `clinical`, `adjunto`.
        case other
    }

    /// Made when the first mail about an application asks.
    private static let table: (heads: WordSet, others: WordSet) = {
        let bytes = UnsafeBufferPointer(start: title_words_data(), count: title_words_length)
        var heads: [UInt64] = []
        var others: [UInt64] = []
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let isOther = line.first == UInt8(ascii: "+")
            let key = EmployerFold.hash(String(decoding: isOther ? line.dropFirst() : line, as: UTF8.self))
            if isOther { others.append(key) } else { heads.append(key) }
        }
        return (WordSet(heads), WordSet(others))
    }()

    private static let shortestEnding = 5
    private static let longestEnding = 12
    private static let shortestCompound = 9

    /// What the folded word can be; nil for a word that stands in no title that we know.
    static func part(_ key: UInt64, _ folded: ArraySlice<UInt8>) -> Part? {
        if table.heads.contains(key) { return .head }
        if table.others.contains(key) { return .other }
        return isCompound(folded) ? .head : nil
    }

    /// `Betreuungskraft`, `Altenpfleger`: the trade stands at the end. `Kosmetiker/in` is two words already.
    private static func isCompound(_ folded: ArraySlice<UInt8>) -> Bool {
        guard folded.count >= shortestCompound else { return false }
        let lengths = shortestEnding...min(longestEnding, folded.count - 3)
        return lengths.contains { length in
            table.heads.contains(folded.suffix(length).reduce(EmployerFold.seed, EmployerFold.mix))
        }
    }
}
