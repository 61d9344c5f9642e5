// SPDX-License-Identifier: MIT

/// Text of mails made fit for a notification or a mail of ours: no control or direction characters, not too long.
enum PlainText {
    /// On one line; runs of white space become one space. At most `most` Unicode scalars, the last an ellipsis where
    /// something was cut.
    static func line(_ text: String, most: Int) -> String {
        var kept = String.UnicodeScalarView()
        var isSpace = true
        for scalar in text.unicodeScalars {
            if isWhite(scalar) {
                if !isSpace { kept.append(" ") }
                isSpace = true
            } else if !isUnwanted(scalar) {
                kept.append(scalar)
                isSpace = false
            }
            if kept.count > 2 * most + 8 { break }
        }
        if isSpace, !kept.isEmpty { kept.removeLast() }
        return cut(String(kept), most: most)
    }

    /// With its line ends, which become `\n`; tabs stay.
    static func lines(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var wasReturn = false
        for scalar in text.unicodeScalars {
            defer { wasReturn = scalar == "\r" }
            if scalar == "\n" && wasReturn { continue }
            if scalar == "\r" || scalar == "\n" || scalar.value == 0x2028 || scalar.value == 0x2029 {
                kept.append("\n")
            } else if scalar == "\t" || !isUnwanted(scalar) {
                kept.append(scalar)
            }
        }
        return String(kept)
    }

    /// At most `most` Unicode scalars, so that no pile of combining marks gets through.
    static func cut(_ text: String, most: Int) -> String {
        guard text.unicodeScalars.count > most else { return text }
        var kept = ""
        var count = 0
        for character in text {
            let size = character.unicodeScalars.count
            if count + size > most - 1 { break }
            kept.append(character)
            count += size
        }
        while kept.hasSuffix(" ") { kept.removeLast() }
        return kept + "\u{2026}"
    }

    private static func isWhite(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x2028, 0x2029: true
        default: false
        }
    }

    /// C0, DEL and C1 (terminals act on them), direction marks and overrides (UAX #9: they can make a name read as
    /// another), invisible tag characters, and noncharacters that strict D-Bus peers refuse.
    private static func isUnwanted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE007F:
            true
        default: scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
        }
    }
}
