// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

/// A step that a rule would have the person take. The earliest that is left after every answer becomes the plan's
/// next step.
struct Proposal: Sendable, Equatable {
    var step: Step
    var channel: ContactChannel
    var due: CalendarDay
    /// Minutes after local midnight before which it is not due on its day; nil means the digest's time.
    var notBefore: Int?
    /// The moment of the fact behind it: answers given before it were about something else.
    var basis: Date
    /// The event that asks for it, for steps that answer an event.
    var askedBy: JobEvent.ID?
    /// From this moment on it is too late for it.
    var lapsesAt: Date?
    /// The day from which on it is too late to make it due.
    var tooLateOn: CalendarDay?
    /// Whether a reminder that stays unanswered comes again (policy rule 35).
    var remindsAgain = true
    /// Whether the person asked for it on a day of their own.
    var isPutOff = false
    /// Clauses of the reason, to be joined by semicolons.
    var clauses: [String]

    init(
        _ step: Step, by channel: ContactChannel, due: CalendarDay, basis: Date, reason: String
    ) {
        self.step = step
        self.channel = channel
        self.due = due
        self.basis = basis
        clauses = [reason]
    }

    /// Whether it still can be done in time at `now`.
    func isInTime(at now: Date) -> Bool {
        if let lapsesAt, now >= lapsesAt { return false }
        guard let tooLateOn, !isPutOff else { return true }
        return due < tooLateOn
    }

    /// Whether it is a question to the employer itself, as opposed to an answer owed, a courtesy or an insider.
    var isDirectQuestion: Bool { step.isFollowUp && step != .insider }

    var nextStep: NextStep {
        NextStep(
            step: step, channel: channel, due: due, notBefore: notBefore, reason: clauses.joined(separator: "; ") + ".",
            remindsAgain: remindsAgain)
    }

    func with(_ change: (inout Proposal) -> Void) -> Proposal {
        var copy = self
        change(&copy)
        return copy
    }
}

/// One rule of the policy: what it would have the person do, given an application's case.
struct FollowUpRule: Sendable {
    /// The rows of policy.md that it stands for.
    var name: String
    var proposals: @Sendable (CaseFile) -> [Proposal]
}

/// A rule that changes what others propose: away until, too soon after the last contact, snoozed.
struct FollowUpAdjustment: Sendable {
    /// The rule of policy.md that it stands for.
    var name: String
    var adjust: @Sendable (Proposal, CaseFile) -> Proposal
}
