// SPDX-License-Identifier: MIT

/// Talks with a person: invitations, times, moves, cancellations.
enum InterviewRules {
    static let all: [PhraseRule] = [
        PhraseRule(
            "invite.en", .interview, .en, 5,
            """
            [invite|inviting|invited|invitation] <4> [to|for|you] <12> [interview|interviews|conversation|chat|call|\
            meeting|phone screen|screening|assessment centre|assessment center|onsite|on site|meet]
            interview invit*
            invit* <4> interview
            [schedule|scheduling|scheduled|arrange|arranging|arranged|book|booking|set up|organise|organize|setting \
            up] <6> [interview|call|chat|conversation|phone screen|meeting|time to talk|time to speak|time to meet|\
            time to chat|intro|screening|video call|talk]
            [would|will] <2> [like|love|be keen|be happy|want|be delighted|very much like] to <4> [speak with you|\
            speak to you|talk to you|talk with you|chat with you|meet you|meet with you|interview you|have a call|\
            hop on a|jump on a|get to know you|learn more about you|hear more about your|invite you|have a chat|set \
            up|schedule|arrange|find a time]
            [interview|call|chat|meeting|conversation] <6> [scheduled|confirmed|booked|rescheduled|moved|postponed|\
            cancelled|canceled|arranged|set]
            [confirm*|reschedul*|postpone|cancel*|move|moved|moving] <6> [interview|call with|our call|our meeting|\
            our conversation|phone screen|your meeting]
            [your|first|second|final|panel|video|phone|telephone|technical|onsite|virtual|upcoming] interview <4> \
            [is|will|with|on|has been|for|at|date|details|time|slot|schedule]
            [selected|shortlisted|chosen|pleased|delighted] <6> interview
            [move|moving|progress|proceed|advance|advancing] <4> [to|with] <3> [interview|phone screen|next round|\
            next interview]
            [you are available|are you available|you available|your availability|you be available|are you free|you \
            be free|suitable time|good time|convenient time|best time|time slot|time slots|time for|few times|some \
            times|times that work] <8> [interview|call|chat|phone screen|conversation|speak|talk|meet|discuss|\
            connect]
            [interview|call|chat|conversation|meeting] <8> [your availability|you are available|time slot|time slots|\
            slots|works for you|suit you|suits you|you are free|you free]
            [pick|choose|select|book|grab] [a|your|the|one of the|any] <2> [time|slot|times|slots]
            phone screen
            [calendly|goodtime|cronofy]
            [meet|meeting] [the|our|with] <3> [team|hiring manager|manager|panel|founder*|director|head of|cto|ceo]
            looking forward to [speaking|meeting|talking|chatting|our interview|our call|our conversation] <4>
            [come in|come by|come along] <4> [interview|chat|meet|talk|see us]
            [join|dial in|dial] <4> [zoom|teams|google meet|the interview|interview]
            a [quick|short|brief|# minute|# min] [call|chat|phone call|conversation|video call]
            interview [confirmation|invitation|request|reminder|details|schedule]
            [second|final|next|first] [round|interview] <4> [interview|with]
            [made it|invited|through|progressed|moved] <4> [second|next|final|third|interview] round
            [come|visit] to our [office|offices|premises|site|studio|shop|store] <2> on
            [first|second|final|next] [round|interview] <6> [on|at] #
            """),
        PhraseRule(
            "interview-word.en", .interview, .en, 1.2,
            """
            interview
            interviews
            phone screen
            [zoom|teams] [call|meeting|link]
            """),
        PhraseRule(
            "interview-subject.en", .interview, .en, 3, .subject,
            """
            [interview] <6>
            [invitation|invite] <4> [interview|chat|call|meet]
            phone screen
            [schedule|scheduling] <4>
            [chat|call|conversation] with <4>
            [time|availability] <4> [chat|talk|speak|call|meet]
            next step* <6> interview
            """),
        PhraseRule(
            "invite.de", .interview, .de, 5,
            """
            [Einladung|laden|einladen|eingeladen|einzuladen] <12> [*gesprach|*gesprache|*gesprachs|kennenlernen|\
            Kennenlernen|*interview|*interviews|*telefonat|Probearbeiten|Probetag|Assessment]
            [*gesprach|*interview|telefonat|gesprach] <12> [einladen|einzuladen|vereinbaren|Termin|Terminvorschl*|\
            stattfinden|findet|eingeladen|fuhren|verschieben|verschoben|bestatig*|absagen|absagt|anbieten|\
            vorschlagen]
            [Termin|Termine|Terminvorschl*|Terminbestatigung|Terminvereinbarung|Terminverschiebung] <10> [*gesprach|\
            *interview|kennenlern*|telefonat|Telefonat|personlich*]
            Vorstellungsgesprach <2>
            Bewerbungsgesprach
            Telefoninterview
            Videointerview
            Erstgesprach
            Zweitgesprach
            Jobinterview
            Kennenlerngesprach
            [mochten|wurden|wollen|freuen] <8> [kennenlernen|kennenzulernen|kennen lernen|personlich sprechen|naher \
            kennenlernen|mit Ihnen sprechen|mit dir sprechen|telefonieren]
            [wann|wie] <4> [passt|hatten Sie Zeit|hast du Zeit|verfugbar]
            [passt|passen] <3> [Ihnen|dir] <8>
            [Zeit] <4> [fur ein] <3> [Gesprach|Telefonat|Call]
            [welcher|welchen] Termin
            """),
        PhraseRule(
            "word.de", .interview, .de, 1.2,
            """
            [*gesprach|*interview]
            """),
        PhraseRule(
            "interview-subject.de", .interview, .de, 3, .subject,
            """
            Einladung <5>
            [Vorstellungsgesprach|Bewerbungsgesprach|Kennenlernen|Telefoninterview|Gesprachstermin|Terminvorschlag|\
            Terminbestatigung|Terminvereinbarung|Terminverschiebung|Kennenlerngesprach|Gesprach]
            """),
        PhraseRule(
            "invite.fr", .interview, .fr, 5,
            """
            [entretien|entrevue|echange telephonique|rendez vous|visioconference] <14> [invit*|convi*|convoqu*|\
            propos*|planifi*|fix*|confirm*|report*|annul*|disponib*|dispo|creneau*|aura lieu|deroulera|prevu|avec|le]
            [invit*|convi*|convoqu*|convocation|propos*|planifi*|fixer|organiser|confirm*|souhait*|report*|decal*|\
            convenir] <12> [entretien|entrevue|rencontre|rencontrer|echange telephonique|echanger|rendez vous|visio]
            [souhait*|aimer*|voudr*|ravi*|serions] <6> [rencontrer|echanger|vous entretenir|faire votre connaissance|\
            discuter|faire ta connaissance|te rencontrer]
            [vos|tes] [disponibilites|dispos|disponibilite]
            entretien [telephonique|en visio*|physique|video|d'embauche|de recrutement]
            [quand|quel creneau|quels creneaux] <4> [seriez|serais|disponible|vous convien*|te convien*]
            """),
        PhraseRule(
            "word.fr", .interview, .fr, 1.2,
            """
            entretien
            [entretiens]
            """),
        PhraseRule(
            "interview-subject.fr", .interview, .fr, 3, .subject,
            """
            entretien
            [invitation|convocation|rendez vous|rencontre] <5>
            disponibilites
            """),
        PhraseRule(
            "invite.es", .interview, .es, 5,
            """
            [entrevista|videoentrevista|reunion|videollamada|llamada] <12> [invit*|agend*|program*|confirm*|concert*|\
            convoc*|dispon*|tendra lugar|sera el|el dia|con el|con la|con nuestr*|reprogram*|aplaz*|cancel*|coordin*|\
            mantener]
            [invit*|agend*|program*|confirm*|concertar|convoc*|coordinar|citar*|reprogram*|mantener|realizar|tener|\
            concretar|proponer*] <10> [entrevista|videoentrevista|videollamada|llamada|conversacion|reunion|charla]
            [gustaria|gustaria mucho|queremos|querriamos|encantaria] <6> [conocerte|conocerle|conocerla|entrevistar*|\
            hablar contigo|hablar con usted|charlar|conversar]
            [tu|su|tus|sus] disponibilidad*
            te va bien <6>
            [que|cual] [dia|hora|horario|horarios] <6> [viene|conviene|disponible]
            entrevista [telefonica|de trabajo|personal|presencial|virtual|tecnica|laboral|por]
            """),
        PhraseRule(
            "word.es", .interview, .es, 1.2,
            """
            entrevista
            entrevistas
            """),
        PhraseRule(
            "interview-subject.es", .interview, .es, 3, .subject,
            """
            [entrevista|convocatoria|citacion] <5>
            [invitacion] <5>
            """),
        PhraseRule(
            "invite.pt", .interview, .pt, 5,
            """
            [entrevista|conversa|reuniao|chamada|videochamada|bate papo] <12> [convid*|agend*|marc*|confirm*|remarc*|\
            disponi*|sera|realizad*|com o|com a|cancelad*|adiad*]
            [convid*|convite|agend*|marcar|marcada|confirm*|remarc*|reagend*|realizar] <10> [entrevista|conversa|\
            bate papo|reuniao|chamada|videochamada]
            [gostariamos|gostaria|queremos|adoravamos] <6> [conhecer|conversar|falar|entrevistar|conhecer te]
            [sua|tua|a sua|suas] disponibilidade*
            [qual|quais|que] <3> [horario*|dia|dias|data] <6>
            """),
        PhraseRule(
            "word.pt", .interview, .pt, 1.2,
            """
            entrevista
            entrevistas
            """),
        PhraseRule(
            "interview-subject.pt", .interview, .pt, 3, .subject,
            """
            [entrevista|convite|agendamento|convocatoria] <5>
            """),
        PhraseRule(
            "invite.it", .interview, .it, 5,
            """
            [colloquio|colloqui|intervista|videocolloquio|videochiamata|chiamata conoscitiva|incontro conoscitivo] \
            <12> [invit*|fiss*|convoc*|conferm*|programm*|organizz*|dispon*|si terra|e previsto|con il|con la|\
            rimand*|spost*|annullat*|il giorno]
            [invit*|fissare|fissato|convoc*|conferm*|programmare|organizzare|proporti|proporle|pianificare|spostare|\
            sostenere] <10> [colloquio|intervista|incontro|chiamata|videochiamata|videocolloquio|call]
            [vorremmo|piacerebbe|desideriamo|ci farebbe piacere|vorrei] <6> [conoscerti|conoscerla|incontrarti|\
            incontrarla|parlare|sentirti|approfondire]
            [tua|sue|tue|sua] disponibilita
            [quando|quali] <6> [disponibile|disponibilita|orari]
            """),
        PhraseRule(
            "word.it", .interview, .it, 1.2,
            """
            colloquio
            colloqui
            """),
        PhraseRule(
            "interview-subject.it", .interview, .it, 3, .subject,
            """
            [colloquio|convocazione|invito] <5>
            """),
        PhraseRule(
            "invite.nl", .interview, .nl, 5,
            """
            [uitnodig*|uitgenodigd|nodigen|uitnodiging] <14> [*gesprek|interview|gesprek|kennismak*|kennis te maken|\
            langs te komen|koffie|ronde]
            [*gesprek|interview|*gesprekken] <12> [uitnodig*|plannen|inplannen|ingepland|gepland|vindt plaats|\
            bevestig*|verplaats*|verzet*|plaatsvinden|afspraak|annul*|uit]
            [plannen|inplannen|afspraak|afspreken] <8> [*gesprek|gesprek|interview|kennismaking|te bellen|\
            belafspraak]
            [graag|leuk] <8> [leren kennen|kennismaken|kennis maken|kennis te maken|ontmoeten|spreken|kennismaking]
            [je|jouw|uw] beschikbaarheid
            wanneer <4> [komt|schikt|past|kun|kunt|ben]
            [kennismakingsgesprek|sollicitatiegesprek|telefonisch interview]
            """),
        PhraseRule(
            "word.nl", .interview, .nl, 1.2,
            """
            *gesprek
            interview
            """),
        PhraseRule(
            "interview-subject.nl", .interview, .nl, 3, .subject,
            """
            [uitnodiging|sollicitatiegesprek|kennismakingsgesprek|kennismaking|gesprek|interview] <5>
            """),
        PhraseRule(
            "invite.pl", .interview, .pl, 5,
            """
            [zapros*|zaprasz*|umowic|umowimy|zaplanowac|potwierdz*|przelozy*|odwola*|termin*] <10> [rozmow*|\
            spotkani*|wywiad*]
            [rozmow*|spotkani*] <3> [kwalifikacyjn*|rekrutacyjn*|telefoniczn*|online]
            [rozmow*|spotkani*] <8> [odbedzie sie|termin|zaprasz*|dostepnos*|zaplanowan*|przelozon*|odwolan*|zostala \
            umowiona|potwierdz*]
            [chcielibysmy|chcialabym|chcialbym|milo] <6> [poznac|porozmawiac|spotkac|zaprosic]
            [dostepnosc|dogodny termin|dogodne terminy|pasujacy termin]
            [kiedy|jaki termin|ktory termin] <6> [pasuje|odpowiada|dostepn*]
            """),
        PhraseRule(
            "word.pl", .interview, .pl, 1.2,
            """
            [rozmowa|rozmowe|rozmowy] [kwalifikacyjn*|rekrutacyjn*]
            """),
        PhraseRule(
            "interview-subject.pl", .interview, .pl, 3, .subject,
            """
            [zaproszenie|zapraszamy|rozmowa|spotkanie] <5>
            """),
    ]
}
