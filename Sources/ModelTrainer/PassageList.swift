// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import MailParsing

/// Short mails with nothing but their kind, of which those about other things are the most and count the least: `passages.tsv`, lines of language, kind, sender, subject and text.
enum PassageList {
    static func read(_ folder: URL) throws -> [CorpusMail] {
        let url = folder.appendingPathComponent("passages.tsv")
        guard let text = try? String(contentsOf: url, encoding: .utf8) else { return [] }
        return try text.split(separator: "\n").map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard fields.count == 5, let kind = MailKind(rawValue: fields[1]) else {
                throw Corpus.Fault(
                    description: "\(url.path): not a line of language, kind, sender, subject and text: \(line)")
            }
            let body = fields[4].replacing("\\n", with: "\n")
            let mail = "From: \(fields[2])\nSubject: \(fields[3])\nContent-Type: text/plain; charset=utf-8\n\n\(body)\n"
            return CorpusMail(
                gold: Gold(file: "passages", kind: kind, language: fields[0]),
                message: MailParser().parse(Data(mail.utf8)),
                source: "passages", isComplete: false,
                weight: kind == .other ? 0.2 : 0.7)
        }
    }
}
