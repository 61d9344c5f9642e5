// SPDX-License-Identifier: MIT

/// Quoted-printable (RFC 2045 section 6.7): short ASCII lines, whatever the text.
enum QuotedPrintable {
    /// Characters in an encoded line at most, the soft break's `=` among them.
    private static let longestLine = 76
    private static let digits = Array("0123456789ABCDEF".utf8)

    /// UTF-8 text with `\n` line ends, encoded with CRLF line ends.
    static func encode(_ text: String) -> [UInt8] {
        var encoded: [UInt8] = []
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            encode(Array(line.utf8), to: &encoded)
        }
        return encoded
    }

    private static func encode(_ line: [UInt8], to encoded: inout [UInt8]) {
        var length = 0
        for (index, byte) in line.enumerated() {
            let isLast = index == line.count - 1
            let piece = isLiteral(byte, isFirst: length == 0, isLast: isLast) ? [byte] : escaped(byte)
            if length + piece.count > longestLine - (isLast ? 0 : 1) {
                encoded += [UInt8(ascii: "="), 0x0D, 0x0A]
                length = 0
            }
            encoded += piece
            length += piece.count
        }
        encoded += [0x0D, 0x0A]
    }

    /// Careless relays change a dot or `From ` at the start of a line and a space at its end, so these are encoded too.
    private static func isLiteral(_ byte: UInt8, isFirst: Bool, isLast: Bool) -> Bool {
        switch byte {
        case UInt8(ascii: "="): false
        case UInt8(ascii: "."), UInt8(ascii: "F"): !isFirst
        case UInt8(ascii: " "), UInt8(ascii: "\t"): !isLast
        default: 0x21 <= byte && byte < 0x7F
        }
    }

    private static func escaped(_ byte: UInt8) -> [UInt8] {
        [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 0xF)]]
    }
}
