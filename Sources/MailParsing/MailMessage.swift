// SPDX-License-Identifier: MIT
import Foundation

/// A mail as a person would read it: what parsing makes of the bytes, and what every later stage works on.
///
/// Immutable in spirit: later stages only read it. Odd mail is not an error, so every part may be missing; what was
/// wrong is listed in ``defects``.
public struct MailMessage: Sendable, Equatable {
    /// The Message-ID with its angle brackets (`<id@host>`), or nil where the mail has none.
    public var messageID: String?
    /// Message-IDs of the mails this one answers, with angle brackets (RFC 5322 section 3.6.4).
    public var inReplyTo: [String]
    /// The thread's Message-IDs, oldest first, with angle brackets.
    public var references: [String]
    /// When the mail says that it was written.
    public var date: Date?
    /// The writer's offset from UTC in seconds, as the Date header states it.
    public var dateOffset: Int
    /// The decoded subject; empty where there is none.
    public var subject: String
    /// Who wrote the mail.
    public var from: [MailAddress]
    /// Who sent it for the writer, where that is someone else.
    public var sender: [MailAddress]
    /// Where answers should go, if not to ``from``.
    public var replyTo: [MailAddress]
    /// Whom the mail is addressed to.
    public var to: [MailAddress]
    /// Who got a copy.
    public var cc: [MailAddress]
    /// Every header in the order of the mail, decoded, trace headers among them.
    public var headers: [HeaderField]
    /// The body as text: the plain part, or the HTML part made text. Lines end with `\n`; no control characters but
    /// tab and newline.
    public var text: String
    /// Which kind of part ``text`` came from.
    public var textOrigin: TextOrigin
    /// Calendar parts (text/calendar), decoded to text.
    public var calendars: [CalendarPart]
    /// File names of what was attached; the contents are never kept.
    public var attachmentNames: [String]
    /// Attached messages (message/rfc822), parsed the same way, to a depth of three.
    public var attachedMessages: [MailMessage]
    /// What was wrong with the mail, in the order it was found.
    public var defects: [MailDefect]

    /// A message of the given parts; what is left out is empty.
    public init(
        messageID: String? = nil, inReplyTo: [String] = [], references: [String] = [], date: Date? = nil,
        dateOffset: Int = 0, subject: String = "", from: [MailAddress] = [], sender: [MailAddress] = [],
        replyTo: [MailAddress] = [], to: [MailAddress] = [], cc: [MailAddress] = [], headers: [HeaderField] = [],
        text: String = "", textOrigin: TextOrigin = .none, calendars: [CalendarPart] = [],
        attachmentNames: [String] = [], attachedMessages: [MailMessage] = [], defects: [MailDefect] = []
    ) {
        self.messageID = messageID
        self.inReplyTo = inReplyTo
        self.references = references
        self.date = date
        self.dateOffset = dateOffset
        self.subject = subject
        self.from = from
        self.sender = sender
        self.replyTo = replyTo
        self.to = to
        self.cc = cc
        self.headers = headers
        self.text = text
        self.textOrigin = textOrigin
        self.calendars = calendars
        self.attachmentNames = attachmentNames
        self.attachedMessages = attachedMessages
        self.defects = defects
    }

    /// The values of the header `name`, in the order of the mail. Names are compared without case.
    public func values(of name: String) -> [String] {
        headers.filter { $0.isCalled(name) }.map(\.value)
    }

    /// The first value of the header `name`.
    public func value(of name: String) -> String? {
        headers.first { $0.isCalled(name) }?.value
    }
}

/// One header field, unfolded and decoded (RFC 2047).
public struct HeaderField: Sendable, Equatable {
    /// The name as the mail spells it.
    public var name: String
    /// The value on one line.
    public var value: String

    /// A field of the given name and value.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }

    /// Whether the field's name is `name`, ASCII letters compared without case. Asked for every field of every mail,
    /// so it goes without Foundation.
    func isCalled(_ name: String) -> Bool {
        self.name.utf8.count == name.utf8.count
            && self.name.utf8.elementsEqual(name.utf8) { $0.lowercased == $1.lowercased }
    }
}

/// A mailbox of RFC 5322: a display name and an address.
public struct MailAddress: Sendable, Equatable, Hashable, Codable {
    /// The display name, decoded; empty where there is none.
    public var name: String
    /// `local@domain` as written; may lack the `@` in odd mail.
    public var address: String

    /// A mailbox; without a name where that is left out.
    public init(name: String = "", address: String) {
        self.name = name
        self.address = address
    }

    /// The part behind the last `@`, in lower case; empty where there is none.
    public var domain: String {
        guard let at = address.lastIndex(of: "@") else { return "" }
        return address[address.index(after: at)...].lowercased()
    }

    /// The part before the last `@`, as written.
    public var localPart: String {
        guard let at = address.lastIndex(of: "@") else { return address }
        return String(address[..<at])
    }
}

/// Where ``MailMessage/text`` came from.
public enum TextOrigin: String, Sendable, Equatable {
    /// Plain text, or HTML made text.
    case plain, html
    /// The mail has no text, or only its header was read.
    case none
}

/// A text/calendar part (RFC 5545).
public struct CalendarPart: Sendable, Equatable {
    /// The iTIP method in upper case (`REQUEST`, `CANCEL`, ...), from the parameter or the body (RFC 5546).
    public var method: String?
    /// The part's text, unfolded no further than its transfer encoding.
    public var text: String

    /// A calendar part of the given method and text.
    public init(method: String?, text: String) {
        self.method = method
        self.text = text
    }
}

/// Something that was wrong with a mail and was worked around.
public struct MailDefect: Sendable, Equatable, Hashable {
    /// A short stable name, for example `header-too-long`.
    public var name: String

    /// The defect called `name`.
    public init(_ name: String) { self.name = name }
}
