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
        var origin: NameOrigin
        var isTitle: Bool
        var words: [String]
    }

    /// A title made ready, or nil for raw text that is none.
    private struct Cleaned {
        var title: String
        var words: [String]
        var isTitle: Bool
    }

    private static let leastScore = 1.4
    private static let mostCandidates = 24

    /// The best supported title, or nil where only generic words stand for it.
    func find() -> Candidate? {
        var memo: [String: Cleaned?] = [:]
        var candidates = phrases(&memo) + segments(&memo) + cards(&memo)
        candidates.removeAll { !$0.isTitle && $0.weight < 2 }
        var best: (candidate: Candidate, score: Double)?
        for candidate in candidates {
            let score = score(of: candidate, among: candidates)
            if score > best?.score ?? Self.leastScore { best = (candidate, score) }
        }
        return best?.candidate
    }

    private func score(of candidate: Candidate, among all: [Candidate]) -> Double {
        var score = candidate.weight + (candidate.isTitle ? 1 : 0)
        for other in all where other.order != candidate.order {
            if other.words == candidate.words {
                score += 0.8
            } else if candidate.words.starts(with: other.words) {
                // A title that says more than another is the fuller one, unless the phrase ran on too far.
                score += candidate.isTitle && candidate.words.count <= 8 ? 0.5 : 0
            } else if RoleTitle.similarity(candidate.words, other.words) > 0.7 {
                score += 0.3
            }
        }
        return score - Double(min(candidate.order, 400)) / 2000
    }

    // MARK: Candidates

    private func phrases(_ memo: inout [String: Cleaned?]) -> [Candidate] {
        reading.titles.prefix(Self.mostCandidates).compactMap { title in
            let hit = reading.hits[title.hit]
            guard let range = hit.found.role else { return nil }
            let text = reading.text(of: hit)
            var weight = hit.found.pattern.weight * (hit.isQuoted ? 0.6 : 1)
            if let named = hit.found.company, let company {
                weight += CompanyName.isSame(CompanyName.words(text.string(named)), company.words) ? 0.5 : -1.5
            }
            return candidate(raw(text, range), weight, title.place, .phrase(title.hit), &memo)
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
        let isClosed = text.bytes[start..<end].contains(UInt8(ascii: ")"))
        if start > 0, text.bytes[start - 1] == UInt8(ascii: "("), isClosed { start -= 1 }
        return text.string(bytes: start..<end)
    }

    private func segments(_ memo: inout [String: Cleaned?]) -> [Candidate] {
        var found: [Candidate] = []
        for segment in SubjectSegments.of(reading.subject) where segment.words.count <= 8 {
            let words = reading.subject.words[segment.words]
            guard words.allSatisfy({ !EmployerWords.notInRoles.contains($0.key) }) else { continue }
            let title = reading.subject.string(segment.words)
            guard RoleNouns.isTitle(title) else { continue }
            let origin = NameOrigin.text(reading.subject.quote(segment.words), rule: "part of the subject")
            guard let one = candidate(title, 1.2, segment.words.lowerBound, origin, &memo), one.isTitle else {
                continue
            }
            found.append(one)
        }
        return found
    }

    private func cards(_ memo: inout [String: Cleaned?]) -> [Candidate] {
        guard reading.isFromBoard, let title = reading.card?.role ?? titleAboveCompany() else { return [] }
        return [candidate(title, 3, 110, .text(title, rule: "receipt"), &memo)].compactMap { $0 }
    }

    private func titleAboveCompany() -> String? {
        guard let company else { return nil }
        return ReceiptCard.title(above: company.name, in: ReceiptCard.lines(of: reading.message.text))
    }

    private func candidate(
        _ raw: String, _ weight: Double, _ order: Int, _ origin: NameOrigin, _ memo: inout [String: Cleaned?]
    ) -> Candidate? {
        guard weight > 0 else { return nil }
        let known = memo[raw]
        let cleaned = known ?? clean(raw)
        if known == nil { memo[raw] = .some(cleaned) }
        guard let cleaned else { return nil }
        return Candidate(
            title: cleaned.title, weight: weight, order: order, origin: origin, isTitle: cleaned.isTitle,
            words: cleaned.words)
    }

    private func clean(_ raw: String) -> Cleaned? {
        guard let title = RoleCleaner.clean(withoutCompany(raw)) else { return nil }
        let isTitle = RoleNouns.isTitle(title)
        if !isTitle {
            if let company, CompanyName.isSame(CompanyName.words(title), company.words) { return nil }
            if PersonName.isLikely(title) { return nil }
        }
        return Cleaned(title: title, words: RoleTitle.words(title), isTitle: isTitle)
    }

    /// Without the employer's name at the end, and the word that joins it (`Data Manager, Vela Nera`).
    private func withoutCompany(_ raw: String) -> String {
        guard let company, let range = raw.lastPlace(of: company.name), range.lowerBound > raw.startIndex else {
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
