// SPDX-License-Identifier: MIT

/// How much text there is to read.
enum TextMeasure {
    /// Letters and digits, web addresses left out: HTML made text shows many that plain text does not.
    static func letters(in text: String) -> Int {
        var count = 0
        var isLink = false
        var previous: UInt8 = 0x20
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            if isLink {
                isLink = byte > 0x20 && byte != UInt8(ascii: ">")
            } else if byte == UInt8(ascii: "h"), !previous.isLetter, bytes[index...].startsIgnoringCase("http") {
                isLink = true
            } else if byte.isLetter || byte.isDigit || byte >= 0xC2 {
                count += 1
            }
            previous = byte
        }
        return count
    }
}
