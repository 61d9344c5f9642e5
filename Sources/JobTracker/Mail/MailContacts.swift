// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import MailParsing

/// The people at the other end of a mail.
struct MailContacts {
    /// Each once; addresses in lower case.
    let all: [Contact]

    init(_ mail: IncomingMail) {
        if mail.isOwn {
            all = mail.message.to.compactMap(Self.contact)
        } else if mail.isSuspicious {
            all = []
        } else {
            all = Self.received(mail)
        }
    }

    private static func received(_ mail: IncomingMail) -> [Contact] {
        let stated = mail.verdict.contact
        var contacts = [Contact(name: stated.name, email: stated.email?.lowercased(), phone: stated.phone)]
            .filter { $0.name != nil || $0.email != nil || $0.phone != nil }
        let writers = mail.message.replyTo.isEmpty ? mail.message.from : mail.message.replyTo
        guard mail.verdict.isPersonal, mail.verdict.kind.concernsApplication, let writer = writers.first,
            let contact = contact(writer), !contacts.contains(where: { $0.email == contact.email })
        else { return contacts }
        contacts.append(contact)
        return contacts
    }

    /// Nil for an address that nobody reads.
    private static func contact(_ address: MailAddress) -> Contact? {
        guard address.address.contains("@"), !isNoReply(address) else { return nil }
        return Contact(name: address.name.isEmpty ? nil : address.name, email: address.address.lowercased())
    }

    private static func isNoReply(_ address: MailAddress) -> Bool {
        let local = address.localPart.lowercased().filter { $0.isLetter }
        return ["noreply", "donotreply", "mailerdaemon", "notification", "sendonly", "nepasrepondre", "autoreply"]
            .contains { local.contains($0) }
    }
}

extension LinkableMail {
    init(_ mail: IncomingMail, date: Date) {
        let verdict = mail.verdict
        self.init(
            kind: mail.kind, date: date, company: verdict.company?.nonEmpty, role: verdict.role?.nonEmpty,
            requisition: verdict.requisition?.nonEmpty, ats: verdict.ats?.nonEmpty)
        addresses = Set(MailContacts(mail).all.compactMap(\.email))
        if let sender = mail.sender, !mail.isOwn { addresses.insert(sender.address.lowercased()) }
        domain = Self.domain(of: mail)
    }

    /// The employer's own domain: of the sender, unless a recruiting system writes for it; of the recipient in a mail
    /// of the person's own. A suspicious sender's says nothing.
    private static func domain(of mail: IncomingMail) -> String? {
        if mail.isOwn { return mail.message.to.lazy.compactMap(EmployerDomain.own).first }
        guard !mail.isSuspicious, mail.verdict.ats == nil else { return nil }
        return mail.sender.flatMap(EmployerDomain.own)
    }
}

extension String {
    /// Nil where there is nothing but white space.
    var nonEmpty: String? { contains { !$0.isWhitespace } ? self : nil }
}
