// SPDX-License-Identifier: MIT
import Foundation

/// Splits a stream into mails at the From_ lines of an mbox (RFC 4155 and its relatives), without holding more than the
/// mail at hand. A stream that does not start with `From ` is one mail.
///
/// A From_ line counts at the start of the stream or behind an empty line, with a word, a weekday or a time of day in
/// it: mboxo files leave sentences that start with "From" unquoted. `>From ` loses one `>`, and so do `>>From ` and
/// deeper ones (mboxrd).
struct MailboxSplitter {
    private var buffer = Data()
    /// Where the scan for the next From_ line goes on: the start of a line.
    private var scanned = 0
    private var number = 0
    private var isMailbox: Bool?

    mutating func append(_ data: Data) {
        buffer.append(data)
    }

    /// Hands over the mails that are surely whole.
    mutating func takeWhole(name: String, each: (String, Data) throws -> Void) throws {
        guard decideKind(atEnd: false) == true else { return }
        while let end = nextEnvelope() {
            try hand(over: end, name: name, each: each)
        }
    }

    /// Hands over the last mail, or the only one.
    mutating func finish(name: String, each: (String, Data) throws -> Void) throws {
        guard decideKind(atEnd: true) == true else { return try each(name, buffer) }
        try takeWhole(name: name, each: each)
        try hand(over: buffer.count, name: name, each: each)
    }

    /// Whether this is an mbox; nil while too little is known. Empty lines may stand before the first From_ line.
    private mutating func decideKind(atEnd: Bool) -> Bool? {
        if let isMailbox { return isMailbox }
        let start = buffer.firstIndex { $0 != 0x0A && $0 != 0x0D } ?? buffer.endIndex
        guard atEnd || buffer.endIndex - start >= 5 else { return nil }
        let decided = buffer[start...].starts(with: Self.from)
        isMailbox = decided
        if decided { skipEnvelope() }
        return decided
    }

    private static let from = Data("From ".utf8)

    private mutating func skipEnvelope() {
        buffer = Data(buffer.drop { $0 == 0x0A || $0 == 0x0D })
        scanned = 0
    }

    /// Where the next mail's From_ line starts, if all of that line is there.
    private mutating func nextEnvelope() -> Int? {
        let (found, resume) = buffer.withUnsafeBytes { Self.findEnvelope($0, from: scanned) }
        scanned = resume
        return found
    }

    /// Looks at whole lines behind `start`; `resume` is where to go on with more octets. The first line of the
    /// buffer is the current mail's own From_ line and ends nothing.
    private static func findEnvelope(_ bytes: UnsafeRawBufferPointer, from start: Int) -> (found: Int?, resume: Int) {
        var line = start
        while let end = lineEnd(bytes, from: line) {
            if line > 0, isBehindEmptyLine(bytes, line), isEnvelope(bytes[line..<end]) { return (line, line) }
            line = end + 1
        }
        return (nil, line)
    }

    private static func lineEnd(_ bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard let base = bytes.baseAddress, start < bytes.count else { return nil }
        return memchr(base + start, 0x0A, bytes.count - start).map { UnsafeRawPointer($0) - base }
    }

    private static func isBehindEmptyLine(_ bytes: UnsafeRawBufferPointer, _ line: Int) -> Bool {
        guard line >= 2 else { return true }
        if bytes[line - 2] == 0x0A { return true }
        return line >= 3 && bytes[line - 2] == 0x0D && bytes[line - 3] == 0x0A
    }

    /// `From sam@mailbox.example Mon Nov  2 10:00:00 2026`: a time and a year, in whatever order.
    private static func isEnvelope(_ line: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard line.starts(with: from) else { return false }
        let words = line.dropFirst(5).split { $0 <= 0x20 }
        let hasTime = words.contains { $0.contains(UInt8(ascii: ":")) && $0.first?.isDigit == true }
        let hasYear = words.contains { $0.count == 4 && $0.allSatisfy(\.isDigit) }
        return hasTime && hasYear
    }

    private mutating func hand(over end: Int, name: String, each: (String, Data) throws -> Void) throws {
        number += 1
        let mail = Self.unquoted(buffer.prefix(end))
        buffer = Data(buffer.dropFirst(end))
        scanned = 0
        try each("\(name)#\(number)", mail)
    }

    /// The mail without its From_ line, the empty line at its end and one `>` before each quoted `From `.
    private static func unquoted(_ mail: Data) -> Data {
        var output = Data(capacity: mail.count)
        mail.withUnsafeBytes { bytes in
            var line = (lineEnd(bytes, from: 0) ?? bytes.count) + 1
            while line < bytes.count {
                let end = (lineEnd(bytes, from: line) ?? bytes.count - 1) + 1
                let quotes = bytes[line..<end].prefix { $0 == UInt8(ascii: ">") }.count
                let isQuoted = quotes > 0 && bytes[(line + quotes)..<end].starts(with: from)
                output.append(contentsOf: bytes[(isQuoted ? line + 1 : line)..<end])
                line = end
            }
        }
        return output
    }
}
