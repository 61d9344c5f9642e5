// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import MailParsing

/// Short mails in which employer and post are marked: `names.tsv`, lines of language, sender, subject and text with
/// `[c:...]` and `[r:...]`.
enum NameList {
    static func examples(_ folder: String) throws -> [Example] {
        let url = URL(fileURLWithPath: folder).appendingPathComponent("names.tsv")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        return try text.split(separator: "\n").flatMap { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 4 else {
                throw Corpus.Fault(description: "\(url.path): not a line of language, sender, subject, text: \(line)")
            }
            return examples(from: fields[1], subject: fields[2], text: fields[3].replacing("\\n", with: "\n"))
        }
    }

    private static func examples(from: String, subject: String, text: String) -> [Example] {
        let all = from + "\n" + subject + "\n" + text
        let mail =
            "From: \(plain(from))\nSubject: \(plain(subject))\nContent-Type: text/plain; charset=utf-8\n\n\(plain(text))\n"
        let words = TrainingView.names(
            MailParser().parse(Data(mail.utf8)), .init(companies: marked("c", all), roles: marked("r", all)))
        return NameTraining.examples(words)
    }

    /// The text without marks.
    private static func plain(_ text: String) -> String { text.replacing(/\[[cr]:([^\]]*)\]/) { String($0.output.1) } }

    private static func marked(_ letter: String, _ text: String) -> [String] {
        let found = text.matches(of: /\[([cr]):([^\]]*)\]/).filter { $0.output.1 == letter }
        return Array(Set(found.map { String($0.output.2) })).sorted()
    }
}
