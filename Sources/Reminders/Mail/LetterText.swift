// SPDX-License-Identifier: MIT
import MailClassification

/// A reminder mail's plain text: lines that a terminal shows well, and drafts that can be copied as they stand.
struct LetterText {
    let note: ReminderNote
    let today: CalendarDay

    var text: String {
        var blocks: [String] = []
        if note.items.count > 1 { blocks.append(overview) }
        for item in note.items { blocks.append(section(item)) }
        blocks.append("-- \n" + LetterWords.footer)
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private var overview: String {
        let lines = note.items.map { item in
            let role = ReminderWords.role(item).map { ", \($0)" } ?? ""
            return "  * \(ReminderWords.company(item))\(role): \(ReminderWords.what(item, today: today))"
        }
        return (["\(ReminderWords.headline(note)):"] + lines).joined(separator: "\n")
    }

    private func section(_ item: ReminderNote.Item) -> String {
        let title = LetterWords.title(item)
        var blocks = [title + "\n" + String(repeating: "-", count: min(title.count, 72))]
        blocks.append(LetterWords.facts(item, today: today).joined(separator: "\n"))
        blocks += LetterWords.drafts(item, of: note).map(draft)
        blocks.append(
            LetterWords.commands(item).map { label, command in
                label + String(repeating: " ", count: max(1, 24 - label.count)) + command
            }.joined(separator: "\n"))
        return blocks.joined(separator: "\n\n")
    }

    private func draft(_ draft: ReminderNote.DraftText) -> String {
        var lines: [String] = []
        if !draft.notes.isEmpty { lines += ["Beforehand:"] + LetterWords.notes(draft).map { "  - \($0)" } + [""] }
        lines += ["---- Draft \(ReminderWords.way(draft.channel)) ".padded(to: 60, with: "-")]
        lines += LetterWords.fields(draft).map { "\($0): \($1)" }
        if !LetterWords.fields(draft).isEmpty { lines.append("") }
        lines.append(LetterWords.words(draft))
        lines.append(String(repeating: "-", count: 60))
        return lines.joined(separator: "\n")
    }
}

extension String {
    fileprivate func padded(to length: Int, with character: Character) -> String {
        self + String(repeating: character, count: max(0, length - count))
    }
}
