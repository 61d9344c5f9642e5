// SPDX-License-Identifier: MIT

/// Cues for response windows: units of time, promises of an answer, silence that means no, and other durations.
enum WindowRules {
    static let all: [PhraseRule] = [
        units, promises, unheard, silence, others,
    ].flatMap { $0 }

    private static let units: [PhraseRule] = [
        PhraseRule(
            "unit.all", .timeUnit, .all, 0,
            """
            [day|days|week|weeks|month|months|fortnight|hours|tag|tage|tagen|werktag*|arbeitstag*|woche|wochen|monat|\
            monate|monaten|monats|stunden|jour|jours|semaine|semaines|mois|quinzaine|heures|dia|dias|semana|semanas|\
            mes|meses|horas|giorno|giorni|settimana|settimane|mese|mesi|ore|dag|dagen|werkdag|werkdagen|weken|maand|\
            maanden|uur|dni|dzien|dniach|tydzien|tygodnie|tygodni|tygodnia|tygodniu|miesiac|miesiace|miesiecy|\
            miesiaca]
            [arbeitswoche*|kalendertag*|kalenderwoche*]
            """)
    ]

    private static let promises: [PhraseRule] = [
        PhraseRule(
            "promise.en", .answerPromise, .en, 1,
            """
            [hear|hearing] <1> [from|back]
            [get|getting|come|coming|gets|circle] <1> back to
            [be|keep|stay|get|gets|getting|keeping] in touch
            [contact|contacting|notify|notified|inform|informed|update|updated|contacted|informing|email|call|phone|\
            advise|advised|updating] <1> [you|candidates|applicants|all|shortlisted|successful|selected|everyone]?
            [let|letting] you know
            reach out
            [respond|response|reply|decision|decide|decisions|answer|feedback|news|an update|next steps|outcome|\
            respond to you]
            [review|reviewed|reviewing|process|takes|consider|considered|assess|evaluate|review*|finalise|finalize|\
            shortlist|shortlisting]
            """),
        PhraseRule(
            "promise.de", .answerPromise, .de, 1,
            """
            [melden|meldet|Ruckmeldung|zuruck|Antwort|Bescheid|Nachricht|horen|horst|hort|informieren|Entscheidung|\
            entscheiden|kontaktieren|Feedback|Zeit|Auswahl*|Prufung|prufen|dauert|dauern|Kontakt|antworten|\
            Ruckantwort|zu]
            """),
        PhraseRule(
            "promise.fr", .answerPromise, .fr, 1,
            """
            [reviendrons|recontacterons|contacterons|reponse|retour|repondrons|repondre|nouvelles|nouvelle|contact|\
            contacter|recontacter|decision|revenir|tiendrons|recontactera|contactera|contactes|contacte|informe|\
            informerons|informer|reviens|traitement|etude|signe]
            """),
        PhraseRule(
            "promise.es", .answerPromise, .es, 1,
            """
            [contactaremos|contacto|respuesta|responderemos|noticias|informaremos|comunicaremos|contactara|decision|\
            recibes|recibe|respuesta|avisaremos|resolucion|feedback|revisar|revisaremos|responder|recibira|recibiras|\
            pondremos]
            """),
        PhraseRule(
            "promise.pt", .answerPromise, .pt, 1,
            """
            [contato|contacto|contactaremos|resposta|responderemos|retorno|noticias|informaremos|decisao|feedback|\
            entraremos|contactado|receba|receber|recebera|analise|retornaremos|avisaremos|contactados]
            """),
        PhraseRule(
            "promise.it", .answerPromise, .it, 1,
            """
            [ricontatteremo|contatteremo|risposta|risponderemo|riscontro|notizie|sapere|aggiorneremo|comunicheremo|\
            decisione|contatto|ricontattat*|contattat*|riceverai|ricevera|ricontattera|feedback|valutazione|esito]
            """),
        PhraseRule(
            "promise.nl", .answerPromise, .nl, 1,
            """
            [contact|reactie|hoor|hoort|horen|antwoord|terug|bericht|weten|laten|beslissing|reageren|terugkoppeling|\
            gehoord|vernemen|verneemt|informeren|procedure|beoordelen|beoordeling|ontvang|ontvangt]
            """),
        PhraseRule(
            "promise.pl", .answerPromise, .pl, 1,
            """
            [skontaktujemy|odpowiedz|odpowiedzi|odezwiemy|informacj*|decyzj*|kontakt|kontaktu|odpowiemy|wrocimy|\
            poinformujemy|znac|skontaktuje|kontaktujemy|rozpatrzymy|otrzyma*|kontaktu]
            """),
    ]

    private static let unheard: [PhraseRule] = [
        PhraseRule(
            "unheard.en", .unheard, .en, 1,
            """
            not <3> [hear|heard|contacted|received|receive|reached|been contacted|be contacted|get] <3>
            [no|without] <3> [response|reply|contact|news|word|communication|answer] <3>
            [unless|hear nothing|heard nothing]
            """),
        PhraseRule(
            "unheard.de", .unheard, .de, 1,
            """
            [nicht|nichts|keine|keinen|ohne] <8> [horen|gehort|Antwort|Ruckmeldung|melden|gemeldet|Nachricht|\
            erhalten|Kontakt|kontaktiert|Bescheid|Einladung]
            [horen|gehort|erhalten] <8> [nichts|nicht|keine]
            """),
        PhraseRule(
            "unheard.fr", .unheard, .fr, 1,
            """
            [sans|absence de|aucun|aucune|pas|defaut de] <5> [reponse|retour|nouvelle|nouvelles|contact|contacte|\
            contactee|signe|suite]
            """),
        PhraseRule(
            "unheard.es", .unheard, .es, 1,
            """
            no <4> [recib*|respuesta|contactado|noticias|contactamos|contacta*|recibir|contacto|sabido|tener|tienes|\
            obtiene*]
            [sin] <3> [respuesta|noticias]
            """),
        PhraseRule(
            "unheard.pt", .unheard, .pt, 1,
            """
            nao <4> [receb*|contactad*|resposta|contato|contacto|retorno|noticias|obtenha|tenha|tiver]
            [sem] <3> [resposta|retorno|noticias|contacto|contato]
            """),
        PhraseRule(
            "unheard.it", .unheard, .it, 1,
            """
            non <4> [ricev*|riscontro|risposta|contattat*|notizie|senti*|ricontattat*|avrai|dovesse]
            [assenza|mancanza|mancato] <3> [risposta|riscontro]
            """),
        PhraseRule(
            "unheard.nl", .unheard, .nl, 1,
            """
            [niets|niet|geen] <8> [gehoord|hoort|reactie|bericht|contact|horen|vernomen|ontvangen|hoor]
            """),
        PhraseRule(
            "unheard.pl", .unheard, .pl, 1,
            """
            [brak|braku] <3> [odpowiedzi|kontaktu|informacji]
            nie <4> [otrzyma*|skontaktuje*|odezwiemy|skontaktujemy|odpowie*]
            """),
    ]

    private static let silence: [PhraseRule] = [
        PhraseRule(
            "silence.en", .silence, .en, 1,
            """
            [assume|presume|conclude|take it|consider|regard|means|mean|deemed|treat|likely|understand] <10> \
            [unsuccessful|not|closed|rejected|no|filled|other|another|declined]
            [unsuccessful|not successful|not been successful|not been selected|not selected|not been shortlisted|not \
            shortlisted|not be progressing|not a fit|no longer under consideration|other candidates|not be taken \
            further]
            """),
        PhraseRule(
            "silence.de", .silence, .de, 1,
            """
            [gehen|geht|ging|betrachten|betrachte|davon aus|verstehen|werten|gilt|gelten|bedeutet|leider|Absage|\
            anderweitig|nicht berucksichtig*|nicht in die engere|als abgelehnt|keine Zusage|nicht in Frage]
            """),
        PhraseRule(
            "silence.fr", .silence, .fr, 1,
            """
            [considere*|veuillez considerer|pourrez considerer|retenue|retenu|pas donne suite|negative|pas de suite|\
            suite favorable|sans suite]
            """),
        PhraseRule(
            "silence.es", .silence, .es, 1,
            """
            [considere|considera|entender*|significa|no seleccionad*|descartad*|no ha sido|no has sido|otros \
            candidatos|otro candidato|desestimad*|entienda|entiende|significara|no continuar*|asuma]
            """),
        PhraseRule(
            "silence.pt", .silence, .pt, 1,
            """
            [considere|considera|significa|nao selecionad*|nao foi|nao avancou|outros candidatos|entenda|excluida|\
            nao foste|nao aprovad*|rejeitad*]
            """),
        PhraseRule(
            "silence.it", .silence, .it, 1,
            """
            [considera|consideri|considerare|significa|ritenga|ritieni|ritenersi|non selezionat*|non e stat*|non in \
            linea|altri candidati|esito negativo|non idone*|vorra dire|intendersi|conclusa]
            """),
        PhraseRule(
            "silence.nl", .silence, .nl, 1,
            """
            [ervan uit|er van uit|ervan uitgaan|uitgaan|ga|gaan|afgewezen|niet geselecteerd|andere kandidaat|andere \
            kandidaten|betekent|beschouw*|helaas|niet verder]
            """),
        PhraseRule(
            "silence.pl", .silence, .pl, 1,
            """
            [oznacza|uznac|negatywn*|wybrano|nie zakwalifikowa*|innych kandydat*|traktowac|prosimy uznac|odrzucon*|\
            nie zostal*]
            """),
    ]

    private static let others: [PhraseRule] = [
        PhraseRule(
            "other-duration.all", .otherDuration, .all, 0,
            """
            [keep|kept|retain|retained|store|stored|hold|delete|deleted|erase|remain on file|on file|data|database|\
            gdpr|valid|expires|expire|contract|fixed term|probation|notice period|maternity cover|internship of|\
            duration|temporary|per week|hours per|years of|subscription|trial]
            [speichern|gespeichert|aufbewahr*|loschen|geloscht|Daten|Aufbewahrung*|befristet*|Probezeit|\
            Kundigungsfrist|gultig|pro Woche|Praktikum|Dauer|Talentpool|Bewerberpool]
            [conserv*|donnees|CDD|supprim*|duree|preavis|valable|base de donnees|vivier|RGPD]
            [conserv*|datos|contrato|elimin*|duracion|valido|periodo de prueba|preaviso]
            [dados|guardar*|armazen*|conservar*|contrato de|eliminad*|duracao|valido|periodo experimental|base de \
            talentos]
            [dati|conserv*|cancell*|durata|contratto|valido|stage di|preavviso|archivio]
            [gegevens|bewaren|bewaard|verwijderd|contract voor|proeftijd|geldig|opzegtermijn|portefeuille|tijdelijk*]
            [dane|danych|przechow*|usun*|umowa na|okres probny|wazn*|wypowiedzenia]
            [complete|take|takes|minutes|submit|assessment|test]
            """)
    ]
}
