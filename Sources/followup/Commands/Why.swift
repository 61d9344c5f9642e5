// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker

struct Why: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Shows what in the mails spoke for a judgement.",
        discussion: "Example: followup why 12, or followup why '<id@host>'")

    @OptionGroup var common: CommonOptions
    @OptionGroup var listing: ListingOptions

    @Argument(help: "An application's number, or a mail's Message-ID.")
    var subject: String

    func run() async throws {
        let workspace = try Workspace(common)
        let messages = try messages(in: workspace)
        switch listing.format {
        case .json: Terminal.print(JSONValue.array(messages.map(\.json)).pretty + "\n")
        case .text:
            let page = EvidencePage(terminal: .output, calendar: workspace.calendar, today: workspace.today)
            Terminal.output.write(page.lines(messages))
        }
    }

    private func messages(in workspace: Workspace) throws -> [TrackedMessage] {
        if let id = Application.ID(subject) { return try workspace.planned(id).application.messages }
        let messageID = subject.hasPrefix("<") ? subject : "<\(subject)>"
        guard let message = try workspace.tracker.message(messageID: messageID)?.message else {
            throw CommandError(
                "No mail with the Message-ID \(TerminalText.line(messageID)) is in the tracker. "
                    + "Mails that concern no application are not kept; `followup classify` judges a file.")
        }
        return [message]
    }
}
