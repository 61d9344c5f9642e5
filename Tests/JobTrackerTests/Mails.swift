// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification
import MailParsing

/// Mails as the tracker receives them, written for these tests.
enum Mails {
    /// Noon UTC, so many days after 2 November 2026.
    static func day(_ number: Int, hour: Int = 12) -> Date {
        Date(timeIntervalSince1970: 1_793_577_600 + Double(number) * 86_400 + Double(hour) * 3_600)
    }

    static let now = day(60)

    /// A mail from an employer.
    static func received(
        _ kind: MailKind, _ id: String, day number: Int = 0, hour: Int = 12, company: String? = nil,
        role: String? = nil, requisition: String? = nil, ats: String? = nil,
        from: String = "no-reply@us.greenhouse-mail.io", inReplyTo: [String] = [], isPersonal: Bool = false,
        isSuspicious: Bool = false, folder: String = "INBOX", uid: UInt32 = 1,
        _ change: (inout Verdict) -> Void = { _ in }
    ) -> IncomingMail {
        var verdict = Verdict(
            kind: kind, confidence: 0.9, company: company, role: role, requisition: requisition, ats: ats,
            isPersonal: isPersonal,
            evidence: [Evidence(quote: "we received it", speaksFor: kind.rawValue, weight: 2.5, rule: "test")])
        change(&verdict)
        let message = MailMessage(
            messageID: "<\(id)@mail.example>", inReplyTo: inReplyTo.map { "<\($0)@mail.example>" },
            date: day(number, hour: hour), subject: "About \(id)", from: [MailAddress(address: from)],
            text: "Text of \(id).")
        return IncomingMail(
            account: "personal", folder: folder, uidValidity: 7, uid: uid, message: message, verdict: verdict,
            isSuspicious: isSuspicious, receivedAt: day(number, hour: hour))
    }

    /// A mail of the person's own.
    static func sent(
        _ kind: OwnMailKind, _ id: String, day number: Int = 0, hour: Int = 13, to: String, company: String? = nil,
        role: String? = nil, inReplyTo: [String] = [], uid: UInt32 = 1
    ) -> IncomingMail {
        let message = MailMessage(
            messageID: "<\(id)@home.example>", inReplyTo: inReplyTo.map { "<\($0)@mail.example>" },
            date: day(number, hour: hour), subject: "My \(id)", from: [MailAddress(address: "sam@mailbox.example")],
            to: [MailAddress(address: to)], text: "Mine, \(id).")
        return IncomingMail(
            account: "personal", folder: "Sent", uidValidity: 9, uid: uid, isOwn: true, message: message,
            verdict: Verdict(kind: .other, confidence: 1, company: company, role: role), ownKind: kind,
            receivedAt: day(number, hour: hour))
    }
}

extension Tracker {
    /// Ingests in the order given, with growing UIDs, at ``Mails/now``.
    @discardableResult
    func ingestAll(_ mails: [IncomingMail]) throws -> [IngestOutcome] {
        try mails.enumerated().map { index, mail in
            var mail = mail
            mail.uid = UInt32(index + 1)
            return try ingest(mail, now: Mails.now)
        }
    }

    /// Everything a person could see, without numbers that depend on the order of recording.
    func canonicalDump() throws -> [String] {
        try applications().map { application in
            let events = application.events.map { "\($0.kind) \($0.at.timeIntervalSince1970) \($0.isHeld)" }
            let mails = application.messages.map { "\($0.messageID ?? "-") \($0.subject) \($0.isOwn)" }
            let contacts = application.contacts.map { "\($0.name ?? "-") \($0.email ?? "-") \($0.phone ?? "-")" }
            let reasons = application.reviewReasons.map(\.rawValue).sorted()
            return
                """
                \(application.company ?? "-") | \(application.role ?? "-") | \(application.requisition ?? "-") | \
                \(application.ats ?? "-") | \(application.stage.rawValue) | \(events) | \(mails) | \
                \(contacts.sorted()) | \(reasons)
                """
        }.sorted()
    }
}
