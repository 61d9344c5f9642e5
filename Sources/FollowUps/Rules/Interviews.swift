// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

extension FollowUpRule {
    /// Row 20: thanks on the day of the talk, or the next day where it ends late; too late after 48 hours.
    static let thanks = FollowUpRule(name: "20: interview fixed") { file in
        guard file.notice.emailClosed == nil else { return [] }
        return file.interviews.filter { !file.wasThanked(for: $0) }.map { file.thanks(for: $0) }
    }
    /// Row 21: after the talk, and its date if they promised one.
    static let afterInterview = FollowUpRule(name: "21: after the interview") { file in
        guard case .interviewed(let interview) = file.waitingSituation else { return [] }
        let words = file.words(interview.day)
        if let window = file.runningWindow {
            let due = file.calendar.day(afterPromiseBusinessDays, businessDaysAfter: window.end)
            return file.question(
                .afterInterview, due: due,
                basis: file.basis(of: window), reason: window.sentence(on: file.today))
        }
        let reason =
            interview.day < file.today
            ? "Your interview was on \(words) and they have not written since" : "Your interview is on \(words)"
        return file.question(
            .afterInterview, due: file.calendar.day(afterInterviewBusinessDays, businessDaysAfter: interview.day),
            basis: interview.event.at, reason: reason)
    }

    /// Business days from the talk to the question after it (policy row 21).
    private static let afterInterviewBusinessDays = 7
}

extension CaseFile {
    /// Seconds after the talk's end at which thanks come too late (policy row 20).
    private static let thanksLapseAfter: TimeInterval = 48 * 3600

    fileprivate func thanks(for interview: Interview) -> Proposal {
        let endsInTime = interview.endMinute.map { $0 < Interview.officeHoursEnd } ?? false
        let verb = interview.day < today ? "was" : "is"
        var proposal = Proposal(
            .thanks, by: .email, due: endsInTime ? interview.day : interview.day.advanced(by: 1),
            basis: interview.event.at,
            reason: "Your interview \(verb) on \(words(interview.day)); thanks are welcome within a day")
        proposal.askedBy = interview.event.id
        proposal.notBefore = endsInTime ? interview.endMinute : nil
        proposal.lapsesAt = interview.end.addingTimeInterval(Self.thanksLapseAfter)
        return proposal
    }

    fileprivate func wasThanked(for interview: Interview) -> Bool {
        deeds.contains { deed in
            guard case .thanked(let event) = deed.what else { return false }
            return event.map { $0 == interview.event.id } ?? (deed.on >= interview.day)
        }
    }
}
