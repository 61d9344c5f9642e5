// SPDX-License-Identifier: MIT

/// The block by which job boards say what was applied for: the title on a line, the firm on the next.
struct ReceiptCard {
    var role: String
    var company: String
    var weight: Double
    var quote: String

    /// The first card of the body; later ones advertise other jobs.
    static func of(_ reading: EmployerReading) -> ReceiptCard? {
        guard reading.isFromBoard, let system = reading.match?.system else { return nil }
        if system.name == "apec", let card = apec(reading.message.subject) { return card }
        let lines = reading.message.text.prefix(3000).split(separator: "\n").map { $0.trimmingSpaces }.filter {
            !$0.isEmpty
        }
        return system.name == "indeed" ? dashed(lines) : dotted(lines)
    }

    /// Indeed: title, firm, `- place`.
    private static func dashed(_ lines: [Substring]) -> ReceiptCard? {
        for index in lines.indices where index >= 2 && lines[index].hasPrefix("- ") {
            return make(lines[index - 2], lines[index - 1], 3)
        }
        return nil
    }

    /// LinkedIn and others: title, then `firm · place`.
    private static func dotted(_ lines: [Substring]) -> ReceiptCard? {
        for index in lines.indices.dropFirst() where lines[index].utf8.count < 120 {
            guard let dot = lines[index].firstRange(of: " · ") else { continue }
            return make(lines[index - 1], lines[index][..<dot.lowerBound], 2.4)
        }
        return nil
    }

    /// Apec: `Candidature sur offre d'emploi N° 177204531W - COMPANY - title`.
    private static func apec(_ subject: String) -> ReceiptCard? {
        let parts = subject.split(separator: " - ", maxSplits: 2).map { $0.trimmingSpaces }
        guard parts.count == 3, EmployerFold.string(parts[0]).hasPrefix("candidature") else { return nil }
        return make(parts[2], parts[1], 3)
    }

    private static func make(_ role: Substring, _ company: Substring, _ weight: Double) -> ReceiptCard? {
        guard role.utf8.count < 120, company.utf8.count < 80, !role.hasSuffix("."), !role.hasSuffix(":") else {
            return nil
        }
        let quote = String(company)
        return ReceiptCard(role: String(role), company: quote, weight: weight, quote: quote)
    }
}

extension Substring {
    /// Without white space at both ends.
    var trimmingSpaces: Substring {
        var rest = self
        while let first = rest.first, first.isWhitespace { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace { rest.removeLast() }
        return rest
    }
}
