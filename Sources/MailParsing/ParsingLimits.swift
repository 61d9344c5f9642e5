// SPDX-License-Identifier: MIT

/// How much of a mail is looked at. Every cap holds before a C library sees the bytes, so that no mail can make one
/// of them run long, grow large or overflow its stack.
///
/// The outer anchor is Dovecot's message parser (100 nested parts, 10,000 parts, 10 MB of header block); ordinary mail
/// stays far below all of these.
public struct ParsingLimits: Sendable, Equatable {
    /// Octets of a mail that are scanned for parts at all. Providers refuse mails larger than 25 MB; base64 adds a third.
    public var mailBytes = 36 << 20
    /// Octets of one header block, of the mail or of a part. Trace headers of real mail stay under 40 KB.
    public var headerBlockBytes = 256 << 10
    /// Octets of one header field, folded lines included.
    public var headerFieldBytes = 64 << 10
    /// Fields in one header block.
    public var headerFields = 1_000
    /// Octets of the header blocks of all parts together; a mail of parts without text is not worth more.
    public var partHeaderBytes = 1 << 20
    /// Mailboxes in one address header.
    public var addresses = 200
    /// Colons in one address header. GMime 3.2 calls itself for each nested group (`a:a:a:`, forbidden by RFC 5322)
    /// and overflows an 8 MB stack from 120 KB of them, a 512 KB stack from 10 KB.
    public var addressColons = 32
    /// Depth of comments in parentheses in structured headers (addresses, dates, content types).
    public var commentDepth = 10
    /// Encoded words (RFC 2047) decoded in one header field; what stands behind them is left out.
    public var encodedWords = 500
    /// Parameters, or pieces of continued parameters (RFC 2231), in one structured header.
    public var parameterPieces = 100
    /// Message-IDs kept of one References header: the first and the last of them.
    public var references = 200
    /// Parts in one mail, attached messages not counted in.
    public var parts = 500
    /// Nested multiparts.
    public var partDepth = 50
    /// Attached messages (message/rfc822) within attached messages.
    public var attachedMessageDepth = 3
    /// Attached messages that are parsed at all, in one mail.
    public var attachedMessages = 20
    /// Octets of decoded text in one mail: all of its text and calendar parts together.
    public var textBytes = 2 << 20
    /// Octets of one HTML part that libxml2 sees; behind them only the bare text is taken.
    public var htmlBytes = 1 << 20
    /// `<` and `&` of one HTML part that libxml2 sees; behind them only the bare text is taken. Each can make it walk
    /// all open elements.
    public var htmlMarks = 50_000
    /// Open HTML elements. libxml2 walks all of them for every end tag that matches none.
    public var htmlDepth = 512
    /// Calendar parts, and names of attachments, that are kept of one mail.
    public var attachments = 100

    /// The caps that every stage of `followup` uses.
    public static let `default` = ParsingLimits()

    /// The default caps; change single ones afterwards.
    public init() {}
}
