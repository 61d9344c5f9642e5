// SPDX-License-Identifier: MIT

/// Lines at the foot of a mail that are a firm's name (`Larkspur Robotics`, `Your Acme team`, `Acme GmbH · Street 1`).
enum SignatureLines {
    struct Line {
        var name: String
        var words: Range<Int>
        var hasLegalForm: Bool
    }

    private static let most = 14

    /// Candidates among the last lines of the mail's own text.
    static func of(_ text: EmployerText) -> [Line] {
        var found: [Line] = []
        for line in lines(of: text).suffix(most) {
            guard let name = name(in: line, of: text) else { continue }
            found.append(name)
        }
        return found
    }

    private static func lines(of text: EmployerText) -> [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for index in 0..<text.quotedFrom where index > 0 {
            guard !text.words[index].gap.isDisjoint(with: [.newline, .blank]) else { continue }
            lines.append(start..<index)
            start = index
        }
        if start < text.quotedFrom { lines.append(start..<text.quotedFrom) }
        return lines
    }

    private static func name(in line: Range<Int>, of text: EmployerText) -> Line? {
        var first = line.lowerBound
        while first < line.upperBound, EmployerWords.greeters.contains(text.words[first].key) { first += 1 }
        guard let run = CompanyShape.run(in: text, from: first, limit: line.upperBound),
            run.lowerBound < line.upperBound
        else {
            return nil
        }
        let hasForm = text.words[run].dropFirst().contains { LegalForm.plainKeys.contains($0.key) }
        let rest = run.upperBound..<line.upperBound
        let isWhole = text.words[rest].allSatisfy { EmployerWords.departments.contains($0.key) }
        let isClosed = hasForm && (rest.isEmpty || !text.words[rest.lowerBound].gap.isEmpty)
        guard isWhole || isClosed else { return nil }
        let name = text.string(run)
        guard !PersonName.isLikely(name), !RoleNouns.isTitle(name) else { return nil }
        return Line(name: name, words: run, hasLegalForm: hasForm)
    }
}

extension EmployerWords {
    /// Words before a firm's name in a closing line.
    static let greeters = set(
        """
        your the ihr dein euer das ihre team von der from at votre l équipe equipe tu su el equipo de il la
        uw je jouw het twój zespół o a equipa sincerely regards best kind
        """
    )
}
