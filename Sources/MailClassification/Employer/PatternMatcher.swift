// SPDX-License-Identifier: MIT

/// Tries one phrase at one place of a text.
struct PatternMatcher {
    let text: EmployerText
    let pattern: EmployerPattern
    let isSubject: Bool
    private var company: Range<Int>?
    private var role: Range<Int>?
    private var end = 0

    init(text: EmployerText, pattern: EmployerPattern, isSubject: Bool) {
        self.text = text
        self.pattern = pattern
        self.isSubject = isSubject
    }

    /// The phrase beginning with the word at `index`.
    mutating func match(at index: Int) -> PatternHit? {
        if pattern.isBackward {
            guard index > 0, let name = CompanyShape.run(in: text, endingBefore: index) else { return nil }
            company = name
        }
        let limit = index < text.quotedFrom ? text.quotedFrom : text.words.count
        guard match(0, index, isFirst: true, limit) else { return nil }
        guard company != nil || role != nil else { return nil }
        let first = pattern.isBackward ? company?.lowerBound ?? index : index
        return PatternHit(pattern: pattern, company: company, role: role, words: first..<max(end, index + 1))
    }

    /// Marks that a phrase does not run across.
    private static let barriers: WordGap = [.newline, .blank, .stop, .colon, .pipe, .dash]

    private mutating func match(
        _ step: Int, _ index: Int, isFirst: Bool = false, isFree: Bool = false, _ limit: Int
    ) -> Bool {
        guard step < pattern.steps.count else {
            end = index
            return true
        }
        let isOpen = isFirst || isFree || index >= limit || text.words[index].gap.isDisjoint(with: Self.barriers)
        switch pattern.steps[step] {
        case .word(let keys):
            guard index < limit, isOpen, keys.contains(text.words[index].key) else { return false }
            return match(step + 1, index + 1, limit)
        case .optional(let keys):
            if index < limit, isOpen, keys.contains(text.words[index].key), match(step + 1, index + 1, limit) {
                return true
            }
            return match(step + 1, index, isFirst: isFirst, isFree: isFree, limit)
        case .gap(let wanted):
            guard index < limit, !text.words[index].gap.isDisjoint(with: wanted) else { return false }
            return match(step + 1, index, isFree: true, limit)
        case .start: return startsLine(index) && match(step + 1, index, isFirst: isFirst, isFree: isFree, limit)
        case .end: return endsLine(index, limit) && match(step + 1, index, limit)
        case .company: return isReachable(index, isOpen, limit) && matchCompany(step, index, limit)
        case .role: return isReachable(index, isOpen, limit) && matchRole(step, index, limit)
        }
    }

    /// Names and titles may stand behind a colon (`Stelle: Datenanalyst`).
    private func isReachable(_ index: Int, _ isOpen: Bool, _ limit: Int) -> Bool {
        guard index < limit else { return false }
        return isOpen || text.words[index].gap.isDisjoint(with: Self.barriers.subtracting(.colon))
    }

    private func startsLine(_ index: Int) -> Bool {
        index == 0 || !text.words[index].gap.isDisjoint(with: [.newline, .blank])
    }

    private func endsLine(_ index: Int, _ limit: Int) -> Bool {
        index >= limit || !text.words[index].gap.isDisjoint(with: [.newline, .blank, .stop])
    }

    // MARK: Captures

    private mutating func matchCompany(_ step: Int, _ index: Int, _ limit: Int) -> Bool {
        let isLast = step == pattern.steps.count - 1
        guard let run = CompanyShape.run(in: text, from: index, limit: limit, allowsLowerCase: isSubject) else {
            return false
        }
        if isLast {
            guard !CompanyShape.isFollowedByJobWord(text, run.upperBound, limit) else { return false }
            (company, end) = (run, run.upperBound)
            return true
        }
        for stop in stride(from: run.upperBound, to: run.lowerBound, by: -1) where match(step + 1, stop, limit) {
            company = run.lowerBound..<stop
            return true
        }
        return false
    }

    /// The shortest title that lets the rest of the phrase match; at the end of a phrase, as far as a title goes.
    private mutating func matchRole(_ step: Int, _ index: Int, _ limit: Int) -> Bool {
        guard let start = RoleShape.start(in: text, from: index, limit: limit) else { return false }
        guard step < pattern.steps.count - 1 else {
            let stop = RoleShape.end(in: text, from: start, limit: limit, isSubject: isSubject)
            guard stop > start else { return false }
            (role, end) = (start..<stop, stop)
            return true
        }
        var stop = start + 1
        while stop <= limit, stop - start <= RoleShape.mostWords {
            if match(step + 1, stop, isFree: nextIsGap(step), limit) {
                role = start..<stop
                return true
            }
            guard stop < limit, RoleShape.mayContinue(in: text, at: stop) else { return false }
            stop += 1
        }
        return false
    }

    private func nextIsGap(_ step: Int) -> Bool {
        if case .end = pattern.steps[step + 1] { return true }
        return false
    }
}
