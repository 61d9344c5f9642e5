// SPDX-License-Identifier: MIT

/// Tells people's names from those of firms and departments.
enum PersonName {
    /// Whether `name` may be a person's: two to four capitalised words of letters, none of them a department or a
    /// legal form.
    static func isPossible(_ name: some StringProtocol) -> Bool {
        guard name.utf8.count <= 60 else { return false }
        let words = name.split(separator: " ")
        guard (2...4).contains(words.count) else { return false }
        return words.indices.allSatisfy { isNameWord(words[$0], isInner: $0 > 0) }
    }

    /// Whether `name` may be a person's and begins with a common first name or a title.
    static func isLikely(_ name: some StringProtocol) -> Bool {
        guard let end = name.utf8.firstIndex(of: 0x20) else { return false }
        let first = name[..<end]
        guard isFirstName(first) || titles.contains(EmployerFold.hash(first)) else { return false }
        return isPossible(name)
    }

    /// Whether the word is a common first name.
    static func isFirstName(_ word: some StringProtocol) -> Bool {
        if let hyphen = word.utf8.firstIndex(of: UInt8(ascii: "-")) {
            return FirstNames.all.contains(EmployerFold.hash(word[..<hyphen]))
        }
        return FirstNames.all.contains(EmployerFold.hash(word))
    }

    /// Whether the address is built from the name: `priya.anand`, `b.hanke`, `jule`; a firm's name in its own domain
    /// does not count.
    static func isNamed(_ name: some StringProtocol, _ address: AddressParts) -> Bool {
        guard isPossible(name), !RoleAddress.matches(address.local) else { return false }
        let label = FoldedWords(DomainName.registrableLabel(of: address.domain) ?? "").joined
        let local = FoldedWords(address.local)
        let parts = local.words.indices.map(local.string)
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
        let key = EmployerFold.hash(word)
        if isInner, particles.contains(key) { return true }
        guard WordClass.isUpper(first.value), !notNames.contains(key) else { return false }
        return word.unicodeScalars.allSatisfy { WordClass.of($0.value) == .letter || isInnerMark($0.value) }
    }

    private static func isInnerMark(_ value: UInt32) -> Bool {
        value == 0x2D || value == 0x27 || value == 0x2019 || value == 0x2E
    }

    private static let titles = EmployerWords.set(
        """
        dr dr. prof prof. mr mr. ms ms. mrs mrs. herr frau
        """)
    private static let particles = EmployerWords.set(
        """
        de da do dos das di del della der den van von vom zu zum la le el al bin ben y e ter ten te op
        """)
    private static let notNames = EmployerWords.set(
        """
        team careers career jobs job recruiting recruitment recruiter talent hr human resources hiring people gmbh
        ag kg inc inc. ltd ltd. llc corp corp. group bank university college school council hospital software
        systems labs energy media health services solutions partners technologies technology logistics foods
        karriere bewerbung personalabteilung recrutement seleccion selezione rekrutacja service support office
        department acquisition alerts notifications news newsletter via desk customer info the stadtwerke klinikum
        grupo gemeente stichting ayuntamiento equipo consulting analytics data digital capital trust insurance
        robotics payments games learning cloud house shop store online events graduate admissions werving selectie
        rh drh risorse umane recursos humanos kadry zespol personal abteilung apply
        """)
}
