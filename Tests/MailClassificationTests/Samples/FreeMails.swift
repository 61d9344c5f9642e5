// SPDX-License-Identifier: MIT

extension MailSample {
    /// Mails in freer words than forms have.
    static let free: [MailSample] = [
        MailSample(
            .rejection, "Tom <tom@zeta.example>", "Quick update",
            "Hey Sam, hope you're well. I'm writing with less happy news: the team went with someone else for the position. You were a strong second. Stay in touch!\nTom"
        ),
        MailSample(
            .rejection, "no-reply@ashbyhq.com", "Acme | Software Engineer",
            "Hi Sam, We appreciate your interest in Acme. At this time, we have chosen other candidates to continue in the interview process."
        ),
        MailSample(
            .rejection, "careers@delta.example", "Regarding your application",
            "Dear applicant, after careful consideration we will not be taking your candidature further. This decision does not reflect on your abilities."
        ),
        MailSample(
            .rejection, "jobs@uni.example", "Research Assistant (ref 20/31)",
            "Dear Dr Rivera, I am writing to inform you that you have not been shortlisted for the above post. The standard of applications was very high."
        ),
        MailSample(
            .rejection, "hr@x.example", "Requisition closed",
            "The requisition you applied to (REQ-221, Buyer) has been put on hold and we are no longer hiring for this role."
        ),
        MailSample(
            .confirmation, "hr@x.example", "Thanks!",
            "Hey Sam! Just confirming we've got your CV for the barista job. Bear with us, we're a tiny team - we'll be in touch either way by the end of next week."
        ),
        MailSample(
            .confirmation, "no-reply@hire.lever.co", "[Nimbus] We've received your application!",
            "Thanks for your interest in Nimbus! We wanted to let you know we received your application for SRE, and we are delighted that you would consider joining our team. Our team will review your application and will be in touch if your qualifications match our needs for the role."
        ),
        MailSample(
            .confirmation, "noreply@usajobs.gov", "Application Status for Clerk",
            "Your application for job announcement ABC-11 was received. You can track the status of your application in your account."
        ),
        MailSample(
            .confirmation, "system@successfactors.eu", "Bestätigung deiner Bewerbung",
            "Lieber Sam, hiermit bestätigen wir dir den Erhalt deiner Bewerbung als Laborant. Unser Team prüft deine Unterlagen sorgfältig; das kann bis zu vier Wochen dauern."
        ),
        MailSample(
            .interview, "Kim Lee <kim@zeta.example>", "Chat about the Designer role",
            "Hi Sam, I'm the design lead at Zeta. We really enjoyed your application! Do you have 30 minutes next week to speak with me over Zoom? Here's my calendar: https://calendly.com/kim"
        ),
        MailSample(
            .interview, "hr@quarry.example", "Second round",
            "Congratulations, you have made it to the second round! Please come to our office on 19 November at 9:00 and ask for Ms Hart at the reception."
        ),
        MailSample(
            .interview, "hr@quarry.example", "Confirmation of your interview",
            "Dear Sam, this is to confirm your interview on Thursday, 19 November 2026, 9:00-10:00 am, with Ms Hart and Mr Lowe via Microsoft Teams."
        ),
        MailSample(
            .interview, "recruiter@zeta.example", "Re: availability",
            "Great, let's go with Wednesday at 4pm then. I'll send over an invite shortly. Looking forward to speaking with you!"
        ).answering(),
        MailSample(
            .interview, "Sabine Kurz <kurz@bau.example>", "Ihr Termin bei uns",
            "Sehr geehrter Herr Rivera, gerne bestätige ich Ihnen unser Vorstellungsgespräch am Donnerstag, 19.11.2026, um 9:30 Uhr. Bitte melden Sie sich am Empfang."
        ),
        MailSample(
            .interview, "Sabine Kurz <kurz@bau.example>", "Ihre Bewerbung als Polier",
            "Ihre Unterlagen haben uns überzeugt! Haben Sie nächste Woche Zeit für ein persönliches Gespräch? Bitte teilen Sie mir zwei Terminvorschläge mit."
        ),
        MailSample(
            .assessment, "hr@quarry.example", "Next stage: online exercise",
            "Thanks for your application. We use a short situational judgement test to get to know candidates. It takes about 20 minutes; please finish it by Sunday, 8 November."
        ),
        MailSample(
            .assessment, "no-reply@testgorilla.com", "Zeta invites you to an assessment",
            "You have been invited by Zeta to take the Marketing assessment. Start your assessment."),
        MailSample(
            .assessment, "recrutement@ile.example", "Votre candidature - étape suivante",
            "Bonjour, afin de poursuivre, merci de répondre à notre questionnaire de personnalité en ligne (20 min) avant dimanche."
        ),
        MailSample(
            .offer, "hr@quarry.example", "Welcome to Quarry!",
            "Dear Sam, we are thrilled to welcome you to the team as Quantity Surveyor starting 1 December 2026. Please find your employment contract attached; kindly return a signed copy."
        ),
        MailSample(
            .offer, "Sabine Kurz <kurz@bau.example>", "Ihre Zusage",
            "Sehr geehrter Herr Rivera, wir haben uns für Sie entschieden! Anbei erhalten Sie den Arbeitsvertrag in zweifacher Ausfertigung."
        ),
        MailSample(
            .offer, "Anne Roy <anne@ile.example>", "Bonne nouvelle",
            "Bonjour Sam, votre candidature est retenue pour le poste de chef de rang ! Nous vous adressons le contrat de travail pour signature."
        ),
        MailSample(
            .actionNeeded, "no-reply@us.greenhouse-mail.io", "Reminder: finish your application to Nimbus",
            "You're almost there! Your application for SRE at Nimbus has been saved as a draft. Submit it before 10 November."
        ),
        MailSample(
            .actionNeeded, "Kim Lee <kim@zeta.example>", "Your application",
            "Hi Sam, thanks for applying. Before we go on, could you confirm that you have the right to work in the UK and tell us your earliest start date?"
        ),
        MailSample(
            .actionNeeded, "Sabine Kurz <kurz@bau.example>", "Rückfrage zu Ihrer Bewerbung",
            "Guten Tag Herr Rivera, könnten Sie uns bitte noch Ihre Gehaltsvorstellung und Ihren frühestmöglichen Eintrittstermin mitteilen?"
        ),
        MailSample(
            .statusUpdate, "noreply@myworkday.com", "Application update",
            "Your application for Clerk has moved to the next stage: Hiring Manager Review. No action is needed from you."
        ),
        MailSample(
            .statusUpdate, "recruiter@zeta.example", "Still with us?",
            "Hi Sam, just a short note to say that we haven't forgotten you. The hiring manager is on holiday so things are a bit delayed."
        ),
        MailSample(
            .statusUpdate, "no-reply@bau.example", "Ihre Bewerbung",
            "Guten Tag, wir haben Ihre Unterlagen an den Fachbereich weitergeleitet und bitten Sie noch um etwas Geduld."
        ),
        MailSample(
            .autoReply, "Kim Lee <kim@zeta.example>", "Out of Office Re: Designer role",
            "Thanks for your email! I'm on annual leave, returning Monday 16 November. For anything urgent please contact jo@zeta.example."
        ).answering(),
        MailSample(
            .autoReply, "kurz@bau.example", "Abwesenheitsnotiz",
            "Vielen Dank für Ihre Nachricht. Ich bin ab dem 16.11. wieder im Büro."
        ).with("Auto-Submitted", "auto-replied"),
        MailSample(
            .autoReply, "jobs@bau.example", "Ihre E-Mail",
            "Diese E-Mail-Adresse wird nicht mehr verwendet. Bitte nutzen Sie unser Bewerberportal."
        ).with("Auto-Submitted", "auto-replied").answering(),
        MailSample(
            .withdrawal, "noreply@myworkday.com", "Application withdrawn",
            "Dear Sam, you have successfully withdrawn from the position of Clerk."),
        MailSample(
            .outreach, "Leo M <leo@search.example>", "CFO search",
            "Dear Sam, I am an executive search consultant retained by a family business. Your background looks very relevant. Might you be interested in an exploratory conversation?"
        ),
        MailSample(
            .outreach, "Eva Lang <eva@personal.example>", "Ihr Xing-Profil",
            "Hallo Herr Rivera, Ihr Profil auf XING hat mich angesprochen. Aktuell besetze ich für ein Unternehmen aus Kassel eine Stelle als Bauleiter. Hätten Sie Interesse?"
        ),
        MailSample(
            .jobAlert, "noreply@glassdoor.com", "Baker jobs in Leeds: 5 new",
            "New jobs for you: Baker at Hovis. Easy Apply."),
        MailSample(
            .jobAlert, "Zeta Careers <zeta-jobnotification@noreply12.jobs2web.com>", "New jobs from Zeta",
            "The following jobs match your saved search: Designer - Leeds. You are receiving this because you joined our talent community."
        ),
        MailSample(
            .other, "Acme Store <store@acme.example>", "How was your interview with our product experts?",
            "Take our survey and win a voucher."),
        MailSample(
            .other, "Nimbus <no-reply@hire.lever.co>", "Verify your email",
            "Click to verify your email address and sign in to your candidate portal."),
        MailSample(
            .other, "newsletter@medium.example", "The interview question everyone fails",
            "Read more in this week's digest. Also: how to negotiate a job offer."),
        MailSample(
            .other, "City Council <planning@council.example>", "Planning application 22/0091",
            "Your planning application has been received and will be decided within 8 weeks."),
        MailSample(
            .other, "Uni <admissions@uni.example>", "Interview for PhD programme admission",
            "We invite you to an admissions interview for the doctoral programme."),
        MailSample(
            .other, "Bank <card@bank.example>", "Your credit card application was declined",
            "We are sorry, your application for a credit card was unsuccessful."),
        MailSample(
            .other, "Vermieter <v@wohnen.example>", "Besichtigungstermin",
            "Wir laden Sie herzlich zur Besichtigung der Wohnung am 17.11. um 14 Uhr ein."),
        MailSample(
            .other, "Kita <kita@stadt.example>", "Ihre Anmeldung", "Leider können wir Ihnen keinen Kitaplatz anbieten."),
        MailSample(
            .noFollowUp, "hr@tiny.example", "Your application",
            "Hi! Please note: no calls, no emails about where your application stands. We will reach out if there is interest."
        ),
        MailSample(
            .noFollowUp, "karriere@firma.example", "Bitte beachten",
            "Sehr geehrte Bewerberinnen und Bewerber, bitte sehen Sie von telefonischen Nachfragen sowie von Nachfragen per E-Mail zum Stand Ihrer Bewerbung ab."
        ),
        MailSample(
            .reply, "Kim Lee <kim.lee@zeta.example>", "Re: Designer role - a question",
            "Hi Sam, the team is six people, all in Bristol, and yes, we do sponsor conferences. Your application came in fine, by the way.\n\nKim"
        ).answering(),
        MailSample(
            .rejection, "rh@sol.example", "Processo seletivo",
            "Oi Sam, tudo bem? Passando pra avisar que dessa vez a gente seguiu com outra pessoa pra vaga. Valeu demais pelo seu tempo!"
        ),
        MailSample(
            .rejection, "hr@luna.example", "Selezione",
            "Buongiorno, la informiamo che la sua candidatura non è stata ritenuta in linea con la posizione ricercata. Cordiali saluti"
        ),
        MailSample(
            .rejection, "rh@sol.example", "Candidatura espontânea",
            "Agradecemos o envio do seu CV, mas de momento não temos vagas adequadas ao seu perfil. Ficará na nossa base de dados."
        ),
        MailSample(
            .rejection, "rh@cote.example", "Candidature spontanée",
            "Votre candidature a retenu toute notre attention. Nous sommes au regret de vous informer que nous n'avons pas de poste correspondant à votre profil."
        ),
        MailSample(
            .rejection, "contact@cote.example", "Re: candidature",
            "Bonjour Sam, finalement nous avons recruté quelqu'un d'autre pour le poste de serveur. Bonne chance pour la suite !"
        ),
        MailSample(
            .rejection, "hr@wiatr.example", "Odpowiedź na aplikację",
            "Dziękujemy za zainteresowanie. Tym razem nie skorzystamy z Twojej kandydatury."),
        MailSample(
            .rejection, "info@kroeg.example", "Re: sollicitatie",
            "Hoi Sam, we hebben inmiddels iemand gevonden voor de functie. Bedankt voor je interesse!"),
        MailSample(
            .rejection, "rrhh@sol.example", "Respuesta",
            "Estimado candidato: le comunicamos que su candidatura no ha sido seleccionada para continuar en el proceso."
        ),
        MailSample(
            .interview, "rrhh@sol.example", "Cita",
            "Buenos días Sam, hemos revisado tu CV y queremos citarte para una entrevista presencial el jueves 19 de noviembre a las 11:30 en nuestras oficinas."
        ),
        MailSample(
            .interview, "hr@luna.example", "Colloquio",
            "Buongiorno Sam, è disponibile per un colloquio conoscitivo giovedì 19 novembre alle ore 15?"),
        MailSample(
            .interview, "rh@sol.example", "Entrevista marcada",
            "Confirmamos a sua entrevista para quinta-feira, 19 de novembro, às 10h30, via Teams."),
        MailSample(
            .interview, "hr@wiatr.example", "Spotkanie rekrutacyjne",
            "Dzień dobry, czy pasuje Pani spotkanie rekrutacyjne online w czwartek 19 listopada o 10:00?"),
        MailSample(
            .interview, "info@kroeg.example", "Gesprek",
            "Hoi Sam, leuk je cv! Heb je zin om donderdag 19 november om 15.00 uur langs te komen voor een kop koffie en een gesprek?"
        ),
        MailSample(
            .interview, "contact@cote.example", "Rendez-vous",
            "Bonjour Sam, seriez-vous disponible jeudi 19 novembre à 15h pour un entretien avec le chef ?"),
        MailSample(
            .confirmation, "contact@cote.example", "Re: candidature serveur",
            "Bonjour, bien reçu, merci ! Nous regardons les CV cette semaine et vous tenons au courant."),
        MailSample(
            .confirmation, "rrhh@sol.example", "Candidatura",
            "Hola, gracias por tu CV. Lo hemos incorporado a nuestro proceso de selección y te informaremos de los siguientes pasos."
        ),
        MailSample(
            .confirmation, "hr@wiatr.example", "Aplikacja",
            "Twoje CV do nas dotarło. Jeśli Twój profil odpowiada naszym oczekiwaniom, skontaktujemy się w ciągu 10 dni roboczych."
        ),
        MailSample(
            .confirmation, "info@kroeg.example", "Sollicitatie ober",
            "Top dat je wilt komen werken bij ons! We hebben alles goed ontvangen en nemen binnen een week contact met je op."
        ),
        MailSample(
            .offer, "hr@luna.example", "Benvenuta",
            "Gentile Sam, siamo felici di comunicarle l'esito positivo della selezione: vorremmo assumerla dal 1° dicembre. In allegato il contratto da firmare."
        ),
        MailSample(
            .offer, "hr@wiatr.example", "Gratulacje!",
            "Miło nam poinformować, że zdecydowaliśmy się zaproponować Ci pracę na stanowisku analityka. Umowę prześlemy jutro."
        ),
        MailSample(
            .statusUpdate, "rh@sol.example", "Sua candidatura foi atualizada",
            "Sua candidatura para a vaga de Analista foi atualizada. Acesse o portal para acompanhar."),
        MailSample(
            .actionNeeded, "rh@cote.example", "Votre dossier",
            "Bonjour, pourriez-vous nous transmettre votre CV à jour ainsi que vos prétentions salariales ?"),
    ]
}
