// SPDX-License-Identifier: MIT
import FollowUps
import JobTracker
import MailClassification

/// The tracker as a table for eyes, grouped by what needs doing.
struct ApplicationList {
    let terminal: Terminal
    let today: CalendarDay

    private enum Group: String, CaseIterable {
        case due = "To do"
        case review = "To review"
        case waiting = "Waiting"
        case closed = "Closed"
    }

    func lines(_ applications: [PlannedApplication]) -> [String] {
        guard !applications.isEmpty else {
            return ["No applications yet. `followup check` reads your mailbox; `followup add` notes one by hand."]
        }
        var lines: [String] = []
        for group in Group.allCases {
            let members = applications.filter { self.group(of: $0) == group }.sorted(by: before)
            guard !members.isEmpty else { continue }
            if !lines.isEmpty { lines.append("") }
            lines.append(terminal.styled("\(group.rawValue) (\(members.count))", .bold))
            lines += members.map(row)
        }
        return lines
    }

    private func group(of item: PlannedApplication) -> Group {
        if item.application.needsReview { return .review }
        if item.plan.isDue(on: today) { return .due }
        return item.plan.stage.isClosed || item.plan.stage == .silent ? .closed : .waiting
    }

    private func before(_ left: PlannedApplication, _ right: PlannedApplication) -> Bool {
        let far = CalendarDay(daysSinceEpoch: .max / 2)
        let (leftDue, rightDue) = (left.plan.next?.due ?? far, right.plan.next?.due ?? far)
        return leftDue == rightDue ? left.application.id < right.application.id : leftDue < rightDue
    }

    /// `  12  Acme Robotics          Data Engineer        applied     email tomorrow`
    private func row(_ item: PlannedApplication) -> String {
        let free = terminal.columns - 5 - 11 - 22 - 6
        let company = free / 2
        let cells = [
            TerminalText.pad(padLeft("\(item.application.id)", 4), 4),
            TerminalText.pad(name(item.application.company, "(unknown employer)"), company),
            TerminalText.pad(name(item.application.role, "–"), free - company),
            terminal.styled(TerminalText.pad(item.plan.stage.rawValue, 11), colour(of: item.plan.stage)),
            TerminalText.fit(next(item), 22),
        ]
        return cells.joined(separator: " ")
    }

    private func padLeft(_ text: String, _ columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - text.count)) + text
    }

    private func name(_ text: String?, _ missing: String) -> String { text.map(TerminalText.line) ?? missing }

    private func next(_ item: PlannedApplication) -> String {
        guard let next = item.plan.next else { return item.plan.stage.isClosed ? "" : "nothing planned" }
        return "\(next.step.phrase) \(DayText.near(next.due, today: today))"
    }

    private func colour(of stage: Stage) -> Terminal.Style {
        switch stage {
        case .offer, .accepted: .green
        case .interview, .assessment, .inContact: .cyan
        case .rejected, .withdrawn, .silent: .dim
        case .incomplete, .applied: .bold
        }
    }
}

extension Step {
    /// The step in two words, for narrow columns.
    var phrase: String {
        switch self {
        case .firstFollowUp: "follow up"
        case .secondFollowUp: "last follow-up"
        case .lastQuestion: "last question"
        case .insider: "ask insider"
        case .thanks: "say thanks"
        case .afterInterview: "ask result"
        case .afterReply: "ask again"
        case .respondBy: "answer"
        }
    }
}

extension ContactChannel {
    /// The channel as the end of "by ...".
    var phrase: String {
        switch self {
        case .email: "e-mail"
        case .phone: "phone"
        case .linkedin: "LinkedIn"
        case .inPerson: "a visit"
        case .portal: "their site"
        }
    }
}
