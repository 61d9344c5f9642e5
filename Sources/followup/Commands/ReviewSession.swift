// SPDX-License-Identifier: MIT
import FollowUps
import JobTracker
import MailClassification

/// One sitting of `followup review`: shows an application, takes a key, shows the effect, goes on.
struct ReviewSession {
    let workspace: Workspace
    let keys: KeyReader
    let terminal: Terminal

    private enum Outcome {
        case next, again, quit
    }

    private static let menu =
        "a accept · e edit · m merge · s split · d dismiss · r relabel · l later · u undo · w why · q quit"

    mutating func run(_ ids: [Application.ID]) throws {
        for (index, id) in ids.enumerated() {
            var outcome = Outcome.again
            while outcome == .again {
                guard try isThere(id) else { break }
                try show(id, position: "\(index + 1) of \(ids.count)")
                guard let key = keys.key() else { return }
                outcome = try act(on: id, key: key)
            }
            if outcome == .quit { return }
        }
        terminal.write(["", "That was all. `followup list` shows where things stand."])
    }

    private func isThere(_ id: Application.ID) throws -> Bool { try workspace.tracker.application(id) != nil }

    private func show(_ id: Application.ID, position: String) throws {
        let page = ApplicationPage(terminal: terminal, calendar: workspace.calendar, today: workspace.today)
        let item = try workspace.planned(id)
        let rule = String(repeating: "─", count: min(terminal.columns, 76))
        terminal.write(["", terminal.styled(rule, .dim), "Application \(id), \(position)"])
        terminal.write(page.lines(item))
        terminal.write(["", "If accepted: \(try effectOfAccepting(item))", Self.menu])
    }

    /// What would be next once held events count, shown before it is taken.
    private func effectOfAccepting(_ item: PlannedApplication) throws -> String {
        var accepted = item.application
        accepted.reviewReasons = []
        for index in accepted.events.indices { accepted.events[index].isHeld = false }
        let others = try workspace.tracker.applications().filter { $0.id != accepted.id }
        let plan = workspace.policy.plan(for: accepted, among: others + [accepted], now: workspace.now)
        return "\(plan.stage.rawValue). \(Effect.sentence(plan, workspace))"
    }

    private func act(on id: Application.ID, key: Character) throws -> Outcome {
        let tracker = workspace.tracker
        switch key {
        case "a": try tracker.accept(id, now: workspace.now)
        case "d": try tracker.dismiss(id, now: workspace.now)
        case "e": return try edit(id)
        case "m": return try merge(id)
        case "s": return try split(id)
        case "r": return try relabel(id)
        case "l": return .next
        case "u":
            terminal.write([TerminalText.line(try undo())])
            return .again
        case "w":
            try why(id)
            return .again
        case "q": return .quit
        default:
            terminal.write(["That key has no meaning here."])
            return .again
        }
        if let item = try? workspace.planned(id) { terminal.write([Effect.sentence(item.plan, workspace)]) }
        return .next
    }

    private func undo() throws -> String {
        do {
            return try workspace.tracker.undo(now: workspace.now)
        } catch let error as TrackerError {
            return "\(error)"
        }
    }

    private func why(_ id: Application.ID) throws {
        let page = EvidencePage(terminal: terminal, calendar: workspace.calendar, today: workspace.today)
        terminal.write(page.lines(try workspace.planned(id).application.messages))
    }

    /// Asks for a line; nil where it was left empty.
    private func ask(_ question: String) -> String? {
        Terminal.print(question + " ")
        guard let line = keys.line()?.trimmed, !line.isEmpty else { return nil }
        return line
    }

    private func edit(_ id: Application.ID) throws -> Outcome {
        let application = try workspace.planned(id).application
        let company = ask("Employer [\(TerminalText.line(application.company ?? "?"))]:")
        let role = ask("Role [\(TerminalText.line(application.role ?? "?"))]:")
        guard company != nil || role != nil else { return .again }
        try workspace.tracker.edit(id, company: company, role: role, requisition: nil, now: workspace.now)
        return .again
    }

    private func merge(_ id: Application.ID) throws -> Outcome {
        for item in try workspace.planned() where item.application.id != id {
            let company = TerminalText.line(item.application.company ?? "(unknown employer)")
            terminal.write(["  \(item.application.id)  \(company), \(TerminalText.line(item.application.role ?? "–"))"])
        }
        guard let text = ask("Into which number?"), let into = Application.ID(text), into != id, try isThere(into)
        else { return .again }
        try workspace.tracker.merge(id, into: into, now: workspace.now)
        return .next
    }

    private func split(_ id: Application.ID) throws -> Outcome {
        guard let message = try pickMessage(of: id, question: "Which mail moves to an application of its own?") else {
            return .again
        }
        guard try workspace.planned(id).application.messages.count > 1 else {
            terminal.write(["It is the only mail; there is nothing to split."])
            return .again
        }
        let new = try workspace.tracker.split(id, messages: [message.id], now: workspace.now)
        terminal.write(["Moved to application \(new)."])
        return .again
    }

    private func relabel(_ id: Application.ID) throws -> Outcome {
        guard let message = try pickMessage(of: id, question: "Which mail?") else { return .again }
        terminal.write([MailKind.allCases.map(\.rawValue).joined(separator: " ")])
        guard let name = ask("What is it?"), let kind = MailKind(rawValue: name) else { return .again }
        try workspace.tracker.relabel(message.id, as: kind, now: workspace.now)
        return .again
    }

    private func pickMessage(of id: Application.ID, question: String) throws -> TrackedMessage? {
        let messages = try workspace.planned(id).application.messages
        for (index, message) in messages.enumerated() {
            terminal.write([TerminalText.fit("  \(index + 1)  \(TerminalText.line(message.subject))", terminal.columns)]
            )
        }
        guard let text = ask(question), let number = Int(text), messages.indices.contains(number - 1) else {
            return nil
        }
        return messages[number - 1]
    }
}

extension String {
    /// Without white space at either end.
    var trimmed: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
