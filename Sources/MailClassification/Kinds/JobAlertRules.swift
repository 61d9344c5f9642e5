// SPDX-License-Identifier: MIT

/// Adverts, digests and saved searches.
enum JobAlertRules {
    static let all: [PhraseRule] = [
        PhraseRule(
            "alert.en", .jobAlert, .en, 4.5,
            """
            # [new|more|other]? [jobs|job|positions|roles|vacancies|opportunities|openings] [for|matching|match|in|\
            near|that|from|at|posted|you]
            [new|latest|recommended|similar|top|more|matching] <2> [jobs|vacancies|openings] <3> [for|matching|in|\
            near|this|you|posted|today|from|at|that]?
            [jobs|roles|vacancies] <3> [you may|you might|for you|recommended|matching your|picked for|selected for|\
            based on your]
            job [alert|alerts|digest|recommendations|matches|agent]
            [saved search|search alert|your search for]
            [be the first to apply|be an early applicant|apply now|easy apply|view job|view all jobs|see all jobs|\
            view jobs|see more jobs]
            [is|are] hiring <6>
            [recommended|picked|selected|handpicked] for you
            [apply] to <8> at <4>
            jobs similar to
            [unsubscribe|manage|edit|delete] <4> [alert|alerts|job alert]
            [actively recruiting|promoted]
            """),
        PhraseRule(
            "alert.de", .jobAlert, .de, 4.5,
            """
            # [neue|weitere|passende|aktuelle]? [Jobs|Stellen|Stellenangebote|Treffer|Stellenanzeigen|Jobangebote]
            [neue|passende|aktuelle|weitere|empfohlene|ahnliche] [Stellen|Jobs|Stellenangebote|Jobangebote|\
            Stellenanzeigen|Vakanzen] <3>
            [Jobagent|Suchagent|Suchauftrag|Jobletter|Job Alert|Jobalarm|Jobmail|Stellenagent]
            [Jobs|Stellen] <2> [fur dich|fur Sie|in deiner Nahe|in Ihrer Nahe]
            [jetzt bewerben|alle Jobs ansehen|zur Stelle|zum Job|Job ansehen|Stelle ansehen]
            """),
        PhraseRule(
            "alert.fr", .jobAlert, .fr, 4.5,
            """
            [nouvelles|nouvelle] <2> [offres|offre] <3>
            # [nouvelles]? offres
            [offres|emplois] <3> [correspond*|recommand*|pour vous|similaires|susceptible*|pourraient]
            alerte <2> [emploi|offre*|job]
            recrute <2> [un|une|des|en]
            [voir l'offre|voir toutes les offres|postulez|voir les offres|je postule|postuler maintenant]
            [votre alerte|recherche enregistree]
            """),
        PhraseRule(
            "alert.es", .jobAlert, .es, 4.5,
            """
            [nuevos|nuevas|nuevo|nueva] <2> [empleos|ofertas|vacantes|oferta]
            # [nuevas|nuevos]? [ofertas|empleos|vacantes]
            [ofertas|empleos|vacantes] <3> [para ti|recomendad*|que coincid*|similares|que te|que pueden]
            alerta <2> [empleo|trabajo|ofertas]
            [ver oferta|ver ofertas|inscribete|ver empleo|ver todas|postulate ahora]
            """),
        PhraseRule(
            "alert.pt", .jobAlert, .pt, 4.5,
            """
            [novas|nova|novos] <2> [vagas|vaga|ofertas|oportunidades|empregos]
            # [novas]? [vagas|ofertas|oportunidades]
            [vagas|ofertas|empregos] <3> [para voce|para ti|recomendad*|que combinam|semelhantes|parecidas|que podem]
            alerta <2> [vagas|emprego|vaga]
            [ver vaga|candidate se|ver vagas|candidatar se agora|ver todas]
            """),
        PhraseRule(
            "alert.it", .jobAlert, .it, 4.5,
            """
            [nuove|nuova|nuovi] <2> [offerte|offerta|annunci|opportunita|posizioni]
            # [nuove|nuovi]? [offerte|annunci]
            [offerte|annunci|lavori] <3> [per te|consigliat*|che potrebbero|simili|in linea]
            [consigliati per te|consigliate per te|job alert|avviso di lavoro]
            [vedi offerta|candidati ora|vedi tutte|vedi annuncio|scopri le offerte]
            [cerca|assume] <6> [milano|roma|candidati]
            """),
        PhraseRule(
            "alert.nl", .jobAlert, .nl, 4.5,
            """
            [nieuwe|passende|aanbevolen] <2> [vacatures|banen|vacature]
            # [nieuwe]? [vacatures|banen]
            [vacatures|banen] <3> [voor jou|voor u|die passen|in de buurt|op maat]
            [vacature alert|jobalert|job alert|vacaturealert|vacature update]
            [bekijk vacature|solliciteer nu|bekijk alle|solliciteer direct|bekijk de vacature]
            """),
        PhraseRule(
            "alert.pl", .jobAlert, .pl, 4.5,
            """
            [nowe|nowa|nowych] <2> [oferty|ofert|oferta]
            # [nowych|nowe]? [ofert|oferty]
            [oferty|ofert] <3> [dla ciebie|dopasowan*|polecan*|podobn*|ktore moga]
            [alert|powiadomienie] <3> [pracy|ofert*]
            [aplikuj teraz|zobacz oferte|zobacz oferty|zobacz wszystkie|aplikuj]
            """),
    ]
}
