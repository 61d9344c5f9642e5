// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import Logging
import MailClassification
import MailParsing
import MailTransport
import Reminders

/// The way of a mail through all stages, for one account: the only place that sees them all.
struct Pipeline: Sendable {
    let account: Configuration.Account
    let tracker: Tracker
    let log: Logger
    /// Gives the present time.
    let now: @Sendable () -> Date

    private let parser = MailParser()
    private let classifier = PersonalClassifier()
    private let ownMail = OwnMailClassifier()
    private let filter = RelevanceFilter()

    init(account: Configuration.Account, tracker: Tracker, log: Logger, now: @escaping @Sendable () -> Date) {
        self.account = account
        self.tracker = tracker
        self.log = log
        self.now = now
    }

    /// Whether a mail of which only the header was read should be read with its text.
    func mayMatter(_ message: RawMessage, isSent: Bool) throws -> Bool {
        let header = parser.parse(header: message.header, body: nil)
        guard !isOurs(header) else { return false }
        if try tracker.isKnownThread(header.inReplyTo + header.references) { return true }
        // Of their own mails only those to somebody can be about an application; there are few, so all are read.
        return isSent || filter.mayMatter(header)
    }

    /// Parses, judges and records one mail. Nothing of it is kept if it concerns no application.
    func process(_ raw: RawMessage, in folder: FolderState, isSent: Bool) throws -> IngestOutcome {
        guard let body = raw.body else { return .unrelated }
        let message = parser.parse(header: raw.header, body: body)
        guard !isOurs(message) else { return .unrelated }
        let isRefused = SenderAuthentication.of(message) == .failed
        // Outside the Sent folder anybody can put the person's address into From.
        let isOwn = isSent || isFromPerson(message) && !isRefused
        let verdict = try classifier.current(tracker).classify(message)
        let mail = IncomingMail(
            account: account.name, folder: folder.name, uidValidity: folder.uidValidity, uid: raw.uid, isOwn: isOwn,
            message: message, verdict: verdict, ownKind: isOwn ? OwnMailKind(ownMail.classify(message)) : nil,
            isSuspicious: !isOwn && isRefused,
            receivedAt: raw.internalDate ?? message.date ?? now())
        return try tracker.ingest(mail, now: now())
    }

    /// A reminder of ours, which must never come back in as a mail about an application.
    private func isOurs(_ message: MailMessage) -> Bool {
        OwnMail.isOurs(headers: message.headers.lazy.map { ($0.name, $0.value) })
    }

    /// A copy to oneself, found outside the Sent folder.
    private func isFromPerson(_ message: MailMessage) -> Bool {
        message.from.contains { $0.address.caseInsensitiveCompare(account.address) == .orderedSame }
    }
}

/// A folder while a window of it is being read.
struct FolderState: Sendable {
    var name: String
    var uidValidity: UInt32
}

extension OwnMailKind {
    init(_ verdict: OwnMailVerdict) {
        switch verdict {
        case .application: self = .application
        case .followUp: self = .followUp
        case .thanks: self = .thanks
        case .acceptance: self = .acceptance
        case .withdrawal: self = .withdrawal
        case .documents: self = .documents
        case .other: self = .other
        }
    }
}
