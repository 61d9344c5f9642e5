// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

extension FollowUpRule {
    /// Rows 17, 18 and 19: no direct way is left; someone inside may be asked how they like it there, once.
    static let insider = FollowUpRule(name: "18, 19: contact is unwelcome") { file in
        guard case .insider(let since) = file.route, let applied = file.appliedAt, file.isEarly,
            !file.followUps.contains(where: { $0.followUpStep == .insider || $0.followUpChannel == .linkedin })
        else { return [] }
        let start = max(file.calendar.day(of: since), file.calendar.day(of: applied))
        let due = file.calendar.day(insiderBusinessDays, businessDaysAfter: start)
        let what = file.notice.phoneClosed == nil ? "They asked for no e-mail" : "They asked not to be contacted"
        return [
            Proposal(
                .insider, by: .linkedin, due: due, basis: applied,
                reason: "\(what); someone inside can still be asked how they like it there")
        ]
    }

    /// Business days from the notice to the insider (policy row 19).
    private static let insiderBusinessDays = 3
}

extension CaseFile {
    /// Whether "I just applied" is still true: no talk, test or offer yet.
    fileprivate var isEarly: Bool { stage == .applied || stage == .inContact }

    /// A question to the employer itself, by the channel that is open for it (policy rules 16, 17 and 31); none where
    /// no direct channel is.
    func question(_ step: Step, due: CalendarDay, basis: Date, reason: String) -> [Proposal] {
        guard let channel = route.directChannel else { return [] }
        var proposal = Proposal(step, by: channel, due: due, basis: basis, reason: reason)
        if notice.emailClosed != nil { proposal.clauses.append("they ask for no e-mail but gave a number to call") }
        return [proposal]
    }
}
