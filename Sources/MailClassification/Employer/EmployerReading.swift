// SPDX-License-Identifier: MIT
import MailParsing

/// A mail prepared for finding names: its words, the phrases found in them, and the system that sent it.
struct EmployerReading {
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
        /// Its place: subject first, then down the body.
        let order: Int
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
            hits.append(Hit(found: hit, isSubject: true, isQuoted: false, order: hit.words.lowerBound))
        }
        for hit in EmployerPatternIndex.standard.hits(in: body, isSubject: false) {
            let isQuoted = hit.words.lowerBound >= body.quotedFrom
            hits.append(Hit(found: hit, isSubject: false, isQuoted: isQuoted, order: 100 + hit.words.lowerBound))
        }
        self.hits = hits
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
