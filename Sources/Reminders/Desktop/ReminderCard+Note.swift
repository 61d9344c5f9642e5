// SPDX-License-Identifier: MIT
import FollowUps
import JobTracker
import MailClassification

extension ReminderCard {
    /// One reminder as a card.
    init(_ note: ReminderNote, today: CalendarDay) {
        let employers = ReminderWords.employers(note).count
        self.init(
            keys: note.items.map(\.key), summary: ReminderWords.headline(note),
            body: note.items.count == 1 ? Self.lines(note, today) : Self.list(note, today),
            urgency: note.items.contains { Self.isPressing($0, today) } ? .critical : .normal,
            // "Done" and "Draft" for many employers at once would not say for which.
            actions: employers == 1 ? [.open, .draft, .done, .snooze] : [.open, .snooze])
    }

    /// Several reminders in one card that names their number.
    init(merging notes: [ReminderNote], today: CalendarDay) {
        let all = ReminderNote(items: notes.flatMap(\.items))
        self.init(all, today: today)
        body = [ReminderWords.names(all), "`followup due` lists them."]
        if all.items.count == 1 { self = ReminderCard(all, today: today) }
    }

    /// Whether an answer is owed today or tomorrow (or was).
    private static func isPressing(_ item: ReminderNote.Item, _ today: CalendarDay) -> Bool {
        guard item.step == .respondBy, let deadline = item.deadline else { return false }
        return deadline <= today.advanced(by: 1)
    }

    private static func lines(_ note: ReminderNote, _ today: CalendarDay) -> [String] {
        guard let item = note.items.first else { return [] }
        return [ReminderWords.role(item), ReminderWords.what(item, today: today), item.reason].compactMap(\.self)
    }

    private static func list(_ note: ReminderNote, _ today: CalendarDay) -> [String] {
        let isOneEmployer = ReminderWords.employers(note).count == 1
        return note.items.map { item in
            let name = isOneEmployer ? ReminderWords.role(item) ?? "Another role" : ReminderWords.company(item)
            return "\(name): \(ReminderWords.what(item, today: today))"
        }
    }
}
