// SPDX-License-Identifier: MIT
import JobTracker
import MailClassification

/// Where an application stands and what is due next, at one moment. A pure function of events, answers, settings,
/// calendar and that moment; never stored.
public struct FollowUpPlan: Sendable, Equatable {
    public var stage: Stage
    public var appliedOn: CalendarDay?
    /// The employer's last sign (policy rule 8).
    public var lastHeardOn: CalendarDay?
    /// Whether the employer confirmed the receipt.
    public var isConfirmed: Bool
    /// What the employer asked not to be used, over all of the employer's mails (policy rule 29).
    public var noFollowUp: [NoFollowUp.Channel]
    public var windowUntil: CalendarDay?
    public var closingOn: CalendarDay?
    public var silenceMeansNo: Bool
    /// The earliest step that is still open, or nil where there is nothing to do.
    public var next: NextStep?
    public var followedUp: [FollowUpMade]
    /// The day on which it turns `silent` if nothing happens.
    public var silentOn: CalendarDay?

    public init(
        stage: Stage, appliedOn: CalendarDay? = nil, lastHeardOn: CalendarDay? = nil, isConfirmed: Bool = false,
        noFollowUp: [NoFollowUp.Channel] = [], windowUntil: CalendarDay? = nil, closingOn: CalendarDay? = nil,
        silenceMeansNo: Bool = false, next: NextStep? = nil, followedUp: [FollowUpMade] = [],
        silentOn: CalendarDay? = nil
    ) {
        self.stage = stage
        self.appliedOn = appliedOn
        self.lastHeardOn = lastHeardOn
        self.isConfirmed = isConfirmed
        self.noFollowUp = noFollowUp
        self.windowUntil = windowUntil
        self.closingOn = closingOn
        self.silenceMeansNo = silenceMeansNo
        self.next = next
        self.followedUp = followedUp
        self.silentOn = silentOn
    }

    /// Whether `next` is due on `day` or was before.
    public func isDue(on day: CalendarDay) -> Bool { next.map { $0.due <= day } ?? false }
}

/// A step to take, by which channel, when, and why.
public struct NextStep: Sendable, Equatable {
    public var step: Step
    public var channel: ContactChannel
    public var due: CalendarDay
    /// Minutes after local midnight before which it is not due on its day; nil means the digest's time.
    public var notBefore: Int?
    /// One sentence that names the fact behind it.
    public var reason: String

    public init(step: Step, channel: ContactChannel, due: CalendarDay, notBefore: Int? = nil, reason: String) {
        self.step = step
        self.channel = channel
        self.due = due
        self.notBefore = notBefore
        self.reason = reason
    }
}

/// A follow-up that the person made.
public struct FollowUpMade: Sendable, Equatable {
    public var on: CalendarDay
    public var channel: ContactChannel

    public init(on: CalendarDay, channel: ContactChannel) {
        self.on = on
        self.channel = channel
    }
}
