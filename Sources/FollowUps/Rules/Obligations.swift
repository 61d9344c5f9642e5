// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

extension FollowUpRule {
    /// Rows 24, 25 and 26, and rule 5: the employer asks for something and waits for the person.
    static let respondBy = FollowUpRule(name: "24, 25, 26: the employer waits for an answer") { file in
        file.obligations.compactMap { obligation in
            guard let last = obligation.event.respondBy else { return file.undated(obligation) }
            return file.isLongOverdue(last) ? nil : file.dated(obligation, by: last)
        }
    }

    /// Days for which an obligation stays after its date (policy row 25).
    fileprivate static let overdueDays = 3
}

extension CaseFile {
    /// Whether something had to be done by a date that is long past, and a person should look at it (policy row 25).
    var hasLongOverdue: Bool {
        obligations.contains { obligation in
            obligation.event.respondBy.map(isLongOverdue) ?? false && !isSkipped(obligation)
        }
    }

    fileprivate func isLongOverdue(_ last: CalendarDay) -> Bool {
        today > last.advanced(by: FollowUpRule.overdueDays)
    }

    private func isSkipped(_ obligation: Obligation) -> Bool {
        deeds.contains { $0.skips(.respondBy) && $0.at >= obligation.event.at }
    }

    /// At once when it arrives, and again on the business day before the date.
    fileprivate func dated(_ obligation: Obligation, by last: CalendarDay) -> Proposal {
        let arrived = day(of: obligation.event)
        let dayBefore = calendar.day(-1, businessDaysAfter: last)
        let isFinal = today >= dayBefore
        let verb = last < today ? "was" : "is"
        var proposal = Proposal(
            .respondBy, by: obligation.channel, due: isFinal ? max(arrived, dayBefore) : arrived,
            basis: obligation.event.at, reason: "\(obligation.subject) \(verb) due by \(words(last))")
        proposal.askedBy = obligation.event.id
        proposal.remindsAgain = isFinal
        // At once on the day it arrives, not at the digest's time that may lie behind it.
        proposal.notBefore = isFinal ? nil : 0
        return proposal
    }

    /// The next business day.
    fileprivate func undated(_ obligation: Obligation) -> Proposal {
        let arrived = day(of: obligation.event)
        var proposal = Proposal(
            .respondBy, by: obligation.channel, due: calendar.day(1, businessDaysAfter: arrived),
            basis: obligation.event.at, reason: "\(obligation.invitation) of \(words(arrived)) waits for you")
        proposal.askedBy = obligation.event.id
        return proposal
    }
}

extension Obligation {
    /// On a site where a machine asks to act there, else by mail (policy rule 31).
    fileprivate var channel: ContactChannel {
        switch kind {
        case .assessment, .actionNeeded: event.isPersonal ? .email : .portal
        default: .email
        }
    }

    fileprivate var subject: String {
        switch kind {
        case .assessment: "Their assessment"
        case .offer: "Your answer to their offer"
        case .interview: "Your answer to their invitation"
        case .actionNeeded: "What they asked of you"
        default: "Your answer"
        }
    }

    fileprivate var invitation: String {
        switch kind {
        case .assessment: "Their assessment"
        case .offer: "Their offer"
        case .interview: "Their invitation"
        default: "Their request"
        }
    }
}
