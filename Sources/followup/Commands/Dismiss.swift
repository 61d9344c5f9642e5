// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker

struct Dismiss: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Says that this is no application of yours; later mail of its threads is passed over.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The application's number.")
    var id: Application.ID

    func run() async throws {
        let workspace = try Workspace(common)
        _ = try workspace.planned(id)
        try workspace.tracker.dismiss(id, now: workspace.now)
        Terminal.output.write(["Dismissed. `followup undo` takes that back."])
    }
}
