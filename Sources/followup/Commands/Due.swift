// SPDX-License-Identifier: MIT
import ArgumentParser
import MailClassification

struct Due: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows what is due, and why.",
        discussion: "Example: followup due --by 2026-12-01")

    @OptionGroup var common: CommonOptions
    @OptionGroup var listing: ListingOptions

    @Option(help: ArgumentHelp("Also what falls due until this day.", valueName: "date"))
    var by: CalendarDay?

    func run() async throws {
        let workspace = try Workspace(common)
        let day = by ?? workspace.today
        let due = try workspace.planned().filter { $0.plan.isDue(on: day) }.sorted {
            ($0.plan.next?.due ?? day, $0.application.id) < ($1.plan.next?.due ?? day, $1.application.id)
        }
        switch listing.format {
        case .json: Terminal.print(JSONValue.array(due.map(\.json)).pretty + "\n")
        case .text:
            Terminal.output.write(DueList(terminal: .output, today: workspace.today).lines(due))
        }
    }
}
