// SPDX-License-Identifier: MIT

/// What a phrase speaks for. The first group are kinds of mail; the others are what the kinds are weighed with.
enum Topic: String, CaseIterable, Sendable {
    // Kinds.
    case confirmation, rejection, interview, assessment, offer, actionNeeded, statusUpdate, withdrawal, outreach,
        jobAlert
    // A machine's answer to the person's own mail.
    case outOfOffice, ticket, unmonitored, mailboxGone
    /// A mail that could not be delivered.
    case bounce
    // Mail that only looks like one about an application.
    case code, survey, account, newsletter, commerce, event
    /// Words of hiring: the mail is about a job.
    case jobContext
    /// Applications for something else: loans, visas, schools, flats.
    case foreignContext

    // Marks on a sentence.
    /// Opens a conditional clause.
    case condition
    /// Opens one where it begins the sentence or a clause.
    case openingCondition
    /// The condition is a decision of the employer ("if you are shortlisted").
    case decisionCondition
    /// Regret about the number of answers, not about the application.
    case volumeRegret
    /// Only the chosen hear back.
    case shortlistOnly
    /// Legal text and the like.
    case footer
    /// Tells how the procedure goes in general.
    case procedure

    // Notices.
    case noPhone, noEmail, noVisit, noContact
    /// Turns a notice round: "do not hesitate to call", or speaks to others than applicants.
    case noticeLifted

    // Times.
    case timeUnit
    /// The employer will answer within a time.
    case answerPromise
    /// Nothing is heard by then.
    case unheard
    /// What silence stands for: a no.
    case silence
    /// The time is something else: keeping data, a test's length, a contract.
    case otherDuration
    case respondBy, returnsOn, closing
    /// Names the time of a talk.
    case meeting
}

extension Topic {
    /// The kind that this topic votes for.
    var kind: MailKind? {
        switch self {
        case .confirmation: .confirmation
        case .rejection: .rejection
        case .interview: .interview
        case .assessment: .assessment
        case .offer: .offer
        case .actionNeeded: .actionNeeded
        case .statusUpdate: .statusUpdate
        case .withdrawal: .withdrawal
        case .outreach: .outreach
        case .jobAlert: .jobAlert
        case .outOfOffice, .ticket, .unmonitored, .mailboxGone, .bounce: .autoReply
        case .code, .survey, .account, .newsletter, .commerce, .event, .foreignContext: .other
        case .noPhone, .noEmail, .noVisit, .noContact: .noFollowUp
        default: nil
        }
    }
}
