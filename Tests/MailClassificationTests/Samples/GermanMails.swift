// SPDX-License-Identifier: MIT

extension MailSample {
    static let german: [MailSample] = [
        MailSample(
            .confirmation, "Weber Optik <weber-jobs@m.personio.de>", "Deine Bewerbung bei Weber Optik",
            "Hallo Sam,\n\nschön, dass du dich bei uns beworben hast! Deine Unterlagen sind gut angekommen. Wir schauen sie uns in Ruhe an und melden uns in den nächsten zwei Wochen bei dir.\n\nLiebe Grüße\nDein Weber-Team"
        ),
        MailSample(
            .confirmation, "Stadt Aldorf <karriere@aldorf.example>", "Eingangsbestätigung Sachbearbeitung (w/m/d)",
            "Sehr geehrte Frau Rivera,\n\nhiermit bestätigen wir den Eingang Ihrer Bewerbung. Sollten Sie bis zum 15.12. nichts von uns hören, konnten wir Sie leider nicht berücksichtigen.\n\nMit freundlichen Grüßen"
        ),
        MailSample(
            .confirmation, "Personalabteilung <bewerbung@hagen-stahl.example>", "Ihre Bewerbung als Schlosser",
            "Guten Tag,\n\nvielen Dank für Ihre Bewerbung und das damit verbundene Interesse an unserem Unternehmen. Die Prüfung der Unterlagen wird einige Zeit in Anspruch nehmen. Wir bitten Sie, von telefonischen Rückfragen abzusehen."
        ),
        MailSample(
            .confirmation, "noreply@join.com", "Bewerbung eingegangen",
            "Deine Bewerbung als Köchin wurde erfolgreich an Gasthaus Linde übermittelt."),
        MailSample(
            .rejection, "HR <hr@nordlicht.example>", "Ihre Bewerbung bei Nordlicht",
            "Sehr geehrter Herr Rivera,\n\nwir danken Ihnen für Ihr Interesse. Nach eingehender Prüfung müssen wir Ihnen leider mitteilen, dass wir Sie nicht in die engere Auswahl einbeziehen konnten. Für Ihren weiteren Berufsweg wünschen wir Ihnen alles Gute."
        ),
        MailSample(
            .rejection, "Jana Moll <jana.moll@zweirad-moll.example>", "Deine Bewerbung",
            "Hi Sam,\n\ndanke nochmal für das nette Gespräch! Leider haben wir uns für eine andere Person entschieden, die schon mehr Werkstatterfahrung mitbringt.\n\nAlles Gute\nJana"
        ),
        MailSample(
            .rejection, "recruiting@talwerk.example", "Rückmeldung zu Ihrer Bewerbung",
            "Guten Tag Sam Rivera,\n\nauch wenn Ihr Profil sehr interessant ist, können wir Ihre Bewerbung nicht weiter berücksichtigen. Die Entscheidung ist uns nicht leicht gefallen."
        ),
        MailSample(
            .rejection, "karriere@aldorf.example", "Stellenausschreibung aufgehoben",
            "Die Stelle, auf die Sie sich beworben haben, wird nicht mehr besetzt. Ihre Bewerbungsunterlagen werden gelöscht."
        ),
        MailSample(
            .interview, "Ute Brand <u.brand@hagen-stahl.example>", "Einladung zum Vorstellungsgespräch",
            "Sehr geehrter Herr Rivera,\n\nIhre Bewerbung hat uns gefallen und wir möchten Sie gerne persönlich kennenlernen. Passt Ihnen Dienstag, der 17. November um 14 Uhr?"
        ),
        MailSample(
            .interview, "Weber Optik <weber-jobs@m.personio.de>", "Kennenlernen",
            "Hallo Sam, wir würden dich gern zu einem kurzen Telefoninterview einladen. Wähle einfach einen Termin: https://calendly.com/weber/erstgespraech"
        ),
        MailSample(
            .interview, "Ute Brand <u.brand@hagen-stahl.example>", "AW: Terminverschiebung",
            "Hallo Herr Rivera, leider müssen wir das Gespräch am Dienstag verschieben. Ginge auch Donnerstag um 10 Uhr?"
        ).answering(),
        MailSample(
            .assessment, "Team <jobs@pixelhof.example>", "Testaufgabe",
            "Hallo Sam, danke für deine Bewerbung! Im nächsten Schritt bitten wir dich, die angehängte Testaufgabe zu bearbeiten und bis zum 13.11. zurückzuschicken."
        ),
        MailSample(
            .assessment, "ausbildung@stadtwerke.example", "Einladung zum Einstellungstest",
            "Bitte nehmen Sie bis spätestens 20. November am Online-Test teil. Die Bearbeitung dauert 60 Minuten."),
        MailSample(
            .offer, "Jana Moll <jana.moll@zweirad-moll.example>", "Zusage",
            "Hi Sam, wir freuen uns sehr, dir die Stelle als Mechaniker anzubieten! Den Arbeitsvertrag findest du im Anhang, bitte unterschrieben bis Freitag zurück."
        ),
        MailSample(
            .offer, "personal@talwerk.example", "Vertragsangebot",
            "Sehr geehrte Frau Rivera, nach dem positiven Gespräch möchten wir Ihnen gern ein Angebot unterbreiten. Beginn wäre der 1. Januar 2027."
        ),
        MailSample(
            .actionNeeded, "bewerbung@hagen-stahl.example", "Fehlende Unterlagen",
            "Vielen Dank für Ihre Bewerbung. Für die weitere Bearbeitung benötigen wir noch Ihr letztes Arbeitszeugnis. Bitte reichen Sie es bis zum 10.11. nach."
        ),
        MailSample(
            .actionNeeded, "noreply@stepstone.de", "Ihre Bewerbung ist noch nicht abgeschlossen",
            "Sie haben eine Bewerbung begonnen. Schließen Sie Ihre Bewerbung jetzt ab."),
        MailSample(
            .statusUpdate, "recruiting@talwerk.example", "Zwischenstand zu Ihrer Bewerbung",
            "Guten Tag, das Auswahlverfahren dauert leider etwas länger als geplant. Ihre Bewerbung ist weiterhin im Rennen. Wir bitten um etwas Geduld."
        ),
        MailSample(
            .withdrawal, "no-reply@talwerk.example", "Bestätigung",
            "Hiermit bestätigen wir, dass Sie Ihre Bewerbung als Disponent zurückgezogen haben. Vielen Dank für Ihr Interesse."
        ),
        MailSample(
            .autoReply, "Ute Brand <u.brand@hagen-stahl.example>",
            "Automatische Antwort: Nachfrage zu meiner Bewerbung",
            "Ich bin bis einschließlich 13.11. im Urlaub. Ihre Nachricht wird nicht weitergeleitet."
        ).with("Auto-Submitted", "auto-replied").answering(),
        MailSample(
            .autoReply, "info@nordlicht.example", "Ihre Anfrage",
            "Vielen Dank für Ihre Nachricht. Ihre Anfrage ist unter der Ticketnummer 7731 bei uns eingegangen."
        ).with("Auto-Submitted", "auto-replied").answering(),
        MailSample(
            .noFollowUp, "bewerbung@hagen-stahl.example", "Hinweis für Bewerberinnen und Bewerber",
            "Wir bitten Sie, von Nachfragen zum Stand des Bewerbungsverfahrens abzusehen. Zwischenbescheide können nicht erteilt werden."
        ),
        MailSample(
            .outreach, "Nils Roth <n.roth@headhunt.example>", "Spannende Position in Köln",
            "Hallo Sam, ich bin auf Ihr Profil aufmerksam geworden und suche für einen Mandanten eine Controllerin. Wären Sie offen für einen kurzen Austausch?"
        ),
        MailSample(
            .jobAlert, "StepStone <info@jobagent.stepstone.de>", "12 neue Jobs für Sie",
            "Ihr Jobagent hat neue Stellen gefunden: Disponent in Köln, Lagerleiter in Bonn. Jetzt bewerben."),
        MailSample(
            .other, "Wohnbau <service@wohnbau.example>", "Ihre Bewerbung um eine Wohnung",
            "Leider haben wir uns für einen anderen Mietinteressenten entschieden. Die Wohnung ist vergeben."),
        MailSample(
            .other, "Schuhhaus <service@schuhhaus.example>", "Ihre Bestellung wurde storniert",
            "Leider müssen wir Ihnen mitteilen, dass Ihre Bestellung nicht lieferbar ist. Ihre Zahlung wird erstattet."),
        MailSample(
            .other, "noreply@talwerk.example", "Ihr Bestätigungscode",
            "Ihr Bestätigungscode für das Bewerberportal lautet 493201. Er ist 10 Minuten gültig."),
        MailSample(
            .reply, "Jana Moll <jana.moll@zweirad-moll.example>", "AW: Bewerbung als Mechaniker",
            "Hallo Sam,\n\nja, eine Bewerbung per Mail reicht völlig. Die Werkstatt ist in der Hofstraße 3.\n\nViele Grüße\nJana"
        ).answering(),
    ]
}
