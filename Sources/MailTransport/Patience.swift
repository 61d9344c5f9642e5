// SPDX-License-Identifier: MIT

/// How long we wait, and how much we take: every bound of the transport, each with its reason.
enum Patience {
    /// Resolving, TCP, TLS and greeting together. Phones on a poor network take about 10 s.
    static let connect: Duration = .seconds(30)
    /// A tagged answer to a small command. RFC 3501 names no limit; busy servers were seen to take 20 s.
    static let command: Duration = .seconds(60)
    /// A log-in; servers delay it on purpose after a failure (Dovecot: up to 15 s).
    static let login: Duration = .seconds(60)
    /// Silence within a FETCH or SEARCH: a cold mailbox of 200,000 mails can take a minute to its first byte.
    static let silence: Duration = .seconds(120)
    /// One FETCH or SEARCH from first to last byte, so that a trickle cannot hold us for ever.
    static let transfer: Duration = .seconds(600)
    /// DONE must be answered in this time, else the connection is dead (half-open TCP gives no error).
    static let idleEnd: Duration = .seconds(15)
    /// IDLE is renewed after this, counted from its start and not from the last line (servers send "Still here").
    /// RFC 2177 allows 29 minutes, but home routers forget a silent flow after 10 to 15.
    static let idle: Duration = .seconds(9 * 60)
    /// LOGOUT is a courtesy.
    static let logout: Duration = .seconds(2)

    /// A line outside literals; SEARCH replies are the longest real ones.
    static let lineBytes = 1 << 20
    /// Open parentheses in one response (CVE-2026-27857: 4,000 brought a server down).
    static let parenthesisDepth = 64
    /// A header block that is read whole; longer ones are cut here.
    static let headerBytes = 256 << 10
    /// The header fields of a message that is only looked at.
    static let fieldBytes = 64 << 10
    /// The start of a mail's text: enough for the words of any letter, and no attachments.
    static let textBytes = 64 << 10
    /// A literal longer than this is taken for a lie. Up to it what exceeds the asked length is read and dropped.
    static let literalBytes = 128 << 20
    /// Literals kept of one response where no command asked for more.
    static let strayLiteralBytes = 64 << 10

    /// Messages that a folder may claim to hold: ten times what the largest mailboxes do.
    static let mostMessages = 10_000_000

    /// UIDs a window; each is answered by 300 to 1,000 bytes.
    static let windowUIDs = 500
    /// Windows asked for before the first is answered, so that a slow line stays busy.
    static let windowsInFlight = 3
    /// Wanted mails a command, so that their text is asked for in steps.
    static let textsPerCommand = 50
    /// Text kept in memory before it is handed on.
    static let batchBytes = 8 << 20
    /// A command line; Exchange refuses more than 4,096 bytes.
    static let setBytes = 1_200
    /// UIDs a SEARCH, so that its reply stays under `lineBytes` (ten digits and a space each).
    static let searchBlock: UInt32 = 50_000
    /// UIDs behind the position that are fetched without a SEARCH for which of them exist.
    static let directRange: UInt32 = 2_000

    /// Log-ins with the same secret before the person is asked; servers lock accounts after three to ten.
    static let loginAttempts = 2
    /// A connection that lasted this long was a good one: the waits start over.
    static let stable: Duration = .seconds(60)
    static let firstRetry: Duration = .seconds(2)
    static let longestRetry: Duration = .seconds(15 * 60)
    /// After "too many connections": the server still counts those that it has not noticed to be dead.
    static let crowdedRetry: Duration = .seconds(5 * 60)
    /// After a push that brought nothing, so that a flood of lines is not answered with a flood of checks.
    static let calm: Duration = .seconds(1)

    /// SMTP: a reply to one command, and to the end of the mail (RFC 5321 section 4.5.3.2 asks for more, but
    /// reminders are small and the person may be waiting).
    static let smtpReply: Duration = .seconds(60)
    /// A whole mail, from connecting on.
    static let smtpTransfer: Duration = .seconds(300)
}
