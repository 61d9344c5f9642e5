// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker

struct Stop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Ends reminders for an application; its mails are still tracked.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The application's number.")
    var id: Application.ID

    func run() async throws {
        let workspace = try Workspace(common)
        _ = try workspace.planned(id)
        try workspace.tracker.answer(id, .stopped, now: workspace.now)
        Terminal.output.write(["No more reminders for application \(id). `followup undo` takes that back."])
    }
}
