// SPDX-License-Identifier: MIT

/// What a mail mainly is. The raw values are those of the JSON output.
public enum MailKind: String, Sendable, Codable, CaseIterable {
    /// Says that an application was received.
    case confirmation
    /// A machine's answer to a mail that the person sent: out of office, ticket receipt, mailbox unmonitored or gone.
    case autoReply = "auto-reply"
    /// Asks applicants not to call, write or chase.
    case noFollowUp = "no-follow-up"
    /// Says no; also that the post was cancelled or filled.
    case rejection
    /// Invites to, arranges, confirms, moves or cancels a talk with a person.
    case interview
    /// Asks for a test, a task or a one-way video.
    case assessment
    /// Offers the job or deals with an offer made.
    case offer
    /// Asks for documents, a form, availability, or the completion of the application.
    case actionNeeded = "action-needed"
    /// Tells of progress or delay and asks for nothing.
    case statusUpdate = "status-update"
    /// Confirms that the person withdrew.
    case withdrawal
    /// A person's own answer about an application and none of the above.
    case reply
    /// A recruiter's cold approach.
    case outreach
    /// Advertises jobs.
    case jobAlert = "job-alert"
    /// Anything else: log-in codes, surveys, account mail, and "applications" for loans, visas, schools, flats.
    case other
}

extension MailKind {
    /// Whether a mail of this kind speaks of an application that the person made.
    public var concernsApplication: Bool {
        switch self {
        case .outreach, .jobAlert, .other: false
        default: true
        }
    }
}

/// The judgement of one mail, with the evidence for it. What the mail does not say is nil.
public struct Verdict: Sendable, Equatable {
    /// What the mail mainly is.
    public var kind: MailKind
    /// How sure, from 0 to 1: the share of mails judged with this confidence that are judged rightly.
    public var confidence: Double
    /// Whether a person should look at it before it counts.
    public var needsReview: Bool
    /// The employer, never the recruiting system.
    public var company: String?
    /// The title of the post as the mail spells it.
    public var role: String?
    /// The employer's own number of the post (`R-1042`).
    public var requisition: String?
    /// The recruiting system's short name in lower case (`greenhouse`).
    public var ats: String?
    /// Whom the mail names to talk to.
    public var contact: ContactDetails
    /// The wish not to be chased, where the mail holds one.
    public var noFollowUp: NoFollowUp?
    /// The time within which they say that they will answer.
    public var responseWindow: ResponseWindow?
    /// The day by which the person must act.
    public var respondBy: CalendarDay?
    /// Out of office: the first day back.
    public var returnsOn: CalendarDay?
    /// When the interview takes place.
    public var eventAt: EventTime?
    /// The closing date of the advert.
    public var closingOn: CalendarDay?
    /// ISO 639-1 code of the mail's language, or nil where it cannot be told.
    public var language: String?
    /// Whether a person wrote it, as opposed to a machine.
    public var isPersonal: Bool
    /// What spoke for this verdict, strongest first.
    public var evidence: [Evidence]

    /// A verdict; what is left out is what the mail does not say.
    public init(
        kind: MailKind, confidence: Double, needsReview: Bool = false, company: String? = nil, role: String? = nil,
        requisition: String? = nil, ats: String? = nil, contact: ContactDetails = ContactDetails(),
        noFollowUp: NoFollowUp? = nil, responseWindow: ResponseWindow? = nil, respondBy: CalendarDay? = nil,
        returnsOn: CalendarDay? = nil, eventAt: EventTime? = nil, closingOn: CalendarDay? = nil,
        language: String? = nil, isPersonal: Bool = false, evidence: [Evidence] = []
    ) {
        self.kind = kind
        self.confidence = confidence
        self.needsReview = needsReview
        self.company = company
        self.role = role
        self.requisition = requisition
        self.ats = ats
        self.contact = contact
        self.noFollowUp = noFollowUp
        self.responseWindow = responseWindow
        self.respondBy = respondBy
        self.returnsOn = returnsOn
        self.eventAt = eventAt
        self.closingOn = closingOn
        self.language = language
        self.isPersonal = isPersonal
        self.evidence = evidence
    }
}

/// Whom a mail names to talk to.
public struct ContactDetails: Sendable, Equatable, Codable {
    /// The person or office.
    public var name: String?
    /// A mail address.
    public var email: String?
    /// A number as the mail writes it.
    public var phone: String?

    /// Details of which any may be unknown.
    public init(name: String? = nil, email: String? = nil, phone: String? = nil) {
        self.name = name
        self.email = email
        self.phone = phone
    }
}

/// An employer's wish not to be chased.
public struct NoFollowUp: Sendable, Equatable, Codable {
    /// A way of contact that is unwelcome.
    public enum Channel: String, Sendable, Codable, CaseIterable, Comparable {
        case phone, email
        case inPerson = "in-person"
        case any

        /// In the order of the cases, which is that of the JSON output.
        public static func < (left: Channel, right: Channel) -> Bool { left.rank < right.rank }
        private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// What is unwelcome, sorted, without repeats; never empty.
    public var channels: [Channel]
    /// The sentence that says so, word for word.
    public var quote: String

    /// A notice for these channels, which the quoted sentence names.
    public init(channels: [Channel], quote: String) {
        self.channels = channels
        self.quote = quote
    }
}

/// The time within which an employer says that they will answer. Either `days` or `until` is set.
public struct ResponseWindow: Sendable, Equatable, Codable {
    /// What kind of days a window counts.
    public enum Unit: String, Sendable, Codable {
        case calendar, business
    }

    /// Days from the mail's day; weeks count seven calendar days, of a range the upper end.
    public var days: Int?
    /// The kind of ``days``.
    public var unit: Unit
    /// The last day of the window, where the mail names a day.
    public var until: CalendarDay?
    /// Whether hearing nothing by then means no.
    public var silenceMeansNo: Bool
    /// The sentence that says so, word for word.
    public var quote: String

    /// A window of so many days, or until a day.
    public init(
        days: Int? = nil, unit: Unit = .calendar, until: CalendarDay? = nil, silenceMeansNo: Bool = false,
        quote: String
    ) {
        self.days = days
        self.unit = unit
        self.until = until
        self.silenceMeansNo = silenceMeansNo
        self.quote = quote
    }
}

/// When an interview takes place, as its mail states it: the day, perhaps the local time, perhaps the zone.
public struct EventTime: Sendable, Equatable, Codable {
    /// The local day on which it begins.
    public var day: CalendarDay
    /// Minutes after local midnight at which it starts.
    public var startMinute: Int?
    /// Minutes after local midnight of ``day`` at which it ends.
    public var endMinute: Int?
    /// The stated zone's offset from UTC in seconds; nil means the person's own zone.
    public var offset: Int?

    /// A time of which only the day must be known.
    public init(day: CalendarDay, startMinute: Int? = nil, endMinute: Int? = nil, offset: Int? = nil) {
        self.day = day
        self.startMinute = startMinute
        self.endMinute = endMinute
        self.offset = offset
    }

    /// `2026-11-23`, `2026-11-23T14:00` or `2026-11-23T14:00+01:00`.
    public var iso: String {
        guard let startMinute else { return day.iso }
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        let time = "\(day.iso)T\(two(startMinute / 60)):\(two(startMinute % 60))"
        guard let offset else { return time }
        let size = abs(offset) / 60
        return time + (offset < 0 ? "-" : "+") + "\(two(size / 60)):\(two(size % 60))"
    }
}

/// One thing that spoke for (or against) a verdict.
public struct Evidence: Sendable, Equatable, Codable {
    /// The words of the mail, exactly as they stand there; a header's value for evidence from a header.
    public var quote: String
    /// What it speaks for: a kind's raw value, or a field's name such as `company`, `no_follow_up`.
    public var speaksFor: String
    /// How much it weighs; negative speaks against.
    public var weight: Double
    /// The rule's or feature's name.
    public var rule: String

    /// A quote that speaks for something.
    public init(quote: String, speaksFor: String, weight: Double, rule: String) {
        self.quote = quote
        self.speaksFor = speaksFor
        self.weight = weight
        self.rule = rule
    }
}
