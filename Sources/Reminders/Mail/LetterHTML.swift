// SPDX-License-Identifier: MIT
import MailClassification

/// A reminder mail's HTML: the same words, a link for each draft. No colour of its own but for lines, so that light and
/// dark both work; nothing is loaded from anywhere.
struct LetterHTML {
    let note: ReminderNote
    let today: CalendarDay

    var text: String {
        var parts = [head]
        if note.items.count > 1 { parts.append(overview) }
        parts += note.items.map(section)
        parts.append("<p style=\"font-size:13px;opacity:.7;margin:28px 0 0\">\(Self.escaped(LetterWords.footer))</p>")
        parts.append("</div></body></html>")
        return parts.joined(separator: "\n") + "\n"
    }

    private var head: String {
        """
        <!DOCTYPE html>
        <html lang="en"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
        <meta name="viewport" content="width=device-width">
        <title>\(Self.escaped(ReminderWords.headline(note)))</title></head>
        <body style="margin:0"><div style="max-width:640px;margin:0 auto;padding:20px;\
        font:16px/1.5 system-ui,-apple-system,'Segoe UI',sans-serif">
        """
    }

    private var overview: String {
        let lines = note.items.map { item in
            let what = Self.escaped(ReminderWords.what(item, today: today))
            return "<li><b>\(Self.escaped(LetterWords.title(item)))</b>: \(what)</li>"
        }
        return "<p style=\"margin:0\">\(Self.escaped(ReminderWords.headline(note))):</p>\n"
            + "<ul style=\"margin:8px 0 20px\">\n\(lines.joined(separator: "\n"))\n</ul>"
    }

    private func section(_ item: ReminderNote.Item) -> String {
        let facts = LetterWords.facts(item, today: today).map(Self.escaped).joined(separator: "<br>\n")
        let rows = LetterWords.commands(item).map { label, command in
            "<tr><td style=\"padding:2px 16px 2px 0\">\(Self.escaped(label))</td>"
                + "<td><code>\(Self.escaped(command))</code></td></tr>"
        }
        return """
            <h2 style="font-size:20px;line-height:1.3;margin:28px 0 8px">\(Self.escaped(LetterWords.title(item)))</h2>
            <p style="margin:0 0 16px">\(facts)</p>
            \(LetterWords.drafts(item, of: note).map(draft).joined(separator: "\n"))
            <table style="border-collapse:collapse;font-size:14px">
            \(rows.joined(separator: "\n"))
            </table>
            """
    }

    private func draft(_ draft: ReminderNote.DraftText) -> String {
        let notes = LetterWords.notes(draft).map { "<li>\(Self.escaped($0))</li>" }
        let list =
            notes.isEmpty
            ? "" : "<p style=\"margin:0\">Beforehand:</p><ul style=\"margin:4px 0 12px\">\(notes.joined())</ul>\n"
        let fields = LetterWords.fields(draft).map { "<b>\($0):</b> \(Self.escaped($1))<br>" }.joined(separator: "\n")
        let link = MailtoLink.link(draft).map {
            "<p style=\"margin:8px 0 0\"><a href=\"\(Self.escaped($0))\">Open this draft in your mail program</a></p>"
        }
        return """
            \(list)<div style="border-left:3px solid #8a8f98;padding:2px 0 2px 14px;margin:0 0 16px">
            <p style="margin:0 0 8px;font-size:14px;opacity:.8">Draft \(ReminderWords.way(draft.channel))</p>
            \(fields)
            <div style="white-space:pre-wrap;margin:8px 0 0">\(Self.escaped(LetterWords.words(draft)))</div>
            \(link ?? "")</div>
            """
    }

    /// For element content and attribute values in double quotes.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            case "\"": escaped += "&quot;"
            case "'": escaped += "&#39;"
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
