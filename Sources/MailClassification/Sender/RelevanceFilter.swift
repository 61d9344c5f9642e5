// SPDX-License-Identifier: MIT
import MailParsing

/// Decides from the header alone whether a mail's text is worth reading. Wider than the classifier by intent: a mail
/// about an application that is passed over here is lost to the person.
public struct RelevanceFilter: Sendable {
    /// A filter; it has no settings.
    public init() {}

    /// Whether a mail, of which only the header is known, may be about an application.
    public func mayMatter(_ message: MailMessage) -> Bool {
        if let match = RecruitingSystems.match(sending: message) {
            if match.channel == .alerts { return speaksOfApplying(message) }
            if match.system.mixed != true || speaksOfApplying(message) { return true }
        }
        if speaksOfApplying(message) { return true }
        let sender = SenderTraits.of(message)
        if message.value(of: "Content-Type")?.lowercased().contains("text/calendar") ?? false { return true }
        if sender.isBulk { return false }
        // Answers, and what people and machines write to this person alone: there is little of it.
        if !message.inReplyTo.isEmpty || !message.references.isEmpty || message.subject.isEmpty { return true }
        return sender.isPersonal || sender.isDeliveryReport || (sender.isAutomatic && !sender.isNoReply)
    }

    private func speaksOfApplying(_ message: MailMessage) -> Bool {
        let subject = EmployerFold.string(message.subject)
        if Self.stems.contains(where: subject.contains) { return true }
        guard let from = message.from.first else { return true }
        let address = AddressParts(from.address)
        let sender = EmployerFold.string(from.name) + " " + address.local
        return Self.offices.contains(where: sender.contains)
            || Self.subdomains.contains {
                DomainName.isWithin(address.domain, $0) || address.domain.hasPrefix($0 + ".")
            }
    }

    /// Beginnings of words in subjects, folded.
    private static let stems: [String] = [
        // English
        "applic", "applying", "applied", "candidat", "interview", "position", "vacanc", "recruit", "your interest",
        "hiring", "career", "resume", "job offer", "offer letter", "assessment", "coding challenge", "next step",
        "opportunit", "onboarding", "screening", "your profile", "your cv", "shortlist",
        // German
        "bewerb", "vorstellung", "stelle", "absage", "zusage", "eingangsbest", "lebenslauf", "kennenlern", "gesprach",
        "initiativ", "ausschreib", "praktik", "arbeitsvertrag",
        // French
        "entretien", "poste ", "recrut", "embauche", "votre profil", "accuse de recep",
        // Spanish, Portuguese, Italian
        "solicitud", "entrevista", "proceso de sel", "vacante", "puesto", "postul", "inscripc", "vaga", "processo sel",
        "colloquio", "selezion", "posizione", "inserzione",
        // Dutch, Polish
        "sollicit", "vacature", "functie", "gesprek", "aplikac", "rekrut", "rozmow", "stanowisk", "zgloszen",
        "oferta prac",
        "kandydat",
    ]
    private static let offices: [String] = [
        "career", "recruit", "talent", "jobs", "hiring", "human resources", "people team", "people &", "people ops",
        "karriere",
        "bewerb", "personal", "recrutement", "candidatur", "rrhh", "recursos humanos", "seleccion", "selecao",
        "selezione",
        "risorse umane", "werving", "vacature", "rekrutacj", "kadry", "hr@", "hr ", " hr", "hr-", "hr.", "staffing",
    ]
    private static let subdomains: [String] = [
        "careers", "jobs", "karriere", "recruiting", "talent", "hr", "bewerbung",
    ]
}
