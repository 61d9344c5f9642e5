// SPDX-License-Identifier: MIT
import ArgumentParser
import Foundation
import JobTracker
import Logging
import MailTransport

struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Reads everything new once, delivers what is due, and ends.",
        discussion: "Works beside a running daemon, and from cron instead of one.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let workspace = try Workspace(common)
        let log = Logger(label: "followup") { _ in StandardErrorLog(logLevel: .warning) }
        let outcomes = await pass(over: workspace, log: log)
        var failed = false
        for outcome in outcomes {
            Terminal.output.write(outcome.summary.map { [$0] } ?? [])
            for problem in outcome.problems { Terminal.complain(TerminalText.line(problem)) }
            failed = failed || !outcome.problems.isEmpty
        }
        let delivery = await deliver(workspace, log: log)
        for problem in delivery.problems { Terminal.complain(TerminalText.line(problem)) }
        Terminal.output.write([try closing(workspace, delivered: delivery.count)])
        if failed || !delivery.problems.isEmpty { throw ExitStatus.partFailed }
    }

    /// What the pass over one account did.
    private struct Outcome: Sendable {
        var summary: String?
        var problems: [String]
    }

    private func pass(over workspace: Workspace, log: Logger) async -> [Outcome] {
        await withTaskGroup(of: (Int, Outcome).self) { group in
            for (index, account) in workspace.configuration.accounts.enumerated() {
                group.addTask { (index, await check(account, workspace, log)) }
            }
            var outcomes: [(Int, Outcome)] = []
            for await outcome in group { outcomes.append(outcome) }
            return outcomes.sorted { $0.0 < $1.0 }.map(\.1)
        }
    }

    private func check(_ account: Configuration.Account, _ workspace: Workspace, _ log: Logger) async -> Outcome {
        let now = workspace.now
        let pipeline = Pipeline(account: account, tracker: workspace.tracker, log: log) { now }
        let progress = ScanProgress(account: account.name)
        let receiver = AccountReceiver(
            pipeline: pipeline, tracker: workspace.tracker, log: log, changed: {},
            keepsHealth: !InstanceLock.isHeld(storePath: workspace.tracker.path), observe: progress.show)
        let watcher = MailboxWatcher(
            account: account.transportAccount, credentials: account.credentials(workspace.file), receiver: receiver
        ) { now }
        do {
            let result = try await watcher.checkOnce()
            await receiver.report(.watching(pushed: false))
            progress.clear()
            return Outcome(
                summary: "\(account.name): \(result.looked) new mails looked at, \(result.read) read.",
                problems: result.problems.map { "\(account.name): \($0)" })
        } catch {
            await receiver.report(.stopped(reason: "\(error)"))
            progress.clear()
            return Outcome(summary: nil, problems: ["\(account.name): \(error)"])
        }
    }

    private func deliver(_ workspace: Workspace, log: Logger) async -> (count: Int, problems: [String]) {
        let center = ReminderCenter(workspace: workspace, log: log)
        defer { Task { await center.close() } }
        do {
            let turn = try await center.deliver(at: workspace.now, isPatient: false)
            return (turn.delivered, turn.failures)
        } catch {
            return (0, ["\(error)"])
        }
    }

    private func closing(_ workspace: Workspace, delivered: Int) throws -> String {
        let items = try workspace.planned()
        let due = items.count { $0.plan.isDue(on: workspace.today) }
        let review = items.count { $0.application.needsReview }
        let more = review > 0 ? ", \(review) to review" : ""
        return "\(items.count) applications, \(due) due\(more); \(delivered) reminders delivered."
    }
}
