// SPDX-License-Identifier: MIT

/// Takes off a job title what is no part of it: gender markers, requisition numbers, place and working time.
enum RoleCleaner {
    /// The title as people say it, or nil where nothing telling is left (`a job`, `[Job Title]`).
    static func clean(_ raw: String) -> String? {
        guard !raw.utf8.contains(where: { "{<$}".utf8.contains($0) }), !isTemplate(raw) else { return nil }
        var title = withoutMarkers(raw)
        title = withoutPlaces(title)
        title = withoutLooseEnds(trimmed(withoutBareNumbers(title)))
        guard title.utf8.count >= 2, title.utf8.count <= 120, title.utf8.contains(where: { $0 >= 0x41 }) else {
            return nil
        }
        return isGeneric(title) ? nil : title
    }

    /// `[Job Title]`, `{{job.title}}`, `%POSITION%`: a template whose fields were not filled.
    static func isTemplate(_ text: String) -> Bool {
        guard text.utf8.contains(where: { "[{%<$".utf8.contains($0) }) else { return false }
        if text.has("{{") || text.has("${") || text.has("<%") { return true }
        let folded = EmployerFold.string(text)
        return [
            "[job", "[position", "[role", "[title", "[company", "[posting", "[candidate", "%position", "%job", "{job",
            "{position",
        ]
        .contains { folded.has($0) }
    }

    /// Without gender markers and without brackets that hold numbers, places or working time.
    static func withoutMarkers(_ raw: String) -> String {
        guard raw.utf8.contains(where: { "([".utf8.contains($0) }) else { return collapsed(withoutBareMarkers(raw)) }
        var result = ""
        var rest = raw[...]
        while let open = rest.firstIndex(where: { "([".contains($0) }) {
            let closing: Character = rest[open] == "(" ? ")" : "]"
            guard let close = rest[open...].firstIndex(of: closing) else { break }
            let content = rest[rest.index(after: open)..<close]
            result += rest[..<open]
            if isSuffix(content, after: result) || !isDroppable(content) { result += rest[open...close] }
            rest = rest[rest.index(after: close)...]
        }
        return collapsed(withoutBareMarkers(result + rest))
    }

    /// `(in)`, `(e)`, `(a)` right behind a word belong to it.
    private static func isSuffix(_ content: Substring, after text: String) -> Bool {
        guard let last = text.last, last.isLetter else { return false }
        return content.count <= 5 && content.allSatisfy { $0.isLetter || $0 == "-" } && !GenderMarker.matches(content)
    }

    private static func isDroppable(_ content: Substring) -> Bool {
        let folded = EmployerFold.string(content)
        if GenderMarker.matches(content) || folded.filter(\.isLetter).isEmpty { return true }
        if PlaceNames.isPlace(folded) { return true }
        let words = folded.split { !($0.isLetter || $0.isNumber || $0 == "-") }
        if words.contains(where: { RequisitionShape.isNumber($0) }) { return true }
        return words.allSatisfy { asides.contains(String($0)) || $0.allSatisfy(\.isNumber) }
    }

    private static let asides: Set<String> = [
        "remote", "hybrid", "onsite", "on-site", "home", "office", "homeoffice", "home-office", "full-time", "fulltime",
        "part-time",
        "parttime", "full", "part", "time", "vollzeit", "teilzeit", "vz", "tz", "cdi", "cdd", "permanent", "contract",
        "contractor",
        "fixed-term", "temporary", "befristet", "unbefristet", "ab", "sofort", "all", "genders", "gender", "alle",
        "geschlechter",
        "divers", "a", "h", "d", "m", "w", "f", "x", "or", "oder", "und", "and", "temps", "plein", "partiel", "tempo",
        "pieno",
        "jornada", "completa", "teletravail", "us", "uk", "eu", "emea", "apac", "usa", "req", "id", "ref", "nr", "no",
        "job", "fte",
        "hommes", "femmes", "all-gender", "gn", "stunden", "hours", "std", "uur", "fulltime", "etat", "umowa",
        "teilzeit", "internship",
        "entry", "level", "inclusive", "mensch", "people", "welcome", "100", "80",
    ]

    // MARK: Bare markers

    /// `Chargé d'études F/H`, `Entwickler m/w/d`.
    private static func withoutBareMarkers(_ text: String) -> String {
        guard text.has("/") || text.has("|") else { return text }
        let words = text.split(separator: " ", omittingEmptySubsequences: true)
        return words.filter { !GenderMarker.matches($0) }.joined(separator: " ")
    }

    // MARK: Places

    private static func withoutPlaces(_ text: String) -> String {
        guard PlaceNames.mayEnd(text) || endsWithAside(text) else { return text }
        var title = text
        for separator in [
            " - ", " – ", " — ", " | ", ", ", " / ", " · ", " in ", " à ", " en ", " em ", " w ", " a ", " te ",
        ] {
            while let range = lastRange(of: separator, in: title),
                isPlaceOrAside(title[range.upperBound...])
            {
                title = String(title[..<range.lowerBound])
            }
        }
        return title
    }

    private static func endsWithAside(_ text: String) -> Bool {
        text.split(separator: " ").last.map { asides.contains(EmployerFold.string($0)) } ?? false
    }

    private static func isPlaceOrAside(_ text: Substring) -> Bool {
        let folded = FoldedWords(text, keepsHyphens: true)
        if folded.words.indices.allSatisfy({ asides.contains(folded.string($0)) }) { return true }
        return PlaceNames.isPlace(String(decoding: folded.bytes, as: UTF8.self))
    }

    private static func lastRange(of separator: String, in text: String) -> Range<String.Index>? {
        text.lastPlace(of: separator)
    }

    // MARK: Numbers

    /// `R-20418 Analytics Engineer`, `Data Analyst - 12345`, `N° 177204531W - ...`.
    private static func withoutBareNumbers(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 < 0x41 && $0 > 0x20 || $0 == UInt8(ascii: "|") || $0 >= 0xE2 }) else {
            return text
        }
        var words = text.split(separator: " ", omittingEmptySubsequences: true)
        while let first = words.first, words.count > 1, isNumberWord(first) || isDash(first) { words.removeFirst() }
        while let last = words.last, words.count > 1, isNumberWord(last) || isDash(last) || isLabel(last) {
            words.removeLast()
        }
        return words.joined(separator: " ")
    }

    private static func isNumberWord(_ word: Substring) -> Bool {
        guard word.utf8.contains(where: { $0 < 0x40 }) else { return false }
        let bare = word.filter { !"#(),:[]".contains($0) }
        return word == "#" || RequisitionShape.isNumber(bare[...])
    }

    private static func isDash(_ word: Substring) -> Bool { ["-", "–", "—", "|", ":", "/"].contains(word) }

    private static func isLabel(_ word: Substring) -> Bool {
        let folded = EmployerFold.string(word).filter { $0.isLetter || $0 == "-" }
        return [
            "req", "ref", "requisition", "job-id", "jobid", "kennziffer", "referenz", "ref-nr", "refnr", "stellen-id",
            "nr", "id",
        ]
        .contains(folded)
    }

    // MARK: The rest

    /// Without `position of` in front, and without prepositions that led on.
    private static func withoutLooseEnds(_ title: String) -> String {
        var words = title.split(separator: " ")
        while let last = words.last, words.count > 1, isLooseEnd(last) { words.removeLast() }
        guard words.count > 1, jobWords.contains(EmployerFold.hash(words[0])) else {
            return words.joined(separator: " ")
        }
        words.removeFirst()
        if words.count > 1, links.contains(EmployerFold.hash(words[0])) { words.removeFirst() }
        return words.joined(separator: " ")
    }

    private static func isLooseEnd(_ word: Substring) -> Bool {
        guard let first = word.utf8.first, (0x61...0x7A).contains(first) || first >= 0x80 else { return false }
        let key = EmployerFold.hash(word)
        return EmployerWords.prepositions.contains(key) || EmployerWords.innerArticles.contains(key)
    }

    private static let jobWords = EmployerWords.set(
        """
        role position vacancy opening bereich stelle poste puesto vaga posizione vacature functie stanowisko vacante
        plaza cargo
        """
    )
    private static let links = EmployerWords.set("of as als de di van do for : des der en d")

    private static func trimmed(_ text: String) -> String {
        guard !isClean(text) else { return collapsed(text) }
        var title = text[...]
        while let first = title.first, first.isWhitespace || "-–—|:,;./*•\"'“”„«»‘’".contains(first) {
            title.removeFirst()
        }
        while let last = title.last, last.isWhitespace || "-–—|:,;./*•\"'“”„«»‘’!?(".contains(last) {
            title.removeLast()
        }
        return collapsed(String(title))
    }

    private static func isClean(_ text: String) -> Bool {
        guard let first = text.utf8.first, let last = text.utf8.last else { return true }
        return isPlainLetter(first) && isPlainLetter(last)
    }

    private static func isPlainLetter(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte & 0xDF) || (0x30...0x39).contains(byte)
    }

    private static func collapsed(_ text: String) -> String {
        guard text.has("  ") || text.utf8.first == 0x20 || text.utf8.last == 0x20 else { return text }
        return text.split(separator: " ", omittingEmptySubsequences: true).joined(separator: " ")
    }

    private static func isGeneric(_ title: String) -> Bool {
        FoldedWords(title, keepsHyphens: true).words.allSatisfy { generic.contains($0.key) }
    }

    private static let generic = EmployerWords.set(
        """
        a an the job jobs position positions role roles vacancy vacancies opening openings opportunity opportunities
        post application applications our your this that team us stelle stellen ausgeschriebene ausgeschriebenen
        stellenangebot bewerbung poste offre emploi d candidature spontanee vacature functie puesto vacante oferta
        vaga posizione lavoro offerta stanowisko stanowisku oferte praca pracy initiativbewerbung initiativ
        unsolicited spontaneous general open various multiple talent pool community network career careers
        employment future company new work working interest current other one of for in with same above mentioned
        advertised genannte genannten oben solicitud trabajo rekrutacja internship title name following next step
        steps interview details update status at candidate process prozess recruiting recruitment hiring selection l
        de du la le el il o unser unsere unternehmen any all some more information confirmation received sent
        submitted questionnaire fragebogen unterlagen documents hospitation kennenlernen gesprach entretien
        colloquio entrevista rozmowa today consideration review feedback test assessment offer two three days first
        second time call phone video
        """)
}

/// Markers such as `m/w/d`, `H/F`, `all genders`.
enum GenderMarker {
    static func matches(_ text: some StringProtocol) -> Bool {
        let folded = EmployerFold.string(text).filter { !$0.isWhitespace && !"()[].*".contains($0) }
        if phrases.contains(folded) { return true }
        let parts = folded.split { "/|,·:-+".contains($0) }
        guard (2...5).contains(parts.count), parts.allSatisfy({ letters.contains(String($0)) }) else { return false }
        return parts.count > 2 || Set(parts.map(String.init)).count == 2
    }

    private static let letters: Set<String> = [
        "m", "w", "d", "f", "h", "x", "v", "k", "i", "n", "div", "gn", "nb", "u", "mf", "man", "vrouw",
    ]
    private static let phrases: Set<String> = [
        "gn", "mwd", "wmd", "mfd", "fmd", "allgenders", "allgender", "allegeschlechter", "divers", "hf", "fh", "mf",
        "fm", "mv", "vm",
        "hommes/femmes", "homme/femme", "femme/homme", "frau/mann/divers", "mann/frau/divers", "menschen",
        "genderneutral", "dmw", "dwm",
        "hombre/mujer", "mujer/hombre", "uomo/donna", "donna/uomo", "man/vrouw", "kobieta/mezczyzna", "km", "mk", "mwx",
    ]
}
