// SPDX-License-Identifier: MIT
import MailParsing

/// Whether a person wrote a mail, as opposed to a system in a person's name.
enum PersonalMail {
    static func isWritten(_ message: MailMessage, by from: AddressParts, _ traits: SenderTraits) -> Bool {
        guard !traits.isAutomatic, !traits.isBulk, !from.local.isEmpty else { return false }
        let name = personPart(of: message.from.first?.name ?? "")
        let isNamed = PersonName.isLikely(name) || PersonName.isNamed(name, from)
        let signature = signs(message.text, name)
        if let system = RecruitingSystems.system(of: from.domain) {
            return writesThrough(system, from, isNamed, signature, traits)
        }
        if traits.isAnswer { return isNamed || signature || !RoleAddress.matches(from.local) }
        if isNamed { return true }
        return signature && PersonName.isPossible(name)
    }

    /// A named sender at a system's relay is often a template; an answer, or a name at its foot, is a person.
    private static func writesThrough(
        _ system: RecruitingSystem, _ from: AddressParts, _ isNamed: Bool, _ signature: Bool, _ traits: SenderTraits
    ) -> Bool {
        switch system.channel(of: from) {
        case .alerts, .codes, .status: return false
        case .people: return isNamed || signature
        case .unknown: return isNamed && (signature || traits.isAnswer)
        }
    }

    /// `Jonas Hale` of `Jonas Hale - Sablecourt Media`, `Jane at Acme`, `Nadia Kerr via LinkedIn`.
    static func personPart(of name: String) -> Substring {
        for separator in [
            " - ", " – ", " — ", " | ", " @ ", " at ", " from ", " von ", " bei ", " chez ", " via ", ", ", " (",
        ] {
            if let range = name.place(of: separator) { return name[..<range.lowerBound] }
        }
        return name[...]
    }

    /// Whether one of the last lines is the sender's name or first name.
    private static func signs(_ text: String, _ name: Substring) -> Bool {
        guard let first = name.split(separator: " ").first, first.count > 1 else { return false }
        var rest = text[...]
        while let place = rest.place(of: "\n" + first) {
            let line = rest[rest.utf8.index(after: place.lowerBound)...].utf8.prefix { $0 != UInt8(ascii: "\n") }
            if isName(Substring(line), first, name) { return true }
            rest = rest[place.upperBound...]
        }
        return false
    }

    private static func isName(_ line: Substring, _ first: Substring, _ name: Substring) -> Bool {
        line.utf8.count <= 60 && (line == first || line.hasPrefix(name) || line == first + ",")
    }
}

/// Local parts of departments and systems.
enum RoleAddress {
    /// Whether it names a function (`jobs`, `bewerbung`, `hr.team`) instead of a person.
    static func matches(_ local: String) -> Bool { FoldedWords(local).words.contains { words.contains($0.key) } }

    /// Whether it names the part of a firm that hires.
    static func isHiring(_ local: String) -> Bool {
        let folded = FoldedWords(local)
        if folded.words.contains(where: { hiring.contains($0.key) }) { return true }
        let letters = String(decoding: folded.bytes, as: UTF8.self)
        return hiringParts.contains { letters.has($0) }
    }

    private static let words = hiring.union(
        EmployerWords.set(
            """
            info contact kontakt hello hallo office mail support service admin team news newsletter sales billing shop
            notification notifications alerts system hola bonjour ciao ola press marketing accounts help feedback orders
            desk hrdesk
            """))

    static let hiring = EmployerWords.set(
        """
        hr jobs job career careers karriere bewerbung bewerbungen bewerber recruiting recruitment recruiter recruit
        talent hiring people personal personalabteilung rh drh recrutement emploi carriere carrieres candidature
        candidatures candidat candidats empleo seleccion rrhh trabajo vacantes postulaciones recrutamento vagas
        emprego selecao carreiras talentos candidaturas selezione lavoraconnoi risorseumane candidati werving
        vacature vacatures sollicitatie sollicitaties werkenbij rekrutacja rekrutacje praca kariera kadry hrteam
        peopleops vacancies applications application applicants candidates candidate interviews interview onboarding
        staffing ta hrd ausbildung nachwuchs stages stage talento personas loopbaan p&o po hrm
        """)
    private static let hiringParts = [
        "recruit", "bewerb", "karriere", "career", "candidat", "sollicit", "rekrut", "recrut", "jobs", "talent",
        "vacanc",
        "hiring", "emploi", "empleo", "selecc", "selezion",
    ]
}
