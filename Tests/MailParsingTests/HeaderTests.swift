// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import MailParsing

@Suite struct HeaderTests {
    struct Line: Sendable, CustomTestStringConvertible {
        var raw: String
        var expected: String
        var testDescription: String { raw }
        init(_ raw: String, _ expected: String) { (self.raw, self.expected) = (raw, expected) }
    }

    @Test(arguments: [
        Line("Your application", "Your application"),
        Line("=?utf-8?B?QmV3ZXJidW5nIGVyaGFsdGVu?=", "Bewerbung erhalten"),
        Line("=?utf-8?Q?Candidature_re=C3=A7ue?=", "Candidature reçue"),
        // windows-1252 under its usual wrong name: an en dash, not a control.
        Line("=?iso-8859-1?Q?Role_=96_Paris?=", "Role – Paris"),
        Line("=?ISO-8859-2?Q?Zg=B3oszenie?=", "Zgłoszenie"),
        Line("=?koi8-r?B?79TXxdQ=?=", "Ответ"),
        Line("=?shift_jis?B?k/qWew==?=", "日本"),
        Line("=?gb2312?B?1tC5+g==?=", "中国"),
        // One character split between two words (Outlook).
        Line("=?utf-8?Q?caf=C3?= =?utf-8?Q?=A9?=", "café"),
        Line("=?utf-8?Q?a?=\n =?utf-8?Q?b?=", "ab"),
        Line("=?utf-8?Q?a?= b =?utf-8?Q?c?=", "a b c"),
        // Padding in the middle: GMime takes neighbouring base64 words for one stream.
        Line("=?utf-8?B?4oCeTW9y?= =?utf-8?B?xZt3aW7igJ0=?=", "„Morświn”"),
        Line("=?utf-8?B?w7N3IE1vcg==?=\n =?utf-8?B?xZt3aW7igJ0=?= end", "ów Morświn” end"),
        Line("=?utf-8?B?w7M=?= =?utf-8?Q?w?=", "ów"),
        // A language tag (RFC 2231 section 5).
        Line("=?us-ascii*en?Q?Hello?=", "Hello"),
        // Blanks inside a word (several newsletter systems).
        Line("=?utf-8?Q?Gr=C3=BC=C3=9Fe aus K=C3=B6ln?=", "Grüße aus Köln"),
        // Cut by the server in the middle of an octet.
        Line("=?utf-8?Q?Ihre_Bewerbung_bei_K=C3=B6l=C", "Ihre Bewerbung bei Köl"),
        Line("=?utf-8?B?SWhyZSBCZXdlcmJ1bmc", "Ihre Bewerbung"),
        Line("folded\n over\n\tthree lines", "folded over three lines"),
        Line("bell\u{07} and \u{1B}[31mescape", "bell and [31mescape"),
        Line("=?utf-8?Q?right=E2=80=AEto=E2=80=8Bleft?=", "righttoleft"),
        Line("decomposed e\u{301}", "decomposed \u{E9}"),
        Line("=?nonsense?Q?plain?=", "plain"),
        Line("50 % =? what ?=", "50 % =? what ?="),
        Line("", ""),
    ])
    func subjectIsDecoded(_ line: Line) {
        let message = MailFixture.parse("Subject: \(line.raw)\nFrom: a@b.example\n\nx")
        #expect(message.subject == line.expected)
        #expect(message.from == [MailAddress(address: "a@b.example")])
    }

    @Test func raw8BitSubjectsAreGuessed() {
        let latin = MailFixture.parse(header: "X: y", body: [])
        #expect(latin.subject.isEmpty)
        let bytes = Array("Subject: Caf".utf8) + [0xE9, 0x92] + Array("\n\nx".utf8)
        let message = MailParser().parse(Data(bytes))
        #expect(message.subject == "Café’")
        #expect(MailFixture.names(message) == ["raw-8bit-header"])
        #expect(MailFixture.parse("Subject: Café\n\nx").subject == "Café")
        let inWord = Array("Subject: =?iso-8859-1?Q?Caf".utf8) + [0xE9] + Array("_au_lait?=\n\nx".utf8)
        #expect(MailParser().parse(Data(inWord)).subject == "Café au lait")
        let russian =
            Array("Content-Type: text/plain; charset=koi8-r\nSubject: ".utf8) + [0xEF, 0xD4, 0xD7, 0xC5, 0xD4]
        #expect(MailParser().parse(Data(russian + Array("\n\nx".utf8))).subject == "Ответ")
    }

    struct Addresses: Sendable, CustomTestStringConvertible {
        var raw: String
        var expected: [MailAddress]
        var testDescription: String { raw }
        init(_ raw: String, _ expected: (String, String)...) {
            self.raw = raw
            self.expected = expected.map { MailAddress(name: $0.0, address: $0.1) }
        }
    }

    @Test(arguments: [
        Addresses("jobs@acme.example", ("", "jobs@acme.example")),
        Addresses("Acme Careers <jobs@acme.example>", ("Acme Careers", "jobs@acme.example")),
        Addresses("\"Acme, Inc.\" <jobs@acme.example>", ("Acme, Inc.", "jobs@acme.example")),
        Addresses("Acme, Inc. <jobs@acme.example>", ("Acme, Inc.", "jobs@acme.example")),
        Addresses("=?utf-8?Q?M=C3=BCller_GmbH?= <hr@mueller.example>", ("Müller GmbH", "hr@mueller.example")),
        Addresses("\"=?utf-8?Q?M=C3=BCller_GmbH?=\" <hr@mueller.example>", ("Müller GmbH", "hr@mueller.example")),
        Addresses("hr@acme.example (Jo Doe)", ("Jo Doe", "hr@acme.example")),
        Addresses("'Jo Doe' <jo@acme.example>", ("Jo Doe", "jo@acme.example")),
        Addresses("a@x.example, B <b@x.example>;", ("", "a@x.example"), ("B", "b@x.example")),
        Addresses("Team: a@x.example, b@x.example;", ("", "a@x.example"), ("", "b@x.example")),
        Addresses("undisclosed-recipients:;"),
        Addresses("Moderator <moderator>", ("Moderator", "moderator")),
        Addresses("<jobs@acme.example", ("", "jobs@acme.example")),
        Addresses("no address at all"),
        Addresses(""),
    ])
    func addressesAreRead(_ addresses: Addresses) {
        let message = MailFixture.parse("To: \(addresses.raw)\nFrom: a@b.example\n\nx")
        if addresses.raw == "no address at all" {
            #expect(message.to.allSatisfy { !$0.address.contains("@") })
        } else {
            #expect(message.to == addresses.expected)
        }
    }

    struct DateLine: Sendable, CustomTestStringConvertible {
        var raw: String
        var seconds: Double?
        var offset: Int
        var testDescription: String { raw }
        init(_ raw: String, _ seconds: Double?, _ offset: Int = 0) {
            (self.raw, self.seconds, self.offset) = (raw, seconds, offset)
        }
    }

    @Test(arguments: [
        DateLine("Mon, 02 Nov 2026 10:00:00 +0100", 1_793_610_000, 3_600),
        DateLine("2 Nov 2026 10:00 +0100", 1_793_610_000, 3_600),
        DateLine("Mon, 2 Nov 2026 09:00:00 GMT", 1_793_610_000),
        DateLine("Mon, 2 Nov 2026 04:00:00 EST", 1_793_610_000, -18_000),
        DateLine("Mon, 02 Nov 2026 10:00:00 +0100 (CET (really))", 1_793_610_000, 3_600),
        DateLine("Mon,\n 02 Nov 2026\n 10:00:00 +0100", 1_793_610_000, 3_600),
        DateLine("2026-11-02T10:00:00+01:00", 1_793_610_000, 3_600),
        DateLine("2026-11-02 09:00:00", 1_793_610_000),
        DateLine("yesterday", nil), DateLine("", nil), DateLine("0", nil),
        DateLine("Mon, 99 Foo 2026 99:99:99 +9999", nil),
    ])
    func datesAreRead(_ line: DateLine) {
        let message = MailFixture.parse("Date: \(line.raw)\nFrom: a@b.example\n\nx")
        #expect(message.date?.timeIntervalSince1970 == line.seconds)
        #expect(message.dateOffset == line.offset)
        #expect(MailFixture.names(message).contains("date-unreadable") == (line.seconds == nil))
    }

    @Test(arguments: [
        Line("<a@b.example>", "<a@b.example>"),
        Line("  <a@b.example> (added by gateway)", "<a@b.example>"),
        Line("a@b.example", "<a@b.example>"),
        Line("<a @b.example>", "<a@b.example>"),
        Line("<broken <a@b.example>", "<a@b.example>"),
        Line("<no-domain>", "<no-domain>"),
        Line("<a@b.example>\n <c@d.example>", "<a@b.example> <c@d.example>"),
        Line("<a@b.example>,<c@d.example>", "<a@b.example> <c@d.example>"),
        Line("Your message of Monday <c@d.example>", "<c@d.example>"),
        Line("", ""), Line("<>", ""),
    ])
    func identifiersAreNormalised(_ line: Line) {
        let message = MailFixture.parse(
            "References: \(line.raw)\nIn-Reply-To: \(line.raw)\nMessage-ID: \(line.raw)\n\nx")
        let expected = line.expected.split(separator: " ").map(String.init)
        #expect(message.references == expected)
        #expect(message.inReplyTo == expected)
        #expect(message.messageID == expected.first)
    }

    @Test func headersKeepTheirOrder() {
        let message = MailFixture.parse("Received: one\nReceived: two\nX-A: =?utf-8?Q?=C3=A9?=\nSubject: s\n\nx")
        #expect(message.headers.map(\.name) == ["Received", "Received", "X-A", "Subject"])
        #expect(message.values(of: "received") == ["one", "two"])
        #expect(message.value(of: "x-a") == "é")
        #expect(message.value(of: "x-b") == nil)
    }

    @Test(arguments: ["\n", "\r\n", "\r", "\r\r\n"])
    func everyLineEndIsRead(_ lineEnd: String) {
        let mail = "From: a@b.example\nSubject: one\n two\n\nHello\nthere\n".replacing("\n", with: lineEnd)
        let message = MailParser().parse(Data(mail.utf8))
        #expect(message.subject == "one two")
        #expect(message.text.split(separator: "\n") == ["Hello", "there"])
    }

    @Test func linesThatAreNoHeaderAreWorkedAround() {
        let lost = MailFixture.parse("Subject: one\nlost its indentation\nFrom: a@b.example\n\nHello")
        #expect(lost.from.first?.address == "a@b.example")
        #expect(lost.text == "Hello")
        let missing = MailFixture.parse("Subject: one\nHello Sam,\nwe got it.\n")
        #expect(missing.subject == "one")
        #expect(missing.text == "Hello Sam,\nwe got it.")
        let none = MailFixture.parse("Hello Sam,\nno header at all\n")
        #expect(none.text == "Hello Sam,\nno header at all")
        let envelope = MailFixture.parse("From a@b.example Mon Nov  2 10:00:00 2026\nSubject: s\n\nHello")
        #expect(envelope.subject == "s")
    }
}
