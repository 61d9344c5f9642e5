// SPDX-License-Identifier: MIT

/// Cuts UTF-8 into tokens: words folded, contractions written out, digits apart from letters, of a link only the host.
///
/// Patterns and mails pass the same tokenizer, so whatever it does to words it does to both.
struct Tokenizer {
    /// The folded bytes of all tokens, one behind the other.
    private(set) var folded: [UInt8] = []
    private(set) var tokens: [Token] = []

    private var lead: UInt8 = 0
    private var isAdjacent = false

    mutating func reserve(bytes: Int) {
        folded.reserveCapacity(bytes)
        tokens.reserveCapacity(bytes / 5)
    }

    /// Appends the tokens of `bytes[range]`; returns their place among ``tokens``.
    mutating func append(_ bytes: [UInt8], _ range: Range<Int>) -> Range<Int> {
        let first = tokens.count
        lead = 0
        isAdjacent = false
        var at = range.lowerBound
        while at < range.upperBound {
            let scalar = UTF8Scalar(bytes, at)
            switch LetterFold.classify(scalar.value) {
            case .letter: at = appendWord(bytes, at, range.upperBound)
            case .digit: at = appendNumber(bytes, at, range.upperBound)
            case .nothing: at += scalar.length
            case .space:
                isAdjacent = false
                at += scalar.length
            case .apostrophe, .other:
                lead = Self.punctuation(scalar.value)
                at += scalar.length
            }
        }
        return first..<tokens.count
    }

    private static func punctuation(_ scalar: UInt32) -> UInt8 {
        switch scalar {
        case 0..<0x80: UInt8(scalar)
        case 0x2010...0x2015, 0x2212: UInt8(ascii: "-")
        case 0x2022, 0x25CF, 0x25AA, 0xB7: UInt8(ascii: "*")
        default: 1
        }
    }

    private mutating func appendNumber(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        let place = folded.count
        var at = start
        var value = 0
        while at < limit {
            let scalar = UTF8Scalar(bytes, at)
            guard LetterFold.classify(scalar.value) == .digit else { break }
            LetterFold.append(scalar.value, to: &folded)
            value = min(value * 10 + Int(scalar.value & 0xF), 1_000_000_000)
            at += scalar.length
        }
        push(place, start, at, number: value < 1_000_000_000 ? Int32(value) : -1, isCapitalised: false)
        return at
    }

    private mutating func appendWord(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        let place = folded.count
        let end = foldLetters(bytes, start, limit)
        let isCapitalised = Self.isUpperCase(UTF8Scalar(bytes, start).value)
        if let host = linkHost(bytes, place, end, limit) {
            push(place, start, end, isCapitalised: false)
            return appendHost(bytes, host, limit)
        }
        if isEMailPrefix(bytes, place, end, limit) {
            let whole = foldLetters(bytes, end + 1, limit)
            push(place, start, whole, isCapitalised: isCapitalised)
            return whole
        }
        if let whole = expandContraction(bytes, place, start, end, limit, isCapitalised) { return whole }
        if expandBareContraction(place, start, end, isCapitalised) { return end }
        push(place, start, end, isCapitalised: isCapitalised)
        return end
    }

    private mutating func foldLetters(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var at = start
        while at < limit {
            let scalar = UTF8Scalar(bytes, at)
            let kind = LetterFold.classify(scalar.value)
            guard kind == .letter || kind == .nothing else { break }
            if kind == .letter { LetterFold.append(scalar.value, to: &folded) }
            at += scalar.length
        }
        return at
    }

    private static func isUpperCase(_ scalar: UInt32) -> Bool {
        (0x41...0x5A).contains(scalar) || (0xC0...0xDE).contains(scalar)
            || ((0x100...0x17F).contains(scalar) && scalar & 1 == 0)
    }

    // MARK: Links and e-mail

    private func linkHost(_ bytes: [UInt8], _ place: Int, _ end: Int, _ limit: Int) -> Int? {
        let count = folded.count - place
        guard count == 4 || count == 5, folded[place] == UInt8(ascii: "h"), end + 3 <= limit else { return nil }
        let mark = bytes[end..<end + 3]
        return mark.elementsEqual("://".utf8) ? end + 3 : nil
    }

    /// Of a link only the words of its host count; the path is skipped to the next white space or bracket.
    private mutating func appendHost(_ bytes: [UInt8], _ start: Int, _ limit: Int) -> Int {
        var at = start
        while at < limit, !Self.endsLink(bytes[at]), bytes[at] != UInt8(ascii: "/"), bytes[at] != UInt8(ascii: "?") {
            guard LetterFold.classify(UInt32(bytes[at])) == .letter else {
                at += 1
                continue
            }
            let place = folded.count
            let end = foldLetters(bytes, at, limit)
            isAdjacent = true
            push(place, at, end, isCapitalised: false)
            at = max(end, at + 1)
        }
        while at < limit, !Self.endsLink(bytes[at]) { at += 1 }
        return at
    }

    private static func endsLink(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ")") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "\"")
    }

    /// `e-mail` is one word, like `email`.
    private func isEMailPrefix(_ bytes: [UInt8], _ place: Int, _ end: Int, _ limit: Int) -> Bool {
        guard folded.count == place + 1, folded[place] == UInt8(ascii: "e"), end + 1 < limit else { return false }
        return bytes[end] == UInt8(ascii: "-") && bytes[end + 1] | 0x20 == UInt8(ascii: "m")
    }

    // MARK: Contractions

    /// Writes out `we've`, `haven't`; drops the `'s`; cuts `l'entretien` in two by returning nil.
    private mutating func expandContraction(
        _ bytes: [UInt8], _ place: Int, _ start: Int, _ end: Int, _ limit: Int, _ isCapitalised: Bool
    ) -> Int? {
        guard end < limit else { return nil }
        let mark = UTF8Scalar(bytes, end)
        guard LetterFold.classify(mark.value) == .apostrophe, end + mark.length < limit else { return nil }
        let firstCount = folded.count
        let whole = foldLetters(bytes, end + mark.length, limit)
        let suffix = Array(folded[firstCount...])
        folded.removeSubrange(firstCount...)
        if suffix == [UInt8(ascii: "s")] {
            push(place, start, whole, isCapitalised: isCapitalised)
            return whole
        }
        if suffix == [UInt8(ascii: "t")], folded.last == UInt8(ascii: "n") {
            pushNegated(place, start, whole, isCapitalised)
            return whole
        }
        guard let word = Self.contractions[WordHash.of(suffix)] else { return nil }
        push(place, start, whole, isCapitalised: isCapitalised)
        push(word: word, start, whole)
        return whole
    }

    private static let contractions: [UInt64: String] = [
        WordHash.of("ve"): "have", WordHash.of("ll"): "will", WordHash.of("re"): "are", WordHash.of("m"): "am",
        WordHash.of("d"): "would",
    ]

    private mutating func pushNegated(_ place: Int, _ start: Int, _ end: Int, _ isCapitalised: Bool) {
        let stem = Array(folded[place...].dropLast())
        folded.removeSubrange(place...)
        let verb = Self.irregularStems[WordHash.of(stem)].map { Array($0.utf8) } ?? stem
        folded.append(contentsOf: verb)
        push(place, start, end, isCapitalised: isCapitalised)
        push(word: "not", start, end)
    }

    private static let irregularStems: [UInt64: String] = [
        WordHash.of("ca"): "can", WordHash.of("wo"): "will", WordHash.of("sha"): "shall",
    ]

    /// `cannot`, and contractions written without their apostrophe.
    private mutating func expandBareContraction(
        _ place: Int, _ start: Int, _ end: Int, _ isCapitalised: Bool
    ) -> Bool {
        guard let last = folded.last, last == UInt8(ascii: "t"), folded.count - place <= 7,
            let stem = Self.bareContractions[WordHash.of(folded[place...])]
        else { return false }
        folded.removeSubrange(place...)
        folded.append(contentsOf: stem.utf8)
        push(place, start, end, isCapitalised: isCapitalised)
        push(word: "not", start, end)
        return true
    }

    private static let bareContractions: [UInt64: String] = {
        let stems = [
            "cannot": "can", "dont": "do", "doesnt": "does", "didnt": "did", "havent": "have", "hasnt": "has",
            "isnt": "is", "wasnt": "was", "arent": "are", "werent": "were", "wont": "will", "couldnt": "could",
            "wouldnt": "would",
        ]
        return Dictionary(uniqueKeysWithValues: stems.map { (WordHash.of($0.key), $0.value) })
    }()

    // MARK: Tokens

    private mutating func push(word: String, _ start: Int, _ end: Int) {
        let place = folded.count
        folded.append(contentsOf: word.utf8)
        isAdjacent = true
        push(place, start, end, isCapitalised: false)
    }

    private mutating func push(_ place: Int, _ start: Int, _ end: Int, number: Int32 = -1, isCapitalised: Bool) {
        let word = folded[place...]
        let hash = WordHash.of(word)
        let hasUmlautSpelling = word.count > 2 && word.dropFirst().contains(UInt8(ascii: "e"))
        tokens.append(
            Token(
                hash: hash, alternate: hasUmlautSpelling ? WordHash.withoutUmlautSpelling(word) : hash,
                head: word.count < 4 ? 0 : WordHash.key(word.prefix(4)),
                tail: word.count < 4 ? 0 : WordHash.key(word.suffix(4)),
                folded: Int32(place)..<Int32(folded.count), start: Int32(start), end: Int32(end), number: number,
                lead: lead, isAdjacent: isAdjacent, isCapitalised: isCapitalised))
        lead = 0
        isAdjacent = true
    }
}

/// One scalar of valid UTF-8 at an offset. Broken bytes read as themselves, one at a time.
struct UTF8Scalar {
    var value: UInt32
    var length: Int

    @inline(__always)
    init(_ bytes: [UInt8], _ at: Int) {
        let first = bytes[at]
        guard first >= 0x80 else {
            self.init(value: UInt32(first), length: 1)
            return
        }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
        guard length > 1, at + length <= bytes.count else {
            self.init(value: 0xFFFD, length: 1)
            return
        }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[at + offset] & 0x3F) }
        self.init(value: value, length: length)
    }

    private init(value: UInt32, length: Int) {
        self.value = value
        self.length = length
    }
}
