// SPDX-License-Identifier: MIT
import Glibc

/// One whole response of the server: its lines without the last CRLF, with its literals in place.
struct FramedResponse: Equatable {
    var bytes: [UInt8]
    /// Where literals stand in `bytes`, each right behind its `{n}` and CRLF.
    var literals: [Range<Int>] = []
}

/// Cuts the server's bytes into responses, counting literals by bytes, so that no text of a mail can be taken for
/// a line of the server (RFC 3501 section 7).
///
/// What is not there yet is `nil`; what can never become right throws.
struct ResponseFramer {
    enum Violation: Error, Equatable {
        case lineTooLong
        case literalTooLong
        case bareControl
    }

    /// How many bytes of literals are kept of one response; of more, the start is kept and the rest dropped.
    var literalCap = Patience.strayLiteralBytes

    private let lineCap: Int
    /// Bytes received and not yet framed begin at `consumed`.
    private var buffer: [UInt8] = []
    private var consumed = 0
    /// Bytes behind `consumed` known to hold no line end.
    private var searched = 0
    private var response = FramedResponse(bytes: [])
    private var literal: Literal?
    private var lineBytes = 0
    private var keptLiteralBytes = 0

    private struct Literal {
        var toKeep: Int
        var toDrop: Int
        let start: Int
    }

    init(lineCap: Int = Patience.lineBytes) { self.lineCap = lineCap }

    /// Whether all received bytes were handed on.
    var isEmpty: Bool { consumed == buffer.count && response.bytes.isEmpty && literal == nil }

    mutating func append(_ bytes: UnsafeRawBufferPointer) {
        dropConsumed()
        buffer.append(contentsOf: bytes)
    }

    /// - Returns: the next whole response, or nil if more bytes are needed.
    mutating func next() throws(Violation) -> FramedResponse? {
        while true {
            if literal != nil, !continueLiteral() { return nil }
            guard let line = try nextLine() else { return nil }
            let length = literalLength(endOf: line)
            response.bytes.append(contentsOf: buffer[line])
            consume(line.count + 2)
            guard let length else { return takeResponse() }
            try startLiteral(length)
        }
    }

    // MARK: Lines

    /// - Returns: where the next line stands in `buffer`, without its CRLF.
    private mutating func nextLine() throws(Violation) -> Range<Int>? {
        let from = consumed + searched
        guard let end = lineFeed(from: from) else {
            searched = max(buffer.count - consumed, 0)
            if lineBytes + searched > lineCap { throw .lineTooLong }
            return nil
        }
        if lineBytes + (end - consumed) > lineCap { throw .lineTooLong }
        guard end > consumed, buffer[end - 1] == UInt8(ascii: "\r") else { throw .bareControl }
        lineBytes += end + 1 - consumed
        searched = 0
        return consumed..<(end - 1)
    }

    private func lineFeed(from start: Int) -> Int? {
        buffer.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress, start < bytes.count else { return nil }
            guard let found = memchr(base + start, 0x0A, bytes.count - start) else { return nil }
            return UnsafeRawPointer(found) - base
        }
    }

    private mutating func consume(_ count: Int) { consumed += count }

    private mutating func dropConsumed() {
        guard consumed > 0 else { return }
        if consumed == buffer.count {
            // An account that idles should not hold the memory of its last scan.
            buffer.removeAll(keepingCapacity: buffer.capacity <= 128 << 10)
        } else {
            buffer.removeFirst(consumed)
        }
        consumed = 0
    }

    private mutating func takeResponse() -> FramedResponse {
        defer {
            response = FramedResponse(bytes: [])
            lineBytes = 0
            keptLiteralBytes = 0
        }
        return response
    }

    // MARK: Literals

    /// The n of a `{n}` at the end of a line that may hold data. Status lines, tagged replies and continuations are
    /// words for people and may end in anything.
    private func literalLength(endOf line: Range<Int>) -> Int? {
        guard line.count >= 3, buffer[line.upperBound - 1] == UInt8(ascii: "}"), mayHoldData(line) else { return nil }
        var index = line.upperBound - 2
        var value = 0
        var place = 1
        while index >= line.lowerBound, let digit = Self.digit(buffer[index]) {
            guard place <= 1_000_000_000_000 else { return Int.max }
            value += digit * place
            place *= 10
            index -= 1
        }
        guard place > 1, index >= line.lowerBound, buffer[index] == UInt8(ascii: "{") else { return nil }
        return value
    }

    private func mayHoldData(_ line: Range<Int>) -> Bool {
        // Behind a literal the line goes on.
        if !response.literals.isEmpty { return true }
        let start = buffer[line].prefix(10)
        guard start.starts(with: [UInt8(ascii: "*"), UInt8(ascii: " ")]) else { return false }
        let word = start.dropFirst(2).prefix { $0 != UInt8(ascii: " ") }.map { $0 & 0xDF }
        return !["OK", "NO", "BAD", "BYE", "PREAUTH"].contains { word.elementsEqual($0.utf8) }
    }

    private static func digit(_ byte: UInt8) -> Int? {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) ? Int(byte - UInt8(ascii: "0")) : nil
    }

    private mutating func startLiteral(_ length: Int) throws(Violation) {
        guard length <= Patience.literalBytes else { throw .literalTooLong }
        response.bytes.append(UInt8(ascii: "\r"))
        response.bytes.append(UInt8(ascii: "\n"))
        let kept = min(length, max(literalCap - keptLiteralBytes, 0))
        keptLiteralBytes += kept
        literal = Literal(toKeep: kept, toDrop: length - kept, start: response.bytes.count)
        response.bytes.reserveCapacity(response.bytes.count + min(kept, 64 << 10) + 8)
    }

    /// - Returns: whether the literal is complete.
    private mutating func continueLiteral() -> Bool {
        guard var current = literal else { return true }
        let kept = min(current.toKeep, buffer.count - consumed)
        response.bytes.append(contentsOf: buffer[consumed..<(consumed + kept)])
        consume(kept)
        current.toKeep -= kept
        let dropped = min(current.toDrop, buffer.count - consumed)
        consume(dropped)
        current.toDrop -= dropped
        guard current.toKeep == 0, current.toDrop == 0 else {
            literal = current
            return false
        }
        response.literals.append(current.start..<response.bytes.count)
        literal = nil
        return true
    }
}
