// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker

struct Accept: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Confirms that an application was detected rightly.")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The application's number.")
    var id: Application.ID

    @Flag(help: "Note instead that you accepted their offer.")
    var offer = false

    func run() async throws {
        let workspace = try Workspace(common)
        _ = try workspace.planned(id)
        if offer {
            try workspace.tracker.answer(id, .acceptedOffer(on: workspace.today), now: workspace.now)
            Terminal.output.write(["Congratulations! Application \(id) is closed as accepted."])
            return
        }
        try workspace.tracker.accept(id, now: workspace.now)
        try Effect.write(of: id, in: workspace)
    }
}
