// SPDX-License-Identifier: MIT
import Foundation
import GRDB

/// A range of UIDs whose mails are parsed together.
public struct UIDWindow: Sendable, Equatable {
    /// The configured account's name.
    public var account: String
    /// The folder's name as a person reads it.
    public var folder: String
    /// The folder's UIDVALIDITY.
    public var uidValidity: UInt32
    /// The lowest UID of the window.
    public var first: UInt32
    /// The highest UID of the window.
    public var last: UInt32

    /// The UIDs between `first` and `last`, both included.
    public init(account: String, folder: String, uidValidity: UInt32, first: UInt32, last: UInt32) {
        self.account = account
        self.folder = folder
        self.uidValidity = uidValidity
        self.first = min(first, last)
        self.last = max(first, last)
    }
}

/// Whether a window was tried before.
public enum WindowAttempt: Sendable, Equatable {
    case first
    /// The process ended while a window that overlaps this one was parsed; go mail by mail. `tries` counts this one.
    case again(tries: Int)
}

/// Whether a mail may be parsed.
public enum MailAttempt: Sendable, Equatable {
    case parse
    /// Two attempts to parse it ended the process; pass it over.
    case quarantined
}

/// A mail that was set aside because parsing it ended the process.
public struct QuarantinedMail: Sendable, Equatable {
    /// The configured account's name.
    public var account: String
    /// The folder's name as a person reads it.
    public var folder: String
    /// The folder's UIDVALIDITY.
    public var uidValidity: UInt32
    /// Its UID in that folder.
    public var uid: UInt32
    /// When it was set aside.
    public var at: Date
}

extension Tracker {
    /// How many attempts may end the process before a mail is set aside.
    public static let attemptsBeforeQuarantine = 2

    /// Marks a window before its mails are parsed. The mark outlives a crash; ``finishWindow(_:cursor:)`` clears it.
    /// - Throws: ``TrackerError``.
    public func beginWindow(_ window: UIDWindow) throws -> WindowAttempt {
        try write { db in
            let before = try Int.fetchOne(
                db,
                sql: """
                    SELECT max(tries) FROM window_attempt
                    WHERE account = ? AND folder = ? AND uid_validity = ? AND first <= ? AND last >= ?
                    """,
                arguments: window.key + [Int64(window.last), Int64(window.first)])
            let tries = (before ?? 0) + 1
            try db.execute(
                sql: "INSERT OR REPLACE INTO window_attempt VALUES (?, ?, ?, ?, ?, ?)",
                arguments: window.key + [Int64(window.first), Int64(window.last), tries])
            return tries == 1 ? .first : .again(tries: tries)
        }
    }

    /// Marks one mail of a window that was tried before.
    ///
    /// The mark of the mail that was parsed before it in this window is cleared: that one did no harm.
    /// - Throws: ``TrackerError``.
    public func beginMail(uid: UInt32, of window: UIDWindow, now: Date) throws -> MailAttempt {
        try write { db in
            let mail = window.key + [Int64(uid)]
            try db.execute(
                sql: """
                    DELETE FROM mail_attempt WHERE account = ? AND folder = ? AND uid_validity = ? AND uid < ?
                        AND uid >= ? AND quarantined_at IS NULL
                    """, arguments: mail + [Int64(window.first)])
            let row = try Row.fetchOne(
                db,
                sql: """
                    SELECT tries, quarantined_at IS NOT NULL FROM mail_attempt
                    WHERE account = ? AND folder = ? AND uid_validity = ? AND uid = ?
                    """, arguments: mail)
            if row?[1] == true { return .quarantined }
            let tries: Int = row?[0] ?? 0
            let isHarmful = tries >= Self.attemptsBeforeQuarantine
            try db.execute(
                sql: "INSERT OR REPLACE INTO mail_attempt VALUES (?, ?, ?, ?, ?, ?)",
                arguments: mail + [max(1, isHarmful ? tries : tries + 1), isHarmful ? now.stored : nil])
            return isHarmful ? .quarantined : .parse
        }
    }

    /// Clears a window's marks and keeps the place behind it, in one transaction. Mails set aside stay so.
    /// - Throws: ``TrackerError``.
    public func finishWindow(_ window: UIDWindow, cursor: FolderCursor) throws {
        try write { db in
            try Self.clear(window, db)
            try cursor.save(db)
        }
    }

    /// Clears a window's marks without moving the place: work stopped for a reason that is no mail's fault, such as
    /// being asked to end.
    /// - Throws: ``TrackerError``.
    public func abandonWindow(_ window: UIDWindow) throws {
        try write { try Self.clear(window, $0) }
    }

    /// The mails that were set aside, oldest first.
    /// - Throws: ``TrackerError``.
    public func quarantined() throws -> [QuarantinedMail] {
        try read { db in
            let sql = """
                SELECT account, folder, uid_validity, uid, quarantined_at FROM mail_attempt
                WHERE quarantined_at IS NOT NULL ORDER BY quarantined_at, account, folder, uid
                """
            return try Row.fetchAll(db, sql: sql).map { row in
                QuarantinedMail(
                    account: row[0], folder: row[1], uidValidity: UInt32(clamping: row[2] as Int64),
                    uid: UInt32(clamping: row[3] as Int64), at: Date(stored: row[4]))
            }
        }
    }

    private static func clear(_ window: UIDWindow, _ db: Database) throws {
        let range = window.key + [Int64(window.last), Int64(window.first)]
        try db.execute(
            sql: """
                DELETE FROM window_attempt
                WHERE account = ? AND folder = ? AND uid_validity = ? AND first <= ? AND last >= ?
                """, arguments: range)
        try db.execute(
            sql: """
                DELETE FROM mail_attempt WHERE account = ? AND folder = ? AND uid_validity = ?
                    AND uid <= ? AND uid >= ? AND quarantined_at IS NULL
                """, arguments: range)
    }
}

extension UIDWindow {
    fileprivate var key: StatementArguments { [account, folder, Int64(uidValidity)] }
}
