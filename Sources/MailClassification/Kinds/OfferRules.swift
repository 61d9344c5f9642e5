// SPDX-License-Identifier: MIT

/// Offers of the job itself, and what follows them: contracts, start days, pay. Adverts ("job offers") are not meant.
enum OfferRules {
    static let all: [PhraseRule] = [
        PhraseRule(
            "offer.en", .offer, .en, 6,
            """
            [pleased|delighted|happy|excited|thrilled|glad|like|love|proud] to <4> [offer|extend] <4> [you|an offer|\
            offer|a position|the position|the role|a role|the job|a job|this offer|a place|employment]
            [extend|extending|extended|make|making|made|present|presenting] <4> [a|an|our|the|this|formal|you] <4> \
            [job offer|offer of employment|offer|formal offer|written offer|employment offer] <3>
            offer [of employment|letter|of a position|of the position]
            job offer <4> [for|from|as|letter|attached|of|with]
            [your|our|the|formal|verbal|written|conditional|employment|attached] offer <8> [sign|signed|accept|\
            accepting|expires|valid|letter|package|salary|attached|details|contract|decision|stands|is for|of \
            employment|includes]
            [sign|accept|signing|accepting|countersign] <6> [offer|contract|offer letter|employment agreement|\
            employment contract]
            [employment|your] contract <8> [attached|sign|signature|signed]
            [like|love|want|excited|happy] <2> you to join <6>
            offering you the [position|role|job|post]
            [you have|you ve] got the job
            we [want|would like] you to join <4> [as|team|us]
            congratulations <8> [offer|got the job|join us|you are hired|successful candidate]
            welcome [to the team|aboard|on board] <6>
            [start date|starting salary|annual salary|base salary|compensation package] <8> [offer|of|is|will be]
            your [offer|contract] <4> [ready|attached|to sign|for signature]
            [offer|contract] <3> ready to sign
            """),
        PhraseRule(
            "offer-subject.en", .offer, .en, 3.5, .subject,
            """
            [job offer|offer letter|offer of employment|your offer|employment offer|formal offer|employment contract|\
            contract of employment|offer for the|offer for|an offer]
            offer <6> [from|at|letter|employment|accept*]
            welcome [aboard|to the team]
            """),
        PhraseRule(
            "offer.de", .offer, .de, 6,
            """
            [Angebot|Jobangebot|Stellenangebot|Vertragsangebot|Arbeitsvertrag|Vertrag|Vertragsentwurf|\
            Arbeitsvertrags|Vertragsunterlagen] <10> [unterbreiten|machen|erhalten|anbei|unterschrieben|\
            unterschreiben|unterzeichn*|zusenden|zukommen|anhang|annehmen|zuruck|zuzusenden|vorbereitet|zugeschickt|\
            ubersenden|gilt|bindend|gultig]
            [Stelle|Position|Job] <6> [anbieten|anzubieten|anbieten zu konnen]
            [freuen] <8> [anbieten|anzubieten|Angebot|Zusage|Arbeitsvertrag|im Team begrussen|willkommen]
            [Zusage] <3> [fur|zu|als|erteilen|geben|konnen]?
            [haben] <3> fur [Sie|dich] entschieden
            Vertragsangebot
            Arbeitsvertrag
            [im|in unserem|an] <2> [Team|Bord] <2> [begrussen|willkommen]
            du hast den Job
            Sie haben die Stelle
            """),
        PhraseRule(
            "offer-subject.de", .offer, .de, 3.5, .subject,
            """
            [Zusage|Vertragsangebot|Arbeitsvertrag|Ihr Angebot|dein Angebot|Angebot|Jobangebot fur dich|\
            Vertragsunterlagen]
            """),
        PhraseRule(
            "offer.fr", .offer, .fr, 6,
            """
            [proposition|promesse] <2> [d'embauche|d'emploi|de contrat|d'engagement|contractuelle|de poste]
            [faire|adresser|transmettre|accepter|formuler|notre|votre] <3> offre <2> [d'embauche|d'emploi|de contrat|\
            d'engagement|ferme] <4> [jointe|signer|accept*|valable|ci jointe|poste|signee]
            [vous|te] <3> [faire|adresser|formuler] <2> offre
            [plaisir|heureux|heureuse|ravis|ravie|ravi|joie|heureuses] <6> [proposer|offrir|annoncer que vous etes|\
            confirmer votre embauche|integrer|vous accueillir|confirmer votre recrutement] <6>
            contrat de travail <10> [signer|signature|joint|jointe|retourner|signe|ci joint|transmettre]
            [candidature|profil] <3> [ete]? [retenue|retenu|acceptee] <6> [poste|felicitations|bienvenue]
            [promesse|lettre] d'[embauche|engagement]
            nous souhaitons <3> [embaucher|recruter]
            bienvenue <3> [equipe|parmi nous|dans l'equipe|a bord]
            """),
        PhraseRule(
            "offer-subject.fr", .offer, .fr, 3.5, .subject,
            """
            [proposition|promesse] <2> [d'embauche|embauche|contrat]
            contrat de travail
            bienvenue <4> equipe
            """),
        PhraseRule(
            "offer.es", .offer, .es, 6,
            """
            [oferta|propuesta] <2> [laboral|de empleo|de trabajo|formal|economica|de contratacion|de incorporacion] \
            <10> [hacer*|adjunt*|firm*|acept*|condiciones|enviamos|remitimos|extender|presentar*|formal|valida|para \
            ti]
            [hacerte|hacerle|extenderte|presentarte|enviarte|presentarle|ofrecerte|ofrecerle|realizarte|formalizar] \
            <4> [oferta|propuesta|puesto|posicion|contrato|el puesto|la posicion|la vacante]
            [placer|alegra|encantados|felices|complace] <6> [ofrecer*|incorpor*|comunicarte que has sido \
            seleccionad*|hacerte|anunciarte que]
            [has|ha] sido seleccionad* <8> [puesto|incorpor*|bienvenid*|vacante|posicion|felicidades]
            contrato <4> [firmar|firma|adjunto|trabajo|firmado|laboral]
            carta oferta
            bienvenid* [al equipo|a bordo]
            """),
        PhraseRule(
            "offer-subject.es", .offer, .es, 3.5, .subject,
            """
            [oferta laboral|carta oferta|propuesta laboral|propuesta economica|contrato|oferta formal|oferta de \
            trabajo para ti|oferta de incorporacion|propuesta de incorporacion]
            """),
        PhraseRule(
            "offer.pt", .offer, .pt, 6,
            """
            [proposta|oferta] <2> [de trabalho|de emprego|de contratacao|formal|salarial|laboral|contratual] <10> \
            [anexo|assin*|aceit*|enviamos|valida|apresentar|segue|condicoes]
            [apresentar|fazer|oferecer|formalizar|enviar|estender] <4> [uma proposta|proposta|oferta|a vaga|o cargo|\
            a posicao]
            [prazer|felizes|feliz|satisfacao|alegria] <6> [oferecer*|proposta|apresentar|informar que voce foi \
            aprovad*|contratar|comunicar que foi]
            [foi|foste] <2> [aprovad*|selecionad*] <6> [vaga|cargo|processo|posicao|parabens]
            contrato <4> [assinar|assinatura|trabalho|anexo]
            carta <1> [oferta|proposta]
            bem vind* <2> [equipa|equipe|time]
            """),
        PhraseRule(
            "offer-subject.pt", .offer, .pt, 3.5, .subject,
            """
            [proposta de trabalho|proposta|carta oferta|carta proposta|oferta de emprego|contrato]
            """),
        PhraseRule(
            "offer.it", .offer, .it, 6,
            """
            [proposta|offerta|lettera] <2> [di assunzione|di lavoro|contrattuale|d'impegno|di impegno|economica|di \
            inserimento] <10> [allegat*|firm*|accett*|inviamo|formul*|valida|sottoscri*|inviare|condizioni]
            [proporti|offrirti|offrirle|proporle|formularti|presentarti|farti|formulare|formalizzare] <4> [posizione|\
            ruolo|lavoro|offerta|proposta|assunzione|contratto|il posto]
            [lieti|felici|lieta|lieto|piacere|contenti] <6> [offrir*|propor*|assumer*|comunicar* che sei stat* \
            selezionat*|comunicare che e stat* selezionat*|darti il benvenuto]
            contratto <6> [firma*|allegato|lavoro|sottoscri*|assunzione]
            benvenut* <2> [nel|team|a bordo]
            sei stat* [assunto|assunta|scelto|scelta]
            """),
        PhraseRule(
            "offer-subject.it", .offer, .it, 3.5, .subject,
            """
            [proposta di assunzione|lettera d'impegno|proposta contrattuale|lettera di assunzione|offerta di \
            assunzione|proposta di lavoro|contratto]
            """),
        PhraseRule(
            "offer.nl", .offer, .nl, 6,
            """
            [aanbod|arbeidsaanbod|contractvoorstel|arbeidsovereenkomst|arbeidscontract|baanaanbod|voorstel] <10> \
            [doen|bijlage|ondertekenen|onderteken*|bijgevoegd|accepteren|getekend|tekenen|toe|toesturen|geldig|\
            aanbieden|akkoord]
            [graag|blij|verheugd|plezier|leuk] <8> [aanbieden|aan te bieden|aanbod|contract|in dienst|aangenomen]
            [functie|baan|positie|contract] <4> [aanbieden|aan te bieden]
            arbeidsvoorwaarden*
            [je bent|u bent] aangenomen
            welkom <2> [team|aan boord|bij ons]
            contract <4> [tekenen|getekend|ondertekenen]
            """),
        PhraseRule(
            "offer-subject.nl", .offer, .nl, 3.5, .subject,
            """
            [aanbod|arbeidsovereenkomst|arbeidscontract|contractvoorstel|arbeidsvoorwaardengesprek|contract|\
            arbeidsvoorwaarden]
            """),
        PhraseRule(
            "offer.pl", .offer, .pl, 6,
            """
            [oferta|oferte|propozycje|propozycja] <2> [zatrudnienia|pracy|wspolpracy] <8> [zlozyc|przedstaw*|przyj*|\
            zalaczn*|podpis*|dla pani|dla pana|dla ciebie|przesylamy|zaproponow*|akcept*|wazna|przekaz*]
            [zlozyc|zaproponowac|przedstawic|zaoferowac|przedstawiamy] <4> [oferte|propozycje|stanowisko|prace|\
            zatrudnienie|umowe]
            [umowa|umowe|umowy] <3> [o prace|do podpisu|podpisania|wspolpracy|zalaczeniu]
            [milo|przyjemnosc*|radosc*|cieszymy] <8> [zaoferowac|zaproponowac|zatrudnic|oferte|oferty|powitac]
            list intencyjny
            witamy <2> [zespole|pokladzie]
            [zdecydowalismy] <3> [zatrudnic|zaproponowac]
            """),
        PhraseRule(
            "offer-subject.pl", .offer, .pl, 3.5, .subject,
            """
            [oferta zatrudnienia|propozycja zatrudnienia|umowa o prace|propozycja wspolpracy|oferta pracy dla ciebie]
            """),
    ]
}
