// SPDX-License-Identifier: MIT
import ArgumentParser

/// The tools behind `make train` and `make eval`.
@main
struct ModelTrainer: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Trains and measures the classifier's model.", subcommands: [Train.self, Evaluate.self])
}
