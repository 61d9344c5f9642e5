// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import MailParsing

/// Sentences in which every time is marked with what it is for: `times.tsv`, lines of language, kind and text, as of
/// mails of 10 November 2026.
enum TimeList {
    /// A text without its marks, and what was marked.
    private struct Marked {
        var text = ""
        var spans: [(label: Int, range: Range<Int>)] = []

        init(_ source: String) {
            var rest = source[...]
            while let open = rest.firstMatch(of: /\[([wWdbecn]):/),
                let close = rest[open.range.upperBound...].firstIndex(of: "]")
            {
                text += rest[..<open.range.lowerBound]
                let start = text.utf8.count
                text += rest[open.range.upperBound..<close]
                spans.append((Self.labels[String(open.output.1)] ?? 0, start..<text.utf8.count))
                rest = rest[rest.index(after: close)...]
            }
            text += rest
        }

        private static let labels = ["w": 1, "W": 6, "d": 2, "b": 3, "e": 4, "c": 5]
    }

    static func examples(_ folder: String) throws -> [Example] {
        try LineFile.read("times.tsv", in: folder, fields: ["language", "kind", "text"]) { fields in
            MailKind(rawValue: fields[1]).map { examples(Marked(fields[2]), $0) }
        }.flatMap { $0 }
    }

    private static func examples(_ marked: Marked, _ kind: MailKind) -> [Example] {
        let written = Date(timeIntervalSince1970: 1_794_304_800)
        let message = MailMessage(date: written, text: marked.text)
        return TrainingView(message).times(of: kind).map { time in
            let label = marked.spans.first { $0.range.overlaps(time.place) }?.label ?? 0
            return Example(features: time.features, label: label, of: TimeTraining.labels)
        }
    }
}
