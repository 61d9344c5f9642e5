// SPDX-License-Identifier: MIT

/// How far a company's name reaches in a text: capitalised words, joined by `&`, `of`, `der` and the like.
enum CompanyShape {
    static let mostWords = 8

    /// The name that begins at `start`, articles before it passed over. With `allowsLowerCase`, one or two words in
    /// lower case that end the text count too (`applying to trivago`).
    static func run(
        in text: EmployerText, from start: Int, limit: Int, allowsLowerCase: Bool = false
    ) -> Range<Int>? {
        var first = start
        while first < limit, first - start < 2, isSkipped(text, first), first == start || isJoined(text, first) {
            first += 1
        }
        guard first < limit, first == start || isJoined(text, first) else { return nil }
        guard isPart(text, first) else {
            return allowsLowerCase ? lowerCaseEnd(text, first, limit) : nil
        }
        var end = first + 1
        while end < limit, end - first < mostWords, let next = next(text, end, limit) { end = next }
        return trimmed(text, first..<end)
    }

    /// The name that ends before `index`.
    static func run(in text: EmployerText, endingBefore index: Int) -> Range<Int>? {
        guard isJoined(text, index), index > 0, isPart(text, index - 1) else { return nil }
        var first = index - 1
        while first > 0, index - first < mostWords, isJoined(text, first) {
            if isPart(text, first - 1) {
                first -= 1
            } else if first > 1, isConnector(text, first - 1), isJoined(text, first - 1), isPart(text, first - 2) {
                first -= 2
            } else {
                break
            }
        }
        return trimmed(text, first..<index)
    }

    /// Where the name ends if the word at `end` continues it.
    private static func next(_ text: EmployerText, _ end: Int, _ limit: Int) -> Int? {
        let gap = text.words[end].gap
        let key = text.words[end].key
        let isForm = LegalForm.keys.contains(key)
        guard isJoined(text, end) || (gap == [.comma] && isForm) || isAbbreviated(text, end) else { return nil }
        if isPart(text, end) || LegalForm.plainKeys.contains(key) { return end + 1 }
        guard isConnector(text, end) else { return nil }
        for ahead in 1...2 where end + ahead < limit && isJoined(text, end + ahead) {
            if isPart(text, end + ahead) { return end + ahead + 1 }
            guard isConnector(text, end + ahead) else { return nil }
        }
        return nil
    }

    private static func isJoined(_ text: EmployerText, _ index: Int) -> Bool {
        guard index < text.words.count else { return true }
        return text.words[index].gap.isDisjoint(with: breaks)
    }

    private static let breaks: WordGap = WordGap.hard.union([
        .comma, .dash, .open, .close, .quote, .slash, .other,
    ])

    /// `St. Gallen`, `Dr. Oetker`, `GmbH & Co. KG`, `Sp. z o.o.`
    private static func isAbbreviated(_ text: EmployerText, _ index: Int) -> Bool {
        guard text.words[index].gap == [.stop], index > 0 else { return false }
        return abbreviations.contains(text.words[index - 1].key)
            || (text.word(index - 1) == "sp" && text.word(index) == "z")
    }

    private static let abbreviations = EmployerWords.set("st dr co mt ft s bros prof ste")

    private static func isPart(_ text: EmployerText, _ index: Int) -> Bool {
        let word = text.words[index]
        guard word.isCapital || word.hasDigit || isJoinedSign(text, index), !word.isLink else { return false }
        return word.isInitials || !EmployerWords.sentenceWords.contains(word.key)
    }

    private static func isJoinedSign(_ text: EmployerText, _ index: Int) -> Bool {
        text.word(index) == "z" && index > 0 && text.word(index - 1) == "sp"
    }

    private static func isConnector(_ text: EmployerText, _ index: Int) -> Bool {
        EmployerWords.connectors.contains(text.words[index].key)
    }

    private static func isSkipped(_ text: EmployerText, _ index: Int) -> Bool {
        let word = text.words[index]
        return EmployerWords.articles.contains(word.key)
            && (!word.isCapital || EmployerWords.firmWords.contains(word.key))
    }

    private static func lowerCaseEnd(_ text: EmployerText, _ first: Int, _ limit: Int) -> Range<Int>? {
        guard limit - first <= 2, text.words[first..<limit].dropFirst().allSatisfy({ $0.gap.isEmpty }) else {
            return nil
        }
        let words = text.words[first..<limit]
        guard words.allSatisfy({ !$0.isLink && !EmployerWords.sentenceWords.contains($0.key) && !$0.hasDigit }) else {
            return nil
        }
        return words.contains { EmployerWords.generic.contains($0.key) } ? nil : first..<limit
    }

    /// Whether the words behind a name show that it was a title (`the Data Engineer role`).
    static func isFollowedByJobWord(_ text: EmployerText, _ index: Int, _ limit: Int) -> Bool {
        guard index < limit else { return false }
        if text.words[index].gap.contains(.slash) { return true }
        guard isJoined(text, index) else { return false }
        return EmployerWords.jobWords.contains(text.words[index].key)
    }

    /// The name without departments behind it (`Acme Talent Acquisition Team`) and before it (`Recrutement Acme`).
    static func trimmed(_ text: EmployerText, _ range: Range<Int>) -> Range<Int>? {
        var (first, end) = (range.lowerBound, range.upperBound)
        while end > first, let shorter = withoutDepartment(text, first, end) { end = shorter }
        while first < end, EmployerWords.leadingDepartments.contains(text.words[first].key) || isDangling(text, first) {
            first += 1
        }
        guard first < end else { return nil }
        let isGeneric = text.words[first..<end].allSatisfy { EmployerWords.generic.contains($0.key) }
        return isGeneric ? nil : first..<end
    }

    private static func withoutDepartment(_ text: EmployerText, _ first: Int, _ end: Int) -> Int? {
        let last = text.words[end - 1]
        if EmployerWords.departments.contains(last.key) || isDangling(text, end - 1) { return end - 1 }
        guard EmployerWords.departmentTails.contains(last.key), end - 1 > first else { return nil }
        var before = end - 1
        while before > first, EmployerWords.departmentTails.contains(text.words[before - 1].key) { before -= 1 }
        guard before > first, EmployerWords.departments.contains(text.words[before - 1].key) else { return nil }
        return before - 1
    }

    private static func isDangling(_ text: EmployerText, _ index: Int) -> Bool {
        let word = text.words[index]
        return !word.isCapital && !word.hasDigit && EmployerWords.connectors.contains(word.key)
    }
}
