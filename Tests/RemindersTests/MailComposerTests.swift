// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import MailTransport
@testable import Reminders

@Suite("Reminder mails")
struct MailComposerTests {
    static let id = "<followup.0b1c@mailbox.example>"

    static func composer() throws -> MailComposer {
        try MailComposer(from: "sam@mailbox.example", to: "sam+jobs@mailbox.example", timeZone: Sample.berlin)
    }

    static func mail(_ items: [ReminderNote.Item]) throws -> OutgoingMail {
        try composer().mail(ReminderNote(items: items), messageID: id, date: Sample.now)
    }

    /// A mail as Python's email package reads it, with the strict policy; `defects` must stay empty.
    struct Parsed: Decodable {
        var headers: [String: String]
        var plain: String
        var html: String
        var defects: [String]
        var longest: Int
        var types: [String]
    }

    static func parse(_ mail: OutgoingMail) throws -> Parsed {
        let directory = try Peer.makeDirectory()
        defer { try? FileManager.default.removeItem(atPath: directory) }
        try Data(mail.content).write(to: URL(fileURLWithPath: "\(directory)/mail"))
        try Data(script.utf8).write(to: URL(fileURLWithPath: "\(directory)/parse.py"))
        let text = try Peer.output("\(Peer.python) '\(directory)/parse.py' '\(directory)/mail'")
        return try JSONDecoder().decode(Parsed.self, from: Data(text.utf8))
    }

    static let script = """
        import email, email.policy, json, sys
        raw = open(sys.argv[1], 'rb').read()
        mail = email.message_from_bytes(raw, policy=email.policy.SMTP)
        parts = list(mail.walk())
        defects = [repr(d) for p in parts for d in p.defects] + [
            repr(d) for p in parts for v in p.values() for d in v.defects]
        rest = raw.replace(b'\\r\\n', b'')
        if b'\\n' in rest or b'\\r' in rest: defects.append('bare line end')
        if any(b > 126 for b in raw): defects.append('eight bits')
        def text(kind): return mail.get_body((kind,)).get_content().replace('\\r\\n', '\\n')
        print(json.dumps({
            'headers': {k: str(v) for k, v in mail.items()}, 'defects': defects,
            'plain': text('plain'), 'html': text('html'),
            'longest': max(len(l) for l in raw.split(b'\\r\\n')), 'types': [p.get_content_type() for p in parts]}))
        """

    @Test(
        "Another program's parser reads what was meant",
        .enabled(if: Peer.hasPython, "python3 is not installed"))
    func parsesBack() throws {
        let parsed = try Self.parse(Self.mail([Sample.item(company: "Müller & Söhne", role: "Ingenieur (m/w/d)")]))
        #expect(parsed.defects == [])
        #expect(parsed.longest <= 78)
        #expect(parsed.types == ["multipart/alternative", "text/plain", "text/html"])
        #expect(
            parsed.headers.filter { $0.key != "Content-Type" } == [
                "From": "followup <sam@mailbox.example>", "To": "sam+jobs@mailbox.example",
                "Subject": "Follow up with Müller & Söhne: Ingenieur (m/w/d)",
                "Date": "Wed, 18 Nov 2026 09:00:00 +0100", "Message-ID": Self.id,
                "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All",
                "X-Followup-Id": "followup0b1c", "MIME-Version": "1.0",
            ])
        #expect(parsed.plain.hasPrefix("Müller & Söhne, Ingenieur (m/w/d)\n---------------------------------\n"))
        #expect(parsed.plain.contains("First follow-up by e-mail, due today.\nThey said within two weeks"))
        #expect(
            parsed.plain.contains("To: jane.doe@acme.example\nSubject: Application as Data Engineer (R-1042)\n\nDear"))
        #expect(parsed.plain.contains("followup done 12\n"))
        #expect(parsed.html.contains("Müller &amp; Söhne, Ingenieur (m/w/d)</h2>"))
        #expect(parsed.html.contains("<a href=\"mailto:jane.doe@acme.example?subject="))
        #expect(OwnMail.isOurs(headers: parsed.headers.map { ($0.key, $0.value) }))
    }

    static let hostile = [
        "Eve\r\nBcc: all@x.example", "<script>alert(1)</script>", "\"><img src=x onerror=y>", "\u{202E}gnp.exe\u{0}",
        ".\r\n.\r\nQUIT", "--=_followup_followup0b1c--", "=?utf-8?Q?x?=", String(repeating: "W", count: 100_000),
        "From the start",
    ]

    @Test(
        "What a mail calls its company changes no structure", .enabled(if: Peer.hasPython, "python3 is not installed"),
        arguments: hostile)
    func hostileNames(text: String) throws {
        let draft = ReminderNote.DraftText(
            channel: .email, to: text + "@x.example", subject: text, inReplyTo: text, text: text, notes: [text])
        let item = Sample.item(company: text, role: text, drafts: [draft])
        let parsed = try Self.parse(try Self.mail([item, Sample.item(13)]))
        #expect(parsed.defects == [])
        #expect(parsed.headers.count == 10)
        #expect(parsed.longest <= 78)
        #expect(parsed.types == ["multipart/alternative", "text/plain", "text/html"])
        #expect(!parsed.plain.contains("\u{0}") && !parsed.plain.contains("\u{202E}"))
        for tag in ["<script", "<img"] { #expect(!parsed.html.contains(tag)) }
        #expect(parsed.html.contains("</html>"))
    }

    @Test("Several reminders go in one mail, an overview on top and one draft each")
    func digest() throws {
        let other = ReminderNote.DraftText(
            channel: .phone, to: "+49 30 1234", subject: nil, inReplyTo: nil, text: "Hello.", notes: [])
        let items = (1...3).map { Sample.item(Int64($0), company: "Company \($0)", drafts: [Sample.draft, other]) }
        let text = LetterText(note: ReminderNote(items: items), today: Sample.today).text
        #expect(text.hasPrefix("3 steps are due with 3 employers:\n  * Company 1, Data Engineer: First follow-up"))
        #expect(text.components(separatedBy: "---- Draft").count == 4)
        #expect(!text.contains("Hello."))
        for id in 1...3 { #expect(text.contains("followup done \(id)\n")) }
    }

    @Test("The same note gives the same bytes, so that a second copy is no second mail")
    func deterministic() throws {
        let note = ReminderNote(items: [Sample.item()])
        let again = try #require(ReminderNote(json: note.json))
        #expect(again == note)
        let composer = try Self.composer()
        #expect(
            try composer.mail(note, messageID: Self.id, date: Sample.now)
                == composer.mail(again, messageID: Self.id, date: Sample.now))
        #expect(composer.newMessageID() != composer.newMessageID())
        #expect(composer.newMessageID().hasSuffix("@mailbox.example>"))
    }

    // Skipped where aiosmtpd is not installed (Debian: python3-aiosmtpd).
    @Test(
        "A real SMTP server gets it as it was written", .enabled(if: Peer.hasSMTP, "python3-aiosmtpd is not installed"),
        .timeLimit(.minutes(1)))
    func overSMTP() async throws {
        let directory = try Peer.makeDirectory()
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let peer = try RunningPeer([Peer.python, "\(Peer.directory)/smtp_server.py", "0", directory])
        let port = try #require(Int(peer.greeting.dropFirst("ready ".count)))
        let server = MailServer(host: "127.0.0.1", port: port, security: .none)
        let notifier = MailNotifier(composer: try Self.composer(), sender: SMTPSender(server: server, credentials: nil))
        let note = ReminderNote(items: [Sample.item(company: "Müller & Söhne")])
        try await notifier.send(note, messageID: Self.id, date: Sample.now)
        let kept = try Data(contentsOf: URL(fileURLWithPath: "\(directory)/1.eml"))
        #expect(Array(kept) == (try Self.composer().mail(note, messageID: Self.id, date: Sample.now).content))
        peer.end()
        let error = await #expect(throws: MailFailure.self) {
            try await notifier.send(note, messageID: Self.id, date: Sample.now)
        }
        #expect(error?.mayHaveBeenSent == false)
    }
}
