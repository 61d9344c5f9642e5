// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker

struct Skip: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Drops the next step only; later ones still come.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The application's number.")
    var id: Application.ID

    func run() async throws {
        let workspace = try Workspace(common)
        guard let step = try workspace.planned(id).plan.next?.step else {
            throw CommandError("Nothing is planned for application \(id), so there is nothing to skip.")
        }
        try workspace.tracker.answer(id, .skipped(step: step), now: workspace.now)
        Terminal.output.write(["Skipped: \(step.phrase)."])
        try Effect.write(of: id, in: workspace)
    }
}
