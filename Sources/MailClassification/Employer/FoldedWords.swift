// SPDX-License-Identifier: MIT

/// The words of a text as hashes of their folded letters and digits: what lists of words are asked with.
struct FoldedWords {
    /// The folded text.
    let bytes: [UInt8]
    /// Where its words lie, and their hashes.
    private(set) var words: [(range: Range<Int>, key: UInt64)] = []

    /// Cuts at everything but letters and digits; with `keepsHyphens` hyphens stay inside words.
    init(_ text: some StringProtocol, keepsHyphens: Bool = false) {
        let bytes = EmployerFold.bytes(text)
        var start = 0
        var key = EmployerFold.seed
        var index = 0
        while index < bytes.count {
            let length = Self.wordLength(bytes, index)
            if length > 0 || (keepsHyphens && bytes[index] == UInt8(ascii: "-") && index > start) {
                for byte in bytes[index..<index + max(length, 1)] { key = EmployerFold.mix(key, byte) }
                index += max(length, 1)
                continue
            }
            if index > start { words.append((start..<index, key)) }
            index = min(index + Self.markLength(bytes[index]), bytes.count)
            start = index
            key = EmployerFold.seed
        }
        if bytes.count > start { words.append((start..<bytes.count, key)) }
        self.bytes = bytes
    }

    /// Bytes of the letter or digit at `index`, 0 for anything else: Latin-1 signs and general punctuation are none.
    private static func wordLength(_ bytes: [UInt8], _ index: Int) -> Int {
        switch bytes[index] {
        case 0x61...0x7A, 0x30...0x39: return 1
        case 0..<0x80, 0xC2: return 0
        case 0xE2: return index + 1 < bytes.count && bytes[index + 1] >= 0xB0 ? min(3, bytes.count - index) : 0
        default: return min(markLength(bytes[index]), bytes.count - index)
        }
    }

    private static func markLength(_ lead: UInt8) -> Int {
        switch lead {
        case 0..<0xC0: 1
        case 0xC0..<0xE0: 2
        case 0xE0..<0xF0: 3
        default: 4
        }
    }

    /// The words run together.
    var joined: String { words.indices.map(string).joined() }

    /// The word as a string.
    func string(_ index: Int) -> String { String(decoding: bytes[words[index].range], as: UTF8.self) }
}
