// SPDX-License-Identifier: MIT
import MailParsing

/// Finds employer, role, requisition number, recruiting system and contact in a mail.
///
/// Names are sought the same way in all languages: what a mail's own language does not say, no phrase of another
/// language finds by accident, and many mails mix two.
struct EmployerExtractor: Sendable {
    /// The trained reader of names; without it the rules' names count.
    var model: ClassifierModel?

    /// What `message` says; `language` is its ISO 639-1 code where known.
    func extract(from message: MailMessage, language: String?) -> EmployerDetails {
        let reading = EmployerReading(message)
        var details = EmployerDetails()
        if let match = reading.match, match.system.isRecruitingSystem {
            details.ats = match.system.name
            let quote = message.from.first?.address ?? match.address.domain
            details.evidence.append(Evidence(quote: quote, speaksFor: "ats", weight: 2, rule: "sender's domain"))
        }
        let company = CompanyFinder(reading).find()
        let role = RoleFinder(reading: reading, company: company).find()
        if let company {
            details.company = Self.presented(company.name)
            details.evidence.append(company.origin.evidence(for: "company", weight: company.weight, in: reading))
        }
        if let role {
            details.role = role.title
            details.evidence.append(role.origin.evidence(for: "role", weight: role.weight, in: reading))
        }
        if let requisition = RequisitionFinder(reading: reading).find() {
            details.requisition = requisition.number
            details.evidence.append(
                Evidence(quote: requisition.quote, speaksFor: "requisition", weight: 2, rule: "number of the post"))
        }
        if let model { NameJudgement(reading, details, model).settle(&details) }
        details.contact = ContactFinder(reading: reading, traits: SenderTraits.of(message)).find()
        return details
    }

    /// Without marks at the ends that belong to the sentence.
    private static func presented(_ name: String) -> String {
        guard let last = name.utf8.last, last < 0x41 || last >= 0x80 else { return name }
        return name.trimming { $0.isWhitespace || ",;:-–\"'“”„".contains($0) }
    }
}
