// SPDX-License-Identifier: MIT

/// A phrase that was found, and what it speaks for.
struct Hit {
    /// The rule's place in ``Rulebook/rules``.
    var rule: Int
    var sentence: Int
    /// Its tokens among ``MailText/tokens``.
    var tokens: Range<Int>
}

/// All rules, compiled once, with an index from the first word of a phrase to the phrase.
struct Rulebook: Sendable {
    let rules: [PhraseRule]
    /// What could not be compiled; a test holds it empty.
    let faults: [String]
    private let runner: PhraseRunner
    private let phrases: [Phrase]
    private let index: WordIndex

    /// What the search needs of a phrase, small enough to lie side by side.
    private struct Phrase {
        var start: Int32
        var rule: Int32
        var languages: Languages
        var place: PhraseRule.Place
    }

    /// The rules of the classifier.
    static let standard = Rulebook(RuleCatalogue.all)

    init(_ rules: [PhraseRule]) {
        var compiler = PhraseCompiler()
        var phrases: [Phrase] = []
        for (number, rule) in rules.enumerated() {
            for phrase in rule.phrases {
                phrases.append(
                    Phrase(
                        start: Int32(compiler.compile(phrase)), rule: Int32(number), languages: rule.languages,
                        place: rule.place))
            }
        }
        var entries: [UInt64: [Int32]] = [:]
        var faults = compiler.faults
        for (number, phrase) in phrases.enumerated() {
            guard let keys = Self.firstKeys(compiler, Int(phrase.start)) else {
                faults.append("\(rules[Int(phrase.rule)].name): begins with a gap or a word stem under four letters")
                continue
            }
            for key in keys { entries[key, default: []].append(Int32(number)) }
        }
        self.rules = rules
        self.phrases = phrases
        self.faults = faults
        runner = PhraseRunner(steps: compiler.steps, stems: compiler.stems)
        index = WordIndex(entries)
    }

    /// Every phrase found in the mail's own words, in the order of the text.
    func hits(in text: MailText, languages: Languages) -> [Hit] {
        var hits: [Hit] = []
        hits.reserveCapacity(64)
        for (number, sentence) in text.sentences.enumerated() where sentence.zone != .quoted {
            for position in sentence.tokens {
                collect(&hits, text, number, position, sentence, languages)
            }
        }
        return hits
    }

    @inline(__always)
    private func collect(
        _ hits: inout [Hit], _ text: MailText, _ number: Int, _ position: Int, _ sentence: Sentence,
        _ languages: Languages
    ) {
        index.forEach(of: text.tokens[position]) { candidate in
            let phrase = phrases[Int(candidate)]
            guard phrase.languages.rawValue & languages.rawValue != 0, Self.allows(phrase.place, sentence),
                let end = runner.match(
                    from: Int(phrase.start), text, at: position, limit: sentence.tokens.upperBound)
            else { return }
            hits.append(Hit(rule: Int(phrase.rule), sentence: number, tokens: position..<end))
        }
    }

    /// Sentences that count as a mail's head.
    private static let headSentences = 8

    @inline(__always)
    private static func allows(_ place: PhraseRule.Place, _ sentence: Sentence) -> Bool {
        switch place {
        case .anywhere: true
        case .subject: sentence.zone == .subject
        case .body: sentence.zone != .subject
        case .head: sentence.zone == .subject || sentence.zone == .body && sentence.ordinal < headSentences
        }
    }

    /// The index keys of every word that a phrase may begin with; nil where it may begin with anything.
    private static func firstKeys(_ compiled: PhraseCompiler, _ start: Int) -> Set<UInt64>? {
        var keys: Set<UInt64> = []
        var open = [start]
        while let at = open.popLast() {
            switch compiled.steps[at] {
            case .word(let hash): keys.insert(hash)
            case .head(let stem):
                let bytes = compiled.stems[stem]
                guard bytes.count >= 4 else { return nil }
                keys.insert(WordIndex.headKey(WordHash.key(bytes.prefix(4))))
            case .tail(let stem):
                let bytes = compiled.stems[stem]
                guard bytes.count >= 4 else { return nil }
                keys.insert(WordIndex.tailKey(WordHash.key(bytes.suffix(4))))
            case .number: keys.formUnion(WordIndex.numberKeys)
            case .split(let first, let second): open += [first, second]
            case .jump(let target): open.append(target)
            case .gap, .accept: return nil
            }
        }
        keys.remove(0)
        return keys
    }
}
