// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker
import MailClassification

struct Edit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Corrects an application's employer, role or requisition; holds for later mail too.",
        discussion: "Example: followup edit 12 --company 'Acme Robotics'")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The application's number.")
    var id: Application.ID

    @Option(help: "The employer's name.")
    var company: String?

    @Option(help: "The role's title.")
    var role: String?

    @Option(help: "The employer's number of the post.")
    var requisition: String?

    func validate() throws {
        if company == nil && role == nil && requisition == nil {
            throw ValidationError("Say what to correct: --company, --role or --requisition.")
        }
    }

    func run() async throws {
        let workspace = try Workspace(common)
        _ = try workspace.planned(id)
        try workspace.tracker.edit(
            id, company: company, role: role, requisition: requisition, now: workspace.now)
        try Effect.write(of: id, in: workspace)
    }
}
