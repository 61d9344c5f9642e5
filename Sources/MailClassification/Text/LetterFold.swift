// SPDX-License-Identifier: MIT

/// Folds letters to plain lower case: accents fall off, ligatures and full-width forms come apart.
///
/// A small stand-in for NFKC and case folding, enough for the Latin letters of the eight languages; letters of other
/// scripts stay as they are.
enum LetterFold {
    /// What a scalar is for the cutting of words.
    enum Class: Equatable {
        case letter, digit, apostrophe
        /// Takes no room: zero-width characters, soft hyphens, combining marks.
        case nothing
        case space, other
    }

    static func classify(_ scalar: UInt32) -> Class {
        switch scalar {
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x02BC: .apostrophe
        case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: .space
        case 0..<0x80: .other
        case 0xAD, 0x034F, 0x0300...0x036F, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF, 0xFE00...0xFE0F:
            .nothing
        case 0xAA, 0xBA: .letter
        case 0x80..<0xC0, 0xD7, 0xF7: .other
        case 0x2010...0x2BFF, 0x3001...0x303F, 0xE000...0xF8FF, 0x1F000...0x1FAFF: .other
        case 0xFF10...0xFF19: .digit
        case 0xFF21...0xFF3A, 0xFF41...0xFF5A: .letter
        case 0xFF00...0xFF65: .other
        default: .letter
        }
    }

    /// Appends the folded form of `scalar` as UTF-8.
    static func append(_ scalar: UInt32, to bytes: inout [UInt8]) {
        switch scalar {
        case 0x41...0x5A: bytes.append(UInt8(scalar) | 0x20)
        case 0..<0x80: bytes.append(UInt8(scalar))
        case 0xAA: bytes.append(UInt8(ascii: "a"))
        case 0xBA: bytes.append(UInt8(ascii: "o"))
        case 0xC0...0x17F: bytes.append(contentsOf: latin[Int(scalar) - 0xC0])
        case 0x218, 0x219: bytes.append(UInt8(ascii: "s"))
        case 0x21A, 0x21B: bytes.append(UInt8(ascii: "t"))
        case 0x1E9E: bytes.append(contentsOf: "ss".utf8)
        case 0xFB00...0xFB04: bytes.append(contentsOf: ligatures[Int(scalar) - 0xFB00])
        case 0xFF01...0xFF5E: append(scalar - 0xFEE0, to: &bytes)
        default: appendUnfolded(scalar, to: &bytes)
        }
    }

    private static func appendUnfolded(_ scalar: UInt32, to bytes: inout [UInt8]) {
        guard let value = Unicode.Scalar(scalar) else { return }
        let lower = (0x370...0x58F).contains(scalar) ? value.properties.lowercaseMapping : String(value)
        bytes.append(contentsOf: lower.utf8)
    }

    private static let ligatures: [[UInt8]] = ["ff", "fi", "fl", "ffi", "ffl"].map { Array($0.utf8) }

    /// U+00C0 to U+017F.
    private static let latin: [[UInt8]] = {
        let latin1 = "a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th ss "
        let lower1 = "a a a a a a ae c e e e e i i i i d n o o o o o x o u u u u y th y "
        let runs: [(String, Int)] = [
            ("a", 6), ("c", 8), ("d", 4), ("e", 10), ("g", 8), ("h", 4), ("i", 10), ("ij", 2), ("j", 2), ("k", 3),
            ("l", 10), ("n", 9), ("o", 6), ("oe", 2), ("r", 6), ("s", 8), ("t", 6), ("u", 12), ("w", 2), ("y", 3),
            ("z", 6), ("s", 1),
        ]
        let first = (latin1 + lower1).split(separator: " ").map { Array($0.utf8) }
        return first + runs.flatMap { Array(repeating: Array($0.0.utf8), count: $0.1) }
    }()
}
