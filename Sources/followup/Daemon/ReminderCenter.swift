// SPDX-License-Identifier: MIT
import FollowUps
import Foundation
import JobTracker
import Logging
import MailTransport
import Reminders

/// Joins plan, schedule and channels: what is due goes out, and what the person presses on a card is carried out.
struct ReminderCenter: Sendable {
    /// What one round of delivering did.
    struct Turn: Sendable {
        var delivered: Int
        /// Sentences about what reached the person on no channel; it stays in the outbox.
        var failures: [String]
        /// When something can be due next.
        var next: Date
    }

    private let workspace: Workspace
    private let desktop: DesktopNotifier?
    private let mail: MailNotifier?
    private let wasDelivered: (@Sendable (String) async -> Bool?)?
    private let schedule: ReminderSchedule
    private let log: Logger

    init(workspace: Workspace, log: Logger) {
        self.workspace = workspace
        self.log = log
        let settings = workspace.configuration.reminders
        let hours = ReminderHours(
            quietFrom: settings.quietHours.from, quietUntil: settings.quietHours.until, digestAt: settings.digestAt)
        schedule = ReminderSchedule(hours: hours, calendar: workspace.calendar)
        desktop = settings.desktop ? DesktopNotifier() : nil
        mail = Self.mail(workspace, log)
        wasDelivered = Self.search(workspace)
    }

    /// Writes each reminder's drafts by the plan that made it due.
    private func dispatcher(_ plans: [(Application, FollowUpPlan)]) -> ReminderDispatcher {
        let byID = Dictionary(plans.map { ($0.0.id, $0.1) }) { first, _ in first }
        return ReminderDispatcher(
            outbox: workspace.tracker, desktop: desktop, mail: mail, timeZone: workspace.calendar.timeZone,
            wasDelivered: wasDelivered
        ) { item in
            guard let plan = byID[item.application.id] else { return [] }
            return DraftWriter(personName: item.application.ownName)
                .drafts(for: item.application, plan: plan, channel: nil)
        }
    }

    /// What the person presses on cards; nil where desktop reminders are off.
    var desktopAnswers: AsyncStream<ReminderAnswer>? { desktop?.answers }

    /// Both ways off is the person's choice, and no failure to deliver; `doctor` and `status` tell of it.
    private var isWanted: Bool {
        let settings = workspace.configuration.reminders
        return settings.desktop || settings.email != nil
    }

    /// Delivers what is due at `now`.
    /// - Parameter isPatient: whether what failed shortly before waits for its next try.
    /// - Throws: `TrackerError`; a channel's failure is in the result.
    func deliver(at now: Date, isPatient: Bool = true) async throws -> Turn {
        let plans = Workspace.plan(try workspace.tracker.applications(), workspace.policy, now)
            .filter { !$0.application.needsReview }.map { ($0.application, $0.plan) }
        let due = schedule.dueReminders(plans: plans, sent: try workspace.tracker.sentReminders(), now: now)
        guard isWanted else {
            return Turn(delivered: 0, failures: [], next: schedule.nextMoment(after: now, plans: plans, sent: []))
        }
        let isQuiet = schedule.hours.isQuiet(workspace.calendar.minute(of: now))
        let report = try await dispatcher(plans).deliver(due, now: now, isQuiet: isQuiet, isPatient: isPatient)
        for note in report.notes { log.notice("reminder took another way: \(note)") }
        let next = schedule.nextMoment(after: now, plans: plans, sent: try workspace.tracker.sentReminders())
        return Turn(
            delivered: report.delivered, failures: report.problems,
            next: min(next, report.retryAt ?? next))
    }

    /// Carries out what was pressed on a card.
    /// - Throws: `TrackerError`.
    func carryOut(_ answer: ReminderAnswer) async throws {
        let now = Date()
        let today = workspace.calendar.day(of: now)
        for key in answer.keys {
            switch answer.action {
            case .done:
                let plan = try workspace.plan(of: key.application, now: now)
                let channel = plan?.next?.step == key.step ? plan?.next?.channel : nil
                try workspace.tracker.answer(
                    key.application, .done(step: key.step, channel: channel, on: today), now: now)
            case .snooze:
                try workspace.tracker.answer(key.application, .snoozed(until: today.advanced(by: 1)), now: now)
            case .draft, .open: try await showWords(for: key, now: now)
            }
        }
        if answer.action == .done || answer.action == .snooze { await desktop?.withdraw(answer.keys) }
    }

    /// Ends the bus connection; cards of it may vanish with it.
    func close() async { await desktop?.close() }

    /// A second card with the words: it works on every desktop, where opening a terminal from a service does not.
    private func showWords(for key: ReminderKey, now: Date) async throws {
        guard let application = try workspace.tracker.application(key.application),
            let plan = try workspace.plan(of: key.application, now: now),
            let draft = DraftWriter(personName: application.ownName)
                .drafts(for: application, plan: plan, channel: plan.next?.channel).first
        else { return }
        let card = ReminderCard(
            keys: [key], summary: draft.kind.title, body: TerminalText.lines(draft.text), actions: [.done, .snooze])
        try? await desktop?.show(card)
    }

    // MARK: - Channels

    private static func mail(_ workspace: Workspace, _ log: Logger) -> MailNotifier? {
        guard let email = workspace.configuration.reminders.email,
            let composer = composer(email, workspace, log)
        else { return nil }
        let sender = SMTPSender(server: email.smtp.server, credentials: email.credentials(workspace.file))
        return MailNotifier(composer: composer, sender: sender)
    }

    private static func composer(
        _ email: Configuration.Email, _ workspace: Workspace, _ log: Logger
    ) -> MailComposer? {
        do {
            return try MailComposer(from: email.from, to: email.to, timeZone: workspace.calendar.timeZone)
        } catch {
            log.error("no reminders by e-mail: \(error)")
            return nil
        }
    }

    /// Looks for a reminder in the watched mailbox that it goes to; nil where that mailbox is not watched.
    private static func search(_ workspace: Workspace) -> (@Sendable (String) async -> Bool?)? {
        let to = workspace.configuration.reminders.email?.to
        guard let account = workspace.configuration.accounts.first(where: { $0.address == to }) else { return nil }
        let (watched, credentials) = (account.transportAccount, account.credentials(workspace.file))
        return { messageID in
            try? await MailboxSearch.contains(messageID: messageID, account: watched, credentials: credentials)
        }
    }
}

extension Workspace {
    /// An application's plan at `now`, or nil where it is gone.
    func plan(of id: Application.ID, now: Date) throws -> FollowUpPlan? {
        let all = try tracker.applications()
        return all.first { $0.id == id }.map { policy.plan(for: $0, among: all, now: now) }
    }
}

extension Application {
    /// The person's own name as they sign their mails, where one of them is known.
    var ownName: String? {
        messages.last { $0.isOwn && $0.from.contains("<") }.map { message in
            String(message.from.prefix { $0 != "<" }).trimmed
        }.flatMap { $0.isEmpty ? nil : $0 }
    }
}
