// SPDX-License-Identifier: MIT
import GRDB

extension Tracker {
    /// The name of the account's Sent folder as it was found earlier, or nil.
    /// - Throws: ``TrackerError``.
    public func sentFolder(of account: String) throws -> String? {
        try read { db in
            try String.fetchOne(db, sql: "SELECT folder FROM sent_folder WHERE account = ?", arguments: [account])
        }
    }

    /// Keeps the name of the account's Sent folder, so that not every pass has to look for it.
    /// - Throws: ``TrackerError``.
    public func save(sentFolder: String, of account: String) throws {
        try write {
            try $0.execute(sql: "INSERT OR REPLACE INTO sent_folder VALUES (?, ?)", arguments: [account, sentFolder])
        }
    }
}
