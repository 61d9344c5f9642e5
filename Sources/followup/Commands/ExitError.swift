// SPDX-License-Identifier: MIT
import ArgumentParser

/// Exit codes, which other programs rely on.
enum ExitStatus {
    /// A part of the work failed.
    static let partFailed = ExitCode(1)
    /// The command line is wrong.
    static let usage = ExitCode(2)
    /// The configuration is wrong (EX_CONFIG of sysexits.h).
    static let configuration = ExitCode(78)
}

/// A failure that has a sentence for the person; ends the command with exit code 1.
struct CommandError: Error, Sendable, Equatable, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}
