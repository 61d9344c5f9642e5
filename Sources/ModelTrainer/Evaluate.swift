// SPDX-License-Identifier: MIT
import ArgumentParser
import Foundation
import MailClassification

struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Measures a model on labelled mails.")

    @Argument(help: "Folders with a gold.jsonl or dev.jsonl.")
    var folders: [String]

    @Option(help: "The model; the built-in one if none is named.")
    var model: String?

    @Option(parsing: .upToNextOption, help: "Train on these folders first instead of reading a model.")
    var training: [String] = []

    @Flag(help: "Names each mail that was judged wrongly.")
    var errors = false

    func run() throws {
        let classifier = try Classifier(model: chosen())
        for folder in folders {
            let mails = try Corpus.read(folder)
            var score = Score()
            for mail in mails {
                let faults = score.add(mail, classifier.classify(mail.message))
                if errors, !faults.isEmpty { print("\(mail.gold.file) [\(mail.gold.kind.rawValue)]\n    " + faults.joined(separator: "\n    ")) }
            }
            print("## \(folder)\n\n\(score.report)")
        }
    }

    private func chosen() throws -> ClassifierModel? {
        if !training.isEmpty {
            let mails = try training.flatMap { try Corpus.read($0) }
            return try ModelTraining.train(mails, training.flatMap { try SentenceList.read($0) }, training.flatMap { try NameList.examples($0) }).loaded()
        }
        guard let model else { return ClassifierModel.shipped }
        return try ModelFile(reading: model).loaded()
    }
}
