// SPDX-License-Identifier: MIT

/// Marks on sentences that change what other phrases in them mean.
enum SentenceRules {
    static let all: [PhraseRule] = [
        PhraseRule(
            "if.en", .condition, .en, 0,
            """
            if
            unless
            in case
            in the event
            whether
            provided that
            as long as
            until
            once
            """),
        PhraseRule(
            "should.en", .openingCondition, .en, 0,
            """
            should [you|we|your|the|there|it|any|a|this|our]
            when [we|you|your|a]
            were [you|we|your]
            had [you|we]
            """),
        PhraseRule(
            "if.de", .condition, .de, 0,
            """
            wenn
            falls
            sofern
            im Falle
            ob
            sobald
            bis
            """),
        PhraseRule(
            "should.de", .openingCondition, .de, 0,
            """
            [sollten|sollte|solltest]
            [Haben|Horen|Erhalten|Passt|Passen|Entspricht|Uberzeugt] [Sie|wir|du|Ihr|Ihre|dein|deine|Ihnen]
            im Fall
            """),
        PhraseRule(
            "if.fr", .condition, .fr, 0,
            """
            si
            s'il
            s'ils
            au cas ou
            dans le cas
            en cas
            des que
            lorsque
            sans <4> [reponse|retour|nouvelle*|nouvelles]
            a defaut
            jusqu
            """),
        PhraseRule(
            "if.es", .condition, .es, 0,
            """
            si
            en caso
            en el caso
            siempre que
            cuando
            de no recibir
            hasta
            """),
        PhraseRule(
            "if.pt", .condition, .pt, 0,
            """
            caso
            quando
            se [nao|o|a|voce|for|tiver|houver|seu|sua|os|as|receber|fores|ate|no|nao]
            na eventualidade
            ate
            """),
        PhraseRule(
            "if.it", .condition, .it, 0,
            """
            se
            qualora
            nel caso
            in caso
            ove
            laddove
            quando
            finche
            """),
        PhraseRule(
            "if.nl", .condition, .nl, 0,
            """
            indien
            mocht
            mochten
            zodra
            tenzij
            of [je|u|we|wij]
            wanneer
            totdat
            """),
        PhraseRule(
            "als.nl", .openingCondition, .nl, 0,
            """
            als [je|jij|u|we|wij|jouw|uw|er|het|blijkt|dit|na|de]
            """),
        PhraseRule(
            "if.pl", .condition, .pl, 0,
            """
            jezeli
            jesli
            w przypadku
            gdy
            gdyby
            w razie
            o ile
            dopoki
            """),
        PhraseRule(
            "decision.all", .decisionCondition, .all, 0,
            """
            [selected|shortlisted|successful|suitable|match|matches|matched|qualif*|fit|fits|profile|profiles|\
            application|applications|skills|experience|chosen|interested in your|candidacy|wish to proceed|like to \
            proceed|move forward|proceed|progress|background|meet|meets]
            [we|our|wir|unser*|nous|notre|nuestr*|noss*|nostr*|wij|onze|nasz*]
            [Profil|Bewerbung|Auswahl|Unterlagen|passt|passen|ausgewahlt|Qualifikation*]
            [profil|candidature|retenu*|correspond|correspondent|selectionne*]
            [perfil|candidatura|seleccionad*|encaja|selecionad*|preseleccionad*]
            [profilo|candidatura|selezionat*|linea|idone*]
            [profiel|sollicitatie|geselecteerd|aansluit|past|match]
            [profil*|aplikacj*|wybran*|zakwalifik*|odpowiada|spelnia*]
            """),
        PhraseRule(
            "volume.en", .volumeRegret, .en, 0,
            """
            not <4> [able|possible|feasible]? <3> [respond|reply|answer|contact|provide|give|acknowledge|offer|reach|\
            notify|get back|write|update] <4> [individual*|personally|each|every|all|everyone|feedback|to calls|to \
            phone|updates|status]
            unable to <3> [respond|reply|answer|contact|provide|give|acknowledge|offer|take|notify|update] <4> \
            [individual*|each|every|all|everyone|feedback|personal*|phone|calls|telephone|updates|status|enquiries|\
            inquiries|specific]
            cannot <3> [respond|reply|answer|contact|give|provide] <5>
            not <1> [offer|provide] <3> [feedback|sponsorship|relocation]
            regret <3> only
            """),
        PhraseRule(
            "volume.de", .volumeRegret, .de, 0,
            """
            nicht <5> [einzeln|individuell|jede*|alle|personlich] <5>
            nicht <8> [beantworten|zuruckmelden|Auskunft|Auskunfte|telefonisch]
            keine <4> [Auskunft*|Zwischenbescheid*|Ruckfragen|Eingangsbestatigung*|individuelle*|Kosten|Fahrtkosten|\
            Feedback|telefonische*|Anrufe|Nachfragen]
            [etwas|noch] <4> [gedulden|Zeit|dauern]
            """),
        PhraseRule(
            "volume.fr", .volumeRegret, .fr, 0,
            """
            ne <5> [repondre|repondrons|repondons|contacter|donner] <5> [individuellement|personnellement|chaque|\
            chacun|chacune|toutes|tous|relances|appels|sollicitations|telephone]
            aucun <4> [renseignement|retour individuel]
            """),
        PhraseRule(
            "volume.es", .volumeRegret, .es, 0,
            """
            no <5> [responder|contestar|contactar|atender|dar|facilitar|ofrecer] <5> [individual*|personal*|cada|\
            todos|todas|llamadas|feedback|informacion]
            no [se atender*|se dara|podemos atender] <5>
            """),
        PhraseRule(
            "volume.pt", .volumeRegret, .pt, 0,
            """
            nao <5> [responder|contactar|atender|dar|fornecer|conseguimos] <5> [individual*|cada|todos|todas|\
            feedback|telefone*|chamadas|retorno]
            nao [sera fornecid*|e possivel fornecer|damos] <5>
            """),
        PhraseRule(
            "volume.it", .volumeRegret, .it, 0,
            """
            non <5> [rispondere|contattare|fornire|dare|riusciamo] <5> [individual*|singol*|ciascun*|tutti|tutte|\
            feedback|telefon*|riscontro|informazioni|ogni]
            non [verranno|saranno] fornit* <4>
            """),
        PhraseRule(
            "volume.nl", .volumeRegret, .nl, 0,
            """
            niet <5> [iedere|elke|iedereen|individueel|persoonlijk|allemaal] <5>
            geen <4> [telefonische|individuele|inhoudelijke|correspondentie|tussentijdse]
            niet <4> [beantwoorden|reageren] <4>
            """),
        PhraseRule(
            "volume.pl", .volumeRegret, .pl, 0,
            """
            nie <5> [odpowiedziec|odpowiadamy|odpowiadac|udzielamy|kontaktowac|mozliwosci udzielenia|jestesmy w \
            stanie] <5> [indywidualn*|kazd*|wszystk*|informacj*|telefon*|osobn*]
            [skontaktujemy|kontaktujemy] <3> [tylko|wylacznie|jedynie] <4>
            """),
        PhraseRule(
            "procedure.all", .procedure, .all, 0,
            """
            [process|procedure] <4> [consists|includes|involves|usually|typically|has|comprises|looks like|works]
            [usually|typically|normally|generally] <6>
            [later|subsequently|afterwards|at a later stage|in a later]
            [may|might|could] <3> [be invited|invite|ask|be asked|include|contact you|be contacted]
            [shortlisted|selected|successful|suitable] [candidates|applicants] <3> [will|are|may|shall]
            only <6> interview
            [the next step|next steps|the following stages] [would|could|might|may|usually|typically]
            [spater|anschliessend|danach|in der Regel|gegebenenfalls|ublicherweise|ggf|eventuell]
            [unser] [Bewerbungsprozess|Auswahlprozess|Auswahlverfahren] <4>
            [ensuite|par la suite|eventuellement|generalement|en general|le cas echeant|notre processus]
            [posteriormente|mas adelante|normalmente|eventualmente|nuestro proceso]
            [posteriormente|mais tarde|normalmente|eventualmente|nosso processo|eventual]
            [successivamente|eventuale|eventualmente|di solito|solitamente|normalmente|il nostro processo]
            [eventueel|daarna|meestal|doorgaans|vervolgens|onze procedure]
            [ewentualn*|pozniej|zazwyczaj|nastepnie|zwykle|nasz proces]
            """),
        PhraseRule(
            "shortlist.all", .shortlistOnly, .all, 0,
            """
            only <3> [shortlisted|selected|successful|short listed|suitable|qualified|those] <5>
            [nur|ausschliesslich|lediglich] <5> [engeren|engere|Auswahl|ausgewahlt*|geeignet*|passende*] <5>
            [seul*|uniquement] <3> [candidat*|profil*|personnes] <6>
            [solo|unicamente|solamente] <5> [seleccionad*|preseleccionad*|candidat*] <5>
            [apenas|so|somente] <4> [candidat*|selecionad*] <5>
            [solo|soltanto|esclusivamente] <5> [selezionat*|candidat*|profili] <5>
            alleen <4> [geselecteerde|kandidaten] <5>
            [tylko|jedynie|wylacznie] <4> [wybran*|kandydat*|osob*] <5>
            zastrzegamy sobie <6> [kontakt*|odpowiedz*]
            """),
        PhraseRule(
            "footer.all", .footer, .all, 0, .body,
            """
            [unsubscribe|unsubscribing]
            privacy [policy|notice|statement]
            view [this|it]? <2> in <2> browser
            all rights reserved
            you <1> [receiving|received|receive] this
            registered [office|in england|number]
            company [number|registration]
            intended [solely|only|recipient]
            [confidential|confidentiality]
            equal [opportunity|opportunities] employer
            before printing
            powered by
            copyright
            [Geschaftsfuhrer|Geschaftsfuhrung|Amtsgericht|Handelsregister|HRB|vertraulich|abmelden|abbestellen]
            [Datenschutzerklarung|Datenschutzhinweise|Datenschutz]
            se [desabonner|desinscrire]
            [confidentiel|confidencial]
            darse de baja
            [cancelar inscricao|descadastrar]
            [disiscri*|disiscriviti|riservat*]
            [uitschrijven|vertrouwelijk|kvk]
            [wypisz|poufn*|klauzula]
            politique de confidentialite
            politica de privac*
            [rgpd|gdpr|rodo]
            """),
    ]
}
