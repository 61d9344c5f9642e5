// SPDX-License-Identifier: MIT

extension MailSample {
    static let dutch: [MailSample] = [
        MailSample(
            .confirmation, "Bakkerij Smit <no-reply@smit.teamtailor-mail.com>", "Bedankt voor je sollicitatie!",
            "Hoi Sam,\n\nJe sollicitatie is binnen. We bekijken je cv en laten je binnen vijf werkdagen weten of we je uitnodigen voor een gesprek.\n\nTeam Smit"
        ),
        MailSample(
            .confirmation, "P&O <personeel@havenbedrijf.example>", "Ontvangstbevestiging",
            "Geachte heer Rivera,\n\nWij hebben uw sollicitatie in goede orde ontvangen. Als u binnen drie weken niets van ons hoort, kunt u ervan uitgaan dat u niet bent geselecteerd. Acquisitie naar aanleiding van deze vacature wordt niet op prijs gesteld."
        ),
        MailSample(
            .confirmation, "vacatures@gemeente-elst.example", "Uw sollicitatie",
            "Bedankt voor uw sollicitatie naar de functie van beleidsmedewerker. Wij verzoeken u niet te bellen over de stand van zaken."
        ),
        MailSample(
            .rejection, "P&O <personeel@havenbedrijf.example>", "Uw sollicitatie",
            "Helaas moeten wij u mededelen dat u niet tot de kandidaten behoort die wij uitnodigen voor een gesprek. Wij wensen u veel succes."
        ),
        MailSample(
            .rejection, "Fleur de Wit <fleur@bloemenhal.example>", "Sollicitatiegesprek",
            "Hoi Sam, leuk dat je langs bent geweest. We hebben toch voor een andere kandidaat gekozen, die iets meer ervaring heeft.\n\nGroetjes, Fleur"
        ),
        MailSample(
            .rejection, "jobs@molen.example", "Vacature vervuld",
            "De vacature waarop je hebt gesolliciteerd is inmiddels vervuld."),
        MailSample(
            .interview, "Fleur de Wit <fleur@bloemenhal.example>", "Uitnodiging",
            "Hoi Sam, we willen je graag uitnodigen voor een kennismakingsgesprek op dinsdag 17 november om 14.00 uur."),
        MailSample(
            .interview, "jobs@molen.example", "Kennismaken",
            "Leuke motivatie! Wanneer komt het jou uit om een afspraak te plannen voor een gesprek?"),
        MailSample(
            .assessment, "jobs@molen.example", "Opdracht",
            "Als volgende stap vragen we je een korte opdracht te maken. Stuur je uitwerking uiterlijk 13 november op."),
        MailSample(
            .offer, "Fleur de Wit <fleur@bloemenhal.example>", "Aanbod",
            "Hoi Sam, we zijn blij je de functie van verkoper te kunnen aanbieden! In de bijlage vind je de arbeidsovereenkomst om te ondertekenen."
        ),
        MailSample(
            .actionNeeded, "personeel@havenbedrijf.example", "Ontbrekende documenten",
            "Om uw sollicitatie te behandelen hebben wij nog een kopie van uw diploma nodig. Kunt u die toesturen?"),
        MailSample(
            .actionNeeded, "no-reply@molen.example", "Maak je sollicitatie af",
            "Je bent begonnen met solliciteren maar je sollicitatie is nog niet afgerond."),
        MailSample(
            .statusUpdate, "personeel@havenbedrijf.example", "Status van uw sollicitatie",
            "Uw sollicitatie is nog in behandeling. De procedure duurt helaas wat langer dan verwacht. Dank voor uw geduld."
        ),
        MailSample(
            .withdrawal, "no-reply@molen.example", "Bevestiging intrekking",
            "Hierbij bevestigen we dat je sollicitatie op jouw verzoek is ingetrokken."),
        MailSample(
            .autoReply, "Fleur de Wit <fleur@bloemenhal.example>", "Automatisch antwoord: sollicitatie",
            "Ik ben afwezig tot en met 13 november. Bij spoed kunt u de receptie bellen."
        ).with("Auto-Submitted", "auto-replied").answering(),
        MailSample(
            .noFollowUp, "personeel@havenbedrijf.example", "Mededeling voor sollicitanten",
            "Wij verzoeken u geen contact op te nemen over de status van uw sollicitatie."),
        MailSample(
            .outreach, "Joris Kok <joris@zoekbureau.example>", "Leuke functie",
            "Hoi Sam, ik kwam je profiel tegen op LinkedIn. Voor een opdrachtgever zoek ik een verkoper. Sta je open voor een kort gesprek?"
        ),
        MailSample(
            .jobAlert, "Jobalert <alert@nationalevacaturebank.nl>", "7 nieuwe vacatures voor jou",
            "Bekijk vacatures die passen bij jouw zoekopdracht."),
        MailSample(
            .other, "Webwinkel <klant@webwinkel.example>", "Uw bestelling",
            "Helaas is uw bestelling niet meer leverbaar. De betaling storten wij terug."),
    ]
}
