// SPDX-License-Identifier: MIT
import JobTracker
import MailClassification

/// Whom an e-mail about an application goes to, and in which thread.
struct Correspondent: Sendable, Equatable {
    var address: String?
    var name: String?
    /// The thread's last mail that can be answered.
    var thread: TrackedMessage?

    /// The sender of the last mail that can be answered; else a contact that a mail named; else nobody.
    init(_ application: Application) {
        let held = Set(application.events.filter(\.isHeld).map(\.message))
        let personal = Set(application.events.filter(\.isPersonal).map(\.message))
        thread = application.messages.last { message in
            !held.contains(message.id) && message.canBeAnswered(isPersonal: personal.contains(message.id))
        }
        let contact = application.contacts.last { contact in contact.email.map { !NoReply.matches($0) } ?? false }
        guard let thread else {
            address = contact?.email.flatMap { DraftSubject.plain($0, limit: 254) }
            name = contact?.name.flatMap { DraftSubject.plain($0, limit: 60) }
            return
        }
        let sender = Sender(thread.from)
        address = sender.address
        let known = application.contacts.last { $0.email?.lowercased() == sender.address?.lowercased() }?.name
        name = (known ?? (personal.contains(thread.id) ? sender.name : nil))
            .flatMap { DraftSubject.plain($0, limit: 60) }
    }
}

/// A From header's value in its two parts.
struct Sender: Sendable, Equatable {
    var name: String?
    var address: String?

    /// Reads `Name <local@domain>`, `"Name" <local@domain>` or `local@domain`.
    init(_ from: String) {
        guard let open = from.lastIndex(of: "<"), let close = from.lastIndex(of: ">"), open < close else {
            address = Self.address(from)
            return
        }
        address = Self.address(String(from[from.index(after: open)..<close]))
        let shown = from[..<open].filter { $0 != "\"" }
        name = DraftSubject.plain(String(shown), limit: 60)
    }

    /// One address without anything that could end a header or name a second recipient.
    private static func address(_ text: String) -> String? {
        guard let plain = DraftSubject.plain(text, limit: 254), plain.contains("@") else { return nil }
        return plain.contains { $0 == "," || $0 == ";" || $0 == " " || $0 == "<" || $0 == ">" } ? nil : plain
    }
}

extension TrackedMessage {
    /// Whether an answer to it would be read by somebody.
    fileprivate func canBeAnswered(isPersonal: Bool) -> Bool {
        guard !isOwn, messageID != nil, case .received(let kind) = kind, kind.concernsApplication, kind != .autoReply,
            let address = Sender(from).address
        else { return false }
        return !NoReply.matches(address) && (isPersonal || !Self.isMachine(address))
    }

    /// Recruiting systems whose tenants send as `company@system` without reading answers.
    private static let machines = [
        "myworkday.com", "myworkdayjobs.com", "successfactors.com", "successfactors.eu", "taleo.net", "icims.com",
        "oraclecloud.com", "jobvite.com", "avature.net", "brassring.com",
    ]

    private static func isMachine(_ address: String) -> Bool {
        let domain = address.lowercased().split(separator: "@").last.map(String.init) ?? ""
        return machines.contains { domain == $0 || domain.hasSuffix("." + $0) }
    }
}
