// SPDX-License-Identifier: MIT

extension Wording {
    static let italian = Wording(
        language: "it",
        months: [
            "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno", "luglio", "agosto", "settembre", "ottobre",
            "novembre", "dicembre",
        ],
        date: { "\($0) \($1)" },
        greeting: { $0.map { "Buongiorno \($0)," } ?? "Buongiorno," },
        farewell: "Cordiali saluti",
        subject: { role, number in
            sentence("La mia candidatura", role.map { "come \($0)" }, number.map { "(\($0))" })
        },
        body: { topic, about in
            let application = sentence(
                "la mia candidatura", about.role.map { "come \($0)" }, about.company.map { "presso \($0)" })
            return switch topic {
            case .followUp:
                sentence("vi ho inviato", application, about.day.map { "in data \($0)" })
                    + ". La posizione mi interessa sempre molto e mi farebbe piacere sapere a che punto è la selezione. Se "
                    + "serve altro, lo invio volentieri."
            case .secondFollowUp:
                "due righe per dirvi che " + application + " mi sta sempre a cuore. So che queste decisioni richiedono "
                    + "tempo; un cenno sullo stato della selezione mi sarebbe molto utile."
            case .lastQuestion:
                "prima che scada il termine che avete indicato" + (about.day.map { " (\($0))" } ?? "")
                    + ", vorrei confermare il mio vivo interesse e chiedere se " + application
                    + " è ancora in valutazione."
            case .afterInterview:
                "grazie ancora per il nostro colloquio" + (about.day.map { " del \($0)" } ?? "")
                    + ". Mi piacerebbe molto unirmi a voi e mi farebbe piacere conoscere i prossimi passi."
            case .afterReply:
                "grazie per il vostro ultimo messaggio riguardo a " + application
                    + ". La posizione mi interessa sempre molto: ci sono novità?"
            case .thanks:
                "grazie per il tempo che mi avete dedicato. Quello che ho saputo del lavoro e del gruppo ha rafforzato "
                    + "il mio desiderio di unirmi a voi."
            case .acceptTalk:
                "grazie per l'invito, che accetto con piacere. Mi adatto volentieri ai vostri impegni e attendo il "
                    + "nostro colloquio."
            case .willSend:
                "grazie per il messaggio. Provvederò per tempo a quanto richiesto."
            case .considerOffer:
                "grazie di cuore per la vostra offerta, che mi rende molto felice. La leggo con attenzione e vi darò "
                    + "la mia risposta per tempo."
            }
        },
        voicemail: { about in
            sentence(
                about.name.map { "Buongiorno, sono \($0)." } ?? "Buongiorno.", "Ho inviato la mia candidatura",
                about.role.map { "come \($0)" }, about.company.map { "presso \($0)" }) + "."
        },
        voicemailMore: [
            "La posizione mi interessa sempre molto.", "Vi racconterei volentieri di più.", "Grazie mille.",
            "Volevo presentarmi brevemente a voce.", "Buona giornata.", "Arrivederci.",
        ],
        frontDesk: { about in
            (about.name.map { "Buongiorno, mi chiamo \($0). " } ?? "Buongiorno. ")
                + sentence(
                    "Ho inviato la mia candidatura", about.role.map { "come \($0)" },
                    about.company.map { "presso \($0)" }) + ". Potrebbe passarmi l'ufficio risorse umane, per favore?"
        },
        insider: { about in
            let place = about.company.map { company in
                about.department.map { "nell'area \($0) di \(company)" } ?? "presso \(company)"
            }
            return "Buongiorno, so che il mio messaggio è un po' inatteso: "
                + sentence(
                    "ho appena inviato la mia candidatura", about.role.map { "come \($0)" },
                    place ?? "presso la sua azienda")
                + ". Come si trova a lavorare lì, e il gruppo è affiatato? Grazie"
                + (about.name.map { ", \($0)" } ?? "!")
        },
        departments: [
            .data: "dati", .design: "design", .product: "prodotto", .marketing: "marketing", .sales: "vendite",
            .finance: "finanza", .people: "personale", .support: "assistenza", .research: "ricerca",
            .operations: "operazioni", .engineering: "tecnica",
        ])
}
