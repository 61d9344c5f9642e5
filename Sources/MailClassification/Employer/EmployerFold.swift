// SPDX-License-Identifier: MIT

/// Folds letters to lower case without accents, for comparing words of the Latin script.
enum EmployerFold {
    /// Appends the folded form of one scalar as UTF-8; zero-width scalars vanish.
    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        switch scalar {
        case 0x41...0x5A: bytes.append(UInt8(scalar) | 0x20)
        case 0..<0x80: bytes.append(UInt8(scalar))
        case 0xC0..<0x180: bytes.append(contentsOf: latin[Int(scalar) - 0xC0])
        case 0x218, 0x219: bytes.append(UInt8(ascii: "s"))
        case 0x21A, 0x21B: bytes.append(UInt8(ascii: "t"))
        case 0x1E9E: bytes.append(contentsOf: "ss".utf8)
        case 0x2018, 0x2019, 0x201B, 0x02BC, 0xB4: bytes.append(UInt8(ascii: "'"))
        case 0x2010, 0x2011: bytes.append(UInt8(ascii: "-"))
        case 0xA0, 0x202F, 0x2007: bytes.append(UInt8(ascii: " "))
        case 0xAD, 0x0300...0x036F, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: break
        default: if let value = Unicode.Scalar(scalar) { bytes.append(contentsOf: String(value).lowercased().utf8) }
        }
    }

    /// The folded form of `text`.
    static func string(_ text: some StringProtocol) -> String { String(decoding: bytes(text), as: UTF8.self) }

    /// The folded form of `text` as UTF-8.
    static func bytes(_ text: some StringProtocol) -> [UInt8] {
        var folded: [UInt8] = []
        folded.reserveCapacity(text.utf8.count)
        for byte in text.utf8 {
            guard byte < 0x80 else { return slowBytes(text) }
            folded.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        return folded
    }

    private static func slowBytes(_ text: some StringProtocol) -> [UInt8] {
        var folded: [UInt8] = []
        for scalar in text.unicodeScalars { append(scalar.value, to: &folded) }
        return folded
    }

    /// FNV-1a of the folded bytes: words are compared by it.
    static func hash(_ text: some StringProtocol) -> UInt64 {
        var hash = seed
        var needsFolding = false
        for byte in text.utf8 {
            if byte >= 0x80 { needsFolding = true }
            hash = mix(hash, (0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
        }
        return needsFolding ? bytes(text).reduce(seed, mix) : hash
    }

    static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

    static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

    /// U+00C0 to U+017F; `ÄÖÜ` fold to the bare vowel, as people without such keys write neither way.
    private static let latin: [[UInt8]] = {
        let forms =
            "a a a a a a ae c e e e e i i i i d n o o o o o * o u u u u y th ss "
            + "a a a a a a ae c e e e e i i i i d n o o o o o * o u u u u y th y "
            + "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g h h h h "
            + "i i i i i i i i i i ij ij j j k k k l l l l l l l l l l n n n n n n n n n o o o o o o oe oe "
            + "r r r r r r s s s s s s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s"
        return forms.split(separator: " ").map { Array($0.utf8) }
    }()
}
