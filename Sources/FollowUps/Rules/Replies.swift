// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

extension FollowUpRule {
    /// Row 22: a reply or status update that names no date.
    static let afterReply = FollowUpRule(name: "22: a reply or status update without a date") { file in
        guard case .heard(let event) = file.waitingSituation, file.runningWindow == nil,
            file.deadlineOfSilence == nil
        else { return [] }
        let day = file.day(of: event)
        let due = file.calendar.day(afterReplyBusinessDays, businessDaysAfter: day)
        return file.question(
            file.askingStep, due: due, basis: event.at,
            reason: "They last wrote on \(file.words(day)) and named no date")
    }

    /// Row 23: an assessment was handed in or documents were sent.
    static let afterHandingIn = FollowUpRule(name: "23: an assessment handed in, documents sent") { file in
        guard case .handedIn(let moment) = file.waitingSituation, file.runningWindow == nil,
            file.deadlineOfSilence == nil
        else { return [] }
        let day = file.calendar.day(of: moment)
        let due = file.calendar.day(afterReplyBusinessDays, businessDaysAfter: day)
        return file.question(
            .afterReply, due: due, basis: moment,
            reason: "You gave them what they asked for on \(file.words(day)) and they have not answered")
    }

    /// Business days from their word, or the person's, to the question after it (policy rows 22 and 23).
    private static let afterReplyBusinessDays = 7
}
