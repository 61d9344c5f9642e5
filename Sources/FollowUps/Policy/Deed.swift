// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

/// Something that the person did or said about an application, with the step that it closes already worked out
/// (policy rules 33 and 34).
struct Deed: Sendable, Equatable {
    enum What: Sendable, Equatable {
        /// `step` is nil where nothing was open then.
        case followedUp(step: Step?, channel: ContactChannel)
        /// Thanks for a talk: the event that fixed it, or nil for a mail of thanks, which is for what has been.
        case thanked(for: JobEvent.ID?)
        /// What the employer asked for was given: the event that asked, or nil where none was open.
        case responded(to: JobEvent.ID?)
        case skipped(Step)
        case snoozed(Step?, until: CalendarDay)
    }

    var at: Date
    var on: CalendarDay
    var what: What

    /// The channel of a follow-up.
    var followUpChannel: ContactChannel? {
        guard case .followedUp(_, let channel) = what else { return nil }
        return channel
    }

    /// The step that a follow-up closed, if it closed one.
    var followUpStep: Step? {
        guard case .followedUp(let step, _) = what else { return nil }
        return step
    }

    var isResponse: Bool {
        guard case .responded = what else { return false }
        return true
    }

    func skips(_ step: Step) -> Bool { what == .skipped(step) }
}
