// SPDX-License-Identifier: MIT
import Foundation

/// Makes decoded text safe and even: NFC, `\n` line ends, no control, bidirectional or invisible characters.
enum TextNormaliser {
    /// A body: several lines, tabs kept, blanks at line ends and empty lines at both ends removed.
    static func body(_ text: String) -> String {
        var cleaner = Cleaner(keepsLines: true)
        return composed(cleaner.clean(text))
    }

    /// A header value or a name: one line, runs of white space as one space.
    static func line(_ text: String) -> String {
        var cleaner = Cleaner(keepsLines: false)
        return composed(cleaner.clean(text))
    }

    /// NFC. Foundation's composition is slow, so text without anything to compose is left as it is.
    private static func composed(_ text: String) -> String {
        text.unicodeScalars.allSatisfy(isSurelyComposed) ? text : text.precomposedStringWithCanonicalMapping
    }

    /// Blocks that hold neither combining marks nor characters that NFC replaces.
    private static func isSurelyComposed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0x2FF, 0x400...0x482, 0x48A...0x52F, 0x2010...0x2027, 0x2030...0x20CF, 0x2100...0x2125,
            0x212C...0x2199, 0x2500...0x27BF,
            0x3000...0x3029, 0x3041...0x3098, 0x309B...0x30FF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xFF00...0xFFEF,
            0x1F300...0x1FAFF:
            true
        default: false
        }
    }

    /// What becomes of a character.
    enum Fate { case keep, drop, space, newline }

    static func fate(of scalar: UInt32) -> Fate {
        if scalar > 0x20, scalar < 0x7F { return .keep }
        return switch scalar {
        case 0x0A, 0x85, 0x2028, 0x2029: .newline
        case 0x09, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x2800: .space
        case 0..<0x20, 0x7F...0x9F: .drop
        // Soft hyphen, joiners, fillers, bidirectional controls, variation selectors, tags: nothing of it is seen.
        case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F, 0x202A...0x202E,
            0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0, 0xFFF0...0xFFFB, 0xFFFE, 0xFFFF,
            0xE0000...0xE0FFF:
            .drop
        default: .keep
        }
    }

    private struct Cleaner {
        let keepsLines: Bool
        private var output: [UInt8] = []
        private var blanks: [UInt8] = []
        private var newlines = 0

        init(keepsLines: Bool) { self.keepsLines = keepsLines }

        mutating func clean(_ text: String) -> String {
            output.reserveCapacity(text.utf8.count)
            var afterCR = false
            for scalar in text.unicodeScalars {
                if scalar.value == 0x0D {
                    if afterCR { newline() }
                    afterCR = true
                    continue
                }
                if afterCR, scalar.value != 0x0A { newline() }
                afterCR = false
                take(scalar)
            }
            return String(decoding: output, as: UTF8.self)
        }

        private mutating func take(_ scalar: Unicode.Scalar) {
            switch TextNormaliser.fate(of: scalar.value) {
            case .drop: break
            case .newline: newline()
            case .space: blanks.append(keepsLines && scalar.value == 0x09 ? 0x09 : 0x20)
            case .keep:
                flush()
                append(scalar)
            }
        }

        private mutating func append(_ scalar: Unicode.Scalar) {
            if scalar.value < 0x80 {
                output.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }

        private mutating func newline() {
            guard keepsLines else {
                blanks.append(0x20)
                return
            }
            // The signature delimiter is `-- ` with its blank (RFC 3676 section 4.3).
            if blanks.count == 1, blanks[0] == 0x20, endsWithDashes { output.append(0x20) }
            blanks.removeAll(keepingCapacity: true)
            newlines += 1
        }

        private var endsWithDashes: Bool {
            let count = output.count
            guard newlines == 0, count >= 2, output[count - 1] == 0x2D, output[count - 2] == 0x2D else { return false }
            return count == 2 || output[count - 3] == 0x0A
        }

        private mutating func flush() {
            guard newlines > 0 || !blanks.isEmpty else { return }
            if !output.isEmpty { output.append(contentsOf: repeatElement(0x0A, count: min(newlines, 3))) }
            if !keepsLines {
                if !blanks.isEmpty, !output.isEmpty { output.append(0x20) }
            } else if !output.isEmpty || newlines == 0 {
                output.append(contentsOf: blanks.prefix(200))
            }
            newlines = 0
            blanks.removeAll(keepingCapacity: true)
        }
    }
}
