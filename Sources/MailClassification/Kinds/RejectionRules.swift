// SPDX-License-Identifier: MIT

/// Decisions against the applicant; also posts that were filled, cancelled or frozen.
///
/// "decided" rules are unconditional decisions and outweigh any thanks; "regret" rules only lean that way.
enum RejectionRules {
    static let all: [PhraseRule] = [
        english, german, french, spanish, portuguese, italian, dutch, polish,
    ].flatMap { $0 }

    private static let english: [PhraseRule] = [
        PhraseRule(
            "decided.en", .rejection, .en, 5,
            """
            [decided|chosen|elected|opted|decision] <4> not <1> to <3> [move|proceed|progress|advance|continue|\
            pursue|take|go|invite|offer|consider|extend|select|shortlist|hire|fill|interview|bring|forward]
            [will|are|can|could|shall|would|have|able|unable|going|were] not <1> [be]? <2> [moving forward|move \
            forward|moving ahead|proceeding|proceed with|progressing|progress your|progress with|progressing with|\
            taking your application|take your application|taking it|taking this|take this|pursuing your|pursue your|\
            continuing with your|continue with your|advancing|advance your|inviting you|invite you|considering you|\
            consider you|consider your|offer you|offering you|shortlisting|shortlist you|going forward|go forward|be \
            going ahead|going ahead|go ahead with your|hire you|making you an offer|make you an offer|moving your|\
            move your|moved forward]
            [did|do|does|have|has|will] not <2> [select|selected|choose|chosen|shortlist|shortlisted|chose|pick] <2> \
            [you|it|your|for]
            [decided|chosen|chose|opted|going|elected] to <2> [pursue|move|go|proceed|continue|progress|hire|select|\
            offer|advance|appoint] <4> [different|other|another|alternative|internal|stronger] <2> [candidate|\
            candidates|applicant|applicants|person|direction]
            [do not|don't|not] <2> [see|feel|think|believe] <6> [fit|match]
            [offer|offered|role|position|job] <3> [to|out to] <2> [another|other|a different] [candidate|applicant]
            extend* <2> offer <3> to [a|another|the] <2> candidate
            [putting|put|place|placing] <4> [position|role|search|hiring|requisition] on hold
            [unable|not able] to <2> [move forward|proceed with|progress your|progress with|take your application|\
            take you|offer you|invite you|pursue your|continue with your|consider your|consider you|advance your|\
            make you an offer|select you|move you|move your|put you forward|shortlist]
            not <3> [selected|successful|shortlisted|chosen|progressed|been taken forward|taken forward|short listed]\
             <1> [for|on|to|in|at|as|this]?
            [have|has|was|were|is|been|are] <1> unsuccessful
            unsuccessful [on this occasion|this time|application|at this time|in your application|for this]
            not [be]? <1> [a|the|quite|an]? <1> [fit|match] [for|with] <2> [this|the|our|what|position|role|team]
            [go|going|gone|moving|move|moved|proceed*|progress*|continu*|proceeding|went|pursue|pursuing] <3> with \
            <3> [other|another|different|candidates|a candidate|someone|applicants|a different|an internal|an \
            alternative] <3> [candidate|candidates|applicant|applicants|candidacies|candidacy|person|else|experience|\
            profile|profiles|whose|who]?
            [selected|chosen|hired|appointed|offered|choose|picked|offer] <5> [another|other|different|internal|\
            alternative|stronger] <1> [candidate|candidates|applicant|applicants|person|finalist]
            [selected|chosen|hired|appointed] someone [else|with|whose|who]
            [candidates|applicants|someone|others] <4> [more closely|better|closer|stronger] <4> [match*|align*|fit|\
            fits|meet|suited|suit|correspond*]
            [position|role|vacancy|post|job|opening|requisition] <10> [has|have|was|is] <3> [filled|closed|cancelled|\
            canceled|withdrawn|on hold|put on hold|placed on hold|frozen|no longer available|eliminated|no longer \
            open]
            no longer <3> [under consideration|being considered|considered|considering you|considering your|in \
            consideration|hiring for this|recruiting for this|available]
            not be [considered|considering you|progressing|proceeding|continuing|taken]
            [regret|sorry] to [inform|advise|tell|say|let you know] <14> [not|unsuccessful|declined|rejected|another|\
            other|unable|filled]
            [regret|sorry] <3> that <10> not <3> [successful|selected|able to offer|proceed*|shortlisted|progress*]
            [your application|you] <8> [has been|was|have been|is] <2> [rejected|declined|turned down|not selected|\
            unsuccessful|not successful]
            [not] <3> what we <2> looking for
            [will not|not] be [moving|going] <2> [forward|ahead|further]
            not <4> [next|further|final|second|interview] [stage|round|step|phase|steps|stages]
            [passed over|pass on your application|decided to pass|to pass on]
            pursue other [candidates|applicants]
            focus* on <3> other [candidates|applicants]
            not <2> offer <2> [the|this|a] [role|position|job|post]
            [close|closed|closing] your application
            [application|candidacy] <4> [is|has been|was] <2> closed
            decided against <3> [proceeding|progressing|your application|moving|taking|hiring]
            it s a no from us
            it is a no
            [do not|not] <2> have <4> [position|vacancy|vacancies|opening|openings|role|roles] <6> [suitable|match*|suit*|available|at present|at the moment|right now|currently]
            no [suitable|current|matching] [vacancies|vacancy|openings|positions]
            [went|gone|going] with [someone|another|a different] <3>
            [hired|found|appointed|chose|chosen] [someone|somebody] <3>
            """),
        PhraseRule(
            "regret.en", .rejection, .en, 2.2,
            """
            unfortunately <10> [not|unable|another|other candidates|other applicants|filled|declined|cancelled|\
            canceled|hold]
            regret to [inform|advise|tell|say]
            [sorry|sad] <3> [disappointing|bad] news
            not the [news|outcome|answer|result] <3> [hoped|hoping|wanted]
            [disappointing|difficult] [news|decision]
            [after|following] careful <4> [consideration|review|deliberation]
            unfortunately
            [disappointing|disappointment]
            cannot [offer|proceed|progress|take|consider]
            [another|other] [candidate|candidates|applicant|applicants]
            """),
        PhraseRule(
            "farewell.en", .rejection, .en, 2,
            """
            wish you <4> [success|luck|best|well] <6> [search|future|endeavo*|career|job hunt]
            [best|luck|success] <3> [with|in|for] your <2> [search|job search|future|endeavo*|career|job hunt]
            """),
        PhraseRule(
            "on-file.en", .rejection, .en, 0.8,
            """
            [keep|retain|hold] your <3> [details|resume|cv|application|profile|information] <3> [on file|in our|on \
            record]
            [highly competitive|very competitive|tough decision|strong field|high calibre|high caliber|impressed by]
            encourage you to <3> apply <3> [again|future|other]
            [future|other] [opportunities|openings|vacancies] <6> [match*|suit*|apply|fit]
            """),
        PhraseRule(
            "refusal-subject.en", .rejection, .en, 4, .subject,
            """
            [application|candidacy] <4> [unsuccessful|declined|rejected|not successful|closed]
            not <2> [selected|successful|moving forward|shortlisted]
            [position|role|job|vacancy] <6> [filled|closed|cancelled|canceled]
            [rejection|regret] [letter|notice]?
            declined
            """),
    ]

    private static let german: [PhraseRule] = [
        PhraseRule(
            "decided.de", .rejection, .de, 5,
            """
            [leider|bedauern|bedauerlicherweise] <22> [absagen|Absage|absagen mussen|nicht berucksichtigen|\
            anderweitig|keine Zusage|keine positive|abzusagen|eine Absage]
            [nicht|keine] <7> [berucksichtig*|engere Auswahl|engeren Auswahl|engere Wahl|engeren Wahl|\
            weiterverfolgen|weiter verfolgen|weiter zu verfolgen|weiterverfolgt|weiter berucksichtigen|fur Sie entschieden|fur dich entschieden|nachste \
            Runde|nachsten Runde|in Betracht|in Frage|infrage|anbieten konnen|einladen|zusagen|Zusage|gepasst|\
            fortsetzen|fortfuhren|weiterzuverfolgen|zu berucksichtigen]
            [leider|bedauern] <14> nicht <8> [anbieten|einladen|entsprechen|entscheiden|aufnehmen|fortsetzen|\
            fortfuhren|berucksichtigen|weiter|entschieden|entsprechen|ausgewahlt]
            [fur|zugunsten|zu Gunsten] <3> [andere|anderen|anderer|eines anderen|einer anderen|einen anderen|eine \
            andere] <3> [Kandidat*|Bewerber*|Person|Mitbewerber*|Bewerbung|Profil|Profile]
            [Kandidat*|Bewerber*|Mitbewerber*|Personen] <8> [besser|noch besser|genauer|mehr] <6> [entsprechen|\
            entspricht|passen|passt|erfullen|erfullt|decken|ubereinstimm*]
            [Stelle|Position|Vakanz|Ausschreibung] <10> [besetzt|vergeben|nicht mehr verfugbar|anderweitig besetzt|\
            zuruckgezogen|gestrichen|intern besetzt|nicht mehr besetzt|geschlossen]
            [gegen] <3> [Sie|dich|deine Bewerbung|Ihre Bewerbung|eine Weiterverfolgung] <3> entschieden
            Bewerbungsprozess <6> [beenden|nicht fort|beendet|nicht fortsetzen]
            [absagen] mussen
            mussen <6> absagen
            anders entschieden
            [dir|Ihnen] <6> [absagen|eine Absage|keine Zusage|keinen positiven|keine positive|keine Stelle|kein \
            Angebot]
            [Absage] [erteilen|mitteilen|senden|geben|zukommen]
            andere Bewerbungen <6> [Vorzug|bevorzugt]
            Stellenbesetzung <6> [abgeschlossen|gestoppt]
            nicht <4> [fur uns|zum Zug|weiter kommen|weiterkommen|die richtige Wahl|in den weiteren]
            keine [weitere]? <3> [Berucksichtigung|passende Position|geeignete Position|Einladung]
            fur eine* andere* <3> entschieden
            [jemanden|jemand] <3> [gefunden|eingestellt|entschieden]
            keine <3> [passende|geeignete|freie|offene] <2> [Stelle|Position|Vakanz]
            nicht zu [Ihren|deinen] Gunsten
            """),
        PhraseRule(
            "regret.de", .rejection, .de, 2.2,
            """
            leider
            bedauern
            [nach] <3> [sorgfaltiger|eingehender|reiflicher|intensiver|grundlicher] <3> [Prufung|Uberlegung|Abwagung|\
            Durchsicht]
            [keine] <2> [Wertung|Aussage] <6> [Person|Qualifikation*|Fahigkeit*]
            [Entscheidung] <4> [nicht leicht|schwer]
            keine <2> [bessere|erfreulichere] [Nachricht|Mitteilung|Antwort]
            """),
        PhraseRule(
            "farewell.de", .rejection, .de, 2,
            """
            [wunschen] <8> [weiteren Weg|Zukunft|Erfolg|Gute|berufliche*|Suche]
            [viel|weiterhin] <2> [Erfolg|Gluck] <6> [Suche|Weg|Zukunft|Jobsuche|Stellensuche|weiter*]
            nicht entmutigen
            [weiteren|kunftigen] [Bewerbung*|Weg]
            """),
        PhraseRule(
            "on-file.de", .rejection, .de, 0.8,
            """
            [Unterlagen] <4> [zuruck|vernichten|loschen|datenschutzkonform]
            """),
        PhraseRule(
            "refusal-subject.de", .rejection, .de, 4, .subject,
            """
            Absage
            Bewerbung <4> abgelehnt
            Stelle <4> [besetzt|vergeben]
            """),
    ]

    private static let french: [PhraseRule] = [
        PhraseRule(
            "decided.fr", .rejection, .fr, 5,
            """
            [ne] <3> [pas|pouvons|pouvoir|pourrons|pourra|donnerons|donnons|donner] <8> [suite|donner suite|suite \
            favorable|reponse favorable]
            [pas|sans] <3> suite favorable
            [pas|n'] <5> [retenu|retenue|retenir|selectionne|selectionnee|retiendrons|retenons]
            ne pas [retenir|poursuivre|donner suite|donner une suite|vous retenir]
            [retenu|choisi|choisir|retenir|poursuivre|oriente|privilegie|porte sur] <6> [autre|autres|d'autres] <2> \
            [candidat*|profil*|personne]
            [candidat*|profil*] <8> [plus proche*|davantage|mieux|plus en adequation|correspond* mieux|plus adapte*|\
            en meilleure adequation] <6>
            [poste|offre|annonce|recrutement] <8> [pourvu|plus disponible|cloture|clos|annule|suspendu|archivee|\
            ferme|plus a pourvoir|abandonne]
            [regret] <3> de [vous|t] <5>
            ne [correspond|repond] <3> pas <6> [attentes|criteres|besoins|recherche*|profil|exigences|poste]
            [decide] <3> [ne pas|poursuivre avec d'autres|de ne pas|d'arreter]
            [n'est pas|n'etes pas|n'es pas|n'a pas ete] <3> [retenu*|selectionne*]
            [reponse|issue] [negative|defavorable]
            [decline|rejete|refuse] votre candidature
            candidature <6> [refusee|rejetee|declinee|pas aboutie|n'a pas abouti|pas abouti|ecartee|non retenue]
            pas <3> [poursuivre|aller plus loin] <6>
            pas <3> en mesure de <4> [suite|proposer|retenir|poursuivre]
            [choix] s'est porte
            [portee|porte] sur <3> autre
            [recrute|trouve|choisi|embauche] <2> [quelqu'un|une autre personne|un autre]
            pas de [poste|postes|besoin|besoins] <4> [correspond*|disponible*|profil|moment]
            aucun poste <6>
            """),
        PhraseRule(
            "regret.fr", .rejection, .fr, 2.2,
            """
            malheureusement
            [au|a] regret
            regret
            [malgre] <5> [interet|qualite|qualites] <4>
            [apres] <3> [etude|examen|analyse] [attenti*|approfondi*]
            [ne remet pas|ne remettent pas] <3> cause
            """),
        PhraseRule(
            "farewell.fr", .rejection, .fr, 2,
            """
            [souhaitons|souhaite] <6> [bonne continuation|reussite|succes|meilleur|recherche*|projet*|suite de votre|\
            bonne chance]
            [bonne|pleine] [continuation|chance|reussite]
            """),
        PhraseRule(
            "on-file.fr", .rejection, .fr, 0.8,
            """
            [vivier|conserv*] <6> [CV|candidature|coordonnees|dossier|profil]
            """),
        PhraseRule(
            "refusal-subject.fr", .rejection, .fr, 4, .subject,
            """
            candidature <4> [non retenue|refusee|pas retenue|declinee]
            [reponse negative|refus]
            poste pourvu
            n'est plus disponible
            """),
    ]

    private static let spanish: [PhraseRule] = [
        PhraseRule(
            "decided.es", .rejection, .es, 5,
            """
            [continuar|seguir|seguiremos|continuaremos|avanzar|avanzaremos|adelante|proseguir|quedarnos|decantado|\
            apostado|optado] <4> con [otro|otros|otra|otras|el otro] <2> [candidat*|perfil*|persona*|aspirante*|\
            postulante*]
            [decantado|inclinado|optado|elegido|seleccionado|escogido|seleccionar|elegir|contratar] <4> [otro|otra|\
            otros|otras] <2> [candidat*|perfil*|persona*|aspirante*]
            no <4> [seleccionad*|seleccionar*|preseleccionad*|elegid*|sido elegid*|has superado|ha superado|\
            continuar|avanzar|continua|continuas|continuaras|seguir adelante|pasado a la|pasar a la|encaja|se ajusta|\
            se adapta|cumple|resultado]
            [decidido|optado] <2> no <4> [continuar|avanzar|seguir|seleccionar|contar]
            no <2> [podemos|podremos|vamos a|hemos podido] <3> [ofrecer*|continuar|avanzar|seguir|incluir*|contar \
            contigo|contar con usted|darle una respuesta positiva|contratar*]
            [candidatura|solicitud|postulacion|perfil] <5> no <4> [seleccionad*|aceptad*|elegid*|finalista|encaja|\
            ajusta|continua|avanza|exitosa|prosper*|sido]
            [candidatura|solicitud|postulacion] <4> [descartad*|rechazad*|desestimad*]
            [has|ha] sido [descartad*|rechazad*]
            [puesto|vacante|posicion|plaza|proceso|oferta] <8> [cubierto|cubierta|cerrado|cerrada|cancelado|\
            cancelada|ocupado|ya no esta disponible|pausado|suspendido|finalizado]
            [perfiles|candidat*|candidaturas] <6> [mas|mejor] <3> [ajustad*|adecuad*|ajustan|encajan|adaptan|afines|\
            cercan*]
            otros [candidatos|perfiles] <6> [mas|mejor]
            [lamentamos|sentimos|lamento|siento] <3> [informar*|comunicar*|decir*|notificar*] <12> [no|otro|otra|\
            otros]
            descartar <3> candidatura
            [encontrado|contratado|seleccionado] <3> [alguien|otra persona]
            no [tenemos|disponemos de] <3> [vacantes|vacante|puestos|plazas] <6>
            """),
        PhraseRule(
            "regret.es", .rejection, .es, 2.2,
            """
            [lamentablemente|desafortunadamente|desgraciadamente|por desgracia]
            [lamentamos|sentimos|lamento] <4>
            [tras|despues de] <4> [valorar|cuidadosa|evaluacion|analizar|revisar|detenidamente]
            [decision dificil|dificil decision]
            """),
        PhraseRule(
            "farewell.es", .rejection, .es, 2,
            """
            [deseamos|desearte|desearle|desear] <6> [suerte|exito*|mejor|busqueda|futuro]
            [mucha|toda la|buena] suerte
            """),
        PhraseRule(
            "on-file.es", .rejection, .es, 0.8,
            """
            [base de datos|tendremos en cuenta|guardaremos|conservaremos] <8>
            [animamos|invitamos] a <4> [seguir|postular*|inscribir*]
            """),
        PhraseRule(
            "refusal-subject.es", .rejection, .es, 4, .subject,
            """
            [candidatura|solicitud|proceso] <4> [descartada|no seleccionada|rechazada|no seleccionado|cerrado|\
            finalizado]
            [vacante|puesto] <4> [cubierta|cubierto|cerrada]
            """),
    ]

    private static let portuguese: [PhraseRule] = [
        PhraseRule(
            "decided.pt", .rejection, .pt, 5,
            """
            [seguir|seguiremos|continuar|continuaremos|avancar|avancamos|avancaremos|prosseguir|prosseguiremos|\
            optamos|optou|optado|seguimos|decidimos|decidiu] <5> [com|por] <1> [outro|outros|outra|outras] <2> \
            [candidat*|perfil|perfis|profissiona*|pessoa*]
            [escolhemos|selecionamos|escolhido|selecionado|selecionar|contratar] <3> [outro|outra|outros|outras] <2> \
            [candidat*|perfil|perfis|profissiona*]
            nao <5> [selecionad*|escolhid*|aprovad*|avancou|avancara|avancar|avancaremos|prosseguir|prosseguira|\
            prosseguiremos|dar seguimento|daremos seguimento|dar continuidade|daremos continuidade|seguiremos|seguir|\
            seguira|continuar|continuara|foi possivel|sera possivel|corresponde|apurad*|passou|considerad*]
            [decidimos|optamos|decidiu se|opcao] <3> nao <4>
            [vaga|processo|posicao|oportunidade|cargo] <8> [encerrad*|preenchid*|cancelad*|fechad*|suspens*|\
            congelad*|finalizad*]
            [candidatura|perfil|inscricao] <5> [rejeitad*|recusad*|descartad*|nao foi|encerrad*|nao sera|declinad*|\
            reprovad*]
            [lamentamos|informamos] <10> nao <5>
            [candidatos|perfis|perfil] <6> [mais|melhor] <3> [alinhad*|adequad*|aderent*|adequa*|enquadra*|proxim*]
            nao <3> [te|lhe|o|a] [podemos|poderemos] <3> oferecer
            [seguiu|ficamos|fechamos|avancamos|ficou] <2> com outra <2>
            [encontramos|contratamos|escolhemos] <2> [alguem|outra pessoa]
            nao temos <4> [vagas|vaga|oportunidade*|posicoes] <6>
            """),
        PhraseRule(
            "regret.pt", .rejection, .pt, 2.2,
            """
            infelizmente
            lamentamos
            [apos] <3> [analise|avaliacao|cuidadosa] <3>
            [decisao dificil|dificil decisao]
            """),
        PhraseRule(
            "farewell.pt", .rejection, .pt, 2,
            """
            [desejamos|desejar|desejo] <6> [sucesso|sorte|melhor|carreira|futuro]
            [boa sorte|muito sucesso|todo o sucesso]
            nao desanime
            """),
        PhraseRule(
            "on-file.pt", .rejection, .pt, 0.8,
            """
            [banco de talentos|banco de dados|base de dados|futuras oportunidades|proximas oportunidades]
            """),
        PhraseRule(
            "refusal-subject.pt", .rejection, .pt, 4, .subject,
            """
            [candidatura|processo|vaga] <4> [nao selecionad*|recusada|encerrad*|preenchida]
            """),
    ]

    private static let italian: [PhraseRule] = [
        PhraseRule(
            "decided.it", .rejection, .it, 5,
            """
            [proseguire|procedere|continuare|andare avanti|proseguiremo|procederemo|proseguito|proceduto|optato|\
            orientati|orientarci|scelto|selezionato|preferito|puntare] <5> [altri|altro|altre|un'altra|un altro|\
            altra|diversi] <2> [candidat*|profil*|persona*|risors*]
            [deciso|scelto|decisione] <3> di non <4>
            non <5> [selezionat*|scelt*|proseguire|procedere|proseguira|proceder*|prosegu*|passat*|superato|superata|\
            ritenut*|idone*|in linea|dare seguito|dato seguito|daremo seguito|dar seguito|possibile offrir*|offrirti|\
            offrirle|accolta|accettat*|rientra*|stat* preso|andremo avanti|avra seguito|ha avuto esito positivo|\
            corrispond*|avere esito]
            [posizione|ricerca|selezione|vacancy|ruolo] <8> [chiusa|coperta|annullata|sospesa|ricoperta|chiuso|\
            coperto|cancellata|conclusa|non e piu disponibile|assegnata]
            [candidatura|domanda] <5> [rifiutat*|respint*|scartat*|non e stata|non sara|non ha avuto|archiviata|\
            esito negativo]
            [profili|candidati|profilo] <6> [piu|maggiormente|meglio] <3> [in linea|adatt*|vicin*|aderent*|rispond*|\
            coerent*|affin*|idone*]
            [spiace|dispiace|duole|rammarico] <3> [informar*|comunicar*|dover*|dirti] <14> [non|altri|altro|altra]
            esito negativo
            esito <4> non <2> positivo
            [trovato|assunto|scelto] <2> [un'altra persona|qualcun altro|qualcuno]
            non [abbiamo|disponiamo di] <3> [posizioni|posizione|ricerche] <6>
            """),
        PhraseRule(
            "regret.it", .rejection, .it, 2.2,
            """
            purtroppo
            [spiace|dispiace|duole]
            [dopo] <3> [attenta|un'attenta|accurata] <3>
            """),
        PhraseRule(
            "farewell.it", .rejection, .it, 2,
            """
            [auguriamo|augurarti|augurarle|augurando*|augurio] <6>
            [in bocca al lupo|buona fortuna|miglior fortuna]
            [non scoraggiarti|invitiamo a continuare]
            """),
        PhraseRule(
            "on-file.it", .rejection, .it, 0.8,
            """
            [terremo|conserveremo] <8> [considerazione|database|archivio|future|banca dati]
            """),
        PhraseRule(
            "refusal-subject.it", .rejection, .it, 4, .subject,
            """
            candidatura <4> [non selezionata|respinta|non accolta]
            esito negativo
            posizione <3> [chiusa|coperta]
            """),
    ]

    private static let dutch: [PhraseRule] = [
        PhraseRule(
            "decided.nl", .rejection, .nl, 5,
            """
            [helaas] <18> [afwijz*|afwijzen|afgewezen|niet verder|niet door|niet uitnodigen|niet geselecteerd|niet \
            gekozen|geen goed nieuws|andere kandidaat|andere kandidaten|niet doorgaan|niet aanbieden|niet in \
            aanmerking|geen vervolg|ingevuld|vervuld|teleurstellen]
            niet <5> [verder|door|geselecteerd|uitgekozen|uitgenodigd|uitnodigen|aangenomen|in aanmerking|doorgaan|\
            gekozen|verder te gaan|voortzetten|tot de kandidaten|bij de kandidaten|aansluit|selectie] <6> [procedure|\
            sollicitatie|gaan|gaat|kandida*|ronde|functie|vacature|gesprek|profiel|bent|ben|komt|gesprekken|met je|\
            met jou|met u|met uw|te gaan]
            [andere|een andere] <1> [kandidaat|kandidaten|sollicitant|sollicitanten] <7> [gekozen|verder|gegaan|\
            voorkeur|gekregen|beter|aangenomen|gaan|kiezen|passen|aansluiten]
            [kiezen|gekozen|voorkeur|verder|keuze|besloten|door] <4> [andere|een andere|iemand anders] <2> \
            [kandidaat|kandidaten|sollicitant*|te|gegaan]?
            [kandidaten|sollicitanten|kandidaat] <6> [beter|meer] <5> [aansluiten|passen|voldoen|aansluit|past|\
            voldoet]
            [vacature|functie|positie|procedure] <8> [vervuld|ingevuld|gesloten|ingetrokken|gestopt|geannuleerd|niet \
            meer beschikbaar|stopgezet|vergeven]
            [sollicitatie] <6> [afgewezen|niet succesvol|afgesloten]
            [moeten] <4> [afwijzen|teleurstellen]
            [besloten|gekozen|keuze] <4> [niet|niet verder|om niet]
            geen [match|geschikte match|passende match|vervolg|uitnodiging]
            [afwijzen|afgewezen] <4> [sollicitatie|voor]
            iemand anders [gekozen|aangenomen]
            [iemand|iemand anders] <3> [gevonden|aangenomen|gekozen]
            geen <3> [passende|geschikte|openstaande] <2> [vacature|functie|positie]
            """),
        PhraseRule(
            "regret.nl", .rejection, .nl, 2.2,
            """
            helaas
            [spijt|jammer] <4>
            [na] <3> [zorgvuldige|zorgvuldig] <3>
            [teleurstellend|teleurstelling|teleurgesteld]
            minder goed nieuws
            slecht nieuws
            """),
        PhraseRule(
            "farewell.nl", .rejection, .nl, 2,
            """
            [wensen|wens|wensen we] <8> [succes|toekomst|zoektocht|geluk|loopbaan|carriere]
            [veel|heel veel] succes
            """),
        PhraseRule(
            "on-file.nl", .rejection, .nl, 0.8,
            """
            [gegevens|cv] <5> [portefeuille|bestand|bewaren|database]
            """),
        PhraseRule(
            "refusal-subject.nl", .rejection, .nl, 4, .subject,
            """
            [afwijzing]
            sollicitatie <4> [afgewezen|niet]
            vacature <4> [vervuld|ingevuld|gesloten]
            """),
    ]

    private static let polish: [PhraseRule] = [
        PhraseRule(
            "decided.pl", .rejection, .pl, 5,
            """
            [zdecydowalismy|zdecydowano|postanowilismy|podjelismy decyzje] <8> [innym|innego|inna|innych|inne|nie]
            [wybralismy|wybrano|wybor*|wybranie|zatrudnilismy] <4> [innego|inna|innych|inne|kogos innego] <2> \
            [kandydat*|osob*|aplikacj*]?
            nie <5> [zakwalifik*|zaprosi*|wybran*|przesz*|zostal* wybran*|rozpatrzon*|zdecydowalismy|zaproponow*|\
            przejdzie|przeszedl|przeszla|kontynuow*|zaoferow*|zakwalifikowal*|spelni*|uzyskal*|mozemy <4> \
            [zaproponowac|zaprosic|zaoferowac|kontynuowac]|przyjac]
            [rekrutacj*|stanowisk*|proces*|ofert*] <8> [zakonczon*|zamkniet*|anulowan*|wstrzyman*|obsadzon*|\
            nieaktualn*|zostala zakonczona|odwolan*|zawieszon*]
            [innych|inni|inny|innego|innym|inna] <1> [kandydat*|osob*] <8> [lepiej|bardziej|ktor*|blizej]?
            [odrzucon*|odmow*|negatywn*] <4> [aplikacj*|zgloszeni*|kandydatur*|rozpatrzon*|decyzj*|odpowiedz]
            [aplikacja|zgloszenie|kandydatura] <6> [odrzucon*|nie zostal*|nie spelni*|negatywnie]
            nie <4> [do kolejnego|do nastepnego|do dalszego] <3> [etapu|etapow]
            z innym kandydatem
            z innymi kandydatami
            [kandydatow|kandydatury|osoby|kandydata] <6> [lepiej|blizszym|bardziej|najlepiej] <5> [odpowiada*|\
            spelnia*|pasuj*|dopasowan*|wymagania*|profil*|stopniu]
            nie <4> [skorzyst*]
            [znalezlismy|zatrudnilismy|wybralismy] <2> [kogos|inna osobe|osobe]
            nie [mamy|posiadamy] <4> [ofert*|stanowisk*|wakat*]
            """),
        PhraseRule(
            "regret.pl", .rejection, .pl, 2.2,
            """
            niestety
            [przykro|przykroscia|zalem]
            [po|wnikliw*] <3> [analizie|rozwazeniu|rozpatrzeniu]
            """),
        PhraseRule(
            "farewell.pl", .rejection, .pl, 2,
            """
            [zyczymy|zycze] <6> [powodzenia|sukces*|szukani*|znalezi*|dalsz*|przyszlos*|wszystkiego]
            [powodzenia|sukcesow] <5>
            """),
        PhraseRule(
            "on-file.pl", .rejection, .pl, 0.8,
            """
            [zachowac|zachowamy|przechow*] <6> [aplikacj*|cv|dane|zgloszen*]
            """),
        PhraseRule(
            "refusal-subject.pl", .rejection, .pl, 4, .subject,
            """
            [negatywn*|odmow*|odrzucon*]
            rekrutacja <4> [zakonczona|zamknieta|anulowana]
            """),
    ]
}
