// SPDX-License-Identifier: MIT

/// Times of day as people say them: "half past two", "8 o'clock", "alle 7", "a la una", "ore 14".
enum ClockWords {
    /// The time that begins at a token, in minutes after midnight.
    static func time(_ at: Int, _ limit: Int, _ text: MailText) -> (minute: Int, tokens: Range<Int>)? {
        if let past = pastOrTo(at, limit, text) { return past }
        guard let (hour, next) = hour(at, limit, text) else { return nil }
        return (daytime(hour, next, limit, text) * 60, at..<next)
    }

    // MARK: English

    /// "half past two", "quarter to nine", "half three".
    private static func pastOrTo(_ at: Int, _ limit: Int, _ text: MailText) -> (minute: Int, tokens: Range<Int>)? {
        guard text.isWord(at, "half") || text.isWord(at, "quarter") else { return nil }
        let isHalf = text.isWord(at, "half")
        var next = at + 1
        guard next < limit else { return nil }
        let isTo = text.isWord(next, "to")
        if isTo || text.isWord(next, "past") { next += 1 } else if !isHalf { return nil }
        guard next < limit, let hour = value(next, text), (1...12).contains(hour) else { return nil }
        let minutes = isHalf ? 30 : 15
        return ((daytime(hour, next + 1, limit, text) * 60) + (isTo ? -minutes : minutes), at..<next + 1)
    }

    // MARK: Cue and hour

    private static let cues = Set(
        ["alle", "ore", "las", "as", "om", "um", "godz", "godzinie", "pelas"].map { WordHash.of($0) })

    private static func isHourCue(_ at: Int, _ text: MailText) -> Bool {
        cues.contains(text.tokens[at].hash)
    }

    /// The hour behind a cue, or the number before "o'clock".
    private static func hour(_ at: Int, _ limit: Int, _ text: MailText) -> (Int, Int)? {
        if text.isWord(at, "la"), at + 1 < limit, text.isWord(at + 1, "una"), at > 0, text.isWord(at - 1, "a") {
            return (1, at + 2)
        }
        if let hour = value(at, text), (1...12).contains(hour), isClock(at + 1, limit, text) { return (hour, at + 1) }
        guard text.isWord(at, "at") || isHourCue(at, text), at + 1 < limit, let hour = value(at + 1, text) else {
            return nil
        }
        guard (0...24).contains(hour), !isCounted(at + 2, limit, text) else { return nil }
        return (hour, at + 2)
    }

    /// "o'clock"; `o` alone is an "or" in three languages.
    private static func isClock(_ at: Int, _ limit: Int, _ text: MailText) -> Bool {
        guard at < limit else { return false }
        return text.isWord(at, "clock") || text.isWord(at, "o") && at + 1 < limit && text.isWord(at + 1, "clock")
    }

    private static func value(_ at: Int, _ text: MailText) -> Int? { NumberWords.value(of: text.tokens[at]) }

    /// Whether what follows makes the number a date, an amount, or part of a longer number.
    private static func isCounted(_ at: Int, _ limit: Int, _ text: MailText) -> Bool {
        guard at < limit else { return false }
        let next = text.tokens[at]
        if next.isAdjacent { return true }
        if next.number >= 0, next.lead == 0 { return true }
        return CalendarWords.month(next) != nil || others.contains(next.hash)
    }

    private static let others = Set(
        """
        tage tagen tag days day weeks week percent euro eur usd uur km m people hours stunden giorni settimane dias \
        semanas dagen weken street road least dni
        """.split(separator: " ").map { WordHash.of(String($0)) })

    /// People who say "at two" mean the afternoon.
    private static func daytime(_ hour: Int, _ next: Int, _ limit: Int, _ text: MailText) -> Int {
        let words = text.tokens[next..<min(next + 3, max(next, limit))]
        if words.contains(where: { mornings.contains($0.hash) }) { return hour }
        return (1...6).contains(hour) ? hour + 12 : hour
    }

    private static let mornings = Set(
        ["morning", "am", "mattina", "manha", "manana", "matin", "morgens", "fruh", "ochtends", "rano"].map {
            WordHash.of($0)
        })
}
