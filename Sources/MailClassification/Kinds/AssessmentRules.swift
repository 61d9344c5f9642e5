// SPDX-License-Identifier: MIT

/// Tests, tasks and one-way videos that the applicant is asked for.
enum AssessmentRules {
    static let all: [PhraseRule] = [
        PhraseRule(
            "test.en", .assessment, .en, 5.2,
            """
            [complete|take|start|begin|do|sit|attempt|finish|invite* you to|invited to|invitation to|link to|access|\
            submit] <8> [assessment|coding challenge|coding test|online test|test|challenge|take home|technical test|\
            aptitude test|exercise|case study|personality questionnaire|game based|psychometric|work sample|homework|\
            skills test|hackerrank|codility|codesignal|video interview|one way|pre recorded|on demand interview|quiz|\
            code review exercise|technical assignment|assignment|simulation|tests|assessments]
            [coding|technical|online|skills|aptitude|cognitive|take home|programming|video|hackerrank|codesignal|\
            codility|psychometric|personality|situational judgement|written|design] [assessment|challenge|test|\
            exercise|assignment|task|evaluation] <10> [complete|link|deadline|within|minutes|hours|invite*|next|take|\
            below|due|before|by|submit|expires|attached|instructions]
            [one way|pre recorded|on demand|asynchronous|recorded|self recorded] <2> [video|interview]
            record <3> [answers|responses|video|yourself|a short]
            [hirevue|spark hire|sparkhire|willo|testgorilla|hackerrank|codility|codesignal|pymetrics|shl|harver|plum|\
            coderbyte|devskiller|vervoe|criteria corp|karat] <6> [assessment|interview|invit*|test|challenge|link|\
            complete|com]
            [take home|home] [assignment|task|exercise|test|project|challenge]
            [small|short|little|attached] [task|exercise|test|assignment|case study|challenge]
            [assessment|test] centre? invit*
            [situational|numerical|verbal|logical|cognitive|psychometric|aptitude|reasoning|judgement|judgment] <3> [test|tests|assessment|exercise]
            """),
        PhraseRule(
            "assessment-word.en", .assessment, .en, 1.2,
            """
            [assessment|coding challenge|take home|online test|hackerrank|codility|codesignal|hirevue|skills test|\
            questionnaire]
            """),
        PhraseRule(
            "assessment-subject.en", .assessment, .en, 3, .subject,
            """
            [assessment|coding challenge|challenge|take home|technical test|online test|video interview|hackerrank|\
            codility|codesignal|skills test|aptitude test|questionnaire|case study|technical exercise]
            online [exercise|task|evaluation]
            """),
        PhraseRule(
            "test.de", .assessment, .de, 5.2,
            """
            [bearbeiten|absolvieren|durchfuhren|losen|losung|absolviere|bearbeite|einladen|Einladung|teilzunehmen|\
            Link|laden|schicken|senden|anbei|einreichen|nehmen|durchzufuhren] <10> [*test|*aufgabe|*aufgaben|\
            Assessment|*challenge|Fallstudie|Arbeitsprobe|Fragebogen|Videointerview|*tests|Case]
            [*test|Testaufgabe|Probeaufgabe|Programmieraufgabe|Assessment|Fallstudie|Coding Challenge|Arbeitsprobe|\
            zeitversetztes|zeitversetzte|Fachaufgabe] <12> [bearbeiten|absolvieren|durchfuhren|einreichen|losen|Link|\
            teilnehmen|Minuten|Frist|senden|zusenden|freigeschaltet|Zeit|dauert|Videointerview|starten]
            Einstellungstest
            Testaufgabe
            Onlinetest
            Online Assessment
            """),
        PhraseRule(
            "assessment-subject.de", .assessment, .de, 3, .subject,
            """
            [Testaufgabe|Online Test|Onlinetest|Einstellungstest|Assessment|Probeaufgabe|Coding Challenge|Fallstudie|\
            Videointerview|Eignungstest]
            """),
        PhraseRule(
            "test.fr", .assessment, .fr, 5.2,
            """
            [passer|realiser|completer|effectuer|repondre|remplir|invit*|faire|rendre|envoyer|lien|acceder|soumettre|\
            reussir] <10> [test|tests|exercice|etude de cas|evaluation|questionnaire|entretien video differe|video \
            differee|cas pratique|assessment|mise en situation|test technique]
            [test|tests|exercice|cas pratique|evaluation|etude de cas] <4> [technique|en ligne|de personnalite|\
            d'aptitude|de logique|pratique|de recrutement]
            [entretien|video] <2> differe*
            """),
        PhraseRule(
            "assessment-subject.fr", .assessment, .fr, 3, .subject,
            """
            [test|exercice|etude de cas|cas pratique|evaluation|entretien differe|entretien video differe]
            """),
        PhraseRule(
            "test.es", .assessment, .es, 5.2,
            """
            [realizar|realices|realice|completar|completa|complete|hacer|resolver|enviamos|enlace|invit*|superar|\
            responder|acceder|entregar] <10> [prueba|pruebas|test|tests|cuestionario|evaluacion|ejercicio|reto|caso \
            practico|assessment|video entrevista grabada|videoentrevista en diferido]
            [prueba|test|evaluacion|ejercicio|reto] <2> [tecnica|tecnico|online|en linea|de nivel|psicotecnic*|\
            practico|practica|de aptitud*|de codigo]
            entrevista <2> [grabada|diferido]
            """),
        PhraseRule(
            "assessment-subject.es", .assessment, .es, 3, .subject,
            """
            [prueba|test|evaluacion|reto tecnico|caso practico|ejercicio|cuestionario]
            """),
        PhraseRule(
            "test.pt", .assessment, .pt, 5.2,
            """
            [realizar|realize|completar|complete|fazer|faca|responder|responda|resolver|convid*|link|aceder|acessar|\
            entregar|concluir|conclua] <10> [teste|testes|desafio|avaliacao|questionario|exercicio|estudo de caso|\
            case|prova|assessment|video entrevista|entrevista gravada]
            [teste|desafio|prova|avaliacao|case] <2> [tecnico|tecnica|online|pratico|comportamental|logica|de logica|\
            de perfil|de programacao]
            fit cultural
            etapa <10> desbloqueada
            """),
        PhraseRule(
            "assessment-subject.pt", .assessment, .pt, 3, .subject,
            """
            [teste|desafio|avaliacao|prova|case tecnico|questionario|desbloqueada]
            """),
        PhraseRule(
            "test.it", .assessment, .it, 5.2,
            """
            [svolgere|completare|completa|sostenere|effettuare|fare|risolvere|invit*|link|compilare|consegnare|\
            superare|accedere] <10> [test|prova|prove|esercizio|questionario|assessment|caso studio|valutazione|\
            video intervista|videointervista|sfida|esercitazione]
            [prova|test|esercizio] <2> [tecnica|tecnico|attitudinale|online|pratica|pratico|logico|di logica|\
            psicoattitudinale]
            video intervista <3> [differita|registrata]
            intervista <2> [differita|registrata]
            """),
        PhraseRule(
            "assessment-subject.it", .assessment, .it, 3, .subject,
            """
            [test|prova tecnica|assessment|esercizio|questionario|caso studio|videointervista]
            """),
        PhraseRule(
            "test.nl", .assessment, .nl, 5.2,
            """
            [maken|maak|invullen|vul|uitnodig*|nodigen|doen|link|voltooien|afronden|uitwerken|inleveren|deelnemen|\
            uitvoeren] <10> [assessment|opdracht|test|case|casus|vragenlijst|capaciteitentest|proefopdracht|\
            programmeeropdracht|videopitch|persoonlijkheidstest]
            [assessment|opdracht|test|case|casus|vragenlijst] <10> [maken|invullen|voltooien|afronden|uitwerken|\
            inleveren|in te vullen|te maken|link|af te ronden|insturen]
            """),
        PhraseRule(
            "assessment-subject.nl", .assessment, .nl, 3, .subject,
            """
            [assessment|opdracht|test|case|vragenlijst|proefopdracht]
            """),
        PhraseRule(
            "test.pl", .assessment, .pl, 5.2,
            """
            [wykona*|rozwiaz*|wypelni*|zaprasz*|ukonczy*|przesyla*|link|przejdz|zrobienie|udzial*|odesla*] <10> \
            [test|testu|testow|zadani*|zadanie|kwestionariusz*|ankiet* kompetenc*|case|wyzwani*|assessment]
            [zadanie|zadania|test|testu] <2> [rekrutacyjn*|kompetencj*|techniczn*|online|umiejetnosci|\
            programistyczn*|jezykow*]
            [nagra*] <4> [wideo|video|odpowiedzi]
            """),
        PhraseRule(
            "assessment-subject.pl", .assessment, .pl, 3, .subject,
            """
            [zadanie|test|testu|kwestionariusz]
            """),
    ]
}
