// SPDX-License-Identifier: MIT

/// Cues for days: by when to act, when a person is back, when the advert closes.
enum DateRules {
    static let all: [PhraseRule] = [
        PhraseRule(
            "respond-by.en", .respondBy, .en, 0,
            """
            [complete|completed|submit|submitted|send|sign|signed|reply|respond|confirm|return|returned|upload|\
            accept|finish|book|provide|let us know|answer|available until|expires|expire|deadline|due|closes|close|\
            by the end of|schedule|pick|choose|register|valid until|valid|decision|start|started|take|hear from you|\
            received|record|do so]
            """),
        PhraseRule(
            "respond-by.de", .respondBy, .de, 0,
            """
            [spatestens|bis|Frist|innerhalb|binnen|deadline|gultig|Abgabe*]
            """),
        PhraseRule(
            "respond-by.fr", .respondBy, .fr, 0,
            """
            [avant|jusqu|d'ici|au plus tard|date limite|sous|dans un delai|echeance|expire|delai|dans les]
            """),
        PhraseRule(
            "respond-by.es", .respondBy, .es, 0,
            """
            [antes|hasta|plazo|limite|mas tardar|caduca|en los|dentro]
            """),
        PhraseRule(
            "respond-by.pt", .respondBy, .pt, 0,
            """
            [ate|prazo|antes|limite|expira|em ate|no maximo|dentro]
            """),
        PhraseRule(
            "respond-by.it", .respondBy, .it, 0,
            """
            [entro|scadenza|scade|prima del|non oltre|fino al|termine]
            """),
        PhraseRule(
            "respond-by.nl", .respondBy, .nl, 0,
            """
            [voor|uiterlijk|binnen|deadline|tot|verloopt]
            """),
        PhraseRule(
            "respond-by.pl", .respondBy, .pl, 0,
            """
            [do|najpozniej|termin|terminie|w ciagu|wygasa|przed]
            """),
        PhraseRule(
            "returns.all", .returnsOn, .all, 0,
            """
            [back|return|returning|returns|resume|be in the office]
            [wieder|zuruck|ruckkehr]
            [de retour|retour|reprendrai|reprise|disponible a]
            [vuelta|regreso|regresare|volvere|reincorpor*|vuelvo|incorporo]
            [regresso|volta|volto|retorno|retornarei|regressarei]
            [rientro|rientrero|ritorno|tornero|torno|disponibile dal|operativ*]
            [terug|weer]
            [wracam|wroce|powroce|powrot|bede dostepn*|znowu|ponownie]
            """),
        PhraseRule(
            "closing.all", .closing, .all, 0,
            """
            [applications|vacancy|advert|posting|application|position|job ad|listing|role] <4> [close|closes|closing|\
            open until|remains open|stays open|closed]
            [closing date|application deadline|deadline for applications|closing on|apply by|applications must be \
            received by|accepting applications until|closes on]
            [Bewerbungsfrist|Bewerbungsschluss|Ausschreibungsfrist|Bewerbungszeitraum|Ende der Frist|Anzeige <4> \
            online]
            [date limite|cloture] <4> [candidature*|depot|l'offre|annonce|offre]?
            [fecha limite|plazo] <5> [candidatura*|solicitud*|presentacion|inscripcion|postulacion*]?
            [prazo|data limite] <5> [candidatura*|inscric*]
            [scadenza|termine|chiusura] <5> [candidatur*|bando|annuncio|domande|posizione|selezione]
            [sluitingsdatum|sluit|sluiting] <4>
            [termin] <4> [skladania|nadsylania|aplikacji|zgloszen]
            [aplikacje|zgloszenia|oferta] <4> [przyjmujemy do|wazna do|do dnia]
            """),
        PhraseRule(
            "meeting.all", .meeting, .all, 0,
            """
            [instead of|moved from|originally|previously|statt|anstatt|au lieu de|en lugar de|en vez de|em vez de|\
            invece di|anziche|in plaats van|zamiast|verschoben von]
            """),
    ]
}
