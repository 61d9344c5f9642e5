// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

extension FollowUpRule {
    /// Row 10, and row 15 that falls back to it: applied, and nothing said about when they answer.
    static let firstFollowUp = FollowUpRule(name: "10, 15: applied, nothing said") { file in
        guard case .applied(let moment) = file.waitingSituation, file.runningWindow == nil,
            file.runningClosingDate == nil
        else { return [] }
        let applied = file.calendar.day(of: moment)
        let due = file.calendar.day(file.settings.firstAfterBusinessDays, businessDaysAfter: applied)
        return file.question(
            .firstFollowUp, due: due, basis: moment,
            reason: "You applied on \(file.words(applied)) and they have not answered")
    }

    /// Row 13: the advert's closing date is known, and no window.
    static let afterClosingDate = FollowUpRule(name: "13: a closing date is known") { file in
        guard case .applied(let moment) = file.waitingSituation, file.runningWindow == nil,
            let closing = file.runningClosingDate
        else { return [] }
        let due = file.calendar.day(afterClosingBusinessDays, businessDaysAfter: closing)
        let reason =
            closing < file.today
            ? "Applications closed on \(file.words(closing)) and they have not answered"
            : "Applications close on \(file.words(closing)); until then nobody decides"
        return file.question(.firstFollowUp, due: due, basis: moment, reason: reason)
    }

    /// Business days from the closing date to the first follow-up; files are read after it (policy row 13).
    private static let afterClosingBusinessDays = 10
}
