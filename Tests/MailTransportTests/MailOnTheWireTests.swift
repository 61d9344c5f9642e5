// SPDX-License-Identifier: MIT
import Testing

@testable import MailTransport

@Suite("Mail on the wire")
struct MailOnTheWireTests {
    @Test(
        "Every line end becomes CRLF",
        arguments: [
            ("a\nb", "a\r\nb\r\n"), ("a\r\nb\r\n", "a\r\nb\r\n"), ("a\rb", "a\r\nb\r\n"),
            ("a\n\r\n.\n", "a\r\n\r\n.\r\n"),
            ("a\r\r\n", "a\r\n\r\n"), ("", ""), ("\n", "\r\n"),
        ])
    func canonical(text: String, expected: String) {
        #expect(MailOnTheWire.canonical(Array(text.utf8)) == Array(expected.utf8))
    }

    @Test(
        "Not an address",
        arguments: [
            "", "sam", "@x.example", "sam@", "a@b@c.example", "sam@x.example>\r\nRCPT TO:<eve@x.example",
            "Sam <sam@x.example>", "sam x@x.example", "sam@x.example\n", "sám@x.example", "\"a b\"@x.example",
        ])
    func badAddress(text: String) {
        #expect(throws: SMTPError.self) { try MailOnTheWire.check(address: text) }
    }

    @Test("An address", arguments: ["sam@x.example", "sam+jobs@mail.x.example", "o'brien@x.example", "s_1@localhost"])
    func address(text: String) throws { try MailOnTheWire.check(address: text) }

    @Test(
        "Bodies must be encoded, lines short",
        arguments: ["", "ä\r\n", String(repeating: "x", count: 999) + "\r\n", "\0\r\n"])
    func unusable(text: String) {
        #expect(throws: SMTPError.self) { try MailOnTheWire.check(Array(text.utf8)) }
    }

    @Test("998 characters are within the limit")
    func longest() throws { try MailOnTheWire.check(Array((String(repeating: "x", count: 998) + "\r\n").utf8)) }
}
