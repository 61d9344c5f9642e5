// SPDX-License-Identifier: MIT
import MailParsing
import Testing

@testable import MailClassification

/// What the person's own mails in Sent were (policy rule 33).
@Suite struct OwnMailClassifierTests {
    @Test(arguments: [
        (
            "Application for Data Analyst", "Dear Ms Doyle,\n\nI would like to apply for the post of Data Analyst.",
            OwnMailVerdict.application
        ),
        (
            "Bewerbung als Disponent", "Sehr geehrte Damen und Herren,\n\nhiermit bewerbe ich mich als Disponent.",
            .application
        ),
        ("Candidature", "Madame,\n\nje vous adresse ma candidature au poste de Soudeur.", .application),
        ("Candidatura", "Estimada señora:\n\nquiero presentar mi candidatura al puesto.", .application),
        ("Candidatura", "Exma. Senhora,\n\nvenho candidatar-me à vaga.", .application),
        ("Candidatura", "Gentile signora,\n\nvorrei candidarmi per la posizione.", .application),
        ("Sollicitatie", "Beste mevrouw,\n\ngraag solliciteer ik naar de functie.", .application),
        ("Aplikacja", "Dzień dobry,\n\naplikuję na stanowisko analityka.", .application),
        ("Application, Data Analyst", "Hi Jane,\n\nI wanted to follow up on my application of 2 November.", .followUp),
        ("Nachfrage zu meiner Bewerbung", "Guten Tag,\n\ndarf ich nach dem Stand fragen?", .followUp),
        ("Suivi", "Bonjour,\n\nje me permets de vous relancer au sujet de mon dossier.", .followUp),
        ("Candidatura", "Hola,\n\n¿hay alguna novedad?", .followUp),
        ("Candidatura", "Olá,\n\nhá novidades sobre o processo?", .followUp),
        ("Candidatura", "Buongiorno,\n\nci sono novità?", .followUp),
        ("Sollicitatie", "Beste Joris,\n\nwat is de stand van zaken?", .followUp),
        ("Aplikacja", "Dzień dobry,\n\nna jakim etapie jest rekrutacja?", .followUp),
        ("Thank you", "Dear Tom,\n\nthank you for the conversation this morning.", .thanks),
        ("Danke", "Guten Tag,\n\nvielen Dank für das angenehme Gespräch.", .thanks),
        ("Merci", "Bonjour,\n\nmerci pour cet échange.", .thanks),
        ("Gracias", "Hola,\n\ngracias por la entrevista de hoy.", .thanks),
        ("Dank", "Beste Sanne,\n\nbedankt voor het prettige gesprek.", .thanks),
        ("Dziękuję", "Dzień dobry,\n\ndziękuję za rozmowę.", .thanks),
        ("Re: Offer", "Dear Jonas,\n\nI am happy to accept.", .acceptance),
        ("Re: Interview", "Hi Jane,\n\nTuesday at 10 works for me.", .acceptance),
        ("AW: Einladung", "Guten Tag,\n\nhiermit bestätige ich den Termin.", .acceptance),
        ("Re: Entretien", "Bonjour,\n\nje vous confirme ma présence.", .acceptance),
        ("Re: Application", "Hi Jane,\n\nI would like to withdraw my application.", .withdrawal),
        ("Re: Offer", "Hi,\n\nafter some thought I have to decline your offer.", .withdrawal),
        ("Bewerbung", "Guten Tag,\n\nich ziehe meine Bewerbung zurück.", .withdrawal),
        ("Candidatura", "Hola,\n\nquiero retirar mi candidatura.", .withdrawal),
        ("Re: Two things missing", "Dear Ruth,\n\nplease find the requested scans attached.", .documents),
        ("AW: Unterlagen", "Guten Tag,\n\nanbei die gewünschten Unterlagen.", .documents),
        ("Question", "Dear team,\n\nI applied for Buyer on 10 November. Is there anything you still need?", .followUp),
        (
            "Frage zur Stelle",
            "Guten Tag,\n\nvor drei Wochen habe ich mich auf die Stelle beworben. Gibt es schon einen Stand?", .followUp
        ),
        ("Re: next step", "Hi Priya,\n\nI have picked Friday and look forward to talking with Tom.", .acceptance),
        ("AW: Einladung", "Guten Tag,\n\nden Termin nehme ich gern wahr.", .acceptance),
        ("Re: Tuesday", "Hi Tom,\n\nit was a pleasure, and the museum still makes me smile.", .thanks),
        ("Thank you for the conversation", "Hi Priya,\n\nplease tell Tom too.", .thanks),
        // Not sure, or nothing of it.
        ("Samstag", "Hallo Lena,\n\nich habe mich gefreut. Kommst du auch?", .other),
        ("lunch", "Hi Pat,\n\nlunch on Friday?", .other),
        ("Re: Offer", "Hi,\n\nbefore I accept your offer I have a question.", .other),
        ("Re: Interview", "Hi,\n\nTuesday doesn't work for me, sorry.", .other),
        ("Re: Flat", "Hi,\n\nthanks, I will call you.", .other), ("", "", .other),
    ])
    func reads(subject: String, text: String, verdict: OwnMailVerdict) {
        let mail = MailMessage.sample(
            from: "Sam Rivera <sam@mailbox.example>", subject: subject, text: text, to: "jane@acme.example")
        #expect(OwnMailClassifier().classify(mail) == verdict)
    }

    @Test func quotedWordsAreNotTheirs() {
        let text =
            "Thanks, got it.\n\nOn Monday Jane Doe wrote:\n> I wanted to follow up on my application\n> happy to accept"
        let mail = MailMessage.sample(from: "sam@mailbox.example", subject: "Re: Hello", text: text)
        #expect(OwnMailClassifier().classify(mail) == .other)
    }

    @Test func aResumeUnderAnApplicationsSubjectIsOne() {
        let mail = MailMessage.sample(
            from: "sam@mailbox.example", subject: "Bewerbung Werkstudent", text: "Guten Tag,\n\nbeste Grüße\nSam",
            attachments: ["Lebenslauf.pdf"])
        #expect(OwnMailClassifier().classify(mail) == .application)
    }
}
