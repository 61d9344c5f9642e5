// SPDX-License-Identifier: MIT
import Foundation
import GRDB

/// Changes columns and remembers what they held, so that a correction can be taken back.
struct Journal {
    /// What a correction may change. The raw values are kept in the store.
    enum Column: String, Codable {
        case company = "application.company"
        case role = "application.role"
        case requisition = "application.requisition"
        case fixesCompany = "application.fixes_company"
        case fixesRole = "application.fixes_role"
        case fixesRequisition = "application.fixes_requisition"
        case appliedAt = "application.applied_at"
        case isManual = "application.is_manual"
        case isDismissed = "application.is_dismissed"
        case mergedInto = "application.merged_into"
        case messageApplication = "message.application"
        case messageLink = "message.link"
        case contactApplication = "contact.application"
        case eventKind = "event.kind"
        case isAccepted = "event.is_accepted"
        case answerApplication = "answer.application"
        case isTakenBack = "answer.is_taken_back"
        case isReminderAnswered = "reminder_item.is_answered"
        case reminderState = "reminder.state"

        fileprivate var table: Substring { rawValue.prefix { $0 != "." } }
        fileprivate var name: Substring { rawValue.drop { $0 != "." }.dropFirst() }
    }

    private struct Step: Codable {
        var column: Column
        var row: Int64
        var before: Value
    }

    /// What a column held.
    private enum Value: Codable {
        case null
        case integer(Int64)
        case real(Double)
        case text(String)

        init(_ value: DatabaseValue) {
            switch value.storage {
            case .null, .blob: self = .null
            case .int64(let integer): self = .integer(integer)
            case .double(let real): self = .real(real)
            case .string(let text): self = .text(text)
            }
        }

        var stored: (any DatabaseValueConvertible)? {
            switch self {
            case .null: nil
            case .integer(let integer): integer
            case .real(let real): real
            case .text(let text): text
            }
        }
    }

    private let db: Database
    private var steps: [Step] = []

    init(_ db: Database) { self.db = db }

    /// Changes one column of one row.
    mutating func set(_ column: Column, of row: Int64, to value: (any DatabaseValueConvertible)?) throws {
        let sql = "SELECT \(column.name) FROM \(column.table) WHERE id = ?"
        guard let before = try DatabaseValue.fetchOne(db, sql: sql, arguments: [row]) else { return }
        guard before != (value?.databaseValue ?? .null) else { return }
        steps.append(Step(column: column, row: row, before: Value(before)))
        try Self.write(value, to: column, of: row, db)
    }

    /// Notes that taking this back must give `column` this value; for rows that are new.
    mutating func undoing(_ column: Column, of row: Int64, gives value: Int64?) {
        steps.append(Step(column: column, row: row, before: value.map { .integer($0) } ?? .null))
    }

    /// Keeps the correction. `summary` ends the sentence "Taken back: ...".
    func commit(_ summary: String, at now: Date) throws {
        let undo = String(decoding: try JSONEncoder().encode(steps), as: UTF8.self)
        try db.execute(
            sql: "INSERT INTO correction (summary, undo, at) VALUES (?, ?, ?)", arguments: [summary, undo, now.stored])
    }

    /// Takes the last correction back that has not been.
    /// - Returns: its summary.
    static func undoLast(_ db: Database, now: Date) throws -> String {
        let sql = "SELECT id, summary, undo FROM correction WHERE undone_at IS NULL ORDER BY id DESC LIMIT 1"
        guard let row = try Row.fetchOne(db, sql: sql) else { throw TrackerError.nothingToUndo }
        let steps = try JSONDecoder().decode([Step].self, from: Data((row[2] as String).utf8))
        for step in steps.reversed() { try write(step.before.stored, to: step.column, of: step.row, db) }
        try db.execute(
            sql: "UPDATE correction SET undone_at = ? WHERE id = ?", arguments: [now.stored, row[0] as Int64])
        return row[1]
    }

    // Table and column come from the enum above alone.
    private static func write(
        _ value: (any DatabaseValueConvertible)?, to column: Column, of row: Int64, _ db: Database
    ) throws {
        try db.execute(
            sql: "UPDATE \(column.table) SET \(column.name) = ? WHERE id = ?", arguments: [value, row])
    }
}
