// SPDX-License-Identifier: MIT

/// A header field as it came: unfolded, but not decoded. Free of NUL, CR and LF.
struct RawHeader: Equatable {
    var name: String
    var value: [UInt8]
}

/// The header fields of a mail or of one of its parts, read within the caps.
struct HeaderBlock {
    var fields: [RawHeader] = []
    /// Where the body starts: behind the empty line, or at the line that cannot belong to a header.
    var bodyStart: Int = 0
    /// Whether the empty line that ends a header was there.
    var isComplete = false

    /// The value of the first field called `name` (any case).
    func value(of name: StaticString) -> [UInt8]? {
        fields.first { $0.isCalled(name) }?.value
    }
}

/// Reads a header block (RFC 5322 section 2.2) line by line, tolerantly and within caps.
struct HeaderBlockReader {
    private let bytes: UnsafeRawBufferPointer
    private var lines: LineScanner
    private let isBoundary: (Range<Int>) -> Bool
    private var budget: Int
    private var block = HeaderBlock()
    private var keepsField = false
    private var seenLine = false

    /// Reads from the start of `range`. A line for which `isBoundary` holds ends the block, as if the body were empty.
    static func read(
        _ bytes: UnsafeRawBufferPointer, in range: Range<Int>, budget: Int, state: inout ParsingState,
        isBoundary: (Range<Int>) -> Bool = { _ in false }
    ) -> HeaderBlock {
        withoutActuallyEscaping(isBoundary) { isBoundary in
            var reader = HeaderBlockReader(
                bytes: bytes, lines: LineScanner(bytes, in: range), isBoundary: isBoundary, budget: budget)
            return reader.read(&state)
        }
    }

    private init(
        bytes: UnsafeRawBufferPointer, lines: LineScanner, isBoundary: @escaping (Range<Int>) -> Bool, budget: Int
    ) {
        self.bytes = bytes
        self.lines = lines
        self.isBoundary = isBoundary
        self.budget = budget
    }

    private mutating func read(_ state: inout ParsingState) -> HeaderBlock {
        while let line = lines.next() {
            if line.isEmpty || isOnlyBlanks(line) && endsHere(line) {
                return finish(at: lines.position, isComplete: true)
            }
            if bytes[line.lowerBound] == 0x2D, isBoundary(line) {
                state.note(.headerWithoutEnd)
                return finish(at: line.lowerBound, isComplete: false)
            }
            guard take(line, &state) else {
                state.note(.headerWithoutEnd)
                return finish(at: line.lowerBound, isComplete: false)
            }
            seenLine = true
        }
        return finish(at: lines.end, isComplete: false)
    }

    private mutating func finish(at bodyStart: Int, isComplete: Bool) -> HeaderBlock {
        block.bodyStart = bodyStart
        block.isComplete = isComplete
        return block
    }

    /// A line of blanks ends the header where no continuation follows it (seen from scanners and old gateways).
    private func endsHere(_ line: Range<Int>) -> Bool {
        guard lines.position < lines.end else { return true }
        return !bytes[lines.position].isBlank && colon(in: peek()) == nil
    }

    private func isOnlyBlanks(_ line: Range<Int>) -> Bool {
        line.allSatisfy { bytes[$0].isBlank }
    }

    private func peek() -> Range<Int> {
        var ahead = lines
        return ahead.next() ?? lines.end..<lines.end
    }

    /// Takes a line into the block; false if it must belong to the body.
    private mutating func take(_ line: Range<Int>, _ state: inout ParsingState) -> Bool {
        if bytes[line.lowerBound].isBlank, seenLine {
            append(line, &state)
            return true
        }
        if let colon = colon(in: line) {
            startField(line, colon: colon, &state)
            return true
        }
        // The envelope line of an mbox file, quoted or not, says nothing about the mail.
        if !seenLine, isEnvelopeLine(line) { return true }
        state.note(.notAHeaderLine)
        // A line that lost its indentation stands between header lines; anything else is the body already.
        let next = peek()
        return seenLine && (next.isEmpty || bytes[next.lowerBound].isBlank || colon(in: next) != nil)
    }

    private func isEnvelopeLine(_ line: Range<Int>) -> Bool {
        let text = bytes[line]
        return text.startsIgnoringCase("from ") || text.startsIgnoringCase(">from ")
    }

    /// The place of the colon behind a field name, or nil if the line starts no field. Blanks before the colon are
    /// obsolete but allowed (RFC 5322 section 4.5).
    private func colon(in line: Range<Int>) -> Int? {
        var index = line.lowerBound
        let limit = min(line.upperBound, line.lowerBound + 128)
        while index < limit, bytes[index] > 0x20, bytes[index] < 0x7F, bytes[index] != 0x3A { index += 1 }
        guard index > line.lowerBound else { return nil }
        while index < limit, bytes[index].isBlank { index += 1 }
        return index < limit && bytes[index] == 0x3A ? index : nil
    }

    private mutating func startField(_ line: Range<Int>, colon: Int, _ state: inout ParsingState) {
        keepsField = block.fields.count < state.limits.headerFields && budget > 0
        guard keepsField else {
            state.note(budget > 0 ? .tooManyHeaders : .headerBlockTooLong)
            return
        }
        var nameEnd = colon
        while nameEnd > line.lowerBound, bytes[nameEnd - 1].isBlank { nameEnd -= 1 }
        let name = String(decoding: bytes[line.lowerBound..<nameEnd], as: UTF8.self)
        block.fields.append(RawHeader(name: name, value: []))
        budget -= colon - line.lowerBound
        var start = colon + 1
        while start < line.upperBound, bytes[start].isBlank { start += 1 }
        append(start..<line.upperBound, &state)
    }

    /// Adds (more of) a value; unfolding takes away the line end alone (RFC 5322 section 2.2.3).
    private mutating func append(_ range: Range<Int>, _ state: inout ParsingState) {
        guard keepsField, let last = block.fields.indices.last else { return }
        let room = min(state.limits.headerFieldBytes - block.fields[last].value.count, max(0, budget))
        if range.count > room { state.note(room == max(0, budget) ? .headerBlockTooLong : .headerTooLong) }
        let taken = range.prefix(max(0, room))
        block.fields[last].value.append(contentsOf: bytes[taken].lazy.filter { $0 != 0 })
        budget -= taken.count
    }
}
