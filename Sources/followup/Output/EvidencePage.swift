// SPDX-License-Identifier: MIT
import FollowUps
import JobTracker
import MailClassification

/// What spoke for the judgement of each mail, for eyes.
struct EvidencePage {
    let terminal: Terminal
    let calendar: WorkCalendar
    let today: CalendarDay

    func lines(_ messages: [TrackedMessage]) -> [String] {
        guard !messages.isEmpty else { return ["No mail belongs to it; it was noted by hand."] }
        return messages.flatMap { lines($0) + [""] }.dropLast()
    }

    private func lines(_ message: TrackedMessage) -> [String] {
        let day = DayText.short(calendar.day(of: message.date), today: today)
        let share = Int((message.confidence * 100).rounded())
        let title = "\(day)  \(message.kind.phrase), \(share) %: \(TerminalText.line(message.subject))"
        let evidence = message.evidence.flatMap { item -> [String] in
            let weight = (item.weight * 10).rounded() / 10
            let name = "\(weight < 0 ? "" : "+")\(weight) \(item.speaksFor)"
            let quote = TerminalText.wrap("“\(TerminalText.line(item.quote))”", terminal.columns - 28)
            return quote.enumerated().map { index, line in
                "  " + TerminalText.pad(index == 0 ? name : "", 26) + line
            }
        }
        let id = message.messageID.map { ["  " + terminal.styled(TerminalText.line($0), .dim)] } ?? []
        return [terminal.styled(TerminalText.fit(title, terminal.columns), .bold)] + id + evidence
    }
}
