// SPDX-License-Identifier: MIT
import Foundation

/// Walks over lines that end with LF, CRLF or a lone CR, in any mixture, without copying.
///
/// A few CRs before an LF count as one line end: gateways write `\r\r\n`. The places of the next LF and CR are
/// remembered, so that a mail with only one of them is still read in a single pass.
struct LineScanner {
    let bytes: UnsafeRawBufferPointer
    let end: Int
    private(set) var position: Int
    private var nextLF = -1
    private var nextCR = -1

    init(_ bytes: UnsafeRawBufferPointer, in range: Range<Int>) {
        self.bytes = bytes
        position = range.lowerBound
        end = range.upperBound
    }

    /// The next line without its line end, or nil behind the last one.
    mutating func next() -> Range<Int>? {
        guard position < end else { return nil }
        if nextLF < position { nextLF = find(0x0A) }
        if nextCR < position { nextCR = find(0x0D) }
        let start = position
        let lineEnd = min(nextLF, nextCR)
        position = behindLineEnd(at: lineEnd)
        return start..<lineEnd
    }

    /// Goes back to `position`, which must be the start of a line already seen.
    mutating func rewind(to position: Int) {
        self.position = position
        nextLF = -1
        nextCR = -1
    }

    private func behindLineEnd(at lineEnd: Int) -> Int {
        guard lineEnd < end else { return end }
        guard bytes[lineEnd] == 0x0D else { return lineEnd + 1 }
        var index = lineEnd + 1
        while index < min(end, lineEnd + 4), bytes[index] == 0x0D { index += 1 }
        return index < end && bytes[index] == 0x0A ? index + 1 : lineEnd + 1
    }

    private func find(_ byte: Int32) -> Int {
        guard let base = bytes.baseAddress, let hit = memchr(base + position, byte, end - position) else { return end }
        return UnsafeRawPointer(hit) - base
    }
}
