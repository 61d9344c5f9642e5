// SPDX-License-Identifier: MIT
import MailParsing
import Testing

@testable import MailClassification

/// A mail in short, and what it says of the employer and the post.
struct EmployerCase: Sendable, CustomTestStringConvertible {
    let from: String
    let subject: String
    let text: String
    var to = "Sam Rivera <sam@mailbox.example>"
    var company: String?
    var role: String?

    init(
        _ from: String, _ subject: String, _ text: String, company: String?, role: String? = nil
    ) {
        self.from = from
        self.subject = subject
        self.text = text
        self.company = company
        self.role = role
    }

    var testDescription: String { "\(subject) | \(from)" }

    var message: MailMessage { .sample(from: from, subject: subject, text: text, to: to) }
    var details: EmployerDetails { EmployerExtractor().extract(from: message, language: nil) }
}

extension MailMessage {
    /// A mail of a few headers and a text; `from` and `to` are written as in a header.
    static func sample(
        from: String, subject: String, text: String = "", to: String = "Sam Rivera <sam@mailbox.example>",
        headers: [(String, String)] = [], attachments: [String] = []
    ) -> MailMessage {
        var message = MailMessage(
            messageID: "<1@mailbox.example>", subject: subject, from: [MailAddress(header: from)],
            to: [MailAddress(header: to)], text: text, textOrigin: text.isEmpty ? .none : .plain)
        message.headers = headers.map { HeaderField(name: $0.0, value: $0.1) }
        message.attachmentNames = attachments
        for (name, value) in headers where name.lowercased() == "in-reply-to" { message.inReplyTo = [value] }
        for (name, value) in headers where name.lowercased() == "reply-to" {
            message.replyTo = [MailAddress(header: value)]
        }
        return message
    }
}

extension MailAddress {
    /// Reads `Name <local@domain>`.
    init(header: String) {
        guard let open = header.lastIndex(of: "<"), header.hasSuffix(">") else {
            self.init(address: header)
            return
        }
        let name = header[..<open].split(separator: " ").joined(separator: " ")
        self.init(name: name, address: String(header[header.index(after: open)...].dropLast()))
    }
}
