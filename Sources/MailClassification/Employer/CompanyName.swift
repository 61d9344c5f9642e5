// SPDX-License-Identifier: MIT

/// Comparing employers' names as mails write them.
public enum CompanyName {
    /// What two spellings of one name have in common: words in lower case without accents, punctuation, legal forms,
    /// "the" and "and"; a name written as a domain loses its ending. Empty for text without letters or digits.
    ///
    /// `Harrow & Pike Logistics, Inc.` and `HARROW AND PIKE LOGISTICS` both give `harrow pike logistics`.
    public static func key(_ name: String) -> String { words(name).joined(separator: " ") }

    /// Whether both names mean one employer: their keys agree, with or without the spaces between words, or one is the
    /// beginning of the other up to a whole word (`Chicago Trading`, `chicagotrading.com`, `Chicago Trading Company`).
    ///
    /// A beginning of generic words alone (`University`, `Stadt`, `Bank of`) proves nothing.
    public static func isSame(_ left: String, _ right: String) -> Bool {
        isSame(words(left), words(right))
    }

    /// The same for the names' words.
    static func isSame(_ left: [String], _ right: [String]) -> Bool {
        guard let leftFirst = left.first?.utf8.first, let rightFirst = right.first?.utf8.first else { return false }
        guard leftFirst == rightFirst else { return false }
        return begins(left, with: right) || begins(right, with: left)
    }

    private static func begins(_ whole: [String], with part: [String]) -> Bool {
        let wanted = plain(part.joined())
        var beginning = ""
        for (index, word) in whole.enumerated() {
            beginning += word
            guard plain(beginning) == wanted else { continue }
            return index == whole.count - 1 || (isTelling(part) && wanted.utf8.count >= 3)
        }
        return false
    }

    private static func isTelling(_ words: [String]) -> Bool { words.contains { !generic.contains($0) } }

    /// Umlauts written as `ae`, `oe`, `ue` read as those that folded to the bare vowel.
    private static func plain(_ text: String) -> String {
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            let isUmlaut = byte == UInt8(ascii: "e") && bytes.last.map { "aou".utf8.contains($0) } ?? false
            if !isUmlaut { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    // MARK: Words

    /// The words of ``key(_:)``.
    static func words(_ name: String) -> [String] {
        var words = mergingInitials(split(EmployerFold.string(withoutDomainEnding(name))))
        if words.count > 1, articles.contains(words[0]) { words.removeFirst() }
        LegalForm.strip(&words)
        let telling = words.filter { !joiners.contains($0) }
        return telling.isEmpty ? words : telling
    }

    private static func split(_ text: String) -> [String] {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            let kind = WordClass.of(scalar.value)
            if kind == .letter || kind == .digit || scalar == "+" {
                word.unicodeScalars.append(scalar)
            } else if scalar != "'" {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
        }
        if !word.isEmpty { words.append(word) }
        return words
    }

    /// `s p a` as `spa`, `b v` as `bv`: legal forms and initials written with points.
    private static func mergingInitials(_ words: [String]) -> [String] {
        var merged: [String] = []
        var isOpen = false
        for word in words {
            let isInitial = word.utf8.count == 1 && word.utf8.allSatisfy { (0x61...0x7A).contains($0) }
            if isInitial, isOpen, let last = merged.indices.last { merged[last] += word } else { merged.append(word) }
            isOpen = isInitial
        }
        return merged
    }

    private static func withoutDomainEnding(_ name: String) -> Substring {
        guard !name.utf8.contains(0x20), let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex
        else {
            return name[...]
        }
        let ending = name[name.index(after: dot)...].lowercased()
        guard domainEndings.contains(ending) else { return name[...] }
        let rest = name[..<dot]
        let isSecond = [".co", ".com", ".org"].contains { rest.hasSuffix($0) }
        return isSecond ? rest[..<(rest.lastIndex(of: ".") ?? rest.endIndex)] : rest
    }

    private static let articles: Set<String> = ["the", "les", "die", "der", "das"]
    private static let joiners: Set<String> = ["and", "und", "et", "e", "y", "en", "i"]
    private static let domainEndings: Set<String> = [
        "com", "de", "org", "net", "uk", "fr", "es", "pt", "br", "it", "nl", "pl", "eu", "at", "ch", "example", "us",
        "ca",
        "au", "be", "ie",
    ]
    static let generic: Set<String> = [
        "university", "universitat", "universite", "universidad", "universidade", "universita", "universiteit", "of",
        "for",
        "stadt", "city", "town", "county", "council", "bank", "banque", "banco", "banca", "klinikum", "hospital",
        "school",
        "stadtwerke", "grupo", "group", "groupe", "gruppo", "gemeente", "stichting", "fondation", "foundation",
        "institut",
        "institute", "college", "ministry", "ministerium", "department", "landkreis", "der", "die", "das", "des", "le",
        "la",
        "les", "de", "het", "el", "los", "il", "studio", "hotel", "maison", "casa", "american", "german", "deutsche",
        "national",
        "international", "european", "british", "united", "general", "first", "royal", "new", "global", "north",
        "south",
        "east", "west", "san", "st", "saint", "agentur", "ayuntamiento", "camara", "mairie", "ville", "du", "do", "da",
        "van",
        "von", "cafe", "praxis", "kanzlei", "verlag", "laboratoires", "atelier", "transports",
    ]
}
