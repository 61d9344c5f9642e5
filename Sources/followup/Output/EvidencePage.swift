// SPDX-License-Identifier: MIT
import Foundation
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

    /// What would have changed the verdict, and where a correction made it.
    private func note(on item: Evidence) -> [String] {
        let mark = "without it "
        if let place = item.rule.range(of: mark) {
            let kind = MailKind(rawValue: String(item.rule[place.upperBound...]))
            return kind.map { ["without this sentence: \(JobEvent.Kind.received($0).phrase)"] } ?? []
        }
        return item.rule.hasPrefix("your correction") ? ["because you corrected an earlier mail like it"] : []
    }

    private func lines(_ message: TrackedMessage) -> [String] {
        let day = DayText.short(calendar.day(of: message.date), today: today)
        let share = Int((message.confidence * 100).rounded())
        let title = "\(day)  \(message.kind.phrase), \(share) %: \(TerminalText.line(message.subject))"
        let evidence = message.evidence.flatMap { item -> [String] in
            let weight = (item.weight * 10).rounded() / 10
            let name = "\(weight < 0 ? "" : "+")\(weight) \(item.speaksFor)"
            let quote =
                TerminalText.wrap("“\(TerminalText.line(item.quote))”", terminal.columns - 28) + note(on: item)
            return quote.enumerated().map { index, line in
                "  " + TerminalText.pad(index == 0 ? name : "", 26) + line
            }
        }
        let id = message.messageID.map { ["  " + terminal.styled(TerminalText.line($0), .dim)] } ?? []
        return [terminal.styled(TerminalText.fit(title, terminal.columns), .bold)] + id + evidence
    }
}
