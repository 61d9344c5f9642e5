// SPDX-License-Identifier: MIT
import Foundation
import GRDB
import MailClassification

extension Tracker {
    /// Records what the person said about an application or its reminder (policy rule 34). Reminders planned for it are
    /// dropped, those delivered count as answered.
    /// - Throws: ``TrackerError``.
    public func answer(_ id: Application.ID, _ kind: Answer.Kind, now: Date) throws {
        try correct(id, "\(kind.name) for application \(id)", now) { id, journal, db in
            let answer = try AnswerColumns.insert(kind, to: id, at: now, db)
            journal.undoing(.isTakenBack, of: answer, gives: 1)
            try Outbox(db: db).settle(id, &journal)
        }
    }

    /// Takes the last answer or correction back.
    /// - Returns: a sentence on what was taken back.
    /// - Throws: ``TrackerError/nothingToUndo`` where there is none.
    public func undo(now: Date) throws -> String {
        try writeNames { db in
            "Taken back: \(try Journal.undoLast(db, now: now))."
        }
    }

    /// Runs a correction of one application in a transaction and keeps it in the journal.
    func correct(
        _ id: Application.ID, _ summary: String, _ now: Date,
        _ body: (Application.ID, inout Journal, Database) throws -> Void
    ) throws {
        try writeNames { db in
            let target = try Self.seen(id, db)
            var journal = Journal(db)
            try body(target, &journal, db)
            try journal.commit(summary, at: now)
        }
    }

    /// What `id` is now, if the person can see it.
    static func seen(_ id: Application.ID, _ db: Database) throws -> Application.ID {
        guard let target = try Merges(db: db).target(of: id) else { throw TrackerError.unknownApplication(id) }
        let isDismissed = try Bool.fetchOne(
            db, sql: "SELECT is_dismissed FROM application WHERE id = ?", arguments: [target])
        guard isDismissed == false else { throw TrackerError.unknownApplication(id) }
        return target
    }
}

extension Answer.Kind {
    fileprivate var name: String {
        switch self {
        case .done(_, _, let day): "\"done\" on \(day.iso)"
        case .snoozed(let day): "\"snooze\" until \(day.iso)"
        case .skipped(let step): "\"skip\" of \(step.rawValue)"
        case .stopped: "\"stop\""
        case .acceptedOffer(let day): "\"accepted\" on \(day.iso)"
        }
    }
}
