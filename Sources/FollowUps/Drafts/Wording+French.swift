// SPDX-License-Identifier: MIT

extension Wording {
    static let french = Wording(
        language: "fr",
        months: [
            "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
            "décembre",
        ],
        date: { "\($0 == 1 ? "1er" : "\($0)") \($1)" },
        greeting: { $0.map { "Bonjour \($0)," } ?? "Bonjour," },
        farewell: "Cordialement",
        subject: { role, number in
            sentence("Ma candidature", role.map { "au poste de \($0)" }, number.map { "(\($0))" })
        },
        body: { topic, about in
            let application = sentence(
                "ma candidature", about.role.map { "au poste de \($0)" }, about.company.map { "chez \($0)" })
            return switch topic {
            case .followUp:
                sentence("Je vous ai envoyé", application, about.day.map { "le \($0)" })
                    + ". Ce poste m'intéresse toujours vivement et j'aimerais avoir des nouvelles de son "
                    + "avancement. Je reste à votre disposition pour tout complément."
            case .secondFollowUp:
                "Un petit mot pour vous dire que " + application + " me tient toujours à cœur. Je sais qu'une telle "
                    + "décision demande du temps ; une ligne sur son avancement m'aiderait à m'organiser."
            case .lastQuestion:
                "Avant la fin du délai que vous avez indiqué" + (about.day.map { " (le \($0))" } ?? "")
                    + ", je tiens à vous redire mon vif intérêt et à vous demander si " + application
                    + " est toujours à l'étude."
            case .afterInterview:
                "Merci encore pour notre entretien" + (about.day.map { " du \($0)" } ?? "")
                    + ". J'ai très envie de vous rejoindre et j'aimerais connaître la suite du processus."
            case .afterReply:
                "Merci pour votre dernier message concernant " + application
                    + ". Le poste m'intéresse toujours ; y a-t-il du nouveau ?"
            case .thanks:
                "Merci d'avoir pris le temps de me recevoir. Ce que j'ai appris du travail et de l'équipe a renforcé "
                    + "mon envie de vous rejoindre."
            case .acceptTalk:
                "Merci pour votre invitation, que j'accepte avec plaisir. Je m'adapterai volontiers à votre agenda et "
                    + "me réjouis de notre échange."
            case .willSend:
                "Merci pour votre message. Je ferai le nécessaire dans les temps."
            case .considerOffer:
                "Merci beaucoup pour votre offre, qui me fait très plaisir. Je la lis avec attention et vous donnerai "
                    + "ma réponse dans les temps."
            }
        },
        voicemail: { about in
            sentence(
                about.name.map { "Bonjour, ici \($0)." } ?? "Bonjour.", "J'ai postulé",
                about.role.map { "au poste de \($0)" }, about.company.map { "chez \($0)" } ?? "chez vous") + "."
        },
        voicemailMore: [
            "Ce poste m'intéresse toujours beaucoup.", "Je vous en dirai volontiers davantage.", "Merci beaucoup.",
            "Je voulais me présenter à vous de vive voix.", "Bonne journée.", "Au revoir.",
        ],
        frontDesk: { about in
            (about.name.map { "Bonjour, je m'appelle \($0). " } ?? "Bonjour. ")
                + sentence(
                    "J'ai postulé", about.role.map { "au poste de \($0)" }, about.company.map { "chez \($0)" })
                + ". Pourriez-vous me passer le service des ressources humaines, s'il vous plaît ?"
        },
        insider: { about in
            let place = about.company.map { company in
                about.department.map { "au service \($0) chez \(company)" } ?? "chez \(company)"
            }
            return "Bonjour, mon message est un peu inattendu : "
                + sentence(
                    "je viens de postuler", about.role.map { "au poste de \($0)" }, place ?? "dans votre entreprise")
                + ". Vous y plaisez-vous, et l'équipe est-elle soudée ? Merci" + (about.name.map { ", \($0)" } ?? " !")
        },
        departments: [
            .data: "données", .design: "design", .product: "produit", .marketing: "marketing", .sales: "commercial",
            .finance: "finances", .people: "RH", .support: "support", .legal: "juridique", .research: "recherche",
            .operations: "opérations", .engineering: "technique",
        ])
}
