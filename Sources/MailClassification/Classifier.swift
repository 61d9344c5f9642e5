// SPDX-License-Identifier: MIT
import MailParsing

/// Judges what a mail means for the person's applications.
///
/// A pure function of the mail: no clock, no I/O; the same mail always gets the same verdict. Relative days count from
/// the mail's own date.
public struct Classifier: Sendable {
    private let rulebook: Rulebook
    private let model: ClassifierModel
    private let personal: PersonalLayer

    /// A classifier with the built-in rules and model, and with what the person's corrections taught; cheap to make
    /// after the first.
    public init(personal: PersonalLayer = PersonalLayer()) {
        guard let model = ClassifierModel.shipped else {
            // The file is part of the build and a test reads it, so this is a fault of the build.
            fatalError("The model inside the program cannot be read. Run make train and build again.")
        }
        self.init(model: model, personal: personal)
    }

    /// A classifier with another model.
    package init(model: ClassifierModel, personal: PersonalLayer = PersonalLayer()) {
        rulebook = .standard
        self.model = model
        self.personal = personal
    }

    /// The verdict on one mail. Odd, empty or unreadable mail is `other`.
    public func classify(_ message: MailMessage) -> Verdict {
        let message = Self.unwrapped(message)
        let mail = RuledMail(message, rulebook)
        let reading = mail.reading
        let decision = KindJudgement(mail, model, personal)
        let fields = FieldReader(reading: reading, model: model).fields(for: decision.kind)
        var verdict = Verdict(
            kind: decision.kind, confidence: decision.confidence, needsReview: decision.needsReview,
            language: reading.language.main, isPersonal: mail.sender.isPersonal && decision.kind != .autoReply)
        let details = details(of: reading, decision.kind)
        verdict.fill(from: details)
        let address = message.from.first?.address ?? ""
        verdict.company = personal.company(verdict.company, from: address)
        verdict.role = personal.role(verdict.role, from: address)
        verdict.fill(from: fields)
        let voices = decision.kind == .other ? nil : SentenceVoices(decision, model)
        verdict.evidence = EvidenceWriter(reading: reading, topics: mail.topics, voices: voices)
            .evidence(for: verdict, details.evidence)
        if decision.isCorrected {
            let rule = "your correction of an earlier mail"
            let evidence = Evidence(quote: message.subject, speaksFor: verdict.kind.rawValue, weight: 4, rule: rule)
            verdict.evidence.insert(evidence, at: 0)
        }
        return verdict
    }

    /// How the shipped model sums up the kinds; nil for a mail that it is not asked about.
    func judged(_ message: MailMessage) -> (reading: MailReading, sums: [Float])? {
        let mail = RuledMail(Self.unwrapped(message), rulebook)
        let sums = KindJudgement(mail, model, personal).sums
        return sums.isEmpty ? nil : (mail.reading, sums)
    }

    /// Most mails of a mailbox are no job mail; of those only the sending system is told.
    private func details(of reading: MailReading, _ kind: MailKind) -> EmployerDetails {
        guard kind == .other else {
            return EmployerExtractor(model: model).extract(from: reading.message, language: reading.language.main)
        }
        var details = EmployerDetails()
        let system = RecruitingSystems.system(sending: reading.message)
        details.ats = system.flatMap { $0.isRecruitingSystem ? $0.name : nil }
        return details
    }

    /// A mail without words of its own that carries another (a forwarded attachment) is judged by that other mail.
    private static func unwrapped(_ message: MailMessage) -> MailMessage {
        guard let inner = message.attachedMessages.first, message.text.utf8.count < 40,
            !message.from.contains(where: { $0.localPart.lowercased() == "mailer-daemon" })
        else { return message }
        return inner
    }
}

extension Verdict {
    fileprivate mutating func fill(from details: EmployerDetails) {
        ats = details.ats
        company = details.company
        role = details.role
        requisition = details.requisition
        contact = details.contact
    }

    fileprivate mutating func fill(from fields: MailFields) {
        noFollowUp = fields.noFollowUp
        responseWindow = fields.responseWindow
        respondBy = fields.respondBy
        returnsOn = fields.returnsOn
        eventAt = fields.eventAt
        closingOn = fields.closingOn
    }
}
