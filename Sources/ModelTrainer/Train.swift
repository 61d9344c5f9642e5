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
        let mails = try folders.flatMap { try Corpus.read($0) }
        let sentences = try folders.flatMap { try SentenceList.read($0) }
        print("Learning from \(mails.count) mails and \(sentences.count) sentences.")
        let names = try folders.flatMap { try NameList.examples($0) }
        let file = ModelTraining.train(mails, sentences, names)
        try file.data.write(to: URL(fileURLWithPath: output))
        print("Wrote \(file.data.count / 1024) KB to \(output).")
    }
}

/// Trains all models on a set of mails.
enum ModelTraining {
    static func train(_ mails: [CorpusMail], _ sentences: [SentenceList.Line], _ names: [Example]) -> ModelFile {
        let calibration = KindCalibration(mails)
        var file = ModelFile()
        // Temperature, review; then the least probabilities of notice, window, company and role.
        file.append([calibration.temperature, calibration.review, Float(ProcessInfo.processInfo.environment["NT"] ?? "0.4") ?? 0.4, Float(ProcessInfo.processInfo.environment["WT"] ?? "0.5") ?? 0.4, 0.5, 0.5])
        file.append(KindTraining.train(mails.map { KindTraining.example($0) }))
        file.append(
            SentenceTraining.train(
                mails.flatMap { SentenceTraining.examples($0) } + sentences.map { SentenceTraining.example($0) }))
        file.append(TimeTraining.train(mails.flatMap { TimeTraining.examples($0) }))
        file.append(NameTraining.train(mails.flatMap { NameTraining.examples($0) } + names))
        return file
    }
}
