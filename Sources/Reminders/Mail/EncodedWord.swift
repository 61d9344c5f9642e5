// SPDX-License-Identifier: MIT
import Foundation

/// Encoded words for headers (RFC 2047), in UTF-8 and base64.
enum EncodedWord {
    /// Bytes in one word. Beside "Subject: " it leaves a line of 77 characters, and RFC 2047 allows a word 75.
    private static let longestPart = 42

    /// Plain ASCII goes as it is, unless it looks like an encoded word or has a word that cannot be folded.
    static func isNeeded(for text: String) -> Bool {
        guard text.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }), !text.contains("=?") else { return true }
        let isSpacedPlainly = !text.hasPrefix(" ") && !text.hasSuffix(" ") && !text.contains("  ")
        return !isSpacedPlainly || text.split(separator: " ").contains { $0.utf8.count > 70 }
    }

    /// The text as words that a reader joins without a space; no character is split between two.
    static func words(_ text: String) -> [String] {
        var words: [String] = []
        var part: [UInt8] = []
        for scalar in text.unicodeScalars {
            let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            if part.count + bytes.count > longestPart {
                words.append(word(part))
                part = []
            }
            part += bytes
        }
        return part.isEmpty ? words : words + [word(part)]
    }

    private static func word(_ bytes: [UInt8]) -> String { "=?utf-8?B?\(Data(bytes).base64EncodedString())?=" }
}
