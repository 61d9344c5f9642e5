// SPDX-License-Identifier: MIT

/// The words of a text as hashes of their folded letters and digits: what lists of words are asked with.
struct FoldedWords {
    /// The folded text.
    let bytes: [UInt8]
    /// Where its words lie, and their hashes.
    private(set) var words: [(range: Range<Int>, key: UInt64)] = []

    /// Cuts at everything but letters and digits; with `keepsHyphens` hyphens stay inside words.
    init(_ text: some StringProtocol, keepsHyphens: Bool = false) {
        bytes = EmployerFold.bytes(text)
        var start = 0
        var key = EmployerFold.seed
        for (index, byte) in bytes.enumerated() {
            if Self.isWordByte(byte) || (keepsHyphens && byte == UInt8(ascii: "-") && index > start) {
                key = EmployerFold.mix(key, byte)
            } else {
                if index > start { words.append((start..<index, key)) }
                start = index + 1
                key = EmployerFold.seed
            }
        }
        if bytes.count > start { words.append((start..<bytes.count, key)) }
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0xC3
            || (0x80...0xBF).contains(byte)
    }

    /// The word as a string.
    func string(_ index: Int) -> String { String(decoding: bytes[words[index].range], as: UTF8.self) }
}
