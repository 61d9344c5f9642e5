// SPDX-License-Identifier: MIT

/// Finds the employer: every name that a mail's phrases, sender and signature offer is a candidate; names that agree
/// add up, and the best wins.
struct CompanyFinder {
    let reading: EmployerReading
    let labels: SenderLabels
    let sender: SenderName
    /// Names of people that are in the mail's own headers, as words.
    private let people: [[String]]

    init(_ reading: EmployerReading) {
        self.reading = reading
        labels = SenderLabels(reading)
        sender = SenderName(reading.message.from.first?.name ?? "", reading.from)
        let names = reading.message.to.prefix(4).map(\.name) + [sender.person ?? ""]
        people = names.filter { !$0.isEmpty }.map { CompanyName.words($0) }
    }

    /// The best candidate with its evidence, or nil where nothing names an employer.
    func find() -> CompanyCandidate? {
        let candidates = (phrases() + display() + segments() + labelled() + signatures() + cards()).filter(isAllowed)
        var best: (name: CompanyCandidate, score: Double, order: Int)?
        for group in CompanyGroup.grouped(candidates) {
            guard let name = group.best else { continue }
            let score = group.score + affinity(of: name)
            if score > best?.score ?? 0 || (score == best?.score && group.order < best?.order ?? 0) {
                best = (name, score, group.order)
            }
        }
        guard let best, best.score >= Self.leastScore else { return fallback() }
        return best.name
    }

    private static let leastScore = 1.9

    // MARK: Candidates

    private func phrases() -> [CompanyCandidate] {
        reading.names.compactMap { capture in
            let hit = reading.hits[capture.hit]
            guard let range = hit.found.company else { return nil }
            let text = reading.text(of: hit)
            var weight = hit.found.pattern.weight
            if hit.isQuoted { weight *= 0.5 }
            if !isFullyCapital(text, range) { weight *= 0.7 }
            return candidate(
                text.string(range), hit.isSubject ? .subjectPhrase : .bodyPhrase, weight, capture.place,
                .phrase(capture.hit))
        }
    }

    private func isFullyCapital(_ text: EmployerText, _ range: Range<Int>) -> Bool {
        range.first.map { text.words[$0].isCapital || text.words[$0].hasDigit } ?? false
    }

    private func display() -> [CompanyCandidate] {
        guard !reading.isFromBoard, let from = reading.message.from.first, let name = sender.company else { return [] }
        let weight = sender.person != nil || reading.match?.isFrom == true ? 2.6 : 2.2
        let isFree = DomainName.isFreeMail(reading.from.domain)
        let origin = NameOrigin.text(from.name, rule: "sender's name")
        return [candidate(name, .display, isFree ? 1 : weight, 50, origin)].compactMap { $0 }
    }

    /// `Acme - Application received`, `[Acme] ...`, `Acme // next step`: parts of the subject that are a name and
    /// nothing else.
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
            let origin = NameOrigin.text(reading.subject.quote(run), rule: "part of the subject")
            return candidate(name, .segment, weight, run.lowerBound, origin)
        }
    }

    /// Names in the text that the sender's domain or tenant abbreviates.
    private func labelled() -> [CompanyCandidate] {
        labels.all.compactMap { label in
            for variant in label.variants where variant.utf8.count >= 3 {
                for (text, order) in [(reading.body, 150), (reading.subject, 20)] {
                    guard let range = NameFinder.find(variant, in: text) else { continue }
                    let isDomain = label.compact == labels.domain?.compact
                    let rule = isDomain ? "sender's domain" : "tenant of the recruiting system"
                    return candidate(
                        text.string(range), .domainInText, isDomain ? 2.2 : 2, order,
                        .text(text.quote(range), rule: rule))
                }
            }
            return nil
        }
    }

    private func signatures() -> [CompanyCandidate] {
        SignatureLines.of(reading.body).compactMap { line in
            candidate(
                line.name, .signature, line.hasLegalForm ? 1.6 : 1.3, 300 + line.words.lowerBound,
                .text(reading.body.quote(line.words), rule: "signature"))
        }
    }

    private func cards() -> [CompanyCandidate] {
        guard let card = reading.card else { return [] }
        let origin = NameOrigin.text(card.company, rule: "receipt")
        return [candidate(card.company, .card, card.weight, 110, origin)].compactMap { $0 }
    }

    private func candidate(
        _ name: String, _ source: CompanyCandidate.Source, _ weight: Double, _ order: Int, _ origin: NameOrigin
    ) -> CompanyCandidate? {
        let words = CompanyName.words(name)
        guard !words.isEmpty, name.utf8.count <= 80 else { return nil }
        return CompanyCandidate(
            name: name, words: words, compact: words.joined(), source: source, weight: weight, order: order,
            origin: origin)
    }

    // MARK: What cannot be an employer

    private func isAllowed(_ candidate: CompanyCandidate) -> Bool {
        let compact = candidate.compact
        guard compact.utf8.contains(where: { $0 >= 0x61 }), compact.utf8.count >= 2 else { return false }
        if candidate.words.allSatisfy({ EmployerWords.generic.contains(EmployerFold.hash($0)) }) { return false }
        if RoleCleaner.isTemplate(candidate.name) || PlaceNames.isPlace(candidate.words.joined(separator: " ")) {
            return false
        }
        if Self.addressWords.contains(compact), affinity(of: candidate) < 1, candidate.source != .display {
            return false
        }
        if isSystem(candidate) || isPerson(candidate) { return false }
        return !(candidate.source < .card && RoleNouns.isTitle(candidate.name))
    }

    /// Names of firms too, but only where the sender's address says so.
    private static let addressWords: Set<String> = ["reply", "message", "mail", "jobs"]

    /// The sending system's own names never; other systems' names only where a phrase says so.
    private func isSystem(_ candidate: CompanyCandidate) -> Bool {
        let compact = candidate.compact
        if let system = reading.match?.system, SystemNames.isName(compact, of: system) { return true }
        let isPhrase = candidate.source == .bodyPhrase || candidate.source == .subjectPhrase
        return !(isPhrase && candidate.weight >= 3) && SystemNames.all.contains(compact)
    }

    private func isPerson(_ candidate: CompanyCandidate) -> Bool {
        let words = candidate.words
        let isNamed = people.contains { $0 == words || (words.count == 1 && $0.first == words.first) }
        if isNamed { return candidate.compact != labels.domain?.compact }
        guard PersonName.isLikely(candidate.name), affinity(of: candidate) < 1 else { return false }
        return candidate.source != .display
    }

    // MARK: Agreement with the sender

    /// Names that the addresses abbreviate are likely the sender's own.
    private func affinity(of name: CompanyCandidate) -> Double {
        labels.all.map { affinity(of: name, $0) }.max() ?? 0
    }

    private func affinity(of name: CompanyCandidate, _ label: EmployerLabel) -> Double {
        let compact = name.compact
        for variant in label.variants {
            if compact == variant { return 1.8 }
            if variant.utf8.count >= 3, compact.hasPrefix(variant) { return 1.5 }
            if compact.utf8.count >= 4, variant.hasPrefix(compact) { return 1.3 }
        }
        if name.words.count >= 2, String(name.words.compactMap(\.first)) == label.compact { return 1.3 }
        return name.words.contains { $0.utf8.count >= 5 && label.compact.has($0) } ? 0.8 : 0
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
        return candidate(label.spelled, .label, 0.5, 500, .text(address, rule: "sender's address"))
    }
}
