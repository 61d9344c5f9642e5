// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

@testable import FollowUps

/// Builds applications for the tests, with Berlin's time and days written as people say them.
struct Case {
    var application: Application
    private var nextID: JobEvent.ID = 1

    init(id: Application.ID = 1, company: String? = "Acme Robotics", role: String? = "Data Engineer") {
        application = Application(id: id, account: "personal", company: company, role: role)
    }

    /// A mail of the employer at ten o'clock, or of the person for `sent`.
    func on(
        _ day: String, _ kind: JobEvent.Kind, hour: Int = 10, personal: Bool = false, held: Bool = false,
        _ change: (inout JobEvent) -> Void = { _ in }
    ) -> Case {
        var copy = self
        var event = JobEvent(
            id: copy.application.id * 1000 + nextID, message: nextID, kind: kind, at: at(day, hour: hour),
            isPersonal: personal, isHeld: held)
        change(&event)
        copy.nextID += 1
        copy.application.events.append(event)
        return copy
    }

    func got(_ kind: MailKind, _ day: String, personal: Bool = false, _ change: (inout JobEvent) -> Void = { _ in })
        -> Case
    { on(day, .received(kind), personal: personal, change) }

    func wrote(_ kind: OwnMailKind, _ day: String, hour: Int = 12) -> Case { on(day, .sent(kind), hour: hour) }

    /// An answer given on a day at one in the afternoon.
    func answered(_ kind: Answer.Kind, _ day: String) -> Case {
        var copy = self
        copy.application.answers.append(Answer(id: copy.nextID, kind: kind, at: at(day, hour: 13)))
        copy.nextID += 1
        return copy
    }

    func done(_ on: String, step: Step? = nil, channel: ContactChannel? = nil) -> Case {
        answered(.done(step: step, channel: channel, on: day(on)), on)
    }

    func contact(_ email: String?, phone: String? = nil, name: String? = nil) -> Case {
        var copy = self
        copy.application.contacts.append(Contact(name: name, email: email, phone: phone))
        return copy
    }
}

/// The zone of most tests.
let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt

/// Worked out once, as a program does.
private let plainBerlin = newBerlinCalendar([])

/// Business days in Berlin.
func berlinCalendar(extraHolidays: Set<CalendarDay> = []) -> WorkCalendar {
    extraHolidays.isEmpty ? plainBerlin : newBerlinCalendar(extraHolidays)
}

private func newBerlinCalendar(_ extraHolidays: Set<CalendarDay>) -> WorkCalendar {
    do { return try WorkCalendar(timeZone: berlin, region: "DE-BE", extraHolidays: extraHolidays) } catch {
        preconditionFailure("\(error)")
    }
}

func day(_ iso: String) -> CalendarDay {
    guard let day = CalendarDay(iso: iso) else { preconditionFailure("\(iso) is no day") }
    return day
}

/// A moment in Berlin.
func at(_ iso: String, hour: Int = 9, minute: Int = 0) -> Date {
    berlinCalendar().date(of: day(iso), minute: hour * 60 + minute)
}

/// "first-follow-up email 2026-11-18", or "nothing".
func line(_ plan: FollowUpPlan) -> String {
    guard let next = plan.next else { return "nothing" }
    return "\(next.step.rawValue) \(next.channel.rawValue) \(next.due.iso)"
}

/// The plan in Berlin at nine o'clock of a day.
func plan(
    _ built: Case, on now: String, among others: [Case] = [], settings: FollowUpSettings = FollowUpSettings()
) -> FollowUpPlan {
    FollowUpPolicy(settings: settings, calendar: berlinCalendar())
        .plan(for: built.application, among: [built.application] + others.map(\.application), now: at(now))
}

extension ResponseWindow {
    static let twoWeeks = ResponseWindow(days: 14, quote: "You will hear from us within two weeks.")
    static func until(_ iso: String) -> ResponseWindow { ResponseWindow(until: day(iso), quote: "") }
    static func silence(by iso: String) -> ResponseWindow {
        ResponseWindow(until: day(iso), silenceMeansNo: true, quote: "")
    }
}

extension NoFollowUp {
    static func asking(_ channels: Channel...) -> NoFollowUp { NoFollowUp(channels: channels, quote: "Please do not.") }
}
