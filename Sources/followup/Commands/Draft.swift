// SPDX-License-Identifier: MIT
import ArgumentParser
import FollowUps
import JobTracker

struct Draft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Gives the words for what is due; you send them.",
        discussion: "Example: followup draft 12 --channel linkedin")

    @OptionGroup var common: CommonOptions
    @OptionGroup var listing: ListingOptions

    @Argument(help: "The application's number.")
    var id: Application.ID

    @Option(help: "Only the words for this channel.")
    var channel: ContactChannel?

    func run() async throws {
        let workspace = try Workspace(common)
        let item = try workspace.planned(id)
        let drafts = DraftWriter(personName: item.application.ownName).drafts(
            for: item.application, plan: item.plan, channel: channel)
        guard !drafts.isEmpty else { throw CommandError(refusal(item)) }
        switch listing.format {
        case .json: Terminal.print(JSONValue.array(drafts.map(\.json)).pretty + "\n")
        case .text: Terminal.output.write(DraftPage(terminal: .output).lines(drafts))
        }
    }

    private func refusal(_ item: PlannedApplication) -> String {
        if item.plan.stage.isClosed {
            return "Application \(item.application.id) is \(item.plan.stage.rawValue); there is nothing to chase."
        }
        let unwelcome = item.plan.noFollowUp.map(\.phrase).joined(separator: ", ")
        guard let channel, !unwelcome.isEmpty else { return "There are no words for this situation." }
        return "They asked for no \(unwelcome), so there are no words by \(channel.phrase). "
            + "Try `followup draft \(item.application.id)` for what is welcome."
    }
}
