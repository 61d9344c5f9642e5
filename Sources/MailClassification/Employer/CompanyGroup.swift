// SPDX-License-Identifier: MIT

/// Candidates that are one employer.
struct CompanyGroup {
    private(set) var members: [CompanyCandidate]

    init(_ members: [CompanyCandidate]) { self.members = members }

    static func grouped(_ candidates: [CompanyCandidate]) -> [CompanyGroup] {
        var groups: [CompanyGroup] = []
        // Longer names first, so that `Cobalt Ferry` finds `Cobalt Ferry Lines`.
        let order = candidates.sorted { ($0.words.count, $0.weight) > ($1.words.count, $1.weight) }
        for candidate in order {
            if let index = groups.firstIndex(where: { $0.accepts(candidate) }) {
                groups[index].members.append(candidate)
            } else {
                groups.append(CompanyGroup([candidate]))
            }
        }
        return groups
    }

    private func accepts(_ candidate: CompanyCandidate) -> Bool {
        members.contains {
            $0.compact == candidate.compact || CompanyName.isSame($0.words, candidate.words)
                || continues($0, candidate) || isBent($0, candidate)
        }
    }

    /// `Oudervoort` and `Gemeente Oudervoort`: a word for the kind of body before the same name.
    private func continues(_ long: CompanyCandidate, _ short: CompanyCandidate) -> Bool {
        guard long.words.count > short.words.count, Array(long.words.suffix(short.words.count)) == short.words else {
            return false
        }
        return long.words.dropLast(short.words.count).contains {
            CompanyName.generic.contains($0) || LegalForm.isBody($0)
        }
    }

    /// The best weight, and some for every further kind of source and further mention.
    var score: Double {
        var bySource = [Double](repeating: 0, count: CompanyCandidate.Source.allCases.count)
        for member in members {
            bySource[member.source.rawValue] = max(bySource[member.source.rawValue], member.weight)
        }
        let top = bySource.max() ?? 0
        let others = bySource.reduce(0, +) - top
        let mentions = Set(members.map(\.order)).count
        return top + others * 0.5 + min(Double(mentions - 1), 4) * 0.25
    }

    var order: Int { members.map(\.order).min() ?? 0 }

    /// The name by which it is spelled: the prose's, best supported, without a legal form where the prose leaves it out.
    var best: CompanyCandidate? {
        if let card = members.first(where: { $0.source == .card && $0.weight >= 4 }) { return card }
        if members.count == 1 { return members.first.map(Self.withoutFooterForm) }
        let prose = members.filter { $0.source <= .subjectPhrase && $0.weight >= 1.5 }
        let pool = prose.isEmpty ? members : prose
        let compact = Self.bestSupported(pool)
        let spelled = pool.filter { $0.compact == compact }.sorted { Self.rank($0) < Self.rank($1) }
        guard var chosen = spelled.first else { return members.first }
        if let fuller = fuller(than: chosen) { chosen = fuller }
        let isShouting = Self.isShouted(chosen.name) && chosen.name.utf8.count > 4
        if isShouting,
            let calmer = members.first(where: { $0.compact == compact && !Self.isShouted($0.name) })
        {
            chosen.name = calmer.name
        }
        let isBare = members.contains { $0.compact == compact && !Self.hasLegalForm($0.name) && $0.source <= .display }
        if isBare { chosen.name = Self.withoutLegalForm(chosen.name) }
        return Self.withoutFooterForm(chosen)
    }

    /// The sender's own name where the prose shortens it (`Ashgrove` of `Ashgrove Learning`) or bends its endings
    /// (`Fundacji` for `Fundacja`).
    private func fuller(than chosen: CompanyCandidate) -> CompanyCandidate? {
        members.first { member in
            guard member.source == .display, member.words != chosen.words else { return false }
            let isLonger = member.words.count > chosen.words.count && member.words.starts(with: chosen.words)
            let isBent = isBent(member, chosen)
            return isLonger || isBent || continues(member, chosen)
        }
    }

    /// `Fundacji Zielony Las` and `Fundacja Zielony Las`.
    private func isBent(_ one: CompanyCandidate, _ other: CompanyCandidate) -> Bool {
        guard one.words.count == other.words.count, one.words.count > 1, one.words != other.words else { return false }
        return zip(one.words, other.words).allSatisfy {
            $0 == $1 || ($0.count > 4 && abs($0.count - $1.count) <= 2 && $0.dropLast(2) == $1.prefix($0.count - 2))
        }
    }

    /// The spelling that most weight stands behind; the longer of equals.
    private static func bestSupported(_ pool: [CompanyCandidate]) -> String {
        var best = ""
        var bestWeight = 0.0
        for (index, member) in pool.enumerated() {
            if pool[..<index].contains(where: { $0.compact == member.compact }) { continue }
            let weight = pool[index...].reduce(0) { $0 + ($1.compact == member.compact ? $1.weight : 0) }
            let isLonger = weight == bestWeight && member.compact.utf8.count > best.utf8.count
            if weight > bestWeight || isLonger { (best, bestWeight) = (member.compact, weight) }
        }
        return best
    }

    private static func isShouted(_ name: String) -> Bool { !name.utf8.contains { (0x61...0x7A).contains($0) } }

    private static func rank(_ candidate: CompanyCandidate) -> (Int, Double) {
        (candidate.source.rawValue, -candidate.weight)
    }

    /// A legal form that stands in the footer alone is not how people call the firm.
    private static func withoutFooterForm(_ name: CompanyCandidate) -> CompanyCandidate {
        guard name.source == .signature || name.source == .domainInText else { return name }
        var bare = name
        bare.name = withoutLegalForm(name.name)
        return bare
    }

    private static func hasLegalForm(_ name: String) -> Bool { withoutLegalForm(name) != name }

    private static func isFormWord(_ word: Substring, _ folded: String) -> Bool {
        if LegalForm.isPlain(folded) || (folded.has(".") && LegalForm.isForm(folded)) { return true }
        return word == "&" || ["co.", "co", "z", "sp."].contains(folded)
    }

    /// `Rheinholz` of `Rheinholz GmbH & Co. KG`.
    static func withoutLegalForm(_ name: String) -> String {
        var words = name.split(separator: " ")
        while words.count > 1, let last = words.last {
            let folded = EmployerFold.string(last.filter { $0 != "," })
            guard isFormWord(last, folded) else { break }
            words.removeLast()
        }
        let bare = words.joined(separator: " ")
        return bare.hasSuffix(",") ? String(bare.dropLast()) : bare
    }

}
