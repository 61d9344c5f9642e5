// SPDX-License-Identifier: MIT

/// Finds the job title among those that a mail's phrases, subject and receipt offer.
struct RoleFinder {
    let reading: EmployerReading
    /// The employer found before; titles never contain it.
    let company: CompanyCandidate?

    struct Candidate {
        var title: String
        var weight: Double
        var order: Int
        var quote: String
        var rule: String
        var isTitle: Bool
    }

    /// The best supported title, or nil where only generic words stand for it.
    func find() -> Candidate? {
        let candidates = (phrases() + segments() + cards()).filter { $0.isTitle || $0.weight >= 2 }
        guard !candidates.isEmpty else { return nil }
        var best: (candidate: Candidate, score: Double)?
        for candidate in candidates {
            let score = score(of: candidate, among: candidates)
            if score > (best?.score ?? 1.4) { best = (candidate, score) }
        }
        return best?.candidate
    }

    private func score(of candidate: Candidate, among all: [Candidate]) -> Double {
        var score = candidate.weight + (candidate.isTitle ? 1 : 0)
        let key = RoleTitle.key(candidate.title)
        for other in all where other.order != candidate.order {
            let otherKey = RoleTitle.key(other.title)
            if otherKey == key {
                score += 0.8
            } else if key.hasPrefix(otherKey + " ") {
                // A title that says more than another is the fuller one, unless the phrase ran on too far.
                score += candidate.isTitle && key.utf8.count < 60 ? 0.5 : 0
            } else if RoleTitle.similarity(candidate.title, other.title) > 0.7 {
                score += 0.3
            }
        }
        return score - Double(min(candidate.order, 400)) / 2000
    }

    // MARK: Candidates

    private func phrases() -> [Candidate] {
        reading.hits.compactMap { hit in
            guard let range = hit.found.role else { return nil }
            let text = reading.text(of: hit)
            var weight = hit.found.pattern.weight
            if hit.isQuoted { weight *= 0.6 }
            if let named = hit.found.company.map({ text.string($0) }), let company {
                weight += CompanyName.isSame(named, company.name) ? 0.5 : -1.5
            }
            return candidate(
                raw(text, range), weight, hit.order, text.quote(hit.found.words),
                "phrase: " + hit.found.pattern.source)
        }
    }

    /// The words with the brackets that belong to them.
    private func raw(_ text: EmployerText, _ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        var end = Int(text.words[last].end)
        while end < text.bytes.count, text.bytes[end] == UInt8(ascii: ")") || text.bytes[end] == UInt8(ascii: "+") {
            end += 1
        }
        var start = Int(text.words[first].start)
        if start > 0, text.bytes[start - 1] == UInt8(ascii: "(") { start -= 1 }
        return text.string(bytes: start..<end)
    }

    private func segments() -> [Candidate] {
        SubjectSegments.of(reading.subject).compactMap { segment in
            let title = reading.subject.string(segment.words)
            guard segment.words.count <= 8, RoleNouns.isTitle(title) else { return nil }
            let isClean = reading.subject.words[segment.words].allSatisfy { !EmployerWords.notInRoles.contains($0.key) }
            guard isClean else { return nil }
            return candidate(
                title, 1.2, segment.words.lowerBound, reading.subject.quote(segment.words), "part of the subject")
        }
    }

    private func cards() -> [Candidate] {
        guard reading.isFromBoard else { return [] }
        let title = ReceiptCard.of(reading)?.role ?? titleAboveCompany()
        return [title.flatMap { candidate($0, 3, 110, $0, "receipt") }].compactMap { $0 }
    }

    private func titleAboveCompany() -> String? {
        guard let company else { return nil }
        let lines = reading.message.text.prefix(3000).split(separator: "\n").map { $0.trimmingSpaces }.filter {
            !$0.isEmpty
        }
        return ReceiptCard.title(above: company.name, in: lines)
    }

    private func candidate(
        _ raw: String, _ weight: Double, _ order: Int, _ quote: String, _ rule: String
    ) -> Candidate? {
        guard let title = RoleCleaner.clean(withoutCompany(raw)), weight > 0 else { return nil }
        if let company, CompanyName.isSame(title, company.name), !RoleNouns.isTitle(title) { return nil }
        guard !PersonName.isLikely(title) || RoleNouns.isTitle(title) else { return nil }
        return Candidate(
            title: title, weight: weight, order: order, quote: quote, rule: rule, isTitle: RoleNouns.isTitle(title))
    }

    /// Without the employer's name at the end, and the word that joins it (`Data Manager, Vela Nera`).
    private func withoutCompany(_ raw: String) -> String {
        guard let company, let range = raw.ranges(of: company.name).last, range.lowerBound > raw.startIndex else {
            return raw
        }
        let rest = raw[..<range.lowerBound].trimmingSpaces
        let words = rest.split(separator: " ")
        guard let last = words.last, words.count > 1 else { return String(rest) }
        return Self.joiners.contains(EmployerFold.string(last)) ? words.dropLast().joined(separator: " ") : String(rest)
    }

    private static let joiners: Set<String> = [
        "at", "with", "bei", "beim", "chez", "en", "na", "no", "presso", "bij", "w", "we", "@", "-", "–", "in", "für",
        "for", "au", "da", "do",
    ]
}
