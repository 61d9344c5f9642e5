// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import MailParsing
import Testing

/// A written mail and what it is.
struct MailSample: Sendable, CustomTestStringConvertible {
    var kind: MailKind
    var from: String
    var subject: String
    var text: String
    var headers: [HeaderField] = []
    var isAnswer = false

    init(_ kind: MailKind, _ from: String, _ subject: String, _ text: String) {
        self.kind = kind
        self.from = from
        self.subject = subject
        self.text = text
    }

    var testDescription: String { "\(kind.rawValue): \(subject) / \(text.prefix(50))" }

    /// The same as an answer to a mail of the person.
    func answering() -> MailSample {
        var sample = self
        sample.isAnswer = true
        return sample
    }

    func with(_ name: String, _ value: String) -> MailSample {
        var sample = self
        sample.headers.append(HeaderField(name: name, value: value))
        return sample
    }

    /// Written on Monday, 2 November 2026, 10:00 UTC, unless told otherwise.
    var message: MailMessage {
        let parts = from.split(separator: "<")
        let address = parts.last.map { $0.filter { $0 != ">" } } ?? from
        let name = parts.count > 1 ? parts[0].trimmingCharacters(in: .whitespaces) : ""
        var message = MailMessage.sample(subject: subject, text: text)
        message.from = [MailAddress(name: name, address: String(address))]
        message.headers = headers
        if isAnswer { message.inReplyTo = ["<own@mailbox.example>"] }
        return message
    }
}

extension MailMessage {
    /// Monday, 2 November 2026, 10:00 UTC.
    static let sampleDate = Date(timeIntervalSince1970: 1_793_613_600)

    static func sample(subject: String = "", text: String) -> MailMessage {
        MailMessage(
            messageID: "<sample@mailbox.example>", date: sampleDate, subject: subject,
            from: [MailAddress(name: "Kestrel Labs", address: "no-reply@us.greenhouse-mail.io")],
            to: [MailAddress(name: "Sam Rivera", address: "sam@mailbox.example")], text: text, textOrigin: .plain)
    }
}
