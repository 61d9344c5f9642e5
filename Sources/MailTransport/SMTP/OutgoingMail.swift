// SPDX-License-Identifier: MIT

/// A mail to be sent to one address.
public struct OutgoingMail: Sendable, Equatable {
    /// Envelope sender; an address without name or brackets.
    public var from: String
    /// Envelope recipient.
    public var to: String
    /// With its brackets, as in `content`; for the caller's books, it is not added to the mail.
    public var messageID: String
    /// The whole mail by RFC 5322, with any line ends.
    public var content: [UInt8]

    /// A mail as given; `SMTPSender.send` checks it.
    public init(from: String, to: String, messageID: String, content: [UInt8]) {
        self.from = from
        self.to = to
        self.messageID = messageID
        self.content = content
    }
}

/// Makes a mail safe to put on the wire.
enum MailOnTheWire {
    /// Every line end, also a bare CR or LF, becomes CRLF, and the mail ends with one.
    ///
    /// libcurl doubles a dot at the start of a line only behind CRLF; behind a bare LF, which other servers take for
    /// a line end, the text of a mail could end the mail ("SMTP smuggling"). Without bare ones that cannot be.
    static func canonical(_ content: [UInt8]) -> [UInt8] {
        var lines: [UInt8] = []
        lines.reserveCapacity(content.count + content.count / 32 + 2)
        var index = 0
        while index < content.count {
            let byte = content[index]
            index += 1
            guard byte == 0x0D || byte == 0x0A else {
                lines.append(byte)
                continue
            }
            if byte == 0x0D, index < content.count, content[index] == 0x0A { index += 1 }
            lines += [0x0D, 0x0A]
        }
        if !lines.isEmpty, lines.last != 0x0A { lines += [0x0D, 0x0A] }
        return lines
    }

    /// Octets a line may have, CRLF aside (RFC 5321 section 4.5.3.1.6).
    private static let longestLine = 998

    /// - Parameter lines: as `canonical` gives them.
    /// - Throws: `SMTPError.unusableMail` for what not every server passes on unchanged.
    static func check(_ lines: [UInt8]) throws(SMTPError) {
        if lines.isEmpty { throw .unusableMail("it is empty") }
        var length = 0
        for byte in lines {
            if byte >= 0x80 || byte == 0 { throw .unusableMail("it holds bytes beyond ASCII that were not encoded") }
            length = byte == 0x0A ? 0 : length + 1
            if length > longestLine + 1 { throw .unusableMail("one of its lines is longer than 998 characters") }
        }
    }

    /// - Throws: `SMTPError.badAddress` for anything but one plain address. What goes between the angle brackets of
    ///   RCPT TO must hold nothing that could end them (RFC 5321 section 4.1.2, without quoted local parts).
    static func check(address: String) throws(SMTPError) {
        let parts = address.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, address.utf8.count <= 254,
            address.utf8.allSatisfy(isAddressByte), !address.hasPrefix("-")
        else { throw .badAddress(ServerWords.clean(address)) }
    }

    private static func isAddressByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-/=?^_`{|}~.@".utf8.contains(byte)
        }
    }
}
