// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker
import MailClassification

struct Relabel: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Corrects what a mail is.",
        discussion: "Example: followup relabel '<id@host>' rejection")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The mail's Message-ID, as `followup why` shows it.")
    var messageID: String

    @Argument(help: "What it is.")
    var kind: MailKind

    func run() async throws {
        let workspace = try Workspace(common)
        guard let (message, application) = try workspace.tracker.message(messageID: messageID) else {
            throw CommandError(
                "No mail with the Message-ID \(TerminalText.line(messageID)) is in the tracker. "
                    + "`followup why ID` lists an application's mails.")
        }
        try workspace.tracker.relabel(message.id, as: kind, now: workspace.now)
        try Effect.write(of: application, in: workspace)
    }
}

extension MailKind: ExpressibleByArgument {}
