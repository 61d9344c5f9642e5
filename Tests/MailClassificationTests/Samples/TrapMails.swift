// SPDX-License-Identifier: MIT

extension MailSample {
    /// Mails that look like another kind.
    static let traps: [MailSample] = [
        // The contract's samples, in other words.
        MailSample(
            .confirmation, "Harrow Instruments <no-reply@us.greenhouse-mail.io>",
            "Thank you for applying to Harrow Instruments",
            "Hi Sam,\n\nWe have your application for Calibration Engineer. Our team reads every one and you will hear from us within two weeks. Please do not phone our office about it."
        ),
        MailSample(
            .rejection, "Dora Kessler <dora.kessler@osprey-print.example>", "Your application as Press Operator",
            "Dear Sam,\n\nthank you for your interest in Osprey Print. We have decided to go ahead with another candidate for the Press Operator post.\n\nDora Kessler"
        ),
        // Conditional refusals in receipts.
        MailSample(
            .confirmation, "jobs@mill.example", "Application received",
            "Thank you for your application. If you are not selected for this role, we will keep your details for future vacancies. If we do not move forward with your application, we will let you know by email."
        ),
        MailSample(
            .confirmation, "bewerbung@muehle.example", "Ihre Bewerbung",
            "Ihre Bewerbung ist bei uns eingegangen. Falls wir Sie nicht berücksichtigen können, erhalten Sie von uns eine Absage per E-Mail."
        ),
        MailSample(
            .confirmation, "rh@moulin.example", "Votre candidature",
            "Nous avons bien reçu votre candidature. Si votre profil n'est pas retenu, nous conserverons votre CV dans notre vivier."
        ),
        MailSample(
            .confirmation, "rrhh@molino.example", "Hemos recibido tu candidatura",
            "Gracias por inscribirte. En caso de no ser seleccionado, guardaremos tu currículum."),
        MailSample(
            .confirmation, "hr@mulino.example", "Candidatura ricevuta",
            "Abbiamo ricevuto la sua candidatura. Qualora il suo profilo non fosse in linea, purtroppo non saremo in grado di rispondere individualmente."
        ),
        MailSample(
            .confirmation, "hr@molen.example", "Je sollicitatie",
            "We hebben je sollicitatie ontvangen. Mocht je niet geselecteerd worden, dan laten we dat ook weten."),
        MailSample(
            .confirmation, "hr@mlyn.example", "Dziękujemy za aplikację",
            "Otrzymaliśmy Twoje zgłoszenie. Jeżeli nie zostaniesz wybrany do kolejnego etapu, zachowamy Twoje CV."),
        MailSample(
            .confirmation, "talent@brick.example", "We've got your application",
            "Thanks for applying for Cook! If your experience is a match, we'll invite you to a phone interview, followed by a trial shift and, all going well, a job offer."
        ),
        MailSample(
            .confirmation, "careers@brook.example", "Thank you for applying",
            "We received your application. Our process usually consists of a phone screen, an online assessment and a final interview. A recruiter will be in touch."
        ),
        // Refusals in soft words.
        MailSample(
            .rejection, "jobs@mill.example", "Your application to Mill & Co",
            "Hi Sam, we were impressed by your experience, but unfortunately we don't see a fit for this role right now. We'd encourage you to apply again."
        ),
        MailSample(
            .rejection, "people@swift.example", "Thank you from Swift",
            "Dear Sam, thank you for interviewing with us. While we enjoyed our conversations, we have concluded that there are others who are a closer match. We hope to stay in touch."
        ),
        MailSample(
            .rejection, "hr@lock.example", "Junior Clerk",
            "Thank you for applying. On this occasion we are not able to offer you an interview. We wish you every success in your job search."
        ),
        MailSample(
            .rejection, "hr@quay.example", "Outcome of your interview",
            "Dear Sam, thank you for coming to see us. I'm sorry to say you have not been successful this time. The panel thought highly of your presentation."
        ),
        MailSample(
            .rejection, "bewerbung@hof.example", "Ihre Bewerbung",
            "Guten Tag, vielen Dank für das freundliche Gespräch. Wir haben uns die Entscheidung nicht leicht gemacht. Leider fiel sie nicht zu Ihren Gunsten aus. Wir wünschen Ihnen weiterhin viel Erfolg bei der Stellensuche."
        ),
        MailSample(
            .rejection, "rh@port.example", "Votre candidature",
            "Bonjour, votre candidature n'a malheureusement pas été sélectionnée pour la suite du processus. Bonne continuation !"
        ),
        MailSample(
            .rejection, "jobs@haven.example", "Je sollicitatie",
            "Hoi Sam, na zorgvuldig overleg hebben we besloten niet met je verder te gaan in de procedure. Veel succes met je zoektocht!"
        ),
        MailSample(
            .rejection, "rekrutacja@port.example", "Twoja aplikacja",
            "Cześć, po analizie zgłoszeń musimy poinformować, że tym razem nie zaprosimy Cię do dalszego etapu. Powodzenia w poszukiwaniach!"
        ),
        MailSample(
            .rejection, "rrhh@puerto.example", "Tu candidatura",
            "Hola Sam, tras revisar tu perfil hemos optado por otra persona para cubrir la vacante. ¡Mucha suerte!"),
        MailSample(
            .rejection, "rh@porto.example", "Candidatura",
            "Olá, agradecemos o seu tempo. A vaga foi preenchida por outro candidato. Boa sorte!"),
        // Other applications, codes, events, data protection.
        MailSample(
            .other, "Beta Team <beta@appworks.example>", "Your beta application",
            "Thanks for applying to the beta program of our app. We've received your application and will send an invite to install it soon."
        ),
        MailSample(
            .other, "Scholarships <grants@foundation.example>", "Scholarship application outcome",
            "We regret to inform you that your scholarship application was not successful this year."),
        MailSample(
            .other, "noreply@gov.example", "Travel authorisation",
            "Your application for a travel permit has been approved. Your reference number is 20393."),
        MailSample(
            .other, "no-reply@talent-soft.com", "Suppression de vos données",
            "Conformément au RGPD, votre compte et vos données seront supprimés dans 30 jours."),
        MailSample(
            .other, "Oracle <no-reply@workflow.mail.em2.cloud.oracle.com>", "Confirm your identity",
            "Your one-time passcode is 448120. It is valid for 10 minutes."),
        MailSample(
            .other, "Gym <info@gym.example>", "Membership application",
            "Your membership application has been received. We will contact you to arrange an induction."),
        MailSample(
            .other, "Hotel <stay@hotel.example>", "Reservation cancelled",
            "Unfortunately your booking could not be confirmed: we regret to inform you that the room is no longer available."
        ),
        MailSample(
            .other, "Dentist <desk@dentist.example>", "Appointment on 17 November at 14:00",
            "We look forward to seeing you on Tuesday. Please call us if you cannot come."),
        MailSample(
            .other, "GitHub <noreply@github.com>", "[acme/app] Interview the cache layer (#221)",
            "This pull request has been closed. The application server no longer fails."),
        MailSample(
            .other, "Maria <maria@home.example>", "Re: weekend",
            "Hi! Sorry, I can't make it on Saturday after all. Let's talk next week. Do you have time on Monday for a call?"
        ).answering(),
        MailSample(
            .other, "Stadtwerke <service@stadtwerke.example>", "Ihre Rechnung",
            "Ihre Rechnung für November ist da. Bitte überweisen Sie den Betrag bis zum 20.11."),
        // Receipts that carry bulk headers, and boards that write about one's own application.
        MailSample(
            .confirmation, "LinkedIn <jobs-noreply@linkedin.com>",
            "Sam, votre candidature a été envoyée à Fonderie Martin",
            "Votre candidature a été envoyée à Fonderie Martin\n\nMouleur\n\nVoir des offres d'emploi similaires"
        ).with("List-Unsubscribe", "<https://www.linkedin.com/e/v2>").with("Precedence", "bulk"),
        MailSample(
            .confirmation, "SEEK <noreply@s.seek.com.au>", "Your application was successfully submitted",
            "Good luck! Your application for Barista at Cafe Nero was successfully submitted."),
        MailSample(
            .rejection, "Indeed <noreply@indeed.com>", "Neuigkeiten zu Ihrer Bewerbung von Gasthof Post",
            "Der Arbeitgeber hat sich entschieden, Ihre Bewerbung nicht weiter zu verfolgen."),
        MailSample(
            .jobAlert, "LinkedIn <jobs-noreply@linkedin.com>", "Sam, apply to Data Analyst at Kestrel Labs",
            "Jobs you may be interested in\n\nData Analyst\nKestrel Labs\nView job"),
        // People who write back.
        MailSample(
            .statusUpdate, "Ines Okafor <ines@larkspur.example>", "Re: Following up on my application",
            "Hi Sam, thanks for checking in. We have not made a decision yet, as two interviews are still to come. You will hear from me by the end of next week."
        ).answering(),
        MailSample(
            .reply, "Ines Okafor <ines@larkspur.example>", "Re: My application as Copywriter",
            "Hi Sam,\n\nlovely to hear from you, and thank you for the kind words about the magazine. I have passed your note to Ben, who is hiring for this role.\n\nInes"
        ).answering(),
        MailSample(
            .actionNeeded, "Ines Okafor <ines@larkspur.example>", "Re: My application as Copywriter",
            "Hi Sam, could you let us know your salary expectations and your notice period? Then we can put your application to the board."
        ).answering(),
        MailSample(
            .autoReply, "info@larkspur.example", "Re: My application as Copywriter",
            "Thank you for your message. This is an automatic reply: we have received your email and will answer within three working days."
        ).answering(),
        MailSample(
            .autoReply, "Mail Delivery System <MAILER-DAEMON@mx.example>", "Undelivered Mail Returned to Sender",
            "I'm sorry to have to inform you that your message could not be delivered to one or more recipients.\n\n<jobs@larkspur.example>: user unknown\n\nSubject: Application as Copywriter"
        ).with("Content-Type", "multipart/report; report-type=delivery-status"),
    ]
}
