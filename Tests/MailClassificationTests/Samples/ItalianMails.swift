// SPDX-License-Identifier: MIT

extension MailSample {
    static let italian: [MailSample] = [
        MailSample(
            .confirmation, "Risorse Umane <hr@fonderia.example>", "Conferma di candidatura",
            "Gentile Sam,\n\nabbiamo ricevuto la tua candidatura per la posizione di magazziniere. Verranno contattati solo i candidati in linea con il profilo. Si prega di non telefonare."
        ),
        MailSample(
            .confirmation, "noreply@allibo.com", "Grazie per esserti candidato",
            "Ciao Sam, la tua candidatura è stata inviata. Se non riceverai risposta entro 30 giorni, considera la selezione conclusa con esito negativo."
        ),
        MailSample(
            .rejection, "Risorse Umane <hr@fonderia.example>", "Esito selezione",
            "Gentile Sam, ti ringraziamo per il tempo dedicato. Purtroppo abbiamo deciso di proseguire con altri candidati. Ti auguriamo il meglio."
        ),
        MailSample(
            .rejection, "Elena Conti <elena@vetrina.example>", "Colloquio",
            "Ciao Sam, è stato un piacere conoscerti al colloquio. Ci dispiace comunicarti che non sei stato selezionato per il ruolo."
        ),
        MailSample(
            .rejection, "selezione@monti.example", "La tua domanda",
            "La posizione per la quale ti sei candidato è stata chiusa."),
        MailSample(
            .interview, "Elena Conti <elena@vetrina.example>", "Invito a colloquio",
            "Gentile Sam, vorremmo conoscerla e fissare un colloquio martedì 17 novembre alle 14:30 presso la nostra sede."
        ),
        MailSample(
            .interview, "hr@nuvola.example", "Prossimi passi",
            "Ciao Sam! Ci piacerebbe organizzare una videochiamata con te. Mandaci la tua disponibilità per la prossima settimana."
        ),
        MailSample(
            .assessment, "hr@nuvola.example", "Prova tecnica",
            "Per la fase successiva ti chiediamo di svolgere una prova tecnica online entro il 13 novembre."),
        MailSample(
            .offer, "Elena Conti <elena@vetrina.example>", "Proposta di assunzione",
            "Gentile Sam, siamo lieti di offrirle il ruolo di commessa. In allegato la lettera d'impegno da firmare."),
        MailSample(
            .actionNeeded, "hr@fonderia.example", "Documenti mancanti",
            "Per completare la valutazione, le chiediamo gentilmente di inviarci i documenti mancanti e due referenze."),
        MailSample(
            .actionNeeded, "noreply@allibo.com", "Completa la tua candidatura",
            "La tua candidatura è incompleta. Completa la tua candidatura entro 7 giorni."),
        MailSample(
            .statusUpdate, "hr@fonderia.example", "Aggiornamento",
            "Gentile Sam, la selezione è ancora in corso e richiederà più tempo del previsto. Grazie per la pazienza; la candidatura è in valutazione."
        ),
        MailSample(
            .withdrawal, "hr@fonderia.example", "Ritiro candidatura",
            "Confermiamo il ritiro della tua candidatura dal processo di selezione."),
        MailSample(
            .autoReply, "Elena Conti <elena@vetrina.example>", "Risposta automatica: candidatura",
            "Sono in ferie fino al 13 novembre. Per urgenze contattare la reception."
        ).with("Auto-Submitted", "auto-replied").answering(),
        MailSample(
            .noFollowUp, "hr@fonderia.example", "Avviso ai candidati",
            "Vi preghiamo di non contattarci per avere aggiornamenti sulla candidatura. Non verranno fornite informazioni sullo stato della selezione."
        ),
        MailSample(
            .outreach, "Luca Neri <luca@ricerca.example>", "Opportunità a Torino",
            "Ciao Sam, ho visto il tuo profilo e il nostro cliente cerca un contabile. Saresti interessato a una breve chiacchierata?"
        ),
        MailSample(
            .jobAlert, "InfoJobs <alert@infojobs.it>", "Nuove offerte di lavoro per te",
            "10 nuove offerte consigliate per te. Candidati ora."),
        MailSample(
            .other, "Negozio <ordini@negozio.example>", "Il tuo ordine",
            "Purtroppo il tuo ordine è stato annullato e il pagamento verrà rimborsato."),
    ]
}
