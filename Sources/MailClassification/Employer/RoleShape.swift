// SPDX-License-Identifier: MIT

/// How far a job title reaches in a text.
enum RoleShape {
    static let mostWords = 14

    /// Where the title begins, articles before it passed over.
    static func start(in text: EmployerText, from index: Int, limit: Int) -> Int? {
        var start = index
        while start < limit, start - index < 3, isSkipped(text, start),
            start == index || mayContinue(in: text, at: start)
        {
            start += 1
        }
        guard start < limit, start == index || text.words[start].gap.isDisjoint(with: WordGap.hard) else { return nil }
        let word = text.words[start]
        return word.isLink || (EmployerWords.notInRoles.contains(word.key) && !word.isInitials) ? nil : start
    }

    private static func isSkipped(_ text: EmployerText, _ index: Int) -> Bool {
        let word = text.words[index]
        return EmployerWords.roleArticles.contains(word.key)
    }

    /// Whether the word at `index` may belong to the title that the words before it began.
    static func mayContinue(in text: EmployerText, at index: Int) -> Bool {
        let word = text.words[index]
        guard word.gap.isDisjoint(with: WordGap.hard) || isInnerStop(text, index), !word.isLink else { return false }
        if word.isInitials || word.gap.contains(.slash) && word.end - word.start <= 2 { return true }
        if word.key == the, index > 0, !beforeThe.contains(text.words[index - 1].key) { return false }
        return !EmployerWords.notInRoles.contains(word.key) && !isElidedPronoun(text, index)
    }

    private static let the = EmployerFold.hash("the")
    /// `Head of the Office`, `Assistant to the Director`.
    private static let beforeThe = EmployerWords.set("of to")

    /// `Comptable n'est plus`.
    private static func isElidedPronoun(_ text: EmployerText, _ index: Int) -> Bool {
        guard index + 1 < text.words.count, text.words[index + 1].gap.contains(.elision) else { return false }
        return ["n", "s", "c", "j", "qu", "m", "t"].contains(text.word(index))
    }

    /// `Sr. Engineer`, `Dipl.-Ing. Bau`.
    private static func isInnerStop(_ text: EmployerText, _ index: Int) -> Bool {
        guard text.words[index].gap == [.stop], index > 0 else { return false }
        return abbreviations.contains(text.word(index - 1))
    }

    private static let abbreviations: Set<String> = [
        "sr", "jr", "ing", "dipl", "inf", "spec", "ds", "asst", "mgr", "assoc", "st", "kfm", "techn", "wiss", "stv",
        "mgmt", "tech",
        "inz", "ml",
    ]

    /// The end of a title that nothing in particular follows.
    static func end(in text: EmployerText, from start: Int, limit: Int, isSubject: Bool) -> Int {
        var end = start + 1
        var isBracketed = text.words[start].gap.contains(.open)
        while end < limit, end - start < mostWords, mayContinue(in: text, at: end) {
            let gap = text.words[end].gap
            if gap.contains(.close) { isBracketed = false }
            if gap.contains(.open) { isBracketed = true }
            if !isBracketed, breaks(text, end, gap, isSubject) { break }
            end += 1
        }
        return end
    }

    private static func breaks(_ text: EmployerText, _ index: Int, _ gap: WordGap, _ isSubject: Bool) -> Bool {
        let word = text.words[index]
        if gap.contains(.close), !word.isCapital, !EmployerWords.prepositions.contains(word.key) { return true }
        if isNewClause(text, index) { return true }
        if gap.contains(.dash) || gap.contains(.quote) && !gap.contains(.elision) { return true }
        if gap.contains(.comma) { return !(isSubject && text.words[index].isCapital) }
        guard EmployerWords.placeWords.contains(text.words[index].key), index + 1 < text.words.count else {
            return false
        }
        return text.words[index + 1].isCapital
    }

    /// `Controller de planta y la vamos a valorar`, `Técnico de datos el jueves`.
    private static func isNewClause(_ text: EmployerText, _ index: Int) -> Bool {
        let word = text.words[index]
        guard !word.isCapital else { return false }
        if EmployerWords.innerArticles.contains(word.key) {
            return index > 0 && !EmployerWords.prepositions.contains(text.words[index - 1].key)
        }
        guard EmployerWords.conjunctions.contains(word.key), index + 1 < text.words.count else { return false }
        let next = text.words[index + 1].key
        return EmployerWords.clauseWords.contains(next) || EmployerWords.notInRoles.contains(next)
            || EmployerWords.innerArticles.contains(next)
    }
}
