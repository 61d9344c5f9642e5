// SPDX-License-Identifier: MIT
import Foundation

/// The numbers that linking goes by.
enum LinkingLimits {
    static let day: TimeInterval = 86_400
    /// Receipts of one application (board, recruiting system, employer) come within this.
    static let receiptsTogether = 5 * day
    /// A receipt this long after the application was closed is of a new one for the same role.
    static let reapplying = 14 * day
    /// A receipt this long after the last mail is of a new application for the same role.
    static let stale = 120 * day
    /// A mail this much older than an application's start is not of it. Clocks differ, and receipts come late.
    static let beforeStart = 2 * day
    /// Titles this similar are one role.
    static let sameRole = 0.75
    /// Titles less similar than this are different roles.
    static let differentRole = 0.5
    /// How much better the best candidate must be than the next.
    static let margin = 0.3
}
