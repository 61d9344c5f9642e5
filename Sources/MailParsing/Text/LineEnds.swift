// SPDX-License-Identifier: MIT

/// Line ends of decoded text, for what reads it line by line. (To Swift `\r\n` is one character other than `\n`.)
enum LineEnds {
    /// The text with `\n` for every `\r\n` and lone `\r`.
    static func unify(_ text: String) -> String {
        guard text.utf8.contains(0x0D) else { return text }
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count)
        var afterCR = false
        for byte in text.utf8 {
            if byte == 0x0D {
                output.append(0x0A)
            } else if !(byte == 0x0A && afterCR) {
                output.append(byte)
            }
            afterCR = byte == 0x0D
        }
        return String(decoding: output, as: UTF8.self)
    }
}
