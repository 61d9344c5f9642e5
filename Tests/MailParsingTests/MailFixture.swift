// SPDX-License-Identifier: MIT
import Foundation

@testable import MailParsing

/// Mails written as text, for tables of them.
enum MailFixture {
    /// The message that a mail with these lines comes to. Lines end with CRLF on the wire.
    static func parse(_ mail: String) -> MailMessage {
        MailParser().parse(Data(mail.replacing("\n", with: "\r\n").utf8))
    }

    /// A mail whose octets are not all UTF-8.
    static func parse(header: String, body: [UInt8]) -> MailMessage {
        MailParser().parse(Data((header + "\n\n").utf8) + Data(body))
    }

    /// A mail of HTML alone.
    static func html(_ html: String) -> MailMessage {
        parse("From: a@b.example\nContent-Type: text/html; charset=utf-8\n\n" + html)
    }

    static func names(_ message: MailMessage) -> [String] { message.defects.map(\.name) }
}

/// Random numbers that are the same in every run (SplitMix64), so that a failure can be seen again.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
