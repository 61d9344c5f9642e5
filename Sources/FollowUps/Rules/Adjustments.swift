// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

extension FollowUpAdjustment {
    /// Rule 28: while they are out of office nothing is asked; the first business day after is early enough.
    ///
    /// Left alone: what the person owes, thanks, which come too late after two days, and an insider.
    static let outOfOffice = FollowUpAdjustment(name: "28: out of office") { proposal, file in
        guard proposal.isDirectQuestion, let back = file.events.compactMap(\.firstDayBack).max(), back > proposal.due
        else { return proposal }
        return proposal.with {
            $0.due = file.calendar.businessDay(onOrAfter: back)
            $0.clauses.append("they are away until \(file.words(back))")
        }
    }

    /// Rule 30: after contact with a person the next to that person waits five business days.
    static let cooldown = FollowUpAdjustment(name: "30: cooldown") { proposal, file in
        guard proposal.isDirectQuestion, let last = file.lastContact else { return proposal }
        let earliest = file.calendar.day(cooldownBusinessDays, businessDaysAfter: last)
        guard earliest > proposal.due else { return proposal }
        return proposal.with {
            $0.due = earliest
            $0.clauses.append("you were in touch with the same person on \(file.words(last))")
        }
    }

    /// Rule 34: a snoozed step is due at the earliest on the day named.
    static let snooze = FollowUpAdjustment(name: "34: snoozed") { proposal, file in
        let until = file.deeds.compactMap { deed -> CalendarDay? in
            guard case .snoozed(proposal.step, let day) = deed.what, deed.at >= proposal.basis else { return nil }
            return day
        }.last
        guard let until, until > proposal.due else { return proposal }
        return proposal.with {
            $0.due = until
            $0.isPutOff = true
            $0.notBefore = nil
            $0.clauses.append("you put it off until \(file.words(until))")
            $0.lapsesAt = $0.lapsesAt.map { max($0, file.calendar.date(of: until.advanced(by: 1), minute: 0)) }
        }
    }

    /// Business days between two contacts with one person (policy rule 30).
    private static let cooldownBusinessDays = 5
}

extension JobEvent {
    /// Out of office: the first day on which they answer again.
    fileprivate var firstDayBack: CalendarDay? { kind == .received(.autoReply) ? returnsOn : nil }
}
