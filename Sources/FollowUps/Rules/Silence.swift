// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

extension CaseFile {
    /// The day on which the application turns silent if nothing more happens (policy rule 8), or the date at which
    /// silence means no (row 14). Nil before anything happened, and once it is closed.
    var silentOn: CalendarDay? {
        guard !stage.isClosed, let start = clockStart else { return nil }
        if let window = deadlineOfSilence { return window.end }
        let usual = start.advanced(by: settings.silentAfterDays)
        guard let asked = followUps.last?.on else { return usual }
        return max(usual, calendar.day(Self.patienceAfterFollowUp, businessDaysAfter: asked))
    }

    /// Business days that a follow-up leaves for an answer.
    private static let patienceAfterFollowUp = 10

    /// The latest of applying, the last sign and the last date that the employer stated.
    private var clockStart: CalendarDay? {
        var days = [appliedOn, signs.last.map(day(of:)), window?.end, closingOn].compactMap { $0 }
        days += interviews.map(\.day)
        days += obligations.compactMap(\.event.respondBy)
        return days.max()
    }
}
