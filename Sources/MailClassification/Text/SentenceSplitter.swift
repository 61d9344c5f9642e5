// SPDX-License-Identifier: MIT

/// Lines that belong together: one paragraph of one zone.
struct LineBlock {
    var zone: Zone
    var lines: [Range<Int>]

    static func blocks(of lines: [TextLine], in body: [UInt8]) -> [LineBlock] {
        var blocks: [LineBlock] = []
        var isOpen = false
        for line in lines {
            guard !line.isBlank else {
                isOpen = false
                continue
            }
            if isOpen, let last = blocks.indices.last, blocks[last].zone == line.zone {
                blocks[last].lines.append(line.bytes)
            } else {
                blocks.append(LineBlock(zone: line.zone, lines: [line.bytes]))
            }
            isOpen = true
        }
        return blocks
    }
}

/// Cuts a paragraph into sentences. Wrapped lines are joined; headings and list items stand alone.
enum SentenceSplitter {
    static func sentences(in block: LineBlock, of body: [UInt8]) -> [Range<Int>] {
        joined(block, body).flatMap { split($0, body) }
    }

    // MARK: Lines

    /// The paragraph's lines with those joined that a mail program wrapped.
    private static func joined(_ block: LineBlock, _ body: [UInt8]) -> [Range<Int>] {
        let width = block.lines.map(\.count).max() ?? 0
        var result: [Range<Int>] = []
        for (index, line) in block.lines.enumerated() {
            if index > 0, let last = result.indices.last, continues(block.lines[index - 1], line, width, body) {
                result[last] = result[last].lowerBound..<line.upperBound
            } else {
                result.append(line)
            }
        }
        return result
    }

    /// The narrowest column at which mail programs wrap.
    private static let narrowestWrap = 44

    private static func continues(_ line: Range<Int>, _ next: Range<Int>, _ width: Int, _ body: [UInt8]) -> Bool {
        guard !isBullet(next, body), let last = line.last, body[last] != UInt8(ascii: ":") else { return false }
        if isLowerCase(body, next.lowerBound) { return true }
        let word = body[next].prefix { $0 > 0x20 }.count
        return width >= narrowestWrap && line.count + 1 + word > width
    }

    private static func isBullet(_ line: Range<Int>, _ body: [UInt8]) -> Bool {
        let scalar = UTF8Scalar(body, line.lowerBound)
        switch scalar.value {
        case 0x2D, 0x2A, 0x2022, 0x25CF, 0x25AA, 0xB7, 0x2013:
            let after = line.lowerBound + scalar.length
            return after < line.upperBound && body[after] <= 0x20
        case 0x30...0x39:
            let rest = body[line].drop { (0x30...0x39).contains($0) }
            return (rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"))
                && (rest.dropFirst().first.map { $0 <= 0x20 } ?? false)
        default: return false
        }
    }

    private static func isLowerCase(_ body: [UInt8], _ at: Int) -> Bool {
        let value = UTF8Scalar(body, at).value
        return (0x61...0x7A).contains(value) || (0xDF...0xF6).contains(value) || (0xF8...0xFF).contains(value)
            || ((0x100...0x17F).contains(value) && value & 1 == 1)
    }

    // MARK: Sentences

    private static func split(_ line: Range<Int>, _ body: [UInt8]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        var start = line.lowerBound
        var at = start
        while at < line.upperBound {
            guard let end = terminator(body, at, line) else {
                at += 1
                continue
            }
            if end < line.upperBound, endsSentence(body, at, end, start, line.upperBound) {
                result.append(start..<end)
                start = end
            }
            at = end
        }
        if start < line.upperBound { result.append(start..<line.upperBound) }
        return result
    }

    /// The offset behind a run of terminators and the quotes and brackets that close with it, where one stands here.
    private static func terminator(_ body: [UInt8], _ at: Int, _ line: Range<Int>) -> Int? {
        guard isTerminator(body, at) else { return nil }
        var end = at
        while end < line.upperBound, isTerminator(body, end) || closes(body, end) {
            end += UTF8Scalar(body, end).length
        }
        return end
    }

    private static func isTerminator(_ body: [UInt8], _ at: Int) -> Bool {
        switch body[at] {
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): true
        case 0xE2, 0xE3: [0x2026, 0x3002].contains(UTF8Scalar(body, at).value)
        default: false
        }
    }

    private static func closes(_ body: [UInt8], _ at: Int) -> Bool {
        switch body[at] {
        case UInt8(ascii: ")"), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "]"), UInt8(ascii: "*"): true
        case 0xC2, 0xE2: [0xBB, 0x201D, 0x2019, 0x201C].contains(UTF8Scalar(body, at).value)
        default: false
        }
    }

    private static func endsSentence(_ body: [UInt8], _ at: Int, _ end: Int, _ start: Int, _ limit: Int) -> Bool {
        guard body[end] <= 0x20 || UTF8Scalar(body, end).value == 0xA0 else { return false }
        var next = end
        while next < limit, body[next] <= 0x20 { next += 1 }
        guard next < limit else { return true }
        guard body[at] == UInt8(ascii: "."), end == at + 1 else { return !isLowerCase(body, next) }
        if isLowerCase(body, next) { return false }
        return !isAbbreviation(body, start, at, next, limit)
    }

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "dipl", "ing", "st", "no", "nr", "ref", "approx", "incl", "inkl", "ca", "bzw",
        "z.b",
        "d.h", "u.a", "usw", "evtl", "ggf", "tel", "str", "hr", "fr", "sr", "sra", "srta", "dott", "dr.ssa", "sig",
        "art",
        "vs", "e.g", "i.e", "etc", "p.ej", "mme", "mlle", "m", "bspw", "o.g", "s.o", "vgl", "max", "min", "abs", "geb",
        "bijv", "dhr", "mevr", "m.b.t", "t.a.v", "np", "m.in", "godz", "ul", "tzn", "dra", "exmo", "exma", "n", "pag",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "okt", "nov", "dec", "dez", "mo", "di",
        "mi", "do",
    ]

    private static let germanMonths = [
        "jan", "feb", "mar", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez",
    ]

    private static func isAbbreviation(
        _ body: [UInt8], _ start: Int, _ dot: Int, _ next: Int, _ limit: Int
    ) -> Bool {
        var first = dot
        while first > start, body[first - 1] > 0x20, body[first - 1] != UInt8(ascii: "(") { first -= 1 }
        let word = LineZones.folded(TextLine(bytes: first..<dot, zone: .body), body)
        guard word.utf8.count < 12, let letter = word.utf8.first else { return false }
        if word.utf8.count == 1, letter > 0x40 { return true }
        if word.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") }) {
            let follower = LineZones.folded(TextLine(bytes: next..<min(next + 4, limit), zone: .body), body)
            return word.utf8.count <= 2 && germanMonths.contains { follower.hasPrefix($0) }
        }
        return abbreviations.contains(word)
    }
}
