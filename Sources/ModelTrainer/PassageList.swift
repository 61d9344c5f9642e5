// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import MailParsing

/// Short mails with nothing but their kind, of which those about other things are the most and count the least:
/// `passages.tsv`, lines of language, kind, sender, subject and text.
enum PassageList {
    static func read(_ folder: String) throws -> [CorpusMail] {
        let fields = ["language", "kind", "sender", "subject", "text"]
        return try LineFile.read("passages.tsv", in: folder, fields: fields) { fields in
            guard let kind = MailKind(rawValue: fields[1]) else { return nil }
            return CorpusMail(
                gold: Gold(file: "passages", kind: kind, language: fields[0]),
                message: MailParser().parse(from: fields[2], subject: fields[3], text: fields[4]), source: "passages",
                isComplete: false, weight: kind == .other ? 0.2 : 0.7)
        }
    }
}

extension MailParser {
    /// A mail of which only sender, subject and text are known.
    func parse(from: String, subject: String, text: String) -> MailMessage {
        let head = "From: \(from)\nSubject: \(subject)\nContent-Type: text/plain; charset=utf-8\n\n"
        return parse(Data((head + text + "\n").utf8))
    }
}
