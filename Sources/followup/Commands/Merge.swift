// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker

struct Merge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Joins an application into another one; holds for later mail too.",
        discussion: "Example: followup merge 14 --into 12")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The application that goes.")
    var id: Application.ID

    @Option(help: ArgumentHelp("The application that stays.", valueName: "id"))
    var into: Application.ID

    func validate() throws {
        if id == into { throw ValidationError("An application cannot be joined into itself.") }
    }

    func run() async throws {
        let workspace = try Workspace(common)
        _ = try workspace.planned(id)
        _ = try workspace.planned(into)
        try workspace.tracker.merge(id, into: into, now: workspace.now)
        Terminal.output.write(["Application \(id) is now part of \(into)."])
        try Effect.write(of: into, in: workspace)
    }
}
