// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker
import MailClassification

struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Notes an application that you made outside the mailbox.",
        discussion: "Example: followup add --company 'Acme Robotics' --role 'Data Engineer'")

    @OptionGroup var common: CommonOptions

    @Option(help: "The employer's name.")
    var company: String

    @Option(help: "The role's title.")
    var role: String?

    @Option(help: "The employer's number of the post.")
    var requisition: String?

    @Option(help: ArgumentHelp("On which day you applied; by default today.", valueName: "date"))
    var on: CalendarDay?

    @Option(help: "The configured account that their answers come to; by default the first.")
    var account: String?

    func run() async throws {
        let workspace = try Workspace(common)
        let names = workspace.configuration.accounts.map(\.name)
        let name = account ?? names[0]
        guard names.contains(name) else {
            throw CommandError("There is no account \"\(name)\". Configured: \(names.joined(separator: ", ")).")
        }
        let day = on ?? workspace.today
        guard day <= workspace.today else { throw CommandError("\(day.iso) is still to come.") }
        let id = try workspace.tracker.add(
            account: name, company: company, role: role, requisition: requisition,
            appliedAt: workspace.calendar.date(of: day, minute: 12 * 60), now: workspace.now)
        Terminal.output.write(["Noted as application \(id)."])
        try Effect.write(of: id, in: workspace)
    }
}
