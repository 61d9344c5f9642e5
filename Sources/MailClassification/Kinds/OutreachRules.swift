// SPDX-License-Identifier: MIT

/// Recruiters who write first.
enum OutreachRules {
    static let all: [PhraseRule] = [
        PhraseRule(
            "cold.en", .outreach, .en, 5,
            """
            [came|come] across your [profile|resume|cv|background|linkedin|github|details|name]
            [found|saw|noticed|seen|reviewed|viewed|stumbled upon|spotted] your [profile|resume|cv|linkedin|github|\
            background|experience] <4> [on|online|and|in|through|while|at]
            your [profile|background|experience|resume|cv|skills|skillset] <4> [caught|stood out|impressed|looks \
            like a|would be a great|seems like a|looks great|is a great|matches a|is a strong|could be a|appears to \
            be]
            [would|are] you <3> [open|interested|be open|be interested] <3> [to|in] <6> [chat|conversation|\
            opportunity|opportunities|role|hearing|new|call|exploring|discussing|learning]
            [i am|i m|my name is] <6> [recruiter|sourcer|headhunter|talent partner|talent acquisition|recruitment \
            consultant] <3> [at|with|for|from]
            [my|our] client <6> [looking|is|seeking|hiring|needs|has]
            [currently|we are|i am] [hiring|recruiting|looking|searching|seeking] <4> [for|a|an] <10> [would you|\
            interested|your profile|you]
            not <2> [actively]? looking
            passive candidate*
            right time to <3> [move|change]
            [executive search|headhunter|headhunting|retained by]
            [might|would|could] you be interested in
            your background <3> [relevant|impressive|interesting|ideal]
            """),
        PhraseRule(
            "opportunity.en", .outreach, .en, 2,
            """
            [reaching out|reach out|contacting you|get in touch|writing to you] <8> [opportunity|role|position|\
            vacancy|opening|because|client|profile|see if|job]
            [great|perfect|excellent|good|strong|ideal] [fit|match] for [a|our|the|an|this|one] <6>
            [exciting|new|great|excellent|urgent|immediate] <2> [opportunity|role|position|requirement|opening] <6>
            [if|in case] <3> interested <6> [resume|cv|reply|call|send|let me know|share]
            [share|send] <3> <2> [updated|latest|most recent] [resume|cv]
            """),
        PhraseRule(
            "cold.de", .outreach, .de, 5,
            """
            [auf] <2> Profil <3> [aufmerksam|gestossen]
            [Ihr|dein] Profil <6> [gefunden|gesehen|entdeckt|interessant|uberzeugt|angesprochen|Aufmerksamkeit|passt|\
            spannend|begeistert]
            [offen|interessiert|Interesse] <4> [fur|an] <4> [neue|neuen|Herausforderung*|Position|Wechsel|Austausch|\
            Stelle|neues|Gelegenheit*]
            [unser|unseren|meinen|mein|unserem] [Mandant*|Kunde*|Kunden|Klient*]
            [suchen|suche] <4> [fur] <3> [Mandanten|Kunden|Klienten]
            wechselwillig
            [Personalberat*|Headhunter*|Recruiter*] <4> [bei|von|und]
            """),
        PhraseRule(
            "opportunity.de", .outreach, .de, 2,
            """
            [spannende|neue|interessante|attraktive] [Position|Herausforderung|Stelle|Moglichkeit|Vakanz|\
            Karrierechance] <5>
            """),
        PhraseRule(
            "cold.fr", .outreach, .fr, 5,
            """
            [votre|ton] [profil|parcours|CV] <5> [attire|interesse|interpelle|retenu mon attention|semble|correspond \
            a|pourrait correspondre|decouvert|tombe]
            [tombe|decouvert|vu|consulte|trouve] <3> [votre|ton] [profil|CV|parcours]
            [seriez|serais] <3> [ouvert*|interesse*|a l'ecoute] <5>
            [a l'ecoute] <4> [opportunit*|marche]
            [mon|notre] client <6> [recherche|recrute|est]
            [je recrute|je recherche|nous recherchons|je suis a la recherche] <8>
            """),
        PhraseRule(
            "opportunity.fr", .outreach, .fr, 2,
            """
            [opportunite|poste] <6> [pourrait|vous interesser|t'interesser]
            """),
        PhraseRule(
            "cold.es", .outreach, .es, 5,
            """
            [he visto|vi|encontre|encontramos|hemos visto|revisando] <3> [tu|su] [perfil|CV|curriculum]
            [tu|su] perfil <5> [llamado|interesante|encaja|encajar|interesa|podria|parecido]
            [estarias|estaria|estas|te gustaria] <4> [interesad*|abiert*|escuchar|valorar] <4>
            [nuestro|mi] cliente <6>
            [abierto|abierta] a <3> [nuevas|escuchar|oportunidad*]
            """),
        PhraseRule(
            "opportunity.es", .outreach, .es, 2,
            """
            [estoy|estamos] buscando <8>
            """),
        PhraseRule(
            "cold.pt", .outreach, .pt, 5,
            """
            [vi|encontrei|encontramos|vimos|analisei] <3> [seu|teu|o seu] [perfil|curriculo|CV]
            [seu|teu] perfil <5> [chamou|interessante|adequa|despertou|encaixa|combina|alinhad*]
            [estaria|estarias|tem|teria|esta] <4> [interesse|aberto|aberta|interessad*|disponibilidade para \
            conversar]
            [nosso|meu] cliente <6>
            [abert*] a <3> [novas|novos|oportunidad*|desafios]
            """),
        PhraseRule(
            "cold.it", .outreach, .it, 5,
            """
            [ho|abbiamo] <1> [visto|trovato|letto|notato|visionato] <3> [tuo|suo] [profilo|CV|curriculum]
            [tuo|suo] profilo <5> [colpito|interessante|in linea|attirato|interessat*|adatto|potrebbe]
            [saresti|sarebbe|potrebbe|ti] <4> [interessat*|interessare|apert*|disponibile a valutare] <4>
            [nostro|mio] cliente <6>
            [apert*|valutare] <3> [nuove opportunita|nuova opportunita|nuove sfide|cambiamento]
            """),
        PhraseRule(
            "cold.nl", .outreach, .nl, 5,
            """
            [je|jouw|uw] profiel <5> [tegen|gezien|gevonden|sprak|interessant|past|aansprak|opgevallen|viel|aandacht]
            [kwam|zag|vond|stuitte] <4> profiel
            [sta|staat|ben|bent] <4> [open|geinteresseerd] <5>
            [mijn|onze] [opdrachtgever|klant] <6>
            [voor] <3> opdrachtgever <5>
            """),
        PhraseRule(
            "opportunity.nl", .outreach, .nl, 2,
            """
            [interesse] in <4> [nieuwe|baan|functie|rol|kennismaking|uitdaging]
            """),
        PhraseRule(
            "cold.pl", .outreach, .pl, 5,
            """
            [trafilem|trafilam|natknelam|natknalem|znalazlem|znalazlam|zobaczylam] <4> profil
            [twoj|pani|pana] profil <5> [zainteresow*|przyku*|pasuj*|zwroci*|wydaj*]
            [otwart*|zainteresowan*] <4> [propozycj*|ofert*|zmian*|rozmow*|now*]
            [moj|nasz|naszego|dla] klient* <5>
            """),
        PhraseRule(
            "opportunity.pl", .outreach, .pl, 2,
            """
            [szukam|szukamy|poszukujemy|rekrutuje] <6>
            """),
    ]
}
