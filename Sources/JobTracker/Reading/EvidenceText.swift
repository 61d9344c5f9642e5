// SPDX-License-Identifier: MIT
import MailClassification

/// Evidence as one text column: an ASCII record separator between pieces, a unit separator between their fields. Reading
/// thousands of them as JSON would take longer than all the rest of a listing.
enum EvidenceText {
    private static let record: UInt8 = 0x1E
    private static let unit: UInt8 = 0x1F

    static func encode(_ evidence: [Evidence]) -> String {
        evidence.map { piece in
            [piece.quote, piece.speaksFor, String(piece.weight), piece.rule].map(clean).joined(separator: "\u{1F}")
        }.joined(separator: "\u{1E}")
    }

    static func decode(_ text: String) -> [Evidence] {
        var text = text
        return text.withUTF8 { bytes in
            bytes.split(separator: record).compactMap { piece in
                let fields = piece.split(separator: unit, omittingEmptySubsequences: false)
                guard fields.count == 4, let weight = Double(string(fields[2])) else { return nil }
                return Evidence(
                    quote: string(fields[0]), speaksFor: string(fields[1]), weight: weight, rule: string(fields[3]))
            }
        }
    }

    private static func string(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes), as: UTF8.self)
    }

    private static func clean(_ text: String) -> String {
        guard text.utf8.contains(where: { $0 == record || $0 == unit }) else { return text }
        return String(text.map { $0 == "\u{1E}" || $0 == "\u{1F}" ? " " : $0 })
    }
}
