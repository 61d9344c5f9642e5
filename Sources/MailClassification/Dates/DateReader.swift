// SPDX-License-Identifier: MIT
import Foundation
import MailParsing

/// A day that a sentence names, with its place.
struct DatedWords {
    var day: CalendarDay
    var tokens: Range<Int>
    /// Whether only a weekday was named.
    var isWeekday = false
}

/// Reads days and times out of tokens. A day without a year is the next such day at or after the mail's day.
struct DateReader {
    let text: MailText
    /// The mail's own day; nil for a mail without a date, whose relative days cannot be told.
    let written: CalendarDay?
    /// Whether `11/20` is read month first.
    let isMonthFirst: Bool

    init(_ text: MailText, _ message: MailMessage, language: String?) {
        self.text = text
        written = message.date.map { CalendarDay($0, offset: message.dateOffset) }
        isMonthFirst = language == "en" && (-36_000 ... -14_400).contains(message.dateOffset)
    }

    // MARK: Days

    func days(in range: Range<Int>) -> [DatedWords] {
        var result: [DatedWords] = []
        var at = range.lowerBound
        while at < range.upperBound {
            guard let found = day(at, range.upperBound) else {
                at += 1
                continue
            }
            result.append(found)
            at = found.tokens.upperBound
        }
        return Self.withoutWeekdayRepeats(result)
    }

    /// "Tuesday, 17 November" is one day.
    private static func withoutWeekdayRepeats(_ days: [DatedWords]) -> [DatedWords] {
        days.enumerated().filter { index, found in
            guard found.isWeekday, days.indices.contains(index + 1) else { return true }
            let next = days[index + 1]
            return next.isWeekday || next.tokens.lowerBound - found.tokens.upperBound > 4
        }.map(\.element)
    }

    private func day(_ at: Int, _ limit: Int) -> DatedWords? {
        let token = text.tokens[at]
        if token.number >= 0 { return numeric(at, limit) ?? dayThenMonth(at, limit) }
        if let month = CalendarWords.month(token) { return monthThenDay(at, limit, month) }
        guard let written else { return nil }
        if let weekday = CalendarWords.weekday(token) {
            if let numbered = weekdayThenNumber(at, limit, written) { return numbered }
            return DatedWords(day: Self.next(weekday, after: written), tokens: at..<at + 1, isWeekday: true)
        }
        if let numbered = articleThenOrdinal(at, limit, written) { return numbered }
        if CalendarWords.tomorrow.contains(token.hash), at + 1 == limit || !text.isWord(at + 1, "fruh") {
            return DatedWords(day: written.advanced(by: 1), tokens: at..<at + 1, isWeekday: true)
        }
        return nil
    }

    private static let dayWords: Set<UInt64> = Set(
        ["dia", "the", "den", "el", "de", "il", "le"].map { WordHash.of($0) })

    /// `Thursday 20th`, `martes 15`, `venerdì 18`, `sexta-feira, dia 29`: the next such day of a month.
    private func weekdayThenNumber(_ at: Int, _ limit: Int, _ written: CalendarDay) -> DatedWords? {
        var next = at + 1
        while next < limit, next < at + 3,
            Self.dayWords.contains(text.tokens[next].hash) || text.isWord(next, "feira")
        {
            next += 1
        }
        guard next < limit, (1...31).contains(text.tokens[next].number), !isOtherNumber(next, limit) else { return nil }
        let end =
            next + 1 < limit && Self.ordinals.contains(text.tokens[next + 1].hash) && text.tokens[next + 1].isAdjacent
            ? next + 2 : next + 1
        return Self.nextDay(Int(text.tokens[next].number), after: written).map { DatedWords(day: $0, tokens: at..<end) }
    }

    private static let englishOrdinals: Set<UInt64> = Set(["st", "nd", "rd", "th"].map { WordHash.of($0) })

    /// `the 25th`, `dia 20`: the next such day of a month.
    private func articleThenOrdinal(_ at: Int, _ limit: Int, _ written: CalendarDay) -> DatedWords? {
        guard at + 1 < limit, (1...31).contains(text.tokens[at + 1].number), !isOtherNumber(at + 1, limit) else {
            return nil
        }
        let value = Int(text.tokens[at + 1].number)
        if text.isWord(at, "dia") {
            return Self.nextDay(value, after: written).map { DatedWords(day: $0, tokens: at..<at + 2) }
        }
        guard text.isWord(at, "the"), at + 2 < limit, Self.englishOrdinals.contains(text.tokens[at + 2].hash),
            text.tokens[at + 2].isAdjacent, at + 3 == limit || !text.isWord(at + 3, "of")
        else { return nil }
        return Self.nextDay(value, after: written).map { DatedWords(day: $0, tokens: at..<at + 3) }
    }

    /// Whether the number belongs to a date, a time or a count.
    private func isOtherNumber(_ at: Int, _ limit: Int) -> Bool {
        let token = text.tokens[at]
        guard at + 1 < limit else { return false }
        let next = text.tokens[at + 1]
        if next.isAdjacent, [Self.dot, Self.slash, Self.dash, UInt8(ascii: ":")].contains(next.lead), next.number >= 0 {
            return true
        }
        if token.lead == UInt8(ascii: ":"), token.isAdjacent { return true }
        let behind = Self.ordinals.contains(next.hash) && at + 2 < limit ? text.tokens[at + 2] : next
        return CalendarWords.month(behind) != nil || CalendarWords.month(next) != nil
            || Self.hourWords.contains(next.hash) || isHalfDay(at + 1)
    }

    /// The next day of a month with this number, the mail's own day among them.
    private static func nextDay(_ number: Int, after day: CalendarDay) -> CalendarDay? {
        let months = [(day.year, day.month), day.month == 12 ? (day.year + 1, 1) : (day.year, day.month + 1)]
        return months.lazy.compactMap { CalendarDay(year: $0.0, month: $0.1, day: number) }.first { $0 >= day }
    }

    private static func next(_ weekday: Weekday, after day: CalendarDay) -> CalendarDay {
        (1...7).map { day.advanced(by: $0) }.first { $0.weekday == weekday } ?? day
    }

    private func number(_ at: Int, _ limit: Int, lead: Set<UInt8>) -> Int? {
        guard at < limit else { return nil }
        let token = text.tokens[at]
        guard token.number >= 0, token.isAdjacent, lead.contains(token.lead) else { return nil }
        return Int(token.number)
    }

    private static let dot = UInt8(ascii: ".")
    private static let slash = UInt8(ascii: "/")
    private static let dash = UInt8(ascii: "-")

    /// `2026-11-20`, `20.11.2026`, `20.11.`, `20/11/2026`, `11/20/2026`, `20-11-2026`.
    private func numeric(_ at: Int, _ limit: Int) -> DatedWords? {
        let first = Int(text.tokens[at].number)
        guard let second = number(at + 1, limit, lead: [Self.dot, Self.slash, Self.dash]) else { return nil }
        let mark = text.tokens[at + 1].lead
        let third = number(at + 2, limit, lead: [mark])
        if first > 1900, let third {
            return CalendarDay(year: first, month: second, day: third).map { DatedWords(day: $0, tokens: at..<at + 3) }
        }
        guard first <= 31, second <= 31, !(mark == Self.dash && third == nil) else { return nil }
        // "14.30" is a time unless a year or a closing dot follows.
        if mark == Self.dot, third == nil, !hasClosingDot(at + 1) { return nil }
        let isMonthFirst = mark == Self.slash && (second > 12 || (self.isMonthFirst && first <= 12))
        let (day, month) = isMonthFirst ? (second, first) : (first, second)
        let found = resolve(year: third, month: month, day: day)
        return found.map { DatedWords(day: $0, tokens: at..<at + (third == nil ? 2 : 3)) }
    }

    private func hasClosingDot(_ at: Int) -> Bool {
        let end = Int(text.tokens[at].end)
        guard end < text.body.count || end < text.subject.count else { return false }
        let source =
            end < text.body.count
                && at >= (text.sentences.first?.zone == .subject ? text.sentences[0].tokens.upperBound : 0)
            ? text.body : text.subject
        return end < source.count && source[end] == Self.dot
    }

    private static let ordinals: Set<UInt64> = Set(
        ["st", "nd", "rd", "th", "er", "o", "a", "e", "of", "de", "di", "del", "do", "ego"].map { WordHash.of($0) })

    /// `17 November`, `17th of November 2026`, `17. November`, `17 de noviembre de 2026`.
    private func dayThenMonth(_ at: Int, _ limit: Int) -> DatedWords? {
        let value = Int(text.tokens[at].number)
        guard (1...31).contains(value) else { return nil }
        var next = at + 1
        while next < limit, next < at + 3, Self.ordinals.contains(text.tokens[next].hash) { next += 1 }
        guard next < limit, let month = CalendarWords.month(text.tokens[next]) else { return nil }
        let (year, end) = self.year(next + 1, limit)
        return resolve(year: year, month: month, day: value).map { DatedWords(day: $0, tokens: at..<end) }
    }

    /// `November 17`, `November 17th, 2026`.
    private func monthThenDay(_ at: Int, _ limit: Int, _ month: Int) -> DatedWords? {
        guard at + 1 < limit, (1...31).contains(text.tokens[at + 1].number) else { return nil }
        var next = at + 2
        if next < limit, Self.ordinals.contains(text.tokens[next].hash) { next += 1 }
        let (year, end) = self.year(next, limit)
        return resolve(year: year, month: month, day: Int(text.tokens[at + 1].number))
            .map { DatedWords(day: $0, tokens: at..<end) }
    }

    private func year(_ at: Int, _ limit: Int) -> (Int?, Int) {
        var next = at
        if next < limit, Self.ordinals.contains(text.tokens[next].hash) { next += 1 }
        guard next < limit, (2000...2100).contains(text.tokens[next].number) else { return (nil, at) }
        return (Int(text.tokens[next].number), next + 1)
    }

    private func resolve(year: Int?, month: Int, day: Int) -> CalendarDay? {
        if let year { return CalendarDay(year: year < 100 ? 2000 + year : year, month: month, day: day) }
        guard let written else { return nil }
        let candidates = (0...1).compactMap { CalendarDay(year: written.year + $0, month: month, day: day) }
        return candidates.first { $0 >= written }
    }

    // MARK: Times

    /// The first time of day in the range, in minutes after midnight, and where it ends.
    func time(in range: Range<Int>) -> (minute: Int, tokens: Range<Int>)? {
        for at in range {
            if text.tokens[at].number >= 0, let found = time(at, range.upperBound) { return found }
            if let found = ClockWords.time(at, range.upperBound, text) { return found }
        }
        return nil
    }

    private static let hourWords: Set<UInt64> = Set(
        ["uhr", "h", "hrs", "uur", "horas", "heures", "godz", "godzinie", "ore", "hours"].map { WordHash.of($0) })
    private static let atWords: Set<UInt64> = Set(
        [
            "at", "um", "a", "alle", "las", "as", "om", "o", "godzinie", "ore", "godz", "gegen", "time", "pelas",
            "time", "uhrzeit", "heure", "hora", "ora", "tijd", "godzina",
        ].map { WordHash.of($0) })

    private func time(_ at: Int, _ limit: Int) -> (minute: Int, tokens: Range<Int>)? {
        let hour = Int(text.tokens[at].number)
        guard hour <= 24, !(text.tokens[at].isAdjacent && text.tokens[at].lead == Self.slash) else { return nil }
        var next = at + 1
        var minute = 0
        var isTime = false
        if let value = number(next, limit, lead: [UInt8(ascii: ":")]), value < 60 {
            (minute, isTime, next) = (value, true, next + 1)
        } else if let value = number(next, limit, lead: [Self.dot]), value < 60, isClockDot(at, next, limit) {
            (minute, isTime, next) = (value, true, next + 1)
        }
        if next < limit, Self.hourWords.contains(text.tokens[next].hash) {
            let isLetter = text.isWord(next, "h")
            isTime = true
            next += 1
            // `14h30`, and `14 h 30` as French prints it.
            if next < limit, text.tokens[next].isAdjacent || isLetter, text.tokens[next].lead == 0,
                text.tokens[next].end - text.tokens[next].start == 2, (0..<60).contains(text.tokens[next].number)
            {
                minute = Int(text.tokens[next].number)
                next += 1
            }
        }
        if next < limit, isHalfDay(next) { return halfDay(hour, minute, at, next) }
        guard isTime, hour < 24 else { return nil }
        return (hour * 60 + minute, at..<next)
    }

    /// Whether "10.30" is a time: "Uhr" or "pm" behind it, "at" or "ore" before it, and no third number.
    private func isClockDot(_ at: Int, _ next: Int, _ limit: Int) -> Bool {
        let behind = next + 1
        if behind < limit, Self.hourWords.contains(text.tokens[behind].hash) || isHalfDay(behind) { return true }
        if number(behind, limit, lead: [Self.dot]) != nil { return false }
        return at > 0 && Self.atWords.contains(text.tokens[at - 1].hash)
    }

    private func isHalfDay(_ at: Int) -> Bool {
        text.isWord(at, "pm") || text.isWord(at, "am")
            || (text.isWord(at, "p") || text.isWord(at, "a"))
                && at + 1 < text.tokens.count && text.isWord(at + 1, "m")
    }

    private func halfDay(_ hour: Int, _ minute: Int, _ start: Int, _ at: Int) -> (minute: Int, tokens: Range<Int>)? {
        guard (1...12).contains(hour) else { return nil }
        let isAfternoon = text.isWord(at, "pm") || text.isWord(at, "p")
        return ((hour % 12 + (isAfternoon ? 12 : 0)) * 60 + minute, start..<at + 1)
    }
}
