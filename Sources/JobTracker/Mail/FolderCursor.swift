// SPDX-License-Identifier: MIT
import GRDB

/// How far a folder was read.
public struct FolderCursor: Sendable, Equatable {
    /// The configured account's name.
    public var account: String
    /// The folder's name as a person reads it.
    public var folder: String
    /// Another value voids `nextUID` (RFC 3501 section 2.3.1.1).
    public var uidValidity: UInt32
    /// Every mail with a UID below this was looked at.
    public var nextUID: UInt32
    /// HIGHESTMODSEQ (RFC 7162), 0 where the server has none.
    public var highestModSeq: UInt64

    /// A place in a folder.
    public init(account: String, folder: String, uidValidity: UInt32, nextUID: UInt32, highestModSeq: UInt64 = 0) {
        self.account = account
        self.folder = folder
        self.uidValidity = uidValidity
        self.nextUID = nextUID
        self.highestModSeq = highestModSeq
    }
}

extension Tracker {
    /// How far `folder` was read, or nil for a folder never seen.
    /// - Throws: ``TrackerError``.
    public func cursor(account: String, folder: String) throws -> FolderCursor? {
        try read { db in
            let sql =
                "SELECT uid_validity, next_uid, highest_mod_seq FROM folder_cursor WHERE account = ? AND folder = ?"
            guard let row = try Row.fetchOne(db, sql: sql, arguments: [account, folder]) else { return nil }
            return FolderCursor(
                account: account, folder: folder, uidValidity: UInt32(clamping: row[0] as Int64),
                nextUID: UInt32(clamping: row[1] as Int64), highestModSeq: UInt64(bitPattern: row[2] as Int64))
        }
    }

    /// Keeps the place, forwards or backwards.
    /// - Throws: ``TrackerError``.
    public func save(_ cursor: FolderCursor) throws {
        try write { try cursor.save($0) }
    }
}

extension FolderCursor {
    func save(_ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO folder_cursor (account, folder, uid_validity, next_uid, highest_mod_seq)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT DO UPDATE SET uid_validity = excluded.uid_validity, next_uid = excluded.next_uid,
                    highest_mod_seq = excluded.highest_mod_seq
                """
        ).execute(arguments: [account, folder, Int64(uidValidity), Int64(nextUID), Int64(bitPattern: highestModSeq)])
    }

    /// Moves the place past one mail, never back. A new UIDVALIDITY starts over.
    static func advance(past mail: IncomingMail, _ db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO folder_cursor (account, folder, uid_validity, next_uid, highest_mod_seq)
                VALUES (?, ?, ?, ?, 0)
                ON CONFLICT DO UPDATE SET uid_validity = excluded.uid_validity,
                    next_uid = CASE WHEN uid_validity = excluded.uid_validity
                        THEN max(next_uid, excluded.next_uid) ELSE excluded.next_uid END,
                    highest_mod_seq = CASE WHEN uid_validity = excluded.uid_validity THEN highest_mod_seq ELSE 0 END
                """
        ).execute(arguments: [mail.account, mail.folder, Int64(mail.uidValidity), Int64(mail.uid) + 1])
    }
}
