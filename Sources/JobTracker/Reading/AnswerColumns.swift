// SPDX-License-Identifier: MIT
import Foundation
import GRDB
import MailClassification

/// An answer's columns.
enum AnswerColumns {
    static let selection = "answer.id, answer.kind, answer.step, answer.channel, answer.day, answer.at"
    static let count = 6

    static func answer(_ row: Row) -> Answer? {
        kind(row).map { Answer(id: row[0], kind: $0, at: Date(stored: row[5])) }
    }

    private static func kind(_ row: Row) -> Answer.Kind? {
        let step = (row[2] as String?).flatMap(Step.init(rawValue:))
        let channel = (row[3] as String?).flatMap(ContactChannel.init(rawValue:))
        let day = (row[4] as Int?).map(CalendarDay.init(daysSinceEpoch:))
        switch (row[1] as String, day, step) {
        case ("done", let day?, _): return .done(step: step, channel: channel, on: day)
        case ("snoozed", let day?, _): return .snoozed(until: day)
        case ("skipped", _, let step?): return .skipped(step: step)
        case ("stopped", _, _): return .stopped
        case ("accepted-offer", let day?, _): return .acceptedOffer(on: day)
        default: return nil
        }
    }

    static func insert(_ kind: Answer.Kind, to application: Application.ID, at: Date, _ db: Database) throws -> Int64 {
        let (name, step, channel, day) = columns(kind)
        try db.execute(
            sql: "INSERT INTO answer (application, kind, step, channel, day, at) VALUES (?, ?, ?, ?, ?, ?)",
            arguments: [application, name, step?.rawValue, channel?.rawValue, day?.daysSinceEpoch, at.stored])
        return db.lastInsertedRowID
    }

    private static func columns(_ kind: Answer.Kind) -> (String, Step?, ContactChannel?, CalendarDay?) {
        switch kind {
        case .done(let step, let channel, let day): ("done", step, channel, day)
        case .snoozed(let day): ("snoozed", nil, nil, day)
        case .skipped(let step): ("skipped", step, nil, nil)
        case .stopped: ("stopped", nil, nil, nil)
        case .acceptedOffer(let day): ("accepted-offer", nil, nil, day)
        }
    }
}
