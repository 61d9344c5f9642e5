// SPDX-License-Identifier: MIT
import Foundation
import GRDB
import MailClassification

extension Tracker {
    /// What the person's corrections say of mails: those that stand, oldest mail first. What was taken back by
    /// ``undo(now:)`` or forgotten by ``forgetCorrections()`` is not among them.
    /// - Throws: ``TrackerError``.
    public func correctedMails() throws -> [CorrectedMail] {
        try read { db in
            let sql = """
                SELECT sender_address, sender, subject, text, event.kind, event.judged_kind,
                    message.company, message.role, application.company, application.role,
                    application.fixes_company, application.fixes_role, application.is_dismissed
                FROM message JOIN event ON event.message = message.id
                LEFT JOIN application ON application.id = message.application
                WHERE message.is_own = 0
                    AND message.id NOT IN (SELECT message FROM forgotten_correction)
                    AND (event.kind <> event.judged_kind OR application.is_dismissed = 1
                        OR application.fixes_company = 1 OR application.fixes_role = 1)
                ORDER BY message.id
                """
            return try Row.fetchAll(db, sql: sql).compactMap(CorrectedMail.init)
        }
    }

    /// Changes whenever ``correctedMails()`` may.
    /// - Throws: ``TrackerError``.
    public func correctionsVersion() throws -> Int64 {
        try read { db in
            let sql = """
                SELECT coalesce(max(id), 0) * 1000003 + count(undone_at) * 1009
                    + (SELECT count(*) FROM forgotten_correction) FROM correction
                """
            return try Int64.fetchOne(db, sql: sql) ?? 0
        }
    }

    /// Lets later mail be judged as if nothing had been corrected; what was corrected stays as it is.
    /// - Returns: how many mails no longer teach anything.
    /// - Throws: ``TrackerError``.
    public func forgetCorrections() throws -> Int {
        let count = try correctedMails().count
        try write { db in
            try db.execute(
                sql: """
                    INSERT OR IGNORE INTO forgotten_correction (message)
                    SELECT message.id FROM message JOIN event ON event.message = message.id
                    LEFT JOIN application ON application.id = message.application
                    WHERE message.is_own = 0 AND (event.kind <> event.judged_kind OR application.is_dismissed = 1
                        OR application.fixes_company = 1 OR application.fixes_role = 1)
                    """)
        }
        return count
    }
}

extension CorrectedMail {
    /// Nil for a mail of a corrected application that itself was read rightly.
    fileprivate init?(_ row: Row) {
        let (kind, judged): (String, String) = (row[4], row[5])
        let isDismissed = row[12] as Bool? ?? false
        self.init(senderAddress: row[0], senderName: row[1], subject: row[2], text: row[3])
        if kind != judged {
            self.kind = MailKind(rawValue: kind)
        } else if isDismissed, !CorrectedMail.isSharedSender(senderAddress) {
            // Of a recruiting system's mail nothing is learned: the next one may be about a real application.
            self.kind = .other
        }
        if row[10] as Bool? ?? false { company = Self.renaming(row[6], row[8]) }
        if row[11] as Bool? ?? false { role = Self.renaming(row[7], row[9]) }
        if self.kind == nil, company == nil, role == nil { return nil }
    }

    private static func renaming(_ read: String?, _ meant: String?) -> Renaming? {
        guard let read, let meant, read != meant else { return nil }
        return Renaming(read: read, meant: meant)
    }
}
