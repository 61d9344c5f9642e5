// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

extension Score {
    /// The share of kinds that are right.
    var accuracy: Double { Double(kinds.values.reduce(0) { $0 + $1.right }) / Double(max(1, total)) }

    /// The mean F1 over the kinds that occur.
    var macroF1: Double {
        let present = kinds.values.filter { $0.right + $0.missed > 0 }
        return present.reduce(0) { $0 + $1.f1 } / Double(max(1, present.count))
    }

    /// Everything as Markdown.
    var report: String {
        var lines = ["\(total) mails: accuracy \(Self.share(accuracy)), macro-F1 \(Self.share(macroF1))", ""]
        lines += ["| kind | mails | precision | recall | F1 |", "| --- | ---: | ---: | ---: | ---: |"]
        for kind in MailKind.allCases {
            guard let count = kinds[kind] else { continue }
            lines.append(row(kind.rawValue, count))
        }
        lines += ["", "| language | mails | right |", "| --- | ---: | ---: |"]
        for (language, count) in languages.sorted(by: { $0.key < $1.key }) {
            lines.append("| \(language) | \(count.right + count.missed) | \(Self.share(count.recall)) |")
        }
        lines += ["", "| field | said | precision | recall | F1 |", "| --- | ---: | ---: | ---: | ---: |"]
        for (field, count) in fields.sorted(by: { $0.key < $1.key }) { lines.append(row(field, count)) }
        lines += [""] + review + [""] + harm + [""] + calibration + [""] + confusions
        return lines.joined(separator: "\n") + "\n"
    }

    /// The kinds and the harm alone.
    var shortReport: String {
        var lines = ["\(total) mails: accuracy \(Self.share(accuracy))", ""]
        lines += ["| kind | mails | precision | recall |", "| --- | ---: | ---: | ---: |"]
        for kind in MailKind.allCases {
            guard let count = kinds[kind], count.right + count.missed > 0 else { continue }
            lines.append(
                "| \(kind.rawValue) | \(count.right + count.missed) | \(Self.share(count.precision)) "
                    + "| \(Self.share(count.recall)) |")
        }
        return (lines + [""] + harm).joined(separator: "\n") + "\n"
    }

    private func row(_ name: String, _ count: Count) -> String {
        "| \(name) | \(count.right + count.missed) | \(Self.share(count.precision)) | \(Self.share(count.recall)) "
            + "| \(Self.share(count.f1)) |"
    }

    private var review: [String] {
        let looked = total - believed.right - believed.wrong
        return [
            "Sent to review: \(Self.share(Double(looked) / Double(max(1, total)))); "
                + "of the others \(Self.share(believed.precision)) right."
        ]
    }

    private var harm: [String] {
        func part(_ count: Int, _ all: Int) -> String { "\(count) of \(all)" }
        let rejections = (kinds[.rejection]?.right ?? 0) + (kinds[.rejection]?.missed ?? 0)
        let unrelated = [MailKind.other, .jobAlert, .outreach].reduce(0) { sum, kind in
            sum + (kinds[kind]?.right ?? 0) + (kinds[kind]?.missed ?? 0)
        }
        let chances = [MailKind.interview, .offer, .assessment, .actionNeeded].reduce(0) { sum, kind in
            sum + (kinds[kind]?.right ?? 0) + (kinds[kind]?.missed ?? 0)
        }
        return [
            "Harm: rejections taken as alive \(part(rejectionsAlive, rejections)), unrelated mail taken for an event "
                + "\(part(inventedEvents, unrelated)), chances missed \(part(chancesMissed, chances)), false rejections "
                + "\(part(falseRejections, total - rejections))."
        ]
    }

    private var calibration: [String] {
        var lines = ["| confidence | mails | said | right |", "| --- | ---: | ---: | ---: |"]
        for (bin, counts) in bins.sorted(by: { $0.key < $1.key }) {
            let said = counts.sum / Double(counts.count)
            let right = Double(counts.right) / Double(counts.count)
            lines.append("| 0.\(bin) | \(counts.count) | \(Self.share(said)) | \(Self.share(right)) |")
        }
        return lines
    }

    private var confusions: [String] {
        var pairs: [(MailKind, MailKind, Int)] = []
        for (gold, row) in confusion {
            for (got, count) in row where got != gold { pairs.append((gold, got, count)) }
        }
        pairs.sort { ($0.2, $1.0.rawValue, $1.1.rawValue) > ($1.2, $0.0.rawValue, $0.1.rawValue) }
        return pairs.prefix(15).map { "- \($0.2) x \($0.0.rawValue) taken for \($0.1.rawValue)" }
    }

    private static func share(_ value: Double) -> String { String(format: "%.3f", value) }
}
