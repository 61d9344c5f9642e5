// SPDX-License-Identifier: MIT

/// Cuts UTF-8 into words: names keep their points, hyphens and ampersands inside (`Rolls-Royce`, `AT&T`, `idealo.de`),
/// elided articles stand apart (`d'`, `l'`), links and addresses are single words.
struct WordScanner {
    private let bytes: [UInt8]
    private var at = 0
    private var gap: WordGap = []

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The next word; its folded form is appended to `folded`. Nil at the end.
    mutating func next(_ folded: inout [UInt8]) -> EmployerWord? {
        while at < bytes.count {
            let scalar = decode(at)
            switch WordClass.of(scalar.value) {
            case .letter, .digit: return word(&folded)
            case .nothing: at += scalar.length
            case .punctuation:
                if let word = ampersand(&folded) { return word }
                note(scalar.value)
                at += scalar.length
            }
        }
        return nil
    }

    // MARK: Gaps

    private mutating func note(_ value: UInt32) {
        switch value {
        case 0x20, 0x09, 0x0D, 0xA0, 0x2000...0x200A, 0x202F, 0x3000: break
        case 0x0A: gap.insert(gap.contains(.newline) ? .blank : .newline)
        case 0x2C: gap.insert(.comma)
        case 0x2E, 0x21, 0x3F, 0x3B, 0x2026, 0xA1, 0xBF: gap.insert(.stop)
        case 0x3A: gap.insert(.colon)
        case 0x2013, 0x2014, 0x2015, 0x2D, 0x2212: gap.insert(.dash)
        case 0x7C, 0xB7, 0x2022, 0x2A, 0x3E, 0x25CF, 0x25AA, 0x2219: gap.insert(.pipe)
        case 0x28: gap.insert(.open)
        case 0x29: gap.insert(.close)
        case 0x22, 0x27, 0x60, 0xAB, 0xBB, 0x2018...0x201F, 0x2039, 0x203A: gap.insert(.quote)
        case 0x2F: noteSlash()
        case 0x5B, 0x7B: gap.insert(.bracketOpen)
        case 0x5D, 0x7D: gap.insert(.bracketClose)
        default: gap.insert(.other)
        }
    }

    private mutating func noteSlash() {
        let isDouble = at > 0 && bytes[at - 1] == UInt8(ascii: "/")
        gap.insert(isDouble ? .dash : .slash)
    }

    /// A lone `&` or `+` between spaces is a word: it joins the parts of a name.
    private mutating func ampersand(_ folded: inout [UInt8]) -> EmployerWord? {
        let byte = bytes[at]
        guard byte == UInt8(ascii: "&") || byte == UInt8(ascii: "+"), at > 0, bytes[at - 1] == 0x20,
            at + 1 < bytes.count, bytes[at + 1] == 0x20
        else { return nil }
        return make(at..<at + 1, &folded, hasDigit: false, isLink: false)
    }

    // MARK: Words

    private mutating func word(_ folded: inout [UInt8]) -> EmployerWord {
        let start = at
        if startsLink(start) { return make(start..<linkEnd(start), &folded, hasDigit: false, isLink: true) }
        var hasDigit = false
        var end = start
        while end < bytes.count {
            let scalar = decode(end)
            switch WordClass.of(scalar.value) {
            case .letter: break
            case .digit: hasDigit = true
            case .nothing: break
            case .punctuation:
                if scalar.value == 0x40, end + 1 < bytes.count, isWordStart(end + 1) {
                    return make(start..<linkEnd(start), &folded, hasDigit: false, isLink: true)
                }
                guard let next = inner(scalar, end, start) else {
                    return finish(start..<end, &folded, hasDigit, scalar.value)
                }
                end = next
                continue
            }
            end += scalar.length
        }
        return make(start..<end, &folded, hasDigit: hasDigit, isLink: false)
    }

    /// Where a punctuation mark inside a word ends, if it belongs to the word.
    private func inner(_ scalar: (value: UInt32, length: Int), _ place: Int, _ start: Int) -> Int? {
        let next = place + scalar.length
        switch scalar.value {
        case 0x2B, 0x23: return next < bytes.count && isWordStart(next) ? nil : next  // C++, C#
        case 0x27, 0x2019:
            guard next < bytes.count, isWordStart(next) else { return nil }
            return Elision.isArticle(bytes[start..<place]) ? nil : next
        case 0x2D, 0x2E, 0x26, 0x40, 0x5F, 0x2010, 0x2011, 0x3A:
            guard next < bytes.count, isWordStart(next) else { return nil }
            return scalar.value == 0x3A && !isGenderColon(next) ? nil : next
        case 0x2A: return next < bytes.count && isGenderColon(next) ? next : nil  // Entwickler*in
        default: return nil
        }
    }

    /// `Entwickler:in`, `Entwickler*innen`.
    private func isGenderColon(_ place: Int) -> Bool {
        let tail = bytes[place...].prefix(5)
        return tail.starts(with: "in".utf8)
            && (tail.count == 2 || tail.starts(with: "innen".utf8) || !isLetter(tail[tail.startIndex + 2]))
    }

    private func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (0x41...0x5A).contains(byte & 0xDF) }

    private mutating func finish(
        _ range: Range<Int>, _ folded: inout [UInt8], _ hasDigit: Bool, _ mark: UInt32
    ) -> EmployerWord {
        let word = make(range, &folded, hasDigit: hasDigit, isLink: false)
        let isApostrophe = mark == 0x27 || mark == 0x2019
        if isApostrophe, Elision.isArticle(bytes[range]) {
            let mark = decode(at)
            at += mark.length
            gap = .elision
        }
        return word
    }

    private mutating func make(
        _ range: Range<Int>, _ folded: inout [UInt8], hasDigit: Bool, isLink: Bool
    ) -> EmployerWord {
        let start = Int32(folded.count)
        var place = range.lowerBound
        while place < range.upperBound {
            let scalar = decode(place)
            EmployerFold.append(scalar.value, to: &folded)
            place += scalar.length
        }
        let place32 = start..<Int32(folded.count)
        let key = folded[Int(start)...].reduce(EmployerFold.seed, EmployerFold.mix)
        let word = EmployerWord(
            start: Int32(range.lowerBound), end: Int32(range.upperBound), folded: place32, key: key, gap: gap,
            isCapital: WordClass.isUpper(decode(range.lowerBound).value), hasDigit: hasDigit, isLink: isLink,
            isInitials: isInitials(range))
        at = range.upperBound
        gap = []
        return word
    }

    private func isInitials(_ range: Range<Int>) -> Bool {
        range.count == 2 && bytes[range].allSatisfy { (0x41...0x5A).contains($0) }
    }

    private func startsLink(_ start: Int) -> Bool {
        switch bytes[start] {
        case UInt8(ascii: "h"): bytes[start...].starts(with: "http".utf8)
        case UInt8(ascii: "w"): bytes[start...].starts(with: "www.".utf8)
        default: false
        }
    }

    /// The end of the link or mail address that begins here.
    private func linkEnd(_ start: Int) -> Int {
        let end = bytes[start...].firstIndex { $0 <= 0x20 || Self.linkEnds.contains($0) } ?? bytes.count
        var last = end
        while last > start + 1, Self.linkTrims.contains(bytes[last - 1]) { last -= 1 }
        return last
    }

    private static let linkEnds = Array("<>\"()[]|,;".utf8)
    private static let linkTrims = Array(".:!?'".utf8)

    private func isWordStart(_ place: Int) -> Bool {
        let scalar = decode(place)
        let kind = WordClass.of(scalar.value)
        return kind == .letter || kind == .digit
    }

    private func decode(_ place: Int) -> (value: UInt32, length: Int) {
        let first = bytes[place]
        if first < 0x80 { return (UInt32(first), 1) }
        func tail(_ offset: Int) -> UInt32 {
            place + offset < bytes.count ? UInt32(bytes[place + offset] & 0x3F) : 0
        }
        if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | tail(1), min(2, bytes.count - place)) }
        if first < 0xF0 {
            return (UInt32(first & 0x0F) << 12 | tail(1) << 6 | tail(2), min(3, bytes.count - place))
        }
        let value = UInt32(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3)
        return (value, min(4, bytes.count - place))
    }
}

/// What a scalar is for the cutting of words.
enum WordClass {
    case letter, digit, nothing, punctuation

    static func of(_ value: UInt32) -> WordClass {
        switch value {
        case 0x30...0x39: .digit
        case 0x41...0x5A, 0x61...0x7A: .letter
        case 0..<0x80: .punctuation
        case 0xAD, 0x0300...0x036F, 0x200B...0x200F, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF: .nothing
        case 0xAA, 0xBA: .letter
        case 0x80..<0xC0, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x303F, 0xE000...0xF8FF, 0xFF01...0xFF0F: .punctuation
        case 0x1F000...0x1FAFF: .punctuation
        default: .letter
        }
    }

    static func isUpper(_ value: UInt32) -> Bool {
        switch value {
        case 0x41...0x5A: true
        case 0..<0xC0: false
        case 0xC0...0xDE: value != 0xD7
        case 0xDF...0xFF: false
        default: Unicode.Scalar(value)?.properties.isUppercase ?? false || value >= 0x2E80
        }
    }
}

/// Articles and prepositions that lose their vowel before another word.
private enum Elision {
    static func isArticle(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count <= 5 else { return false }
        switch bytes.count {
        case 1: return "dlnsjmctDLNSJMCT".utf8.contains(bytes[bytes.startIndex])
        default: return words.contains(String(decoding: bytes, as: UTF8.self).lowercased())
        }
    }

    private static let words: Set<String> = [
        "qu", "dell", "nell", "sull", "dall", "all", "un", "quest", "jusqu", "coll",
    ]
}
