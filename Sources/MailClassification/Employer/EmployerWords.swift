// SPDX-License-Identifier: MIT

/// Words that bound names and titles, by the hash of their folded form.
enum EmployerWords {
    /// Lists of words that stand apart in sources, one space between.
    static func set(_ lists: String...) -> WordSet {
        WordSet(lists.flatMap { $0.split { $0 == " " || $0 == "\n" } }.map { EmployerFold.hash($0) })
    }

    /// Passed over in front of a name when in lower case.
    static let articles = set(
        "the a an our der die das dem den des la le les el los las lo il gli i l o os as de het een dell", firms)
    /// Passed over in front of a name even with a capital.
    static let firmWords = set(firms)
    private static let firms =
        "firma firmy firmie firmą unternehmen company empresa azienda entreprise société societe bedrijf spolki spółce"

    /// Join the words of a name when capitalised words stand on both sides.
    static let connectors = set(
        """
        & + and und et e y i of the for de du des d l la le les da do dos das di del della dei degli van von
        der den zu zum
        """,
        "für ter ten am")

    /// Behind a department they belong to it (`HR Service Desk`, `Human Resources`).
    static let departmentTails = set(
        "resources service services center centre office desk support portal hub acquisition operations events")

    /// Join the parts of a title, or go on with the sentence.
    static let conjunctions = set("and und et y e en i oraz ed")
    /// Articles within a sentence.
    static let innerArticles = set("the el la los las le les il lo der die das het een os as our your")
    /// After these an article goes on with a title (`Head of the Office`).
    static let prepositions = set(
        "of de du d en à a di in per para por für im mit for van voor op y e et und and at to con aux au zu von do da")
    /// After a conjunction they begin a new clause.
    static let clauseWords = set(
        """
        vamos queremos nos te se lo la le les que como para nous on wij ons we i wir hat ist have has would
        will may can they quiero querem vogliamo abbiamo chcemy
        """
    )

    /// Capitalised words that belong to the sentence and not to a name.
    static let sentenceWords = set(
        """
        we i you your our this that these if as it its please thank thanks hi hello dear unfortunately however and
        but after while when once should would could will was is are has have had been not no yes by on with from at
        for to in or my their they he she who what where why how here there
        """,
        """
        wir sie ihr ihre ihren ihrem ihrer ihres uns unser unsere unseren unserer unserem dein deine deinen deiner
        deinem du dich dir ich mir bitte vielen herzlichen sehr guten liebe lieber leider nach wenn falls sollten
        und oder aber als auf aus bei mit von vom zur zum zu für ist sind hat haben wird werden wurde wurden nicht
        ein eine einer einen einem
        """,
        """
        nous vous votre vos notre nos je merci bonjour cordialement malheureusement si afin suite ce cette
        ces mais pour sur avec par est sont a été
        """,
        """
        tu su sus nuestro nuestra gracias hola estimado estimada lamentablemente si con para por ha hemos
        está sua seu nosso nossa obrigado obrigada olá agradecemos infelizmente com foi
        """,
        "la tua tuo sua suo vostra vostro nostra grazie ciao gentile purtroppo se con per è sono",
        "je jouw uw ons onze wij bedankt dank beste helaas als met voor is zijn hebben heeft",
        """
        twoja twoje twojej twoją pan pani państwa nasz nasza dziękujemy niestety jeśli oraz na do od jest
        zostało została
        """,
        """
        position positions role roles job application applications vacancy vacancies opening bewerbung bewerbungen
        stelle candidature candidatura solicitud sollicitatie aplikacja aplikacji aplikację rekrutacji poste puesto
        vaga posizione vacature stanowisko stanowisku interview assessment offer update status received regarding
        job-id ref reference req id subject kennziffer eingangsbestätigung absage einladung zaproszenie rozmowę
        invitation confirmation
        """)

    /// A name of these alone is none.
    static let generic = set(
        """
        us uns nous team teams company employer unternehmen haus firma interesse fragen rückfragen rueckfragen
        bedarf business career careers karriere jobs job recruiting recruitment recruiter talent hr human resources
        people hiring acquisition home work first least all once any future various you me them home date time one
        january february march april may june july august september october november december monday tuesday
        wednesday thursday friday saturday sunday today tomorrow week next candidate candidates applicant bewerber
        bewerbermanagement personalabteilung personal system email e-mail portal website account profile cv resume
        workday greenhouse-mail gmbh ag kg inc ltd llc data kontakt office department group holding noreply no-reply
        notification notifications message mail info service support entreprise empresa azienda empresa bedrijf
        werkgever empleador employeur datore arbeitgeber zespół équipe equipe equipo equipa squadra english german
        deutsch french spanish remote hybrid full-time part-time privacy policy terms questionnaire test online
        video call phone teams zoom google microsoft outlook skype slack whatsapp facebook twitter instagram youtube
        linkedin xing glassdoor kununu rr rr.hh rrhh rh others
        """)

    /// Behind a name they are its department.
    static let departments = set(
        """
        careers career recruiting recruitment recruiter recruiters talent acquisition team teams hr hiring people
        jobs job human resourcing staffing noreply no-reply notification notifications notice department vacancies
        karriere karriereteam bewerbermanagement bewerberservice personalabteilung personalwesen personalmarketing
        personalmanagement recruitingteam recruiting-team hr-team hr-abteilung hr-department recrutement rh drh
        carrières candidatures seleccion selección empleo talento rrhh recursos humanos personas recrutamento
        seleção vagas carreiras talentos selezione risorse umane lavora werving selectie p&o hrm vacatures
        rekrutacja kadry kariera zespół workday greenhouse alerts candidate candidates applicants application
        applications
        """)

    /// In front of a name they are its department.
    static let leadingDepartments = set(
        """
        careers recruiting recruitment talent team hr jobs recrutement rh drh service équipe equipe equipo équipes
        talents selección seleccion recursos humanos rekrutacja rekrutacji zespół zespol dział dzial selezione
        risorse umane ufficio personale werving candidatures espace kandydat empleo recrutamento seleção talentos
        talento carreiras vagas departamento personalabteilung bewerbermanagement karriere team. hiring acquisition
        the
        """)

    static let jobList =
        """
        role position job opening vacancy post opportunity opportunities positions roles jobs internship req
        requisition stelle position poste puesto vaga posizione vacature functie stanowisko vacante
        """
    /// Behind a name they show that it was a title.
    static let jobWords = set(jobList, "role's position's at bei chez presso bij (m/w/d)")

    /// Passed over in front of a title.
    static let roleArticles = set(
        """
        the a an our your der die das dem den eine einen ein einer la le les el los las un une uno una o os
        as il lo gli l d de het een the one us open vacant ausgeschriebene ausgeschriebenen unsere unserer
        unseren
        """
    )

    /// Never in a title.
    static let notInRoles = set(
        """
        we i you us this that these those which who it he she they is are was were has have had been be will would
        should could can may might do does did please if when while because but however at with from by after before
        than then there here what where how why thank thanks dear hi hello following unfortunately received
        submitted apply applying applied further forward today yesterday now yet again successfully so only well
        until since application your our my their his her its joining here's regarding
        """,
        """
        wir sie ihr ihre ihren ihrem ihrer uns unser unserem unserer ich du dich dir dein deine deiner deinem mir
        mich bei beim ist sind hat haben wird werden wurde wurden sowie nicht bitte vielen dank eingegangen erhalten
        beworben bewerbung leider über
        """,
        "nous vous votre vos notre je chez est sont avons avez merci qui que cette ce été a candidature au-sein",
        """
        su tu nos hemos ha está están gracias que le te usted recibido sua seu nós recebemos foi obrigado
        você vocês agradecemos junto
        """,
        "la-tua tua tuo presso abbiamo sono grazie che ti stata ricevuta ricevuto nostra nostro",
        "je jouw uw wij ons onze bij hebben heeft zijn hebt bedankt dat die wordt ontvangen",
        """
        pana pani panstwa nam nas nasz jest sa zostala zostalo zostal dziekujemy ktora ktore firmie
        otrzymalismy twoja twoje twojej
        """
    )

    /// End a title when a capitalised word follows.
    static let placeWords = set("in en em na no w we à a im nell nella within para for per zu und")
}
