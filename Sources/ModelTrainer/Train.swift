// SPDX-License-Identifier: MIT
import ArgumentParser
import Foundation
import MailClassification

struct Train: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Learns from folders of labelled mails and writes the model.")

    @Argument(help: "Folders with a gold.jsonl or dev.jsonl.")
    var folders: [String]

    @Option(help: "Where the model goes.")
    var output: String

    func run() throws {
        let set = try TrainingSet(folders: folders)
        print("Learning from \(set.mails.count) mails and \(set.sentences.count) sentences.")
        let file = ModelTraining.train(set)
        try file.data.write(to: URL(fileURLWithPath: output))
        print("Wrote \(file.data.count / 1024) KB to \(output).")
    }
}

/// Everything that is learned from.
struct TrainingSet {
    var mails: [CorpusMail]
    var sentences: [SentenceList.Line]
    /// Words of marked names, and marked times.
    var names: [Example]
    var times: [Example]

    /// - Throws: for a folder that holds no labelled mails, or a line that cannot be read.
    init(folders: [String]) throws {
        mails = try folders.flatMap { try Corpus.read($0) }
        sentences = try folders.flatMap { try SentenceList.read($0) }
        names = try folders.flatMap { try NameList.examples($0) }
        times = try folders.flatMap { try TimeList.examples($0) }
    }
}

/// Trains all models on a set of mails.
enum ModelTraining {
    /// From these probabilities on a notice, a window, a company and a role are taken.
    private static let thresholds: [Float] = [0.4, 0.5, 0.2, 0.2]

    static func train(_ set: TrainingSet, calibratesKinds: Bool = true) -> ModelFile {
        let views = set.mails.map { TrainingView($0.message) }
        let examples = zip(set.mails, views).map { KindTraining.example($0, $1) }
        let complete = zip(set.mails, examples).filter(\.0.isComplete).map(\.1)
        let others = zip(set.mails, examples).filter { !$0.0.isComplete }.map(\.1)
        let calibration = KindCalibration(calibratesKinds ? complete : [], others: others)
        var kinds = KindTraining.train(examples, rounds: calibratesKinds ? 2 : 1)
        kinds.lower(MailKind.allCases.firstIndex(of: .other) ?? 0, by: calibration.reserve)
        let sentences = zip(set.mails, views).flatMap { SentenceTraining.examples($0, $1) }
        let times = zip(set.mails, views).flatMap { TimeTraining.examples($0, $1) }
        var file = ModelFile()
        file.append([calibration.temperature, calibration.review] + thresholds)
        file.append(kinds)
        file.append(SentenceTraining.train(sentences + set.sentences.map { SentenceTraining.example($0) }))
        file.append(TimeTraining.train(times + set.times))
        file.append(NameTraining.train(set.mails.flatMap { NameTraining.examples($0) } + set.names))
        return file
    }
}
