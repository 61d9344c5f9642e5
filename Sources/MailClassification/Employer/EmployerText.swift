// SPDX-License-Identifier: MIT

/// What stands between a word and the one before it.
struct WordGap: OptionSet, Sendable {
    let rawValue: UInt16

    static let newline = WordGap(rawValue: 1)
    /// An empty line.
    static let blank = WordGap(rawValue: 2)
    static let comma = WordGap(rawValue: 4)
    /// `.` `!` `?` `;` `…`
    static let stop = WordGap(rawValue: 8)
    static let colon = WordGap(rawValue: 16)
    /// A hyphen or dash with space around it, or `//`.
    static let dash = WordGap(rawValue: 32)
    /// `|` `·` `•` `*` `>`
    static let pipe = WordGap(rawValue: 64)
    static let open = WordGap(rawValue: 128)
    static let close = WordGap(rawValue: 256)
    static let quote = WordGap(rawValue: 512)
    static let slash = WordGap(rawValue: 1024)
    /// `d'`, `l'`: the next word follows without space.
    static let elision = WordGap(rawValue: 2048)
    static let bracketOpen = WordGap(rawValue: 4096)
    static let bracketClose = WordGap(rawValue: 8192)
    static let other = WordGap(rawValue: 16384)
    /// The line was wrapped here by a mail program; counts as a space.
    static let wrap = WordGap(rawValue: 32768)

    /// What ends a name or title.
    static let hard: WordGap = [.newline, .blank, .stop, .colon, .pipe, .bracketOpen, .bracketClose]
}

/// A word of a text with its place.
struct EmployerWord: Sendable {
    /// Byte offsets in the text.
    var start: Int32
    var end: Int32
    /// Its folded bytes, among those of the text.
    var folded: Range<Int32>
    /// FNV-1a of the folded bytes.
    var key: UInt64
    var gap: WordGap
    var isCapital: Bool
    var hasDigit: Bool
    /// A link or mail address.
    var isLink: Bool
    /// Two capitals: `IT`, `AS`, `HR` are no small words.
    var isInitials: Bool
}

/// A subject or body cut into words for finding names, with the places of the words in the original.
final class EmployerText: Sendable {
    /// The original as UTF-8.
    let bytes: [UInt8]
    /// The words' folded bytes, one behind the other.
    let folded: [UInt8]
    let words: [EmployerWord]
    /// The first word of the history that the mail quotes; the number of words where there is none.
    let quotedFrom: Int

    /// Texts above this are cut: names stand at the head of a mail.
    static let longest = 12_000

    init(_ text: String) {
        let utf8 = text.utf8
        let bytes = utf8.count <= Self.longest ? Array(utf8) : Array(utf8.prefix(Self.longest))
        var folded: [UInt8] = []
        var words: [EmployerWord] = []
        folded.reserveCapacity(bytes.count)
        words.reserveCapacity(bytes.count / 5)
        var scanner = WordScanner(bytes)
        while let word = scanner.next(&folded) { words.append(word) }
        Self.markWraps(&words, bytes)
        let own = HistoryCut.end(of: bytes)
        quotedFrom = own < bytes.count ? words.firstIndex { Int($0.start) >= own } ?? words.count : words.count
        self.bytes = bytes
        self.folded = folded
        self.words = words
    }

    /// The original text of the words, without zero-width characters, white space as single spaces.
    func string(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return string(bytes: Int(words[first].start)..<Int(words[last].end))
    }

    /// The same for a range of bytes.
    func string(bytes range: Range<Int>) -> String {
        let raw = String(decoding: bytes[range], as: UTF8.self)
        let isPlain = bytes[range].allSatisfy { $0 > 0x20 && $0 < 0x7F || $0 == 0x20 }
        if isPlain, !raw.has("  ") { return raw }
        var result = ""
        for scalar in raw.unicodeScalars {
            switch scalar.value {
            case 0xAD, 0x200B...0x200F, 0x2060...0x2064, 0xFEFF: continue
            case 0x09...0x0D, 0x20, 0xA0, 0x2000...0x200A, 0x202F, 0x3000:
                if !result.isEmpty, result.last != " " { result += " " }
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result.hasSuffix(" ") ? String(result.dropLast()) : result
    }

    /// The original words exactly, for evidence.
    func quote(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return String(decoding: bytes[Int(words[first].start)..<Int(words[last].end)], as: UTF8.self)
    }

    /// The folded bytes of a word.
    func folded(_ index: Int) -> ArraySlice<UInt8> {
        folded[Int(words[index].folded.lowerBound)..<Int(words[index].folded.upperBound)]
    }

    /// The folded word.
    func word(_ index: Int) -> String { String(decoding: folded(index), as: UTF8.self) }

    // MARK: Lines

    /// A line end is a wrap when the next word would not have fitted, or goes on in lower case.
    private static func markWraps(_ words: inout [EmployerWord], _ bytes: [UInt8]) {
        let width = LineWidth.widest(in: bytes)
        for index in words.indices where words[index].gap.contains(.newline) && !words[index].gap.contains(.blank) {
            guard index > 0, words[index].gap.isDisjoint(with: [.stop, .colon, .pipe]) else { continue }
            let lineEnd = Int(words[index - 1].end)
            let length = LineWidth.length(of: bytes, endingAt: lineEnd)
            let isLower = !words[index].isCapital && !words[index].hasDigit && !words[index].isLink
            let wouldFit = length + 1 + Int(words[index].end - words[index].start) <= width
            guard (isLower && length > 30) || (!wouldFit && width <= 100 && length > 40) else { continue }
            words[index].gap.remove(.newline)
            words[index].gap.insert(.wrap)
        }
    }
}

/// Measures of lines.
private enum LineWidth {
    static func widest(in bytes: [UInt8]) -> Int {
        var widest = 0
        var length = 0
        for byte in bytes {
            if byte == UInt8(ascii: "\n") {
                widest = max(widest, length)
                length = 0
            } else if byte & 0xC0 != 0x80 {
                length += 1
            }
        }
        return max(widest, length)
    }

    static func length(of bytes: [UInt8], endingAt end: Int) -> Int {
        var length = 0
        var at = end - 1
        while at >= 0, bytes[at] != UInt8(ascii: "\n") {
            if bytes[at] & 0xC0 != 0x80 { length += 1 }
            at -= 1
        }
        return length
    }
}

/// Where the history begins that a mail quotes below its own words.
enum HistoryCut {
    /// The same for a string, of which only the head is looked at.
    static func end(of text: String) -> Int { end(of: Array(text.utf8.prefix(EmployerText.longest))) }

    /// The byte offset at which it begins, or the number of bytes.
    static func end(of bytes: [UInt8]) -> Int {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            if begins(bytes[start..<end]), start > 0 { return start }
            start = end + 1
        }
        return bytes.count
    }

    private static func begins(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first else { return false }
        if first == UInt8(ascii: ">") { return true }
        if first == UInt8(ascii: "-") || first == UInt8(ascii: "_") {
            return line.count < 80 && line.prefix(4).allSatisfy { $0 == first } && isSeparator(line)
        }
        guard line.last == UInt8(ascii: ":"), line.count < 160 else { return false }
        let text = EmployerFold.string(String(decoding: line, as: UTF8.self))
        return endings.contains { text.hasSuffix($0) || text.has(" " + $0.dropLast()) && text.has("@") }
    }

    private static func isSeparator(_ line: ArraySlice<UInt8>) -> Bool {
        let text = EmployerFold.string(String(decoding: line, as: UTF8.self))
        return ["original", "ursprung", "origine", "weitergeleitet", "oorspronkelijk", "oryginaln"].contains {
            text.contains($0)
        }
    }

    private static let endings = [
        "wrote:", "schrieb:", "ecrit :", "ecrit:", "escribio:", "escreveu:", "scritto:", "schreef:", "napisal:",
        "napisala:",
        "napisal(a):",
    ]
}
