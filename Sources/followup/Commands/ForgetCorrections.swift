// SPDX-License-Identifier: MIT
import ArgumentParser
import JobTracker

struct ForgetCorrections: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "forget-corrections",
        abstract: "Forgets what your corrections taught; what you corrected stays corrected.",
        discussion: """
            Your corrections (relabel, edit, dismiss) change how later mail of the same senders is judged, on this
            machine only. This lets new mail be judged as on the first day.
            """)

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let workspace = try Workspace(common)
        let count = try workspace.tracker.forgetCorrections()
        Terminal.output.write([
            count == 0
                ? "Nothing had been learned from corrections."
                : "Forgotten what \(count) corrected \(count == 1 ? "mail" : "mails") taught. "
                    + "Later mail is judged without it."
        ])
    }
}
