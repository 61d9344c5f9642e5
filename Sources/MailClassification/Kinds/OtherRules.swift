// SPDX-License-Identifier: MIT

/// Mail that looks like job mail or comes from the same senders, and is none.
enum OtherRules {
    static let all: [PhraseRule] = [
        PhraseRule(
            "code.all", .code, .all, 6,
            """
            [security|verification|login|log in|sign in|one time|access|confirmation|authentication|activation|\
            passcode] [code|passcode|pin|password]
            [verify|confirm|validate|activate] <3> [your|the] <3> [email|email address|account|identity|e-mail \
            address|address|device]
            one time [code|password|passcode|pin]
            [code] <6> [expires|valid for|expire|is valid]
            [reset|change|forgot*] <3> password
            [magic link|sign in link|login link|log in link]
            [Bestatigungscode|Sicherheitscode|Verifizierungscode|Anmeldecode|Einmalpasswort|Zugangscode|Einmalcode|\
            Verifizierung]
            [E-Mail Adresse|Konto|Account] <4> [bestatigen|verifizieren|aktivieren|bestatige|bestatigst]
            Passwort <4> [zurucksetzen|andern|vergessen]
            code <2> [de verification|de securite|de confirmation|d'acces|a usage unique]
            [verifi*|confirm*|valid*] <3> [adresse email|adresse e-mail|adresse mail|compte]
            codigo <2> [de verificacion|de seguridad|de acceso|de confirmacion|de verificacao|de seguranca|de acesso|\
            de confirmacao]
            [verifica|confirma|verifique|confirme|verificar] <3> [correo|cuenta|email|e-mail|conta]
            codice <2> [di verifica|di sicurezza|di accesso|otp|di conferma]
            [verifica|conferma] <3> [indirizzo|account|email]
            [verificatiecode|beveiligingscode|inlogcode|toegangscode|bevestigingscode]
            [bevestig|verifieer|activeer] <3> [account|e-mailadres|emailadres]
            kod <2> [weryfikacyjny|bezpieczenstwa|dostepu|jednorazowy]
            [potwierdz|zweryfikuj|aktywuj] <3> [adres|konto|email|e-mail]
            """),
        PhraseRule(
            "password-subject.all", .code, .all, 5, .subject,
            """
            [password|passwort|kennwort|mot de passe|contrasena|senha|palavra passe|wachtwoord|hasl*|code]
            """),
        PhraseRule(
            "survey.all", .survey, .all, 5.5,
            """
            [take|complete|fill out|answer|short|brief|quick|our|candidate|this|a] <3> [survey|satisfaction survey|\
            feedback survey|experience survey]
            [how|rate|share|tell us] <6> [experience|feedback] <4> [with us|process|applying|recruitment|interview*|\
            our|us]?
            [candidate|application|interview|your] experience <1> [survey|feedback|with|at]
            [value|appreciate|love|like] <3> your [feedback|opinion]
            [Umfrage|Zufriedenheitsbefragung|Bewerberbefragung|Candidate Experience]
            [Feedback] <4> [Bewerbungsprozess|geben|Erfahrung]
            [enquete|sondage|questionnaire de satisfaction]
            [donnez|partagez] <3> avis
            [encuesta|valora tu experiencia|opinion sobre]
            [pesquisa de satisfacao|inquerito|sua opiniao|avalie]
            [sondaggio|questionario di gradimento|tua opinione]
            [enquete|vragenlijst over je ervaring|tevredenheidsonderzoek|jouw mening|uw mening]
            [ankieta|ankiete|opinia o|opinie o|ocen]
            [recommend us|net promoter|nps]
            how was your [interview|experience|visit|stay|call|chat]
            win a <2> [voucher|prize|gift card]
            """),
        PhraseRule(
            "account.all", .account, .all, 4,
            """
            [welcome|registered|registration|signed up|created] <4> [account|profile|candidate home|candidate portal|\
            talent community|talent network|portal]
            [your|the|an] account <3> [has been|was|is] <2> [created|activated|registered|updated|closed|deleted|\
            deactivated]
            [account|profile] <3> [will be|scheduled to be] <2> [deleted|removed|deactivated]
            [new sign in|new login|sign in from|new device|unusual activity]
            [terms of service|terms and conditions|terms of use|privacy policy|privacy notice] <4> [updated|update|\
            changes|changing|changed]
            [update|updates|changes] to our <3> [privacy|terms|policy]
            [data|personal data|your data] <6> [deleted|deletion|erased|removed|retention]
            [delete|deletion|removal|erasure] of <4> [data|profile|account]
            [Konto|Profil|Account|Bewerberkonto] <6> [erstellt|angelegt|aktiviert|geloscht|registriert|eingerichtet]
            [Registrierung|Datenloschung|Loschung <4> Daten]
            [Nutzungsbedingungen|Datenschutzerklarung] <5> [aktualisiert|geandert|anderung*]
            [compte|profil] <4> [cree|active|supprime]
            suppression <3> donnees
            [cuenta|perfil] <4> [cread*|activad*|eliminad*]
            [eliminacion|supresion] <3> datos
            [conta|perfil] <4> [criad*|ativad*|eliminad*|excluid*]
            [account|profilo] <4> [creato|attivato|eliminato]
            [account|profiel] <4> [aangemaakt|geactiveerd|verwijderd]
            [konto|profil] <4> [utworzon*|aktywowan*|usuniet*]
            [join|joined|joining] <3> talent [community|network|pool]
            """),
        PhraseRule(
            "newsletter.all", .newsletter, .all, 3,
            """
            [newsletter|weekly digest|monthly digest|webinar|read more|this week in|blog post|subscribe now|podcast]
            [tips|guide|advice|ways|tricks] <3> [for|to|on] <6> [interview*|career|resume|cv|job search|job hunt|\
            land]
            [premium|free trial|upgrade|discount|coupon|sale|special offer|limited time|deal]
            [people viewed your profile|appeared in|profile views|wants to connect|connection request|invitation to \
            connect|new connections]
            [Rabatt|Gutschein|Sonderangebot|jetzt sparen|Bewerbungstipps]
            [promotion|reduction|bon plan|conseils pour]
            [descuento|oferta especial|consejos para]
            [desconto|promocao|dicas para]
            [sconto|consigli per|offerta speciale]
            [korting|aanbieding|tips voor]
            [rabat|promocja|znizka|porady]
            """),
        PhraseRule(
            "commerce.all", .commerce, .all, 4,
            """
            [order|parcel|package|shipment|delivery|invoice|receipt|booking|reservation|refund|payment|purchase|\
            ticket|subscription|bill|statement|appointment] <4> [shipped|dispatched|confirmed|cancelled|canceled|\
            delivered|due|received|processed|failed|declined|refunded|on its way|overdue|available|number|\
            confirmation|ready|attached|renewed|renewal|out of stock]
            [your|my] [order|parcel|invoice|booking|reservation|payment|subscription|purchase|basket|cart|delivery|\
            flight|stay|trip]
            [credit card|debit card|bank account|direct debit|transaction|balance|overdraft|iban|paypal]
            [Bestellung|Lieferung|Paket|Rechnung|Buchung|Zahlung|Sendung|Bestellnummer|Kundennummer|Lieferschein|\
            Kontoauszug|Uberweisung|Reservierung|Retoure|Versand]
            [commande|colis|facture|livraison|reservation|paiement|achat|expedition|panier]
            [pedido|paquete|factura|reserva|pago|compra|entrega]
            [encomenda|fatura|pagamento|compra|boleto]
            [ordine|pacco|fattura|spedizione|prenotazione|pagamento|acquisto|consegna]
            [bestelling|pakket|factuur|levering|betaling|boeking|aankoop|verzonden bestelling]
            [zamowieni*|paczk*|faktur*|przesylk*|platnos*|rezerwacj*|dostaw*]
            """),
        PhraseRule(
            "event.all", .event, .all, 4,
            """
            [rsvp|career fair|job fair|hiring event|open day|information session|info session|networking event|\
            virtual event|meetup|conference|recruiting event|karrieremesse|jobmesse|salon de l'emploi|salon emploi|\
            feria de empleo|feira de emprego|feira de carreiras|career day|banenmarkt|targi pracy|open house|tech \
            talk]
            [register|registered|registration|sign up|join us|registering] <4> [event|webinar|session|workshop|fair|\
            info session]
            """),
    ]
}
