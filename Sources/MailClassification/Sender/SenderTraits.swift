// SPDX-License-Identifier: MIT
import MailParsing

/// What the headers tell of the writer: machine or person, to one or to many.
///
/// None of it discards a mail: receipts of applications are nearly all automatic, and many carry bulk headers.
struct SenderTraits: Sendable, Equatable {
    /// A machine sent it: RFC 3834, and what programs wrote before and beside it.
    var isAutomatic = false
    /// A machine's answer to a mail that the person sent: out of office, ticket receipt.
    var isAutoReply = false
    /// One mail to many: mailing lists and newsletters.
    var isBulk = false
    /// The address asks not to be answered.
    var isNoReply = false
    /// A report about a mail that could not be delivered, or was (RFC 3464).
    var isDeliveryReport = false
    /// It answers an earlier mail.
    var isAnswer = false
    /// A person wrote it.
    var isPersonal = false

    /// The traits of `message`; a header alone is enough, the text adds to ``isPersonal``.
    static func of(_ message: MailMessage) -> SenderTraits {
        let from = AddressParts(message.from.first?.address ?? "")
        let marks = HeaderMarks.of(message)
        let subject = SubjectPrefix.of(message.subject)
        var traits = SenderTraits()
        traits.isNoReply = NoReplyAddress.matches(from)
        traits.isDeliveryReport = marks.isDeliveryReport || isPostmaster(from.local)
        traits.isAutoReply = !traits.isDeliveryReport && (marks.isAutoReply || subject == .automatic)
        traits.isBulk = marks.isBulk
        traits.isAutomatic =
            marks.isAutomatic || traits.isAutoReply || traits.isDeliveryReport || traits.isNoReply
        traits.isAnswer = marks.isAnswer || !message.inReplyTo.isEmpty || subject == .answer
        traits.isPersonal = PersonalMail.isWritten(message, by: from, traits)
        return traits
    }

    private static func isPostmaster(_ local: String) -> Bool {
        ["mailer-daemon", "postmaster", "mailerdaemon", "mail-daemon", "mdaemon"].contains(local)
    }
}

/// Local parts that say "do not answer" in the languages of the field.
enum NoReplyAddress {
    /// Whether the address is one: `no-reply`, `do_not_reply`, `nicht-antworten`, `nepasrepondre`, ...
    static func matches(_ address: AddressParts) -> Bool {
        let letters = address.local.utf8.filter { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
        let plain = String(decoding: letters, as: UTF8.self)
        if plain.hasPrefix("sendonly") || plain == "bounce" || plain == "bounces" { return true }
        return forms.contains { plain.has($0) }
    }

    private static let forms = [
        "noreply", "donotreply", "dontreply", "notreply", "noanswer", "unattended", "autoreply", "keineantwort",
        "nichtantworten",
        "bittenichtantworten", "antwortenichtmoeglich", "nepasrepondre", "nepasreponse", "sansreponse", "pasdereponse",
        "noresponder", "norespuesta", "noresponda", "naoresponda", "naoresponder", "nonrispondere", "nietbeantwoorden",
        "nietantwoorden", "geenantwoord", "nieodpowiadaj", "nieodpisuj", "noreplay", "nicht-antworten", "systemmail",
    ]
}

/// What stands in front of a subject.
enum SubjectPrefix: Sendable {
    case answer, forward, automatic, none

    static func of(_ subject: String) -> SubjectPrefix {
        let head = EmployerFold.string(Substring(subject.utf8.prefix(60)))
        guard let first = head.utf8.first else { return .none }
        if machineInitials.contains(first), machineHeads.contains(where: head.hasPrefix) { return .automatic }
        guard let colon = head.utf8.firstIndex(of: UInt8(ascii: ":")) else { return .none }
        let word = head[..<colon].filter { !$0.isWhitespace && !$0.isNumber && $0 != "[" && $0 != "]" }
        if answers.contains(word) { return .answer }
        return forwards.contains(word) ? .forward : .none
    }

    /// Exchange, Gmail, Sieve and others, in the languages in which they write.
    private static let machineHeads = [
        "automatic reply", "automatische antwort", "reponse automatique", "respuesta automatica", "risposta automatica",
        "automatisch antwoord", "resposta automatica", "odpowiedz automatyczna", "auto:", "autoreply", "auto-reply",
        "auto reply", "auto response", "autoresponse", "out of office", "out of the office", "abwesenheitsnotiz",
        "abwesend:", "abwesenheit", "absence du bureau", "absent du bureau", "message d'absence", "fuera de la oficina",
        "fuera de oficina", "ausencia temporal", "fora do escritorio", "ausencia:", "fuori sede", "fuori ufficio",
        "afwezig",
        "afwezigheid", "nieobecnosc", "poza biurem", "autosvar", "autorespuesta", "autoantwort",
    ]
    private static let machineInitials = Set(machineHeads.compactMap(\.utf8.first))
    private static let answers: Set<String> = [
        "re", "aw", "antw", "antwort", "sv", "rif", "odp", "res", "ref", "r", "wg:re",
    ]
    private static let forwards: Set<String> = ["fw", "fwd", "wg", "tr", "rv", "enc", "i", "doorst", "pd", "vs"]
}
