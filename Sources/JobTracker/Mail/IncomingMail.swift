// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import MailParsing

/// A mail that was read and judged, with the place where it stands.
public struct IncomingMail: Sendable {
    /// The configured account's name.
    public var account: String
    /// The folder in which it stands.
    public var folder: String
    /// The folder's UIDVALIDITY.
    public var uidValidity: UInt32
    /// Its UID in that folder.
    public var uid: UInt32
    /// Whether the person wrote it.
    public var isOwn: Bool
    /// The mail as parsed.
    public var message: MailMessage
    /// What it is judged to be; for the person's own mail, its company, role and requisition count.
    public var verdict: Verdict
    /// What a mail of the person's own is; nil for mail from others.
    public var ownKind: OwnMailKind?
    /// Whether it failed authentication or imitates an employer (policy rule 9).
    public var isSuspicious: Bool
    /// When the server received it.
    public var receivedAt: Date?

    /// - Parameter receivedAt: The server's INTERNALDATE; a Date header that lies in its future is not believed.
    public init(
        account: String, folder: String, uidValidity: UInt32, uid: UInt32, isOwn: Bool = false, message: MailMessage,
        verdict: Verdict, ownKind: OwnMailKind? = nil, isSuspicious: Bool = false, receivedAt: Date? = nil
    ) {
        self.account = account
        self.folder = folder
        self.uidValidity = uidValidity
        self.uid = uid
        self.isOwn = isOwn
        self.message = message
        self.verdict = verdict
        self.ownKind = ownKind
        self.isSuspicious = isSuspicious
        self.receivedAt = receivedAt
    }
}

extension IncomingMail {
    /// How far a sender's clock may be ahead of the server's before its Date header is not believed.
    private static let clockTolerance: TimeInterval = 86_400

    var kind: JobEvent.Kind { isOwn ? .sent(ownKind ?? .other) : .received(verdict.kind) }

    /// The mail's date, or the server's where the header has none or one from the future.
    func date(now: Date) -> Date {
        let latest = receivedAt ?? now
        guard let stated = message.date else { return latest }
        return stated > latest.addingTimeInterval(Self.clockTolerance) ? latest : stated
    }

    var sender: MailAddress? { message.from.first ?? message.sender.first }

    /// The Message-IDs that it answers, the nearest first.
    var threadIDs: [String] {
        var seen: Set<String> = []
        return (message.inReplyTo + message.references.reversed()).filter {
            $0 != message.messageID && seen.insert($0).inserted
        }
    }
}

/// What became of a mail.
public enum IngestOutcome: Sendable, Equatable {
    /// It concerns no application; nothing of it was kept.
    case unrelated
    /// It was recorded before, perhaps in another folder; nothing changed.
    case alreadyKnown
    /// It belongs to this application; `isNew` if the application began with it.
    case recorded(application: Application.ID, kind: JobEvent.Kind, isNew: Bool)
    /// It could belong to any of these; it changes nothing until the person chooses.
    case ambiguous(message: TrackedMessage.ID, candidates: [Application.ID])
}
