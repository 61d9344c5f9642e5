// SPDX-License-Identifier: MIT
import MailParsing

/// A mail of which the person said what it is, or what the employer or post is called.
public struct CorrectedMail: Sendable, Equatable {
    /// The sender's address.
    public var senderAddress: String
    /// The sender's display name.
    public var senderName: String
    /// The decoded subject.
    public var subject: String
    /// The body as text.
    public var text: String
    /// What the mail is, where the person corrected that.
    public var kind: MailKind?
    /// The employer as it was read and as the person calls it, where they differ.
    public var company: Renaming?
    /// The same for the post.
    public var role: Renaming?

    /// What was read in a mail, and what the person made of it.
    public struct Renaming: Sendable, Equatable {
        /// What the program read.
        public var read: String
        /// What the person calls it.
        public var meant: String

        /// `read` is replaced by `meant`.
        public init(read: String, meant: String) {
            self.read = read
            self.meant = meant
        }
    }

    /// A corrected mail; what was not corrected is nil.
    public init(
        senderAddress: String, senderName: String, subject: String, text: String, kind: MailKind? = nil,
        company: Renaming? = nil, role: Renaming? = nil
    ) {
        self.senderAddress = senderAddress
        self.senderName = senderName
        self.subject = subject
        self.text = text
        self.kind = kind
        self.company = company
        self.role = role
    }

    /// Whether many employers write from this address: a recruiting system's or job board's.
    public static func isSharedSender(_ address: String) -> Bool {
        RecruitingSystems.system(of: AddressParts(address).domain) != nil
    }

    var message: MailMessage {
        MailMessage(subject: subject, from: [MailAddress(name: senderName, address: senderAddress)], text: text)
    }
}
