// SPDX-License-Identifier: MIT

/// Documents, forms, references and the completion of an application begun.
enum ActionRules {
    static let all: [PhraseRule] = [
        PhraseRule(
            "incomplete.en", .actionNeeded, .en, 5.5,
            """
            [finish|complete|continue|resume|finalise|finalize|activate|submit] <2> [your|the] <3> application
            application <6> [incomplete|not complete|not yet complete|not been submitted|not submitted|unfinished|\
            not finished|still in draft|draft|saved as a draft|not yet been submitted|not been completed|almost \
            complete|missing]
            [started|began|begun] <3> application <8> [but|finish|complete|not]
            [incomplete|unfinished] application
            application <4> [pending|awaiting] <2> your
            did not <2> [finish|complete] <3> application
            left <4> application <3> [unfinished|incomplete]
            """),
        PhraseRule(
            "documents.en", .actionNeeded, .en, 4.5,
            """
            [please|kindly|could you|can you|would you|need you to|ask you to|require you to|need to|must|asked to|\
            you to] <4> [upload|provide|send|submit|fill|complete|return|attach|forward|supply|sign|confirm|answer|\
            share|update|review] <8> [documents|document|form|forms|references|referees|transcript|transcripts|\
            certificate|certificates|resume|cv|cover letter|portfolio|proof|right to work|questionnaire|questions|\
            details|information|consent|availability|salary expectations|notice period|copy|background check|id|\
            diploma|writing sample|work samples|profile|application|sheet]
            [missing|outstanding|additional|further] [document|documents|information|attachment|details|paperwork|\
            materials] <8> [application|required|needed|send|provide|upload|please]?
            [need|require|requires|missing] <4> [from you|following documents|your references|your cv|your resume|\
            your transcript*|additional information|a copy of|more information|your portfolio|your cover letter]
            action [required|needed]
            [background|reference] check <8> [complete|consent|form|start|link|submit]
            to [continue|proceed|process] <6> [please|we need|we require|you must|you need]
            [answer|respond to] <4> [questions|following questions|screening questions|few questions]
            let us know your [salary|availability|notice period|start date|earliest]
            [could|can] you <2> [let us know|tell us|confirm] <4> [salary|notice period|start date|availability|\
            available to start|right to work|work permit]
            [attachment|file|cv|resume] <5> [could not be opened|corrupted|cannot open|missing|unable to open|was \
            not attached|not attached|will not open]
            [identification|reference number] <4> needed
            """),
        PhraseRule(
            "action-needed-subject.en", .actionNeeded, .en, 3, .subject,
            """
            action [required|needed]
            [complete|finish|continue|activate] your <3> application
            [incomplete|unfinished] <3> application
            application incomplete
            [missing|additional|outstanding|further] [document*|information|details]
            [information|documents|document|references|response|form] [needed|required|request|requested|missing]
            request for <3> [documents|information|references]
            reminder <4> [application|complete|documents]
            please [complete|provide|send|submit|upload]
            """),
        PhraseRule(
            "incomplete.de", .actionNeeded, .de, 5.5,
            """
            Bewerbung <8> [nicht abgeschlossen|unvollstandig|noch nicht vollstandig|noch nicht abgeschickt|nicht \
            vollstandig|noch nicht abgesendet|noch nicht eingereicht|Entwurf|noch offen|vervollstandigen|\
            abschliessen|abzuschliessen|zu vervollstandigen|fortsetzen|fertigstellen|fertig]
            [vervollstandig*|schliessen Sie|schliesse|beende|beenden Sie|setzen Sie|setze] <4> [Bewerbung|\
            Bewerbungsprofil] <3> [ab|fort]?
            unvollstandige Bewerbung
            """),
        PhraseRule(
            "documents.de", .actionNeeded, .de, 4.5,
            """
            [bitte|bitten|konnten Sie|konntest du|benotigen|brauchen|fehlen|fehlt] <10> [Unterlagen|Dokumente|\
            Zeugnisse|Zeugnis|Lebenslauf|Anschreiben|Nachweis|Nachweise|Formular|Fragebogen|Gehaltsvorstellung*|\
            Gehaltswunsch|Eintrittstermin|Kundigungsfrist|Referenzen|Einverstandnis*|Personalbogen|Kopie|\
            Arbeitszeugnis*|Arbeitsproben|Verfugbarkeit|Angaben|Informationen|Fuhrungszeugnis]
            [nachreichen|nachzureichen|nachsenden|hochladen|hochzuladen|zukommen lassen|ausfullen|zusenden|\
            einreichen|zuschicken] <8>
            [noch] <3> [folgende|fehlende] <3> [Unterlagen|Dokumente|Angaben|Informationen]
            [fehlende|weitere|zusatzliche] [Unterlagen|Dokumente|Angaben|Informationen]
            """),
        PhraseRule(
            "action-needed-subject.de", .actionNeeded, .de, 3, .subject,
            """
            [fehlende|weitere|noch] <2> [Unterlagen|Dokumente]
            Bewerbung <4> [abschliessen|vervollstandigen|unvollstandig|nicht abgeschlossen]
            [Unterlagen] <3> [fehlen|benotigt|nachreichen|erforderlich]
            Handlungsbedarf
            Ruckfrage
            """),
        PhraseRule(
            "incomplete.fr", .actionNeeded, .fr, 5.5,
            """
            [finalis*|termin*|complet*|poursuiv*|repren*|activ*|valid*] <3> [votre|ta|la] <2> [candidature|dossier|\
            postulation]
            [candidature|dossier] <6> [incomplet*|pas complete|pas finalisee|n'est pas terminee|inachevee|en attente \
            de validation|brouillon]
            """),
        PhraseRule(
            "documents.fr", .actionNeeded, .fr, 4.5,
            """
            [merci de|veuillez|pourriez vous|pouvez vous|pourrais tu|prions de|invitons a|nous faire|besoin|manque|\
            manquent|remercions de|demandons de] <8> [documents|document|pieces|piece|justificatif*|CV|lettre de \
            motivation|diplome*|references|formulaire|questionnaire|pretentions|disponibilite|preavis|copie|\
            attestation|portfolio|informations|casier|consentement|dossier]
            [pieces|documents|informations] <3> [manquant*|complementaires|supplementaires|suivant*]
            """),
        PhraseRule(
            "action-needed-subject.fr", .actionNeeded, .fr, 3, .subject,
            """
            [finalisez|completez|terminez|completer] <4>
            [document*|piece*|dossier|information*] <3> [manquant*|complementaire*|incomplet|a fournir|requis*]
            action requise
            """),
        PhraseRule(
            "incomplete.es", .actionNeeded, .es, 5.5,
            """
            [completa|complete|completar|finaliza|finalice|termina|finalizar|continua|continue|terminar|activa] <3> \
            [tu|su|la] <2> [solicitud|candidatura|inscripcion|postulacion|aplicacion]
            [solicitud|candidatura|inscripcion|postulacion] <5> [incompleta|no completada|sin terminar|pendiente de \
            completar|no esta completa|a medias]
            """),
        PhraseRule(
            "documents.es", .actionNeeded, .es, 4.5,
            """
            [por favor|necesitamos|rogamos|podrias|podria|solicitamos|falta|faltan|pedimos|agradeceriamos|envianos|\
            remitirnos] <10> [documentos|documentacion|curriculum|CV|titulo|certificado*|referencias|formulario|\
            cuestionario|expectativas|disponibilidad|copia|DNI|pretension*|carta|datos|informacion|portfolio|\
            portafolio]
            [documentacion|documentos|informacion|datos] <3> [pendiente*|faltante*|adicional*|complementari*|\
            requerid*]
            """),
        PhraseRule(
            "action-needed-subject.es", .actionNeeded, .es, 3, .subject,
            """
            [completa|complete|finaliza] <4>
            [documentacion|documentos|informacion] <3> [pendiente|faltante*|adicional|requerida|necesari*]
            accion requerida
            """),
        PhraseRule(
            "incomplete.pt", .actionNeeded, .pt, 5.5,
            """
            [complete|finalize|conclua|termine|continue|concluir|finalizar|completar|finalizares] <3> [sua|tua|a] \
            <2> [candidatura|inscricao|aplicacao]
            [candidatura|inscricao] <5> [incompleta|nao foi concluida|nao concluida|pendente|por concluir|nao \
            finalizada|ainda nao foi]
            """),
        PhraseRule(
            "documents.pt", .actionNeeded, .pt, 4.5,
            """
            [por favor|precisamos|solicitamos|poderia|pode|falta|faltam|pedimos|agradecemos que|necessitamos|envie|\
            favor] <10> [documentos|documentacao|curriculo|CV|diploma|certificado*|referencias|formulario|\
            questionario|pretensao|disponibilidade|copia|carta|dados|informacoes|comprovante*|portfolio]
            [documentos|informacoes|dados|documentacao] <3> [pendente*|em falta|adicion*|complementar*]
            """),
        PhraseRule(
            "action-needed-subject.pt", .actionNeeded, .pt, 3, .subject,
            """
            [finalize|complete|conclua] <4>
            [documentos|documentacao|informacoes] <3> [pendente*|em falta|adiciona*|necessari*]
            acao necessaria
            """),
        PhraseRule(
            "incomplete.it", .actionNeeded, .it, 5.5,
            """
            [completa|completi|completare|concludi|termina|finalizza|prosegui|finalizzare|concludere] <3> [tua|sua|\
            la] <2> [candidatura|domanda|registrazione]
            [candidatura|domanda] <5> [incompleta|non e completa|non completata|in sospeso|non e stata completata|in \
            bozza]
            """),
        PhraseRule(
            "documents.it", .actionNeeded, .it, 4.5,
            """
            [per favore|preghiamo|prego|necessari*|potresti|potrebbe|manca|mancano|chiediamo|gentilmente|serve|\
            servono|bisogno|inviarci] <10> [documenti|documento|documentazione|curriculum|CV|certificat*|referenze|\
            modulo|questionario|aspettative|disponibilita|copia|lettera|dati|informazioni|titolo|diploma|portfolio|\
            preavviso|RAL]
            [documenti|informazioni|dati|documentazione] <3> [mancant*|aggiuntiv*|integrativ*|richiest*]
            """),
        PhraseRule(
            "action-needed-subject.it", .actionNeeded, .it, 3, .subject,
            """
            [completa|concludi] <4>
            [documenti|documentazione|informazioni] <3> [mancant*|richiest*|aggiuntiv*|integrativ*]
            azione richiesta
            """),
        PhraseRule(
            "incomplete.nl", .actionNeeded, .nl, 5.5,
            """
            sollicitatie <6> [af|afronden|af te ronden|niet voltooid|niet compleet|nog niet afgerond|onvolledig|\
            voltooien|afmaken|nog niet verstuurd|nog niet verzonden|onafgemaakt]
            [voltooi|maak|rond] <3> sollicitatie <2> [af]?
            onvolledige sollicitatie
            """),
        PhraseRule(
            "documents.nl", .actionNeeded, .nl, 4.5,
            """
            [graag|kun je|kunt u|verzoeken|ontbreekt|ontbreken|nodig|wil je|wilt u|zou je|zou u|vragen] <10> \
            [documenten|document|cv|motivatiebrief|diploma*|certificat*|referenties|formulier|vragenlijst|kopie|\
            salarisindicatie|beschikbaarheid|gegevens|informatie|vog|portfolio|opzegtermijn|salariswens] <8> [sturen|\
            toesturen|uploaden|aanleveren|invullen|opsturen|mailen|doorgeven|aanvullen|ontvangen|toe te sturen|op te \
            sturen|te uploaden|in te vullen|aan te leveren|nodig]?
            [ontbrekende|aanvullende|extra] [documenten|informatie|gegevens]
            """),
        PhraseRule(
            "action-needed-subject.nl", .actionNeeded, .nl, 3, .subject,
            """
            [ontbrekende|aanvullende] <2>
            [voltooi|rond|maak] <3> sollicitatie
            actie vereist
            sollicitatie <3> [afmaken|afronden|onvolledig]
            """),
        PhraseRule(
            "incomplete.pl", .actionNeeded, .pl, 5.5,
            """
            [dokoncz|uzupelnij|dokonczyc|uzupelnic|zakoncz|kontynuuj|aktywuj] <4> [aplikacj*|zgloszeni*|formularz*|\
            aplikowani*|profil*]
            [aplikacja|zgloszenie] <5> [niekompletn*|nie zostal* ukonczon*|niedokonczon*|nie zostala wyslana|\
            niepeln*]
            """),
        PhraseRule(
            "documents.pl", .actionNeeded, .pl, 4.5,
            """
            [prosimy|prosze|prosba|potrzebujemy|brakuje|uprzejmie|wymagamy] <8> [przeslanie|dostarczenie|\
            uzupelnienie|wypelnienie|przeslac|uzupelnic|zalaczenie|podanie|dolaczenie|dokument*|cv|zaswiadczen*|\
            dyplom*|formularz*|oczekiwan*|referencj*|zgod*|informacj*]
            [brakujac*|dodatkow*] [dokument*|informacj*]
            """),
        PhraseRule(
            "action-needed-subject.pl", .actionNeeded, .pl, 3, .subject,
            """
            [dokoncz|uzupelnij] <4>
            [brakujac*|dodatkowe] <2>
            prosba o <4> [dokument*|uzupelnienie|przeslanie]
            """),
    ]
}
