// SPDX-License-Identifier: MIT
import Foundation
import MailTransport

/// What sends a mail; `SMTPSender` outside of tests.
public protocol MailSending: Sendable {
    /// Returns when the server has taken the mail.
    func send(_ mail: OutgoingMail) async throws
}

extension SMTPSender: MailSending {}

/// Why a reminder mail is not known to have arrived.
public struct MailFailure: Error, Sendable, Equatable, CustomStringConvertible {
    /// A sentence with a next step, without any text of mails.
    public var description: String
    /// Whether it may be in the mailbox all the same.
    public var mayHaveBeenSent: Bool

    /// A failure for this reason.
    public init(description: String, mayHaveBeenSent: Bool) {
        self.description = description
        self.mayHaveBeenSent = mayHaveBeenSent
    }
}

/// Sends reminders as mails to the person.
public struct MailNotifier: Sendable {
    /// Writes the mails.
    public let composer: MailComposer
    private let sender: any MailSending

    /// Mails written by `composer` go out through `sender`.
    public init(composer: MailComposer, sender: any MailSending) {
        self.composer = composer
        self.sender = sender
    }

    /// Sends a note as one mail.
    /// - Throws: ``MailFailure``.
    public func send(_ note: ReminderNote, messageID: String, date: Date) async throws(MailFailure) {
        do {
            try await sender.send(try composer.mail(note, messageID: messageID, date: date))
        } catch let error as SMTPError {
            throw MailFailure(description: error.description, mayHaveBeenSent: error.mayHaveBeenSent)
        } catch {
            throw MailFailure(description: String(describing: error), mayHaveBeenSent: error is CancellationError)
        }
    }
}
