// SPDX-License-Identifier: MIT

/// Wishes not to be called, written to or chased. What concerns only the sending mailbox ("do not reply to this
/// e-mail") is none and matches nothing here.
enum NoticeRules {
    static let all: [PhraseRule] = [
        phone, email, visit, contact, lifted,
    ].flatMap { $0 }

    private static let phone: [PhraseRule] = [
        PhraseRule(
            "no-phone.en", .noPhone, .en, 3,
            """
            no <2> [phone|telephone|cold]? calls <1> [please|thank you|thanks|will|are|to|about|regarding|accepted]?
            [do not|don t|not to|never|please not] <3> [call|phone|telephone|ring|phoning|calling] <3>
            [refrain|abstain|desist] from <3> [calling|phoning|telephoning|phone|telephone|making calls]
            [avoid|stop] [calling|phoning|telephoning|phone calls|telephone calls]
            [unable|not able|cannot|can not|do not|will not] <2> [take|accept|answer|receive|return|handle|deal with|\
            respond to|discuss] <4> [calls|phone calls|telephone calls|telephone enquiries|telephone inquiries|phone \
            enquiries|phone inquiries|by phone|over the phone|by telephone]
            [calls|telephone enquiries|phone enquiries|phone inquiries|telephone inquiries] <8> [cannot|can not|will \
            not|are not|not] <2> [be]? [accepted|answered|returned|taken|possible|welcome|entertained|dealt]
            [do not|not to|never|cannot] <5> [by|over the|via] [phone|telephone]
            [inquiries|enquiries|information|status] <5> by [phone|telephone] <4> not
            """),
        PhraseRule(
            "no-phone.de", .noPhone, .de, 3,
            """
            keine <2> [Anrufe|telefonischen|telefonische|Telefonanrufe|Telefonate|telefonischer] <2>
            [sehen|sieh|sehe|seht|nehmen|nimm|nehmt|absehen|abzusehen|verzichten|verzichte|verzichtet] \
            <8> [Anrufen|telefonischen|telefonische|Telefonanrufen|\
            Telefonaten] <4> [ab|Abstand]?
            [Anrufen|telefonischen|telefonische|Telefonanrufen|Telefonaten] <6> [abzusehen|absehen|Abstand|\
            verzichten|abgesehen]
            [bitte] <3> [nicht|nicht telefonisch] <2> [anrufen|anzurufen|telefonisch|telefonieren]
            [rufen|ruf] <3> [Sie]? <2> nicht <4> an
            telefonisch* <6> [nicht|keine] <4> [beantwort*|moglich|erteil*|Auskunft*|Auskunfte|beantworten|geben|\
            entgegen*]
            [nicht|keine*] <3> telefonisch* <5> [anfragen|nachzufragen|nachfragen|Auskunft|Auskunfte|erteilen|\
            kontaktieren|nachfassen|melden|Ruckfragen]?
            """),
        PhraseRule(
            "no-phone.fr", .noPhone, .fr, 3,
            """
            [ne pas|ne|sans] <3> [telephoner|appeler|telephonez|appelez|contacter par telephone|joindre par \
            telephone|relancer par telephone|contacter telephoniquement]
            aucun* <3> [renseignement|information|appel|reponse|suite] <6> [telephone|telephonique*|telephoniquement]
            [pas] <4> [par telephone|telephone|telephoniquement|appels|appels telephoniques] <3>
            [appels|appel] <4> [ne|pas|aucun] <4>
            [evitez|eviter] <3> [appel*|telephon*]
            pas d'appel* <3>
            """),
        PhraseRule(
            "no-phone.es", .noPhone, .es, 3,
            """
            [abstenganse|abstengan|abstenga|abstengase|abstenerse|abstente|absteneros|abstengas] de <3> [llamar*|\
            telefonear]
            no <3> [llame|llames|llamar|llamen|telefonee|llameis|telefonear]
            no <4> [llamadas|telefono|telefonicas|telefonica|telefonicamente] <3>
            [evite|evita|evitar|eviten] <3> [llamar|llamadas]
            [no] <3> [informacion|consultas] <3> [telefonic*|telefono|por telefono]
            [llamadas] <5> no <4>
            """),
        PhraseRule(
            "no-phone.pt", .noPhone, .pt, 3,
            """
            nao <3> [ligue|telefone|ligar|telefonar|ligues|liguem|telefonem|telefones]
            nao <5> [por telefone|chamadas|telefonic*|ligacoes|via telefone|telefonicamente|telefonemas]
            [evite|evitar|evitem] <3> [ligar|chamadas|telefonar|ligacoes]
            [abstenha|abster] se de <3> [ligar|telefonar]
            sem [chamadas|ligacoes|telefonemas]
            """),
        PhraseRule(
            "no-phone.it", .noPhone, .it, 3,
            """
            [non|evitare di|astenersi dal|astenersi da|evitate di|eviti di|evita di] <3> [telefonare|chiamare|\
            chiamateci|chiamarci|telefonate|telefonarci|telefonino|chiami|telefoni]
            non <5> [telefonicamente|telefonico|per telefono|telefonate|chiamate|telefoniche|via telefono|telefono]
            [niente|no|nessuna] <2> [telefonate|chiamate|telefonata]
            [informazioni] <3> telefonic* <3>
            """),
        PhraseRule(
            "no-phone.nl", .noPhone, .nl, 3,
            """
            niet <4> [bellen|te bellen|telefonisch|opbellen|telefoneren]
            [bel] <3> niet
            geen <3> [telefoontjes|telefonische|telefonisch|belletjes]
            [telefonische|telefonisch] <8> [niet|geen] <4>
            [afzien|zien] <4> [telefoni*|bellen] <4>
            """),
        PhraseRule(
            "no-phone.pl", .noPhone, .pl, 3,
            """
            [niekontaktowanie|nie kontaktowac|nie kontaktowanie] <3> [telefoniczn*|telefonu]
            nie <3> [dzwonic|dzwonienie|telefonowac|dzwon|dzwoncie]
            niedzwonienie
            nie <6> [telefonicznie|telefonicznych|telefonow|telefoniczne|drog* telefoniczn*]
            bez telefonow
            """),
    ]

    private static let email: [PhraseRule] = [
        PhraseRule(
            "no-email.en", .noEmail, .en, 3,
            """
            [do not|don t|not to|never|please not] <5> [email|emailing|write to us|send emails|send an email|send us \
            emails|send us an email|send follow up emails|send messages|message us|send <3> messages|write]
            [refrain|abstain|desist] from <5> [emailing|writing|sending emails|sending messages|emails|email|sending \
            <3> emails]
            no <3> [emails|email enquiries|email inquiries|email]
            [emails|email enquiries|email inquiries] <6> [cannot|will not|are not|not] <2> [be]? [answered|accepted|\
            returned|responded|welcome|read]
            avoid emailing
            [unable|not able|cannot|do not|will not] <2> [answer|respond to|reply to|accept] <3> [emails|email \
            enquiries|email inquiries]
            """),
        PhraseRule(
            "no-email.de", .noEmail, .de, 3,
            """
            keine <4> [E-Mails|E-Mail|E-Mail Anfragen|Mails|schriftlichen] <2>
            [sehen|sieh|sehe|seht|nehmen|nimm|nehmt|absehen|abzusehen|verzichten|verzichte|verzichtet] \
            <8> [E-Mails|E-Mail|schriftlichen|Mails] <6>
            [bitte] <3> nicht <4> [per E-Mail|per Mail|schreiben|schriftlich]
            [Anfragen|Nachfragen] per [E-Mail|Mail] <6> [nicht|keine]
            [schreiben] <2> [Sie]? <2> keine <3>
            """),
        PhraseRule(
            "no-email.fr", .noEmail, .fr, 3,
            """
            [ne pas|ne] <4> [ecrire|envoyer de mail|envoyer d'email|envoyer de courriel|ecrivez|envoyer d'e-mail|\
            relancer par mail|relancer par email|contacter par mail|contacter par email|ecrire par mail]
            [pas] <4> par [mail|email|courriel]
            [mails|emails|courriels] <4> [ne|resteront|pas] <4> [reponse|repondus|traites]
            """),
        PhraseRule(
            "no-email.es", .noEmail, .es, 3,
            """
            no <4> [correos|enviar correos|por correo|escriba un correo|escribas un correo|por email|envie correos|\
            envies correos|envien correos|emails|escriban]
            [abstenganse|abstengan|abstenga|abstengase|abstenerse|evite|evita] <3> [escribir|enviar correos|correos]
            """),
        PhraseRule(
            "no-email.pt", .noEmail, .pt, 3,
            """
            nao <4> [emails|e-mails|por email|por e-mail|envie emails|enviar emails|envie e-mails|escreva]
            [evite|evitar] <3> [emails|e-mails|escrever|enviar emails]
            """),
        PhraseRule(
            "no-email.it", .noEmail, .it, 3,
            """
            [non|evitare di|evitate di] <4> [scrivere|inviare email|mandare email|via email|per email|via mail|\
            scriverci|inviare mail|mandare mail|inviate email|scrivete|e-mail]
            """),
        PhraseRule(
            "no-email.nl", .noEmail, .nl, 3,
            """
            niet <5> [mailen|te mailen|per mail|per e-mail|schrijven]
            geen <3> [mails|e-mails|mailtjes|email]
            [mail] <2> niet
            """),
        PhraseRule(
            "no-email.pl", .noEmail, .pl, 3,
            """
            [niekontaktowanie|nie kontaktowac] <4> [mailow*|e-mail*|emailow*]
            nie <5> [wysylac maili|pisac|mailowo|mailowego|wysylanie maili|drog* mailow*|wysylac wiadomosci]
            niewysylanie <3>
            """),
    ]

    private static let visit: [PhraseRule] = [
        PhraseRule(
            "no-visit.en", .noVisit, .en, 3,
            """
            [do not|no|refrain from|not to|not <2> accept] <5> [visit|visiting|drop by|drop in|drop ins|stop by|walk \
            ins|walk in|come by|come to our|come in person|personal visits|in person visits|in person|dropping by|\
            dropping in|stopping by|turn up]
            """),
        PhraseRule(
            "no-visit.de", .noVisit, .de, 3,
            """
            keine <3> [personlichen|personliche] <2> [Vorsprache*|Besuche|Vorstellung*]
            [bitte|nicht] <4> [personlich] <3> [vorbeikommen|vorzusprechen|vorbeizukommen|vorsprechen]
            [unangemeldete*] <6>
            """),
        PhraseRule(
            "no-visit.other", .noVisit, .all, 3,
            """
            [ne pas] <4> [presenter|deplacer|passer] <4>
            no <3> [acuda|acudas|acudir|se presente|presentarse] <5>
            nao <3> [comparec*|se desloque|venha] <5>
            [non] <3> [presentarsi|recarsi] <5>
            niet <4> [langskomen|langs te komen|langs komen]
            nie <4> [osobiscie|przychodzic]
            """),
    ]

    private static let contact: [PhraseRule] = [
        PhraseRule(
            "no-contact.en", .noContact, .en, 3.5,
            """
            [please|kindly|do|must|should|you|to|applicants|candidates|that] <1> not <3> [contact us|contact our|\
            contact the|contact anyone|contact any|contact me|follow up|chase|inquire|enquire|approach|reach out to \
            us|reach out to the|reach out|get in touch|ask for updates|ask for an update|request updates|request an \
            update|ask about|check in|query|contact]
            [refrain|abstain|desist] from <3> [contacting|following up|inquiring|enquiring|chasing|sending follow \
            ups|follow ups|approaching|reaching out|requesting updates|checking in|asking|enquiries|inquiries]
            no need to <2> [follow up|contact|chase|check in|call or|get in touch|inquire|enquire|reach out|ask|\
            write]
            not <1> necessary to <2> [follow up|contact|check in|inquire|enquire]
            [need not|no] <2> [follow up|follow ups|status enquiries|status inquiries|enquiries|inquiries] <3> \
            [please|regarding|about]
            [enquiries|inquiries|status requests|follow ups|requests for updates|queries|follow up messages|status \
            enquiries|status inquiries] <10> [will not|cannot|can not|not|no] <3> [answered|considered|responded|\
            replied|response|entertained|acknowledged]
            [unable|not able|cannot|can not] <3> [respond to|give|provide|offer|answer|reply to|enter into] <5> \
            [status updates|status|enquiries|inquiries|updates|queries|correspondence|follow ups]
            [any|all] contact <6> [disqualif*|not permitted|prohibited|discouraged]
            [follow ups|follow up] <6> [discouraged|not necessary|not needed|not required|unnecessary|slow* <3> down]
            no correspondence <6>
            [ask|asking|request|requesting] <5> not to <3> [contact|follow up|chase|inquire|enquire|get in touch|\
            reach out]
            please <2> [wait|await] <4> [for us to|until we|to be] <3> contact* <4> [rather than|instead of] <6>
            """),
        PhraseRule(
            "no-contact.de", .noContact, .de, 3.5,
            """
            [sehen|sieh|sehe|seht|nehmen|nimm|nehmt|absehen|abzusehen|verzichten|verzichte|verzichtet] \
            <10> [Ruckfragen|Nachfragen|Anfragen|Sachstandsanfragen|\
            Kontaktaufnahme*|Statusanfragen|Zwischenfragen|Erkundigungen|Zwischenanfragen|Ruckfrage|Nachfrage] <10> \
            [ab|Abstand]?
            [Ruckfragen|Nachfragen|Anfragen|Sachstandsanfragen|Kontaktaufnahme*|Statusanfragen|Zwischenfragen|\
            Erkundigungen|Ruck] <12> [abzusehen|absehen|abgesehen|Abstand|verzichten|nicht beantwort*|nicht \
            beantworten|nicht moglich|konnen nicht|nicht bearbeite*|unterlassen]
            [keine] <2> [Ruckfragen|Nachfragen|Sachstandsanfragen|Statusanfragen|Zwischenbescheide|Zwischenfragen|\
            Auskunfte] <6>
            Zwischenbescheide <4> nicht <4>
            [fragen|frage] <3> nicht nach
            [melden|melde] [Sie|dich] <3> nicht <5>
            [kontaktieren|kontaktiere] [Sie]? <3> nicht
            [nicht] <4> [nachzufragen|nachfragen|nachzufassen|kontaktieren|zu kontaktieren]
            melden uns unaufgefordert
            unaufgefordert <3> [bei|auf|melden|zuruck|wieder]
            """),
        PhraseRule(
            "no-contact.fr", .noContact, .fr, 3.5,
            """
            [ne pas|ne] <3> [relancer|contacter|relancez|contactez|nous relancer|nous contacter|solliciter|prendre \
            contact] <6>
            [inutile|pas necessaire|pas la peine] de <3> [relancer|contacter|relance|rappeler]
            [pas|aucune] <8> [relances|relance]
            [relances] <8> [pas|ne|aucune|resteront]
            [aucune] [relance|demande|information] <6>
            [eviter|evitez|abstenir] <4> [relanc*|contacter]
            [sans relance|ni relance]
            """),
        PhraseRule(
            "no-contact.es", .noContact, .es, 3.5,
            """
            no <3> [contacte|contactes|contactar|contacten|contactarnos|escriba|escribas|se ponga en contacto|te \
            pongas en contacto|pregunte|preguntes|solicite|insista|insistir|escribir|escribirnos|contacteis] <8>
            [no] <4> informacion <4> [estado|proceso|candidatura]
            [abstenganse|abstengan|abstenga|abstengase|abstenerse|evite|evita|eviten|abstente] <4> [contactar|\
            consultar|preguntar|solicitar|hacer seguimiento]
            no [es|hace|sera] <3> [necesario|falta] <3> [contact*|hacer seguimiento|escrib*|llam*|seguimiento|\
            preguntar]
            [consultas] <8> no <4>
            """),
        PhraseRule(
            "no-contact.pt", .noContact, .pt, 3.5,
            """
            nao <3> [entre em contato|entre em contacto|entrar em contato|entrar em contacto|contacte|contactar|\
            contate|contatar|entrem em contato|entrem em contacto|nos contacte|solicite|contactes|pergunte] <8>
            nao <3> [fornecid*|fornecemos|damos|prestamos|serao prestad*] <3> [feedback|informacoes|retorno|\
            informacao|esclarecimentos] <6>
            [evite|evitar|evitem|abstenha] <4> [contato|contacto|contactar|contatos]
            nao [e|sera|ha] <3> [necessario|necessidade] <3> [contact*|contat*|entrar|ligar]
            """),
        PhraseRule(
            "no-contact.it", .noContact, .it, 3.5,
            """
            [non|evitare di|astenersi dal|evitate di|eviti di] <3> [contattarci|contattare|sollecitare|sollecitarci|\
            contattateci|sollecitate|richiedere|chiedere aggiornamenti|contattino|inviare solleciti|solleciti|\
            scriverci] <6>
            non <3> [fornite|fornire|forniamo|rilasciate|saranno date] <3> informazioni <6>
            non [e|sara] <2> necessari* <3> [contatt*|sollecit*]
            [solleciti] <6> non
            [nessun] sollecito
            [astenersi|astenervi|astenerti|evitare|evitate|evita|eviti] <4> sollecit*
            """),
        PhraseRule(
            "no-contact.nl", .noContact, .nl, 3.5,
            """
            [geen|niet] <3> contact <6> [op te nemen|opnemen|opneemt|met ons|op]?
            [niet|geen] <4> [te informeren|informeren|navraag|na te vragen|navragen|op te volgen]
            [neem|neemt] <6> geen contact
            [vraag|vraagt] <5> niet <2> naar
            [verzoeken|vragen|verzoek] <6> [niet|geen] <6> [contact|vragen|informeren|benaderen|navraag]
            [vragen over] <6> [niet] <4> [beantwoord*|beantwoorden]
            niet nodig <4> [contact|bellen|mailen]
            """),
        PhraseRule(
            "no-contact.pl", .noContact, .pl, 3.5,
            """
            niekontaktowanie <2>
            nie <3> [kontaktowac|kontaktowanie|kontaktuj|kontaktujcie|pytac|dopytywac|dopytywanie] <6>
            nie <2> udziela* <2> informacji <6>
            nie ma potrzeby <3> [kontakt*|dzwoni*|pisani*]
            [zapytania|pytania] <6> [nie|bez] <3> [odpowiad*|odpowiedzi]
            """),
    ]

    private static let lifted: [PhraseRule] = [
        PhraseRule(
            "lifted.all", .noticeLifted, .all, 0,
            """
            [do not|not|never|no need to|without|do t] <2> [hesitate|be afraid|be shy|worry|forget|miss]
            not hesitate
            hesitate
            [agency|agencies|headhunters|staffing firms|recruitment agencies|search firms|recruiters|vendors|third \
            part*|sales calls|unsolicited]
            zogern <4>
            [zogere|scheue*|scheuen]
            [Personalvermittl*|Personaldienstleister*|Vermittlungsagentur*|Agenturen|Headhunter*]
            [hesitez|hesiter|hesite]
            [cabinets|agences|cabinet de recrutement|demarchage]
            [dude|dudes|duden|dudar|dudeis]
            [agencias|consultoras|empresas de seleccion|ett]
            [hesite|hesites|hesitem|hesitar]
            [agencias de|consultorias]
            [esiti|esitare|esitate]
            [agenzie|societa di]
            [aarzel|aarzelt|schroom]
            [acquisitie|bureaus|wervingsbureaus|intermediairs|detacheerders]
            [wahaj|wahac|wahania|wahajcie|krepuj*]
            [agencj*|agencje|agencji]
            [visa sponsorship|sponsorship]
            not <2> [a|an|your] [phone|call] <3> interview
            [scam|fraud|phishing|password|code|kennwort|whatsapp]
            """)
    ]
}
