// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import MailParsing

/// Single sentences with what they say about contact: `sentences.tsv`, lines of language, label and text.
enum SentenceList {
    struct Line {
        var language: String
        /// The channels of a notice; nil where the sentence is none.
        var channels: [String]?
        var text: String
    }

    static func read(_ folder: String) throws -> [Line] {
        let url = URL(fileURLWithPath: folder).appendingPathComponent("sentences.tsv")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        return try text.split(separator: "\n").map { line in
            let fields = line.split(separator: "\t", maxSplits: 2).map(String.init)
            guard fields.count == 3, fields[1] == "none" || fields[1].hasPrefix("notice:") else {
                throw Corpus.Fault(description: "\(url.path): not a line of language, label and text: \(line)")
            }
            let channels = fields[1].split(separator: ":").dropFirst().first?.split(separator: ",").map(String.init)
            return Line(language: fields[0], channels: channels, text: fields[2])
        }
    }
}

extension SentenceTraining {
    /// A single sentence stands for one in the middle of a receipt.
    static func example(_ line: SentenceList.Line) -> Example {
        let view = TrainingView(MailMessage(text: line.text), .confirmation)
        let longest = view.sentences.max { $0.text.utf8.count < $1.text.utf8.count }
        var target: [Float] = [0, -1, -1, -1, -1, -1]
        if let channels = line.channels {
            target[0] = 1
            for (index, channel) in ["phone", "email", "in-person", "any"].enumerated() {
                target[index + 1] = channels.contains(channel) ? 1 : 0
            }
        }
        return Example(
            features: longest?.features ?? FeatureVector(), target: target, weight: line.channels == nil ? 1 : 2)
    }
}
