// SPDX-License-Identifier: MIT

/// Where in a mail a name was read; made into evidence for the one that wins.
enum NameOrigin {
    /// A phrase, by its number among the reading's hits.
    case phrase(Int)
    /// Words of the mail, or a header's value.
    case text(String, rule: String)

    /// The quote and the rule's name.
    func evidence(for field: String, weight: Double, in reading: EmployerReading) -> Evidence {
        switch self {
        case .phrase(let index):
            let hit = reading.hits[index]
            let quote = reading.text(of: hit).quote(hit.found.words)
            return Evidence(quote: quote, speaksFor: field, weight: weight, rule: "phrase: " + hit.found.pattern.source)
        case .text(let quote, let rule):
            return Evidence(quote: quote, speaksFor: field, weight: weight, rule: rule)
        }
    }
}
