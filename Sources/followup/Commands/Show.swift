// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker

struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows one application with its history and what the mails say.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var listing: ListingOptions

    @Argument(help: "The application's number, as `followup list` shows it.")
    var id: Application.ID

    func run() async throws {
        let workspace = try Workspace(common)
        let item = try workspace.planned(id)
        switch listing.format {
        case .json: Terminal.print(item.historyJSON(calendar: workspace.calendar).line + "\n")
        case .text:
            let page = ApplicationPage(
                terminal: .output, calendar: workspace.calendar, today: workspace.today)
            Terminal.output.write(page.lines(item))
        }
    }
}
