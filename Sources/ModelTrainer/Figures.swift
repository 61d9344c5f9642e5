// SPDX-License-Identifier: MIT
import Foundation

/// The figures that must not fall by more than a point from one version to the next.
struct Figures: Codable {
    /// Shares from 0 to 1, by name.
    var shares: [String: Double]

    /// - Throws: where the file cannot be written.
    func write(to path: String) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        try encoder.encode(self).write(to: URL(fileURLWithPath: path))
    }

    /// - Throws: where the file cannot be read.
    static func read(_ path: String) throws -> Figures {
        try JSONDecoder().decode(Figures.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
    }
}

extension Score {
    /// What this score says of each figure.
    var figures: Figures {
        var shares = ["kind accuracy": accuracy, "kind macro-F1": macroF1]
        for (language, count) in languages { shares["kind \(language)"] = count.recall }
        for field in ["company", "role", "requisition", "notice", "window", "event_at", "respond_by"] {
            guard let count = fields[field] else { continue }
            shares["\(field) precision"] = count.precision
            shares["\(field) recall"] = count.recall
        }
        shares["right without review"] = believed.precision
        return Figures(shares: shares.mapValues { ($0 * 1000).rounded() / 1000 })
    }
}
