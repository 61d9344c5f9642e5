// SPDX-License-Identifier: MIT

/// A word or number of the mail in its folded form, with its place in the original.
struct Token {
    /// FNV-1a of the folded bytes: tokens are compared by it.
    var hash: UInt64
    /// The hash with German `ae`, `oe`, `ue` read as umlauts; equal to ``hash`` where there are none.
    var alternate: UInt64
    /// Its first and last four folded bytes, 0 for shorter words; the keys of `word*` and `*word` patterns.
    var head: UInt32
    var tail: UInt32
    /// Its place among the folded bytes of the text.
    var folded: Range<Int32>
    /// Byte offsets in the UTF-8 of the original subject or body.
    var start: Int32
    var end: Int32
    /// Its value where it is a number of at most nine digits, else -1.
    var number: Int32
    /// The last punctuation mark between the word before and this one; 0 for none.
    var lead: UInt8
    /// Whether no white space stands between the word before and this one.
    var isAdjacent: Bool
    /// Whether the original begins with an ASCII capital or an upper-case Latin letter.
    var isCapitalised: Bool

    /// Whether a clause ends before this token: a comma, semicolon, colon or dash.
    var startsClause: Bool {
        switch lead {
        case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"): true
        case UInt8(ascii: "-"): !isAdjacent
        default: false
        }
    }
}

/// Hashing of folded words; the same for mails and patterns.
enum WordHash {
    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    static func of(_ bytes: some Sequence<UInt8>) -> UInt64 { bytes.reduce(seed, mix) }

    /// The hash of a folded word written in the source.
    static func of(_ word: String) -> UInt64 { of(word.utf8) }

    /// The hash with `ae`, `oe`, `ue` shortened to the folded umlaut, as in mail written on a plain keyboard.
    static func withoutUmlautSpelling(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var hash = seed
        var previous: UInt8 = 0
        for byte in bytes {
            let isSecond =
                byte == UInt8(ascii: "e")
                && (previous == UInt8(ascii: "a") || previous == UInt8(ascii: "o") || previous == UInt8(ascii: "u"))
            if !isSecond { hash = mix(hash, byte) }
            previous = byte
        }
        return hash
    }

    /// Four bytes as one key.
    static func key(_ bytes: some Sequence<UInt8>) -> UInt32 { bytes.reduce(0) { $0 << 8 | UInt32($1) } }
}
