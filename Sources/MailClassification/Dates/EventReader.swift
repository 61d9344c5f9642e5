// SPDX-License-Identifier: MIT
import Foundation
import MailParsing

/// Finds when an interview takes place: from the calendar part, else from the words.
struct EventReader {
    let reading: MailReading
    let dates: DateReader

    func event() -> EventTime? { calendarEvent() ?? spoken() }

    /// What the calendar part says, unless it cancels.
    func calendarEvent() -> EventTime? {
        for calendar in reading.message.calendars where calendar.method?.uppercased() != "CANCEL" {
            if let event = CalendarEvent(calendar.text)?.time { return event }
        }
        return nil
    }

    /// The day and time that the mail names; nil where it proposes several.
    private func spoken() -> EventTime? {
        var found: [EventTime] = []
        for (number, sentence) in reading.text.sentences.enumerated()
        where sentence.zone == .subject || sentence.zone == .body {
            let isMove = reading.firstToken(of: .meeting, in: number)
            for event in events(in: sentence, before: isMove) where !found.contains(event) { found.append(event) }
        }
        let timed = found.filter { $0.startMinute != nil }
        if let first = timed.first { return Set(timed.map(\.iso)).count == 1 ? first : nil }
        return nil
    }

    /// Days of the sentence with the time that stands behind or before each.
    private func events(in sentence: Sentence, before limit: Int?) -> [EventTime] {
        let days = dates.days(in: sentence.tokens).filter {
            !$0.isWeekday || $0.tokens.upperBound < sentence.tokens.upperBound
        }
        return days.enumerated().compactMap { index, dated in
            if let limit, dated.tokens.lowerBound > limit { return nil }
            let end = days.indices.contains(index + 1) ? days[index + 1].tokens.lowerBound : sentence.tokens.upperBound
            let behind = dates.time(in: dated.tokens.upperBound..<end)
            let before = index == 0 ? dates.time(in: sentence.tokens.lowerBound..<dated.tokens.lowerBound) : nil
            guard let time = behind ?? before else { return nil }
            let finish = dates.time(in: time.tokens.upperBound..<min(time.tokens.upperBound + 5, end))
            return EventTime(
                day: dated.day, startMinute: time.minute,
                endMinute: finish.flatMap { $0.minute > time.minute ? $0.minute : nil },
                offset: EventZone.offset(in: reading.text, sentence))
        }
    }
}

/// Zones that a text names by their letters.
enum EventZone {
    private static let zones: [UInt64: Int] = [
        "utc": 0, "gmt": 0, "cet": 3600, "mez": 3600, "cest": 7200, "mesz": 7200, "bst": 3600, "est": -18000,
        "edt": -14400,
        "cst": -21600, "cdt": -18000, "mst": -25200, "mdt": -21600, "pst": -28800, "pdt": -25200,
    ].reduce(into: [:]) { $0[WordHash.of($1.key)] = $1.value }

    /// Seconds east of UTC; nil where the sentence names no zone.
    static func offset(in text: MailText, _ sentence: Sentence) -> Int? {
        for token in text.tokens[sentence.tokens] {
            if let offset = zones[token.hash], token.isCapitalised { return offset }
        }
        return nil
    }
}

/// The first event of a calendar part (RFC 5545), as far as its time goes.
struct CalendarEvent {
    let time: EventTime

    init?(_ text: String) {
        let lines = Self.unfolded(text)
        guard let begin = lines.firstIndex(where: { $0.uppercased() == "BEGIN:VEVENT" }) else { return nil }
        let event = lines[begin...]
        guard let start = event.first(where: { $0.uppercased().hasPrefix("DTSTART") }).flatMap(Stamp.init) else {
            return nil
        }
        let end = event.first { $0.uppercased().hasPrefix("DTEND") }.flatMap(Stamp.init)
        let endMinute = end.flatMap { $0.day == start.day ? $0.minute : nil }
        time = EventTime(day: start.day, startMinute: start.minute, endMinute: endMinute, offset: start.offset)
    }

    /// Lines with their continuations joined (RFC 5545 section 3.1).
    private static func unfolded(_ text: String) -> [String] {
        var lines: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            if let first = line.first, first == " " || first == "\t", let last = lines.indices.last {
                lines[last] += line.dropFirst()
            } else {
                lines.append(String(line))
            }
        }
        return lines
    }

    private struct Stamp {
        var day: CalendarDay
        var minute: Int?
        var offset: Int?

        /// `DTSTART;TZID=Europe/Berlin:20261117T140000`, `...Z`, or a plain day.
        init?(_ line: String) {
            guard let colon = line.lastIndex(of: ":") else { return nil }
            let value = line[line.index(after: colon)...].filter { !$0.isWhitespace }
            let digits = value.prefix(8)
            guard digits.count == 8, let year = Int(digits.prefix(4)), let month = Int(digits.dropFirst(4).prefix(2)),
                let number = Int(digits.suffix(2)), let day = CalendarDay(year: year, month: month, day: number)
            else { return nil }
            self.day = day
            let time = value.dropFirst(9)
            guard time.count >= 4, let hour = Int(time.prefix(2)), let minute = Int(time.dropFirst(2).prefix(2)) else {
                return
            }
            self.minute = hour * 60 + minute
            offset = value.hasSuffix("Z") ? 0 : Self.offset(line[..<colon], day, hour * 60 + minute)
        }

        private static func offset(_ parameters: Substring, _ day: CalendarDay, _ minute: Int) -> Int? {
            guard let range = parameters.range(of: "TZID=") else { return nil }
            let name = parameters[range.upperBound...].prefix { $0 != ";" }.filter { $0 != "\"" }
            guard let zone = TimeZone(identifier: windowsZones[name] ?? name) else { return nil }
            let seconds = Double(day.daysSinceEpoch) * 86400 + Double(minute) * 60
            let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds))
            return zone.secondsFromGMT(for: Date(timeIntervalSince1970: seconds - Double(guess)))
        }

        /// Outlook writes its own names; the commonest of CLDR's windowsZones table.
        private static let windowsZones = [
            "W. Europe Standard Time": "Europe/Berlin", "Romance Standard Time": "Europe/Paris",
            "Central European Standard Time": "Europe/Warsaw", "Central Europe Standard Time": "Europe/Budapest",
            "GMT Standard Time": "Europe/London", "Eastern Standard Time": "America/New_York",
            "Central Standard Time": "America/Chicago", "Mountain Standard Time": "America/Denver",
            "Pacific Standard Time": "America/Los_Angeles", "India Standard Time": "Asia/Kolkata",
            "AUS Eastern Standard Time": "Australia/Sydney", "E. South America Standard Time": "America/Sao_Paulo",
            "FLE Standard Time": "Europe/Helsinki",
        ]
    }
}
