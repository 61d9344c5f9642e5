// SPDX-License-Identifier: MIT

/// What the mail is about: a job, or an "application" for something else.
enum ContextRules {
    static let all: [PhraseRule] = [
        job, foreign,
    ].flatMap { $0 }

    private static let job: [PhraseRule] = [
        PhraseRule(
            "next-step.all", .jobContext, .all, 1,
            """
            next [step|steps|stage|round]
            nachste* [Schritt|Schritte|Schritten|Runde]
            [etape|etapes] suivante*
            prochaine* etape*
            [siguiente|siguientes|proximo|proximos] [paso|pasos|passo|passos|etapa|fase]
            [prossimi|prossimo|fase] [passi|passo|successiva]
            volgende [stap|stappen|ronde]
            [kolejny|kolejnym|nastepnym|nastepny] [krok|etap|etapie|kroku]
            [motivatie|motivation letter]
            [your|ihr|dein|votre|ton|tu|su|seu|teu|tuo|suo|je|jouw|uw|twoj] [profile|profil|perfil|profilo|profiel]
            linkedin
            """),
        PhraseRule(
            "apply.all", .jobContext, .all, 1,
            """
            [application|applications|applying|applied|applicant|applicants|candidacy|candidature]
            [bewerb*]
            [candidatura*|candidature*|postul*|sollicit*|solicitud|aplikacj*|zgloszeni*|kandydat*|inscricao|\
            inscripcion|candidat*|aplikow*]
            """),
        PhraseRule(
            "hiring.all", .jobContext, .all, 2,
            """
            [recruit*|hiring|talent|human resources|hr|careers|vacancy|vacancies|candidate|candidates|interview|\
            interviews|resume|cv|cover letter|job|role|position|opening|employer|employment]
            [Stelle|Stellen|Position|Vakanz|Personal*|Lebenslauf|Vorstellungsgesprach|Ausschreibung|Karriere|\
            Bewerber*|Stellenausschreibung|Anschreiben|Arbeitsvertrag|Stellenangebot]
            [poste|recrutement|ressources humaines|recruteur|embauche|offre d'emploi|alternance|stage|entretien]
            [puesto|vacante|seleccion|recursos humanos|rrhh|curriculum|empleo|entrevista|proceso de seleccion]
            [vaga|recrutamento|selecao|recursos humanos|curriculo|emprego|processo seletivo|cargo]
            [posizione|selezione|risorse umane|colloquio|ricerca del personale|ruolo|lavoro|assunzione]
            [vacature|functie|werving|sollicitant*|baan|personeelszaken|recruiter|selectie*|sollicitatie*]
            [stanowisk*|rekrutacj*|rekruter*|praca|pracy|prace|zatrudnieni*|kariera]
            """),
        PhraseRule(
            "for-role.all", .jobContext, .all, 1.5,
            """
            [application|applying|applied|apply] <4> [for|to|as] <6> [role|position|post|job|vacancy|opening|\
            engineer|developer|manager|analyst|designer|assistant|consultant|specialist|technician|intern|internship|\
            nurse|teacher|accountant|coordinator|officer|director|lead|administrator|representative|scientist|\
            architect|operator|clerk|driver|team]
            Bewerbung <3> [als|fur|um|auf] <6>
            candidature <4> [poste|offre|pour le poste]
            candidatura <4> [puesto|vacante|vaga|posizione|ruolo|oferta|cargo|posicion]
            [sollicitatie] <4> [als|functie|vacature|naar|voor de]
            [stanowisko|stanowiska]
            your [resume|cv]
            [m w d|w m d|h f|f h|m f d|m v]
            """),
    ]

    private static let foreign: [PhraseRule] = [
        PhraseRule(
            "foreign.en", .foreignContext, .en, 4.5,
            """
            [loan|mortgage|credit card|credit|visa|passport|permit|rental|tenancy|lease|housing|apartment|membership|\
            scholarship|grant|admission|admissions|insurance|citizenship|green card|patent|planning|school|college|\
            university|program|programme|phd|master s|adoption|volunteer|overdraft|account opening|merchant|beta|\
            licence|license|refinance|bursary|student finance|financial aid|trademark|kyc|travel authorisation|\
            travel authorization|eta|esta|nursery|daycare|pet|foster|developer program|api] <1> application*
            application* <2> [for|to] <3> [a|an|the|our|your]? <3> [loan|mortgage|credit card|credit|visa|passport|\
            permit|residence|flat|apartment|tenancy|rental|membership|scholarship|grant|admission|insurance|\
            citizenship|patent|planning permission|school|college|university|undergraduate|master|masters|phd|\
            doctoral|degree|course|program of study|benefits|benefit|housing|travel authorisation|eta|esta|bursary|\
            student|beta|licence|license|funding|accelerator|overdraft|property|kindergarten|nursery|membership|\
            adoption|checking|savings|rent]
            [apply*|applied] for <3> [loan|mortgage|credit card|credit line|visa|passport|apartment|flat|scholarship|\
            grant|tenancy|admission|insurance|permit|residency]
            [admission|admissions] [office|committee|decision|team|tutor]
            [tuition|enrolment|enrollment|semester|coursework|graduate school|undergraduate|doctoral programme|\
            landlord|letting agent|lettings|tenant|lender|borrower|apr|underwrit*|consulate|embassy|immigration|\
            premium rate|your policy|landlord|property viewing|freshers|offer holder]
            [offer of|offered] <2> [a place|place|admission|tenancy]
            [place|admission] <4> [university|course|programme|college]
            [app store|google play|application software update|application server|web application|mobile application|\
            software application|application crashed|application server|install*]
            [mortgage|rent|loan] [offer|application]
            """),
        PhraseRule(
            "foreign.de", .foreignContext, .de, 4.5,
            """
            [Kreditantrag|Kredit|Darlehen|Visum|Aufenthaltstitel|Studienplatz*|Studienbewerbung|Immatrikulation|\
            Stipendium|Mietwohnung|Wohnung|Wohnungsbewerbung|Mietinteressent*|Besichtigung|Mietvertrag|Kitaplatz|\
            Mitgliedschaft|Mitgliedsantrag|Fuhrerschein|Baugenehmigung|Zulassung*|Masterstudiengang|Studiengang|\
            Vermieter*|Kreditkarte|Reisepass]
            """),
        PhraseRule(
            "foreign.fr", .foreignContext, .fr, 4.5,
            """
            [demande de] <1> [pret|credit|visa|logement|bourse|carte|passeport|inscription|titre|permis|location]
            [pret immobilier|titre de sejour|parcoursup|admission|logement|bail|locataire|bourse d'etudes|master|\
            licence universitaire|carte bancaire|appartement]
            """),
        PhraseRule(
            "foreign.es", .foreignContext, .es, 4.5,
            """
            [solicitud|aplicacion] <2> [de|para] <2> [prestamo|credito|hipoteca|visado|visa|tarjeta|beca|admision|\
            matricula|piso|alquiler|pasaporte|residencia|ayuda|subvencion|seguro|plaza]
            [hipoteca|prestamo|visado|beca|admision|matricula|alquiler|piso|tarjeta de credito|poliza|inquilino]
            """),
        PhraseRule(
            "foreign.pt", .foreignContext, .pt, 4.5,
            """
            [pedido|solicitacao|candidatura|inscricao] <3> [credito|emprestimo|visto|bolsa|cartao|matricula|mestrado|\
            universidade|arrendamento|financiamento|casa|licenciatura|curso|vestibular]
            [emprestimo|bolsa de estudo*|cartao de credito|vestibular|matricula|arrendamento|aluguel|apolice|\
            hipoteca]
            """),
        PhraseRule(
            "foreign.it", .foreignContext, .it, 4.5,
            """
            [domanda|richiesta|candidatura] <3> [mutuo|prestito|visto|borsa|ammissione|iscrizione|carta|\
            finanziamento|affitto|alloggio|passaporto|master]
            [mutuo|prestito|borsa di studio|ammissione|immatricolazione|carta di credito|affitto|appartamento|\
            polizza|inquilino|locazione]
            """),
        PhraseRule(
            "foreign.nl", .foreignContext, .nl, 4.5,
            """
            [aanvraag|aanmelding|inschrijving] <4> [hypotheek|lening|visum|creditcard|woning|huurwoning|studie|\
            opleiding|paspoort|verzekering|lidmaatschap|beurs|toeslag|appartement]
            [hypotheek|lening|visum|huurwoning|studiebeurs|creditcard|huurder|verhuurder|polis|bezichtiging]
            """),
        PhraseRule(
            "foreign.pl", .foreignContext, .pl, 4.5,
            """
            [wniosek|wniosku|aplikacja|zgloszenie] <4> [kredyt*|pozyczk*|wiz*|stypendi*|studia|mieszkan*|paszport*|\
            kart*|najm*|ubezpieczen*|przedszkol*]
            [kredyt*|pozyczk*|hipotek*|stypendi*|studia|wynaj*|najemc*|polis*|wiza|wizy]
            """),
    ]
}
