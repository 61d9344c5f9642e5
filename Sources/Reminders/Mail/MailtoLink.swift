// SPDX-License-Identifier: MIT

/// A `mailto:` link that opens a draft in the person's mail program (RFC 6068).
enum MailtoLink {
    /// Characters of a link at most; some programs cut longer ones. A longer draft goes without its text.
    private static let longest = 6000

    /// Nil where the draft is no e-mail or has no address yet.
    static func link(_ draft: ReminderNote.DraftText) -> String? {
        guard draft.channel == .email, let to = draft.to, (try? MailHeader.check(address: to)) != nil else {
            return nil
        }
        let head = "mailto:" + encoded(to, keeping: "@")
        let subject = draft.subject.map { "subject=" + encoded(PlainText.line($0, most: 300)) }
        let thread = draft.inReplyTo.map { "in-reply-to=" + encoded(PlainText.line($0, most: 300)) }
        let text = PlainText.lines(draft.text).replacing("\n", with: "\r\n")
        let fields = [subject, thread].compactMap(\.self)
        let full = head + "?" + (fields + ["body=" + encoded(text)]).joined(separator: "&")
        if full.utf8.count <= longest { return full }
        return fields.isEmpty ? head : head + "?" + fields.joined(separator: "&")
    }

    private static func encoded(_ text: String, keeping kept: Unicode.Scalar? = nil) -> String {
        var encoded = ""
        for byte in text.utf8 {
            let scalar = Unicode.Scalar(byte)
            if isUnreserved(byte) || scalar == kept {
                encoded.unicodeScalars.append(scalar)
            } else {
                encoded += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return encoded
    }

    /// RFC 3986 section 2.3.
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "-._~".utf8.contains(byte)
        }
    }
}
