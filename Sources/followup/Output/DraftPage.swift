// SPDX-License-Identifier: MIT
import FollowUps

/// Drafts for eyes, each ready to be copied.
struct DraftPage {
    let terminal: Terminal

    func lines(_ drafts: [FollowUps.Draft]) -> [String] { drafts.flatMap { lines($0) + [""] }.dropLast() }

    private func lines(_ draft: FollowUps.Draft) -> [String] {
        var lines = [terminal.styled("— \(draft.kind.title) —", .bold)]
        if let to = draft.to { lines.append("To: \(TerminalText.line(to))") }
        if let subject = draft.subject { lines.append("Subject: \(TerminalText.line(subject))") }
        if draft.to != nil || draft.subject != nil { lines.append("") }
        lines += TerminalText.lines(draft.text).flatMap { TerminalText.wrap($0, min(terminal.columns, 76)) }
        guard !draft.notes.isEmpty else { return lines }
        return lines + [""] + draft.notes.flatMap(note)
    }

    /// A note's link must stay in one piece, so that a terminal can open it.
    private func note(_ text: String) -> [String] {
        let wrapped = TerminalText.wrap(TerminalText.line(text), min(terminal.columns, 76) - 4)
        return wrapped.enumerated().map { index, line in terminal.styled((index == 0 ? "  · " : "    ") + line, .dim) }
    }
}

extension FollowUps.Draft {
    var json: JSONValue {
        .object([
            "kind": .string(kind.rawValue), "channel": .string(channel.rawValue), "to": .text(to),
            "subject": .text(subject), "in_reply_to": .text(inReplyTo), "text": .string(text),
            "notes": .array(notes.map(JSONValue.string)),
        ])
    }
}

extension FollowUps.Draft.Kind {
    /// What the words are for.
    var title: String {
        switch self {
        case .followUp: "follow-up"
        case .secondFollowUp: "second and last follow-up"
        case .lastQuestion: "one question before their time is up"
        case .afterInterview: "question after the interview"
        case .afterReply: "getting back to them"
        case .thanks: "thanks"
        case .answer: "your answer"
        case .voicemail: "voicemail, ten seconds"
        case .frontDesk: "front desk"
        case .insider: "message to somebody who works there"
        }
    }
}
