// SPDX-License-Identifier: MIT
import JobTracker
import MailClassification

/// How reminders speak, on a card and in a mail.
enum ReminderWords {
    /// Employers named in a headline at most.
    private static let namesInHeadline = 3

    /// "Follow up with Acme Robotics"; for several, how many.
    static func headline(_ note: ReminderNote) -> String {
        guard let first = note.items.first else { return "Nothing is due" }
        if note.items.count == 1 { return headline(first) }
        let employers = employers(note)
        if employers.count == 1, note.items.allSatisfy({ $0.step == first.step }) {
            return "\(headline(first)) (\(note.items.count) roles)"
        }
        if employers.count == 1 { return "\(note.items.count) steps are due with \(employers[0])" }
        return "\(note.items.count) steps are due with \(employers.count) employers"
    }

    static func headline(_ item: ReminderNote.Item) -> String {
        let company = company(item)
        return switch item.step {
        case .firstFollowUp: "Follow up with \(company)"
        case .secondFollowUp: "Follow up with \(company) once more"
        case .lastQuestion: "Ask \(company) before silence means no"
        case .insider: "Write to somebody who works at \(company)"
        case .thanks: "Thank \(company) for the interview"
        case .afterInterview: "Ask \(company) about the interview"
        case .afterReply: "Get back to \(company)"
        case .respondBy: "Answer \(company)"
        }
    }

    /// "First follow-up by e-mail, due since 18 November."
    static func what(_ item: ReminderNote.Item, today: CalendarDay) -> String {
        "\(task(item.step)) \(way(item.channel)), \(due(item, today: today))."
    }

    /// "Third and last reminder." for a repeated one, else nil.
    static func repetition(_ item: ReminderNote.Item) -> String? {
        switch item.occurrence {
        case ...1: nil
        case 2: "This is the second reminder."
        default: "This is the last reminder; after it the step stays in `followup due`."
        }
    }

    static func company(_ item: ReminderNote.Item) -> String {
        let name = PlainText.line(item.company ?? "", most: 60)
        return name.isEmpty ? "an employer without a name" : name
    }

    static func role(_ item: ReminderNote.Item) -> String? {
        let role = PlainText.line(item.role ?? "", most: 80)
        return role.isEmpty ? nil : role
    }

    /// The employers in their order, each once.
    static func employers(_ note: ReminderNote) -> [String] {
        var names: [String] = []
        for name in note.items.map(company) where !names.contains(name) { names.append(name) }
        return names
    }

    /// "Acme Robotics, Beta Works, Gamma and 2 more".
    static func names(_ note: ReminderNote) -> String {
        let names = employers(note)
        let more = names.count - namesInHeadline
        if more > 0 { return names.prefix(namesInHeadline).joined(separator: ", ") + " and \(more) more" }
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " and " + last
    }

    static func way(_ channel: ContactChannel) -> String {
        switch channel {
        case .email: "by e-mail"
        case .phone: "by phone"
        case .linkedin: "on LinkedIn"
        case .inPerson: "in person"
        case .portal: "on their site"
        }
    }

    private static func task(_ step: Step) -> String {
        switch step {
        case .firstFollowUp: "First follow-up"
        case .secondFollowUp: "Second and last follow-up"
        case .lastQuestion: "One question, the only one,"
        case .insider: "A message to an insider"
        case .thanks: "Thanks for the interview"
        case .afterInterview: "Question about the interview's outcome"
        case .afterReply: "Follow-up on what they wrote"
        case .respondBy: "Your answer"
        }
    }

    private static func due(_ item: ReminderNote.Item, today: CalendarDay) -> String {
        if let deadline = item.deadline { return "due by \(day(deadline, today: today))" }
        if item.due == today { return "due today" }
        return "due \(item.due < today ? "since" : "on") \(day(item.due, today: today))"
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    /// "today", "tomorrow" or "18 November", with the year where it is another.
    static func day(_ day: CalendarDay, today: CalendarDay) -> String {
        if day == today { return "today" }
        if day == today.advanced(by: 1) { return "tomorrow" }
        let words = "\(day.day) \(months[day.month - 1])"
        return day.year == today.year ? words : "\(words) \(day.year)"
    }
}
