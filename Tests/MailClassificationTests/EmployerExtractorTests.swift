// SPDX-License-Identifier: MIT
import MailParsing
import Testing

@testable import MailClassification

/// Employer and post, as mails of many systems and languages name them.
@Suite struct EmployerExtractorTests {
    @Test(arguments: english) func readsEnglish(_ mail: EmployerCase) { expect(mail) }
    @Test(arguments: german) func readsGerman(_ mail: EmployerCase) { expect(mail) }
    @Test(arguments: romance) func readsRomance(_ mail: EmployerCase) { expect(mail) }
    @Test(arguments: dutchAndPolish) func readsDutchAndPolish(_ mail: EmployerCase) { expect(mail) }
    @Test(arguments: boards) func readsBoards(_ mail: EmployerCase) { expect(mail) }
    @Test(arguments: traps) func readsTraps(_ mail: EmployerCase) { expect(mail) }

    private func expect(_ mail: EmployerCase) {
        let details = mail.details
        #expect(details.company == mail.company)
        #expect(details.role == mail.role)
        for evidence in details.evidence { expectQuoted(evidence, in: mail.message) }
    }

    /// Evidence quotes the mail word for word.
    private func expectQuoted(_ evidence: Evidence, in message: MailMessage) {
        let sources = [message.subject, message.text] + message.from.flatMap { [$0.name, $0.address] }
        #expect(sources.contains { $0.contains(evidence.quote) }, "\(evidence.quote)")
    }

    static let english = [
        EmployerCase(
            "Marlow Bridge Recruiting <no-reply@us.greenhouse-mail.io>", "Thank you for applying to Marlow Bridge",
            "Hi Sam,\n\nThank you for applying for the Payroll Specialist role at Marlow Bridge. We will be in touch.\n\nMarlow Bridge Recruiting",
            company: "Marlow Bridge", role: "Payroll Specialist"),
        EmployerCase(
            "Northgate & Vale <no-reply@hire.lever.co>", "[Northgate & Vale] We've received your application!",
            "Hi Sam,\n\nThanks for your interest in Northgate & Vale! We have received your application for Senior Brand Designer and a person will read it.",
            company: "Northgate & Vale", role: "Senior Brand Designer"),
        EmployerCase(
            "Pellworm Hiring Team <no-reply@ashbyhq.com>", "Thank you for your application to join Pellworm",
            "Hello Sam,\n\nwe got your application for the Staff Engineer, Storage position. Give us a week or two.",
            company: "Pellworm", role: "Staff Engineer, Storage"),
        EmployerCase(
            "Cardinal Freight Workday <cardinal@myworkday.com>",
            "Thank You for Your Interest - Route Planner JR-204417",
            "Dear Sam,\n\nThank you for your interest in the JR-204417 Route Planner position. Please visit https://cardinal.wd1.myworkdayjobs.com/jobs for news.\n\nCardinal Freight Talent Acquisition",
            company: "Cardinal Freight", role: "Route Planner"),
        EmployerCase(
            "no-reply@myworkday.com", "Your application to Basalt Semiconductors",
            "Sam,\n\nThank you for applying to the role of Yield Analyst (R0000441842) at Basalt Semiconductors.",
            company: "Basalt Semiconductors", role: "Yield Analyst"),
        EmployerCase(
            "Talent Team <ridgeway+autoreply@talent.icims.com>", "Application received",
            "Dear Sam,\n\nYou have applied to the position of Claims Adjuster with Ridgeway Mutual. This mailbox is not read.",
            company: "Ridgeway Mutual", role: "Claims Adjuster"),
        EmployerCase(
            "Quay Street Foods <notification@smartrecruiters.com>",
            "Thank you for applying to Food\u{200B} Technologist at Quay\u{200B} Street\u{200B} Foods",
            "Hi Sam, your application reached us.", company: "Quay Street Foods", role: "Food Technologist"),
        EmployerCase(
            "Tamarind Studio <noreply@candidates.workablemail.com>", "Thanks for applying to Tamarind Studio",
            "Sam,\n\nYour application for the Motion Designer job was submitted successfully.\n\nTamarind Studio",
            company: "Tamarind Studio", role: "Motion Designer"),
        EmployerCase(
            "Ida Holm - Fjordlys Energy <ida.holm@fjordlys.teamtailor-mail.com>", "Your application",
            "Hi Sam,\n\nthank you for applying as Grid Analyst. I will read it on Friday.\n\nIda",
            company: "Fjordlys Energy",
            role: "Grid Analyst"),
        EmployerCase(
            "Hearth & Vine <no-reply@hearth-vine.breezy-mail.com>", "Application received: Floor Manager",
            "Hi Sam! We got it.", company: "Hearth & Vine", role: "Floor Manager"),
        EmployerCase(
            "noreply@applytojob.com", "Sam, we've received your resume/application",
            "Thank you for your interest in joining Copperline Studios as a Sound Editor! We will review your resume.",
            company: "Copperline Studios", role: "Sound Editor"),
        EmployerCase(
            "notification@jobvite.com", "Application received for Security Engineer at Bramble Bank",
            "Dear Sam, thank you.", company: "Bramble Bank", role: "Security Engineer"),
        EmployerCase(
            "Ferncliff Recruiting <no-reply@appreview.gem.com>", "Ferncliff Follow-Up for Data Steward",
            "Hi Sam, we decided to go on with others.", company: "Ferncliff", role: "Data Steward"),
        EmployerCase(
            "Greycoat Partners & Co. Human Resources <eexy.fa.sender@workflow.mail.em2.cloud.oracle.com>",
            "Your job application status (Job number: 210556)",
            "Dear Sam, your application for Fund Accountant was received.",
            company: "Greycoat Partners & Co", role: "Fund Accountant"),
        EmployerCase(
            "HR@Ostrava-Works.example <system@successfactors.eu>", "Your application",
            "Dear Sam,\n\nThank you for your application for the position Process Engineer.\n\nOstrava Works Recruiting",
            company: "Ostrava Works", role: "Process Engineer"),
        EmployerCase(
            "Dora Kessler <dora.kessler@osprey-print.example>", "Your application as Press Operator",
            "Dear Sam,\n\nthank you for your interest in Osprey Print. We go ahead with another candidate for the Press Operator post.\n\nDora Kessler",
            company: "Osprey Print", role: "Press Operator"),
        EmployerCase(
            "Harrow Lane Instruments <no-reply@us.greenhouse-mail.io>",
            "Thank you for applying to Harrow Lane Instruments",
            "Hi Sam,\n\nWe have received your application for the role of Calibration Engineer. Our team reads every one and you\nwill hear from us.\n\nHarrow Lane Instruments Recruiting",
            company: "Harrow Lane Instruments", role: "Calibration Engineer"),
        EmployerCase(
            "Grace Obi <grace.obi@lindenmark.example>", "Interview for Category Buyer at Lindenmark",
            "Hi Sam,\n\nwe would like to invite you to an interview for the Category Buyer role.\n\nGrace",
            company: "Lindenmark",
            role: "Category Buyer"),
        EmployerCase(
            "Wren <careers@wren-rail.example>", "Your Wren Rail application",
            "Dear applicant,\n\nWe regret that we will not be taking your application for Signal Technician further.\n\nWren Rail Ltd, 4 Yard Road, York",
            company: "Wren Rail", role: "Signal Technician"),
        EmployerCase(
            "Kite <no-reply@hire.lever.co>", "Update from Kite",
            "Hi Sam, thank you for taking the time to apply for our iOS Engineer opening at Kite.", company: "Kite",
            role: "iOS Engineer"),
        EmployerCase(
            "CodeSignal <no-reply@codesignal.com>", "Pineholt invites you to complete an assessment",
            "Hi Sam, Pineholt has invited you to take the Platform Engineer coding assessment.", company: "Pineholt",
            role: "Platform Engineer"),
        EmployerCase(
            "Amelia Stone <amelia@stoneham-college.example>", "Re: Lecturer in Nursing",
            "Dear Sam,\n\nthanks for asking, the panel meets on Monday.\n\nAmelia Stone\nStoneham College",
            company: "Stoneham College", role: "Lecturer in Nursing"),
        EmployerCase(
            "St. Brannock Hospital <no-reply@ultipro.com>", "Application for Ward Clerk",
            "Thank you for applying for the position of Ward Clerk at St. Brannock Hospital.",
            company: "St. Brannock Hospital",
            role: "Ward Clerk"),
        EmployerCase(
            "University of Larkfield <no-reply@pageuppeople.com>", "Your application - Lab Manager (ref 51922)",
            "Thank you for applying for Lab Manager at the University of Larkfield.",
            company: "University of Larkfield",
            role: "Lab Manager"),
        EmployerCase(
            "Recruitment <careers@peak.example>", "Offer of employment",
            "Dear Sam, we are delighted to offer you the role of Trainee Surveyor at Peak & Dale Surveying.",
            company: "Peak & Dale Surveying", role: "Trainee Surveyor"),
    ]

    static let german = [
        EmployerCase(
            "Brandis Feinmechanik GmbH <brandis-jobs@m.personio.de>",
            "Eingangsbestätigung: Ihre Bewerbung als Zerspanungsmechaniker (m/w/d)",
            "Guten Tag,\n\nvielen Dank für Ihre Bewerbung als Zerspanungsmechaniker (m/w/d) bei der Brandis Feinmechanik GmbH.",
            company: "Brandis Feinmechanik GmbH", role: "Zerspanungsmechaniker"),
        EmployerCase(
            "Personalabteilung <bewerbung@hafenwerk-luebeck.example>", "Ihre Bewerbung als Schiffbauingenieurin",
            "Sehr geehrte Frau Rivera,\n\nvielen Dank für Ihr Interesse an einer Mitarbeit im Hafenwerk Lübeck.\n\nIhr Team vom Hafenwerk Lübeck",
            company: "Hafenwerk Lübeck", role: "Schiffbauingenieurin"),
        EmployerCase(
            "Müller & Söhne Logistik <karriere@mueller-soehne.example>", "Absage: Disponent",
            "Guten Tag,\n\nleider müssen wir Ihnen mitteilen, dass wir uns für einen anderen Bewerber entschieden haben.",
            company: "Müller & Söhne Logistik", role: "Disponent"),
        EmployerCase(
            "noreply@onlyfy.jobs", "Ihre Bewerbung bei der Stadt Kehlheim",
            "Sehr geehrte Damen und Herren,\n\nwir bestätigen den Eingang Ihrer Bewerbung für die Stelle als Sachbearbeiter Tiefbau (w/m/d), Kennziffer 2026-77.",
            company: "Stadt Kehlheim", role: "Sachbearbeiter Tiefbau"),
        EmployerCase(
            "Jule Kern <j.kern@solarhof.example>", "Einladung zum Vorstellungsgespräch bei der Solarhof AG",
            "Hallo Sam,\n\nwir möchten dich gern kennenlernen: am Dienstag um 10 Uhr, Stelle als Elektroniker bei Solarhof.\n\nJule Kern",
            company: "Solarhof", role: "Elektroniker"),
        EmployerCase(
            "StepStone <noreply@stepstone.de>", "Ihre Bewerbung bei Kaltenbach & Partner mbB wurde versendet",
            "Ihre Bewerbung als Rechtsanwaltsfachangestellte wurde an Kaltenbach & Partner mbB übermittelt.",
            company: "Kaltenbach & Partner mbB", role: "Rechtsanwaltsfachangestellte"),
        EmployerCase(
            "Klinikum Auental <bewerbung@klinikum-auental.rexx-systems.com>", "Bestätigung Ihrer Bewerbung",
            "Sehr geehrter Herr Rivera,\n\nvielen Dank für Ihre Bewerbung um die Position als Pflegefachkraft (m/w/d) in unserem Haus.",
            company: "Klinikum Auental", role: "Pflegefachkraft"),
        EmployerCase(
            "Nadine Vogt <candidate-81f2a@karriere.rheinholz.example>", "Bewerbungseingang: Holzmechaniker",
            "Guten Tag Sam,\n\ndanke für deine Bewerbung bei der Rheinholz GmbH & Co. KG!",
            company: "Rheinholz GmbH & Co. KG",
            role: "Holzmechaniker"),
        EmployerCase(
            "Lena von Bäckerei Thal <lena@baeckerei-thal.example>", "Deine Bewerbung",
            "Hi Sam,\n\nschön, dass du dich als Bäckerin bei uns beworben hast!\n\nDein Team der Bäckerei Thal",
            company: "Bäckerei Thal", role: "Bäckerin"),
        EmployerCase(
            "Amt für Wasserbau <stellen@wasserbau.example>", "Stellenausschreibung Ingenieur Gewässerschutz",
            "Sehr geehrte Damen und Herren,\n\nbei Fragen erreichen Sie uns telefonisch. Bei Interesse senden Sie uns Ihre Zeugnisse.\n\nAmt für Wasserbau",
            company: "Amt für Wasserbau", role: "Ingenieur Gewässerschutz"),
        EmployerCase(
            "join <noreply@join.com>", "Vielen Dank für deine Bewerbung bei Feldkamp Optik",
            "Deine Bewerbung als Augenoptiker (m/w/d) - Teilzeit bei Feldkamp Optik ist eingegangen.",
            company: "Feldkamp Optik",
            role: "Augenoptiker"),
        EmployerCase(
            "Recruiting <jobs@7gipfel.example>", "Deine Bewerbung bei 7Gipfel",
            "Hallo Sam, danke für deine Bewerbung als Werkstudent Marketing bei 7Gipfel.", company: "7Gipfel",
            role: "Werkstudent Marketing"),
    ]

    static let romance = [
        EmployerCase(
            "Équipe RH de Maison Valbrune <maison-valbrune-9ab3@candidates.welcomekit.co>",
            "Votre candidature chez Maison Valbrune",
            "Bonjour,\n\nnous avons bien reçu votre candidature pour le poste de Chef de projet H/F.",
            company: "Maison Valbrune",
            role: "Chef de projet"),
        EmployerCase(
            "Recrutement Ateliers Corbin <no-reply@beetween-software.com>",
            "Candidature bien reçue pour le poste de Soudeur",
            "Bonjour, merci de l'intérêt que vous portez aux Ateliers Corbin.", company: "Ateliers Corbin",
            role: "Soudeur"),
        EmployerCase(
            "HelloWork <noreply@emails.hellowork.com>", "Votre candidature est arrivée chez Transports Lorrain",
            "Votre candidature au poste de Conducteur routier a été transmise.", company: "Transports Lorrain",
            role: "Conducteur routier"),
        EmployerCase(
            "Apec <noreply@apec.fr>",
            "Candidature sur offre d'emploi N° 1700012W - CABINET MERLE - Juriste droit social F/H",
            "Votre candidature a été transmise au Cabinet Merle.", company: "Cabinet Merle",
            role: "Juriste droit social"),
        EmployerCase(
            "Claire Aubin <claire.aubin@lumenord.example>", "Entretien pour le poste d'ingénieure qualité",
            "Bonjour Sam,\n\nnous souhaiterions vous rencontrer pour le poste d'ingénieure qualité chez Luménord.\n\nClaire Aubin",
            company: "Luménord", role: "ingénieure qualité"),
        EmployerCase(
            "Recrutement <recrutement@ville-estrel.example>", "Votre candidature",
            "Madame, Monsieur,\n\nnous accusons réception de votre candidature au poste de Chargé(e) de communication au sein de la Ville d'Estrel.",
            company: "Ville d'Estrel", role: "Chargé(e) de communication"),
        EmployerCase(
            "Selección Cristalerías Roda <empleo@cristaleriasroda.viterbit-mail.com>", "Hemos recibido tu candidatura",
            "Hola Sam: gracias por tu interés en el puesto de Técnica de calidad en Cristalerías Roda.",
            company: "Cristalerías Roda", role: "Técnica de calidad"),
        EmployerCase(
            "InfoJobs <noreply@infojobs.net>", "Tu inscripción en la oferta Contable ha sido recibida",
            "Tu inscripción en la oferta «Contable» de Gestoría Mirasol ha sido recibida por la empresa.",
            company: "Gestoría Mirasol",
            role: "Contable"),
        EmployerCase(
            "Pilar Soto <pilar.soto@aguasaltas.example>", "Entrevista: Ingeniera de procesos",
            "Hola Sam, te escribo de Aguas Altas para concertar la entrevista.\n\nPilar Soto\nAguas Altas, S.A.",
            company: "Aguas Altas",
            role: "Ingeniera de procesos"),
        EmployerCase(
            "LinkedIn <jobs-noreply@linkedin.com>", "Sam, tu solicitud se ha enviado a Grupo Olivar",
            "Tu solicitud se ha enviado a Grupo Olivar\n\nAnalista de compras\nGrupo Olivar · Jaén, España\n\nEmpleos similares\nComprador\nOtra Empresa · Madrid",
            company: "Grupo Olivar", role: "Analista de compras"),
        EmployerCase(
            "Gupy <no-reply@gupy.com.br>", "Recebemos sua candidatura para Analista de Logística",
            "Cimento Serrado\n\nOlá, Sam! Sua candidatura para a vaga Analista de Logística foi recebida.\n\nGupy",
            company: "Cimento Serrado",
            role: "Analista de Logística"),
        EmployerCase(
            "Recursos Humanos <rh@quintadouro.example>", "A sua candidatura",
            "Caro Sam,\n\nagradecemos a sua candidatura à vaga de Enólogo na Quinta do Douro. Infelizmente não avançou.",
            company: "Quinta do Douro", role: "Enólogo"),
        EmployerCase(
            "Talentos Porto Claro <talentos@portoclaro.example>", "Candidatura recebida - Programador Backend",
            "Olá Sam, recebemos a tua candidatura.", company: "Porto Claro", role: "Programador Backend"),
        EmployerCase(
            "Risorse Umane <hr@cantieriligure.example>", "Conferma candidatura: Progettista navale",
            "Gentile Sam,\n\nabbiamo ricevuto la Sua candidatura per la posizione di Progettista navale presso Cantieri Ligure S.p.A.",
            company: "Cantieri Ligure S.p.A", role: "Progettista navale"),
        EmployerCase(
            "Indeed <indeedapply@indeed.com>", "Candidatura per Magazziniere attraverso Indeed",
            "Candidatura inviata\n\nMagazziniere\nFerramenta Bossi\n- Como, Lombardia\n\nI seguenti elementi sono stati inviati a Ferramenta Bossi.",
            company: "Ferramenta Bossi", role: "Magazziniere"),
        EmployerCase(
            "Selezione Reply Nord <selezione@replynord.intervieweb.it>", "La tua candidatura",
            "Ciao Sam, grazie per la tua candidatura come Sviluppatore Java in Reply Nord.", company: "Reply Nord",
            role: "Sviluppatore Java"),
    ]

    static let dutchAndPolish = [
        EmployerCase(
            "Duinwijk Zorg <femke@recruitee-mailbox.com>", "Duinwijk Zorg - sollicitatie ontvangen",
            "Beste Sam,\n\nbedankt voor je sollicitatie naar de functie van wijkverpleegkundige bij Duinwijk Zorg.",
            company: "Duinwijk Zorg", role: "wijkverpleegkundige"),
        EmployerCase(
            "Gemeente Haverwoude <werving@haverwoude.example>", "Uw sollicitatie beleidsadviseur wonen",
            "Geachte heer Rivera,\n\nhelaas moeten wij u meedelen dat u niet tot de kandidaten behoort.\n\nGemeente Haverwoude",
            company: "Gemeente Haverwoude", role: "beleidsadviseur wonen"),
        EmployerCase(
            "Sanne Vos <sanne@lichtbaak.example>", "Uitnodiging voor een gesprek",
            "Hoi Sam,\n\nleuk dat je reageerde op de vacature Data Engineer bij Lichtbaak! Kun je dinsdag?\n\nSanne",
            company: "Lichtbaak", role: "Data Engineer"),
        EmployerCase(
            "Rekrutacja Bursztyn Soft <no-reply@traffit-mail.com>",
            "Potwierdzenie otrzymania aplikacji: Tester oprogramowania",
            "Dzień dobry,\n\ndziękujemy za przesłanie aplikacji na stanowisko Tester oprogramowania w firmie Bursztyn Soft.",
            company: "Bursztyn Soft", role: "Tester oprogramowania"),
        EmployerCase(
            "eRecruiter <noreply@erecruiter.pl>", "Twoja aplikacja została przesłana",
            "Twoja aplikacja na stanowisko Księgowa w firmie Huta Wisła Sp. z o.o. została przesłana.",
            company: "Huta Wisła Sp. z o.o", role: "Księgowa"),
        EmployerCase(
            "Marta Lis <marta.lis@zielonapolana.example>", "Zaproszenie na rozmowę – Specjalista ds. zakupów",
            "Dzień dobry,\n\nzapraszam na rozmowę w sprawie stanowiska Specjalista ds. zakupów.\n\nMarta Lis\nZielona Polana",
            company: "Zielona Polana", role: "Specjalista ds. zakupów"),
    ]

    static let boards = [
        EmployerCase(
            "LinkedIn <jobs-noreply@linkedin.com>", "Sam, your application was sent to Talvik - Nordics",
            "Your application was sent to Talvik - Nordics\n\nSupply Planner\n\nTalvik - Nordics\n\nOslo\n\nSimilar jobs\n\nDemand Planner\n\nOther Firm\n\nBergen",
            company: "Talvik - Nordics", role: "Supply Planner"),
        EmployerCase(
            "LinkedIn <jobs-noreply@linkedin.com>", "Your application was viewed by act digital",
            "Your application was viewed by act digital\n\nData Consultant\nact digital · Lisbon, Portugal",
            company: "act digital",
            role: "Data Consultant"),
        EmployerCase(
            "Indeed Apply <indeedapply@indeed.com>", "Indeed Application: Barista",
            "Application submitted\n\nBarista\nBluebell Coffee\n- Leeds\n\nThe following items were sent to Bluebell Coffee. Good luck!",
            company: "Bluebell Coffee", role: "Barista"),
        EmployerCase(
            "SEEK <noreply@s.seek.com.au>", "Sam, the Site Foreman job with Redgum Civil has closed",
            "Applications are closed.",
            company: "Redgum Civil", role: "Site Foreman"),
        EmployerCase(
            "SEEK Applications <noreply@s.seek.com.au>", "Your application was successfully submitted",
            "Your application for Site Foreman was successfully submitted to Redgum Civil.\n\nYou may also like\nEstimator at Coolabah Build",
            company: "Redgum Civil", role: "Site Foreman"),
        EmployerCase(
            "Naukri <info@naukri.com>", "Sundaram Textiles via Naukri - Your Application Status",
            "Dear Sam, they looked at it.",
            company: "Sundaram Textiles"),
        EmployerCase(
            "Handshake <handshake@joinhandshake.com>", "Application sent to Tidepool Research", "Good luck, Sam!",
            company: "Tidepool Research"),
        EmployerCase(
            "Wellfound <team@hi.wellfound.com>", "An update from Lattice Loop (Growth Engineer, declined)",
            "They went with others.",
            company: "Lattice Loop", role: "Growth Engineer"),
    ]

    static let traps = [
        EmployerCase(
            "Careers <no-reply@hire.lever.co>", "Thank You, from Westholm",
            "Hi Sam, thank you for the interest you took in us.",
            company: "Westholm"),
        EmployerCase(
            "Reply <recruiting@reply.example>", "Your application to Reply",
            "Dear Sam, thank you for applying to Reply.",
            company: "Reply"),
        EmployerCase(
            "Zip <no-reply@us.greenhouse-mail.io>", "Thank you for applying to Zip", "Hi Sam, thanks!", company: "Zip"),
        EmployerCase(
            "KLA Careers <kla@myworkday.com>", "Thank you for applying", "Dear Sam, KLA thanks you.", company: "KLA"),
        EmployerCase(
            "no-reply@ashbyhq.com", "Thank you for applying to trivela", "Hi Sam, a person will read it.",
            company: "trivela"),
        EmployerCase(
            "no-reply@us.greenhouse-mail.io", "Your application", "Hi Sam, we received it. Powered by Greenhouse",
            company: nil),
        EmployerCase(
            "Oakmere Labs <no-reply@oakmere.breezy-mail.com>", "[Job Title] Application Update",
            "Hi Sam, the position has been cancelled.", company: "Oakmere Labs"),
        EmployerCase(
            "Sara Lind - Nordvik <sara.lind@nordvik.example>", "Next steps", "Hi Sam, are you free on Tuesday?\n\nSara",
            company: "Nordvik"),
        EmployerCase(
            "Jane from Cobblestone <jane@cobblestone.example>", "Hello",
            "Hi Sam, quick question about your start date.",
            company: "Cobblestone"),
        EmployerCase(
            "Nora Bell via LinkedIn <hit-reply@linkedin.com>", "Message from Nora",
            "Hi Sam, thank you for applying for the Press Officer role at Tern Island Trust.",
            company: "Tern Island Trust",
            role: "Press Officer"),
        EmployerCase(
            "Idealo.test Jobs <jobs@idealo.example>", "Your application to idealo.test", "Hi Sam, we got it.",
            company: "idealo.test"),
        EmployerCase(
            "Recruiting <jobs@rd-works.example>", "Your application",
            "Thank you for applying to R&D Works as a Lab Assistant.",
            company: "R&D Works", role: "Lab Assistant"),
        EmployerCase(
            "Ralph Lorimer <no-reply@ralphlorimer.example>", "Your application to Ralph Lorimer", "Thank you, Sam.",
            company: "Ralph Lorimer"),
        EmployerCase(
            "HR <hr@bluepeak.example>", "Application for IT Support Technician",
            "Dear Sam, Blue Peak has your application.",
            company: "Blue Peak", role: "IT Support Technician"),
        EmployerCase(
            "Talent <talent@quarry.example>", "Your application for a job with us",
            "Thank you for applying for a position at Quarry Lane.",
            company: "Quarry Lane"),
        EmployerCase(
            "Acme <no-reply@us.greenhouse-mail.io>", "Your application",
            "Thank you for applying to {{company}} for [Job Title].", company: "Acme"),
        EmployerCase(
            "Mill Race <jobs@millrace.example>", "Thank you for applying",
            "Thanks, Sam.\n\nMill Race Recruiting\nMill Race Holdings Ltd · 3 Weir Lane",
            company: "Mill Race"),
        EmployerCase("Pat Quill <pat.quill@gmail.com>", "lunch?", "Hi Sam, lunch on Friday?\n\nPat", company: nil),
    ]
}
