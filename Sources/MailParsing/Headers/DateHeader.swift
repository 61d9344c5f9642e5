// SPDX-License-Identifier: MIT
import CGMime
import Foundation

/// Reads Date headers (RFC 5322 section 3.3 with its obsolete forms), and ISO 8601 ones that some systems write.
enum DateHeader {
    /// The moment and the writer's offset from UTC in seconds, or nil for what is no date.
    static func parse(_ value: [UInt8], state: inout ParsingState) -> (date: Date, offset: Int)? {
        let tamed = withoutComments(value)
        guard tamed.count <= 128, tamed.contains(where: \.isDigit), let found = isoDate(tamed) ?? gmimeDate(tamed),
            plausible.contains(found.date.timeIntervalSince1970)
        else {
            state.note(.dateUnreadable)
            return nil
        }
        return found
    }

    /// From 1971, since broken clocks and parsers say 1970, to 2199.
    private static let plausible = 31_536_000.0...7_258_118_400.0

    /// GMime understands comments, but there is no need to let it count their depth.
    private static func withoutComments(_ value: [UInt8]) -> [UInt8] {
        var depth = 0
        var kept: [UInt8] = []
        for byte in value {
            if byte == UInt8(ascii: "(") { depth += 1 }
            if depth == 0, byte >= 0x20, byte < 0x7F { kept.append(byte) }
            if byte == 0x09 { kept.append(0x20) }
            if byte == UInt8(ascii: ")") { depth = max(0, depth - 1) }
        }
        return kept
    }

    private static func gmimeDate(_ value: [UInt8]) -> (date: Date, offset: Int)? {
        guard let moment = GMimeLibrary.withCString(value, { g_mime_utils_header_decode_date($0) }) else { return nil }
        defer { g_date_time_unref(moment) }
        let seconds = TimeInterval(g_date_time_to_unix(moment))
        let offset = Int(g_date_time_get_utc_offset(moment) / 1_000_000)
        return (Date(timeIntervalSince1970: seconds), offset)
    }

    /// `2026-11-02T10:30:00+01:00` and `2026-11-02 10:30`, which GMime would take for something else.
    private static func isoDate(_ value: [UInt8]) -> (date: Date, offset: Int)? {
        let text = value.drop { $0.isBlank }
        guard text.count >= 10, let first = text.first, first.isDigit else { return nil }
        let dashes = text.prefix(8).enumerated().filter { $0.element == UInt8(ascii: "-") }.map(\.offset)
        guard dashes == [4, 7] else { return nil }
        let numbers = text.prefix(19).split { !$0.isDigit }.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
        guard numbers.count >= 3, (1...12).contains(numbers[1]), (1...31).contains(numbers[2]) else { return nil }
        let time = Array(numbers.dropFirst(3)) + [0, 0, 0]
        let offset = isoOffset(text.dropFirst(16))
        let days = daysSinceEpoch(year: numbers[0], month: numbers[1], day: numbers[2])
        let seconds = days * 86_400 + time[0] * 3_600 + time[1] * 60 + time[2] - offset
        return (Date(timeIntervalSince1970: TimeInterval(seconds)), offset)
    }

    /// The offset behind a time: `+01:00`, `-0500`; everything else is UTC.
    private static func isoOffset(_ text: ArraySlice<UInt8>) -> Int {
        guard let sign = text.firstIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) else {
            return 0
        }
        let digits = text[(sign + 1)...].filter(\.isDigit).prefix(4).map { Int($0) - 48 }
        guard digits.count >= 2 else { return 0 }
        let minutes = digits.count == 4 ? digits[2] * 10 + digits[3] : 0
        let seconds = (digits[0] * 10 + digits[1]) * 3_600 + minutes * 60
        return text[sign] == UInt8(ascii: "-") ? -seconds : seconds
    }

    /// Days of the proleptic Gregorian calendar (the usual civil-from-days arithmetic).
    private static func daysSinceEpoch(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
