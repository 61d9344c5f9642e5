// SPDX-License-Identifier: MIT

/// Words by which a title shows itself (`Engineer`, `-entwickler`, `Chargé`).
enum RoleNouns {
    /// Whether a word of the text is one.
    static func isTitle(_ text: some StringProtocol) -> Bool {
        let folded = FoldedWords(text)
        return folded.words.contains { nouns.contains($0.key) || hasEnding(folded.bytes[$0.range]) }
    }

    private static let shortestCompound = 8

    private static func hasEnding(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count >= shortestCompound else { return false }
        return endingLengths.contains { length in
            length < word.count && endingKeys.contains(word.suffix(length).reduce(EmployerFold.seed, EmployerFold.mix))
        }
    }

    private static let endingKeys = WordSet(endings.map { EmployerFold.hash($0) })
    private static let endingLengths = Set(endings.map(\.utf8.count)).sorted()

    private static let endings = [
        "entwickler", "entwicklerin", "ingenieur", "ingenieurin", "berater", "beraterin", "leiter", "leiterin",
        "leitung", "referent",
        "referentin", "assistent", "assistentin", "assistenz", "manager", "managerin", "analyst", "analystin",
        "fachkraft",
        "sachbearbeiter", "sachbearbeiterin", "sachbearbeitung", "techniker", "technikerin", "mechaniker", "verkaufer",
        "kaufmann",
        "kauffrau", "redakteur", "redakteurin", "mitarbeiter", "mitarbeiterin", "arbeiter", "pfleger", "pflegerin",
        "lehrer", "lehrerin",
        "architekt", "spezialist", "experte", "designer", "informatiker", "elektroniker", "schwester", "erzieher",
        "erzieherin",
        "medewerker", "adviseur", "ontwikkelaar", "beheerder", "analist", "student", "studentin", "praktikant",
        "trainer", "fahrer",
        "helfer", "engineer", "developer",
    ]

    private static let nouns = EmployerWords.set(list)

    private static let list = """
        engineer engineers developer analyst manager designer scientist architect consultant specialist
        administrator coordinator assistant associate director officer representative executive technician operator
        programmer researcher writer editor accountant auditor advisor adviser lead recruiter strategist supervisor
        intern internship trainee apprentice nurse teacher lecturer professor clerk cashier driver buyer planner
        controller steward librarian marketer copywriter producer attorney paralegal counsel economist statistician
        biologist chemist physicist pharmacist therapist physician doctor surgeon dentist mechanic electrician
        welder plumber carpenter chef cook waiter barista receptionist secretary agent broker trader underwriter
        actuary instructor tutor coach translator interpreter journalist photographer tester sre devops qa fellow
        postdoc entwickler ingenieur ingenieurin berater beraterin leiter leitung referent referentin assistent
        assistenz kaufmann kauffrau redakteur techniker werkstudent werkstudentin praktikant praktikantin praktikum
        volontar fachkraft pflegekraft lehrer erzieher sachbearbeiter sachbearbeitung verkaufer dokumentar
        buchhalter bauleiter developpeur developpeuse ingenieure technicien technicienne charge chargee responsable
        gestionnaire analyste conseiller conseillere consultante commercial commerciale comptable directeur
        directrice chef assistante infirmier infirmiere formateur vendeur vendeuse redacteur redactrice animateur
        architecte chercheur biostatisticien statisticien controleur acheteur stagiaire alternant juriste ingeniero
        ingeniera desarrollador desarrolladora analista tecnico tecnica gerente director directora encargado
        administrativo administrativa contable asesor asesora especialista coordinador coordinadora dependiente jefe
        jefa becario becaria auxiliar cientifico investigador profesor profesora enfermero enfermera consultor
        consultora vendedor comercial engenheiro engenheira desenvolvedor desenvolvedora tecnica coordenador
        coordenadora assistente estagiario estagiaria enfermeiro professora pesquisador especialista cientista
        programador programadora gestor gestora ingegnere sviluppatore sviluppatrice tecnico addetto addetta
        impiegato impiegata responsabile consulente programmatore stagista contabile infermiere ricercatore
        progettista magazziniere operaio commessa commesso specialista ontwikkelaar medewerker adviseur beheerder
        analist consulent docent verpleegkundige stagiair projectleider onderzoeker informatieanalist inzynier
        specjalista specjalistka programista programistka analityk kierownik ksiegowy ksiegowa asystent asystentka
        technik przedstawiciel sprzedawca magazynier doradca konsultant nauczyciel stazysta tester
        """
}
