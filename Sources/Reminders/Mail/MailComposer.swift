// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import MailTransport

/// Writes reminder mails: plain text with an HTML alternative, to the one configured address.
public struct MailComposer: Sendable {
    /// The envelope's and the header's sender.
    public let from: String
    /// The one recipient.
    public let to: String
    /// The person's time zone, in which days and the Date header are told.
    public let timeZone: TimeZone

    /// - Throws: ``MailCompositionError/badAddress(_:)``.
    public init(from: String, to: String, timeZone: TimeZone) throws(MailCompositionError) {
        try MailHeader.check(address: from)
        try MailHeader.check(address: to)
        self.from = from
        self.to = to
        self.timeZone = timeZone
    }

    /// A Message-ID for a reminder that is being planned: random, below the sender's domain (RFC 5322 section 3.6.4).
    public func newMessageID() -> String {
        let domain = from.split(separator: "@").last.map(String.init) ?? "followup.invalid"
        return "<followup.\(UUID().uuidString.lowercased())@\(domain)>"
    }

    /// The mail for a note. The same note, Message-ID and date give the same bytes, however often it is sent.
    /// - Throws: ``MailCompositionError``.
    public func mail(
        _ note: ReminderNote, messageID: String, date: Date
    ) throws(MailCompositionError) -> OutgoingMail {
        let today = CalendarDay(date, offset: timeZone.secondsFromGMT(for: date))
        let boundary = Self.boundary(messageID)
        let header = try header(note, messageID, date, boundary)
        var content = Array((header + "\r\n").utf8)
        content += Self.part("text/plain", LetterText(note: note, today: today).text, boundary)
        content += Self.part("text/html", LetterHTML(note: note, today: today).text, boundary)
        content += Array("--\(boundary)--\r\n".utf8)
        return OutgoingMail(from: from, to: to, messageID: messageID, content: content)
    }

    private func header(
        _ note: ReminderNote, _ messageID: String, _ date: Date, _ boundary: String
    ) throws(MailCompositionError) -> String {
        var header = MailHeader()
        try header.add("From", displayName: "followup", address: from)
        try header.add("To", address: to)
        try header.add("Subject", text: subject(note))
        try header.add("Date", MailDateText.text(date, in: timeZone))
        try header.add("Message-ID", messageID)
        // RFC 3834: no vacation program answers; the second is Exchange's own word for the same.
        try header.add("Auto-Submitted", "auto-generated")
        try header.add("X-Auto-Response-Suppress", "All")
        try header.add("X-Followup-Id", Self.token(messageID))
        try header.add("MIME-Version", "1.0")
        try header.add("Content-Type", parameters: ["multipart/alternative", "boundary=\"\(boundary)\""])
        return header.text
    }

    private func subject(_ note: ReminderNote) -> String {
        let headline = ReminderWords.headline(note)
        guard let item = note.items.first, note.items.count == 1 else {
            let isNamed = ReminderWords.employers(note).count == 1
            return PlainText.line(isNamed ? headline : "\(headline): \(ReminderWords.names(note))", most: 150)
        }
        let role = ReminderWords.role(item).map { ": \($0)" } ?? ""
        return PlainText.line(headline + role, most: 150)
    }

    private static func part(_ type: String, _ text: String, _ boundary: String) -> [UInt8] {
        let head =
            "--\(boundary)\r\nContent-Type: \(type); charset=utf-8\r\n"
            + "Content-Transfer-Encoding: quoted-printable\r\n\r\n"
        return Array(head.utf8) + QuotedPrintable.encode(text)
    }

    /// `=_` cannot occur in quoted-printable, so no text can end a part (RFC 2045 section 6.7).
    private static func boundary(_ messageID: String) -> String { "=_followup_\(token(messageID))" }

    /// The Message-ID's own part, of letters, digits and hyphens.
    private static func token(_ messageID: String) -> String {
        let kept = messageID.prefix { $0 != "@" }.unicodeScalars.filter { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "-")
        }
        return String(String.UnicodeScalarView(kept.prefix(48)))
    }
}
