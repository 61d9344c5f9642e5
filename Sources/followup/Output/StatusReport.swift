// SPDX-License-Identifier: MIT
import Foundation
import JobTracker

/// Whether the mailbox is watched and reminders arrive: what the store and the daemon's lock say at one moment.
struct StatusReport {
    let now: Date
    let daemon: DaemonHealth?
    let accounts: [AccountHealth]
    let failedReminders: [PlannedReminder]
    let quarantined: [QuarantinedMail]
    /// Whether any way of reminding is turned on.
    let isReminding: Bool
    let due: Int
    let toReview: Int

    init(_ workspace: Workspace) throws {
        now = workspace.now
        let isRunning = InstanceLock.isHeld(storePath: workspace.tracker.path)
        daemon = isRunning ? try workspace.tracker.daemon() : nil
        let known = try workspace.tracker.health()
        accounts = workspace.configuration.accounts.map { account in
            known.first { $0.account == account.name }
                ?? AccountHealth(account: account.name, state: .connecting, since: workspace.now)
        }
        let reminders = workspace.configuration.reminders
        isReminding = reminders.desktop || reminders.email != nil
        failedReminders = try workspace.tracker.reminders(in: [.failed])
        quarantined = try workspace.tracker.quarantined()
        let items = try workspace.planned()
        due = items.count { $0.plan.isDue(on: workspace.today) }
        toReview = items.count { $0.application.needsReview }
    }

    /// False where something keeps mail from being read or a reminder from arriving. That no daemon runs is no fault
    /// by itself: `check` may be run by cron instead.
    var isWell: Bool {
        failedReminders.isEmpty && quarantined.isEmpty
            && accounts.allSatisfy { $0.state != .stopped && $0.state != .waiting && $0.lastError == nil }
    }

    // MARK: - Text

    func lines(terminal: Terminal) -> [String] {
        var lines = [watching]
        for account in accounts {
            lines += TerminalText.wrap(TerminalText.line("\(account.account): \(sentence(account))"), terminal.columns)
        }
        for mail in quarantined {
            lines.append("set aside: mail \(mail.uid) in \(mail.folder) of \(mail.account) ended the program twice")
        }
        for reminder in failedReminders {
            let reason = TerminalText.line(reminder.failure ?? "no reason known")
            lines.append("reminder by \(reminder.channel.rawValue) not delivered yet: \(reason)")
        }
        if !isReminding { lines.append("No reminders: \"reminders.desktop\" and \"reminders.email\" are both off.") }
        lines.append("\(due) due, \(toReview) to review")
        return lines
    }

    private var watching: String {
        guard let daemon else {
            return "Not watching. Start it: systemctl --user enable --now followup (or run followup watch)."
        }
        return "Watching since \(ago(daemon.startedAt)) (process \(daemon.pid))."
    }

    private func sentence(_ account: AccountHealth) -> String {
        let read = account.lastSuccess.map { "last read \(ago($0))" } ?? "never read yet"
        switch account.state {
        case .connecting: return "\(daemon == nil ? "not connected" : "connecting"), \(read)"
        case .scanning: return "reading \(account.folder ?? ""), \(account.done ?? 0) of \(account.total ?? 0)"
        case .watching:
            guard daemon != nil else { return read }
            return account.isPushed ? "new mail is pushed, \(read)" : "asked at intervals, \(read)"
        case .waiting: return "cut off since \(ago(account.since)): \(account.lastError ?? ""), \(read)"
        case .stopped: return "stopped: \(account.lastError ?? "")"
        }
    }

    /// `3 minutes ago`.
    private func ago(_ moment: Date) -> String {
        let seconds = Int(max(0, now.timeIntervalSince(moment)))
        let (count, unit) =
            switch seconds {
            case ..<60: (seconds, "second")
            case ..<3600: (seconds / 60, "minute")
            case ..<86_400: (seconds / 3600, "hour")
            default: (seconds / 86_400, "day")
            }
        return "\(count) \(unit)\(count == 1 ? "" : "s") ago"
    }

    // MARK: - JSON

    var json: JSONValue {
        .object([
            "watching": .bool(daemon != nil),
            "pid": .whole(daemon?.pid),
            "started_at": .text(daemon?.startedAt.formatted(.iso8601)),
            "well": .bool(isWell),
            "accounts": .array(accounts.map(Self.json)),
            "reminding": .bool(isReminding),
            "due": .whole(due),
            "to_review": .whole(toReview),
            "failed_reminders": .array(failedReminders.map { .string($0.failure ?? "") }),
            "quarantined": .array(quarantined.map(Self.json)),
        ])
    }

    private static func json(_ account: AccountHealth) -> JSONValue {
        .object([
            "name": .string(account.account), "state": .string(account.state.rawValue),
            "since": .string(account.since.formatted(.iso8601)),
            "last_success": .text(account.lastSuccess?.formatted(.iso8601)),
            "last_error": .text(account.lastError), "pushed": .bool(account.isPushed),
            "folder": .text(account.folder), "done": .whole(account.done), "total": .whole(account.total),
        ])
    }

    private static func json(_ mail: QuarantinedMail) -> JSONValue {
        .object([
            "account": .string(mail.account), "folder": .string(mail.folder), "uid": .whole(mail.uid),
            "at": .string(mail.at.formatted(.iso8601)),
        ])
    }
}
