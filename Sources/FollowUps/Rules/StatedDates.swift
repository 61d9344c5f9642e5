// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

extension FollowUpRule {
    /// Row 11: a machine stated a window or a date.
    static let afterWindow = FollowUpRule(name: "11: a window stated by a machine") { file in
        guard let window = file.runningWindow, !window.isPromise, file.waitsOnStatedDate else { return [] }
        let due = file.calendar.day(file.settings.afterWindowBusinessDays, businessDaysAfter: window.end)
        return file.question(
            file.askingStep, due: due, basis: file.basis(of: window), reason: window.sentence(on: file.today))
    }

    /// Row 12: a person promised an answer by a date.
    static let afterPromise = FollowUpRule(name: "12: a date promised by a person") { file in
        guard let window = file.runningWindow, window.isPromise, file.waitsOnStatedDate else { return [] }
        let due = file.calendar.day(afterPromiseBusinessDays, businessDaysAfter: window.end)
        return file.question(
            .afterReply, due: due, basis: file.basis(of: window), reason: window.sentence(on: file.today))
    }

    /// Row 14: hearing nothing by a date means no; one question shortly before it, and none if it comes too soon.
    static let lastQuestion = FollowUpRule(name: "14: silence means no") { file in
        guard let window = file.deadlineOfSilence, let applied = file.appliedOn, file.obligations.isEmpty,
            file.followUps.isEmpty
        else { return [] }
        let calendar = file.calendar
        let due = max(
            calendar.day(-lastQuestionBusinessDays, businessDaysAfter: window.end),
            calendar.day(lastQuestionBusinessDays, businessDaysAfter: applied))
        guard due < window.end else { return [] }
        return file.question(
            .lastQuestion, due: due, basis: window.at,
            reason: "They said that hearing nothing by \(file.words(window.end)) means no"
        ).map { proposal in proposal.with { $0.tooLateOn = window.end } }
    }

    /// Business days from a promised date to the question after it (policy rows 12 and 21).
    static let afterPromiseBusinessDays = 1
    /// Business days kept before the date of silence and after applying (policy row 14).
    private static let lastQuestionBusinessDays = 2
}

extension CaseFile {
    /// What the application waits on while the next word is the employer's, no follow-up was made since, and no date
    /// is set at which silence means no.
    var waitingSituation: Situation? {
        guard followUpsSince.isEmpty, obligations.isEmpty, deadlineOfSilence == nil else { return nil }
        return situation
    }

    /// The stated window if it had not ended when the situation arose and was not kept by then; an older one says
    /// nothing about what comes next.
    var runningWindow: StatedWindow? {
        guard let window, !window.silenceMeansNo, !isKept(window), let moment = situation?.moment else { return nil }
        return window.at >= moment || window.end >= calendar.day(of: moment) ? window : nil
    }

    /// Whether the answer that the window speaks of has come: an invitation, a test, an offer.
    private func isKept(_ window: StatedWindow) -> Bool {
        events.contains { event in
            guard event.at > window.at else { return false }
            switch event.kind {
            case .received(.interview): return !window.isAboutInterview
            case .received(.assessment), .received(.offer): return true
            default: return false
            }
        }
    }

    /// The advert's closing date if it had not passed when the situation arose.
    var runningClosingDate: CalendarDay? {
        guard let closingOn, let moment = situation?.moment, closingOn >= calendar.day(of: moment) else { return nil }
        return closingOn
    }

    /// Whether a window is what the situation waits on: after a talk row 21 reads it, and what was asked for and
    /// dropped waits on nothing.
    var waitsOnStatedDate: Bool {
        switch waitingSituation {
        case .applied, .heard, .handedIn: true
        case .interviewed, .asked, nil: false
        }
    }

    /// The window at whose end silence means no, unless the employer has moved on since (policy row 14).
    var deadlineOfSilence: StatedWindow? {
        guard let window, window.silenceMeansNo else { return nil }
        let movedOn = events.contains { event in
            guard event.at > window.at, case .received(let kind) = event.kind else { return false }
            return kind.isProgress
        }
        return movedOn ? nil : window
    }

    /// The later of the window's mail and the situation: what a skip must come after to drop the step.
    func basis(of window: StatedWindow) -> Date { max(window.at, situation?.moment ?? window.at) }
}

extension MailKind {
    /// Whether a mail of this kind takes an application further or speaks of where it stands (policy rule 8).
    var isProgress: Bool {
        switch self {
        case .interview, .assessment, .offer, .actionNeeded, .statusUpdate, .reply: true
        default: false
        }
    }
}
