// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

/// The time within which the employer said that it would answer, counted from its mail (policy rule 3).
struct StatedWindow: Sendable, Equatable {
    /// The mail's moment.
    var at: Date
    /// The last day of the window.
    var end: CalendarDay
    /// Whether a person promised it, as opposed to a machine.
    var isPromise: Bool
    /// Whether it came with or after the invitation to a talk.
    var isAboutInterview: Bool
    var silenceMeansNo: Bool
    /// The words for it behind "They said", such as "within two weeks".
    var phrase: String
    /// Whether ``phrase`` names the end by its date.
    var namesItsEnd: Bool
}

extension StatedWindow {
    /// Nil where the event states no window, or one without an end (policy rule 15).
    init?(_ event: JobEvent, calendar: WorkCalendar) {
        guard let window = event.responseWindow else { return nil }
        let day = calendar.day(of: event.at)
        guard let end = window.until ?? window.days.map({ window.end(of: $0, from: day, calendar: calendar) }) else {
            return nil
        }
        at = event.at
        self.end = end
        isPromise = event.isPersonal
        isAboutInterview = event.kind == .received(.interview)
        silenceMeansNo = window.silenceMeansNo
        let words = WindowPhrase(window)
        phrase = words.text ?? "by \(end.dayAndMonth)"
        namesItsEnd = words.text == nil
    }

    /// "They said within two weeks; that was 16 November", without a full stop.
    func sentence(on today: CalendarDay) -> String {
        let isPast = end < today
        if namesItsEnd {
            return isPast
                ? "They said by \(end.words(on: today)), which has passed" : "They said by \(end.words(on: today))"
        }
        return "They said \(phrase); that \(isPast ? "was" : "is") \(end.words(on: today))"
    }
}

extension ResponseWindow {
    fileprivate func end(of days: Int, from day: CalendarDay, calendar: WorkCalendar) -> CalendarDay {
        // A window of a thousand days is no window; the cap keeps counting cheap.
        let count = min(max(days, 0), 1000)
        return unit == .business ? calendar.day(count, businessDaysAfter: day) : day.advanced(by: count)
    }
}

/// The employer's own way of saying how long, for the reason of a step.
struct WindowPhrase {
    /// Nil where only the date says it.
    var text: String?

    init(_ window: ResponseWindow) {
        let quote = window.quote.lowercased()
        if let days = window.days {
            text = Self.length(days, unit: window.unit, quote: quote)
            return
        }
        text = Self.sayings.first { quote.contains($0.said) }?.phrase
    }

    /// What people say instead of a date, and how it reads behind "They said".
    private static let sayings: [(said: String, phrase: String)] = [
        ("end of next week", "by the end of next week"),
        ("end of the week", "by the end of the week"),
        ("end of this week", "by the end of the week"),
        ("end of this month", "by the end of the month"),
        ("end of the month", "by the end of the month"),
        ("end of next month", "by the end of next month"),
        ("next week", "next week"),
        ("this week", "this week"),
        ("tomorrow", "tomorrow"),
    ]

    private static func length(_ days: Int, unit: ResponseWindow.Unit, quote: String) -> String {
        let saysDays = quote.contains("\(days) ") || quote.contains("\(days)-")
        if unit == .business {
            return "within \(days == 1 ? "one" : "\(days)") business \(days == 1 ? "day" : "days")"
        }
        if days % 7 == 0, days > 0, !saysDays {
            return "within \(CountWords.word(days / 7)) \(days == 7 ? "week" : "weeks")"
        }
        return "within \(days == 1 ? "one day" : "\(days) days")"
    }
}

/// Small numbers as words.
enum CountWords {
    private static let words = [
        "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    ]

    static func word(_ count: Int) -> String { words.indices.contains(count) ? words[count] : "\(count)" }
}
