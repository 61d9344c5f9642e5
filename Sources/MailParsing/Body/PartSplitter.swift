// SPDX-License-Identifier: MIT

/// Splits a mail into its parts (RFC 2046 section 5.1) in one pass, within the caps on parts, depth and headers.
///
/// Tolerant as mail demands: an outer boundary ends inner parts, an end boundary may be missing or come too early, a
/// boundary that nobody announced is guessed from the body.
struct PartSplitter {
    private let bytes: UnsafeRawBufferPointer
    private var lines: LineScanner
    private var parts: [MIMEPart] = []
    private var open: [OpenMultipart] = []
    /// The leaf or the preamble whose end is not yet known.
    private var unfinished: Int?

    private struct OpenMultipart {
        var part: Int
        var delimiter: [UInt8]
        var childrenAreMessages: Bool
        var isClosed = false
    }

    /// The parts in the order of the mail; the first one is the mail itself with its `content`.
    static func split(
        _ bytes: UnsafeRawBufferPointer, body: Range<Int>, content: ContentHeaders, state: inout ParsingState
    ) -> [MIMEPart] {
        var splitter = PartSplitter(bytes: bytes, body: body)
        splitter.split(content, &state)
        guard content.isMultipart, splitter.parts.count == 1 else { return splitter.parts }
        // A multipart without parts: announced wrongly, or cut before its first boundary.
        state.note(content.boundary == nil ? .boundaryMissing : .boundaryNotFound)
        guard let guess = splitter.guessedBoundary(in: body) else { return splitter.parts }
        var corrected = content
        corrected.boundary = guess
        var second = PartSplitter(bytes: bytes, body: body)
        second.split(corrected, &state)
        return second.parts
    }

    private init(bytes: UnsafeRawBufferPointer, body: Range<Int>) {
        self.bytes = bytes
        lines = LineScanner(bytes, in: body)
    }

    private mutating func split(_ content: ContentHeaders, _ state: inout ParsingState) {
        add(content, bodyStart: lines.position, parent: nil, &state)
        guard !open.isEmpty else { return finish(at: lines.end) }
        while let line = lines.next() {
            guard let hit = boundary(line) else { continue }
            finish(at: lineStartWithoutBreak(line.lowerBound))
            open.removeLast(open.count - hit.level - 1)
            open[hit.level].isClosed = hit.isClosing
            guard !hit.isClosing else { continue }
            guard parts.count <= state.limits.parts, state.partHeaderBytesLeft > 0 else {
                state.note(.tooManyParts)
                break
            }
            readPart(in: hit.level, &state)
        }
        if open.contains(where: { !$0.isClosed }) { state.note(.endBoundaryMissing) }
        finish(at: lines.end)
    }

    private mutating func readPart(in level: Int, _ state: inout ParsingState) {
        let start = lines.position
        let budget = min(state.limits.headerFieldBytes, state.partHeaderBytesLeft)
        let header = HeaderBlockReader.read(bytes, in: start..<lines.end, budget: budget, state: &state) { line in
            boundary(line) != nil
        }
        state.partHeaderBytesLeft -= min(header.bodyStart - start, budget) + 16
        lines.rewind(to: header.bodyStart)
        var content = ContentHeaders(header, state: &state)
        if open[level].childrenAreMessages, !content.isDeclared {
            (content.type, content.subtype) = ("message", "rfc822")
        }
        add(content, bodyStart: header.bodyStart, parent: open[level].part, &state)
    }

    private mutating func add(_ content: ContentHeaders, bodyStart: Int, parent: Int?, _ state: inout ParsingState) {
        let index = parts.count
        let depth = parent.map { parts[$0].depth + 1 } ?? 0
        parts.append(MIMEPart(content: content, body: bodyStart..<bodyStart, depth: depth))
        if let parent { parts[parent].children.append(index) }
        unfinished = index
        guard content.isMultipart else { return }
        guard let boundary = content.boundary else { return state.note(.boundaryMissing) }
        guard depth < state.limits.partDepth else { return state.note(.partsNestedTooDeep) }
        let delimiter = Array("--".utf8) + Self.withoutTrailingBlanks(boundary)
        open.append(
            OpenMultipart(part: index, delimiter: delimiter, childrenAreMessages: content.subtype == "digest"))
    }

    private mutating func finish(at end: Int) {
        guard let index = unfinished else { return }
        unfinished = nil
        parts[index].body = parts[index].body.lowerBound..<max(parts[index].body.lowerBound, end)
    }

    /// The line end before a boundary belongs to the boundary (RFC 2046 section 5.1.1).
    private func lineStartWithoutBreak(_ start: Int) -> Int {
        guard start > 0, bytes[start - 1] == 0x0A else { return max(0, start - 1) }
        return start > 1 && bytes[start - 2] == 0x0D ? start - 2 : start - 1
    }

    /// The open multipart whose boundary `line` is, innermost first.
    private func boundary(_ line: Range<Int>) -> (level: Int, isClosing: Bool)? {
        guard line.count > 2, bytes[line.lowerBound] == 0x2D, bytes[line.lowerBound + 1] == 0x2D else { return nil }
        var end = line.upperBound
        while end > line.lowerBound, bytes[end - 1].isBlank { end -= 1 }
        for level in open.indices.reversed() {
            let length = open[level].delimiter.count
            let extra = end - line.lowerBound - length
            guard extra == 0 || extra == 2, matches(open[level].delimiter, at: line.lowerBound) else { continue }
            if extra == 0 { return (level, false) }
            if bytes[end - 1] == 0x2D, bytes[end - 2] == 0x2D { return (level, true) }
        }
        return nil
    }

    private func matches(_ delimiter: [UInt8], at start: Int) -> Bool {
        bytes[start..<start + delimiter.count].elementsEqual(delimiter)
    }

    /// A line `--something` right before a line `Content-...:` is taken for the boundary.
    private func guessedBoundary(in body: Range<Int>) -> [UInt8]? {
        var lines = LineScanner(bytes, in: body.lowerBound..<min(body.upperBound, body.lowerBound + 65_536))
        var previous: Range<Int>?
        while let line = lines.next() {
            defer { previous = line }
            guard let candidate = previous, bytes[line].startsIgnoringCase("content-"),
                (3...200).contains(candidate.count),
                bytes[candidate].starts(with: "--".utf8)
            else { continue }
            return Self.withoutTrailingBlanks(Array(bytes[candidate].dropFirst(2)))
        }
        return nil
    }

    private static func withoutTrailingBlanks(_ bytes: [UInt8]) -> [UInt8] {
        guard let last = bytes.lastIndex(where: { !$0.isBlank }) else { return bytes }
        return Array(bytes[...last])
    }
}
