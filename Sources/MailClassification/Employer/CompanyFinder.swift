// SPDX-License-Identifier: MIT

/// A name that may be the employer's, with what speaks for it.
struct CompanyCandidate {
    /// Where a name was read; prose is spelled as the employer spells itself.
    enum Source: Int, Comparable {
        case bodyPhrase, subjectPhrase, card, signature, domainInText, display, segment, label

        static func < (left: Source, right: Source) -> Bool { left.rawValue < right.rawValue }
    }

    var name: String
    var words: [String]
    var source: Source
    var weight: Double
    var order: Int
    var quote: String
    var rule: String

    var compact: String { words.joined() }
}

/// Finds the employer: every name that a mail's phrases, sender and signature offer is a candidate; names that agree
/// add up, and the best wins.
struct CompanyFinder {
    let reading: EmployerReading
    let labels: SenderLabels
    let sender: SenderName

    init(_ reading: EmployerReading) {
        self.reading = reading
        labels = SenderLabels(reading)
        sender = SenderName(reading.message.from.first?.name ?? "", reading.from)
    }

    /// The best candidate with its evidence, or nil where nothing names an employer.
    func find() -> CompanyCandidate? {
        let candidates = (phrases() + display() + segments() + labelled() + signatures() + cards()).filter(isAllowed)
        let groups = CompanyGroup.grouped(candidates)
        let scored = groups.map { ($0, $0.score + affinity(of: $0)) }.sorted {
            ($0.1, -$0.0.order) > ($1.1, -$1.0.order)
        }
        guard let best = scored.first, best.1 >= Self.leastScore else { return fallback() }
        return best.0.best
    }

    private static let leastScore = 1.9

    // MARK: Candidates

    private func phrases() -> [CompanyCandidate] {
        reading.hits.compactMap { hit in
            guard let range = hit.found.company else { return nil }
            let text = reading.text(of: hit)
            var weight = hit.found.pattern.weight
            if hit.isQuoted { weight *= 0.5 }
            if !isFullyCapital(text, range) { weight *= 0.6 }
            return candidate(
                text.string(range), hit.isSubject ? .subjectPhrase : .bodyPhrase, weight, hit.order,
                quote: text.quote(hit.found.words), rule: "phrase: " + hit.found.pattern.source)
        }
    }

    private func isFullyCapital(_ text: EmployerText, _ range: Range<Int>) -> Bool {
        range.first.map { text.words[$0].isCapital || text.words[$0].hasDigit } ?? false
    }

    private func display() -> [CompanyCandidate] {
        guard !reading.isFromBoard, let from = reading.message.from.first, let name = sender.company else { return [] }
        let weight = sender.person != nil || reading.match?.isFrom == true ? 2.6 : 2.2
        let isFree = DomainName.isFreeMail(reading.from.domain)
        return [candidate(name, .display, isFree ? 1 : weight, 50, quote: from.name, rule: "sender's name")].compactMap
        { $0 }
    }

    /// `Acme - Application received`, `[Acme] ...`, `Acme // next step`: parts of the subject that are a name and nothing else.
    private func segments() -> [CompanyCandidate] {
        SubjectSegments.of(reading.subject).compactMap { segment in
            guard
                let run = CompanyShape.run(
                    in: reading.subject, from: segment.words.lowerBound, limit: segment.words.upperBound),
                run == segment.words, run.count <= 5
            else { return nil }
            let weight = segment.isBracketed ? 2.0 : 1.1
            let name = reading.subject.string(run)
            guard !RoleNouns.isTitle(name) else { return nil }
            return candidate(
                name, .segment, weight, run.lowerBound, quote: reading.subject.quote(run), rule: "part of the subject")
        }
    }

    /// Names in the text that the sender's domain or tenant abbreviates.
    private func labelled() -> [CompanyCandidate] {
        labels.all.compactMap { label in
            for variant in label.variants where variant.utf8.count >= 3 {
                for (text, order) in [(reading.body, 150), (reading.subject, 20)] {
                    guard let range = NameFinder.find(variant, in: text) else { continue }
                    let isDomain = label.compact == labels.domain?.compact
                    return candidate(
                        text.string(range), .domainInText, isDomain ? 2.2 : 2, order, quote: text.quote(range),
                        rule: isDomain ? "sender's domain" : "tenant of the recruiting system")
                }
            }
            return nil
        }
    }

    private func signatures() -> [CompanyCandidate] {
        SignatureLines.of(reading.body).compactMap { line in
            candidate(
                line.name, .signature, line.hasLegalForm ? 1.6 : 1.3, 300 + line.words.lowerBound,
                quote: reading.body.quote(line.words), rule: "signature")
        }
    }

    private func cards() -> [CompanyCandidate] {
        guard let card = ReceiptCard.of(reading) else { return [] }
        return [candidate(card.company, .card, card.weight, 110, quote: card.company, rule: "receipt")].compactMap {
            $0
        }
    }

    private func candidate(
        _ name: String, _ source: CompanyCandidate.Source, _ weight: Double, _ order: Int, quote: String, rule: String
    ) -> CompanyCandidate? {
        let words = CompanyName.words(name)
        guard !words.isEmpty, name.utf8.count <= 80 else { return nil }
        return CompanyCandidate(
            name: name, words: words, source: source, weight: weight, order: order, quote: quote, rule: rule)
    }

    // MARK: What cannot be an employer

    private func isAllowed(_ candidate: CompanyCandidate) -> Bool {
        let compact = candidate.compact
        guard compact.contains(where: \.isLetter), compact.utf8.count >= 2 else { return false }
        if candidate.words.allSatisfy({ EmployerWords.generic.contains(EmployerFold.hash($0)) }) { return false }
        if RoleCleaner.isTemplate(candidate.name) || PlaceNames.isPlace(EmployerFold.string(candidate.name)) {
            return false
        }
        if isSystem(candidate) || isPerson(candidate) { return false }
        return !(candidate.source < .card && RoleNouns.isTitle(candidate.name))
    }

    /// The sending system's own names never; other systems' names only where a phrase says so.
    private func isSystem(_ candidate: CompanyCandidate) -> Bool {
        let compact = candidate.compact
        if let system = reading.match?.system, SystemNames.isName(compact, of: system) { return true }
        let isPhrase = candidate.source == .bodyPhrase || candidate.source == .subjectPhrase
        return !(isPhrase && candidate.weight >= 3) && SystemNames.all.contains(compact)
    }

    private func isPerson(_ candidate: CompanyCandidate) -> Bool {
        let recipients = reading.message.to.map(\.name) + [sender.person ?? ""]
        let words = candidate.words
        if recipients.contains(where: {
            CompanyName.words($0) == words
                || $0.split(separator: " ").first.map { CompanyName.words(String($0)) == words } ?? false
        }) {
            return !words.isEmpty && words.joined() != labels.domain?.compact
        }
        guard PersonName.isLikely(candidate.name), affinity(of: CompanyGroup([candidate])) < 1 else { return false }
        return candidate.source != .display
    }

    // MARK: Agreement with the sender

    /// Names that the addresses abbreviate are likely the sender's own.
    private func affinity(of group: CompanyGroup) -> Double {
        labels.all.map { affinity(of: group, $0) }.max() ?? 0
    }

    private func affinity(of group: CompanyGroup, _ label: EmployerLabel) -> Double {
        let compact = group.compact
        for variant in label.variants {
            if compact == variant { return 1.8 }
            if variant.utf8.count >= 3, compact.hasPrefix(variant) { return 1.5 }
            if compact.utf8.count >= 4, variant.hasPrefix(compact) { return 1.3 }
        }
        if group.words.count >= 2, String(group.words.compactMap(\.first)) == label.compact { return 1.3 }
        return group.words.contains { $0.utf8.count >= 5 && label.compact.contains($0) } ? 0.8 : 0
    }

    /// Nothing names the employer: the sender's own domain, spelled as a name.
    private func fallback() -> CompanyCandidate? {
        guard let domain = labels.domain, domain.compact.utf8.count >= 2 else {
            return labels.tenants.first.flatMap(spelled)
        }
        return spelled(domain)
    }

    private func spelled(_ label: EmployerLabel) -> CompanyCandidate? {
        guard !SystemNames.all.contains(label.compact), !label.compact.allSatisfy({ $0.isNumber }) else { return nil }
        let address = reading.message.from.first?.address ?? ""
        return candidate(label.spelled, .label, 0.5, 500, quote: address, rule: "sender's address")
    }
}

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
            $0.compact == candidate.compact || CompanyName.isSame($0.name, candidate.name) || continues($0, candidate)
                || isBent($0, candidate)
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
        var bySource: [CompanyCandidate.Source: Double] = [:]
        for member in members { bySource[member.source] = max(bySource[member.source] ?? 0, member.weight) }
        let top = bySource.values.max() ?? 0
        let others = bySource.values.reduce(0, +) - top
        let mentions = Set(members.map(\.order)).count
        return top + others * 0.5 + min(Double(mentions - 1), 4) * 0.25
    }

    var order: Int { members.map(\.order).min() ?? 0 }

    /// The name by which it is spelled: the prose's, best supported, without a legal form where the prose leaves it out.
    var best: CompanyCandidate? {
        let prose = members.filter { $0.source <= .subjectPhrase && $0.weight >= 1.5 }
        let pool = prose.isEmpty ? members : prose
        var support: [String: Double] = [:]
        for member in pool { support[member.compact, default: 0] += member.weight }
        let compact = support.max { ($0.value, $0.key.utf8.count) < ($1.value, $1.key.utf8.count) }?.key ?? ""
        let spelled = pool.filter { $0.compact == compact }.sorted { Self.rank($0) < Self.rank($1) }
        guard var chosen = spelled.first else { return members.first }
        if let fuller = fuller(than: chosen) { chosen = fuller }
        let isShouting = chosen.name.allSatisfy { !$0.isLowercase } && chosen.name.count > 4
        if isShouting,
            let calmer = members.first(where: { $0.compact == compact && $0.name.contains { $0.isLowercase } })
        {
            chosen.name = calmer.name
        }
        if let bare = members.first(where: { $0.compact == compact && !hasLegalForm($0.name) && $0.source <= .display })
        {
            if hasLegalForm(chosen.name) { chosen.name = bare.name }
        }
        return chosen
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

    private static func rank(_ candidate: CompanyCandidate) -> (Int, Double) {
        (candidate.source.rawValue, -candidate.weight)
    }

    private func hasLegalForm(_ name: String) -> Bool {
        EmployerFold.string(name).split(separator: " ").last.map { LegalForm.isForm($0.filter { $0 != "," }) } ?? false
    }

    var compact: String { best?.compact ?? "" }
    var words: [String] { best?.words ?? [] }
}

/// Names of recruiting systems and boards, compact.
enum SystemNames {
    static let all: Set<String> = Set(RecruitingSystems.all.flatMap { names(of: $0) }).subtracting([
        "join", "gem", "dover", "oracle", "hays", "adp",
    ])

    static func isName(_ compact: String, of system: RecruitingSystem) -> Bool { names(of: system).contains(compact) }

    private static func names(of system: RecruitingSystem) -> [String] {
        ([system.name, system.title] + (system.aliases ?? [])).map { CompanyName.words($0).joined() }
    }
}
