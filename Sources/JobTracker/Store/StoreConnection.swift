// SPDX-License-Identifier: MIT
import Foundation
import GRDB

/// Opens the database the one way that keeps it safe.
///
/// Rollback journal and `synchronous=FULL`: SQLite before 3.51.3 can damage a WAL database that two processes write
/// (sqlite.org/wal.html#walresetbug), and the daemon and a command are two.
enum StoreConnection {
    /// How long one process waits for another's transaction. The longest of ours take milliseconds.
    static let busySeconds = 10.0
    /// "FoUp": marks the file as ours (PRAGMA application_id).
    static let applicationID = 0x466F_5570

    static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(busySeconds)
        configuration.label = "followup.tracker"
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA synchronous = FULL;
                    PRAGMA temp_store = MEMORY;
                    PRAGMA cache_size = -8000;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA secure_delete = ON;
                    PRAGMA cell_size_check = ON;
                    """)
        }
        return configuration
    }

    /// Opens the store at `path`; makes it where there is nothing.
    static func open(path: String) throws -> DatabaseQueue {
        let file = StoreFile(path: path)
        if try !file.exists() { try create(file) }
        try file.checkHeader()
        let queue = try DatabaseQueue(path: path, configuration: configuration())
        try queue.inDatabase { try checkDurability($0, path: path) }
        try queue.read { try checkOwn($0, path: path) }
        try Schema.migrate(queue, path: path)
        return queue
    }

    /// A store of its own in memory, for tests.
    static func inMemory() throws -> DatabaseQueue {
        let queue = try DatabaseQueue(configuration: configuration())
        try Schema.migrate(queue, path: ":memory:")
        return queue
    }

    /// Fills a draft beside the store and then gives it the store's name, so that an empty or half-made file in its
    /// place always means damage.
    private static func create(_ file: StoreFile) throws {
        try file.makeFolder()
        let draft = try file.makeDraft()
        do {
            let queue = try DatabaseQueue(path: draft, configuration: configuration())
            try queue.inDatabase { try $0.execute(sql: "PRAGMA application_id = \(applicationID)") }
            try Schema.migrate(queue, path: draft)
            try queue.close()
        } catch {
            unlink(draft)
            throw error
        }
        try file.adopt(draft: draft)
    }

    private static func checkDurability(_ db: Database, path: String) throws {
        // TRUNCATE keeps the journal's directory entry, which spares two syncs of the folder per transaction.
        let journal = try String.fetchOne(db, sql: "PRAGMA journal_mode = TRUNCATE")
        guard journal == "truncate" else {
            throw TrackerError.notDurable(path, detail: "journal mode \(journal ?? "unknown")")
        }
        let synchronous = try Int.fetchOne(db, sql: "PRAGMA synchronous")
        guard synchronous == 2 else {
            throw TrackerError.notDurable(path, detail: "synchronous \(synchronous ?? -1)")
        }
    }

    private static func checkOwn(_ db: Database, path: String) throws {
        let mark = try Int.fetchOne(db, sql: "PRAGMA application_id")
        let found = try String.fetchAll(db, sql: "PRAGMA quick_check(1)")
        guard found == ["ok"] else { throw TrackerError.damaged(path, detail: found.first ?? "quick_check failed") }
        guard mark == applicationID else { throw TrackerError.foreign(path) }
    }
}
