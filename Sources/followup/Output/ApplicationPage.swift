// SPDX-License-Identifier: MIT
import FollowUps
import Foundation
import JobTracker
import MailClassification

/// One application with its whole history, for eyes.
struct ApplicationPage {
    let terminal: Terminal
    let calendar: WorkCalendar
    let today: CalendarDay

    func lines(_ item: PlannedApplication) -> [String] {
        head(item) + [""] + facts(item) + [""] + timeline(item.application)
    }

    private func head(_ item: PlannedApplication) -> [String] {
        let company = TerminalText.line(item.application.company ?? "(unknown employer)")
        let role = item.application.role.map { ", " + TerminalText.line($0) } ?? ""
        var lines = [terminal.styled(TerminalText.fit("\(company)\(role)", terminal.columns), .bold)]
        if item.application.needsReview {
            let reasons = item.application.reviewReasons.map(\.phrase).joined(separator: "; ")
            lines.append(terminal.styled("To review: \(reasons).", .yellow) + " followup review")
        }
        return lines
    }

    private func facts(_ item: PlannedApplication) -> [String] {
        let plan = item.plan
        var facts: [(String, String)] = [("stage", plan.stage.rawValue)]
        if let day = plan.appliedOn { facts.append(("applied", DayText.short(day, today: today))) }
        if let day = plan.lastHeardOn {
            let silence = today.daysSinceEpoch - day.daysSinceEpoch
            facts.append(("last heard", "\(DayText.short(day, today: today)) (\(DayText.days(silence)) ago)"))
        }
        if let requisition = item.application.requisition {
            facts.append(("requisition", TerminalText.line(requisition)))
        }
        if let day = plan.windowUntil { facts.append(("they answer by", DayText.short(day, today: today))) }
        if let day = plan.closingOn { facts.append(("advert closes", DayText.short(day, today: today))) }
        if !plan.noFollowUp.isEmpty {
            facts.append(("unwelcome", plan.noFollowUp.map(\.phrase).joined(separator: ", ")))
        }
        if let next = plan.next {
            let when = DayText.near(next.due, today: today)
            facts.append(("next", "\(next.step.phrase) by \(next.channel.phrase), \(when)"))
            facts.append(("because", TerminalText.line(next.reason)))
        }
        return facts.flatMap(fact)
    }

    private func fact(_ name: String, _ text: String) -> [String] {
        let wrapped = TerminalText.wrap(text, terminal.columns - 18)
        return wrapped.enumerated().map { index, line in
            "  " + terminal.styled(TerminalText.pad(index == 0 ? name : "", 16), .dim) + line
        }
    }

    private struct Entry {
        var at: Date
        var lines: [String]
    }

    private func timeline(_ application: Application) -> [String] {
        let messages = application.messages.map { Entry(at: $0.date, lines: lines(of: $0)) }
        let answers = application.answers.map { Entry(at: $0.at, lines: ["you: \($0.kind.phrase(today: today))"]) }
        let entries = (messages + answers).sorted { $0.at < $1.at }
        return entries.flatMap { entry -> [String] in
            let day = TerminalText.pad(DayText.short(calendar.day(of: entry.at), today: today), 16)
            return entry.lines.enumerated().map { index, line in
                "  " + (index == 0 ? terminal.styled(day, .dim) : String(repeating: " ", count: 16)) + line
            }
        }
    }

    private func lines(of message: TrackedMessage) -> [String] {
        let room = terminal.columns - 18
        let who = message.isOwn ? "you" : TerminalText.line(message.from)
        let title = "\(message.kind.phrase): \(TerminalText.line(message.subject))"
        let quotes = message.evidence.filter { $0.weight > 0 && $0.quote.count > 12 }.prefix(2)
        var lines = [TerminalText.fit(title, room), TerminalText.fit("from \(who)", room)]
        for quote in quotes {
            lines += TerminalText.wrap("“\(TerminalText.line(quote.quote))”", room - 2).map { "  \($0)" }
        }
        return lines
    }
}

extension JobEvent.Kind {
    /// What happened, in a word or two.
    var phrase: String {
        switch self {
        case .received(let kind): kind.rawValue
        case .sent(let kind): "your \(kind.rawValue)"
        }
    }
}

extension NoFollowUp.Channel {
    var phrase: String {
        switch self {
        case .phone: "phone calls"
        case .email: "e-mail"
        case .inPerson: "visits"
        case .any: "any contact"
        }
    }
}

extension ReviewReason {
    var phrase: String {
        switch self {
        case .unsureVerdict: "it is not certain what the mail says"
        case .ambiguousLink: "a mail could belong to more than one application"
        case .suspiciousSender: "a mail may not come from whom it says"
        case .afterRejection: "an invitation came after a rejection"
        case .overdue: "something had to be done by a day that is past"
        }
    }
}

extension Answer.Kind {
    /// What the person said, as they would read it.
    func phrase(today: CalendarDay) -> String {
        switch self {
        case .done(let step, let channel, let day):
            let what = step.map(\.phrase) ?? "followed up"
            let how = channel.map { " by \($0.phrase)" } ?? ""
            return "done: \(what)\(how) on \(DayText.short(day, today: today))"
        case .snoozed(let day): return "later: not before \(DayText.short(day, today: today))"
        case .skipped(let step): return "skipped: \(step.phrase)"
        case .stopped: return "no more reminders"
        case .acceptedOffer(let day): return "accepted the offer on \(DayText.short(day, today: today))"
        }
    }
}
