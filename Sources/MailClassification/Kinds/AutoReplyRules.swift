// SPDX-License-Identifier: MIT

/// What machines answer to mail that the person sent.
enum AutoReplyRules {
    static let all: [PhraseRule] = [
        PhraseRule(
            "out-of-office.en", .outOfOffice, .en, 6,
            """
            out of <2> office
            [away from|not in] <2> [office|desk]
            [i am|am|currently|be|is] <2> [on|taking] <2> [annual leave|vacation|holiday|parental leave|maternity \
            leave|paternity leave|sick leave|leave]
            [limited|no|without|intermittent] access to <3> [email|emails|mail|inbox]
            [will|shall] <2> [respond|reply|return|be back|get back|answer] <6> [return|back|upon|when i]
            [return|returning|back] [to|in|at] <1> [office|work|desk]
            i am <3> [away|travelling|traveling|unavailable] <3>
            [urgent|immediate] <4> [contact|call|reach] <5>
            """),
        PhraseRule(
            "out-of-office.de", .outOfOffice, .de, 6,
            """
            [nicht|ausser] <3> [im Buro|Haus|im Hause|am Arbeitsplatz|erreichbar|im Dienst]
            [Abwesenheit*|abwesend]
            [im|in] <2> [Urlaub|Elternzeit|Mutterschutz|Betriebsurlaub]
            ab <1> # <3> wieder [erreichbar|im|da|fur]
            [wieder] <3> [erreichbar|im Buro|da|fur Sie]
            wird nicht weitergeleitet
            [dringenden|dringende] <3> [Fallen|Angelegenheiten|Anliegen]
            """),
        PhraseRule(
            "out-of-office.fr", .outOfOffice, .fr, 6,
            """
            [absent|absente|absence] <6> [bureau|jusqu|du|inclus|conge*|actuellement]?
            [en|suis en] [conge|conges|vacances|deplacement]
            [de retour] <4>
            [acces limite|pas acces|sans acces] <4> [mails|messagerie|email*|courriel*]
            en cas d'urgence
            """),
        PhraseRule(
            "out-of-office.es", .outOfOffice, .es, 6,
            """
            fuera de <2> [oficina|despacho]
            [de|estoy de] [vacaciones|baja|permiso]
            [estare|estoy] <3> [ausente|fuera]
            [acceso limitado|sin acceso] <4> correo
            [vuelta|regreso|reincorpor*|volvere] <5>
            [asuntos|temas|caso de] [urgentes|urgencia]
            """),
        PhraseRule(
            "out-of-office.pt", .outOfOffice, .pt, 6,
            """
            fora do <2> escritorio
            [de|em|estou de] ferias
            [ausente|ausencia] <5>
            [acesso limitado|sem acesso] <4>
            [regresso|retorno|estarei de volta|volto] <5>
            [assuntos|casos] urgentes
            """),
        PhraseRule(
            "out-of-office.it", .outOfOffice, .it, 6,
            """
            fuori <2> [ufficio|sede]
            [in] [ferie|vacanza|congedo|malattia|maternita]
            [assente|assenza] <5>
            [accesso limitato|non avro accesso] <4>
            [rientro|rientrero|saro di ritorno|tornero] <5>
            [urgenze|questioni urgenti]
            """),
        PhraseRule(
            "out-of-office.nl", .outOfOffice, .nl, 6,
            """
            [niet|afwezig] <3> [op kantoor|aanwezig|bereikbaar]
            [afwezig|afwezigheid]
            [met|op] [vakantie|verlof|zwangerschapsverlof]
            [weer|terug] <4> [aanwezig|bereikbaar|op kantoor]
            [dringende|spoedeisende|spoed] <3>
            """),
        PhraseRule(
            "out-of-office.pl", .outOfOffice, .pl, 6,
            """
            [poza|nieobecn*] <3> [biurem|biurze|pracy]?
            [na|przebywam na] [urlopie|zwolnieniu]
            [ograniczony dostep|brak dostepu] <4>
            [wracam|powroce|bede dostepn*] <5>
            [pilnych|pilne] <3>
            """),
        PhraseRule(
            "out-of-office-subject", .outOfOffice, .all, 7, .subject,
            """
            [automatic reply|auto reply|autoreply|auto response|auto responder|out of office|out of the office|ooo|\
            away from|abwesenheitsnotiz|abwesenheit|automatische antwort|abwesend|nicht im buro|reponse automatique|\
            absence|absente|absent|absence du bureau|message d'absence|respuesta automatica|fuera de la oficina|\
            fuera de oficina|ausencia|resposta automatica|fora do escritorio|ausente|risposta automatica|fuori sede|\
            fuori ufficio|assenza|automatisch antwoord|automatische reactie|afwezig|afwezigheid|odpowiedz \
            automatyczna|automatyczna odpowiedz|autoodpowiedz|nieobecnosc|poza biurem|on leave|on vacation|annual \
            leave|urlaub|vacation]
            """),
        PhraseRule(
            "ticket.all", .ticket, .all, 4,
            """
            [ticket|case|request|reference|enquiry|inquiry] [number|id]
            [received|got] your [message|email|enquiry|inquiry|request|query|question|mail]
            [thank you|thanks] for [contacting|your message|your email|getting in touch|reaching out|writing to|\
            emailing|your enquiry|your inquiry|your mail]
            [ticket|case] <4> [created|opened|received|logged|assigned]
            [automated|automatic|auto] [reply|response|acknowledg*|answer]
            [ihre|deine] [Anfrage|Nachricht|E-Mail|Mail|Mitteilung] <5> [eingegangen|erhalten]
            [Dank|danke] <3> [Anfrage|Nachricht|E-Mail|Mail|Kontaktaufnahme]
            Ticketnummer
            [Ticket|Vorgang] <4> [eroffnet|angelegt|erstellt]
            [avons|a] <2> <2> recu votre [message|demande|email|e-mail|mail|courriel]
            [votre] [demande|message] <5> [recue|recu|enregistree|pris en compte|prise en compte]
            [hemos recibido|recibimos] <2> [mensaje|consulta|correo|email]
            [gracias por] <2> [contactar*|mensaje|escribirnos|correo]
            [recebemos] <2> [mensagem|pedido|email|e-mail|contacto|contato|solicitacao]
            [obrigad*] <2> [contato|contacto|mensagem|email]
            [abbiamo ricevuto|ricevuto] <2> [messaggio|richiesta|email|mail]
            [grazie per] <2> [averci contattato|messaggio|averci scritto|email]
            [we hebben|wij hebben] <3> [bericht|vraag|e-mail|mail] <4> ontvangen
            [bedankt|dank] <3> [bericht|mail|e-mail|vraag]
            [otrzymalismy] <3> [wiadomosc|zapytanie|mail|e-mail]
            [dziekujemy] za <2> [kontakt|wiadomosc|zapytanie]
            [zgloszenie] <4> [numer|nr] <3> [zostalo]?
            automatisch* [antwort|generierte antwort|beantwortung|antwoord|ontvangstbevestiging]
            """),
        PhraseRule(
            "unmonitored.all", .unmonitored, .all, 6,
            """
            [you have|you ve|your email|your message|your reply|this] <4> [replied|sent|written|answered|reached|\
            responded] <6> [unmonitored|not monitored|not actively monitored|not read|unattended|no longer monitored|\
            no longer in use|not checked|cannot receive]
            [this] <3> [mailbox|inbox|address|account|email address|e-mail address] <3> [is|has been] <2> [no longer|\
            not] <2> [monitored|in use|active|attended|checked|read|used|available|valid|staffed|exist*]
            [your|the] [message|email|reply|e-mail] <3> [will not|was not|has not been|cannot] <2> [read|seen|\
            answered|processed|be read]
            [Postfach|E-Mail Adresse|Adresse|Mailadresse|Mailbox] <6> [nicht|nicht mehr] <3> [gelesen|uberwacht|\
            betreut|aktiv|genutzt|abgerufen|gultig|verwendet]
            [Ihre|deine] [Nachricht|E-Mail|Antwort|Mail] <4> nicht <2> [gelesen|bearbeitet|zugestellt]
            [boite|adresse|messagerie] <6> [pas consultee|plus consultee|plus active|n'est plus|pas surveillee|plus \
            utilisee|desactivee|non surveillee]
            [votre] [message|reponse] ne sera pas <2> [lu|lue|traite|traitee]
            [buzon|direccion|cuenta] <6> [no se revisa|no se lee|no esta supervisad*|ya no|no es atendid*|no \
            monitorizad*]
            [caixa|endereco|conta] <6> [nao e monitorad*|nao e lida|nao monitorizad*|ja nao|desativad*]
            [casella|indirizzo] <6> [non e monitorata|non viene letta|non presidiata|non e piu|non piu attiv*|non e \
            presidiata]
            [mailbox|postbus|adres|inbox] <6> [niet gelezen|niet meer|niet gemonitord|wordt niet]
            [skrzynka|adres] <6> [nie jest monitorowan*|nie jest obslugiwan*|nieaktywn*|nie jest juz]
            """),
        PhraseRule(
            "gone.all", .mailboxGone, .all, 6,
            """
            [left|leaving|moved on from] <2> [company|organisation|organization|business|firm|employment]
            no longer [with the|with us|employed|works at|works for|works here|working for|working at|work at|work \
            for|part of|at]
            [nicht mehr] <4> [im Unternehmen|bei uns|Unternehmen tatig|fur|beschaftigt|tatig]
            [Unternehmen|Firma] verlassen
            [quitte|ne fait plus partie|ne travaille plus] <5>
            [ya no] <3> [trabaja|trabajo|forma parte|pertenece]
            [ja nao|nao] <3> [trabalha|trabalho|faz mais parte|faz parte]
            [non] <3> [lavora piu|lavoro piu|fa piu parte]
            [niet meer] <3> [werkzaam|in dienst]
            [nie pracuje|nie pracuja] <3>
            [ihr nachfolger|meine nachfolgerin|my successor]
            """),
        PhraseRule(
            "bounce.all", .bounce, .all, 5,
            """
            [undeliverable|undelivered|mail delivery failed|delivery status notification|delivery failure|returned \
            mail|mail delivery subsystem|unzustellbar|nicht zustellbar|non remis|no se ha podido entregar|nao \
            entregue|mancato recapito|onbestelbaar|nie dostarczono]
            [message|mail|email] <4> [not be delivered|not delivered|be delivered|undeliverable|bounced]
            [address|recipient|mailbox|user] <3> [not found|rejected|unknown|does not exist|unavailable|full|couldn \
            t be found]
            [konnte|kann] <4> nicht zugestellt
            """),
    ]
}
