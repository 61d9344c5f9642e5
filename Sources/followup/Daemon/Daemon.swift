// SPDX-License-Identifier: MIT
import Foundation
import Glibc
import JobTracker
import Logging
import MailTransport
import Reminders
import ServiceLifecycle

/// Everything that runs while the program watches, for one configuration.
struct Daemon: Sendable {
    let file: ConfigurationFile
    let configuration: Configuration
    let log: Logger
    /// When the process began to watch; a reload does not change it.
    let startedAt: Date

    /// How long services may take to end; systemd would wait longer, but nothing here has a reason to.
    private static let shutdownLimit = Duration.milliseconds(1500)

    /// Runs until the process is asked to end.
    /// - Returns: the configuration to go on with, where one was read on SIGHUP; nil to end.
    func run(until stop: StopRequest) async throws -> Configuration? {
        let workspace = try Workspace(file: file, configuration: configuration, now: Date())
        let nudge = Nudge()
        let center = ReminderCenter(workspace: workspace, log: log)
        let reload = ReloadService(file: file, log: log)
        let reminders = ReminderService(center: center, nudge: nudge, log: log)
        let accounts = configuration.accounts.map { account($0, tracker: workspace.tracker, nudge: nudge) }
        let services: [any Service] =
            [WatchdogService(reminders: reminders), AnswerService(center: center, nudge: nudge, log: log)]
            + [WakeService(nudge: nudge), reminders] + accounts
        var group = ServiceGroupConfiguration(
            services: services.map { .init(service: $0, successTerminationBehavior: .ignore) }
                + [.init(service: reload, successTerminationBehavior: .gracefullyShutdownGroup)],
            // The group's own notes say nothing that a person could use.
            logger: Logger(label: "services") { _ in SwiftLogNoOpLogHandler() })
        group.maximumGracefulShutdownDuration = Self.shutdownLimit
        try workspace.tracker.beat(DaemonHealth(pid: getpid(), startedAt: startedAt, heartbeat: Date()))
        ServiceNotifier.ready(status: "watching \(configuration.accounts.count) accounts")
        try await stop.run(ServiceGroup(configuration: group))
        await center.close()
        guard !stop.isStopped, let changed = reload.configuration else {
            ServiceNotifier.stopping()
            return nil
        }
        ServiceNotifier.reloading()
        return changed
    }

    private func account(
        _ account: Configuration.Account, tracker: Tracker, nudge: Nudge
    ) -> AccountService {
        let pipeline = Pipeline(account: account, tracker: tracker, log: log) { Date() }
        let receiver = AccountReceiver(
            pipeline: pipeline, tracker: tracker, log: log, changed: { nudge() },
            observe: StateLog(account: account.name, log: log).callAsFunction)
        let watcher = MailboxWatcher(
            account: account.transportAccount, credentials: account.credentials(file), receiver: receiver
        ) { Date() }
        return AccountService(watcher: watcher)
    }
}

/// Writes an account's changes of state to the log: once when it changes, not with each step of a scan.
struct StateLog: Sendable {
    let account: String
    let log: Logger

    func callAsFunction(_ state: WatchState) async {
        switch state {
        case .connecting, .scanning: break
        case .watching(let pushed): log.info("watching", metadata: ["account": "\(account)", "pushed": "\(pushed)"])
        case .waiting(let reason, let retryIn):
            let seconds = "\(retryIn.components.seconds)"
            log.warning("cut off: \(reason)", metadata: ["account": "\(account)", "retry_in": "\(seconds)"])
        case .stopped(let reason): log.error("stopped: \(reason)", metadata: ["account": "\(account)"])
        }
    }
}
