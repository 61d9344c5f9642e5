// SPDX-License-Identifier: MIT
import FollowUps
import Foundation
import JobTracker
import MailClassification

/// Brings reminders to the person: plan, outbox, delivery.
///
/// A row for each reminder and channel is in the outbox, with its Message-ID, before anything goes out; it is claimed
/// before it is sent and marked behind it. So nothing is sent twice by two processes or after a restart, and nothing is
/// lost. When to remind is the schedule's business.
public struct ReminderDispatcher: Sendable {
    let outbox: any ReminderOutbox
    let desktop: DesktopNotifier?
    let mail: MailNotifier?
    let timeZone: TimeZone
    let preference: DeliveryPreference
    let drafts: @Sendable (Reminder.Item) -> [Draft]
    let wasDelivered: (@Sendable (String) async -> Bool?)?

    /// - Parameters:
    ///   - desktop: nil where desktop reminders are off.
    ///   - mail: nil where reminders by e-mail are off.
    ///   - timeZone: the person's, for "today" and "tomorrow".
    ///   - wasDelivered: looks for a Message-ID in the mailbox that reminders go to; nil in its answer means that it
    ///     could not look now. Nil itself where that mailbox is none of the watched ones.
    ///   - drafts: the words for one step.
    public init(
        outbox: any ReminderOutbox, desktop: DesktopNotifier?, mail: MailNotifier?, timeZone: TimeZone,
        preference: DeliveryPreference = .everyChannel, wasDelivered: (@Sendable (String) async -> Bool?)? = nil,
        drafts: @escaping @Sendable (Reminder.Item) -> [Draft]
    ) {
        self.outbox = outbox
        self.desktop = desktop
        self.mail = mail
        self.timeZone = timeZone
        self.preference = preference
        self.drafts = drafts
        self.wasDelivered = wasDelivered
    }

    /// Delivers what is due now, clears up what a stopped process left behind, and tries again what failed.
    ///
    /// - Parameters:
    ///   - reminders: what `ReminderSchedule.dueReminders` says.
    ///   - isQuiet: whether these are quiet hours; then nothing is delivered, also nothing left behind.
    ///   - isPatient: whether what failed shortly before waits for its next try; false for a person who asks.
    /// - Throws: what the outbox throws; a channel's failure is in the report.
    public func deliver(
        _ reminders: [Reminder], now: Date, isQuiet: Bool = false, isPatient: Bool = true
    ) async throws -> DispatchReport {
        var report = DispatchReport()
        try await recover(now: now, isQuiet: isQuiet, &report)
        let due = Set(reminders.flatMap(\.items).map(\.key))
        try dropStale(besides: due, now: now)
        _ = try outbox.plan(rows(for: reminders, now: now), now: now)
        try await send(.desktop, due: due, now, isPatient, &report)
        if preference == .desktopFirst { try planMailForFailedCards(due, now) }
        // What failed in the day would else arrive at night.
        if !isQuiet { try await send(.email, due: due, now, isPatient, &report) }
        try noteWhatIsCovered(&report)
        if desktop == nil && mail == nil && !reminders.isEmpty {
            report.failures.append(.init(channel: .desktop, reason: Self.noChannel, keys: due))
        }
        return report
    }

    private static let unreadable =
        "A reminder in the outbox cannot be read; `followup due` still lists its step. Please report this."

    private static let noChannel =
        "No reminder can be delivered, since both ways are off. "
        + "Turn on \"reminders.desktop\" or set \"reminders.email\"."

    /// What one channel could not do, another may have done.
    private func noteWhatIsCovered(_ report: inout DispatchReport) throws {
        guard !report.failures.isEmpty else { return }
        let delivered = Set(try outbox.deliveredItems(of: nil).map { ReminderKey($0.item) })
        for index in report.failures.indices {
            report.failures[index].isCovered = report.failures[index].keys.isSubset(of: delivered)
        }
    }

    // MARK: - Planning

    private func rows(for reminders: [Reminder], now: Date) -> [PlannedReminder] {
        guard !reminders.isEmpty else { return [] }
        var rows: [PlannedReminder] = []
        if desktop != nil { rows += reminders.map { row(.desktop, ReminderNote([$0], drafts: { _ in [] }), now) } }
        let isMailed = mail != nil && (desktop == nil || preference == .everyChannel)
        // Everything that falls due at one moment goes into one mail.
        if isMailed { rows.append(row(.email, ReminderNote(reminders, drafts: drafts), now)) }
        return rows
    }

    private func row(_ channel: PlannedReminder.Channel, _ note: ReminderNote, _ now: Date) -> PlannedReminder {
        let messageID = mail?.composer.newMessageID() ?? "<followup.\(UUID().uuidString.lowercased())@localhost>"
        return PlannedReminder(
            items: note.items.map { PlannedReminder.Item($0.key) }, channel: channel, messageID: messageID,
            payload: note.json, plannedAt: now)
    }

    /// The mail takes the card's place; its drafts are left to `followup draft`.
    private func planMailForFailedCards(_ due: Set<ReminderKey>, _ now: Date) throws {
        guard mail != nil else { return }
        let failed = try outbox.reminders(in: [.failed]).filter {
            $0.channel == .desktop && !$0.keys.isDisjoint(with: due)
        }
        let items = failed.compactMap(\.note).flatMap(\.items)
        guard !items.isEmpty else { return }
        _ = try outbox.plan([row(.email, ReminderNote(items: items), now)], now: now)
    }

    /// Rows that were never delivered and whose step is due no more.
    private func dropStale(besides due: Set<ReminderKey>, now: Date) throws {
        let rows = try outbox.reminders(in: [.planned, .failed]).filter { row in
            now.timeIntervalSince(row.plannedAt) > DeliveryRules.staleAfter && row.keys.isDisjoint(with: due)
        }
        for application in Set(rows.flatMap(\.items).map(\.application)) {
            try outbox.dropPlannedReminders(of: application)
        }
    }

    // MARK: - Delivery

    private func send(
        _ channel: PlannedReminder.Channel, due: Set<ReminderKey>, _ now: Date, _ isPatient: Bool,
        _ report: inout DispatchReport
    ) async throws {
        let told = Set(try outbox.deliveredItems(of: nil).filter { $0.channel != channel }.map { ReminderKey($0.item) })
        let rows = try outbox.reminders(in: [.planned, .failed]).filter { row in
            guard row.channel == channel else { return false }
            // A card that came too late for its mail is not shown; a mail is sent also behind its card.
            return channel == .desktop
                ? !row.keys.isDisjoint(with: due) : !row.keys.isDisjoint(with: due.union(told))
        }
        let ready = rows.filter { !isPatient || DeliveryRules.nextTry(of: $0) <= now }
        for row in rows where isPatient && DeliveryRules.nextTry(of: row) > now {
            report.retry(at: DeliveryRules.nextTry(of: row))
        }
        for row in ready where row.note == nil {
            report.failures.append(.init(channel: channel, reason: Self.unreadable, keys: row.keys))
        }
        switch channel {
        case .desktop: try await show(ready, now, &report)
        case .email: for row in ready { try await post(row, now, &report) }
        }
    }
}
