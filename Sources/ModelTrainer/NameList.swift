// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import MailParsing

/// Short mails in which employer and post are marked: `names.tsv`, lines of language, sender, subject and text with
/// `[c:...]` and `[r:...]`.
enum NameList {
    static func examples(_ folder: String) throws -> [Example] {
        let fields = ["language", "sender", "subject", "text"]
        return try LineFile.read("names.tsv", in: folder, fields: fields) { fields in
            let all = fields[1...].joined(separator: "\n")
            let message = MailParser().parse(
                from: plain(fields[1]), subject: plain(fields[2]), text: plain(fields[3]))
            let names = TrainingView.Names(companies: marked("c", all), roles: marked("r", all))
            return NameTraining.examples(TrainingView.names(message, names))
        }.flatMap { $0 }
    }

    /// The text without marks.
    private static func plain(_ text: String) -> String { text.replacing(/\[[cr]:([^\]]*)\]/) { String($0.output.1) } }

    private static func marked(_ letter: String, _ text: String) -> [String] {
        let found = text.matches(of: /\[([cr]):([^\]]*)\]/).filter { $0.output.1 == letter }
        return Array(Set(found.map { String($0.output.2) })).sorted()
    }
}
