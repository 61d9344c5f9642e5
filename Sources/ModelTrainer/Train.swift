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
        let calibration = KindCalibration(calibratesKinds ? set.mails : [])
        var kinds = KindTraining.train(set.mails.map { KindTraining.example($0) }, rounds: calibratesKinds ? 2 : 1)
        kinds.lower(MailKind.allCases.firstIndex(of: .other) ?? 0, by: calibration.reserve)
        let sentences = set.mails.flatMap { SentenceTraining.examples($0) }
        let names = set.mails.flatMap { NameTraining.examples($0) }
        let times = set.mails.flatMap { TimeTraining.examples($0) }
        var file = ModelFile()
        file.append([calibration.temperature, calibration.review] + thresholds)
        file.append(kinds)
        file.append(SentenceTraining.train(sentences + set.sentences.map { SentenceTraining.example($0) }))
        file.append(TimeTraining.train(times + set.times))
        file.append(NameTraining.train(names + set.names))
        return file
    }
}
