// SPDX-License-Identifier: MIT

/// UIDs in rising order, kept as ranges: 200,000 UIDs without gaps take one.
struct UIDSet: Equatable {
    private(set) var ranges: [ClosedRange<UInt32>] = []

    init() {}

    init(_ range: ClosedRange<UInt32>) { ranges = [range] }

    init(_ uids: some Sequence<UInt32>) {
        for uid in uids.sorted() { appendInOrder(uid...uid) }
    }

    init(ranges unordered: [ClosedRange<UInt32>]) {
        for range in unordered.sorted(by: { $0.lowerBound < $1.lowerBound }) { appendInOrder(range) }
    }

    var isEmpty: Bool { ranges.isEmpty }
    var count: Int { ranges.reduce(0) { $0 + $1.count } }
    var last: UInt32? { ranges.last?.upperBound }

    func contains(_ uid: UInt32) -> Bool {
        var low = 0
        var high = ranges.count
        while low < high {
            let middle = (low + high) / 2
            if ranges[middle].upperBound < uid { low = middle + 1 } else { high = middle }
        }
        return low < ranges.count && ranges[low].contains(uid)
    }

    func union(_ other: UIDSet) -> UIDSet { UIDSet(ranges: ranges + other.ranges) }

    func clamped(to limits: ClosedRange<UInt32>) -> UIDSet {
        var result = UIDSet()
        result.ranges = ranges.filter { $0.overlaps(limits) }.map { $0.clamped(to: limits) }
        return result
    }

    func subtracting(_ uids: Set<UInt32>) -> UIDSet {
        UIDSet(ranges.lazy.joined().filter { !uids.contains($0) })
    }

    /// As IMAP writes it (RFC 3501, `sequence-set`), such as `1:4,7`.
    var text: String { ranges.map(Self.text).joined(separator: ",") }

    /// The same UIDs in sets that hold at most `count` and whose text stays near `bytes`.
    func windows(count: Int, bytes: Int) -> [UIDSet] {
        var windows: [UIDSet] = []
        var current = UIDSet()
        var room = (uids: count, bytes: bytes)
        for var range in ranges {
            while true {
                let taken = range.prefix(room.uids)
                current.ranges.append(range.lowerBound...(range.lowerBound + UInt32(taken.count - 1)))
                room.uids -= taken.count
                room.bytes -= Self.text(range).utf8.count + 1
                if room.uids == 0 || room.bytes <= 0 {
                    windows.append(current)
                    current = UIDSet()
                    room = (count, bytes)
                }
                guard taken.count < range.count else { break }
                range = (range.lowerBound + UInt32(taken.count))...range.upperBound
            }
        }
        return current.isEmpty ? windows : windows + [current]
    }

    private static func text(_ range: ClosedRange<UInt32>) -> String {
        range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound):\(range.upperBound)"
    }

    private mutating func appendInOrder(_ range: ClosedRange<UInt32>) {
        guard let last = ranges.last, last.upperBound == .max || range.lowerBound <= last.upperBound + 1 else {
            return ranges.append(range)
        }
        ranges[ranges.count - 1] = last.lowerBound...max(last.upperBound, range.upperBound)
    }
}
