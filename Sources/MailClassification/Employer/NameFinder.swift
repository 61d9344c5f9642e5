// SPDX-License-Identifier: MIT

/// Looks up in a text the name that a domain or tenant abbreviates: `osprey-print` is `Osprey Print` there.
enum NameFinder {
    static let mostWords = 7

    /// The words whose letters, run together, are `label` (compact and folded), extended to the whole name that they
    /// begin (`sandtner` finds `Sandtner Messtechnik`).
    static func find(_ label: String, in text: EmployerText) -> Range<Int>? {
        let wanted = Array(label.utf8)
        guard wanted.count >= 2 else { return nil }
        for index in text.words.indices {
            let word = text.words[index]
            guard word.isCapital || word.hasDigit, !word.isLink, text.folded(index).first == wanted[0] else { continue }
            guard let end = end(of: wanted, in: text, from: index) else { continue }
            guard let run = CompanyShape.run(in: text, from: index, limit: text.words.count) else { continue }
            let whole = run.lowerBound == index && run.upperBound >= end ? run : index..<end
            return extendedBack(whole, in: text)
        }
        return nil
    }

    /// With the words before that say what kind of body it is (`Gemeente Oudervoort`, `Stichting De Wielewaal`).
    private static func extendedBack(_ range: Range<Int>, in text: EmployerText) -> Range<Int> {
        guard let run = CompanyShape.run(in: text, endingBefore: range.lowerBound + 1),
            run.lowerBound < range.lowerBound
        else {
            return range
        }
        let isKind =
            CompanyName.generic.contains(text.word(run.lowerBound)) || LegalForm.isBody(text.word(run.lowerBound))
        return isKind ? run.lowerBound..<range.upperBound : range
    }

    private static func end(of wanted: [UInt8], in text: EmployerText, from start: Int) -> Int? {
        var at = 0
        var index = start
        while index < text.words.count, index - start < mostWords {
            if index > start, !text.words[index].gap.isDisjoint(with: WordGap.hard.union(.dash)) { return nil }
            guard let next = consume(text.folded(index), wanted, at) else {
                // Small words are often left out of domains: `harrowpike` of `Harrow & Pike`, `Bank of Ireland`.
                guard index > start, EmployerWords.connectors.contains(text.words[index].key) else { return nil }
                index += 1
                continue
            }
            at = next
            index += 1
            if at == wanted.count { return index }
        }
        return nil
    }

    /// How far `wanted` reaches with the letters of one word; an `e` behind a vowel may be an umlaut written out.
    private static func consume(_ word: ArraySlice<UInt8>, _ wanted: [UInt8], _ from: Int) -> Int? {
        var at = from
        for byte in word where isLetterOrDigit(byte) {
            if at < wanted.count, wanted[at] == UInt8(ascii: "e"), byte != UInt8(ascii: "e"), at > 0,
                isUmlautVowel(wanted[at - 1])
            {
                at += 1
            }
            guard at < wanted.count, wanted[at] == byte else { return nil }
            at += 1
        }
        return at > from ? at : nil
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }

    private static func isUmlautVowel(_ byte: UInt8) -> Bool { "aou".utf8.contains(byte) }
}

/// The short name of an employer in an address: tenant, sub-domain or own domain.
struct EmployerLabel {
    /// As it stands there, in lower case.
    let raw: String
    /// Letters and digits alone.
    let compact: String

    init?(_ raw: some StringProtocol) {
        let folded = FoldedWords(raw)
        let telling = folded.words.indices.map(folded.string).filter { !Self.fillers.contains($0) }
        guard let first = telling.first, telling.count > 1 || first.count >= 2 else { return nil }
        self.raw = telling.joined(separator: "-")
        compact = telling.joined()
        guard compact.utf8.contains(where: { $0 >= 0x61 }) else { return nil }
        variants = Self.variants(of: compact)
    }

    /// Ways in which the label may name the firm, the whole first.
    let variants: [String]

    private static func variants(of compact: String) -> [String] {
        var variants = [compact]
        for prefix in ["get", "join", "try", "go", "team", "work", "the", "we", "hello", "jobs", "careers"]
        where compact.hasPrefix(prefix) {
            variants.append(String(compact.dropFirst(prefix.count)))
        }
        for suffix in [
            "hq", "app", "group", "jobs", "careers", "career", "inc", "gmbh", "ag", "tech", "hr", "gruppe", "global",
            "online", "mail", "recruiting", "1", "2",
        ]
        where compact.hasSuffix(suffix) {
            variants.append(String(compact.dropLast(suffix.count)))
        }
        return variants.filter { $0.utf8.count >= 2 }
    }

    /// The label as a name, for want of a better one: `osprey-print` and `ospreyprint` as `Osprey Print`.
    var spelled: String {
        raw.split(separator: "-").flatMap(Self.parted).map { $0.prefix(1).uppercased() + $0.dropFirst() }
            .joined(separator: " ")
    }

    /// `fernhilltrust` in two.
    private static func parted(_ word: Substring) -> [Substring] {
        for ending in endings where word.hasSuffix(ending) && word.count >= ending.count + 3 {
            return [word.dropLast(ending.count), word.suffix(ending.count)]
        }
        return [word]
    }

    private static let endings = [
        "partners", "trust", "bank", "games", "labs", "analytics", "robotics", "health", "energy", "media", "group",
        "software", "systems", "consulting", "instruments", "foods", "payments", "logistics", "digital", "capital",
        "studios", "print",
        "search", "learning", "solutions", "services", "technologies", "pharma", "verlag", "council", "university",
        "hospital", "design",
        "works", "security", "cloud", "data", "networks", "motors", "insurance", "travel", "books", "textiles",
    ]

    private static let fillers: Set<String> = [
        "mail", "email", "careers", "career", "jobs", "job", "karriere", "hr", "recruiting", "recruitment", "talent",
        "noreply", "no",
        "reply", "news", "info", "hire", "hiring", "bewerbung", "team", "gmbh", "ag", "kg", "inc", "ltd", "llc", "srl",
        "spa", "sa",
        "notifications", "notification", "system", "www", "apply", "people", "autoreply", "donotreply", "do", "not",
        "rekrutacja",
    ]
}
