// SPDX-License-Identifier: MIT
import MailParsing

/// A mail prepared for finding names: its words, the phrases found in them, and the system that sent it.
final class EmployerReading {
    let message: MailMessage
    let match: RecruitingSystems.Match?
    let from: AddressParts
    let subject: EmployerText
    let body: EmployerText
    let hits: [Hit]
    /// What a job board's receipt says.
    let card: ReceiptCard?

    /// A phrase with the text that it stands in.
    struct Hit {
        let found: PatternHit
        let isSubject: Bool
        /// In the history that the mail quotes.
        let isQuoted: Bool
    }

    init(_ message: MailMessage) {
        self.message = message
        match = RecruitingSystems.match(sending: message)
        card = match.flatMap { $0.isFrom ? ReceiptCard.of(message, from: $0.system) : nil }
        from = AddressParts(message.from.first?.address ?? "")
        subject = EmployerText(Self.withoutPrefixes(message.subject))
        body = EmployerText(message.text)
        var hits: [Hit] = []
        for hit in EmployerPatternIndex.standard.hits(in: subject, isSubject: true) {
            hits.append(Hit(found: hit, isSubject: true, isQuoted: false))
        }
        for hit in EmployerPatternIndex.standard.hits(in: body, isSubject: false) {
            let isQuoted = hit.words.lowerBound >= body.quotedFrom
            hits.append(Hit(found: hit, isSubject: false, isQuoted: isQuoted))
        }
        self.hits = hits
    }

    /// The titles that phrases captured: of several phrases around the same words the weightiest.
    var titles: [Capture] { captures { $0.role } }

    /// The names that phrases captured, each place once.
    var names: [Capture] { captures { $0.company } }

    /// Words that a phrase captured.
    struct Capture {
        /// The phrase's number among the hits.
        var hit: Int
        /// Where the words stand: the subject's first, then down the body.
        var place: Int
        fileprivate var end: Int
    }

    private func captures(_ part: (PatternHit) -> Range<Int>?) -> [Capture] {
        var captures: [Capture] = []
        for (index, hit) in hits.enumerated() {
            guard let range = part(hit.found) else { continue }
            let place = range.lowerBound + (hit.isSubject ? 0 : 100)
            let end = range.upperBound + (hit.isSubject ? 0 : 100)
            if let known = captures.firstIndex(where: { $0.place == place && $0.end == end }) {
                if hit.found.pattern.weight > hits[captures[known].hit].found.pattern.weight {
                    captures[known].hit = index
                }
            } else {
                captures.append(Capture(hit: index, place: place, end: end))
            }
        }
        return captures
    }

    /// The text of a hit.
    func text(of hit: Hit) -> EmployerText { hit.isSubject ? subject : body }

    /// Whether a job board sent it, so that the sender's names are never the employer's.
    var isFromBoard: Bool { match.map { $0.system.kinds.contains(.jobBoard) && $0.isFrom } ?? false }

    /// Whether the From domain belongs to a system or to a provider of free mailboxes, and so to no employer.
    var isForeignDomain: Bool { (match?.isFrom ?? false) || DomainName.isFreeMail(from.domain) }

    /// The subject without `Re:`, `Fwd:` and machine prefixes, as they name nobody.
    private static func withoutPrefixes(_ subject: String) -> String {
        var rest = subject[...]
        for _ in 0..<4 {
            guard let colon = rest.prefix(36).firstIndex(of: ":") else { break }
            guard SubjectPrefix.of(String(rest)) != .none else { break }
            rest = rest[rest.index(after: colon)...].drop { $0 == " " }
        }
        return String(rest)
    }
}
