// SPDX-License-Identifier: MIT

/// Tells people's names from those of firms and departments.
enum PersonName {
    /// Whether `name` may be a person's: two to four capitalised words of letters, none of them a department or a
    /// legal form.
    static func isPossible(_ name: some StringProtocol) -> Bool {
        let words = name.split { $0 == " " || $0 == "\u{A0}" }
        guard (2...4).contains(words.count) else { return false }
        return words.enumerated().allSatisfy { isNameWord($1, isInner: $0 > 0) }
    }

    /// Whether `name` may be a person's and begins with a common first name or a title.
    static func isLikely(_ name: some StringProtocol) -> Bool {
        guard isPossible(name), let first = name.split(separator: " ").first else { return false }
        return isFirstName(first) || titles.contains(EmployerFold.string(first))
    }

    /// Whether the word is a common first name.
    static func isFirstName(_ word: some StringProtocol) -> Bool {
        let parts = EmployerFold.string(word).split(separator: "-")
        guard let first = parts.first else { return false }
        return FirstNames.all.contains(String(first))
    }

    /// Whether the address is built from the name: `priya.anand`, `b.hanke`, `jule`; a firm's name in its own domain
    /// does not count.
    static func isNamed(_ name: some StringProtocol, _ address: AddressParts) -> Bool {
        guard isPossible(name) else { return false }
        let label = String((DomainName.registrableLabel(of: address.domain) ?? "").filter(\.isLetter))
        let parts = address.local.split { !$0.isLetter }
        let words: [Substring] = EmployerFold.string(name).split(separator: " ").filter { $0.count > 1 }
        return words.contains { word in
            guard word.count >= 2, !label.hasPrefix(word) else { return false }
            let isLong = word.count > 3
            return parts.contains { $0 == word || (isLong && $0.count == word.count + 1 && $0.hasSuffix(word)) }
                || (isLong && address.local.hasPrefix(word))
        }
    }

    private static func isNameWord(_ word: some StringProtocol, isInner: Bool) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        let folded = EmployerFold.string(word)
        if isInner, particles.contains(folded) { return true }
        guard first.properties.isUppercase, !notNames.contains(folded) else { return false }
        return word.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || "-'’.".unicodeScalars.contains($0) }
    }

    private static let titles: Set<String> = [
        "dr", "dr.", "prof", "prof.", "mr", "mr.", "ms", "ms.", "mrs", "mrs.", "herr", "frau",
    ]
    private static let particles: Set<String> = [
        "de", "da", "do", "dos", "das", "di", "del", "della", "der", "den", "van", "von", "vom", "zu", "zum", "la",
        "le", "el",
        "al", "bin", "ben", "y", "e", "ter", "ten", "te", "op",
    ]
    private static let notNames: Set<String> = [
        "team", "careers", "career", "jobs", "job", "recruiting", "recruitment", "recruiter", "talent", "hr", "human",
        "resources", "hiring", "people", "gmbh", "ag", "kg", "inc", "inc.", "ltd", "ltd.", "llc", "corp", "corp.",
        "group",
        "bank", "university", "college", "school", "council", "hospital", "software", "systems", "labs", "energy",
        "media", "health", "services", "solutions", "partners", "technologies", "technology", "logistics", "foods",
        "karriere", "bewerbung", "personalabteilung", "recrutement", "seleccion", "selezione", "rekrutacja", "service",
        "support", "office", "department", "acquisition", "alerts", "notifications", "news", "newsletter", "via",
        "desk",
        "customer", "info", "the", "stadtwerke", "klinikum", "grupo", "gemeente", "stichting", "ayuntamiento", "equipo",
        "consulting", "analytics", "data", "digital", "capital", "trust", "insurance", "robotics", "payments", "games",
        "learning", "cloud", "house", "shop", "store", "online", "events", "graduate", "admissions", "werving",
        "selectie",
        "rh", "drh", "risorse", "umane", "recursos", "humanos", "kadry", "zespol", "personal", "abteilung", "apply",
    ]
}
