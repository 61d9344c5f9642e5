// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker

struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Tells whether your mailbox is being watched, and what is wrong.",
        discussion: "Exits with 1 if anything keeps it from watching or reminding.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var listing: ListingOptions

    func run() async throws {
        let workspace = try Workspace(common)
        let report = try StatusReport(workspace)
        switch listing.format {
        case .json: Terminal.print(report.json.line + "\n")
        case .text: Terminal.output.write(report.lines(terminal: .output))
        }
        if !report.isWell { throw ExitStatus.partFailed }
    }
}
