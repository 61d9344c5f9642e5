// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

extension Deed {
    /// What an own mail in Sent did (policy rule 33), or nil where it did nothing to a reminder.
    ///
    /// Documents and acceptances are read from the events themselves.
    init?(_ event: JobEvent, open: Proposal?, calendar: WorkCalendar) {
        switch event.kind {
        case .sent(.followUp):
            self.init(
                at: event.at, on: calendar.day(of: event.at),
                what: .followedUp(step: open?.step, channel: .email))
        case .sent(.thanks): self.init(at: event.at, on: calendar.day(of: event.at), what: .thanked(for: nil))
        default: return nil
        }
    }

    /// What an answer to a reminder did (policy rule 34), or nil for those that end the application.
    ///
    /// - Parameters:
    ///   - open: what was open when it was given: the step that a `done` without one means.
    ///   - proposals: everything that was open then.
    init?(_ answer: Answer, open: Proposal?, proposals: [Proposal], calendar: WorkCalendar) {
        switch answer.kind {
        case .done(let step, let channel, let day):
            let moment = calendar.day(of: answer.at) == day ? answer.at : calendar.date(of: day, minute: Self.noon)
            let meant = step.map { step in proposals.first { $0.step == step } } ?? open
            self.init(
                at: moment, on: day,
                what: Self.done(step ?? open?.step, meant, channel: channel))
        case .snoozed(let until):
            self.init(at: answer.at, on: calendar.day(of: answer.at), what: .snoozed(open?.step, until: until))
        case .skipped(let step):
            self.init(at: answer.at, on: calendar.day(of: answer.at), what: .skipped(step))
        case .stopped, .acceptedOffer: return nil
        }
    }

    /// A follow-up whose hour is not known counts from midday.
    private static let noon = 12 * 60

    private static func done(_ step: Step?, _ meant: Proposal?, channel: ContactChannel?) -> What {
        switch step {
        case .thanks: .thanked(for: meant?.askedBy)
        case .respondBy: .responded(to: meant?.askedBy)
        default: .followedUp(step: step, channel: channel ?? meant?.channel ?? .email)
        }
    }
}
