// SPDX-License-Identifier: MIT

/// Small questions about ASCII octets, asked by every reader here.
extension UInt8 {
    var isBlank: Bool { self == 0x20 || self == 0x09 }
    var isLetter: Bool { (0x41...0x5A).contains(self & 0xDF) }
    var isDigit: Bool { (0x30...0x39).contains(self) }
    var isHexDigit: Bool { isDigit || (0x41...0x46).contains(self & 0xDF) }
    /// The octet in lower case if it is an ASCII letter.
    var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}

extension Collection where Element == UInt8 {
    /// Whether the octets start with `prefix`, ASCII letters compared without case. `prefix` is in lower case.
    func startsIgnoringCase(_ prefix: StaticString) -> Bool {
        guard count >= prefix.utf8CodeUnitCount else { return false }
        var index = startIndex
        for offset in 0..<prefix.utf8CodeUnitCount {
            guard self[index].lowercased == prefix.utf8Start[offset] else { return false }
            index = self.index(after: index)
        }
        return true
    }

    var isASCII: Bool { allSatisfy { $0 < 0x80 } }
}

extension Array where Element == UInt8 {
    /// Where `pattern` (lower case) first occurs at or behind `from`, ASCII letters compared without case.
    func firstRange(ignoringCase pattern: StaticString, from: Int = 0) -> Range<Int>? {
        let length = pattern.utf8CodeUnitCount
        guard length > 0, count - from >= length else { return nil }
        let first = pattern.utf8Start[0]
        var index = from
        while index + length <= count {
            if self[index].lowercased == first, self[index..<index + length].startsIgnoringCase(pattern) {
                return index..<index + length
            }
            index += 1
        }
        return nil
    }
}
