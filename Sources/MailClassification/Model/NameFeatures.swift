// SPDX-License-Identifier: MIT

/// What a word is part of.
enum NameLabel: Int, CaseIterable {
    case nothing, companyBegin, companyInside, roleBegin, roleInside, requisitionBegin, requisitionInside

    /// Whether `self` may stand behind `previous`.
    func mayFollow(_ previous: NameLabel, isBreak: Bool, isCompanyBreak: Bool) -> Bool {
        switch self {
        case .companyInside: !isCompanyBreak && (previous == .companyBegin || previous == .companyInside)
        case .roleInside: !isBreak && (previous == .roleBegin || previous == .roleInside)
        case .requisitionInside: !isBreak && (previous == .requisitionBegin || previous == .requisitionInside)
        default: true
        }
    }

    /// The label of the words that go on with a name begun by this one; nil for what begins none.
    var inside: NameLabel? {
        switch self {
        case .companyBegin: .companyInside
        case .roleBegin: .roleInside
        case .requisitionBegin: .requisitionInside
        default: nil
        }
    }
}

/// What the names' model sees of each word of a sender's name, a subject or a body: the words around it, its shape,
/// and what the rules took it for.
struct NameFeatures {
    /// Where the words stand.
    enum Place: UInt64 {
        case sender = 1, subject, body
    }

    let text: EmployerText
    let place: Place
    let hints: NameHints
    private let concepts: [Concepts]
    private let kinds: [WordKinds]

    /// Words behind this many name nobody new.
    private static let mostWords = 320

    init(_ text: EmployerText, _ place: Place, _ hints: NameHints) {
        (self.text, self.place, self.hints) = (text, place, hints)
        let count = min(text.words.count, Self.mostWords)
        concepts = (0..<count).map { ConceptLexicon.standard.concepts(of: text.words[$0], text.folded($0)) }
        kinds = (0..<count).map { WordKinds(text, $0, hints) }
    }

    /// Everything of a mail that can hold names.
    static func all(of reading: EmployerReading, _ rules: EmployerDetails) -> [NameFeatures] {
        let hints = NameHints(reading, rules)
        let sender = EmployerText(reading.message.from.first?.name ?? "")
        return [
            NameFeatures(sender, .sender, hints), NameFeatures(reading.subject, .subject, hints),
            NameFeatures(reading.body, .body, hints),
        ]
    }

    /// The words that are read.
    var indices: Range<Int> { 0..<concepts.count }

    /// Whether a name ends before this word at the latest.
    func isBreak(_ index: Int) -> Bool {
        let gap = text.words[index].gap
        if gap.isDisjoint(with: .hard) { return false }
        // The point of `Gebr.`, `nr.`, `ds.` is no end of a sentence.
        let isPoint = gap.isDisjoint(with: WordGap.hard.subtracting(.stop))
        return !(isPoint && index > 0 && text.words[index - 1].end - text.words[index - 1].start <= 4)
    }

    /// Whether an employer's name ends before this word: a dash or a bracket goes on with something else.
    func isCompanyBreak(_ index: Int) -> Bool {
        isBreak(index) || !text.words[index].gap.isDisjoint(with: [.dash, .open, .close])
    }

    func vector(_ index: Int) -> FeatureVector {
        var vector = FeatureVector()
        vector.reserve(52)
        addWords(index, &vector)
        addShape(index, &vector)
        addHints(index, &vector)
        return vector
    }

    private func key(_ index: Int) -> UInt64 {
        guard text.words.indices.contains(index) else { return 1 }
        let word = text.words[index]
        return word.isLink ? 2 : word.key
    }

    private func addWords(_ index: Int, _ vector: inout FeatureVector) {
        for offset in -3...3 {
            let shift = UInt64(offset + 8)
            vector.add(.nameWord, key(index + offset) &+ shift, strength: abs(offset) == 3 ? 0.5 : 1)
            guard concepts.indices.contains(index + offset) else { continue }
            concepts[index + offset].forEach { vector.add(.nameConcept, UInt64($0) << 8 | shift, strength: 0.7) }
        }
        for offset in -3...1 {
            let pair = key(index + offset) &* 31 &+ (key(index + offset + 1) ^ 0x5851_F42D_4C95_7F2D)
            vector.add(.namePair, pair &+ UInt64(offset + 8))
        }
        let bytes = text.folded(index)
        vector.add(.nameStem, UInt64(WordHash.key(bytes.prefix(4))))
        vector.add(.nameEnd, UInt64(WordHash.key(bytes.suffix(4))))
        vector.add(.nameEnd, UInt64(WordHash.key(bytes.suffix(3))) | 1 << 40)
    }

    private func addShape(_ index: Int, _ vector: inout FeatureVector) {
        let here = shape(index)
        let before = shape(index - 1)
        let after = shape(index + 1)
        let gap = text.words[index].gap.rawValue
        let next = text.words.indices.contains(index + 1) ? text.words[index + 1].gap.rawValue : 0x7FFF
        let zone = place.rawValue << 60
        vector.add(.nameShape, here | zone)
        vector.add(.nameShape, here | before << 8 | 1 << 32)
        vector.add(.nameShape, here | after << 8 | 2 << 32)
        vector.add(.nameShape, UInt64(gap) | here << 16 | 3 << 32)
        vector.add(.nameShape, UInt64(next) | here << 16 | 4 << 32)
        vector.add(.nameShape, UInt64(gap) | UInt64(next) << 16 | 5 << 32)
        let position = min(index, 5) + (index > 15 ? 1 : 0) + (index > 60 ? 1 : 0) + (index > 150 ? 1 : 0)
        vector.add(.nameShape, UInt64(position) | here << 16 | zone | 6 << 32)
        vector.add(.nameShape, key(index - 1) | 1 &+ here &+ UInt64(gap) << 20)
    }

    private func shape(_ index: Int) -> UInt64 {
        guard text.words.indices.contains(index) else { return 63 }
        let word = text.words[index]
        let isCapitals =
            word.isCapital && word.end - word.start > 1
            && (0x41...0x5A).contains(text.bytes[Int(word.start) + 1])
        let isShort = word.end - word.start <= 3
        return (word.isCapital ? 1 : 0) | (word.hasDigit ? 2 : 0) | (word.isLink ? 4 : 0) | (isCapitals ? 8 : 0)
            | (isShort ? 16 : 0)
    }

    private func addHints(_ index: Int, _ vector: inout FeatureVector) {
        let word = text.words[index]
        for (number, words) in hints.sets.enumerated() where words.contains(word.key) {
            vector.add(.nameHint, UInt64(number) | place.rawValue << 8)
            vector.add(.nameHint, UInt64(number) | (word.isCapital ? 1 : 2) << 16)
        }
        let here = kinds[index]
        let after = index + 1 < kinds.count ? kinds[index + 1] : []
        let before = index > 0 ? kinds[index - 1] : []
        if here.contains(.domain) { vector.add(.nameHint, 100 | (word.isCapital ? 1 : 2) << 16) }
        if here.contains(.legalForm) { vector.add(.nameHint, 101) }
        if here.contains(.roleNoun) { vector.add(.nameHint, 102) }
        if here.contains(.system) { vector.add(.nameHint, 103) }
        if here.contains(.town) { vector.add(.nameHint, 104) }
        if after.contains(.roleNoun) { vector.add(.nameHint, 105) }
        if before.contains(.roleNoun) { vector.add(.nameHint, 106) }
        if after.contains(.legalForm) { vector.add(.nameHint, 107) }
        for offset in -2...2 where kinds.indices.contains(index + offset) {
            let near = kinds[index + offset]
            guard near.contains(.titleHead) || near.contains(.titleWord) else { continue }
            vector.add(.nameHint, 200 + UInt64(offset + 2) * 2 + (near.contains(.titleHead) ? 1 : 0))
        }
        if here.contains(.generic) { vector.add(.nameHint, 108) }
        if here.contains(.firstName) { vector.add(.nameHint, 109 | place.rawValue << 8) }
        if before.contains(.firstName) { vector.add(.nameHint, 110 | place.rawValue << 8) }
    }
}

/// What the word lists say of a word.
struct WordKinds: OptionSet {
    let rawValue: UInt16

    static let domain = WordKinds(rawValue: 1)
    static let legalForm = WordKinds(rawValue: 2)
    static let roleNoun = WordKinds(rawValue: 4)
    static let system = WordKinds(rawValue: 8)
    static let town = WordKinds(rawValue: 16)
    static let titleHead = WordKinds(rawValue: 32)
    static let titleWord = WordKinds(rawValue: 64)
    static let generic = WordKinds(rawValue: 128)
    static let firstName = WordKinds(rawValue: 256)

    /// Looked up once for each word, as its neighbours ask for it too.
    init(_ text: EmployerText, _ index: Int, _ hints: NameHints) {
        let folded = text.word(index)
        var kinds: WordKinds = []
        if hints.isInDomain(folded) { kinds.insert(.domain) }
        if LegalForm.isForm(folded) { kinds.insert(.legalForm) }
        if RoleNouns.isTitle(folded) { kinds.insert(.roleNoun) }
        if SystemNames.all.contains(folded) { kinds.insert(.system) }
        if PlaceNames.isPlace(folded) { kinds.insert(.town) }
        if CompanyName.generic.contains(folded) { kinds.insert(.generic) }
        if PersonName.isFirstName(folded) { kinds.insert(.firstName) }
        switch TitleWords.part(text.words[index].key, text.folded(index)) {
        case .head: kinds.insert(.titleHead)
        case .other: kinds.insert(.titleWord)
        case nil: break
        }
        self = kinds
    }

    init(rawValue: UInt16) { self.rawValue = rawValue }
}

/// What else in the mail makes a word likely to be part of a name.
struct NameHints {
    /// Words of: the rules' employer, the rules' title, the sender's display name, the subject, the person
    /// addressed, the rules' number of the post.
    let sets: [WordSet]
    private let domains: [String]

    init(_ reading: EmployerReading, _ rules: EmployerDetails) {
        let sender = reading.message.from.first?.name ?? ""
        let person = reading.message.to.first?.name ?? ""
        func words(_ text: String?) -> WordSet { WordSet(EmployerText(text ?? "").words.map(\.key)) }
        sets = [
            words(rules.company), words(rules.role), words(sender), WordSet(reading.subject.words.map(\.key)),
            words(person),
            words(rules.requisition),
        ]
        domains = SenderLabels(reading).all.map(\.compact)
    }

    /// Whether a folded word is part of a domain's name.
    func isInDomain(_ word: String) -> Bool {
        guard word.utf8.count >= 3 else { return false }
        return domains.contains { $0.has(word) }
    }
}
