// SPDX-License-Identifier: MIT
import ArgumentParser
import Foundation
import MailClassification

struct Evaluate: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measures a model on labelled mails.",
        discussion: "With --write the report goes into a file, and the figures that must not fall beside it.")

    @Argument(help: "Folders with a gold.jsonl or dev.jsonl.")
    var folders: [String]

    @Option(help: "The model; the built-in one if none is named.")
    var model: String?

    @Option(help: "Write the report into this file.")
    var write: String?

    @Option(help: "Write the figures that a test holds into this file.")
    var figures: String?

    @Option(help: "A folder with a dev.jsonl: train without each of its sources and measure on that source.")
    var leaveOut: String?

    @Option(help: "What to train on when a source is left out.")
    var training = "Corpus/train"

    @Flag(help: "Name each mail that was judged wrongly.")
    var errors = false

    func run() throws {
        var report = ""
        for folder in folders {
            let score = try Self.score(Corpus.read(folder), chosen(), tellsFaults: errors)
            report += "## \(folder)\n\n\(score.report)\n"
            if let figures, folder == folders.first { try score.figures.write(to: figures) }
        }
        if let leaveOut { report += try LeaveOneOut(training: training, folder: leaveOut).report() }
        print(report)
        guard let write else { return }
        try (Self.preface + report).write(toFile: write, atomically: true, encoding: .utf8)
    }

    static func score(_ mails: [CorpusMail], _ classifier: Classifier, tellsFaults: Bool = false) -> Score {
        var score = Score()
        for mail in mails {
            let faults = score.add(mail, classifier.classify(mail.message))
            guard tellsFaults, !faults.isEmpty else { continue }
            print("\(mail.gold.file) [\(mail.gold.kind.rawValue)]\n    " + faults.joined(separator: "\n    "))
        }
        return score
    }

    private func chosen() throws -> Classifier {
        guard let model else { return Classifier() }
        return try Classifier(model: ModelFile(reading: model).loaded())
    }

    private static let preface = """
        # Evaluation

        The last run of `make eval`: the shipped model on mails that it was not trained on. `Corpus/test` was written
        by authors of whom no mail is in `Corpus/train`; about half of it is hard on purpose. "Invented" counts what was
        said of mails that say nothing; a row's "mails" are those whose gold has the field. Calibration compares what
        the program said with what was right.

        The test part was never trained on, but it was looked at: features, sizes, thresholds and guards were chosen over
        some dozens of runs with these very figures, and its errors were read. So they are kinder than fresh mail will be;
        nothing here was kept aside for a single last look.


        """
}

/// Trains without a source and measures on it: what happens with mail of a kind that nobody showed the program.
struct LeaveOneOut {
    var training: String
    var folder: String

    private static let fewest = 30

    func report() throws -> String {
        let all = try Corpus.read(folder)
        let own = try TrainingSet(folders: [training])
        var report = "## Real and collected mail, whole sources left out\n\n"
        for source in Set(all.map(\.source)).sorted() {
            let mails = all.filter { $0.source == source }
            guard mails.count >= Self.fewest else { continue }
            var set = own
            set.mails += all.filter { $0.source != source }
            let model = try ModelTraining.train(set, calibratesKinds: false).loaded()
            let score = Evaluate.score(mails, Classifier(model: model))
            report += "### \(source)\n\n\(score.shortReport)\n"
        }
        return report
    }
}
