// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

extension ReminderDispatcher {
    /// At most three cards; more become one.
    func show(_ rows: [PlannedReminder], _ now: Date, _ report: inout DispatchReport) async throws {
        let readable = rows.filter { $0.note != nil }
        let isMerged = readable.count > DesktopNotifier.mostCards
        for group in isMerged ? [readable] : readable.map({ [$0] }) { try await showCard(group, now, &report) }
    }

    private func showCard(_ rows: [PlannedReminder], _ now: Date, _ report: inout DispatchReport) async throws {
        guard let desktop else { return }
        let claimed = try rows.filter { try outbox.markSending($0, now: now) }
        let notes = claimed.compactMap(\.note)
        guard !notes.isEmpty else { return }
        let day = CalendarDay(now, offset: timeZone.secondsFromGMT(for: now))
        let card = notes.count == 1 ? ReminderCard(notes[0], today: day) : ReminderCard(merging: notes, today: day)
        do throws(DesktopUnavailable) {
            try await desktop.show(card)
        } catch {
            for row in claimed { try fail(row, error.description, now, &report) }
            return
        }
        for row in claimed { try outbox.markSent(row.id, now: now) }
        report.shown += claimed.count
    }

    /// Sends one mail; with the same Message-ID and the same bytes however often it is tried.
    func post(_ row: PlannedReminder, _ now: Date, _ report: inout DispatchReport) async throws {
        guard let mail, let note = row.note else { return }
        guard try hasRoomForMail(now) else {
            report.failures.append(.init(channel: .email, reason: Self.dayIsFull, keys: row.keys))
            return report.retry(at: now.addingTimeInterval(3600))
        }
        guard try outbox.markSending(row, now: now) else { return }
        do throws(MailFailure) {
            try await mail.send(note, messageID: row.messageID, date: row.plannedAt)
        } catch {
            guard error.mayHaveBeenSent else { return try fail(row, error.description, now, &report) }
            // It stays in `sending`, to be looked for.
            report.uncertain += 1
            return report.retry(at: now.addingTimeInterval(DeliveryRules.claim))
        }
        try outbox.markSent(row.id, now: now)
        report.mailed += 1
    }

    private static let dayIsFull =
        "\(DeliveryRules.mostMailsPerDay) reminder mails went out within a day, so the next waits. "
        + "`followup due` lists all."

    private func hasRoomForMail(_ now: Date) throws -> Bool {
        let dayAgo = now.addingTimeInterval(-86_400)
        let recent = try outbox.reminders(in: [.sending, .sent, .answered]).filter { row in
            row.channel == .email && (row.sentAt ?? row.changedAt) > dayAgo && (row.sentAt ?? row.changedAt) <= now
        }
        return recent.count < DeliveryRules.mostMailsPerDay
    }

    private func fail(
        _ row: PlannedReminder, _ reason: String, _ now: Date, _ report: inout DispatchReport
    ) throws {
        try outbox.markFailed(row.id, reason: reason, now: now)
        report.failures.append(.init(channel: row.channel, reason: reason, keys: row.keys))
        var failed = row
        failed.state = .failed
        failed.tries += 1
        failed.changedAt = now
        report.retry(at: DeliveryRules.nextTry(of: failed))
    }
}
