// SPDX-License-Identifier: MIT

/// What `doctor` found out about one part of the set-up.
struct Finding: Sendable, Equatable {
    enum Outcome: String, Sendable {
        case good = "ok"
        /// Works, but could be better, or is off by choice.
        case note
        case fault
    }

    var subject: String
    var outcome: Outcome
    /// What is so; for a fault a sentence with the next step.
    var detail: String

    static func good(_ subject: String, _ detail: String) -> Finding { Finding(subject, .good, detail) }
    static func note(_ subject: String, _ detail: String) -> Finding { Finding(subject, .note, detail) }
    static func fault(_ subject: String, _ detail: String) -> Finding { Finding(subject, .fault, detail) }

    private init(_ subject: String, _ outcome: Outcome, _ detail: String) {
        self.subject = subject
        self.outcome = outcome
        self.detail = detail
    }

    var json: JSONValue {
        .object([
            "subject": .string(subject), "outcome": .string(outcome.rawValue), "detail": .string(detail),
        ])
    }
}

/// Findings for eyes.
struct FindingList {
    let terminal: Terminal

    func lines(_ findings: [Finding]) -> [String] {
        let width = min(26, findings.map { TerminalText.width($0.subject) }.max() ?? 0)
        let faults = findings.count { $0.outcome == .fault }
        let summary = faults == 0 ? "All is well." : faults == 1 ? "One thing to mend." : "\(faults) things to mend."
        return findings.flatMap { lines($0, width: width) } + ["", summary]
    }

    private func lines(_ finding: Finding, width: Int) -> [String] {
        let mark =
            switch finding.outcome {
            case .good: terminal.styled("ok   ", .green)
            case .note: terminal.styled("note ", .yellow)
            case .fault: terminal.styled("FAULT", .red)
            }
        let room = max(30, terminal.columns - width - 9)
        let detail = TerminalText.lines(finding.detail).flatMap { TerminalText.wrap($0, room) }
        return detail.enumerated().map { index, line in
            index == 0
                ? "\(mark)  \(TerminalText.pad(finding.subject, width))  \(line)"
                : String(repeating: " ", count: width + 9) + line
        }
    }
}
