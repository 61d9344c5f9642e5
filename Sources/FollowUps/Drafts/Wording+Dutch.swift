// SPDX-License-Identifier: MIT

extension Wording {
    static let dutch = Wording(
        language: "nl",
        months: [
            "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober",
            "november", "december",
        ],
        date: { "\($0) \($1)" },
        greeting: { $0.map { "Beste \($0)," } ?? "Goedendag," },
        farewell: "Met vriendelijke groet",
        subject: { role, number in sentence("Mijn sollicitatie", role.map { "als \($0)" }, number.map { "(\($0))" }) },
        body: { topic, about in
            let application = sentence(
                "mijn sollicitatie", about.role.map { "als \($0)" }, about.company.map { "bij \($0)" })
            return switch topic {
            case .followUp:
                sentence(about.day.map { "Op \($0) stuurde ik u" } ?? "Ik stuurde u", application)
                    + ". De functie spreekt mij nog steeds erg aan en ik hoor graag hoe het ervoor staat. Als u nog "
                    + "iets nodig heeft, stuur ik het graag."
            case .secondFollowUp:
                "Een kort bericht om te zeggen dat " + application + " mij nog steeds na aan het hart ligt. Ik begrijp "
                    + "dat zulke beslissingen tijd kosten; één regel over de stand van zaken zou mij erg van pas komen."
            case .lastQuestion:
                "Voordat de door u genoemde termijn" + (about.day.map { " (\($0))" } ?? "")
                    + " voorbij is, wil ik graag zeggen dat mijn interesse onverminderd groot is, en vragen of "
                    + application
                    + " nog in overweging is."
            case .afterInterview:
                "Nogmaals dank voor ons gesprek" + (about.day.map { " op \($0)" } ?? "")
                    + ". Ik zou heel graag bij u komen werken en hoor graag wat de volgende stappen zijn."
            case .afterReply:
                "Dank voor uw laatste bericht over " + application
                    + ". De functie spreekt mij nog steeds erg aan; is er al nieuws?"
            case .thanks:
                "Hartelijk dank voor de tijd die u voor ons gesprek nam. Wat ik over het werk en het team hoorde, "
                    + "maakt mij nog enthousiaster om bij u te komen werken."
            case .acceptTalk:
                "Hartelijk dank voor de uitnodiging, die ik graag aanneem. Ik pas mij graag aan uw agenda aan en kijk "
                    + "uit naar ons gesprek."
            case .willSend:
                "Hartelijk dank voor uw bericht. Ik zorg op tijd voor wat u vraagt."
            case .considerOffer:
                "Hartelijk dank voor uw aanbod, waar ik heel blij mee ben. Ik lees het zorgvuldig door en geef u op "
                    + "tijd antwoord."
            }
        },
        voicemail: { about in
            sentence(
                about.name.map { "Goedendag, u spreekt met \($0)." } ?? "Goedendag.", "Ik heb gesolliciteerd",
                about.role.map { "als \($0)" }, about.company.map { "bij \($0)" } ?? "bij u") + "."
        },
        voicemailMore: [
            "De functie spreekt mij erg aan.", "Ik vertel u graag meer.", "Hartelijk dank.",
            "Ik wilde mij even persoonlijk voorstellen.", "Nog een fijne dag.", "Dag.",
        ],
        frontDesk: { about in
            (about.name.map { "Goedendag, mijn naam is \($0). " } ?? "Goedendag. ")
                + sentence(
                    "Ik heb gesolliciteerd", about.role.map { "als \($0)" }, about.company.map { "bij \($0)" })
                + ". Kunt u mij doorverbinden met personeelszaken, alstublieft?"
        },
        insider: { about in
            let place = about.company.map { company in
                about.department.map { "op de afdeling \($0) van \(company)" } ?? "bij \(company)"
            }
            return "Hallo, dit komt misschien wat onverwacht: "
                + sentence(
                    "ik heb net gesolliciteerd", about.role.map { "als \($0)" }, place ?? "bij uw bedrijf")
                + ". Hoe bevalt het werken daar, en is het een hecht team? Bedankt"
                + (about.name.map { ", \($0)" } ?? "!")
        },
        departments: [
            .data: "data", .design: "design", .product: "product", .marketing: "marketing", .sales: "verkoop",
            .finance: "financiën", .people: "personeel", .support: "support", .research: "onderzoek",
            .operations: "operations", .engineering: "ontwikkeling",
        ])
}
