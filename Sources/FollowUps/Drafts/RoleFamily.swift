// SPDX-License-Identifier: MIT

/// The part of a company in which a role works, guessed from its title; for the name of the department and for the
/// search of people.
enum RoleFamily: String, Sendable, CaseIterable {
    case data, design, product, marketing, sales, finance, people, support, legal, research, health, operations
    case engineering

    /// Nil where the title does not tell.
    init?(role: String) {
        let title = role.lowercased()
        let words = Set(title.split { !$0.isLetter }.map(String.init))
        let found = Self.allCases.first { family in
            family.marks.contains { mark in mark.count < 5 ? words.contains(mark) : title.contains(mark) }
        }
        guard let found else { return nil }
        self = found
    }

    /// Words of titles, in the languages of the drafts. Short ones count as whole words only.
    private var marks: [String] {
        switch self {
        case .data: ["data ", "datos", "dati ", "données", "machine learning", "analytics", "daten", "statist"]
        case .design: ["design", "ux", "ui", "grafik", "graphic", "artist"]
        case .product: ["product manager", "product owner", "produktmanag", "chef de produit", "product"]
        case .marketing:
            ["marketing", "content", "seo", "communication", "kommunikation", "redakt", "editor", "social"]
        case .sales:
            [
                "sales", "vertrieb", "account executive", "account manager", "commercial", "ventas", "vendite",
                "vendas", "verkoop", "sprzeda", "business development",
            ]
        case .finance:
            [
                "financ", "finanz", "accountant", "controller", "controlling", "buchhalt", "comptab", "audit",
                "contab", "księgow",
            ]
        case .people: ["recruit", "human resources", "hr", "talent", "people ", "personal"]
        case .support: ["support", "customer", "kunden", "service desk", "client"]
        case .legal: ["legal", "lawyer", "jurist", "counsel", "anwalt", "avocat", "compliance"]
        case .research: ["research", "scientist", "wissenschaft", "forsch", "chercheur", "postdoc", "professor"]
        case .health: ["nurse", "pflege", "infirm", "physician", "arzt", "ärztin", "therap"]
        case .operations:
            [
                "operations", "logisti", "warehouse", "lager", "supply", "project manager", "projekt",
                "einkauf", "office", "assistant", "assistenz",
            ]
        case .engineering:
            [
                "engineer", "developer", "entwickl", "software", "ingenieur", "ingénieur", "développeur",
                "desarroll", "sviluppat", "desenvolv", "ontwikkel", "programist", "devops", "sre", "architect",
                "backend",
                "frontend", "technik", "programm",
            ]
        }
    }
}
