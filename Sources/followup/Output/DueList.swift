// SPDX-License-Identifier: MIT
import FollowUps
import JobTracker
import MailClassification

/// What is due, each with its reason and the command that answers it.
struct DueList {
    let terminal: Terminal
    let today: CalendarDay

    func lines(_ applications: [PlannedApplication]) -> [String] {
        guard !applications.isEmpty else { return ["Nothing is due."] }
        let blocks = applications.compactMap(block)
        var lines = blocks.flatMap { $0 + [""] }
        lines.append("Words for each: followup draft ID.  When it is done: followup done ID.")
        return lines
    }

    private func block(_ item: PlannedApplication) -> [String]? {
        guard let next = item.plan.next else { return nil }
        let company = TerminalText.line(item.application.company ?? "(unknown employer)")
        let role = item.application.role.map { ", " + TerminalText.line($0) } ?? ""
        let title = TerminalText.fit("\(item.application.id)  \(company)\(role)", terminal.columns)
        let late = today.daysSinceEpoch - next.due.daysSinceEpoch
        let when =
            late > 0
            ? terminal.styled("since \(DayText.near(next.due, today: today))", .yellow)
            : DayText.near(next.due, today: today)
        let step = "\(next.step.phrase) by \(next.channel.phrase), due \(when)"
        let reason = TerminalText.wrap(TerminalText.line(next.reason), terminal.columns - 4)
        return [terminal.styled(title, .bold), "    \(step)"] + reason.map { "    \($0)" }
    }
}
