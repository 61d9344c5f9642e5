// SPDX-License-Identifier: MIT
import Foundation
import GRDB

/// The store of what is known about the person's applications, in one SQLite file.
///
/// Every verb is one transaction that is durable when it returns; a verb called again with the same mail changes
/// nothing. Any number of processes may use one file at once. Verbs block the calling thread for milliseconds, and for
/// up to ``busySeconds`` while another process writes.
public final class Tracker: Sendable {
    /// How long a verb waits for another process before it throws ``TrackerError/busy(_:)``.
    public static let busySeconds = StoreConnection.busySeconds

    /// The store's path, `:memory:` for one in memory.
    public let path: String
    let queue: DatabaseQueue
    let cache = CandidateCache()

    /// Opens the store at `path`, an absolute path; makes it, readable by the person alone, where there is none.
    ///
    /// A damaged file, another program's file, or a store of a newer version is refused and left untouched.
    /// - Throws: ``TrackerError``.
    public init(path: String) throws {
        self.path = path
        queue = try Self.translating(path) { try StoreConnection.open(path: path) }
    }

    private init(queue: DatabaseQueue) {
        path = ":memory:"
        self.queue = queue
    }

    /// A store that lasts as long as the object, for tests.
    /// - Throws: ``TrackerError``.
    public static func inMemory() throws -> Tracker {
        Tracker(queue: try translating(":memory:") { try StoreConnection.inMemory() })
    }

    /// Renames the store at `path` so that a new one can begin in its place; nothing is deleted. Only ever called
    /// because the person asked for it.
    /// - Returns: where the old file is now.
    /// - Throws: ``TrackerError`` where it cannot be renamed, also because that name is taken.
    public static func setAside(path: String, on day: String) throws -> String {
        try StoreFile(path: path).setAside(as: "set-aside-\(day)")
    }

    /// What SQLite finds wrong in the whole file, an empty array where it is sound. For `doctor`.
    /// - Throws: ``TrackerError``.
    public func problems() throws -> [String] {
        try read { db in
            let damage = try String.fetchAll(db, sql: "PRAGMA integrity_check(20)").filter { $0 != "ok" }
            let strays = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check")
            return damage + strays.map { row in "a row of \(row[0] as String? ?? "a table") refers to nothing" }
        }
    }

    // MARK: - Transactions

    /// Runs `body` on one state of the store.
    ///
    /// Not by GRDB's `read`: that sets `PRAGMA query_only` around each, and SQLite compiles every statement anew after
    /// a pragma, which takes longer than the reading.
    func read<T>(_ body: (Database) throws -> T) throws -> T {
        try Self.translating(path) {
            try queue.writeWithoutTransaction { db in
                var result: T?
                try db.inTransaction(.deferred) {
                    result = try body(db)
                    return .commit
                }
                guard let result else { throw TrackerError.failed(path, code: 0, detail: "nothing was read") }
                return result
            }
        }
    }

    /// Runs `body` in a transaction that takes the write lock at once, so that two processes wait for each other
    /// instead of failing half-way.
    func write<T>(_ body: (Database) throws -> T) throws -> T {
        do {
            return try Self.translating(path) { try queue.write(body) }
        } catch {
            cache.clear()
            throw error
        }
    }

    /// Like ``write(_:)``, for changes to what applications are called or which of them are seen.
    func writeNames<T>(_ body: (Database) throws -> T) throws -> T {
        defer { cache.clear() }
        return try write(body)
    }

    private static func translating<T>(_ path: String, _ body: () throws -> T) throws -> T {
        do {
            return try body()
        } catch let error as DatabaseError {
            throw TrackerError(error, path: path)
        }
    }
}

extension Date {
    /// As the store keeps it.
    var stored: Double { timeIntervalSince1970 }

    init(stored: Double) { self.init(timeIntervalSince1970: stored) }
}
