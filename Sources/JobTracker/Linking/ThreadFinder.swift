// SPDX-License-Identifier: MIT
import GRDB

/// Looks for the application of a mail's thread (RFC 5322 section 3.6.4).
struct ThreadFinder {
    let db: Database
    /// More references than this are of no use; the nearest come first.
    static let maximum = 50

    /// Whether any of the mails is recorded, or named by a recorded one.
    func knows(_ messageIDs: [String]) throws -> Bool {
        let ids = Array(messageIDs.prefix(Self.maximum))
        let marks = databaseQuestionMarks(count: ids.count)
        let sql = """
            SELECT EXISTS (SELECT 1 FROM message WHERE message_id IN (\(marks)))
                OR EXISTS (SELECT 1 FROM thread_reference WHERE message_id IN (\(marks)))
            """
        return try Bool.fetchOne(db, sql: sql, arguments: StatementArguments(ids + ids)) ?? false
    }

    /// The application of the nearest mail that this one answers; else of one that answers it; else of those that
    /// answer the same mail, where they agree.
    func application(threadIDs: [String], messageID: String?) throws -> Application.ID? {
        let nearest = threadIDs.prefix(Self.maximum)
        for id in nearest {
            if let found = try one("SELECT application FROM message WHERE message_id = ?", [id]) { return found }
        }
        if let messageID, let found = try one(Self.naming, [messageID]) { return found }
        for id in nearest {
            if let found = try one(Self.naming, [id]) { return found }
        }
        return nil
    }

    private static let naming = """
        SELECT DISTINCT application FROM thread_reference JOIN message ON message.id = thread_reference.message
        WHERE thread_reference.message_id = ?
        """

    /// The only application among the rows; mails that wait for the person's choice do not count.
    private func one(_ sql: String, _ arguments: StatementArguments) throws -> Application.ID? {
        let found = try Optional<Int64>.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).compactMap { $0 }
        return Set(found).count == 1 ? found.first : nil
    }
}
