// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

/// Something that the employer asks of the person and that is still open: an answer, a test, documents.
struct Obligation: Sendable, Equatable {
    var event: JobEvent
    var kind: MailKind
}

extension CaseFile {
    /// What the employer asked for and has not been given, in the order asked.
    func openObligations() -> [Obligation] {
        var open: [Obligation] = []
        for event in events {
            guard case .received(let kind) = event.kind else {
                open.removeAll { $0.isAnswered(by: event) }
                continue
            }
            open.removeAll { $0.isOvertaken(by: event, kind: kind) }
            if asks(event, kind, interviews) { open.append(Obligation(event: event, kind: kind)) }
        }
        let given = Set(
            deeds.compactMap { deed -> JobEvent.ID? in
                guard case .responded(let event) = deed.what else { return nil }
                return event
            })
        return open.filter { !given.contains($0.event.id) }
    }

    private func asks(_ event: JobEvent, _ kind: MailKind, _ interviews: [Interview]) -> Bool {
        switch kind {
        case .assessment, .actionNeeded, .offer: true
        case .interview where event.eventAt == nil:
            // A mail about a talk that is fixed already confirms it; one without a day waits for the person's answer.
            !interviews.contains { $0.event.at <= event.at && $0.end > event.at }
        case .interview, .reply, .statusUpdate: event.respondBy != nil
        default: false
        }
    }
}

extension Obligation {
    /// Whether the person's own mail gives what was asked for (policy rule 33).
    fileprivate func isAnswered(by event: JobEvent) -> Bool {
        switch event.kind {
        case .sent(.acceptance): kind == .interview || kind == .offer
        case .sent(.documents): kind != .interview && kind != .offer
        default: false
        }
    }

    /// Whether a later mail of the employer shows that it is done or replaces it.
    fileprivate func isOvertaken(by event: JobEvent, kind later: MailKind) -> Bool {
        if later == kind { return true }
        switch later {
        case .offer: return true
        case .confirmation: return kind == .actionNeeded || kind == .assessment
        // A machine's word of progress is proof enough only where no date is at stake.
        case .statusUpdate: return event.respondBy == nil && self.event.respondBy == nil && kind != .offer
        default: return false
        }
    }
}
