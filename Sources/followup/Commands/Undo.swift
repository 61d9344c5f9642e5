// SPDX-License-Identifier: MIT
import ArgumentParser

struct Undo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Takes your last answer or correction back.")

    @OptionGroup var common: CommonOptions

    func run() async throws {
        let workspace = try Workspace(common)
        Terminal.output.write([TerminalText.line(try workspace.tracker.undo(now: workspace.now))])
    }
}
