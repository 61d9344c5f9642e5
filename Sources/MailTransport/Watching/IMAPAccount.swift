// SPDX-License-Identifier: MIT

/// Which folder holds what the person sent.
public enum SentFolder: Sendable, Equatable {
    /// The one that the server marks as such (RFC 6154), or else one of the usual names.
    case auto
    case named(String)
    /// Sent mail is not looked at.
    case none
}

/// One mailbox to watch.
public struct IMAPAccount: Sendable {
    /// What the person calls it.
    public var name: String
    /// Where it is.
    public var server: MailServer
    /// Names as a person writes them. New mail is pushed for the first; the others are asked for at intervals.
    public var folders: [String]
    /// Where the person's own mails are.
    public var sentFolder: SentFolder
    /// How far the first scan of a folder goes back.
    public var lookBackDays: Int
    /// How often the folders that the server does not tell about are asked.
    public var pollInterval: Duration

    /// An account; nothing is checked before it is used.
    public init(
        name: String, server: MailServer, folders: [String] = ["INBOX"], sentFolder: SentFolder = .auto,
        lookBackDays: Int = 180, pollInterval: Duration = .seconds(600)
    ) {
        self.name = name
        self.server = server
        self.folders = folders
        self.sentFolder = sentFolder
        self.lookBackDays = lookBackDays
        self.pollInterval = pollInterval
    }
}

/// What one pass over a mailbox did.
public struct CheckResult: Sendable, Equatable {
    /// Mails whose header was looked at.
    public var looked = 0
    /// Of these, mails of which text was read too.
    public var read = 0
    /// Bytes that the server sent, above TLS.
    public var bytesReceived = 0
    /// Folders that could not be read while others could.
    public var problems: [TransportError] = []

    /// Nothing done yet.
    public init() {}
}
