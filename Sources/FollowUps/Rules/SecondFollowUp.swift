// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

extension FollowUpRule {
    /// Row 27: one follow-up was made and there is silence; a second, and no third.
    static let secondFollowUp = FollowUpRule(name: "27: a follow-up was made and there is silence") { file in
        let made = file.followUpsSince
        guard made.count == 1, let first = made.first, file.obligations.isEmpty, file.allowsSecond(after: first) else {
            return []
        }
        var due = file.calendar.day(file.settings.secondAfterBusinessDays, businessDaysAfter: first.on)
        var reason = "You followed up on \(file.words(first.on)) and they have not answered"
        // Rule 29: a window or closing date that still ran when the person asked early is kinder.
        if let window = file.runningWindow, window.end >= first.on {
            let waited = file.calendar.day(file.settings.afterWindowBusinessDays, businessDaysAfter: window.end)
            if waited > due { (due, reason) = (waited, window.sentence(on: file.today)) }
        }
        return file.question(.secondFollowUp, due: due, basis: first.at, reason: reason)
    }
}

extension CaseFile {
    /// Only after rows 10, 11, 13, 21 and 22; a promise, a last question and an insider have no second.
    fileprivate func allowsSecond(after first: Deed) -> Bool {
        if deadlineOfSilence != nil { return false }
        switch first.followUpStep {
        case .secondFollowUp, .lastQuestion, .insider: return false
        default: break
        }
        switch situation {
        case .applied, .heard: return !(runningWindow?.isPromise ?? false)
        case .interviewed: return true
        case .handedIn, .asked, nil: return false
        }
    }
}
