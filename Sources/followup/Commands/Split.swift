// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker

struct Split: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Moves mails of an application to a new one of its own.",
        discussion: "Example: followup split 12 --message '<id@host>'")

    @OptionGroup var common: CommonOptions

    @Argument(help: "The application that the mails are in now.")
    var id: Application.ID

    @Option(name: .customLong("message"), help: ArgumentHelp("A mail that moves.", valueName: "message-id"))
    var messageIDs: [String]

    func validate() throws {
        if messageIDs.isEmpty { throw ValidationError("Say which mails move, with --message.") }
    }

    func run() async throws {
        let workspace = try Workspace(common)
        let application = try workspace.planned(id).application
        let moving = try messageIDs.map { wanted in
            guard let message = application.messages.first(where: { $0.messageID == wanted }) else {
                throw CommandError(
                    "Application \(id) has no mail \(TerminalText.line(wanted)). `followup why \(id)` lists them.")
            }
            return message.id
        }
        guard moving.count < application.messages.count else {
            throw CommandError("These are all mails of application \(id); leave at least one in it.")
        }
        let new = try workspace.tracker.split(id, messages: moving, now: workspace.now)
        Terminal.output.write(["Moved to application \(new). `followup edit \(new)` gives it a name."])
        try Effect.write(of: new, in: workspace)
    }
}
