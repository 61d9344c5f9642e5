// SPDX-License-Identifier: MIT
import JobTracker
import MailClassification

/// Where an application stands and what is due next, at one moment. A pure function of events, answers, settings,
/// calendar and that moment; never stored.
public struct FollowUpPlan: Sendable, Equatable {
    /// How far it has come, `silent` among the stages (policy rules 6 and 8).
    public var stage: Stage
    /// The day of the first evidence of applying (policy rule 5).
    public var appliedOn: CalendarDay?
    /// The employer's last sign (policy rule 8).
    public var lastHeardOn: CalendarDay?
    /// Whether the employer confirmed the receipt.
    public var isConfirmed: Bool
    /// What the employer asked not to be used, over all of the employer's mails (policy rule 29).
    public var noFollowUp: [NoFollowUp.Channel]
    /// The last day of the window that the employer named last (policy rule 3).
    public var windowUntil: CalendarDay?
    /// The advert's closing date.
    public var closingOn: CalendarDay?
    /// Whether the employer said that hearing nothing means no.
    public var silenceMeansNo: Bool
    /// The earliest step that is still open, or nil where there is nothing to do.
    public var next: NextStep?
    /// The follow-ups made, in the order of time.
    public var followedUp: [FollowUpMade]
    /// The day on which it turns `silent` if nothing happens.
    public var silentOn: CalendarDay?
    /// What a person should look at that follows from the day alone, besides the application's own reasons.
    public var reviewReasons: [ReviewReason]

    /// A plan of these parts; what is left out is empty.
    public init(
        stage: Stage, appliedOn: CalendarDay? = nil, lastHeardOn: CalendarDay? = nil, isConfirmed: Bool = false,
        noFollowUp: [NoFollowUp.Channel] = [], windowUntil: CalendarDay? = nil, closingOn: CalendarDay? = nil,
        silenceMeansNo: Bool = false, next: NextStep? = nil, followedUp: [FollowUpMade] = [],
        silentOn: CalendarDay? = nil, reviewReasons: [ReviewReason] = []
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
        self.reviewReasons = reviewReasons
    }

    /// Whether `next` is due on `day` or was before.
    public func isDue(on day: CalendarDay) -> Bool { next.map { $0.due <= day } ?? false }
}

/// A step to take, by which channel, when, and why.
public struct NextStep: Sendable, Equatable {
    /// What to do.
    public var step: Step
    /// How to do it.
    public var channel: ContactChannel
    /// The local day on which it falls due.
    public var due: CalendarDay
    /// Minutes after local midnight before which it is not due on its day; nil means the digest's time.
    public var notBefore: Int?
    /// One sentence that names the fact behind it.
    public var reason: String
    /// Whether a reminder that stays unanswered comes again (policy rule 35).
    public var remindsAgain: Bool

    /// A step of these parts.
    public init(
        step: Step, channel: ContactChannel, due: CalendarDay, notBefore: Int? = nil, reason: String,
        remindsAgain: Bool = true
    ) {
        self.step = step
        self.channel = channel
        self.due = due
        self.notBefore = notBefore
        self.reason = reason
        self.remindsAgain = remindsAgain
    }
}

/// A follow-up that the person made.
public struct FollowUpMade: Sendable, Equatable {
    /// The local day.
    public var on: CalendarDay
    /// How it was made.
    public var channel: ContactChannel

    /// A follow-up made on a day.
    public init(on: CalendarDay, channel: ContactChannel) {
        self.on = on
        self.channel = channel
    }
}
