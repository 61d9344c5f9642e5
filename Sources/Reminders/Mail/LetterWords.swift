// SPDX-License-Identifier: MIT
import MailClassification

/// What the text and the HTML of a reminder mail both say.
enum LetterWords {
    static let footer = "followup, on your own machine, wrote this to you alone. Answering this mail does nothing."

    /// "Acme Robotics, Data Engineer".
    static func title(_ item: ReminderNote.Item) -> String {
        [ReminderWords.company(item), ReminderWords.role(item)].compactMap(\.self).joined(separator: ", ")
    }

    /// What is due, why, and how often that was said.
    static func facts(_ item: ReminderNote.Item, today: CalendarDay) -> [String] {
        let reason = PlainText.line(item.reason, most: 400)
        return [ReminderWords.what(item, today: today), reason, ReminderWords.repetition(item)]
            .compactMap(\.self).filter { !$0.isEmpty }
    }

    /// All drafts where there is one step, else the recommended one of each.
    static func drafts(_ item: ReminderNote.Item, of note: ReminderNote) -> [ReminderNote.DraftText] {
        note.items.count == 1 ? item.drafts : Array(item.drafts.prefix(1))
    }

    static func fields(_ draft: ReminderNote.DraftText) -> [(String, String)] {
        [("To", draft.to), ("Subject", draft.subject)].compactMap { name, value in
            value.map { (name, PlainText.line($0, most: 300)) }
        }
    }

    static func notes(_ draft: ReminderNote.DraftText) -> [String] {
        draft.notes.map { PlainText.line($0, most: 500) }
    }

    static func words(_ draft: ReminderNote.DraftText) -> String {
        var words = PlainText.lines(draft.text)
        while words.last?.isWhitespace == true { words.removeLast() }
        return words
    }

    static func commands(_ item: ReminderNote.Item) -> [(String, String)] {
        [
            ("When it is done:", "followup done \(item.application)"),
            ("Not before tomorrow:", "followup snooze \(item.application)"),
            ("Leave this step out:", "followup skip \(item.application)"),
            ("No more of this one:", "followup stop \(item.application)"),
        ]
    }
}
