// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// How far an application has come, from what happened to it (policy rules 5 to 7). `silent` needs a clock and is
/// FollowUps' to add.
public struct StageRules: Sendable, Equatable {
    /// Nil until something counts.
    private var reached: Stage?
    /// When it was closed, by an event or an answer.
    public private(set) var closedAt: Date?
    /// Invitations that came after a rejection and that nobody has accepted; they change nothing (policy rule 7).
    public private(set) var afterRejection: [JobEvent.ID] = []

    /// `applied` where nothing that counts has happened.
    public var stage: Stage { reached ?? .applied }

    /// Reads `events` and `answers` in the order of time, whatever the order they are given in. Held events and answers
    /// other than an accepted offer change nothing.
    public init(events: [JobEvent], answers: [Answer] = []) {
        let acceptances = answers.filter { $0.isAcceptedOffer }.map(\.at).sorted()
        var pending = acceptances[...]
        for event in events.sorted(by: JobEvent.isBefore) where !event.isHeld {
            while let at = pending.first, at < event.at {
                close(.accepted, at: at)
                pending.removeFirst()
            }
            apply(event)
        }
        for at in pending { close(.accepted, at: at) }
    }

    // MARK: - Rules

    private mutating func apply(_ event: JobEvent) {
        if stage.isClosed { return applyToClosed(event) }
        switch event.kind {
        case .received(let kind): applyReceived(kind, event)
        case .sent(.application): advance(to: .applied)
        case .sent(.withdrawal): close(.withdrawn, at: event.at)
        case .sent(.acceptance) where reached == .offer: close(.accepted, at: event.at)
        case .sent: break
        }
    }

    private mutating func applyReceived(_ kind: MailKind, _ event: JobEvent) {
        switch kind {
        case .rejection: close(.rejected, at: event.at)
        case .withdrawal: close(.withdrawn, at: event.at)
        default: Self.stage(reachedBy: kind, isPersonal: event.isPersonal, from: reached).map { advance(to: $0) }
        }
    }

    /// The stage that a mail shows; nil for a mail that shows none.
    private static func stage(reachedBy kind: MailKind, isPersonal: Bool, from reached: Stage?) -> Stage? {
        switch kind {
        case .confirmation: .applied
        case .noFollowUp: reached == nil ? .applied : nil
        // "Complete your application" (policy rule 5); later it asks for documents and shows nothing.
        case .actionNeeded: isPersonal ? .inContact : reached == nil ? .incomplete : nil
        // A machine's status update leaves `applied` (policy rule 6).
        case .statusUpdate: isPersonal ? .inContact : .applied
        case .reply: .inContact
        case .assessment: .assessment
        case .interview: .interview
        case .offer: .offer
        case .autoReply, .outreach, .jobAlert, .other, .rejection, .withdrawal: nil
        }
    }

    /// Nothing re-opens a rejection but an invitation that the person has accepted as one.
    private mutating func applyToClosed(_ event: JobEvent) {
        guard reached == .rejected, event.kind.isInvitation else { return }
        guard event.isAccepted else { return afterRejection.append(event.id) }
        reached = nil
        closedAt = nil
        apply(event)
    }

    private mutating func advance(to stage: Stage) {
        guard stage.rank > (reached?.rank ?? -1) else { return }
        reached = stage
    }

    private mutating func close(_ stage: Stage, at moment: Date) {
        if reached?.isClosed == true && stage != .accepted { return }
        reached = stage
        closedAt = moment
    }
}

extension Application {
    /// How far it has come, `silent` aside (policy rules 5 to 7).
    public var stage: Stage { StageRules(events: events, answers: answers).stage }
}

extension JobEvent {
    /// In the order of time; of one moment, in the order of recording.
    static func isBefore(_ left: JobEvent, _ right: JobEvent) -> Bool { (left.at, left.id) < (right.at, right.id) }
}

extension JobEvent.Kind {
    /// Whether the employer goes on with the person by it.
    fileprivate var isInvitation: Bool {
        switch self {
        case .received(.interview), .received(.assessment), .received(.offer), .received(.actionNeeded): true
        default: false
        }
    }
}

extension Answer {
    fileprivate var isAcceptedOffer: Bool {
        guard case .acceptedOffer = kind else { return false }
        return true
    }
}

extension Stage {
    /// Order of the stages that an application passes.
    fileprivate var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
