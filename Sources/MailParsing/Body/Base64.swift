// SPDX-License-Identifier: MIT

/// What base64 (RFC 2045 section 6.8) lacks when its end was cut off.
enum Base64 {
    /// How many `=` the text needs for its last characters to count; 0 where it is whole or beyond repair.
    static func missingPadding(of text: some Sequence<UInt8>) -> Int {
        var count = 0
        for byte in text {
            if byte == UInt8(ascii: "=") { return 0 }
            if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/") { count += 1 }
        }
        return count % 4 > 1 ? 4 - count % 4 : 0
    }
}
