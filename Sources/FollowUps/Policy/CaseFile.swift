// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

/// An application as the rules read it: the events that count, what the person did, and the employer's notice, at one
/// moment.
struct CaseFile: Sendable {
    let application: Application
    let stage: Stage
    /// Those that count, in the order of time.
    let events: [JobEvent]
    /// In the order of time.
    let deeds: [Deed]
    let notice: Notice
    /// The days on which the people of this application were last contacted about anything (policy rule 30).
    let lastContact: CalendarDay?
    let settings: FollowUpSettings
    let calendar: WorkCalendar
    let now: Date
    let today: CalendarDay

    // Worked out once, since every rule asks for them.

    /// The talks that were fixed, without those that were moved before they took place.
    private(set) var interviews: [Interview] = []
    /// What the employer named last: a later mail's window replaces an earlier one's (policy rule 3).
    private(set) var window: StatedWindow?
    /// What the employer asked for and has not been given, in the order asked.
    private(set) var obligations: [Obligation] = []
    /// What the application waits on; nil before it was made.
    private(set) var situation: Situation?

    init(
        application: Application, events: [JobEvent], deeds: [Deed], notice: Notice, lastContact: CalendarDay?,
        settings: FollowUpSettings, calendar: WorkCalendar, now: Date
    ) {
        self.application = application
        stage = application.stage
        self.events = events
        self.deeds = deeds
        self.notice = notice
        self.lastContact = lastContact
        self.settings = settings
        self.calendar = calendar
        self.now = now
        today = calendar.day(of: now)
        interviews = fixedInterviews()
        // A help desk's "we answer within two days" is no word about the application.
        window =
            events.lazy.filter { $0.kind != .received(.autoReply) }
            .compactMap { StatedWindow($0, calendar: calendar) }.last
        obligations = openObligations()
        situation = latestSituation()
    }

    func day(of event: JobEvent) -> CalendarDay { calendar.day(of: event.at) }

    /// "16 November", with the year where it is not this one.
    func words(_ day: CalendarDay) -> String { day.words(on: today) }
}

extension CaseFile {
    /// The day of the first evidence of applying (policy rule 5).
    var appliedOn: CalendarDay? { appliedAt.map { calendar.day(of: $0) } }

    /// The moment of the first evidence of applying, or what the person says.
    var appliedAt: Date? {
        if let said = application.appliedAt { return said }
        return events.first {
            switch $0.kind {
            case .received(.confirmation), .received(.noFollowUp), .sent(.application): true
            default: false
            }
        }?.at
    }

    /// Mails of the employer that are a sign of life (policy rule 8).
    var signs: [JobEvent] {
        events.filter {
            guard case .received(let kind) = $0.kind else { return false }
            return kind.concernsApplication && kind != .autoReply
        }
    }

    var closingOn: CalendarDay? { events.compactMap(\.closingOn).last }

    var followUps: [Deed] { deeds.filter { $0.followUpChannel != nil } }

    /// Whether a person at the employer has written.
    var hasPersonAnswered: Bool {
        events.contains { event in
            guard case .received(let kind) = event.kind else { return false }
            return event.isPersonal && kind != .autoReply
        }
    }

    var route: Route {
        Route(
            notice: notice, offersPhone: events.contains { $0.offeredPhone != nil },
            prefersPhone: settings.prefersPhone)
    }

    /// first-follow-up while none was made and no person has answered, after-reply behind that (policy row 22).
    var askingStep: Step {
        if case .applied = situation { return .firstFollowUp }
        return followUps.isEmpty && !hasPersonAnswered && interviews.isEmpty ? .firstFollowUp : .afterReply
    }
}
