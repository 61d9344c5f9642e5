// SPDX-License-Identifier: MIT
import MailParsing

/// Where in a mail a sentence stands.
enum Zone: UInt8, Sendable {
    case subject, body, signature
    /// Legal text, unsubscribing, addresses of the firm.
    case footer
    /// An earlier mail that this one answers.
    case quoted
}

/// A sentence, heading or list item, with its tokens.
struct Sentence {
    var zone: Zone
    /// Byte offsets in the UTF-8 of the subject or the body.
    var bytes: Range<Int>
    /// Its tokens among ``MailText/tokens``.
    var tokens: Range<Int>
    /// Its number within its zone.
    var ordinal: Int
}

/// The subject and body of a mail as sentences of folded words. Offsets lead back to the original, so that every
/// quote is word for word.
struct MailText {
    let subject: [UInt8]
    let body: [UInt8]
    let folded: [UInt8]
    let tokens: [Token]
    /// The subject's sentences first, then the body's in order.
    private(set) var sentences: [Sentence]

    /// Texts above this are cut: what a mail has to say stands at its head.
    static let longestBody = 48_000

    init(_ message: MailMessage) { self.init(subject: message.subject, body: message.text) }

    init(subject subjectText: String, body bodyText: String) {
        let subject = Array(subjectText.utf8.prefix(2000))
        let body = Self.head(of: bodyText)
        var tokenizer = Tokenizer()
        tokenizer.reserve(bytes: subject.count + body.count)
        var sentences: [Sentence] = []
        var counts: [Zone: Int] = [:]
        func add(_ zone: Zone, _ range: Range<Int>, of bytes: [UInt8]) {
            let tokens = tokenizer.append(bytes, range)
            guard !tokens.isEmpty else { return }
            let ordinal = counts[zone, default: 0]
            counts[zone] = ordinal + 1
            sentences.append(Sentence(zone: zone, bytes: range, tokens: tokens, ordinal: ordinal))
        }
        if !subject.isEmpty { add(.subject, 0..<subject.count, of: subject) }
        let lines = LineZones.lines(of: body)
        for block in LineBlock.blocks(of: lines, in: body) {
            for range in SentenceSplitter.sentences(in: block, of: body) { add(block.zone, range, of: body) }
        }
        self.subject = subject
        self.body = body
        folded = tokenizer.folded
        tokens = tokenizer.tokens
        self.sentences = sentences
    }

    private static func head(of text: String) -> [UInt8] {
        guard text.utf8.count > longestBody else { return Array(text.utf8) }
        var bytes = Array(text.utf8.prefix(longestBody))
        while let last = bytes.last, last & 0xC0 == 0x80 { bytes.removeLast() }
        if let last = bytes.last, last >= 0xC0 { bytes.removeLast() }
        return bytes
    }

    /// The words of the original, white space at the ends cut off.
    func quote(_ sentence: Sentence) -> String { quote(sentence.zone, sentence.bytes) }

    /// The words of the original from one token to another of the same sentence.
    func quote(_ sentence: Sentence, tokens range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return quote(sentence.zone, Int(tokens[first].start)..<Int(tokens[last].end))
    }

    private func quote(_ zone: Zone, _ range: Range<Int>) -> String {
        let bytes = (zone == .subject ? subject : body)[range]
        let head = bytes.drop { $0 <= 0x20 }
        let tail = head.reversed().drop { $0 <= 0x20 }.count
        return String(decoding: head.prefix(tail), as: UTF8.self)
    }

    /// The byte offsets of tokens in their subject or body.
    func place(of range: Range<Int>) -> Range<Int> {
        guard let first = range.first, let last = range.last else { return 0..<0 }
        return Int(tokens[first].start)..<Int(tokens[last].end)
    }

    /// Body sentences before this are a mail's first words, whatever they name.
    private static let firstWords = 3

    /// Moves sentences that were found to be legal text to the footer.
    mutating func markFooters(_ numbers: some Sequence<Int>) {
        for number in numbers where sentences[number].zone == .body && sentences[number].ordinal >= Self.firstWords {
            sentences[number].zone = .footer
        }
    }

    /// Where a token's folded letters lie in ``folded``.
    @inline(__always)
    func wordRange(_ index: Int) -> Range<Int> {
        Int(tokens[index].folded.lowerBound)..<Int(tokens[index].folded.upperBound)
    }

    /// The folded letters of a token.
    func word(_ index: Int) -> String { String(decoding: wordBytes(tokens[index]), as: UTF8.self) }

    func wordBytes(_ token: Token) -> ArraySlice<UInt8> {
        folded[Int(token.folded.lowerBound)..<Int(token.folded.upperBound)]
    }

    /// Whether a token is this folded word.
    func isWord(_ index: Int, _ word: String) -> Bool { tokens[index].hash == WordHash.of(word) }
}
