// SPDX-License-Identifier: MIT
import Foundation
import MailParsing

/// The first event of a calendar part (RFC 5545), as far as its time goes.
struct CalendarEvent {
    let time: EventTime

    /// What the mail's calendar part says, unless it cancels.
    static func first(in message: MailMessage) -> CalendarEvent? {
        message.calendars.lazy.filter { $0.method?.uppercased() != "CANCEL" }.compactMap { CalendarEvent($0.text) }
            .first
    }

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
