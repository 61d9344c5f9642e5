// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker

struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows your applications.",
        discussion: "Example: followup list --stage interview")

    @OptionGroup var common: CommonOptions
    @OptionGroup var listing: ListingOptions

    @Option(help: "Only those at this stage.")
    var stage: Stage?

    @Option(help: "Only those at employers whose name holds this.")
    var company: String?

    @Flag(help: "Only those that wait for your eye.")
    var needsReview = false

    func run() async throws {
        let workspace = try Workspace(common)
        let applications = try workspace.planned().filter(isWanted)
        switch listing.format {
        case .json: Terminal.print(JSONValue.array(applications.map(\.json)).pretty + "\n")
        case .text:
            let list = ApplicationList(terminal: .output, today: workspace.today)
            Terminal.output.write(list.lines(applications))
        }
    }

    private func isWanted(_ item: PlannedApplication) -> Bool {
        if let stage, item.plan.stage != stage { return false }
        if needsReview && !item.application.needsReview { return false }
        guard let company else { return true }
        return item.application.company?.lowercased().contains(company.lowercased()) ?? false
    }
}

extension Stage: ExpressibleByArgument {}
