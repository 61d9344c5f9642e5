// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import Reminders

@Suite("Headers of reminder mails")
struct MailHeaderTests {
    static let lineBreakers = [
        "a\r\nBcc: eve@x.example", "a\nb", "a\rb", "a\u{0}b", "a\u{7F}", "a\u{85}b", "a\u{2028}b",
    ]

    @Test("No value can end its line", arguments: lineBreakers)
    func injection(value: String) {
        var header = MailHeader()
        #expect(throws: MailCompositionError.forbiddenCharacter(header: "Subject")) {
            try header.add("Subject", text: value)
        }
        #expect(throws: MailCompositionError.forbiddenCharacter(header: "Message-ID")) {
            try header.add("Message-ID", value)
        }
        #expect(throws: MailCompositionError.badAddress(value + "@x.example")) {
            try header.add("To", address: value + "@x.example")
        }
        #expect(header.text.isEmpty)
    }

    static let noAddresses = [
        "", "sam", "sam@", "@x.example", "a@b@c", "sam@x.example, eve@x.example", "sam <sam@x.example>",
        "sam @x.example",
        "\"a b\"@x.example", "sam@x.example>", "-f@x.example", "sam..b@x.example", ".sam@x.example", "sam@x.example.",
        "müller@x.example", "sam@[127.0.0.1]", String(repeating: "a", count: 260) + "@x.example",
    ]

    @Test("Only one plain address is an address", arguments: noAddresses)
    func addresses(text: String) {
        #expect(throws: MailCompositionError.badAddress(text)) { try MailHeader.check(address: text) }
        #expect(throws: MailCompositionError.badAddress(text)) {
            try MailComposer(from: "sam@mailbox.example", to: text, timeZone: .gmt)
        }
    }

    @Test("Plain addresses pass", arguments: ["sam@mailbox.example", "s.m+jobs@x.example", "o'neil_1@sub.x.example"])
    func goodAddresses(text: String) throws { try MailHeader.check(address: text) }

    static let subjects: [(String, String)] = [
        ("Follow up with Acme", "Subject: Follow up with Acme\r\n"),
        ("Grüße", "Subject: =?utf-8?B?R3LDvMOfZQ==?=\r\n"),
        ("=?utf-8?B?QQ==?=", "Subject: =?utf-8?B?PT91dGYtOD9CP1FRPT0/PQ==?=\r\n"),
        (
            "Follow up with a company that has a very long name indeed: Senior Data Engineer",
            "Subject: Follow up with a company that has a very long name indeed: Senior\r\n Data Engineer\r\n"
        ),
    ]

    @Test("Text goes plain where it can, encoded where it must, folded where it is long", arguments: subjects)
    func subject(text: String, expected: String) throws {
        var header = MailHeader()
        try header.add("Subject", text: text)
        #expect(header.text == expected)
    }

    @Test("Encoded words stay within 75 characters and split no character")
    func encodedWords() throws {
        let text = String(repeating: "ä株😀x", count: 40)
        let words = EncodedWord.words(text)
        #expect(words.allSatisfy { $0.count <= 75 })
        let decoded = words.compactMap { word in
            Data(base64Encoded: String(word.dropFirst(10).dropLast(2))).flatMap { String(data: $0, encoding: .utf8) }
        }
        #expect(decoded.joined() == text)
    }

    static let marks: [([(String, String)], Bool)] = [
        ([("X-Followup-Id", "a"), ("Auto-Submitted", "auto-generated")], true),
        ([("x-followup-id", "a"), ("AUTO-SUBMITTED", "Auto-Generated; by=x")], true),
        ([("X-Followup-Id", "a")], false),
        ([("Auto-Submitted", "auto-generated")], false),
        ([("X-Followup-Id", "a"), ("Auto-Submitted", "auto-replied")], false),
        ([("X-Followup-Id", "a"), ("Auto-Submitted", "no")], false),
        ([("X-Followup-Identity", "a"), ("Auto-Submitted", "auto-generated")], false),
        ([], false),
    ]

    @Test("Our own mails are known by both marks", arguments: marks)
    func ownMail(headers: [(String, String)], expected: Bool) { #expect(OwnMail.isOurs(headers: headers) == expected) }
}

@Suite("Quoted-printable")
struct QuotedPrintableTests {
    static let cases: [(String, String)] = [
        ("plain", "plain\r\n"),
        ("a=b", "a=3Db\r\n"),
        ("Grüße", "Gr=C3=BC=C3=9Fe\r\n"),
        (".", "=2E\r\n"),
        ("From here", "=46rom here\r\n"),
        ("end \nnext\t", "end=20\r\nnext=09\r\n"),
        ("-- ", "--=20\r\n"),
        ("a\n\nb", "a\r\n\r\nb\r\n"),
        (String(repeating: "x", count: 76), String(repeating: "x", count: 76) + "\r\n"),
        (String(repeating: "x", count: 77), String(repeating: "x", count: 75) + "=\r\nxx\r\n"),
    ]

    @Test("Lines are short ASCII and nothing in them can be taken for the mail's end", arguments: cases)
    func encodes(text: String, expected: String) {
        #expect(String(decoding: QuotedPrintable.encode(text), as: UTF8.self) == expected)
    }
}

@Suite("Dates and links of reminder mails")
struct MailTextTests {
    static let dates: [(Double, String, String)] = [
        (1_794_988_800, "Europe/Berlin", "Wed, 18 Nov 2026 09:00:00 +0100"),
        (1_794_988_800, "America/St_Johns", "Wed, 18 Nov 2026 04:30:00 -0330"),
        (1_782_864_000, "Europe/Berlin", "Wed, 1 Jul 2026 02:00:00 +0200"),
        (1_772_236_800, "Asia/Kolkata", "Sat, 28 Feb 2026 05:30:00 +0530"),
    ]

    @Test("The Date header is RFC 5322's, in the person's zone", arguments: dates)
    func date(seconds: Double, zone: String, expected: String) throws {
        let zone = try #require(TimeZone(identifier: zone))
        #expect(MailDateText.text(Date(timeIntervalSince1970: seconds), in: zone) == expected)
    }

    @Test("A draft's link carries address, subject, thread and text, and nothing that the address smuggles in")
    func mailto() throws {
        var draft = Sample.draft
        draft.text = "Dear Ms Doe,\n50 % & more?\n"
        let link = try #require(MailtoLink.link(draft))
        #expect(
            link == "mailto:jane.doe@acme.example?subject=Application%20as%20Data%20Engineer%20%28R-1042%29"
                + "&in-reply-to=%3Cr1042%40acme.example%3E&body=Dear%20Ms%20Doe%2C%0D%0A50%20%25%20%26%20more%3F%0D%0A")
        draft.to = "jane@acme.example?bcc=eve@x.example"
        #expect(MailtoLink.link(draft) == nil)
        draft.to = nil
        #expect(MailtoLink.link(draft) == nil)
        draft.to = "a&b=c?d@acme.example"
        #expect(MailtoLink.link(draft)?.hasPrefix("mailto:a%26b%3Dc%3Fd@acme.example?") == true)
        draft.channel = .linkedin
        #expect(MailtoLink.link(draft) == nil)
    }
}
