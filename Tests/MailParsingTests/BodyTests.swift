// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import MailParsing

@Suite struct BodyTests {
    struct Encoded: Sendable, CustomTestStringConvertible {
        var charset: String
        var bytes: [UInt8]
        var expected: String
        var testDescription: String { charset }
        init(_ charset: String, _ bytes: [UInt8], _ expected: String) {
            (self.charset, self.bytes, self.expected) = (charset, bytes, expected)
        }
    }

    @Test(arguments: [
        Encoded("utf-8", [0xC3, 0xA9], "é"),
        Encoded("UTF8", [0xC3, 0xA9], "é"),
        Encoded("\"utf-8\"", [0xC3, 0xA9], "é"),
        Encoded("iso-8859-1", [0xE9, 0x93, 0x78, 0x94, 0x80], "é“x”€"),
        Encoded("us-ascii", [0xE9], "é"),
        Encoded("iso-8859-15", [0xA4], "€"),
        Encoded("windows-1250", [0xB3], "ł"),
        Encoded("windows-1251", [0xCF, 0xF0, 0xE8], "При"),
        Encoded("koi8-r", [0xF0, 0xD2, 0xC9], "При"),
        Encoded("gb18030", [0xD6, 0xD0], "中"),
        Encoded("gb2312", [0xD6, 0xD0], "中"),
        Encoded("shift_jis", [0x93, 0xFA], "日"),
        Encoded("iso-2022-jp", [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42], "日"),
        Encoded("euc-kr", [0xC7, 0xD1], "한"),
        Encoded("ks_c_5601-1987", [0xC7, 0xD1], "한"),
        Encoded("big5", [0xA4, 0xA4], "中"),
        Encoded("utf-7", Array("+AOk-".utf8), "é"),
        Encoded("macintosh", [0x8E], "é"),
        Encoded("x-mac-roman", [0x8E], "é"),
        // Names that nobody knows: the octets decide.
        Encoded("x-made-up", [0xC3, 0xA9], "é"),
        Encoded("x-made-up", [0xE9], "é"),
        Encoded("../../etc/passwd", [0xE9], "é"),
        // Names that are wrong.
        Encoded("iso-8859-1", [0xC3, 0xA9], "é"),
        Encoded("utf-8", [0x63, 0x61, 0x66, 0xE9], "café"),
        // Cut inside a character, as by a partial fetch.
        Encoded("utf-8", [0x63, 0xC3, 0xA9, 0xE2, 0x82], "cé"),
    ])
    func charsetsAreDecoded(_ text: Encoded) {
        let header = "From: a@b.example\nContent-Type: text/plain; charset=\(text.charset)"
        #expect(MailFixture.parse(header: header, body: text.bytes).text == text.expected)
    }

    struct Transfer: Sendable, CustomTestStringConvertible {
        var encoding: String
        var body: String
        var expected: String
        var testDescription: String { encoding + " " + body }
        init(_ encoding: String, _ body: String, _ expected: String) {
            (self.encoding, self.body, self.expected) = (encoding, body, expected)
        }
    }

    @Test(arguments: [
        Transfer("base64", "SGVsbG8gU2Ft\nLA==", "Hello Sam,"),
        Transfer("BASE64", "SGVsbG8gU2FtLA", "Hello Sam,"),
        Transfer("\"base64\"", "SGVsbG8gU2FtLA==", "Hello Sam,"),
        Transfer(
            "base64", "Hello Sam, this is <b>plain</b> text, whatever was announced for it, you see?",
            "Hello Sam, this is <b>plain</b> text, whatever was announced for it, you see?"),
        Transfer("quoted-printable", "Caf=C3=A9 a=\nnd tea=20\nmore", "Café and tea\nmore"),
        // Cut inside an escape.
        Transfer("quoted-printable", "Caf=C3=A9 and t=C", "Café and t"),
        Transfer("quoted-printable", "Caf=C3=A9 and t=", "Café and t"),
        Transfer("x-uuencode", "begin 644 a.txt\n#2&5Y\n`\nend\n", "Hey"),
        Transfer("7bit", "Hello", "Hello"),
        Transfer("x-unknown", "Hello", "Hello"),
    ])
    func transferEncodingsAreDecoded(_ transfer: Transfer) {
        let message = MailFixture.parse(
            "From: a@b.example\nContent-Type: text/plain; charset=utf-8\n"
                + "Content-Transfer-Encoding: \(transfer.encoding)\n\n\(transfer.body)")
        // Half an escape at a cut may stay as it is written.
        #expect(message.text == transfer.expected || message.text.hasPrefix(transfer.expected + "="))
    }

    static let long = String(repeating: "We thank you for your application to our bakery. ", count: 8)

    struct Alternative: Sendable, CustomTestStringConvertible {
        var plain: String
        var html: String
        var origin: TextOrigin
        var testDescription: String { plain }
        init(_ plain: String, _ html: String, _ origin: TextOrigin) {
            (self.plain, self.html, self.origin) = (plain, html, origin)
        }
    }

    @Test(arguments: [
        Alternative("Hello Sam, we got your application.", "<p>Hello Sam, we got your application.</p>", .plain),
        Alternative("", "<p>Hello Sam</p>", .html),
        Alternative(" \n\n ", "<p>Hello Sam</p>", .html),
        Alternative("View this email in your browser: https://acme.example/v/1", "<p>\(long)</p>", .html),
        Alternative("This is a multipart message in MIME format.", "<p>\(long)</p>", .html),
        Alternative("Your mail program does not support HTML.", "<p>\(long)</p>", .html),
        Alternative("Apply here", "<p>\(long)</p>", .html),
        Alternative(long, "<p>\(long)</p><p>\(long)</p>", .plain),
        Alternative("Hello Sam", "<p> </p>", .plain),
        Alternative("Hello Sam", "", .plain),
    ])
    func theBetterAlternativeIsRead(_ alternative: Alternative) {
        let message = MailFixture.parse(
            """
            From: a@b.example
            Content-Type: multipart/alternative; boundary="x y"

            --x y
            Content-Type: text/plain; charset=utf-8

            \(alternative.plain)
            --x y
            Content-Type: text/html; charset=utf-8

            \(alternative.html)
            --x y--
            """)
        #expect(message.textOrigin == alternative.origin)
        #expect(message.defects.isEmpty)
    }

    static let nested = """
        From: Acme <jobs@acme.example>
        Subject: Nested
        MIME-Version: 1.0
        Content-Type: multipart/mixed; boundary=outer

        Preamble that nobody reads.
        --outer
        Content-Type: multipart/related; boundary=middle

        --middle
        Content-Type: multipart/alternative; boundary=inner

        --inner
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: quoted-printable

        Bonjour, nous avons re=C3=A7u votre candidature.
        --inner
        Content-Type: text/html; charset=utf-8

        <p>Bonjour, nous avons reçu votre candidature.</p>
        --inner--
        --middle
        Content-Type: image/png; name="logo.png"
        Content-Transfer-Encoding: base64

        iVBORw0KGgo=
        --middle--
        --outer
        Content-Type: application/pdf
        Content-Disposition: attachment; filename*0*=utf-8''r%C3%A9; filename*1*=sum%C3%A9.pdf
        Content-Transfer-Encoding: base64

        JVBERi0=
        --outer
        Content-Type: text/plain

        -- 
        The list's footer
        --outer--
        Epilogue that nobody reads.
        """

    @Test func nestedMultipartsAreRead() {
        let message = MailFixture.parse(Self.nested)
        #expect(message.text == "Bonjour, nous avons reçu votre candidature.\n-- \nThe list's footer")
        #expect(message.textOrigin == .plain)
        #expect(message.attachmentNames == ["logo.png", "résumé.pdf"])
        #expect(message.defects.isEmpty)
    }

    @Test func invitationsAreKeptWithTheirMethod() {
        let message = MailFixture.parse(
            """
            From: hr@acme.example
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: multipart/alternative; boundary=a

            --a
            Content-Type: text/plain

            Please join us.
            --a
            Content-Type: text/calendar; charset=utf-8; method=request

            BEGIN:VCALENDAR
            METHOD:REQUEST
            END:VCALENDAR
            --a--
            --m
            Content-Type: application/ics; name=invite.ics
            Content-Disposition: attachment; filename=invite.ics
            Content-Transfer-Encoding: base64

            QkVHSU46VkNBTEVOREFSCk1FVEhPRDpDQU5DRUwKRU5EOlZDQUxFTkRBUgo=
            --m--
            """)
        #expect(message.text == "Please join us.")
        #expect(message.calendars.map(\.method) == ["REQUEST", "CANCEL"])
        #expect(message.calendars.first?.text == "BEGIN:VCALENDAR\nMETHOD:REQUEST\nEND:VCALENDAR")
        #expect(message.attachmentNames == ["invite.ics"])
    }

    @Test func attachedMessagesAreParsedToTheirDepth() throws {
        var mail = "From: deep@x.example\nSubject: level 5\n\nthe end"
        for level in (0..<5).reversed() {
            mail = """
                From: l\(level)@x.example
                Subject: level \(level)
                Content-Type: multipart/mixed; boundary=b\(level)

                --b\(level)

                text \(level)
                --b\(level)
                Content-Type: message/rfc822

                \(mail)
                --b\(level)--
                """
        }
        var message = MailFixture.parse(mail)
        for level in 0..<3 {
            #expect(message.subject == "level \(level)")
            #expect(message.text == "text \(level)")
            message = try #require(message.attachedMessages.first)
        }
        #expect(message.subject == "level 3")
        #expect(message.attachedMessages.isEmpty)
        #expect(MailFixture.names(message) == ["too-many-attached-messages"])
    }

    @Test func aBouncesTextIsItsHumanPart() {
        let message = MailFixture.parse(
            """
            From: MAILER-DAEMON@mx.example
            Content-Type: multipart/report; report-type=delivery-status; boundary=r

            --r

            Your mail could not be delivered.
            --r
            Content-Type: message/delivery-status

            Final-Recipient: rfc822; hr@acme.example
            --r
            Content-Type: message/rfc822

            From: sam@mailbox.example
            Subject: My application

            Dear Sir
            --r--
            """)
        #expect(message.text == "Your mail could not be delivered.")
        #expect(message.attachedMessages.map(\.subject) == ["My application"])
    }

    @Test(
        arguments: [
            // The end boundary is missing, as in every partial fetch.
            ("b", "--b\n\nHello\n--b\nContent-Type: image/png; name=x.png\n\nabc", "Hello", "end-boundary-missing"),
            // Nobody announced the boundary.
            (nil, "--zz\nContent-Type: text/plain\n\nHello\n--zz--", "Hello", "boundary-missing"),
            // Another one was announced.
            ("other", "--zz\nContent-Type: text/plain\n\nHello\n--zz--", "Hello", "boundary-not-found"),
            // There are no parts at all.
            ("b", "Hello", "Hello", "boundary-not-found"),
            // A part's header runs into the next boundary.
            ("b", "--b\nContent-Type: text/html\n--b\n\nHello\n--b--", "Hello", "header-without-end"),
        ] as [(String?, String, String, String)])
    func brokenBoundariesStillGiveText(_ mail: (String?, String, String, String)) {
        let boundary = mail.0.map { "; boundary=\($0)" } ?? ""
        let message = MailFixture.parse("From: a@b.example\nContent-Type: multipart/mixed\(boundary)\n\n\(mail.1)")
        #expect(message.text == mail.2)
        #expect(MailFixture.names(message).contains(mail.3))
    }

    @Test func anOuterBoundaryEndsInnerParts() {
        let message = MailFixture.parse(
            "Content-Type: multipart/mixed; boundary=o\n\n--o\nContent-Type: multipart/alternative; boundary=i\n\n"
                + "--i\n\nHello\n--o\n\nFooter\n--o--")
        #expect(message.text == "Hello\nFooter")
    }

    @Test func flowedLinesAreJoined() {
        let flowed = MailFixture.parse(
            "Content-Type: text/plain; format=flowed\n\nWe have \nreceived it.\n> You \n> wrote\n From here\n-- \nJo")
        #expect(flowed.text == "We have received it.\n> You wrote\nFrom here\n-- \nJo")
        let joined = MailFixture.parse("Content-Type: text/plain; format=flowed; delsp=yes\n\nWe ha \nve it.")
        #expect(joined.text == "We have it.")
    }

    @Test func textIsNormalised() {
        let message = MailFixture.parse(
            "Content-Type: text/plain; charset=utf-8\n\n\n a\u{A0}b \u{200B}c\u{202E}d  \ne\u{301}\u{7}\tf\u{0}\u{85}g\n\n\n"
        )
        #expect(message.text == "a b cd\n\u{E9}\tf\ng")
    }

    @Test func filesInsideTheTextAreTakenOut() {
        let message = MailFixture.parse("From: a@b.example\n\nSee below.\nbegin 644 cv.pdf\n#2&5Y\n`\nend\nBye")
        #expect(message.text == "See below.\nBye")
        #expect(message.attachmentNames == ["cv.pdf"])
    }

    @Test func oddMailsGiveWhatTheyHave() {
        #expect(MailParser().parse(Data()) == MailMessage())
        let header = MailParser().parse(header: Data("Subject: s\r\n\r\nnot asked for".utf8), body: nil)
        #expect(header.subject == "s")
        #expect(header.textOrigin == .none)
        #expect(header.text.isEmpty)
        #expect(header.defects.isEmpty)
        let tnef = MailFixture.parse("Content-Type: application/ms-tnef; name=winmail.dat\n\nxx")
        #expect(tnef.attachmentNames == ["winmail.dat"])
        #expect(tnef.textOrigin == .none)
        let html = MailFixture.parse("Content-Type: text/plain\n\n<html><body><p>Hello <b>Sam</b></p></body></html>")
        #expect(html.text == "Hello Sam")
        #expect(html.textOrigin == .html)
    }

    @Test func headerAndBodyMayComeApart() {
        let parser = MailParser()
        let mail = Self.nested.replacing("\n", with: "\r\n")
        guard let gap = mail.range(of: "\r\n\r\n") else { return #expect(Bool(false), "the mail has a body") }
        let whole = parser.parse(Data(mail.utf8))
        for headerEnd in ["", "\r\n", "\r\n\r\n"] {
            let header = Data((mail[..<gap.lowerBound] + headerEnd).utf8)
            #expect(parser.parse(header: header, body: Data(mail[gap.upperBound...].utf8)) == whole)
        }
    }

    @Test func theHashIsThatOfTheMailNotOfItsCopy() {
        let body = String(repeating: "Words that go on and on. ", count: 400)
        let mail = "From: A <a@b.example>\nDate: Mon, 02 Nov 2026 10:00:00 +0100\nSubject: s\n\n"
        let whole = MailFixture.parse("Received: x\n" + mail + body)
        let copy = MailFixture.parse("Received: y\nX-Folder: z\n" + mail + body)
        let part = MailFixture.parse(mail + body.prefix(4_096))
        #expect(whole.contentHash == copy.contentHash)
        #expect(whole.contentHash == part.contentHash)
        #expect(whole.contentHash != MailFixture.parse(mail + "Other words").contentHash)
        #expect(
            whole.contentHash != MailFixture.parse(mail.replacing("Subject: s", with: "Subject: t") + body).contentHash)
        #expect(whole.contentHash.utf8.count == 64)
    }

    // FIPS 180-4, appendix B, and the empty message.
    @Test(arguments: [
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
    ])
    func sha256IsThatOfTheStandard(_ message: String, _ digest: String) {
        #expect(SHA256.hex(Array(message.utf8)) == digest)
    }
}
