// SPDX-License-Identifier: MIT
import Foundation
import JobTracker

extension ReminderDispatcher {
    /// Rows that a stopped process, or a server that fell silent, left in `sending`: nobody knows whether they arrived.
    func recover(now: Date, isQuiet: Bool, _ report: inout DispatchReport) async throws {
        for row in try outbox.reminders(in: [.sending]) {
            guard DeliveryRules.isAbandoned(row, now: now) else {
                report.uncertain += 1
                report.retry(at: row.changedAt.addingTimeInterval(DeliveryRules.claim))
                continue
            }
            switch row.channel {
            case .desktop: try await recoverCard(row, now, isQuiet: isQuiet, &report)
            case .email: try await recoverMail(row, now, isQuiet: isQuiet, &report)
            }
        }
    }

    /// Repeated once, since a card that nobody saw is worse than one that comes twice.
    private func recoverCard(
        _ row: PlannedReminder, _ now: Date, isQuiet: Bool, _ report: inout DispatchReport
    ) async throws {
        guard row.tries < DeliveryRules.mostDesktopTries, desktop != nil else {
            return try outbox.markSent(row.id, now: now)
        }
        guard !isQuiet else { return }
        let before = report.shown
        try await show([row], now, &report)
        report.repeated += report.shown - before
    }

    /// The reminder went to a mailbox that is read anyway: its Message-ID turns "unknown" into "known".
    private func recoverMail(
        _ row: PlannedReminder, _ now: Date, isQuiet: Bool, _ report: inout DispatchReport
    ) async throws {
        if let wasDelivered {
            switch await wasDelivered(row.messageID) {
            case true?:
                report.found += 1
                return try outbox.markSent(row.id, now: now)
            case nil where now.timeIntervalSince(row.changedAt) < DeliveryRules.searchPatience:
                report.uncertain += 1
                return report.retry(at: now.addingTimeInterval(DeliveryRules.claim))
            default: break
            }
        }
        // After a lost answer the server usually has it: without a way to look, one more copy is enough.
        if wasDelivered == nil, row.tries >= DeliveryRules.mostUncertainMailTries {
            return try outbox.markSent(row.id, now: now)
        }
        guard mail != nil, !isQuiet else { return }
        let before = report.mailed
        try await post(row, now, &report)
        report.repeated += report.mailed - before
    }
}
