// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

/// What the applications of a person share: notices of one employer (policy rule 29) and contact with one person
/// (rule 30). Read once for all of them.
struct Neighbourhood: Sendable {
    /// The notices by the company's name as stored.
    private var notices: [(application: Application.ID, company: String?, notice: Notice)] = []
    private var contacts: [PersonKey: CalendarDay] = [:]

    init(_ applications: [Application], calendar: WorkCalendar) {
        for application in applications {
            let notice = Notice(application)
            if !notice.isEmpty { notices.append((application.id, application.company, notice)) }
            guard let day = application.lastContactOn(calendar: calendar) else { continue }
            for person in application.people { contacts[person] = max(day, contacts[person] ?? day) }
        }
    }

    /// What binds `application`: its own notices and those of its employer's other mails.
    func notice(binding application: Application, isSameEmployer: (String, String) -> Bool) -> Notice {
        var bound = Notice()
        for other in notices where isBound(application, by: other, isSameEmployer) { bound.add(other.notice) }
        return bound
    }

    private func isBound(
        _ application: Application, by other: (application: Application.ID, company: String?, notice: Notice),
        _ isSameEmployer: (String, String) -> Bool
    ) -> Bool {
        if application.id == other.application { return true }
        guard let own = application.company, let theirs = other.company else { return false }
        return isSameEmployer(own, theirs)
    }

    /// The last day on which anybody of `application` was contacted, about whatever application.
    func lastContact(withPeopleOf application: Application) -> CalendarDay? {
        application.people.compactMap { contacts[$0] }.max()
    }
}

extension Notice {
    /// What the mails of one application ask.
    init(_ application: Application) {
        for event in application.events where !event.isHeld {
            guard let asked = event.noFollowUp else { continue }
            add(asked.channels, at: event.at)
        }
    }
}

/// One person at one address or number.
struct PersonKey: Hashable, Sendable {
    private var value: String

    /// Nil for an address that nobody reads.
    init?(email: String) {
        let address = email.lowercased()
        guard address.contains("@"), !NoReply.matches(address) else { return nil }
        value = address
    }

    /// The last nine digits: the same number is written with and without its country's prefix.
    init?(phone: String) {
        let digits = phone.filter { $0.isASCII && $0.isNumber }
        guard digits.count >= 6 else { return nil }
        value = String(digits.suffix(9))
    }
}

/// Addresses that nobody reads.
enum NoReply {
    private static let marks = [
        "noreply", "no-reply", "no_reply", "no.reply", "donotreply", "do-not-reply", "do_not_reply", "dontreply",
        "nepasrepondre", "ne-pas-repondre", "nicht-antworten", "keineantwort", "noresponder", "no-responder",
        "naoresponda", "nao-responda", "nonrispondere", "non-rispondere", "nietbeantwoorden", "nieodpowiadaj",
        "mailer-daemon", "postmaster", "notification", "bounce", "unmonitored",
    ]

    /// Whether the local part of `address` says so.
    static func matches(_ address: String) -> Bool {
        let local = address.lowercased().prefix { $0 != "@" }
        return marks.contains { local.contains($0) }
    }
}

extension Application {
    /// Everybody at the employer whose address or number is known.
    fileprivate var people: Set<PersonKey> {
        var found: Set<PersonKey> = []
        for contact in contacts {
            if let key = contact.email.flatMap({ PersonKey(email: $0) }) { found.insert(key) }
            if let key = contact.phone.flatMap({ PersonKey(phone: $0) }) { found.insert(key) }
        }
        return found
    }

    /// The last day on which the person contacted them: their own mails, and what they say that they did. Plans do not
    /// count, an application is no question to anybody, and an insider is somebody else.
    fileprivate func lastContactOn(calendar: WorkCalendar) -> CalendarDay? {
        let sent = events.compactMap { event -> CalendarDay? in
            guard !event.isHeld, case .sent(let kind) = event.kind, kind.isContact else { return nil }
            return calendar.day(of: event.at)
        }
        let done = answers.compactMap { answer -> CalendarDay? in
            guard case .done(let step, let channel, let day) = answer.kind else { return nil }
            return step == .insider || channel == .linkedin || channel == .portal ? nil : day
        }
        return (sent + done).max()
    }
}

extension OwnMailKind {
    fileprivate var isContact: Bool {
        switch self {
        case .followUp, .thanks, .acceptance, .documents: true
        case .application, .withdrawal, .other: false
        }
    }
}
