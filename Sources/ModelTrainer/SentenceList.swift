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
        try LineFile.read("sentences.tsv", in: folder, fields: ["language", "label", "text"]) { fields in
            guard fields[1] == "none" || fields[1].hasPrefix("notice:") else { return nil }
            let channels = fields[1].split(separator: ":").dropFirst().first?.split(separator: ",").map(String.init)
            return Line(language: fields[0], channels: channels, text: fields[2])
        }
    }
}

extension SentenceTraining {
    /// A single sentence stands for one in the middle of a receipt.
    static func example(_ line: SentenceList.Line) -> Example {
        let sentences = TrainingView(MailMessage(text: line.text)).sentences(of: .confirmation)
        let longest = sentences.max { $0.text.utf8.count < $1.text.utf8.count }
        let target = target(channels: line.channels, tellsOfSilence: nil)
        return Example(
            features: longest?.features ?? FeatureVector(), target: target, weight: line.channels == nil ? 1 : 2)
    }
}
