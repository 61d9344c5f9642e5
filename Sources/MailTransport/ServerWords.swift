// SPDX-License-Identifier: MIT

/// Text that a server wrote, made fit to be shown: no control or direction characters, one line, not long.
enum ServerWords {
    /// Long enough for any sentence of a real server.
    static let longest = 200

    static func clean(_ text: String) -> String {
        var kept = ""
        for scalar in text.unicodeScalars {
            kept.unicodeScalars.append(isHarmless(scalar) ? scalar : " ")
            if kept.unicodeScalars.count == longest { break }
        }
        return trimmed(kept)
    }

    static func clean(_ bytes: some Sequence<UInt8>) -> String {
        clean(String(decoding: Array(bytes.prefix(4 * longest)), as: UTF8.self))
    }

    private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7f..<0xa0, 0x200e, 0x200f, 0x2028...0x202e, 0x2066...0x2069: false
        default: true
        }
    }

    private static func trimmed(_ text: String) -> String {
        let start = text.drop { $0 == " " }
        let end = start.lastIndex { $0 != " " && $0 != "." }
        return end.map { String(start[...$0]) } ?? ""
    }
}
