// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// One application of the person at one employer for one role, with everything that happened to it.
///
/// Its stage, its dates and what is due are not stored: they follow from ``events`` and ``answers``.
public struct Application: Sendable, Equatable, Identifiable {
    /// Its number in the store, never used twice.
    public typealias ID = Int64

    /// Its number in the store; 0 until it is kept.
    public var id: ID
    /// The configured account's name in which it was found.
    public var account: String
    /// The employer, never the recruiting system.
    public var company: String?
    /// The post's title.
    public var role: String?
    /// The employer's own number of the post.
    public var requisition: String?
    /// The recruiting system's short name.
    public var ats: String?
    /// When the person says that they applied; beats what the mails tell. Nil where they said nothing.
    public var appliedAt: Date?
    /// What a person should look at, in the order found; empty once accepted.
    public var reviewReasons: [ReviewReason]
    /// What happened, in the order of time. Dismissed events are left out.
    public var events: [JobEvent]
    /// What the person answered, in the order given. Taken-back answers are left out.
    public var answers: [Answer]
    /// The people and offices that its mails named, each once.
    public var contacts: [Contact]
    /// Its mails in the order of time.
    public var messages: [TrackedMessage]

    /// An application of these parts.
    public init(
        id: ID, account: String, company: String? = nil, role: String? = nil, requisition: String? = nil,
        ats: String? = nil, appliedAt: Date? = nil, reviewReasons: [ReviewReason] = [], events: [JobEvent] = [],
        answers: [Answer] = [], contacts: [Contact] = [], messages: [TrackedMessage] = []
    ) {
        self.id = id
        self.account = account
        self.company = company
        self.role = role
        self.requisition = requisition
        self.ats = ats
        self.appliedAt = appliedAt
        self.reviewReasons = reviewReasons
        self.events = events
        self.answers = answers
        self.contacts = contacts
        self.messages = messages
    }

    /// Whether it waits for a person's eye.
    public var needsReview: Bool { !reviewReasons.isEmpty }
}

/// Why an application waits for a person's eye.
public enum ReviewReason: String, Sendable, Codable, CaseIterable {
    /// The verdict itself was not sure.
    case unsureVerdict = "unsure-verdict"
    /// Two applications were equally likely owners of a mail.
    case ambiguousLink = "ambiguous-link"
    /// A mail failed authentication or imitates an employer; it changed no stage (policy rule 9).
    case suspiciousSender = "suspicious-sender"
    /// An invitation came after a rejection (policy rule 7).
    case afterRejection = "after-rejection"
    /// Something had to be done by a date that is long past (policy rule 25).
    case overdue
}

/// How far an application has come. The raw values are those of the JSON output.
public enum Stage: String, Sendable, Codable, CaseIterable {
    case incomplete, applied
    case inContact = "in-contact"
    case assessment, interview, offer, accepted, rejected, withdrawn, silent

    /// Whether nothing is planned for it any more.
    public var isClosed: Bool { self == .accepted || self == .rejected || self == .withdrawn }
}

/// One thing that happened to an application, as one mail told it.
public struct JobEvent: Sendable, Equatable, Identifiable {
    /// Its number in the store.
    public typealias ID = Int64

    /// What happened. The first fourteen are the kinds of mails from the employer's side.
    public enum Kind: Sendable, Equatable, Hashable {
        case received(MailKind)
        /// The person's own mail, found in Sent.
        case sent(OwnMailKind)
    }

    /// Its number in the store; 0 until it is kept.
    public var id: ID
    /// The mail that told it; 0 where the person told it without a mail.
    public var message: TrackedMessage.ID
    /// What happened.
    public var kind: Kind
    /// The mail's date.
    public var at: Date
    /// Whether a person wrote the mail, as opposed to a machine.
    public var isPersonal: Bool
    /// Held back from changing the stage until a person accepts it (policy rule 9, or an unsure verdict).
    public var isHeld: Bool
    /// Whether the person looked at it and let it count.
    public var isAccepted: Bool
    /// The wish not to be chased that it states.
    public var noFollowUp: NoFollowUp?
    /// The time within which it promises an answer.
    public var responseWindow: ResponseWindow?
    /// The day by which the person must act.
    public var respondBy: CalendarDay?
    /// Out of office: the first day back.
    public var returnsOn: CalendarDay?
    /// When the interview takes place.
    public var eventAt: EventTime?
    /// The closing date of the advert.
    public var closingOn: CalendarDay?
    /// The employer's phone number in this mail, if it offered one to call.
    public var offeredPhone: String?

    /// An event of these parts.
    public init(
        id: ID = 0, message: TrackedMessage.ID = 0, kind: Kind, at: Date, isPersonal: Bool = false,
        isHeld: Bool = false, isAccepted: Bool = false, noFollowUp: NoFollowUp? = nil,
        responseWindow: ResponseWindow? = nil, respondBy: CalendarDay? = nil, returnsOn: CalendarDay? = nil,
        eventAt: EventTime? = nil, closingOn: CalendarDay? = nil, offeredPhone: String? = nil
    ) {
        self.id = id
        self.message = message
        self.kind = kind
        self.at = at
        self.isPersonal = isPersonal
        self.isHeld = isHeld
        self.isAccepted = isAccepted
        self.noFollowUp = noFollowUp
        self.responseWindow = responseWindow
        self.respondBy = respondBy
        self.returnsOn = returnsOn
        self.eventAt = eventAt
        self.closingOn = closingOn
        self.offeredPhone = offeredPhone
    }
}

/// What one of the person's own mails was (policy rule 33).
public enum OwnMailKind: String, Sendable, Codable, CaseIterable {
    case application
    case followUp = "follow-up"
    case thanks, acceptance, withdrawal, documents, other
}

/// What is to be done next. The raw values are those of the JSON output.
public enum Step: String, Sendable, Codable, CaseIterable {
    case firstFollowUp = "first-follow-up"
    case secondFollowUp = "second-follow-up"
    case lastQuestion = "last-question"
    case insider, thanks
    case afterInterview = "after-interview"
    case afterReply = "after-reply"
    case respondBy = "respond-by"

    /// Whether doing it is a follow-up, as opposed to a courtesy or an answer that is owed.
    public var isFollowUp: Bool { self != .thanks && self != .respondBy }
}

/// A way to reach somebody. The raw values are those of the JSON output.
public enum ContactChannel: String, Sendable, Codable, CaseIterable {
    case email, phone, linkedin
    case inPerson = "in-person"
    case portal
}

/// What the person said about an application or its reminder (policy rule 34).
public struct Answer: Sendable, Equatable, Identifiable {
    /// Its number in the store.
    public typealias ID = Int64

    /// What was said.
    public enum Kind: Sendable, Equatable {
        /// A step was done on a day; nil where the step is whichever was open then.
        case done(step: Step?, channel: ContactChannel?, on: CalendarDay)
        case snoozed(until: CalendarDay)
        /// This step is dropped, the next ones come.
        case skipped(step: Step)
        /// No more reminders for this application.
        case stopped
        /// The person says that the job is theirs.
        case acceptedOffer(on: CalendarDay)
    }

    /// Its number in the store; 0 until it is kept.
    public var id: ID
    /// What was said.
    public var kind: Kind
    /// When it was said.
    public var at: Date

    /// An answer.
    public init(id: ID = 0, kind: Kind, at: Date) {
        self.id = id
        self.kind = kind
        self.at = at
    }
}

/// A person or office at the employer, as a mail named it.
public struct Contact: Sendable, Equatable {
    /// As the mail wrote it.
    public var name: String?
    /// In lower case.
    public var email: String?
    /// As the mail wrote it.
    public var phone: String?

    /// A contact.
    public init(name: String? = nil, email: String? = nil, phone: String? = nil) {
        self.name = name
        self.email = email
        self.phone = phone
    }
}

/// A mail that belongs to an application: its headers and the text that evidence quotes.
public struct TrackedMessage: Sendable, Equatable, Identifiable {
    /// Its number in the store.
    public typealias ID = Int64

    /// Its number in the store; 0 until it is kept.
    public var id: ID
    /// With angle brackets; nil for a mail without one.
    public var messageID: String?
    /// The mail's date; the server's where the header has none, or one from the future.
    public var date: Date
    /// Display name and address of the writer.
    public var from: String
    /// Decoded; empty where there is none.
    public var subject: String
    /// The start of its text; attachments are never kept.
    public var text: String
    /// Whether the person wrote it.
    public var isOwn: Bool
    /// ISO 639-1 code, or nil where it cannot be told.
    public var language: String?
    /// As judged (or as the person corrected it).
    public var kind: JobEvent.Kind
    /// How sure the judgement was, from 0 to 1.
    public var confidence: Double
    /// What spoke for the judgement, strongest first.
    public var evidence: [Evidence]
    /// One sentence on why it belongs to its application.
    public var link: String

    /// A mail of these parts.
    public init(
        id: ID = 0, messageID: String?, date: Date, from: String, subject: String, text: String, isOwn: Bool = false,
        language: String? = nil, kind: JobEvent.Kind, confidence: Double = 1, evidence: [Evidence] = [],
        link: String = ""
    ) {
        self.id = id
        self.messageID = messageID
        self.date = date
        self.from = from
        self.subject = subject
        self.text = text
        self.isOwn = isOwn
        self.language = language
        self.kind = kind
        self.confidence = confidence
        self.evidence = evidence
        self.link = link
    }
}
