// SPDX-License-Identifier: MIT
import Foundation
import GRDB

/// How an account is doing, for `status` to show.
public struct AccountHealth: Sendable, Equatable {
    /// The states of a watcher. The raw values are kept in the store.
    public enum State: String, Sendable, Codable, CaseIterable {
        case connecting, scanning, watching, waiting, stopped
    }

    /// The configured account's name.
    public var account: String
    /// What its watcher is doing.
    public var state: State
    /// When this state began.
    public var since: Date
    /// When everything there was had last been read.
    public var lastSuccess: Date?
    /// Why it waits or stopped, a sentence; nil while all is well.
    public var lastError: String?
    /// When it last failed; kept after it recovered.
    public var lastErrorAt: Date?
    /// Whether the server tells of new mail by itself.
    public var isPushed: Bool
    /// The folder that is being scanned, and how far, in mails.
    public var folder: String?
    /// Mails looked at.
    public var done: Int?
    /// Mails to be looked at.
    public var total: Int?

    /// An account's state.
    public init(
        account: String, state: State, since: Date, lastSuccess: Date? = nil, lastError: String? = nil,
        lastErrorAt: Date? = nil, isPushed: Bool = false, folder: String? = nil, done: Int? = nil, total: Int? = nil
    ) {
        self.account = account
        self.state = state
        self.since = since
        self.lastSuccess = lastSuccess
        self.lastError = lastError
        self.lastErrorAt = lastErrorAt
        self.isPushed = isPushed
        self.folder = folder
        self.done = done
        self.total = total
    }
}

/// The daemon, as it last said that it lives.
public struct DaemonHealth: Sendable, Equatable {
    /// The daemon's process.
    public var pid: Int32
    /// When it was started.
    public var startedAt: Date
    /// When it last said so.
    public var heartbeat: Date

    /// A sign of life.
    public init(pid: Int32, startedAt: Date, heartbeat: Date) {
        self.pid = pid
        self.startedAt = startedAt
        self.heartbeat = heartbeat
    }
}

extension Tracker {
    /// Keeps how an account is doing. An unchanged state keeps its `since`; nil in `lastSuccess` keeps the last one.
    /// - Throws: ``TrackerError``.
    public func report(_ health: AccountHealth) throws {
        try write { db in
            try db.execute(
                sql: """
                    INSERT INTO account_health
                        (account, state, since, last_success, last_error, last_error_at, is_pushed, folder, done, total)
                    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    ON CONFLICT DO UPDATE SET
                        since = CASE WHEN state = excluded.state THEN since ELSE excluded.since END,
                        state = excluded.state, last_success = coalesce(excluded.last_success, last_success),
                        last_error = excluded.last_error,
                        last_error_at = coalesce(excluded.last_error_at, last_error_at),
                        is_pushed = excluded.is_pushed, folder = excluded.folder, done = excluded.done,
                        total = excluded.total
                    """,
                arguments: [
                    health.account, health.state.rawValue, health.since.stored, health.lastSuccess?.stored,
                    health.lastError, health.lastErrorAt?.stored, health.isPushed, health.folder, health.done,
                    health.total,
                ])
        }
    }

    /// How the accounts are doing, by name.
    /// - Throws: ``TrackerError``.
    public func health() throws -> [AccountHealth] {
        let sql = """
            SELECT account, state, since, last_success, last_error, last_error_at, is_pushed, folder, done, total
            FROM account_health ORDER BY account
            """
        return try read { db in
            try Row.fetchAll(db, sql: sql).map { row in
                AccountHealth(
                    account: row[0], state: .init(rawValue: row[1]) ?? .connecting, since: Date(stored: row[2]),
                    lastSuccess: (row[3] as Double?).map(Date.init(stored:)), lastError: row[4],
                    lastErrorAt: (row[5] as Double?).map(Date.init(stored:)), isPushed: row[6], folder: row[7],
                    done: row[8], total: row[9])
            }
        }
    }

    /// The daemon says that it lives.
    /// - Throws: ``TrackerError``.
    public func beat(_ daemon: DaemonHealth) throws {
        try write { db in
            try db.execute(
                sql: "INSERT OR REPLACE INTO daemon_health (id, pid, started_at, heartbeat) VALUES (1, ?, ?, ?)",
                arguments: [daemon.pid, daemon.startedAt.stored, daemon.heartbeat.stored])
        }
    }

    /// The daemon as it last said that it lives, whether or not it still does; nil where none has run.
    /// - Throws: ``TrackerError``.
    public func daemon() throws -> DaemonHealth? {
        try read { db in
            try Row.fetchOne(db, sql: "SELECT pid, started_at, heartbeat FROM daemon_health").map { row in
                DaemonHealth(pid: row[0], startedAt: Date(stored: row[1]), heartbeat: Date(stored: row[2]))
            }
        }
    }
}
