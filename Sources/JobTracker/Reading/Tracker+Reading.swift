// SPDX-License-Identifier: MIT
import Foundation
import GRDB

extension Tracker {
    /// The applications, in the order of their numbers; of one account where it is named.
    ///
    /// Those merged into another or dismissed are left out.
    /// - Throws: ``TrackerError``.
    public func applications(account: String? = nil) throws -> [Application] {
        try read { try ApplicationLoader(db: $0).visible(account: account) }
    }

    /// One application, or the one it was merged into; nil where there is none, or none to be seen.
    /// - Throws: ``TrackerError``.
    public func application(_ id: Application.ID) throws -> Application? {
        try read { db in
            guard let target = try Merges(db: db).target(of: id) else { return nil }
            return try ApplicationLoader(db: db).visible(id: target).first
        }
    }

    /// A recorded mail and its application; for a mail that waits for a choice, the first that it could belong to.
    /// - Throws: ``TrackerError``.
    public func message(messageID: String) throws -> (message: TrackedMessage, application: Application.ID)? {
        let bracketed = messageID.hasPrefix("<") ? messageID : "<\(messageID)>"
        return try read { db in
            let sql = """
                SELECT message.id, coalesce(message.application, link_candidate.application) FROM message
                LEFT JOIN link_candidate ON link_candidate.message = message.id
                WHERE message_id IN (?, ?) ORDER BY message.id, link_candidate.application LIMIT 1
                """
            guard let row = try Row.fetchOne(db, sql: sql, arguments: [messageID, bracketed]),
                let owner = row[1] as Int64?, let target = try Merges(db: db).target(of: owner)
            else { return nil }
            let wanted: Int64 = row[0]
            let application = try ApplicationLoader(db: db).visible(id: target).first
            return application?.messages.first { $0.id == wanted }.map { ($0, target) }
        }
    }

    /// Mails that could belong to several applications, oldest first; ``choose(_:for:now:)`` decides.
    /// - Throws: ``TrackerError``.
    public func undecidedMails() throws -> [(message: TrackedMessage, candidates: [Application.ID])] {
        let waiting = try applications().filter { $0.reviewReasons.contains(.ambiguousLink) }
        let undecided = LinkReason.undecided.sentence
        var found: [TrackedMessage.ID: (message: TrackedMessage, candidates: [Application.ID])] = [:]
        for application in waiting {
            for message in application.messages where message.link == undecided {
                found[message.id, default: (message, [])].candidates.append(application.id)
            }
        }
        return found.values.sorted { ($0.message.date, $0.message.id) < ($1.message.date, $1.message.id) }
    }
}

/// Follows applications that were merged.
struct Merges {
    let db: Database

    /// What `id` is now; nil where there is no such application. A merge never makes a circle.
    func target(of id: Application.ID) throws -> Application.ID? {
        let sql = "SELECT merged_into FROM application WHERE id = ?"
        var current = id
        while let row = try Row.fetchOne(db.cachedStatement(sql: sql), arguments: [current]) {
            guard let next = row[0] as Int64? else { return current }
            current = next
        }
        return nil
    }
}
