// SPDX-License-Identifier: MIT
import MailParsing

/// What one of the person's own mails was (policy rule 33).
public enum OwnMailVerdict: String, Sendable, CaseIterable {
    case application
    case followUp = "follow-up"
    case thanks, acceptance, withdrawal, documents, other
}

/// Reads the person's own mail in Sent by its words. `other` where it is not sure, since a wrong reading would close a
/// reminder that is still owed.
public struct OwnMailClassifier: Sendable {
    /// A classifier; it has no settings.
    public init() {}

    /// What `message`, written by the person, was. Quoted history does not count.
    public func classify(_ message: MailMessage) -> OwnMailVerdict {
        let own = message.text.split(separator: "\n").prefix { !Self.beginsHistory($0) }.filter { !$0.hasPrefix(">") }
        let text = EmployerFold.string(message.subject + "\n" + own.joined(separator: " ").prefix(4000))
        for (verdict, phrases) in Self.phrases where phrases.contains(where: text.contains) { return verdict }
        return .other
    }

    private static func beginsHistory(_ line: Substring) -> Bool {
        let folded = EmployerFold.string(line)
        return folded.hasPrefix("-----") || folded.hasPrefix("________")
            || (folded.hasSuffix(":")
                && [
                    "wrote:", "schrieb:", "ecrit :", "ecrit:", "escribio:", "escreveu:", "scritto:", "schreef:",
                    "napisal:", "napisala:",
                ].contains(where: folded.hasSuffix))
    }

    /// Most telling first.
    private static let phrases: [(OwnMailVerdict, [String])] = [
        (
            .withdrawal,
            [
                "withdraw my application", "withdraw from the", "ziehe meine bewerbung", "bewerbung zuruckziehen",
                "retire ma candidature", "retirer ma candidature", "retirar mi candidatura",
                "retirar a minha candidatura",
                "ritirare la mia candidatura", "ritiro la mia candidatura", "trek mijn sollicitatie",
                "sollicitatie in te trekken",
                "wycofac moja", "wycofuje moja",
            ]
        ),
        (
            .acceptance,
            [
                "accept your offer", "accept the offer", "happy to accept", "nehme ihr angebot", "nehme das angebot",
                "accepte votre offre", "accepte votre proposition", "acepto la oferta", "acepto su oferta",
                "aceito a proposta",
                "aceito a oferta", "accetto l'offerta", "accetto la vostra", "accepteer het aanbod", "neem het aanbod",
                "przyjmuje oferte",
            ]
        ),
        (
            .followUp,
            [
                "follow up on my application", "following up on my", "following up on the", "status of my application",
                "any news on", "any update", "ask about the status", "still very interested", "remain very interested",
                "nachfragen", "stand meiner bewerbung", "stand der bewerbung", "stand des verfahrens",
                "weiterhin grosses interesse",
                "des nouvelles de ma candidature", "relance", "suivi de ma candidature", "ou en est",
                "estado de mi candidatura",
                "estado de mi solicitud", "novedades sobre", "estado da minha candidatura", "novidades sobre",
                "andamento da minha",
                "aggiornamenti sulla", "stato della mia candidatura", "novita sulla mia",
                "status van mijn sollicitatie",
                "stand van zaken", "status mojej aplikacji", "pytanie o status", "na jakim etapie",
            ]
        ),
        (
            .thanks,
            [
                "thank you for the interview", "thank you for your time today", "thank you for taking the time",
                "thanks for the conversation",
                "enjoyed our conversation", "great speaking with you", "danke fur das gesprach",
                "dank fur das gesprach",
                "dank fur das angenehme", "dank fur das freundliche", "merci pour l'entretien",
                "merci pour notre echange",
                "merci pour cet echange", "gracias por la entrevista", "gracias por su tiempo",
                "obrigado pela entrevista",
                "obrigada pela entrevista", "grazie per il colloquio", "bedankt voor het gesprek",
                "dank voor het gesprek",
                "dziekuje za rozmowe",
            ]
        ),
        (
            .documents,
            [
                "attached the documents", "attached are the documents", "please find the requested",
                "the documents you asked",
                "as requested, ", "die gewunschten unterlagen", "anbei die unterlagen", "anbei die gewunschten",
                "les documents demandes", "ci-joint les documents", "los documentos solicitados",
                "os documentos solicitados",
                "i documenti richiesti", "de gevraagde documenten", "przesylam dokumenty",
            ]
        ),
        (
            .application,
            [
                "i am applying for", "i would like to apply", "i wish to apply", "application for the position",
                "apply for the position",
                "application as ", "hiermit bewerbe ich mich", "bewerbe mich", "bewerbung als", "bewerbung um",
                "bewerbung fur",
                "je vous adresse ma candidature", "je postule", "candidature au poste", "candidature pour le poste",
                "me dirijo a ustedes para", "quiero presentar mi candidatura", "presento mi candidatura",
                "venho candidatar-me",
                "venho por este meio candidatar", "gostaria de me candidatar", "invio la mia candidatura",
                "vorrei candidarmi",
                "mi candido", "ik solliciteer", "solliciteer ik", "sollicitatie als", "sollicitatie naar",
                "aplikuje na stanowisko",
                "skladam aplikacje", "zglaszam swoja kandydature",
            ]
        ),
    ]
}
