// SPDX-License-Identifier: MIT

/// The words of each concept in the eight languages, folded to plain letters. A `*` behind a word stands for any
/// ending; words with one have four letters or more before it.
enum ConceptWords {
    static let table: [(Concept, Languages, String)] =
        [people, application, decision, contact, talk, tasks, around, elsewhere].flatMap { $0 }

    // MARK: Who

    private static let people: [(Concept, Languages, String)] = [
        (.we, .en, "we us our ours"),
        (.we, .de, "wir uns unser unsere unserem unseren unserer unseres"),
        (.we, .fr, "nous notre nos"),
        (.we, .es, "nosotros nosotras nos nuestro nuestra nuestros nuestras"),
        (.we, .pt, "nos nosso nossa nossos nossas conosco connosco"),
        (.we, .it, "noi ci nostro nostra nostri nostre"),
        (.we, .nl, "wij we ons onze"),
        (.we, .pl, "my nas nam nasz nasza nasze naszej naszego naszym naszych nami"),
        (.you, .en, "you your yours"),
        (.you, .de, "sie ihr ihre ihren ihrer ihnen ihrem du dich dir dein deine deinen deiner deinem euch euer eure"),
        (.you, .fr, "vous votre vos tu te ton ta tes toi"),
        (.you, .es, "usted ustedes tu te su sus os vuestra vuestro ti vos contigo"),
        (.you, .pt, "voce voces te teu tua seu sua seus suas ti lhe consigo contigo"),
        (.you, .it, "tu ti lei suo sua tuo tua suoi sue vi voi vostro vostra la le"),
        (.you, .nl, "je jij jou jouw u uw"),
        (
            .you, .pl,
            "ty ci cie ciebie tobie twoj twoja twoje twojej twojego pan pani pana panu panstwo panstwa panstwu panem"
        ),
        (.agency, .en, "agency agencies recruiters headhunters headhunter vendors unsolicited"),
        (.agency, .de, "personaldienstleister personalberater personalvermittler headhunter zeitarbeit* vermittler"),
        (.agency, .fr, "cabinets agences interim prestataires demarchage"),
        (.agency, .es, "agencias agencia ett consultoras headhunters intermediarios"),
        (.agency, .pt, "agencias agencia consultoras headhunters intermediarios"),
        (.agency, .it, "agenzie agenzia intermediari headhunter"),
        (.agency, .nl, "bureaus bureau acquisitie wervingsbureaus uitzendbureaus detacheerders"),
        (.agency, .pl, "agencje agencji agencja posrednik* headhunter*"),
        (.candidate, .en, "candidate candidates applicant applicants contenders shortlist* finalists"),
        (.candidate, .de, "bewerber bewerbern bewerberin bewerberinnen bewerbenden bewerbende kandidat* mitbewerb*"),
        (.candidate, .fr, "candidat candidats candidate candidates candidat(e)s postulants profils profil"),
        (.candidate, .es, "candidato candidata candidatos candidatas aspirante aspirantes postulante* perfiles perfil"),
        (.candidate, .pt, "candidato candidata candidatos candidatas concorrentes perfis perfil"),
        (.candidate, .it, "candidato candidata candidati candidate profili profilo concorrenti"),
        (.candidate, .nl, "kandidaat kandidaten sollicitant sollicitanten"),
        (.candidate, .pl, "kandydat* aplikujac* osob osoby osoba osobe"),
        (.other, .en, "other others another else someone somebody different"),
        (.other, .de, "andere anderen anderer anderem anderweitig anders jemand"),
        (.other, .fr, "autre autres quelqu autrui"),
        (.other, .es, "otro otra otros otras alguien"),
        (.other, .pt, "outro outra outros outras alguem outrem"),
        (.other, .it, "altro altra altri altre qualcun qualcuno altrui"),
        (.other, .nl, "andere ander anders iemand anderen"),
        (.other, .pl, "inny inna innego innej inne innych innym kogos ktos"),
    ]

    // MARK: The application

    private static let application: [(Concept, Languages, String)] = [
        (.apply, .en, "application applications apply applying applied applicant cv resume candidacy submission"),
        (.apply, .de, "bewerbung* bewerben beworben bewirbst unterlagen lebenslauf mappe anschreiben kandidatur"),
        (.apply, .fr, "candidature candidatures postuler postule postulation cv dossier candidater"),
        (
            .apply, .es,
            "candidatura candidaturas solicitud postulacion postular postularte postulaste inscripcion cv curriculum curriculo hoja aplicacion aplicar postulado"
        ),
        (.apply, .pt, "candidatura candidaturas candidatar* inscricao curriculo cv inscreveu candidatou"),
        (.apply, .it, "candidatura candidature candidarti candidato domanda curriculum cv candidarsi"),
        (.apply, .nl, "sollicitatie sollicitaties solliciteren gesolliciteerd sollicitatiebrief cv motivatie* reactie"),
        (.apply, .pl, "aplikacj* aplikow* cv zgloszen* kandydatur* dokumenty podanie rekrutacj*"),
        (.received, .en, "received receipt arrived reached landed registered acknowledge* safely"),
        (
            .received, .de,
            "erhalten eingegangen eingang eingangsbestatigung angekommen vorliegt empfangen erreicht vorliegen"
        ),
        (.received, .fr, "recu recue reception accuse parvenu parvenue enregistre* transmise arrivee recus"),
        (.received, .es, "recibido recibida recibimos recepcion registrada registrado llegado llegada acuse"),
        (.received, .pt, "recebemos recebida recebido recepcao registada registrada registrado chegou confirmada"),
        (.received, .it, "ricevuto ricevuta ricezione registrata pervenuta arrivata inviata ricevimento acquisita"),
        (.received, .nl, "ontvangen ontvangst binnen binnengekomen ontvangstbevestiging aangekomen"),
        (.received, .pl, "otrzymal* wplynel* dotarl* zarejestrowan* przyjet* potwierdzamy potwierdzenie wyslan*"),
        (.thanks, .en, "thank thanks grateful appreciate* gratitude"),
        (.thanks, .de, "dank danke danken bedanken herzlichen freuen gefreut"),
        (.thanks, .fr, "merci remercions remercie remercier"),
        (.thanks, .es, "gracias agradecemos agradecer agradezco agradecerte agradecerle"),
        (.thanks, .pt, "obrigado obrigada agradecemos agradecer agradeco agradecimento"),
        (.thanks, .it, "grazie ringraziamo ringraziarti ringraziarla ringrazio ringraziare"),
        (.thanks, .nl, "dank bedankt bedanken dankjewel dankje hartelijk"),
        (.thanks, .pl, "dziekujemy dziekuje podziekow* dzieki"),
        (.post, .en, "position positions role job vacancy post opening posting vacancies"),
        (.post, .de, "stelle stellen position job posten ausschreibung vakanz stellenanzeige arbeitsplatz"),
        (.post, .fr, "poste postes emploi offre annonce vacance stage alternance"),
        (.post, .es, "puesto puestos vacante vacantes plaza cargo posicion oferta empleo"),
        (.post, .pt, "vaga vagas posicao cargo posto oferta funcao emprego"),
        (.post, .it, "posizione posizioni ruolo posto annuncio offerta impiego lavoro"),
        (.post, .nl, "functie functies vacature vacatures baan positie rol plek"),
        (.post, .pl, "stanowisko stanowiska stanowisku ofert* prac* etat* posad* wakat*"),
        (.review, .en, "review reviewing reviewed consider considered consideration assess examine look evaluating"),
        (.review, .de, "prufen prufung gepruft sichten sichtung ansehen durchsehen bearbeiten bearbeitung lesen"),
        (.review, .fr, "etudier etude etudiee examen examiner examinons analyser lecture traiter traitement"),
        (.review, .es, "revisar revision revisaremos valorar valoracion evaluar evaluando estudiar analizar"),
        (.review, .pt, "analisar analise avaliar avaliacao analisando avaliando triagem apreciacao"),
        (.review, .it, "valutare valutazione valuteremo esaminare esame esaminata analizzare vaglio visionare"),
        (.review, .nl, "bekijken beoordelen beoordeling bestuderen behandeling lezen doornemen"),
        (.review, .pl, "rozpatr* analiz* ocen* zapozn* weryfik* przejrz* przeczyt*"),
        (.keep, .en, "keep file pool talent database retain records community"),
        (.keep, .de, "talentpool bewerberpool pool vormerken aufbewahren evidenz kartei"),
        (.keep, .fr, "vivier conserver conservons conservera base"),
        (.keep, .es, "bolsa base conservar conservaremos guardar archivo"),
        (.keep, .pt, "banco base manter manteremos guardar talentos"),
        (.keep, .it, "database archivio conservare conserveremo archivieremo banca"),
        (.keep, .nl, "portefeuille bewaren talentpool bestand dossier"),
        (.keep, .pl, "bazie baza zachowa* zachowamy przechow*"),
        (.future, .en, "future again later upcoming suitable"),
        (.future, .de, "zukunft zukunftig zukunftige kunftig spater erneut wieder"),
        (.future, .fr, "futur future futures avenir ulterieur* prochaines"),
        (.future, .es, "futuro futura futuras futuros adelante proxima"),
        (.future, .pt, "futuro futura futuras futuros futuramente"),
        (.future, .it, "futuro future futura successive prossime"),
        (.future, .nl, "toekomst toekomstige later nogmaals"),
        (.future, .pl, "przyszl* kolejn* ponown*"),
        (.withdraw, .en, "withdraw withdrawn withdrawal withdrawing withdrew pulled"),
        (.withdraw, .de, "zuruckgezogen zuruckziehen ruckzug rucknahme zuruckgenommen"),
        (.withdraw, .fr, "retire retrait retirer retiree desistement desister retractation"),
        (.withdraw, .es, "retirado retirada retirar retiro desistimiento baja renuncia desistido"),
        (.withdraw, .pt, "retirada retirado retirar desistencia desistiu desistir"),
        (.withdraw, .it, "ritirata ritirato ritiro ritirare rinuncia rinunciato"),
        (.withdraw, .nl, "ingetrokken intrekken teruggetrokken intrekking terugtrekken"),
        (.withdraw, .pl, "wycofan* wycofa* rezygnacj* rezygnuj* zrezygnow*"),
    ]

    // MARK: Decisions

    private static let decision: [(Concept, Languages, String)] = [
        (
            .not, .en,
            "not no never cannot don't won't unable nor neither can't isn't aren't didn't wasn't without nothing"
        ),
        (.not, .de, "nicht kein keine keinen keiner keinem nie niemals ohne weder nichts"),
        (.not, .fr, "ne pas n'a aucun aucune jamais sans ni plus n'est n'avons n'ont rien"),
        (.not, .es, "no ningun ninguna nunca sin ni tampoco nada"),
        (.not, .pt, "nao nenhum nenhuma nunca sem nem nada"),
        (.not, .it, "non nessun nessuna nessuno mai senza ne niente nulla"),
        (.not, .nl, "niet geen nooit zonder noch niets"),
        (.not, .pl, "nie zaden zadnej zadnych nigdy bez ani nic"),
        (.regret, .en, "unfortunately regret regrettably sorry sadly afraid disappoint*"),
        (.regret, .de, "leider bedauern bedauerlicherweise tut absage absagen enttausch* schade"),
        (.regret, .fr, "malheureusement regret regrettons desole desoles decevoir helas navres"),
        (.regret, .es, "lamentablemente desafortunadamente lamentamos sentimos siento lamento pena desgraciadamente"),
        (.regret, .pt, "infelizmente lamentamos sentimos lamento pena lamentavelmente"),
        (.regret, .it, "purtroppo dispiace rammarico spiacenti rincresce duole"),
        (.regret, .nl, "helaas spijt spijtig jammer teleurstell*"),
        (.regret, .pl, "niestety przykro zal ubolewa* przykroscia"),
        (.chosen, .en, "selected chosen shortlisted successful pick picked picking appointed hired progressing"),
        (.chosen, .de, "ausgewahlt entschieden auswahl wahl gewahlt engeren zusage gefallen besetzt berucksichtigen"),
        (.chosen, .fr, "retenu retenue retenus retenir choisi choisie selectionne* preselectionne* porte choix"),
        (.chosen, .es, "seleccionado seleccionada seleccionados elegido elegida elegir escogido decantado optado"),
        (.chosen, .pt, "selecionado selecionada selecionados escolhido escolhida escolha optamos aprovado aprovada"),
        (.chosen, .it, "selezionato selezionata selezionati scelto scelta prescelto individuato optato idoneo"),
        (.chosen, .nl, "geselecteerd gekozen keuze uitgekozen uitgenodigd gevallen selectie aangenomen"),
        (.chosen, .pl, "wybran* wybral* zakwalifik* wybor* zatrudni*"),
        (.decide, .en, "decided decision decide choice chose conclude* outcome"),
        (.decide, .de, "entscheidung entschieden entscheiden entschlossen ergebnis beschlossen"),
        (.decide, .fr, "decision decide decider choix choisi resultat suite"),
        (.decide, .es, "decision decidido decidimos decidir resultado eleccion"),
        (.decide, .pt, "decisao decidimos decidiu decidir resultado escolha"),
        (.decide, .it, "deciso decisione decidere scelta esito risultato"),
        (.decide, .nl, "besloten beslissing besluit keuze uitslag"),
        (.decide, .pl, "zdecydow* decyzj* postanow* wynik* rozstrzyg*"),
        (.proceed, .en, "forward proceed further pursue progress continue next onward moving move taking"),
        (.proceed, .de, "weiter weiterverfolgen fortsetzen verfolgen weiteren weitergehen weitere nachste nachsten"),
        (.proceed, .fr, "suite poursuivre donner etape suivante processus prochaine"),
        (.proceed, .es, "continuar seguir avanzar adelante proceso siguiente fase etapa"),
        (.proceed, .pt, "continuar seguir avancar prosseguir processo proxima etapa fase seguimento"),
        (.proceed, .it, "proseguire procedere avanti seguito processo prossima fase successiva iter"),
        (.proceed, .nl, "verder door vervolg procedure volgende ronde doorgaan vervolgstap"),
        (.proceed, .pl, "dalsz* kontynu* kolejn* nastepn* etap* proces*"),
        (.fit, .en, "match matches fit suited suitable requirements experience skills qualifications closely profile"),
        (.fit, .de, "passt passen passend geeignet profil anforderungen qualifikation* erfahrung entspricht"),
        (.fit, .fr, "correspond correspondent correspondant adequation profil attentes criteres competences"),
        (.fit, .es, "encaja ajusta ajustan perfil requisitos experiencia adecua encajan"),
        (.fit, .pt, "perfil adequa requisitos experiencia enquadra alinhado adequado aderencia"),
        (.fit, .it, "profilo linea requisiti corrisponde esperienza adatto coerente competenze"),
        (.fit, .nl, "past passen profiel eisen geschikt ervaring aansluit aansluiten"),
        (.fit, .pl, "profil* wymag* dopasow* odpowiada doswiadcz* pasuj* spelni*"),
        (.closed, .en, "filled closed cancelled canceled frozen hold withdrawn occupied freeze"),
        (.closed, .de, "besetzt geschlossen vergeben eingestellt gestrichen vergabe abgeschlossen gestoppt"),
        (.closed, .fr, "pourvu pourvue cloture cloturee ferme annule annulee suspendu gele"),
        (.closed, .es, "cubierta cubierto cerrado cerrada cancelado cancelada suspendido ocupada"),
        (.closed, .pt, "preenchida encerrado encerrada cancelado cancelada suspensa fechada"),
        (.closed, .it, "chiusa chiuso coperta coperto annullata annullato sospesa conclusa"),
        (.closed, .nl, "vervuld ingevuld gesloten stopgezet gestopt vergeven"),
        (.closed, .pl, "obsadzon* zamknie* zakonczon* anulow* wstrzyman*"),
        (.luck, .en, "luck success wish best endeavours endeavors search"),
        (.luck, .de, "erfolg alles gute wunschen zukunft weg gluck"),
        (.luck, .fr, "souhaitons succes bonne recherches continuation reussite souhaite chance"),
        (.luck, .es, "suerte exito deseamos busqueda mejor deseo"),
        (.luck, .pt, "sorte sucesso desejamos busca felicidades votos"),
        (.luck, .it, "fortuna successo auguriamo augurarti bocca lupo auguri"),
        (.luck, .nl, "succes geluk wensen zoektocht wens"),
        (.luck, .pl, "powodzen* sukces* zyczymy zycze"),
        (.only, .en, "only solely just exclusively"),
        (.only, .de, "nur ausschliesslich lediglich allein"),
        (.only, .fr, "seul seuls seules seulement uniquement"),
        (.only, .es, "solo solamente unicamente exclusivamente"),
        (.only, .pt, "so apenas somente unicamente"),
        (.only, .it, "solo soltanto esclusivamente solamente unicamente"),
        (.only, .nl, "alleen enkel uitsluitend slechts"),
        (.only, .pl, "tylko jedynie wylacznie"),
        (.ifWord, .en, "if should unless whether when once"),
        (.ifWord, .de, "wenn falls sollte sollten ob sofern sobald"),
        (.ifWord, .fr, "si s'il lorsque quand des"),
        (.ifWord, .es, "si caso cuando"),
        (.ifWord, .pt, "se caso quando"),
        (.ifWord, .it, "se qualora quando caso"),
        (.ifWord, .nl, "als indien mocht wanneer zodra"),
        (.ifWord, .pl, "jesli jezeli gdyby gdy kiedy"),
    ]

    // MARK: Contact

    private static let contact: [(Concept, Languages, String)] = [
        (.contact, .en, "contact touch hear heard reach notify notified inform contacted contacting approach"),
        (
            .contact, .de,
            "melden kontakt kontaktieren kontaktaufnahme horen zukommen ruhren meldet meldest gemeldet wenden"
        ),
        (
            .contact, .fr,
            "contacter contact contacterons reviendrons recontacter joindre solliciter tiendrons contactez"
        ),
        (.contact, .es, "contactar contacto contactaremos comunicar comunicarse contacte ponerse informaremos"),
        (.contact, .pt, "contacto contato contactar contatar entraremos entrar contactaremos avisar"),
        (.contact, .it, "contattare contatto contatteremo contattarci ricontattare contattarti sentire contattato"),
        (.contact, .nl, "contact horen hoort hoor bericht terugkoppelen laten benaderen"),
        (.contact, .pl, "kontakt* skontakt* odezw* niekontakt*"),
        (
            .phone, .en,
            "phone call calls calling telephone ring ringing phoning dial switchboard telephoning calling line voicemail"
        ),
        (
            .phone, .de,
            "telefon* anrufen anruf anrufe anrufen anzurufen ruf rufen durchklingeln zentrale hotline durchwahl horer klingeln"
        ),
        (.phone, .fr, "telephon* appel appels appeler appelez telephone standard coup fil rappeler"),
        (.phone, .es, "llamar llame llames llamadas llamada telefon* centralita llamen llameis telefono"),
        (.phone, .pt, "ligar ligue telefon* chamadas chamada ligacoes ligacao telefonema* liguem"),
        (.phone, .it, "telefon* chiamare chiamate chiamata chiami centralino squillo chiamarci"),
        (.phone, .nl, "bellen telefon* telefoontje telefoontjes belt bel telefoon opbellen gebeld"),
        (.phone, .pl, "telefon* dzwonic dzwon zadzwon* dzwoni* centrala sekretariat"),
        (.write, .en, "email emails mail e-mail write writing message messages letter"),
        (
            .write, .de,
            "mail mails email emails schreiben schreib schreibt nachricht nachrichten schriftlich* anschreiben"
        ),
        (.write, .fr, "mail mails email courriel courriels ecrire message messages ecrit courrier ecrivez"),
        (.write, .es, "correo correos email mail mails escribir escriba mensaje mensajes escribas escribirnos"),
        (.write, .pt, "email emails mail e-mail escrever escreva mensagem mensagens correio escrevam"),
        (.write, .it, "mail email e-mail scrivere scriva messaggio messaggi scriverci posta scrivete"),
        (.write, .nl, "mail mails mailen mailtje schrijven bericht berichten email e-mail mailtjes"),
        (.write, .pl, "mail* email* pisac pisz* wiadomosc* napisa* pisemn*"),
        (.visit, .en, "visit drop person office door reception desk stop pop walk counter premises"),
        (.visit, .de, "vorbeikommen personlich vorbei empfang vorsprechen vorbeizukommen pforte besuch vorort tur"),
        (.visit, .fr, "presenter passer place accueil sur visite deplacer guichet presentez personne"),
        (.visit, .es, "persona presencial* acudir recepcion presentarse pasar visita oficina puerta acercarse"),
        (.visit, .pt, "pessoalmente presencial* dirigir recepcao visita comparecer balcao porta deslocar passar"),
        (.visit, .it, "persona presentarsi sede passare reception portineria sportello visita negozio passate"),
        (.visit, .nl, "langskomen persoonlijk balie receptie langs bezoek kantoor deur"),
        (.visit, .pl, "osobist* przychodz* recepcj* wizyt* siedzib* biurz* odwiedz*"),
        (
            .chase, .en,
            "chase chasing follow-up follow followup enquire enquiries enquiry inquire inquiries inquiry asking ask remind queries query nudge pester check checking questions requests hounding"
        ),
        (
            .chase, .de,
            "nachfragen nachfrage ruckfragen ruckfrage nachzufragen anfragen nachhaken erkundigen sachstandsanfragen zwischenbescheid* auskunft auskunfte nachfassen erinnern drangeln"
        ),
        (
            .chase, .fr,
            "relancer relance relances demander demandes demande renseignement* reclamer insister questions relancez"
        ),
        (
            .chase, .es,
            "consultar consultas consulta preguntar insistir preguntas reclamar recordatorio* averiguar preguntando"
        ),
        (
            .chase, .pt,
            "perguntar consultar questionar insistir perguntas pedidos esclarecimento* cobrar indagar consultas"
        ),
        (.chase, .it, "sollecitare solleciti sollecito chiedere richieste domande informazioni insistere sollecitarci"),
        (.chase, .nl, "navragen informeren navraag vragen vraag herinneren rappelleren vragen aandringen informeer"),
        (.chase, .pl, "pytac pytan* pytania zapyt* dopytyw* przypomin* ponagl* pytaj*"),
        (.status, .en, "status progress state stage outcome update updates decision"),
        (.status, .de, "status stand bearbeitungsstand verfahrensstand sachstand bewerbungsstand"),
        (.status, .fr, "statut avancement etat suivi stade deroulement"),
        (.status, .es, "estado situacion estatus tramite avance marcha"),
        (.status, .pt, "estado status andamento situacao ponto"),
        (.status, .it, "stato avanzamento status esito andamento"),
        (.status, .nl, "status stand voortgang verloop"),
        (.status, .pl, "status* stan przebieg* stanie postep*"),
        (.reply, .en, "reply respond response answer replying answers responding replies feedback"),
        (.reply, .de, "antworten antwort beantworten ruckmeldung beantwortet antworte ruckmeldungen"),
        (.reply, .fr, "repondre reponse reponses repondez retour repondrons repondons"),
        (.reply, .es, "responder respuesta responda respondas contestar contestacion respuestas"),
        (.reply, .pt, "responder resposta responda respostas retorno feedback respondemos"),
        (.reply, .it, "rispondere risposta risponda rispondete riscontro rispondiamo"),
        (.reply, .nl, "antwoorden antwoord beantwoorden reageren beantwoord reactie reacties"),
        (.reply, .pl, "odpowiad* odpowiedz* odpisyw* odpisz*"),
        (
            .mailbox, .en,
            "mailbox inbox address monitored unmonitored automated automatic automatically noreply unattended"
        ),
        (.mailbox, .de, "postfach adresse automatisch automatische automatisierte generiert postkasten mailbox"),
        (.mailbox, .fr, "boite adresse automatique automatiquement genere"),
        (.mailbox, .es, "buzon direccion automatico automatica automaticamente casilla"),
        (.mailbox, .pt, "caixa endereco automatica automatico automaticamente gerada"),
        (.mailbox, .it, "casella indirizzo automatica automatico automaticamente generata presidiata"),
        (.mailbox, .nl, "postbus mailadres automatisch adres gegenereerd mailbox"),
        (.mailbox, .pl, "skrzynk* adres* automatyczn* wygenerow*"),
        (.welcome, .en, "hesitate free welcome happy gladly glad delighted pleased feel"),
        (.welcome, .de, "zogern jederzeit gerne gern freuen willkommen verfugung scheuen"),
        (.welcome, .fr, "hesitez volontiers plaisir disposition heureux ravis hesiter"),
        (.welcome, .es, "dude dudes encantados disposicion gusto placer alegra dudar"),
        (.welcome, .pt, "hesite hesitar disposicao prazer vontade contentes felizes"),
        (.welcome, .it, "esitare disposizione piacere lieti volentieri esiti felici esitate"),
        (.welcome, .nl, "aarzel gerust graag welkom schroom"),
        (.welcome, .pl, "wahaj* smialo chetnie zapraszam* przyjemnosc*"),
        (.please, .en, "please kindly ask request asked requested would"),
        (.please, .de, "bitte bitten ersuchen gebeten darum wunschen"),
        (.please, .fr, "merci prions prie veuillez demandons priee priere svp"),
        (.please, .es, "rogamos favor ruega pedimos solicitamos agradeceriamos ruego"),
        (.please, .pt, "favor pedimos solicitamos agradecemos pedir pede solicita"),
        (.please, .it, "prego preghiamo prega chiediamo cortesia gentilmente pregati preghiera"),
        (.please, .nl, "verzoeken alstublieft gelieve vragen vriendelijk verzocht graag"),
        (.please, .pl, "prosimy prosze prosba uprasza upraszamy"),
        (.refrain, .en, "refrain avoid abstain stop leave discouraged spare desist unable cannot"),
        (.refrain, .de, "absehen abzusehen abstand verzichten unterlassen ab bleiben sehen erubrig* konnen ersparen"),
        (.refrain, .fr, "eviter evitez abstenir inutile abstenez cesser s'abstenir dispenser"),
        (.refrain, .es, "abstenerse abstenganse evitar evite eviten abstengan dejar abstenga innecesari*"),
        (.refrain, .pt, "evitar evite evitem abster absterem abstenha* deixar desnecessari* dispensa*"),
        (.refrain, .it, "evitare evitate astenersi astenetevi evitando inutile eviti astenga"),
        (.refrain, .nl, "afzien onthouden vermijden laat nalaten zin achterwege"),
        (.refrain, .pl, "powstrzym* unika* niekontakt* wstrzym* zaniech* rezygn* odmaw*"),
        (.many, .en, "many volume number numerous hundreds large high flood"),
        (.many, .de, "zahlreichen viele vielen vielzahl anzahl menge zahlreiche hohen"),
        (.many, .fr, "nombre nombreuses nombreux beaucoup volume grand"),
        (.many, .es, "numero numerosas volumen elevado cantidad gran muchas"),
        (.many, .pt, "numero numerosas volume elevado quantidade grande muitas"),
        (.many, .it, "numero numerose volume elevato quantita grande molte"),
        (.many, .nl, "aantal vele groot hoeveelheid grote veel"),
        (.many, .pl, "duz* liczb* wiel* ilosc*"),
        (.silence, .en, "silence news word unheard nothing assume assumed"),
        (.silence, .de, "nichts stillschweigen horen gegenstandslos schweigen"),
        (.silence, .fr, "silence nouvelles considere considerer absence defaut considerez"),
        (.silence, .es, "silencio noticias entender entenderse ausencia considere"),
        (.silence, .pt, "silencio noticias considere considerar ausencia entenda"),
        (.silence, .it, "silenzio notizie ritenersi considerare assenza intendersi mancanza"),
        (.silence, .nl, "stilte niets vernomen uitgaan beschouwen bericht"),
        (.silence, .pl, "brak braku milczen* oznacza oznaczac uzna*"),
        (.within, .en, "within next by over coming expect until before later than latest"),
        (.within, .de, "innerhalb binnen nachsten kommenden bis spatestens innert ende"),
        (.within, .fr, "sous d'ici delai prochains prochaines dans avant jusqu"),
        (.within, .es, "plazo dentro proximos proximas antes hasta en"),
        (.within, .pt, "prazo dentro proximos proximas ate antes em"),
        (.within, .it, "entro prossimi prossime prima fino giro nel"),
        (.within, .nl, "binnen komende uiterlijk voor tot eind"),
        (.within, .pl, "ciagu najblizsz* najpozniej przed konca terminie"),
        (
            .unit, .all,
            """
            day days week weeks month tag tage tagen woche wochen monat werktage werktagen arbeitstage arbeitstagen \
            jour jours semaine semaines mois dia dias semana semanas mes giorno giorni settimana settimane mese dag \
            dagen weken werkdagen maand dni dniach tydzien tygodni tygodnie tygodnia miesiac* fortnight quinzaine \
            hours stunden heures horas ore uur
            """
        ),
    ]

    // MARK: Talks

    private static let talk: [(Concept, Languages, String)] = [
        (.talk, .en, "interview interviews meeting conversation chat talk call meet panel screening zoom teams"),
        (
            .talk, .de,
            "gesprach vorstellungsgesprach bewerbungsgesprach telefonat telefoninterview kennenlernen interview kennenlerngesprach termin gesprachs gesprachstermin"
        ),
        (
            .talk, .fr,
            "entretien entretiens rencontre rencontrer visio echange echanger rendez-vous visioconference rdv"
        ),
        (.talk, .es, "entrevista entrevistas reunion videollamada charla conocerte conversar cita encuentro"),
        (.talk, .pt, "entrevista entrevistas reuniao conversa videochamada conversar conhecer encontro"),
        (.talk, .it, "colloquio colloqui incontro incontrarti videochiamata conoscerti conoscerla chiacchierata"),
        (.talk, .nl, "gesprek gesprekken kennismaking sollicitatiegesprek kennismakingsgesprek afspraak kennismaken"),
        (.talk, .pl, "rozmow* spotkan* spotka*"),
        (.invite, .en, "invite inviting invitation schedule book scheduled arrange pleased slot"),
        (.invite, .de, "einladen einladung laden eingeladen vereinbaren terminvorschlage vorschlagen buchen"),
        (.invite, .fr, "inviter invitation invitons convier convocation convoquer proposons disponibilites fixer"),
        (.invite, .es, "invitar invitarte invitacion agendar citar convocar disponibilidad proponemos concertar"),
        (.invite, .pt, "convidar convite agendar marcar disponibilidade convocar propomos agendamento"),
        (.invite, .it, "invitare invito invitarti invitarla convocazione fissare disponibilita proponiamo"),
        (.invite, .nl, "uitnodigen uitnodiging nodigen inplannen plannen beschikbaar uitgenodigd afspreken"),
        (.invite, .pl, "zaprosi* zaprosz* zapraszam* umow* dostepn* termin*"),
        (.move, .en, "reschedule rescheduled postpone postponed moved rearrange instead shifted"),
        (.move, .de, "verschieben verschoben verlegt verlegen statt umbuchen ausweichtermin"),
        (.move, .fr, "reporter reporte decaler decale deplace reporte nouvel lieu"),
        (.move, .es, "reprogramar aplazar aplazado cambiar reagendar mover lugar posponer"),
        (.move, .pt, "reagendar adiar adiada remarcar alterar remarcada adiamento"),
        (.move, .it, "spostare rinviare spostato rinviato posticipare anziche slitta"),
        (.move, .nl, "verzetten verplaatst verplaatsen uitstellen verschoven plaats"),
        (.move, .pl, "przeloz* przesun* przenie* zmian* zamiast"),
        (.cancel, .en, "cancel cancelled canceled cancellation called"),
        (.cancel, .de, "absagen abgesagt storniert stornierung entfallt ausfallen"),
        (.cancel, .fr, "annuler annule annulation annulee"),
        (.cancel, .es, "cancelar cancelada cancelado cancelacion anulado anular"),
        (.cancel, .pt, "cancelar cancelada cancelado cancelamento desmarcar"),
        (.cancel, .it, "annullare annullato annullata annullamento disdetta"),
        (.cancel, .nl, "annuleren geannuleerd afzeggen annulering vervalt"),
        (.cancel, .pl, "odwol* anulow* rezygn*"),
        (.confirm, .en, "confirm confirmed confirmation confirming"),
        (.confirm, .de, "bestatigen bestatigung bestatigt"),
        (.confirm, .fr, "confirmer confirmation confirmons confirme"),
        (.confirm, .es, "confirmar confirmacion confirmamos confirma confirmado"),
        (.confirm, .pt, "confirmar confirmacao confirmamos confirme confirmado"),
        (.confirm, .it, "confermare conferma confermiamo confermato"),
        (.confirm, .nl, "bevestigen bevestiging bevestigd"),
        (.confirm, .pl, "potwierdz*"),
        (
            .place, .all,
            """
            link room floor building address zoom teams meet dial raum gebaude stock etage salle batiment piso sala \
            planta edificio piano ufficio verdieping zaal pietro pokoj pietr* sal* location camera video webcam
            """
        ),
    ]

    // MARK: Tasks and offers

    private static let tasks: [(Concept, Languages, String)] = [
        (
            .test, .en,
            "test assessment exercise challenge task questionnaire take-home assignment quiz hackerrank codility"
        ),
        (
            .test, .de,
            "test testaufgabe aufgabe online-test probearbeit arbeitsprobe fallstudie eignungstest einstellungstest ubung"
        ),
        (.test, .fr, "test tests exercice epreuve evaluation questionnaire cas pratique mise"),
        (.test, .es, "prueba pruebas test evaluacion ejercicio reto cuestionario examen caso"),
        (.test, .pt, "teste testes avaliacao exercicio desafio prova questionario case"),
        (.test, .it, "test prova prove valutazione esercizio questionario compito attitudinale"),
        (.test, .nl, "test assessment opdracht proeve casus oefening toets"),
        (.test, .pl, "test* zadani* probk* kwestionar* sprawdzian*"),
        (.offer, .en, "offer contract salary employment gross compensation package terms letter"),
        (.offer, .de, "angebot vertrag arbeitsvertrag gehalt zusage vertragsangebot einstellung vergutung brutto"),
        (.offer, .fr, "proposition contrat salaire embauche promesse remuneration brut cdi cdd"),
        (.offer, .es, "oferta contrato salario incorporacion bruto contratacion sueldo"),
        (.offer, .pt, "proposta contrato salario contratacao admissao remuneracao bruto"),
        (.offer, .it, "proposta contratto assunzione retribuzione stipendio lordo offerta ral"),
        (.offer, .nl, "aanbod contract arbeidsovereenkomst salaris aanbieding arbeidsvoorwaarden bruto"),
        (.offer, .pl, "ofert* umow* wynagrodz* zatrudnieni* brutto warunk*"),
        (.start, .en, "start starting join joining onboarding begin first"),
        (.start, .de, "beginn eintritt anfangen starten einarbeitung arbeitsbeginn antritt dienstantritt ersten"),
        (.start, .fr, "debut commencer integration prise demarrage rejoindre arrivee"),
        (.start, .es, "inicio empezar comenzar incorporarte inicias primer"),
        (.start, .pt, "inicio comecar integracao comecas primeiro"),
        (.start, .it, "inizio iniziare inserimento decorrenza primo"),
        (.start, .nl, "start beginnen startdatum begin eerste"),
        (.start, .pl, "rozpocz* start* pierwsz* dolacz*"),
        (.sign, .en, "sign signed signature accept acceptance return"),
        (.sign, .de, "unterschreiben unterschrieben unterzeichnet annehmen unterschrift gegengezeichnet"),
        (.sign, .fr, "signer signe signature accepter acceptation"),
        (.sign, .es, "firmar firmado firma aceptar aceptacion"),
        (.sign, .pt, "assinar assinado assinatura aceitar aceitacao aceite"),
        (.sign, .it, "firmare firmato firma accettare accettazione"),
        (.sign, .nl, "ondertekenen ondertekend handtekening accepteren akkoord tekenen"),
        (.sign, .pl, "podpis* akcept* zaakcept*"),
        (
            .documents, .en,
            "documents document certificate certificates upload attach references passport proof copy licence form"
        ),
        (
            .documents, .de,
            "dokumente zeugnis zeugnisse nachweis nachweise hochladen nachreichen fuhrungszeugnis kopie formular"
        ),
        (
            .documents, .fr,
            "documents pieces justificatif* diplome diplomes attestation copie formulaire joindre casier"
        ),
        (.documents, .es, "documentos documentacion certificado titulo adjuntar copia formulario subir antecedentes"),
        (.documents, .pt, "documentos documentacao certificado diploma anexar copia formulario enviar certidao"),
        (.documents, .it, "documenti documentazione certificato diploma allegare copia modulo caricare"),
        (.documents, .nl, "documenten diploma diploma's bewijs uploaden kopie formulier vog bijlage"),
        (.documents, .pl, "dokument* zaswiadcz* dyplom* zalacz* kopi* formular* skan*"),
        (.complete, .en, "complete finish incomplete missing draft unfinished completed outstanding fill"),
        (
            .complete, .de,
            "vervollstandigen unvollstandig fehlt fehlen fehlende abschliessen ausfullen entwurf abgeschlossen"
        ),
        (.complete, .fr, "completer finaliser incomplet incomplete manque manquant* remplir terminer brouillon"),
        (.complete, .es, "completar completa incompleta falta faltan rellenar finalizar pendiente borrador"),
        (.complete, .pt, "completar completa incompleta falta faltam preencher finalizar pendente rascunho"),
        (.complete, .it, "completare completa incompleta manca mancano compilare terminare bozza"),
        (.complete, .nl, "voltooien invullen onvolledig ontbreekt ontbreken afronden aanvullen concept"),
        (.complete, .pl, "uzupeln* dokoncz* brakuj* niekompletn* wypeln* niedokoncz*"),
        (.deadline, .en, "deadline expires due latest noon midnight"),
        (.deadline, .de, "frist spatestens deadline ablauf"),
        (.deadline, .fr, "delai limite tard echeance expire"),
        (.deadline, .es, "plazo limite tardar caduca vence"),
        (.deadline, .pt, "prazo limite tardar expira"),
        (.deadline, .it, "scadenza termine oltre scade"),
        (.deadline, .nl, "deadline uiterlijk verloopt"),
        (.deadline, .pl, "termin* najpozniej wygas*"),
    ]

    // MARK: Around an application

    private static let around: [(Concept, Languages, String)] = [
        (.delay, .en, "delay delayed longer patience still meanwhile taking yet bear ongoing"),
        (.delay, .de, "verzogerung verzogert geduld noch langer dauert verzug andauern"),
        (.delay, .fr, "retard patience encore prolonge plus longtemps cours patienter"),
        (.delay, .es, "retraso paciencia demora todavia aun sigue demorando"),
        (.delay, .pt, "atraso paciencia demora ainda continua aguarde"),
        (.delay, .it, "ritardo pazienza ancora slittamento prolungata protratt*"),
        (.delay, .nl, "vertraging geduld langer nog duurt uitloopt"),
        (.delay, .pl, "opoznien* cierpliw* jeszcze dluz* trwa*"),
        (.progress, .en, "forwarded passed stage shortlist progressed viewed reviewing manager round"),
        (.progress, .de, "weitergeleitet weitergegeben fachabteilung runde stufe vorauswahl ubermittelt"),
        (.progress, .fr, "transmis transmise transfere etape cours manager examinee"),
        (.progress, .es, "fase etapa trasladado enviado pasado curso visto"),
        (.progress, .pt, "fase etapa encaminhado encaminhada curso visualizada avancou"),
        (.progress, .it, "inoltrata trasmessa fase responsabile visualizzata corso"),
        (.progress, .nl, "doorgestuurd ronde fase bekeken behandeling doorgezet"),
        (.progress, .pl, "przekazan* etap* trakcie przegladan* wyswietlon*"),
        (.away, .en, "office vacation absence away leave holiday returning absent annual maternity"),
        (.away, .de, "urlaub abwesend abwesenheit buro elternzeit vertretung zuruck ausser haus"),
        (.away, .fr, "absent absente absence conge conges bureau retour vacances"),
        (.away, .es, "ausente ausencia vacaciones oficina vuelta baja permiso"),
        (.away, .pt, "ausente ausencia ferias escritorio regresso retorno licenca"),
        (.away, .it, "assente assenza ferie ufficio rientro malattia congedo"),
        (.away, .nl, "afwezig vakantie verlof kantoor terug afwezigheid"),
        (.away, .pl, "nieobecn* urlop* biur* powrot* wracam zastep*"),
        (.ticket, .en, "ticket case request logged enquiry queue reference"),
        (.ticket, .de, "ticket vorgang anfrage vorgangsnummer ticketnummer anliegen"),
        (.ticket, .fr, "ticket demande numero dossier enregistree"),
        (.ticket, .es, "ticket caso solicitud numero incidencia consulta"),
        (.ticket, .pt, "ticket pedido protocolo numero solicitacao"),
        (.ticket, .it, "ticket richiesta numero segnalazione pratica"),
        (.ticket, .nl, "ticket verzoek nummer zaaknummer aanvraag"),
        (.ticket, .pl, "zgloszeni* numer* sprawa ticket*"),
        (.profile, .en, "profile linkedin came across background impressed noticed found stumbled"),
        (.profile, .de, "profil aufmerksam linkedin xing gestossen werdegang"),
        (.profile, .fr, "profil linkedin parcours attire tombe"),
        (.profile, .es, "perfil linkedin trayectoria encontrado llamo"),
        (.profile, .pt, "perfil linkedin trajetoria encontrei percurso"),
        (.profile, .it, "profilo linkedin percorso colpito trovato"),
        (.profile, .nl, "profiel linkedin achtergrond kwam tegen"),
        (.profile, .pl, "profil* linkedin* natrafi* trafil*"),
        (.opportunity, .en, "opportunity opportunities open interested interest curious exploring explore keen"),
        (.opportunity, .de, "interesse spannend spannende offen moglichkeit gelegenheit herausforderung wechsel"),
        (.opportunity, .fr, "opportunite interesse interesser ecoute ouvert interesserait"),
        (.opportunity, .es, "oportunidad interesa interesado interes abierto interesaria"),
        (.opportunity, .pt, "oportunidade interessa interesse aberto interessaria"),
        (.opportunity, .it, "opportunita interessato interessa interesse aperto"),
        (.opportunity, .nl, "kans interesse interessant open benieuwd"),
        (.opportunity, .pl, "okazj* zainteresow* mozliwosc* otwart*"),
        (.client, .en, "client behalf customer"),
        (.client, .de, "mandant mandanten kunden auftrag auftraggeber kunde"),
        (.client, .fr, "client compte mandat"),
        (.client, .es, "cliente nombre"),
        (.client, .pt, "cliente nome"),
        (.client, .it, "cliente conto"),
        (.client, .nl, "opdrachtgever klant namens"),
        (.client, .pl, "klient* imieniu"),
        (.alert, .en, "jobs alert matches recommended new similar matching hiring vacancies browse digest"),
        (.alert, .de, "jobs stellenangebote neue passende empfehlungen jobagent suchauftrag stellen treffer"),
        (.alert, .fr, "offres emplois nouvelles alerte recommandees recrute similaires correspondant"),
        (.alert, .es, "empleos ofertas nuevas alerta recomendadas vacantes similares"),
        (.alert, .pt, "vagas empregos novas alerta recomendadas similares oportunidades"),
        (.alert, .it, "offerte annunci nuove consigliate lavori simili nuovi"),
        (.alert, .nl, "vacatures banen nieuwe vacature-alert aanbevolen jobalert"),
        (.alert, .pl, "oferty ofert nowe polecan* dopasowan* podobn*"),
        (
            .unsubscribe, .all,
            "unsubscribe abmelden abbestellen desabonner desinscrire baja descadastrar disiscri* uitschrijven wypisz* newsletter preferences subscription"
        ),
        (.survey, .en, "survey feedback experience rate minutes opinion questionnaire score"),
        (.survey, .de, "umfrage feedback bewerten meinung befragung zufrieden*"),
        (.survey, .fr, "enquete avis sondage noter satisfaction"),
        (.survey, .es, "encuesta opinion valorar satisfaccion"),
        (.survey, .pt, "pesquisa inquerito opiniao avaliar satisfacao"),
        (.survey, .it, "sondaggio opinione questionario soddisfazione"),
        (.survey, .nl, "enquete mening vragenlijst tevreden*"),
        (.survey, .pl, "ankiet* opini* ocen*"),
    ]

    // MARK: Elsewhere

    private static let elsewhere: [(Concept, Languages, String)] = [
        (.code, .en, "code password verify verification login sign-in security reset account activate"),
        (.code, .de, "code passwort verifizieren anmeldung bestatigungscode konto zugang aktivieren einloggen"),
        (.code, .fr, "code mot passe verification connexion compte securite activer identifiant"),
        (.code, .es, "codigo contrasena verificar verificacion acceso cuenta seguridad activar"),
        (.code, .pt, "codigo senha verificar verificacao acesso conta seguranca palavra-passe ativar"),
        (.code, .it, "codice password verificare verifica accesso account sicurezza attivare"),
        (.code, .nl, "code wachtwoord verifieren inloggen account beveiliging activeren verificatie"),
        (.code, .pl, "kod hasl* weryfik* logow* kont* bezpiecz* aktyw*"),
        (
            .order, .all,
            """
            order delivery shipping invoice payment refund parcel booking flight hotel ticket basket bestellung \
            lieferung rechnung zahlung versand paket buchung flug erstattung commande livraison facture paiement colis \
            remboursement reservation vol pedido envio factura pago reembolso reserva vuelo encomenda entrega fatura \
            pagamento reembolso voo ordine spedizione fattura rimborso prenotazione volo pacco bestelling levering \
            factuur betaling pakket boeking vlucht terugbetaling zamowien* dostaw* faktur* platnosc* przesylk* \
            rezerwacj* lot* zwrot*
            """
        ),
        (
            .money, .all,
            """
            loan credit mortgage bank card insurance policy premium kredit darlehen bankkonto versicherung karte \
            hypothek antrag pret credit assurance banque carte prestamo credito hipoteca banco tarjeta seguro poliza \
            emprestimo hipoteca banco cartao seguro apolice prestito mutuo banca carta assicurazione polizza lening \
            krediet hypotheek verzekering kaart kredyt* pozyczk* ubezpiecz* kart* bank*
            """
        ),
        (
            .school, .all,
            """
            school university student students course admission admissions enrolment pupil scholarship tuition schule \
            universitat studium studienplatz hochschule stipendium einschreibung immatrikulation kita ecole universite \
            etudiant inscription bourse formation escuela universidad alumno matricula beca curso escola universidade \
            aluno matricula bolsa curso scuola universita studente iscrizione borsa corso school universiteit student \
            inschrijving studie opleiding szkol* uczelni* studi* stypendi* rekrutacja uniwersytet*
            """
        ),
        (
            .housing, .all,
            """
            flat apartment rent tenancy landlord viewing tenant lettings wohnung miete vermieter besichtigung mieter \
            appartement logement loyer location bailleur visite piso alquiler vivienda inquilino casero apartamento \
            arrendamento aluguel inquilino imovel appartamento affitto locazione inquilino alloggio woning huur \
            huurwoning verhuurder bezichtiging mieszkan* najem* wynaj* lokal*
            """
        ),
        (
            .permit, .all,
            """
            visa permit passport citizenship embassy immigration residence grant funding council planning visum \
            aufenthaltstitel reisepass genehmigung amt forderung titre sejour passeport prefecture subvention visado \
            permiso pasaporte subvencion extranjeria visto passaporte autorizacao subsidio permesso soggiorno \
            passaporto contributo visum vergunning paspoort subsidie wiza pozwolen* paszport* dotacj* wniosek
            """
        ),
        (
            .event, .all,
            """
            fair webinar event register registration seats messe jobmesse veranstaltung anmeldung karrieretag salon \
            evenement webinaire forum feria evento jornada feira fiera giornata beurs evenement banenmarkt targi \
            wydarzen* webinar* open-day
            """
        ),
        (
            .doctor, .all,
            """
            doctor clinic patient appointment dentist arzt praxis patient zahnarzt medecin patient dentiste cabinet \
            medico paciente dentista cita consulta paziente medico dentista arts patient tandarts lekarz* pacjent* \
            wizyt* przychodn*
            """
        ),
        (
            .club, .all,
            "member membership club gym verein mitglied mitgliedschaft association membre adhesion socio club gimnasio associado clube socio palestra lid lidmaatschap vereniging czlonk* klub* donation volunteer"
        ),
    ]
}
