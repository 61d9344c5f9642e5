// SPDX-License-Identifier: MIT

/// Searching in the bytes of strings: names and addresses are short and many, and comparing characters is slow.
extension StringProtocol {
    /// Whether `needle` stands in it, byte for byte.
    func has(_ needle: String) -> Bool { offset(of: needle) != nil }

    /// Where `needle` first stands in it.
    func place(of needle: String) -> Range<Index>? { offset(of: needle).map { range(at: $0, needle.utf8.count) } }

    /// Where `needle` last stands in it.
    func lastPlace(of needle: String) -> Range<Index>? {
        offset(of: needle, isBackward: true).map { range(at: $0, needle.utf8.count) }
    }

    /// The parts between the occurrences of `separator`, empty ones left out.
    func pieces(separatedBy separator: String) -> [SubSequence] {
        var pieces: [SubSequence] = []
        var rest = self[startIndex...]
        while let place = rest.place(of: separator) {
            if place.lowerBound > rest.startIndex { pieces.append(rest[..<place.lowerBound]) }
            rest = rest[place.upperBound...]
        }
        if !rest.isEmpty { pieces.append(rest) }
        return pieces
    }

    private func range(at offset: Int, _ count: Int) -> Range<Index> {
        let start = utf8.index(utf8.startIndex, offsetBy: offset)
        return start..<utf8.index(start, offsetBy: count)
    }

    private func offset(of needle: String, isBackward: Bool = false) -> Int? {
        var needle = needle
        return needle.withUTF8 { wanted -> Int? in
            let found = utf8.withContiguousStorageIfAvailable { Bytes.offset(of: wanted, in: $0, isBackward) }
            if let found { return found }
            return Array(utf8).withUnsafeBufferPointer { Bytes.offset(of: wanted, in: $0, isBackward) }
        }
    }
}

private enum Bytes {
    static func offset(
        of wanted: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>, _ isBackward: Bool
    ) -> Int? {
        guard let first = wanted.first, text.count >= wanted.count else { return nil }
        let last = text.count - wanted.count
        for step in 0...last {
            let start = isBackward ? last - step : step
            guard text[start] == first else { continue }
            var length = 1
            while length < wanted.count, text[start + length] == wanted[length] { length += 1 }
            if length == wanted.count { return start }
        }
        return nil
    }
}
