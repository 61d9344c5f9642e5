// SPDX-License-Identifier: MIT

/// An open-addressing table from word hashes to the phrases that begin with them. The keys are hashes already, so
/// looking one up is a few instructions.
struct WordIndex: Sendable {
    private let mask: Int
    private let keys: [UInt64]
    private let ranges: [Range<Int32>]
    private let values: [Int32]

    init(_ entries: [UInt64: [Int32]]) {
        var size = 64
        while size < entries.count * 3 { size *= 2 }
        var keys = [UInt64](repeating: 0, count: size)
        var ranges = [Range<Int32>](repeating: 0..<0, count: size)
        var values: [Int32] = []
        // In the order of the keys, so that the table is the same in every run.
        for (key, list) in entries.sorted(by: { $0.key < $1.key }) {
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while keys[slot] != 0 { slot = (slot + 1) & (size - 1) }
            keys[slot] = key
            ranges[slot] = Int32(values.count)..<Int32(values.count + list.count)
            values += list
        }
        mask = size - 1
        self.keys = keys
        self.ranges = ranges
        self.values = values
    }

    static func headKey(_ bytes: UInt32) -> UInt64 { (UInt64(bytes) | 1 << 40) &* 0x9E37_79B9_7F4A_7C15 }
    static func tailKey(_ bytes: UInt32) -> UInt64 { (UInt64(bytes) | 1 << 41) &* 0x9E37_79B9_7F4A_7C15 }
    private static let digitsKey: UInt64 = 0x5DEE_CE66_D1CE_4E5B

    /// The keys under which phrases that begin with a number are found.
    static var numberKeys: [UInt64] { [digitsKey] + NumberWords.hashes }

    /// Calls `body` with every phrase that may begin with this token.
    @inline(__always)
    func forEach(of token: Token, _ body: (Int32) -> Void) {
        visit(token.hash, body)
        if token.alternate != token.hash { visit(token.alternate, body) }
        if token.head != 0 {
            visit(Self.headKey(token.head), body)
            visit(Self.tailKey(token.tail), body)
        }
        if token.number >= 0 { visit(Self.digitsKey, body) }
    }

    @inline(__always)
    private func visit(_ key: UInt64, _ body: (Int32) -> Void) {
        var slot = Int(truncatingIfNeeded: key) & mask
        while keys[slot] != 0 {
            if keys[slot] == key {
                for value in values[Int(ranges[slot].lowerBound)..<Int(ranges[slot].upperBound)] { body(value) }
                return
            }
            slot = (slot + 1) & mask
        }
    }
}
