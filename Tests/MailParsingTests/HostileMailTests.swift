// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import MailParsing

/// Mails made to crash, stall or bloat a parser. Each must come out as a message with what could be read; that the
/// test process lives on is half of the expectation.
@Suite(.serialized) struct HostileMailTests {
    struct Bomb: Sendable, CustomTestStringConvertible {
        var name: String
        var mail: @Sendable () -> Data
        var subject = "bomb"
        var defect: String?
        var textHas: String? = "hello"
        var testDescription: String { name }
    }

    private static let head = "From: a@b.example\r\nSubject: bomb\r\nMIME-Version: 1.0\r\n"

    private static func bytes(_ parts: String...) -> Data { Data(parts.joined().utf8) }

    private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

    private static func html(_ html: String) -> Data { bytes(head, "Content-Type: text/html\r\n\r\n", html) }

    private static func numbered(_ count: Int, _ line: (Int) -> String) -> String {
        (0..<count).map(line).joined()
    }

    static let bombs: [Bomb] = [
        Bomb(
            name: "nested groups, which overflow GMime's stack",
            mail: { bytes("From: ", times(200_000, "a:"), "\r\nSubject: bomb\r\n\r\nhello") },
            defect: "address-groups-nested"),
        Bomb(
            name: "a header of 10 MB",
            mail: { bytes("Subject: bomb\r\nX-Big: ", times(10_000_000, "x"), "\r\nFrom: a@b.example\r\n\r\nhello") },
            defect: "header-too-long"),
        Bomb(
            name: "100,000 headers",
            mail: { bytes(head, numbered(100_000) { "X-\($0): y\r\n" }, "\r\nhello") },
            defect: "too-many-headers"),
        Bomb(
            name: "100,000 addresses",
            mail: { bytes(head, "To: ", numbered(100_000) { "u\($0)@x.example, " }, "\r\n\r\nhello") },
            defect: "too-many-addresses"),
        Bomb(
            name: "200,000 encoded words",
            mail: { bytes(head, "X-Words:", times(200_000, " =?utf-8?B?w6k=?=\r\n"), "\r\nhello") },
            defect: "too-many-encoded-words"),
        Bomb(
            name: "500,000 parts",
            mail: {
                bytes(
                    head, "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nhello\r\n",
                    times(500_000, "--b\r\n\r\nx\r\n"), "--b--")
            },
            defect: "too-many-parts"),
        Bomb(
            name: "20,000 multiparts in each other",
            mail: {
                bytes(
                    head, "Content-Type: multipart/mixed; boundary=b0\r\n\r\n",
                    numbered(20_000) { "--b\($0)\r\nContent-Type: multipart/mixed; boundary=b\($0 + 1)\r\n\r\n" },
                    "hello")
            },
            defect: "parts-nested-too-deep"),
        Bomb(
            name: "20,000 attached messages in each other",
            mail: { bytes(head, times(20_000, "Content-Type: message/rfc822\r\n\r\n"), "hello") },
            defect: nil, textHas: nil),
        Bomb(
            name: "100,000 pieces of a parameter",
            mail: {
                bytes(head, "Content-Type: text/plain;", numbered(100_000) { " n*\($0)*=a;\r\n" }, " x=y\r\n\r\nhello")
            },
            defect: "too-many-parameters"),
        Bomb(
            name: "comments 200,000 deep",
            mail: {
                bytes(
                    "From: ", times(200_000, "("), "\r\nSubject: bomb\r\nDate: ", times(200_000, "("), "\r\n\r\nhello")
            },
            defect: "comments-nested"),
        Bomb(
            name: "200,000 references",
            mail: { bytes(head, "References:", numbered(200_000) { " <\($0)@x>\r\n" }, "\r\nhello") },
            defect: "too-many-references"),
        Bomb(
            name: "300,000 nested elements", mail: { html(times(300_000, "<div>") + "hello") }, defect: "html-too-deep"),
        Bomb(
            name: "end tags that match nothing",
            mail: { html(times(500, "<div>") + "hello" + times(60_000, "</x>")) }, defect: "html-too-long"),
        Bomb(name: "200,000 less-than signs", mail: { html("hello" + times(200_000, "<")) }, defect: "html-too-long"),
        Bomb(name: "100,000 comments", mail: { html("hello" + times(100_000, "<!--")) }, textHas: "hello"),
        Bomb(name: "100,000 attributes", mail: { html("hello<p " + numbered(100_000) { " a\($0)=1" } + ">x") }),
        Bomb(name: "only line ends", mail: { bytes(head, times(300_000, "\r\n")) }, textHas: nil),
        Bomb(name: "only carriage returns", mail: { bytes("Subject: bomb\r", times(300_000, "\r")) }, textHas: nil),
        Bomb(
            name: "100,000 combining marks",
            mail: { bytes(head, "Content-Type: text/plain; charset=utf-8\r\n\r\nhello e", times(100_000, "\u{301}")) }),
        Bomb(name: "only NUL", mail: { Data(count: 300_000) }, subject: "", textHas: nil),
    ]

    @Test(arguments: bombs)
    func bombsAreSurvived(_ bomb: Bomb) {
        let message = MailParser().parse(bomb.mail())
        #expect(message.subject == bomb.subject)
        if let defect = bomb.defect { #expect(MailFixture.names(message).contains(defect)) }
        if let text = bomb.textHas { #expect(message.text.contains(text)) }
        #expect(message.text.utf8.count <= 3 * ParsingLimits.default.textBytes)
        // The peak is that of the whole test process with the bombs themselves: a generous bound for the parser.
        // The address sanitiser keeps freed memory, so nothing can be said under it.
        let isSanitised = ProcessInfo.processInfo.environment["ASAN_OPTIONS"] != nil
        if !isSanitised, let peak = Self.peakKilobytes { #expect(peak < 400_000) }
    }

    private static var peakKilobytes: Int? {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
        return line.flatMap { $0.split { !$0.isNumber }.first }.flatMap { Int($0) }
    }

    /// Groups bombs work from other tasks too, whose threads have small stacks.
    @Test func manyTasksMayParseAtOnce() async {
        let mail = Data(BodyTests.nested.utf8)
        let bomb = Data(("To: " + String(repeating: "a:", count: 20_000) + "\n\nhello").utf8)
        let whole = MailParser().parse(mail)
        await withTaskGroup(of: Bool.self) { group in
            for number in 0..<64 {
                group.addTask {
                    let parser = MailParser()
                    return number % 2 == 0 ? parser.parse(mail) == whole : parser.parse(bomb).text == "hello"
                }
            }
            for await isRight in group { #expect(isRight) }
        }
    }

    @Test(arguments: [BodyTests.nested, calendarMail, htmlMail])
    func everyBeginningOfAMailIsRead(_ mail: String) {
        let bytes = Data(mail.replacing("\n", with: "\r\n").utf8)
        let parser = MailParser()
        let whole = parser.parse(bytes)
        for length in stride(from: 0, to: bytes.count, by: 3) {
            let message = parser.parse(bytes.prefix(length))
            #expect(message.headers.count <= whole.headers.count)
            #expect(message.text.utf8.count <= bytes.count)
        }
    }

    @Test func noiseIsRead() {
        var random = SeededGenerator(seed: 1)
        for _ in 0..<30 {
            let noise = (0..<Int.random(in: 0...4_000, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            _ = MailParser().parse(Data(noise))
            // Noise behind a header that sends it through every decoder.
            for type in [
                "text/html", "multipart/mixed; boundary=\"\u{1}\"", "text/plain; charset=iso-2022-jp", "message/rfc822",
            ] {
                for encoding in ["base64", "quoted-printable", "x-uuencode", "8bit"] {
                    let header = "Content-Type: \(type)\nContent-Transfer-Encoding: \(encoding)\n\n"
                    _ = MailParser().parse(Data(header.utf8) + Data(noise))
                }
            }
        }
    }

    @Test func damagedMailsAreRead() {
        let mails = [BodyTests.nested, Self.calendarMail, Self.htmlMail].map { Array($0.utf8) }
        let splinters = ["\n", "\r", "\0", "=?", "?=", "--", ":", ";", "\"", "(", "<", ">", "=", "\u{FF}"].map {
            Array($0.utf8)
        }
        var random = SeededGenerator(seed: 2)
        for _ in 0..<400 {
            var mail = mails[Int.random(in: 0..<mails.count, using: &random)]
            for _ in 0..<Int.random(in: 1...8, using: &random) {
                let place = Int.random(in: 0..<mail.count, using: &random)
                switch Int.random(in: 0..<3, using: &random) {
                case 0: mail.remove(at: place)
                case 1: mail[place] = UInt8.random(in: 0...255, using: &random)
                default:
                    mail.insert(contentsOf: splinters[Int.random(in: 0..<splinters.count, using: &random)], at: place)
                }
            }
            _ = MailParser().parse(Data(mail))
        }
    }

    static let calendarMail = """
        From: "Doe, Jo" <jo@acme.example>
        To: =?utf-8?Q?Sam_M=C3=BCller?= <sam@mailbox.example>
        Subject: =?utf-8?B?RWlubGFkdW5nIHp1bSBHZXNwcsOkY2g=?=
        Date: Mon, 02 Nov 2026 10:00:00 +0100
        Message-ID: <1@acme.example>
        References: <0@acme.example> <a@mailbox.example>
        Content-Type: multipart/alternative; boundary="=_b"

        --=_b
        Content-Type: text/plain; charset=utf-8; format=flowed
        Content-Transfer-Encoding: base64

        TGllYmVyIFNhbSwgDQp3aXIgbGFkZW4gU2llIGVpbi4NCg==
        --=_b
        Content-Type: text/calendar; method=REQUEST; charset=utf-8

        BEGIN:VCALENDAR
        END:VCALENDAR
        --=_b--
        """

    static let htmlMail = """
        From: jobs@acme.example
        Subject: Hello
        Content-Type: text/html; charset=iso-8859-1
        Content-Transfer-Encoding: quoted-printable

        <html><head><style>p{color:red}</style></head><body>
        <div style=3D"display:none">hidden</div><p>Caf=E9 &amp; <a href=3D"https://acme.example/a?b=3Dc">bar</a></p>
        <table><tr><td>one</td><td>two</td></tr></table><blockquote type=3D"cite">old</blockquote></body></html>
        """
}
