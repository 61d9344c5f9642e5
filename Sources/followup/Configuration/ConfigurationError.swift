// SPDX-License-Identifier: MIT

/// What is wrong with the configuration; the program ends with exit code 78 (EX_CONFIG of sysexits.h).
struct ConfigurationError: Error, Sendable, Equatable, CustomStringConvertible {
    /// One sentence or more, each with the way to mend it.
    var sentences: [String]

    init(_ sentences: [String]) { self.sentences = sentences }
    init(_ sentence: String) { sentences = [sentence] }

    var description: String { sentences.joined(separator: "\n") }
}
