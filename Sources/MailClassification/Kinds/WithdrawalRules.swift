// SPDX-License-Identifier: MIT

/// The employer confirms that the applicant withdrew.
enum WithdrawalRules {
    static let all: [PhraseRule] = [
        PhraseRule(
            "withdrawn.en", .withdrawal, .en, 6.5,
            """
            [you|your] <6> [have|has|been|was|successfully|were] <2> withdrawn
            [withdrawal|withdrawing] <2> [of|from|request|has|is|confirm*|confirmed|your]
            withdrew [your|from]
            withdrawn [your application|from <3> process|from consideration|as requested|at your request]
            [closed|removed|cancelled|canceled] <6> [at|as per] your <1> request
            [sorry|understand|noted] <6> [withdraw|withdrawing|withdrawn]
            [decision|decided|wish|request] to withdraw
            application <3> withdrawn
            """),
        PhraseRule(
            "withdrawn.de", .withdrawal, .de, 6.5,
            """
            [Bewerbung] <8> [zuruckgezogen|zuruckziehen|zuruckgenommen]
            [Ruckzug|Rucknahme|Zuruckziehung] <4> [Bewerbung]
            [zuruckgezogene] Bewerbung
            [Ruckzug|Zuruckziehen] <4> [bestatig*|Kenntnis]
            """),
        PhraseRule(
            "withdrawn.fr", .withdrawal, .fr, 6.5,
            """
            [retrait] <4> [candidature]
            [clos|cloture|ferme|archive|supprime] <6> a votre demande
            candidature <6> [retiree|annulee a votre demande]
            [retire|retirer|desiste*|desistement|retirez] <4> [candidature|processus]?
            [pris|prenons] <2> [note|acte] <4> [desistement|retrait|decision de retirer|votre retrait]
            """),
        PhraseRule(
            "withdrawn.es", .withdrawal, .es, 6.5,
            """
            [candidatura|solicitud|postulacion|inscripcion] <5> [retirad*|ha sido cancelada a peticion|retirada]
            [retir*|desist*|renuncia] <3> [candidatura|solicitud|postulacion|proceso|tu participacion]
            [retirada|baja] de <2> [candidatura|proceso]
            """),
        PhraseRule(
            "withdrawn.pt", .withdrawal, .pt, 6.5,
            """
            [candidatura|inscricao] <5> [retirada|cancelada a seu pedido]
            [desistencia|desistir|desistiu|retirada|retirou|retirar] <4> [candidatura|processo|inscricao|vaga]
            sua desistencia
            """),
        PhraseRule(
            "withdrawn.it", .withdrawal, .it, 6.5,
            """
            [candidatura] <5> [ritirata|annullata su tua richiesta]
            [ritiro|ritirato|ritirata|ritirare|ritirarti|rinuncia] <4> [candidatura|selezione|processo]
            """),
        PhraseRule(
            "withdrawn.nl", .withdrawal, .nl, 6.5,
            """
            sollicitatie <8> [ingetrokken|terugtrekken|in te trekken|teruggetrokken|intrekken]
            [intrekking|intrekken|terugtrekken|terugtrekking|ingetrokken] <4> [sollicitatie|procedure]
            [teruggetrokken|terug te trekken] <3>
            """),
        PhraseRule(
            "withdrawn.pl", .withdrawal, .pl, 6.5,
            """
            [wycofa*|rezygnacj*|zrezygnowa*] <5> [aplikacj*|zgloszen*|rekrutacj*|kandydatur*|udzial*]
            [aplikacja|zgloszenie] <5> [wycofan*|anulowan* na]
            """),
    ]
}
