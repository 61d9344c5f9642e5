// SPDX-License-Identifier: MIT
import MailClassification

/// A verdict for eyes.
struct VerdictPage {
    let terminal: Terminal

    func lines(_ verdict: Verdict, source: String) -> [String] {
        let share = Int((verdict.confidence * 100).rounded())
        let doubt = verdict.needsReview ? terminal.styled("  to review", .yellow) : ""
        let title = "\(terminal.styled(verdict.kind.rawValue, .bold))  \(share) %\(doubt)"
        return ["\(TerminalText.line(source)): \(title)"] + facts(verdict) + evidence(verdict) + [""]
    }

    private func facts(_ verdict: Verdict) -> [String] {
        var facts: [(String, String?)] = [
            ("company", verdict.company), ("role", verdict.role), ("requisition", verdict.requisition),
            ("system", verdict.ats), ("contact", contact(verdict.contact)), ("language", verdict.language),
        ]
        if let notice = verdict.noFollowUp {
            facts.append(("unwelcome", notice.channels.map(\.phrase).joined(separator: ", ") + ": “\(notice.quote)”"))
        }
        if let window = verdict.responseWindow { facts.append(("they answer", "“\(window.quote)”")) }
        facts += [
            ("answer by", verdict.respondBy?.iso), ("back on", verdict.returnsOn?.iso),
            ("takes place", verdict.eventAt?.iso), ("closes on", verdict.closingOn?.iso),
        ]
        return facts.flatMap { name, value in value.map { fact(name, $0) } ?? [] }
    }

    private func contact(_ contact: ContactDetails) -> String? {
        let parts = [contact.name, contact.email, contact.phone].compactMap { $0 }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private func evidence(_ verdict: Verdict) -> [String] {
        verdict.evidence.prefix(5).flatMap { item -> [String] in
            let weight = (item.weight * 10).rounded() / 10
            return fact("\(weight < 0 ? "" : "+")\(weight) \(item.speaksFor)", "“\(item.quote)”")
        }
    }

    private func fact(_ name: String, _ text: String) -> [String] {
        let wrapped = TerminalText.wrap(TerminalText.line(text), terminal.columns - 24)
        return wrapped.enumerated().map { index, line in
            "  " + terminal.styled(TerminalText.pad(index == 0 ? name : "", 22), .dim) + line
        }
    }
}
