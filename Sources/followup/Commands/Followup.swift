// SPDX-License-Identifier: MIT
import ArgumentParser
import Foundation

/// The program: one file a command, and one place that turns errors into sentences and exit codes.
@main
struct Followup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "followup",
        abstract: "Watches your mailbox for news of your job applications and reminds you to follow up.",
        discussion: """
            Your mail is only read, never changed, and none of it leaves this machine.

            Try: followup doctor, then followup check, then followup due.
            """,
        version: Version.text,
        groupedSubcommands: [
            CommandGroup(name: "Watching", subcommands: [Watch.self, Check.self, Status.self, Doctor.self]),
            CommandGroup(name: "Looking", subcommands: [List.self, Show.self, Due.self, Draft.self, Why.self]),
            CommandGroup(
                name: "Answering", subcommands: [Done.self, Snooze.self, Skip.self, Stop.self, Undo.self]),
            CommandGroup(
                name: "Correcting",
                subcommands: [
                    Review.self, Accept.self, Edit.self, Merge.self, Split.self, Dismiss.self, Relabel.self, Add.self,
                    ForgetCorrections.self,
                ]),
            CommandGroup(name: "Judging mails by hand", subcommands: [Classify.self]),
        ])

    static func main() async {
        ProcessHygiene.apply()
        do {
            var command = try parseAsRoot(Arguments.normalised(Array(CommandLine.arguments.dropFirst())))
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch {
            end(with: error)
        }
    }

    /// Writes what went wrong to standard error (help to standard output) and exits with the documented code.
    private static func end(with error: any Error) -> Never {
        if let error = error as? ConfigurationError {
            Terminal.complain(error.description)
            Foundation.exit(ExitStatus.configuration.rawValue)
        }
        let code = exitCode(for: error)
        if code == .success {
            Terminal.print(message(for: error) + "\n")
            Foundation.exit(0)
        }
        if error is ExitCode { Foundation.exit(code.rawValue) }
        if code == .validationFailure {
            Terminal.complain(fullMessage(for: error))
            Foundation.exit(ExitStatus.usage.rawValue)
        }
        Terminal.complain(TerminalText.lines("\(error)").joined(separator: "\n"))
        Foundation.exit(ExitStatus.partFailed.rawValue)
    }
}
