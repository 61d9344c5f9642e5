// SPDX-License-Identifier: MIT

extension Wording {
    static let german = Wording(
        language: "de",
        months: [
            "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November",
            "Dezember",
        ],
        date: { "\($0). \($1)" },
        greeting: { $0.map { "Guten Tag \($0)," } ?? "Guten Tag," },
        farewell: "Freundliche Grüße",
        subject: { role, number in sentence("Meine Bewerbung", role.map { "als \($0)" }, number.map { "(\($0))" }) },
        body: { topic, about in
            let application = sentence(
                "meine Bewerbung", about.role.map { "als \($0)" }, about.company.map { "bei \($0)" })
            return switch topic {
            case .followUp:
                sentence(about.day.map { "am \($0) habe ich Ihnen" } ?? "ich habe Ihnen", application)
                    + " geschickt. An der Stelle bin ich weiterhin sehr interessiert und freue mich über eine kurze "
                    + "Auskunft zum Stand. Wenn Ihnen noch etwas fehlt, reiche ich es gern nach."
            case .secondFollowUp:
                application + " liegt mir weiterhin am Herzen. Ich weiß, dass solche Entscheidungen Zeit brauchen; "
                    + "eine Zeile zum Stand würde mir bei der Planung helfen."
            case .lastQuestion:
                "bevor die von Ihnen genannte Zeit" + (about.day.map { " am \($0)" } ?? "")
                    + " endet, möchte ich sagen, dass ich weiterhin sehr interessiert bin, und fragen, ob "
                    + application
                    + " noch im Rennen ist."
            case .afterInterview:
                "nochmals vielen Dank für unser Gespräch" + (about.day.map { " am \($0)" } ?? "")
                    + ". Ich würde sehr gern bei Ihnen anfangen und freue mich zu hören, wie es weitergeht."
            case .afterReply:
                "vielen Dank für Ihre letzte Nachricht. Gibt es inzwischen etwas Neues? "
                    + application.prefix(1).uppercased() + application.dropFirst()
                    + " ist mir nach wie vor wichtig."
            case .thanks:
                "vielen Dank, dass Sie sich die Zeit für unser Gespräch genommen haben. Was ich über die Arbeit und "
                    + "das Team erfahren habe, hat meinen Wunsch bestärkt, bei Ihnen anzufangen."
            case .acceptTalk:
                "vielen Dank für die Einladung, die ich sehr gern annehme. Ich richte mich gern nach Ihrem Kalender "
                    + "und freue mich auf das Gespräch."
            case .willSend:
                "vielen Dank für Ihre Nachricht. Ich kümmere mich rechtzeitig um das, worum Sie gebeten haben."
            case .considerOffer:
                "vielen Dank für Ihr Angebot, über das ich mich sehr freue. Ich lese es in Ruhe und melde mich "
                    + "rechtzeitig mit meiner Antwort."
            }
        },
        voicemail: { about in
            sentence(
                about.name.map { "Guten Tag, hier ist \($0)." } ?? "Guten Tag.", "Ich habe mich",
                about.role.map { "als \($0)" }, about.company.map { "bei \($0)" } ?? "bei Ihnen", "beworben.")
        },
        voicemailMore: [
            "Ich bin weiterhin sehr interessiert.", "Gern erzähle ich Ihnen mehr.", "Vielen Dank.",
            "Ich wollte mich kurz persönlich bei Ihnen vorstellen.", "Einen schönen Tag noch.", "Auf Wiederhören.",
        ],
        frontDesk: { about in
            (about.name.map { "Guten Tag, mein Name ist \($0). " } ?? "Guten Tag. ")
                + sentence(
                    "Ich habe mich", about.role.map { "als \($0)" }, about.company.map { "bei \($0)" } ?? "bei Ihnen",
                    "beworben.") + " Können Sie mich bitte mit der Personalabteilung verbinden?"
        },
        insider: { about in
            let place = about.company.map { company in
                about.department.map { "im Bereich \($0) bei \(company)" } ?? "bei \(company)"
            }
            return "Hallo, das kommt etwas aus heiterem Himmel: "
                + sentence(
                    "Ich habe mich gerade", about.role.map { "als \($0)" }, place ?? "in Ihrer Firma", "beworben.")
                + " Wie gefällt Ihnen die Arbeit dort, und hält das Team gut zusammen? Danke"
                + (about.name.map { ", \($0)" } ?? "!")
        },
        departments: [
            .data: "Daten", .design: "Design", .product: "Produkt", .marketing: "Marketing", .sales: "Vertrieb",
            .finance: "Finanzen", .people: "Personal", .support: "Support", .legal: "Recht", .research: "Forschung",
            .operations: "Betrieb", .engineering: "Entwicklung",
        ])
}
