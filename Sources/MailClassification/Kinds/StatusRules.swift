// SPDX-License-Identifier: MIT

/// Progress and delay that ask for nothing.
enum StatusRules {
    static let all: [PhraseRule] = [
        PhraseRule(
            "status.en", .statusUpdate, .en, 4,
            """
            [still|currently|continuing to|actively] <3> [reviewing|considering|interviewing|in the process|under \
            review|assessing|evaluating|working through|going through|deciding|waiting|in review]
            application <4> [is|remains|still] <3> [under review|in review|under consideration|being reviewed|being \
            considered|in progress|active|in process|with the hiring manager]
            [has|was|been] viewed <3> [your|application|by]?
            application <6> [updated|processed]
            [feedback|update] from <3> [client|hiring manager|team] <6>
            viewed your [application|profile|resume|cv]
            application <3> [was|has been] viewed
            [status] <8> [changed|updated|has been updated|has changed|moved to|is now]
            [taking|taken|take] <3> longer <4>
            [delay|delayed|delays] <8>
            [recruitment|hiring|selection|process|decision] <6> [on hold|paused|delayed|longer than|postponed]
            [not <2> yet|yet to|not] <2> [made|make|reached|come to] <3> [decision|final decision|choice]
            [update|updating] you on <4> [status|application|process|progress|where]
            [moved|progressed|advanced|forwarded|passed] <6> [next stage|hiring manager|next round|next step|hiring \
            team|department|shortlist]
            [thank you|thanks|appreciate] <3> for your <2> patience
            [you are|you have been|application is|has been] <3> shortlisted
            [have not|not] forgotten <3>
            your [application|profile|cv] <6> [passed|shared|forwarded] <3> [to|with] <4>
            [application|candidacy] is <2> progressing
            [process|search|selection] is <2> [ongoing|still open|still under way|still underway]
            [successfully|have]? completed <4> [assessment|test|interview] <6>
            [received|responses] <4> [assessment|test|responses] <4> [received|completed|submitted]
            [hope|expect|aim] to <3> [decision|update|news|back to you|finalise|finalize|know more] <4>
            """),
        PhraseRule(
            "status-update-subject.en", .statusUpdate, .en, 2, .subject,
            """
            [status|update] <3> [application|your|on|regarding|recruitment|of]
            viewed <4> application
            application <3> viewed
            application [status|update]
            [recruitment|process] [update|delay]
            """),
        PhraseRule(
            "status.de", .statusUpdate, .de, 4,
            """
            [noch|derzeit|aktuell|momentan|weiterhin|nach wie vor] <6> [Prufung|Auswahlprozess|Bearbeitung|\
            Auswahlverfahren|Entscheidungsphase|keine Entscheidung|nicht entschieden|Auswahl|Sichtung|in der engeren|\
            gepruft|laufenden]
            [Zwischenstand|Zwischenbescheid|Zwischenstandsmeldung|Zwischeninformation]
            [Status] <6> [geandert|aktualisiert]
            [verzoger*|verzogerung|langer dauern|dauert <4> langer|etwas langer|mehr Zeit|noch etwas Zeit|noch ein \
            wenig|noch ein bisschen]
            [Bitte|bitten] <3> um <4> Geduld
            Bewerbung <6> [angesehen|weitergeleitet|in Bearbeitung|in der Prufung|gelesen|noch im]
            [engere|engeren] [Auswahl|Wahl] <3>
            [noch] <3> [keine|nicht] <4> [Entscheidung|entschieden|entscheiden|abgeschlossen]
            an <3> [Fachabteilung|Fachbereich] <3> weitergeleitet
            [haben|hat] <3> Bewerbung angesehen
            """),
        PhraseRule(
            "status-update-subject.de", .statusUpdate, .de, 2, .subject,
            """
            [Status|Zwischenstand|Update|Zwischenbescheid|Stand] <5>
            Bewerbung angesehen
            """),
        PhraseRule(
            "status.fr", .statusUpdate, .fr, 4,
            """
            [toujours|actuellement|encore] <5> [en cours|examen|etude|traitement|processus|etudions|examinons|\
            reflexion]
            [statut|etat] <6> [change|mis a jour|modifie|evolue]
            candidature <4> [vue|consultee|lue|en cours d'examen|transmise au|transmise a la]
            [retard|prend plus de temps|plus long*|delai supplementaire|encore quelques jours|decal*]
            [pas encore|n'avons pas encore|point] <5> [decision|pris de decision|statue|arrete]
            [processus|recrutement] <4> [toujours en cours|est en cours|suspendu|se poursuit|prend du retard]
            [merci|remercions] <4> patience
            [a] <1> [consulte|vu] votre [candidature|profil]
            """),
        PhraseRule(
            "status-update-subject.fr", .statusUpdate, .fr, 2, .subject,
            """
            [statut|etat|point|suivi|mise a jour|avancement] <5>
            candidature <4> [vue|consultee]
            """),
        PhraseRule(
            "status.es", .statusUpdate, .es, 4,
            """
            [aun|todavia|seguimos|actualmente|continuamos|sigue] <5> [proceso|revisando|evaluando|revision|en curso|\
            valorando|estudio|entrevistando|evaluacion]
            [estado] <6> [actualizado|cambiado|ha cambiado]
            [candidatura|perfil|CV|solicitud|curriculum] <5> [vist*|leid*|en revision|en proceso|ha sido visto|ha \
            sido vista|ha avanzado]
            [ha visto|han visto|han leido|ha leido] <1> tu <2>
            [retras*|demora*|tardando|tomar mas tiempo|mas tiempo|un poco mas]
            [no] <3> [decision|decidido] <3>
            [gracias|agradecemos] <3> paciencia
            """),
        PhraseRule(
            "status-update-subject.es", .statusUpdate, .es, 2, .subject,
            """
            [estado|actualizacion|novedades] <5>
            [ha visto|visto] <4>
            """),
        PhraseRule(
            "status.pt", .statusUpdate, .pt, 4,
            """
            [ainda|atualmente|continuamos|continua|segue|estamos] <5> [processo|analise|avaliacao|avaliando|\
            analisando|em andamento|em curso|em analise|a analisar]
            [status|estado] <6> [atualizado|alterado|mudou]
            candidatura <3> [atualizada|visualizada|vista|em analise|avancou|em processo]
            [visualizou|viu] <2> candidatura
            [atras*|demora*|mais tempo|um pouco mais]
            [nao] <3> [decisao|decidimos] <3>
            [obrigad*|agradecemos] <3> paciencia
            """),
        PhraseRule(
            "status-update-subject.pt", .statusUpdate, .pt, 2, .subject,
            """
            [status|estado|atualizacao|andamento] <5>
            candidatura <3> [atualizada|visualizada]
            """),
        PhraseRule(
            "status.it", .statusUpdate, .it, 4,
            """
            [ancora|attualmente|tuttora|stiamo] <5> [corso|valutando|valutazione|fase|esaminando|selezione|\
            analizzando]
            [stato] <6> [aggiornato|cambiato|modificato]
            candidatura <4> [visualizzata|aggiornata|vista|in corso|in valutazione|in fase]
            [ha visualizzato|ha visto] <2> candidatura
            [ritard*|piu tempo|piu del previsto|qualche giorno in piu|slitt*]
            [non] <3> [decisione|deciso] <3>
            [grazie|ringraziamo] <3> pazienza
            """),
        PhraseRule(
            "status-update-subject.it", .statusUpdate, .it, 2, .subject,
            """
            [stato|aggiornamento|aggiornamenti] <5>
            candidatura <3> [visualizzata|vista]
            """),
        PhraseRule(
            "status.nl", .statusUpdate, .nl, 4,
            """
            [nog|momenteel|op dit moment|nog steeds|nog bezig] <6> [behandeling|beoordelen|procedure|bezig|selectie|\
            in gesprek|bekijken|lopende|overweging|gesprekken]
            [status] <6> [gewijzigd|bijgewerkt|veranderd]
            sollicitatie <4> [bekeken|in behandeling|doorgestuurd|gelezen]
            [vertrag*|langer dan|duurt <4> langer|wat langer|meer tijd]
            [nog] <3> [geen] <3> [beslissing|besluit|keuze]
            [bedankt|dank] <4> geduld
            [geduld]
            """),
        PhraseRule(
            "status-update-subject.nl", .statusUpdate, .nl, 2, .subject,
            """
            [status|update|stand van zaken|voortgang] <5>
            sollicitatie bekeken
            """),
        PhraseRule(
            "status.pl", .statusUpdate, .pl, 4,
            """
            [nadal|wciaz|obecnie|jeszcze|aktualnie|w trakcie] <5> [trwa|rozpatrywan*|analiz*|weryfik*|procesie|\
            trakcie|rekrutacj*|rozmow*|toku]
            [status] <6> [zmieni*|aktualiz*]
            [aplikacja|zgloszenie|cv] <4> [wyswietlon*|obejrzan*|przejrzan*|w trakcie|przekazan*]
            [opozni*|przedluz*|wydluzy*|dluzej|wiecej czasu]
            [nie] <3> [podjelismy|zapadla|podjeto] <3> decyzj*
            [dziekujemy|prosimy] <3> cierpliwosc
            """),
        PhraseRule(
            "status-update-subject.pl", .statusUpdate, .pl, 2, .subject,
            """
            [status|aktualizacja|etap] <5>
            """),
    ]
}
