// SPDX-License-Identifier: MIT
import MailParsing

/// The block by which job boards say what was applied for: the title on a line, the firm on the next.
struct ReceiptCard {
    var role: String?
    var company: String
    var weight: Double

    /// The first card of the mail; later ones advertise other jobs.
    static func of(_ message: MailMessage, from system: RecruitingSystem) -> ReceiptCard? {
        guard system.kinds.contains(.jobBoard) else { return nil }
        let subject = message.subject
        if system.name == "apec", let card = apec(subject) { return card }
        let lines = lines(of: message.text)
        if system.name == "indeed", let card = dashed(lines) { return card }
        if let company = sentTo(subject) {
            return ReceiptCard(role: title(above: company, in: lines), company: company, weight: 4)
        }
        return dotted(lines) ?? headed(lines, system)
    }

    private static let longestHead = 3000

    /// The lines of the head of a text, empty ones left out.
    static func lines(of text: String) -> [Substring] {
        Substring(text.utf8.prefix(longestHead)).split(separator: "\n").map(\.trimmingSpaces).filter { !$0.isEmpty }
    }

    /// LinkedIn and others end the subject with the firm, whatever is in its name (`Talan - France`, `act digital`).
    private static func sentTo(_ subject: String) -> String? {
        let folded = EmployerFold.string(subject)
        guard folded.utf8.count == subject.utf8.count || folded.count == subject.count else { return nil }
        for phrase in phrases {
            guard let range = folded.place(of: phrase) else { continue }
            let offset = folded.distance(from: folded.startIndex, to: range.upperBound)
            let name = subject.dropFirst(offset).trimmingSpaces.trimmingSentenceEnd
            return (2...80).contains(name.utf8.count) && !isClause(name) ? String(name) : nil
        }
        return nil
    }

    private static func isClause(_ name: Substring) -> Bool {
        let folded = EmployerFold.string(name)
        return folded.hasPrefix("the ") || folded.hasPrefix("your ") || folded.has(" wurde ")
            || folded.hasSuffix(" versendet")
            || folded.hasSuffix(" verschickt") || folded.hasSuffix(" gesendet")
    }

    private static let phrases = [
        "application was sent to ", "application has been sent to ", "application was viewed by ",
        "application sent to ",
        "candidature a ete envoyee a ", "candidature a ete consultee par ", "candidature est arrivee chez ",
        "solicitud se ha enviado a ", "solicitud ha sido enviada a ", "solicitud fue enviada a ",
        "candidatura foi enviada para ",
        "candidatura foi enviada a ", "candidatura e stata inviata a ", "sollicitatie is verzonden naar ",
        "sollicitatie is verstuurd naar ", "aplikacja zostala wyslana do ", "candidature a ete transmise a ",
        "solicitud ha sido vista por ", "candidatura foi visualizada por ", "candidatura e stata visualizzata da ",
        "candidature a ete vue par ",
    ]

    /// The line above the one that begins with the firm.
    static func title(above company: String, in lines: [Substring]) -> String? {
        for index in lines.indices.dropFirst()
        where lines[index].hasPrefix(company) && lines[index].utf8.count <= company.utf8.count + 80 {
            let above = lines[index - 1]
            guard !above.has(company), !above.has("://"), above.utf8.count < 140, !above.hasSuffix(":") else {
                continue
            }
            return String(above)
        }
        return nil
    }

    /// Indeed: title, firm, `- place`.
    private static func dashed(_ lines: [Substring]) -> ReceiptCard? {
        for index in lines.indices where index >= 2 && lines[index].hasPrefix("- ") {
            return make(lines[index - 2], lines[index - 1], 3)
        }
        return nil
    }

    /// Title, then `firm · place`.
    private static func dotted(_ lines: [Substring]) -> ReceiptCard? {
        for index in lines.indices.dropFirst() where lines[index].utf8.count < 120 {
            guard let dot = lines[index].place(of: " · ") else { continue }
            return make(lines[index - 1], lines[index][..<dot.lowerBound], 2.4)
        }
        return nil
    }

    /// The firm's name alone on the first line, where its logo stands.
    private static func headed(_ lines: [Substring], _ system: RecruitingSystem) -> ReceiptCard? {
        guard system.kinds.contains(.ats), let line = lines.first, line.utf8.count < 60 else { return nil }
        let text = EmployerText(String(line))
        guard let run = CompanyShape.run(in: text, from: 0, limit: text.words.count), run.count == text.words.count
        else { return nil }
        guard !RoleNouns.isTitle(line), line.last?.isPunctuation != true else { return nil }
        return ReceiptCard(role: nil, company: String(line), weight: 2)
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
        return ReceiptCard(role: String(role), company: String(company), weight: weight)
    }
}

extension Substring {
    /// Without white space at both ends.
    var trimmingSpaces: Substring {
        var bytes = utf8[...]
        while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
        while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
        return Substring(bytes)
    }

    fileprivate var trimmingSentenceEnd: Substring {
        var rest = self
        while let last = rest.last, "!.".contains(last),
            !LegalForm.isForm(EmployerFold.string(rest.split(separator: " ").last ?? ""))
        {
            rest.removeLast()
        }
        return rest
    }
}
