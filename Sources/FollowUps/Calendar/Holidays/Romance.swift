// SPDX-License-Identifier: MIT

extension HolidayCountry {
    /// France. State of 2026-11; source: Code du travail, article L3133-1; for Alsace and Moselle (`GES`, `57`, `67`,
    /// `68`) article L3134-13. Overseas departments are left out. Whit Monday is kept though many work on it.
    static let france = HolidayCountry(
        code: "FR",
        subdivisions: ["57", "67", "68", "GES"],
        aliases: ["6AE": "GES"],
        rules: [
            .day("Jour de l'an", 1, 1),
            .easter("Vendredi saint", -2).only("57", "67", "68", "GES"),
            .easter("Lundi de Pâques", 1),
            .day("Fête du Travail", 5, 1),
            .day("Victoire 1945", 5, 8),
            .easter("Ascension", 39),
            .easter("Lundi de Pentecôte", 50),
            .day("Fête nationale", 7, 14),
            .day("Assomption", 8, 15),
            .day("Toussaint", 11, 1),
            .day("Armistice 1918", 11, 11),
            .day("Noël", 12, 25),
            .day("Saint-Étienne", 12, 26).only("57", "67", "68", "GES"),
        ])

    /// Spain. State of 2026-11; source: Real Decreto 2001/1983, article 45, and the communities' own days by their
    /// statutes. Left out: the two local days of each town, the Monday that some communities take for a Sunday, the
    /// Islamic days of Ceuta and Melilla, and what a community sets anew each year (19 March, 24 June, 25 July where not listed).
    static let spain = HolidayCountry(
        code: "ES",
        subdivisions: [
            "AN", "AR", "AS", "CB", "CE", "CL", "CM", "CN", "CT", "EX", "GA", "IB", "MC", "MD", "ML", "NC", "PV", "RI",
            "VC",
        ],
        rules: [
            .day("Año Nuevo", 1, 1),
            .day("Epifanía del Señor", 1, 6),
            .day("Día de Andalucía", 2, 28).only("AN"),
            .day("Día de las Illes Balears", 3, 1).only("IB"),
            .day("San José", 3, 19).only("MC", "VC"),
            .easter("Jueves Santo", -3).except("", "CT", "VC"),
            .easter("Viernes Santo", -2),
            .easter("Lunes de Pascua", 1).only("CT", "IB", "NC", "PV", "RI", "VC"),
            .day("Día de Aragón", 4, 23).only("AR"),
            .day("Día de Castilla y León", 4, 23).only("CL"),
            .day("Fiesta del Trabajo", 5, 1),
            .day("Día de la Comunidad de Madrid", 5, 2).only("MD"),
            .day("Día das Letras Galegas", 5, 17).only("GA"),
            .day("Día de Canarias", 5, 30).only("CN"),
            .day("Día de Castilla-La Mancha", 5, 31).only("CM"),
            .day("Día de La Rioja", 6, 9).only("RI"),
            .day("Día de la Región de Murcia", 6, 9).only("MC"),
            .day("Sant Joan", 6, 24).only("CT", "VC"),
            .day("Día Nacional de Galicia", 7, 25).only("GA"),
            .day("Santiago Apóstol", 7, 25).only("PV"),
            .day("Día de las Instituciones de Cantabria", 7, 28).only("CB"),
            .day("Santa María de África", 8, 5).only("CE"),
            .day("Asunción de la Virgen", 8, 15),
            .day("Día de Ceuta", 9, 2).only("CE"),
            .day("Día de Asturias", 9, 8).only("AS"),
            .day("Virgen de la Victoria", 9, 8).only("ML"),
            .day("Día de Extremadura", 9, 8).only("EX"),
            .day("Diada Nacional de Catalunya", 9, 11).only("CT"),
            .day("La Bien Aparecida", 9, 15).only("CB"),
            .day("Día de Melilla", 9, 17).only("ML"),
            .day("Dia de la Comunitat Valenciana", 10, 9).only("VC"),
            .day("Fiesta Nacional", 10, 12),
            .day("Todos los Santos", 11, 1),
            .day("San Francisco Javier", 12, 3).only("NC"),
            .day("Día de la Constitución", 12, 6),
            .day("Inmaculada Concepción", 12, 8),
            .day("Navidad", 12, 25),
            .day("Sant Esteve", 12, 26).only("CT"),
            .day("Segona Festa de Nadal", 12, 26).only("IB"),
        ])

    /// Italy. State of 2026-11; source: Legge 260/1949 as amended; 4 October from 2026 by Legge 151/2025. South Tyrol
    /// (`BZ`) keeps Whit Monday. The patron saint's day of each town is left out.
    static let italy = HolidayCountry(
        code: "IT",
        subdivisions: ["BZ"],
        rules: [
            .day("Capodanno", 1, 1),
            .day("Epifania", 1, 6),
            .easter("Lunedì dell'Angelo", 1),
            .day("Festa della Liberazione", 4, 25),
            .day("Festa del Lavoro", 5, 1),
            .easter("Lunedì di Pentecoste", 50).only("BZ"),
            .day("Festa della Repubblica", 6, 2),
            .day("Ferragosto", 8, 15),
            .day("San Francesco", 10, 4).from(2026),
            .day("Ognissanti", 11, 1),
            .day("Immacolata Concezione", 12, 8),
            .day("Natale", 12, 25),
            .day("Santo Stefano", 12, 26),
        ])

    /// Portugal. State of 2026-11; source: Código do Trabalho, article 234; the Azores (`20`) and Madeira (`30`) by
    /// regional decree. Carnival Tuesday and the towns' days are left to the employer and left out.
    static let portugal = HolidayCountry(
        code: "PT",
        subdivisions: ["20", "30"],
        rules: [
            .day("Ano Novo", 1, 1),
            .easter("Sexta-feira Santa", -2),
            .day("Dia da Liberdade", 4, 25),
            .day("Dia do Trabalhador", 5, 1),
            .easter("Dia da Região Autónoma dos Açores", 50).only("20"),
            .easter("Corpo de Deus", 60),
            .day("Dia de Portugal", 6, 10),
            .day("Dia da Região Autónoma da Madeira", 7, 1).only("30"),
            .day("Assunção de Nossa Senhora", 8, 15),
            .day("Implantação da República", 10, 5),
            .day("Todos os Santos", 11, 1),
            .day("Restauração da Independência", 12, 1),
            .day("Imaculada Conceição", 12, 8),
            .day("Natal", 12, 25),
            .day("Primeira Oitava", 12, 26).only("30"),
        ])
}
