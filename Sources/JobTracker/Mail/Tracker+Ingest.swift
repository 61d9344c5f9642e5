// SPDX-License-Identifier: MIT
import Foundation
import GRDB

extension Tracker {
    /// Records one mail: the mail, its event, contacts, application and the folder's cursor together, or nothing.
    ///
    /// Mails of a folder come in the order of their UIDs, since the cursor moves past each that is recorded. Mail that
    /// concerns no application, or is known in this place, writes nothing, its cursor included; ``finishWindow(_:cursor:)`` or ``save(_:)`` does
    /// that once a window. Read INBOX before Sent: what the person wrote is tied to what is known by then.
    /// - Throws: ``TrackerError``.
    public func ingest(_ mail: IncomingMail, now: Date) throws -> IngestOutcome {
        if let outcome = try read({ try MailRecorder(mail, now: now, $0, cache).outcomeWithoutWriting() }) {
            return outcome
        }
        return try write { db in
            let outcome = try MailRecorder(mail, now: now, db, cache).record()
            if outcome != .unrelated { try FolderCursor.advance(past: mail, db) }
            return outcome
        }
    }

    /// Records a window's mails and its cursor in one transaction: all of them, or nothing.
    /// - Throws: ``TrackerError``.
    public func ingest(_ mails: [IncomingMail], cursor: FolderCursor, now: Date) throws -> [IngestOutcome] {
        try write { db in
            let outcomes = try mails.map { try MailRecorder($0, now: now, db, cache).record() }
            try cursor.save(db)
            return outcomes
        }
    }

    /// Whether any of these Message-IDs is of a recorded mail, or is named by one.
    /// - Throws: ``TrackerError``.
    public func isKnownThread(_ messageIDs: [String]) throws -> Bool {
        guard !messageIDs.isEmpty else { return false }
        return try read { try ThreadFinder(db: $0).knows(messageIDs) }
    }
}
