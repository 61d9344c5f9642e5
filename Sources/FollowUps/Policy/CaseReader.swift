// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

/// Reads an application's events and answers in the order of time, so that each answer is understood by what was open
/// when it was given.
struct CaseReader {
    let policy: FollowUpPolicy
    let application: Application
    let neighbourhood: Neighbourhood

    /// The case at `now`.
    ///
    /// Events dated after `now` count too: a mail with a wrong date must not hide a rejection.
    func read(at now: Date) -> CaseFile {
        let events = application.events.filter { !$0.isHeld }.sorted { $0.at < $1.at }
        let notice = neighbourhood.notice(binding: application, isSameEmployer: policy.isSameEmployer)
        var deeds: [Deed] = []
        for action in actions(among: events) {
            let past = file(
                events: events.filter { $0.at <= action.at && !action.isOwnMail($0) },
                answers: application.answers.filter { $0.at < action.at }, deeds: deeds,
                notice: notice.known(at: action.at), at: action.at)
            let open = FollowUpPolicy.open(past)
            guard let deed = action.deed(open: open, calendar: policy.calendar) else { continue }
            deeds.append(contentsOf: isReported(deed, in: deeds) ? [] : [deed])
        }
        return file(
            events: events, answers: application.answers, deeds: deeds.sorted { $0.at < $1.at }, notice: notice, at: now
        )
    }

    private func actions(among events: [JobEvent]) -> [Action] {
        let own = events.filter { $0.kind == .sent(.followUp) || $0.kind == .sent(.thanks) }.map { Action.sent($0) }
        return (own + application.answers.map { Action.answered($0) }).sorted { $0.at < $1.at }
    }

    private func file(events: [JobEvent], answers: [Answer], deeds: [Deed], notice: Notice, at moment: Date) -> CaseFile
    {
        var past = application
        past.events = events
        past.answers = answers
        return CaseFile(
            application: past, events: events, deeds: deeds,
            notice: notice,
            lastContact: neighbourhood.lastContact(withPeopleOf: application),
            settings: policy.settings, calendar: policy.calendar, now: moment)
    }

    /// Whether a follow-up is known already: two mails of one day, or a mail found in Sent that the person also
    /// reports on that day or the next.
    private func isReported(_ deed: Deed, in deeds: [Deed]) -> Bool {
        guard let channel = deed.followUpChannel else { return false }
        return deeds.contains { $0.followUpChannel == channel && ($0.on...$0.on.advanced(by: 1)).contains(deed.on) }
    }
}

/// Something the person did: a mail of their own or an answer to a reminder.
private enum Action {
    case sent(JobEvent)
    case answered(Answer)

    var at: Date {
        switch self {
        case .sent(let event): event.at
        case .answered(let answer): answer.at
        }
    }

    func isOwnMail(_ event: JobEvent) -> Bool {
        guard case .sent(let own) = self else { return false }
        return own == event
    }

    func deed(open: [Proposal], calendar: WorkCalendar) -> Deed? {
        switch self {
        case .sent(let event):
            Deed(event, open: open.first { $0.step.isFollowUp }, calendar: calendar)
        case .answered(let answer):
            Deed(answer, open: open.first, proposals: open, calendar: calendar)
        }
    }
}
