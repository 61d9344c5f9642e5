// SPDX-License-Identifier: MIT
import Foundation

/// A mail as the server gave it: where it stands, and its bytes. The first type on a mail's way.
public struct RawMessage: Sendable, Equatable {
    /// Unique in its folder while UIDVALIDITY stays (RFC 3501 section 2.3.1.1).
    public var uid: UInt32
    /// When the server received it (INTERNALDATE, RFC 3501 section 2.3.3).
    public var internalDate: Date?
    /// The whole mail's size in octets (RFC822.SIZE), which may be more than was read.
    public var size: Int
    /// The header block as it came, with its empty line if that was within the cap.
    public var header: Data
    /// The first octets of the text behind the header, or nil where only the header was asked for.
    public var body: Data?

    /// A message as it was fetched.
    public init(uid: UInt32, internalDate: Date? = nil, size: Int = 0, header: Data, body: Data? = nil) {
        self.uid = uid
        self.internalDate = internalDate
        self.size = size
        self.header = header
        self.body = body
    }
}

/// How far a folder was read: the truth that survives restarts, beside which IDLE is only a hint.
public struct MailboxPosition: Sendable, Equatable, Codable {
    /// The folder's UIDVALIDITY; another value voids `nextUID` (RFC 3501 section 2.3.1.1).
    public var uidValidity: UInt32
    /// Every message with a UID below this was looked at.
    public var nextUID: UInt32
    /// HIGHESTMODSEQ at that time, 0 where the server has none. Only ever a reason to skip work.
    public var highestModSeq: UInt64

    /// A position; `nextUID` 1 is the start of a folder.
    public init(uidValidity: UInt32, nextUID: UInt32, highestModSeq: UInt64 = 0) {
        self.uidValidity = uidValidity
        self.nextUID = nextUID
        self.highestModSeq = highestModSeq
    }
}

/// What one window of UIDs brought.
public struct MailBatch: Sendable {
    /// The folder's name as a person reads it (UTF-8, not modified UTF-7).
    public var folder: String
    /// Whether the folder holds what the person sent.
    public var isSentFolder: Bool
    /// In the order of their UIDs. Every message of the window is here, most of them with a header only.
    public var messages: [RawMessage]
    /// Where the folder stands once all of `messages` are kept.
    public var position: MailboxPosition

    /// The messages of a window with the position behind it.
    public init(folder: String, isSentFolder: Bool, messages: [RawMessage], position: MailboxPosition) {
        self.folder = folder
        self.isSentFolder = isSentFolder
        self.messages = messages
        self.position = position
    }
}

/// Receives what a watcher reads, and remembers how far it came. The tracker stands behind it.
public protocol MailboxReceiver: Sendable {
    /// How far `folder` was read, or nil for a folder never seen.
    func position(of folder: String) async throws -> MailboxPosition?
    /// Which of these messages (headers only) should be read with their text.
    func wantsText(of messages: [RawMessage], in folder: String, isSent: Bool) async throws -> Set<UInt32>
    /// Keeps a window's mails and, with them, its position. Called again with the same window after a crash.
    func receive(_ batch: MailBatch) async throws
    /// Told whenever what the watcher is doing changes; for logs, `status` and progress on a terminal.
    func report(_ state: WatchState) async
    /// Told of a folder that could not be read while the others go on. Without an implementation it is dropped.
    func report(_ problem: TransportError, folder: String) async
    /// The Sent folder that was found earlier, so that a check need not list all folders again.
    func rememberedSentFolder() async -> String?
    /// The Sent folder found now.
    func remember(sentFolder: String) async
}

extension MailboxReceiver {
    /// Drops it.
    public func report(_ problem: TransportError, folder: String) async {}
    /// None: each check looks for it.
    public func rememberedSentFolder() async -> String? { nil }
    /// Drops it.
    public func remember(sentFolder: String) async {}
}

/// What a watcher is doing, for people to see.
public enum WatchState: Sendable, Equatable {
    case connecting
    /// The first scan, or catching up: messages looked at, of how many.
    case scanning(folder: String, done: Int, total: Int)
    /// Everything there is was read; the server tells of new mail (`pushed`) or is asked at intervals.
    case watching(pushed: Bool)
    /// Cut off; the sentence says why. The next try is `retryIn` away.
    case waiting(reason: String, retryIn: Duration)
    /// Gave up until the person acts; the sentence says what to do.
    case stopped(reason: String)
}
