// SPDX-License-Identifier: MIT

/// The one sanitiser for text that goes to a notification server (Desktop Notifications specification 1.2).
enum NotificationText {
    /// Unicode scalars of a summary; servers show about that much in one line.
    static let longestSummary = 90
    /// Unicode scalars of a body before escaping.
    static let longestBody = 480

    /// A summary is plain text by the specification, also where bodies are markup.
    static func summary(_ text: String) -> String { PlainText.line(text, most: longestSummary) }

    /// A body of these lines; escaped where the server reads it as markup.
    static func body(_ lines: [String], isMarkup: Bool) -> String {
        let kept = lines.map { PlainText.line($0, most: longestBody) }.filter { !$0.isEmpty }
        let text = PlainText.cut(kept.joined(separator: "\n"), most: longestBody)
        return isMarkup ? escaped(text) : text
    }

    /// Nothing in the result starts a tag or an entity of its own.
    static func escaped(_ text: String) -> String {
        var escaped = ""
        for character in text.unicodeScalars {
            switch character {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            default: escaped.unicodeScalars.append(character)
            }
        }
        return escaped
    }
}
