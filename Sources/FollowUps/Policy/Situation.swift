// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

/// What an application waits on: the last thing that happened which an answer of the employer would follow.
enum Situation: Sendable, Equatable {
    case applied(at: Date)
    case interviewed(Interview)
    /// A reply or status update.
    case heard(JobEvent)
    /// The person gave what was asked for: documents, a test, an answer.
    case handedIn(at: Date)
    /// The employer asked for something that was dropped without being given.
    case asked(JobEvent)

    /// The moment from which its follow-ups count.
    var moment: Date {
        switch self {
        case .heard(let event), .asked(let event): event.at
        case .interviewed(let interview): max(interview.end, interview.event.at)
        case .applied(let at), .handedIn(let at): at
        }
    }
}

extension CaseFile {
    /// Nil before the application was made.
    func latestSituation() -> Situation? {
        var candidates: [Situation] = []
        if let appliedAt { candidates.append(.applied(at: appliedAt)) }
        candidates += events.compactMap { situation(of: $0) }
        candidates += interviews.map { .interviewed($0) }
        candidates += deeds.filter(\.isResponse).map { .handedIn(at: $0.at) }
        return candidates.reduce(nil) { latest, candidate in
            guard let latest, latest.moment > candidate.moment else { return candidate }
            return latest
        }
    }

    private func situation(of event: JobEvent) -> Situation? {
        switch event.kind {
        case .received(.reply), .received(.statusUpdate): .heard(event)
        case .received(.assessment), .received(.actionNeeded), .received(.offer): .asked(event)
        case .received(.interview): event.eventAt == nil ? .asked(event) : nil
        case .sent(.documents), .sent(.acceptance): .handedIn(at: event.at)
        default: nil
        }
    }

    /// Follow-ups made since the situation arose.
    var followUpsSince: [Deed] {
        guard let situation else { return followUps }
        // Nothing comes before applying, whatever the hour of a follow-up of the same day.
        if case .applied = situation { return followUps }
        let moment = situation.moment
        return followUps.filter { $0.at > moment }
    }
}
