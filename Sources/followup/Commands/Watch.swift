// SPDX-License-Identifier: MIT
import ArgumentParser
import Foundation
import JobTracker
import Logging
import Reminders
import UnixSignals

struct Watch: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Watches all accounts and reminds; this is what the service runs.",
        discussion: "SIGTERM ends it, SIGHUP reads the configuration again.")

    @OptionGroup var common: CommonOptions

    @Option(help: "How much to tell on standard error: debug, info, notice, warning or error.")
    var logLevel = Logger.Level.info

    func validate() throws {
        if common.now != nil { throw ValidationError("watch lives in the present; --now is for the other commands.") }
    }

    func run() async throws {
        let file = ConfigurationFile(path: common.config)
        var configuration = try file.load()
        let log = Logger(label: "followup") { _ in StandardErrorLog(logLevel: logLevel) }
        // Held until the process ends: a second daemon would remind twice.
        let lock = try InstanceLock(storePath: Workspace.storePath(of: configuration, file: file))
        defer { withExtendedLifetime(lock) {} }
        log.notice("started", metadata: ["accounts": "\(configuration.accounts.count)", "version": "\(Version.text)"])
        let startedAt = Date()
        let stop = StopRequest()
        let signals = await UnixSignalsSequence(trapping: .sigterm, .sigint, .sighup)
        let listening = Task { await stop.listen(to: signals) }
        defer { listening.cancel() }
        while let changed = try await Daemon(
            file: file, configuration: configuration, log: log, startedAt: startedAt
        ).run(until: stop) {
            log.notice("configuration reloaded", metadata: ["accounts": "\(changed.accounts.count)"])
            configuration = changed
        }
        log.notice("stopped")
    }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}
