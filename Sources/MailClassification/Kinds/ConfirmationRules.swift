// SPDX-License-Identifier: MIT

/// "We have received your application", in eight languages.
enum ConfirmationRules {
    static let all: [PhraseRule] = [
        shared, english, german, french, spanish, portuguese, italian, dutch, polish,
    ].flatMap { $0 }

    /// Short forms, in answers by people above all.
    private static let shared: [PhraseRule] = [
        PhraseRule(
            "received-short.all", .confirmation, .all, 3, .head,
            """
            [safely|well] received
            got your [cv|resume|application|email with your cv]
            bien recu*
            [goed|alles|alles goed] ontvangen
            [correctamente|bien] recibid*
            recibid* correctamente
            ricevut* correttamente
            [gut|wohlbehalten] angekommen
            """)
    ]

    private static let english: [PhraseRule] = [
        PhraseRule(
            "received.en", .confirmation, .en, 4,
            """
            [received|got|receive|receiving] <1> [your|the] <3> [application|resume|cv|submission|candidacy|\
            candidature|materials]
            your <6> [application|resume|cv|candidacy|submission] <10> [has|have|was|is|were] <2> [received|\
            submitted|sent|registered|recorded|delivered|logged|lodged|forwarded]
            [application|resume|cv] <6> [has|have|was] <2> [arrived|reached us|come in|come through|been added]
            application <8> [has been|was|is] <2> [received|submitted|sent]
            your <3> application is in
            confirm* <4> [receipt|received|received|submission] <3> [your|application]
            acknowledg* [the|your|receipt|that we have received] <5> [application|resume|cv|candidature]
            [this email|this message|this is|this note|this] <4> [confirm*|confirmation|acknowledg*] <8> application
            [we have|we] <1> [safely|successfully] received
            received your [details|documents|information|cover letter] <6> [role|position|vacancy|post|job]
            successfully [applied|submitted your application|submitted the application]
            you have <1> applied <1> [for|to|at]
            you <1> applied [to|for] <12> [has been|was] received
            application to <8> [has been|was] <1> [submitted|sent|received]
            your [details|cv|profile|documents] [are|is] now with
            we have your [application|resume|cv]
            application [was|has been] [successful|successfully] <1> [sent|submitted|received|completed]
            [proof|record] of your application
            """),
        PhraseRule(
            "received-subject.en", .confirmation, .en, 3, .subject,
            """
            application <5> [received|submitted|confirmation|confirmed|complete|acknowledg*|sent|receipt]
            [received|got] <1> your [application|resume|cv]
            [confirmation|acknowledg*|receipt] <3> [application|applying|resume|cv]
            [thank you|thanks] for <3> [applying|application|submission|submitting|your application|sending]
            you applied [to|for]
            your application [was|has been] [sent|submitted]
            indeed application
            we have received
            application sent
            """),
        PhraseRule(
            "thanks.en", .confirmation, .en, 2.2, .head,
            """
            [thank you|thanks|thankyou] <3> for <3> [applying|submitting|application|submission|sending <3> \
            [application|resume|cv]|taking the time to apply|apply]
            [thank you|thanks] <2> for your [recent|online|job|interest and]? [application|submission]
            [appreciate|grateful for] <3> [your application|you applying|applying]
            thank you for your interest and <2> application
            """),
        PhraseRule(
            "interest.en", .confirmation, .en, 1, .head,
            """
            [thank you|thanks] <3> for <4> interest <1> [in|to]
            appreciate your interest in
            pleased <3> interest
            delighted <4> [interest|join]
            """),
        PhraseRule(
            "will-review.en", .confirmation, .en, 1.6,
            """
            [will|shall|going to|now|currently|are] <3> [review|reviewing|consider|considering|assess|assessing|look \
            at|read|reading|go through|be reviewed|be reviewing|evaluate|look over|screen|be considered] <5> \
            [application|applications|resume|cv|qualifications|profile|experience|background|submission|details|\
            materials]
            [application|resume|cv] will be [reviewed|considered|assessed|read|evaluated]
            [team|recruiter|manager|panel|someone|recruiters] <4> [reads|will read|will review|reviews|is reviewing|\
            will look|will be reviewing|will go through]
            if <8> [match|fit|suitable|shortlisted|selected] <8> [will|we shall|we will] <4> [contact|be in touch|\
            reach out|call]
            """),
        PhraseRule(
            "in-touch.en", .confirmation, .en, 0.8,
            """
            [will|shall] <2> [be in touch|get back to you|contact you|reach out|let you know|be contacted|hear from \
            us|get in touch|come back to you]
            """),
    ]

    private static let german: [PhraseRule] = [
        PhraseRule(
            "received.de", .confirmation, .de, 4,
            """
            [Bewerbung|Bewerbungsunterlagen|Unterlagen|Onlinebewerbung|Initiativbewerbung] <9> [eingegangen|erhalten|\
            eingetroffen|angekommen|ubermittelt|versendet|versandt|gesendet|eingelangt|registriert|erfasst|\
            zugestellt]
            [bestatig*] <4> [Eingang|Erhalt] <6> [Bewerbung*|Unterlagen]
            [Eingang|Erhalt] <3> Bewerbung*
            [erhielten|erhalten haben] <3> Bewerbung*
            haben <2> Bewerbung <8> [erhalten|bekommen]
            [Ihre|deine] <2> [Bewerbung|Unterlagen] ist <6> [da|bei uns]
            [hast|haben] [du|Sie] <2> erfolgreich <6> beworben
            Bewerbung <6> erfolgreich <3> [abgeschickt|gesendet|ubermittelt|eingereicht|abgesendet|abgeschlossen]
            [gut|sicher|wohlbehalten] bei uns angekommen
            Eingangsbestatigung
            Bewerbungseingang
            Bewerbung* <3> dankend erhalten
            wurde <3> Bewerbung <6> [ubermittelt|gesendet|weitergeleitet]
            """),
        PhraseRule(
            "received-subject.de", .confirmation, .de, 3, .subject,
            """
            Eingangsbestatigung
            Bewerbungseingang
            Eingang <4> Bewerbung*
            [Dank|Danke] <3> Bewerbung*
            Bewerbung <8> [eingegangen|erhalten|angekommen]
            Empfangsbestatigung
            Bestatigung <4> Bewerbung*
            Bewerbungsbestatigung
            """),
        PhraseRule(
            "thanks.de", .confirmation, .de, 2.2, .head,
            """
            [Dank|danke|danken|bedanken] <5> [Bewerbung|Bewerbungsunterlagen|Initiativbewerbung|Onlinebewerbung]
            [freuen|freut|gefreut] <5> [Bewerbung|beworben|bewerben]
            [Dank|danke] <3> dass [Sie|du] <3> [beworben|bewerben|bewirbst]
            [Dank|danke|danken] <3> [Zusendung|Ubersendung|Einreichung] <3> [Bewerbung*|Unterlagen]
            [dass|da] [Sie|du] [sich|dich] <5> [beworben|bewerben]
            """),
        PhraseRule(
            "interest.de", .confirmation, .de, 1, .head,
            """
            [Dank|danke|danken|bedanken] <4> Interesse
            [freuen|freut] <4> Interesse
            [Dank|danke] <4> Vertrauen
            """),
        PhraseRule(
            "will-review.de", .confirmation, .de, 1.6,
            """
            [prufen|sichten|prufung|lesen|bearbeiten|sehen|schauen|durchsicht|anschauen|ansehen] <7> [Unterlagen|\
            Bewerbung|Bewerbungen|Bewerbungsunterlagen|Profil]
            [Unterlagen|Bewerbung|Bewerbungen|Bewerbungsunterlagen] <8> [prufen|sichten|gepruft|gesichtet|bearbeiten|\
            durchsehen|anschauen|ansehen|lesen|bearbeitet]
            """),
        PhraseRule(
            "in-touch.de", .confirmation, .de, 0.8,
            """
            melden <3> uns <8>
            kommen <3> auf [Sie|dich] zu
            [setzen|nehmen] <4> [in Verbindung|Kontakt]
            [Geduld|gedulden]
            [horst|horen] <3> von uns
            unaufgefordert
            [benachrichtigen|informieren] [Sie|dich|wir]
            """),
    ]

    private static let french: [PhraseRule] = [
        PhraseRule(
            "received.fr", .confirmation, .fr, 4,
            """
            [avons|ai|a] <2> [recu|receptionne|pris connaissance de] <2> [votre|ta|le|la] <2> [candidature|CV|\
            dossier|postulation|demande d'emploi]
            [votre|ta] <2> [candidature|postulation] <10> [ete|est] <3> [recue|envoyee|transmise|enregistree|prise \
            en compte|arrivee|deposee|parvenue|soumise|receptionnee|acheminee]
            [accus*|accuse] <3> [reception] <5>
            [confirm*] <4> [reception|avoir recu|bonne reception|l'envoi] <5> [candidature|dossier|CV]
            candidature <6> nous est <2> parvenue
            candidature <4> [bien recue|bien arrivee|envoyee avec succes|bien enregistree|bien transmise]
            [vous avez|tu as] <2> postule <3> [a|au|chez|pour|aupres]
            [etudier|examiner|examinerons|etudierons] <4> [candidature|dossier|profil] <4> [attention|soin|delais]
            """),
        PhraseRule(
            "received-subject.fr", .confirmation, .fr, 3, .subject,
            """
            accuse <2> reception
            candidature <6> [recue|envoyee|enregistree|transmise|arrivee|prise en compte]
            [confirmation|reception] <4> candidature
            merci <4> candidature
            candidatures via indeed
            merci <2> [postule|d'avoir postule]
            candidature sur offre
            avons bien recu
            """),
        PhraseRule(
            "thanks.fr", .confirmation, .fr, 2.2, .head,
            """
            [merci|remercions|remercie] <6> [candidature|postule|postuler|envoi de votre CV|dossier de candidature|\
            candidater|candidate]
            """),
        PhraseRule(
            "interest.fr", .confirmation, .fr, 1, .head,
            """
            [merci|remercions|remercie] <6> [interet|confiance|attention]
            [interet|confiance] que [vous|tu] <3> [portez|temoigne*|portes|accordez]
            """),
        PhraseRule(
            "will-review.fr", .confirmation, .fr, 1.6,
            """
            [etudi*|examin*|analys*|traite*|consult*|etude|examen|lecture|prendre connaissance|prendra connaissance|\
            prenons le temps de lire] <6> [candidature|candidatures|dossier|profil|CV|demande]
            candidature <6> [etudiee|examinee|traitee|analysee|en cours d'etude|cours d'examen|cours de traitement]
            """),
        PhraseRule(
            "in-touch.fr", .confirmation, .fr, 0.8,
            """
            [reviendrons|reviendra|revenons|recontacterons|contacterons|tiendrons|recontactera|contactera|revenir|\
            ferons un retour|retour]
            prendrons contact
            prendra contact
            """),
    ]

    private static let spanish: [PhraseRule] = [
        PhraseRule(
            "received.es", .confirmation, .es, 4,
            """
            [hemos recibido|recibimos|acabamos de recibir|ha llegado|nos ha llegado|recibido] <4> [candidatura|\
            solicitud|postulacion|curriculum|CV|inscripcion|aplicacion|documentacion]
            [tu|su] <2> [candidatura|solicitud|postulacion|inscripcion|aplicacion|curriculum|CV] <9> [recibida|\
            recibido|enviada|enviado|registrada|ha llegado|se ha enviado|se ha recibido|se ha registrado|se envio|\
            fue enviada|fue recibida|con exito]
            [confirmamos|confirmarte|confirmarle|acusamos|confirmar|acuse] <4> [recibo|recepcion|recibido] <5>
            [te has|se ha] <2> [inscrito|postulado] <6> [oferta|vacante|puesto|proceso]
            candidatura <3> [recibida|enviada|registrada]
            [te postulaste|postulaste|se postulo] <2> [a|para|al|en]
            """),
        PhraseRule(
            "received-subject.es", .confirmation, .es, 3, .subject,
            """
            acuse de recibo
            [candidatura|solicitud|postulacion|inscripcion|aplicacion] <6> [recibida|enviada|registrada|confirmada]
            hemos recibido
            [confirmacion|recepcion] <4> [candidatura|solicitud|postulacion|inscripcion]
            [gracias] <3> [postular*|candidatura|solicitud|aplicar|inscribirte|postulacion|postulacion]
            recibimos tu
            """),
        PhraseRule(
            "thanks.es", .confirmation, .es, 2.2, .head,
            """
            [gracias|agradecemos|agradecerte|agradecerle|agradezco] <5> [postular*|candidatura|solicitud|postulacion|\
            aplicar|inscribir*|inscripcion|enviar* <3> [CV|curriculum]|envio de <2> [CV|curriculum]|enviarnos|\
            presentar* <2> candidatura]
            """),
        PhraseRule(
            "interest.es", .confirmation, .es, 1, .head,
            """
            [gracias|agradecemos|agradecerte|agradecerle] <5> [interes|confianza]
            """),
        PhraseRule(
            "will-review.es", .confirmation, .es, 1.6,
            """
            [revisar*|revisando|evaluar*|evaluando|estudiar*|analizar*|valorar*|valoraremos|revisara|estudiando|\
            analizando] <6> [candidatura|candidaturas|solicitud|solicitudes|perfil|CV|curriculum|postulacion]
            [candidatura|solicitud|perfil|CV|postulacion] <4> [sera|esta siendo] <2> [revisad*|evaluad*|estudiad*|\
            analizad*|valorad*]
            """),
        PhraseRule(
            "in-touch.es", .confirmation, .es, 0.8,
            """
            [nos pondremos|se pondra|pondremos] <3> contacto
            [contactaremos|te informaremos|le informaremos|te avisaremos|recibiras noticias|tendras noticias|\
            contactara]
            """),
    ]

    private static let portuguese: [PhraseRule] = [
        PhraseRule(
            "received.pt", .confirmation, .pt, 4,
            """
            [recebemos|recebida|recebi|acabamos de receber] <4> [candidatura|curriculo|inscricao|CV|aplicacao]
            [sua|tua|a] <1> [candidatura|inscricao|aplicacao] <9> [recebida|enviada|registada|registrada|confirmada|\
            submetida|realizada|concluida|efetuada|chegou]
            [confirmamos|confirmar|acusamos] <4> [rececao|recepcao|recebimento|inscricao|candidatura]
            [voce|ja] <2> se [candidatou|inscreveu] <2> [a|para|na|no]
            candidatou se <2> [a|ao|para]
            candidatura <3> [recebida|enviada|confirmada]
            """),
        PhraseRule(
            "received-subject.pt", .confirmation, .pt, 3, .subject,
            """
            [candidatura|inscricao] <6> [recebida|enviada|confirmada|registada|registrada|realizada|submetida]
            [recebemos|rececao|recepcao|confirmacao] <4> [candidatura|inscricao|curriculo]
            [obrigad*|agradecemos] <5> [candidatura|candidatar|inscricao|candidatares]
            """),
        PhraseRule(
            "thanks.pt", .confirmation, .pt, 2.2, .head,
            """
            [obrigado|obrigada|agradecemos|agradeco|agradecer] <5> [candidatura|candidatar|inscricao|inscrever|\
            candidatares|envio <3> [CV|curriculo|candidatura]|enviar <3> [CV|curriculo]|aplicar|ter se candidatado]
            """),
        PhraseRule(
            "interest.pt", .confirmation, .pt, 1, .head,
            """
            [obrigado|obrigada|agradecemos|agradecer|gratos] <5> [interesse|confianca]
            """),
        PhraseRule(
            "will-review.pt", .confirmation, .pt, 1.6,
            """
            [analisar*|analisando|avaliar*|avaliando|rever|revisar|estudar|analisara|analise|triagem] <6> \
            [candidatura|candidaturas|curriculo|perfil|CV|inscricao|inscricoes]
            [candidatura|perfil|curriculo] <4> [sera|esta a ser|esta sendo|em] <2> [analis*|avaliad*|revist*]
            """),
        PhraseRule(
            "in-touch.pt", .confirmation, .pt, 0.8,
            """
            [entraremos|entrara|entrar] <2> contato
            [entraremos|entrara] <2> contacto
            [contactaremos|retornaremos|daremos retorno|daremos noticias|informaremos|avisaremos]
            """),
    ]

    private static let italian: [PhraseRule] = [
        PhraseRule(
            "received.it", .confirmation, .it, 4,
            """
            [abbiamo|ho] <2> [ricevuto|preso in carico|registrato] <3> [candidatura|curriculum|CV|domanda|\
            application]
            [tua|sua|vostra|la] <1> [candidatura|domanda|application] <9> [ricevuta|inviata|registrata|confermata|\
            trasmessa|pervenuta|acquisita|presa in carico|arrivata|inoltrata]
            [confermiamo|confermare|conferma] <4> [ricezione|ricevuto|ricevimento|candidatura|invio]
            candidatura <3> [ricevuta|inviata|confermata]
            [ti sei|si e] <2> candidat* <2> [per|alla|al|a]
            ci e pervenut* <3> [candidatura|domanda|curriculum|CV]
            """),
        PhraseRule(
            "received-subject.it", .confirmation, .it, 3, .subject,
            """
            candidatura <6> [ricevuta|inviata|registrata|confermata]
            [conferma|ricezione|ricevuta] <4> candidatura
            grazie <4> [candidatura|candidarti|esserti candidat*|candidato|candidata]
            candidatura per <8> indeed
            abbiamo ricevuto
            """),
        PhraseRule(
            "thanks.it", .confirmation, .it, 2.2, .head,
            """
            [grazie|ringraziamo|ringraziarti|ringraziarla] <6> [candidatura|candidarti|candidato|candidata|\
            candidarsi|inviato <3> [CV|curriculum]|invio <3> [CV|curriculum]|application]
            """),
        PhraseRule(
            "interest.it", .confirmation, .it, 1, .head,
            """
            [grazie|ringraziamo|ringraziarti|ringraziarla] <6> [interesse|interessamento|fiducia]
            """),
        PhraseRule(
            "will-review.it", .confirmation, .it, 1.6,
            """
            [valuter*|valutando|valutare|esaminer*|esaminare|analizzer*|analizzare|esaminando|valutazione|visioner*|\
            visionare] <6> [candidatura|candidature|curriculum|CV|profilo|domanda]
            [candidatura|profilo|curriculum|CV] <4> [sara|verra] <2> [valutat*|esaminat*|analizzat*|visionat*]
            """),
        PhraseRule(
            "in-touch.it", .confirmation, .it, 0.8,
            """
            [ricontatteremo|contatteremo|faremo sapere|aggiorneremo|ricontattera|contattera|ci metteremo in contatto|\
            contattat*|ricontattat*]
            """),
    ]

    private static let dutch: [PhraseRule] = [
        PhraseRule(
            "received.nl", .confirmation, .nl, 4,
            """
            [je|jouw|uw] <2> [sollicitatie|CV|sollicitatiebrief] <10> [ontvangen|binnengekomen|verzonden|aangekomen|\
            verstuurd|geregistreerd|doorgestuurd]
            [je|jouw|uw] <2> sollicitatie is <4> binnen
            [ontvangst] <4> sollicitatie
            [bevestig*] <6> sollicitatie <6> [ontvangen]?
            sollicitatie <6> [ontvangen|binnengekomen]
            ontvangstbevestiging
            [je hebt|u heeft] <4> gesolliciteerd
            """),
        PhraseRule(
            "received-subject.nl", .confirmation, .nl, 3, .subject,
            """
            ontvangstbevestiging
            [bevestiging|ontvangst] <4> sollicitatie
            sollicitatie <6> [ontvangen|binnen|verzonden|binnengekomen]
            [bedankt|dank] <4> [sollicitatie|solliciteren|gesolliciteerd]
            """),
        PhraseRule(
            "thanks.nl", .confirmation, .nl, 2.2, .head,
            """
            [bedankt|dank|danken|bedanken] <5> [sollicitatie|gesolliciteerd|solliciteren|solliciteert|toesturen <3> \
            [CV|sollicitatie]|toezenden]
            [leuk|fijn|blij] <5> [solliciteert|gesolliciteerd|sollicitatie]
            """),
        PhraseRule(
            "interest.nl", .confirmation, .nl, 1, .head,
            """
            [bedankt|dank|danken|bedanken] <5> [interesse|belangstelling|vertrouwen]
            [leuk|fijn|blij] <5> [interesse|belangstelling]
            """),
        PhraseRule(
            "will-review.nl", .confirmation, .nl, 1.6,
            """
            [bekijken|beoordelen|bestuderen|lezen|doornemen|kijken naar|gaan|nemen] <7> [sollicitatie|sollicitaties|\
            CV|profiel|motivatie]
            [sollicitatie|CV|profiel] <8> [bekijken|beoordelen|beoordeeld|bekeken|doornemen|doorgenomen|lezen|\
            bestuderen|behandeling]
            """),
        PhraseRule(
            "in-touch.nl", .confirmation, .nl, 0.8,
            """
            [nemen|neemt] <6> contact
            [hoor|hoort] <5> van ons
            laten <4> weten
            [komen|kom] <4> [terug|bij je terug]
            ontvang* <4> [reactie|bericht]
            [je|u] [hoort|krijgt] <4> [reactie|bericht]
            """),
    ]

    private static let polish: [PhraseRule] = [
        PhraseRule(
            "received.pl", .confirmation, .pl, 4,
            """
            [otrzymalismy|dotarla do nas|dotarlo do nas|wplynela|wplynelo|przyjelismy] <4> [aplikacj*|zgloszen*|CV|\
            dokument*]
            [twoja|pani|pana|panstwa] <2> [aplikacja|zgloszenie] <9> [wyslana|przeslana|otrzymana|zarejestrowana|\
            przyjeta|wyslane|przeslane|przyjete|zarejestrowane|dotarla|dotarlo|wplynela|wplynelo|przekazana]
            [potwierdzamy|potwierdzenie|potwierdzic] <5> [otrzyman*|aplikacj*|zgloszen*|otrzymalismy|przyjeci*]
            [aplikacja|zgloszenie] <6> [wyslana|przeslana|otrzymana|zarejestrowana|wplynela|dotarla|dotarlo|wyslane|\
            przyjete]
            [twoja|panstwa|pani|pana] aplikacja <4> do nas
            """),
        PhraseRule(
            "received-subject.pl", .confirmation, .pl, 3, .subject,
            """
            potwierdzenie <4> [aplikacj*|zgloszen*|otrzymania|przyjecia|aplikowania]
            [aplikacja|zgloszenie] <6> [wyslana|przeslana|otrzymana|przyjete|wyslane|przyjeta]
            [dziekujemy|dziekuje] <4> [aplikacj*|zgloszeni*|aplikowanie|cv]
            otrzymalismy <3> [aplikacj*|zgloszeni*|cv]
            """),
        PhraseRule(
            "thanks.pl", .confirmation, .pl, 2.2, .head,
            """
            [dziekujemy|dziekuje|dziekowac|podziekowac] <6> [aplikacj*|zgloszeni*|aplikowanie|przeslanie|przeslania|\
            CV|kandydatur*]
            """),
        PhraseRule(
            "interest.pl", .confirmation, .pl, 1, .head,
            """
            [dziekujemy|dziekuje|podziekowac] <6> [zainteresowanie|udzial w|zaufanie]
            """),
        PhraseRule(
            "will-review.pl", .confirmation, .pl, 1.6,
            """
            [zapozna*|rozpatrz*|analiz*|przeanaliz*|weryfik*|przejrz*|rozpatr*] <6> [aplikacj*|zgloszen*|CV|\
            dokument*|kandydatur*|nadeslan*]
            [aplikacja|zgloszenie] <4> [zostanie|bedzie] <3> [rozpatrzon*|przeanalizowan*|analizowan*|zweryfikowan*]
            """),
        PhraseRule(
            "in-touch.pl", .confirmation, .pl, 0.8,
            """
            [skontaktujemy|odezwiemy|skontaktuje|wrocimy] <4>
            damy <3> znac
            poinformujemy
            """),
    ]
}
