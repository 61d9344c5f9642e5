// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import MailParsing

/// A mail of which it is known what it means.
struct CorpusMail: Sendable {
    var gold: Gold
    var message: MailMessage
    /// Who wrote it or where it comes from: what is left out as a whole in tests.
    var source: String
    /// Whether the gold tells more than the kind.
    var isComplete: Bool
    /// How much it counts in training.
    var weight: Float
}

/// Mails in a folder with a `gold.jsonl`, or the lines of a `dev.jsonl` that hold mails themselves.
enum Corpus {
    /// What cannot be read, and what to do.
    struct Fault: Error, CustomStringConvertible {
        var description: String
    }

    static func read(_ folder: String) throws -> [CorpusMail] {
        let url = URL(fileURLWithPath: folder, isDirectory: true)
        if let lines = try? lines(url.appendingPathComponent("gold.jsonl")) {
            return try lines.map { try mail($0, in: url) } + PassageList.read(folder)
        }
        if let lines = try? lines(url.appendingPathComponent("dev.jsonl")) {
            return try lines.compactMap { try LooseMail.decode($0) }
        }
        throw Fault(description: "\(folder) holds neither gold.jsonl nor dev.jsonl; name a folder of labelled mails.")
    }

    private static func lines(_ url: URL) throws -> [Data] {
        try Data(contentsOf: url).split(separator: UInt8(ascii: "\n")).map { Data($0) }
    }

    private static func mail(_ line: Data, in folder: URL) throws -> CorpusMail {
        let gold = try JSONDecoder().decode(Gold.self, from: line)
        let bytes = try Data(contentsOf: folder.appendingPathComponent(gold.file))
        let message = MailParser().parse(bytes)
        return CorpusMail(
            gold: gold, message: message, source: gold.author ?? folder.lastPathComponent, isComplete: true, weight: 1)
    }
}

/// A mail of other collections: text with few headers and nothing but a kind, of which many are near copies.
private struct LooseMail: Decodable {
    var source: String
    var kind: String?
    var lang: String?
    var from: String?
    var subject: String?
    var body_text: String?
    var label: String?
    var label_confidence: String?

    static func decode(_ line: Data) throws -> CorpusMail? {
        let mail = try JSONDecoder().decode(LooseMail.self, from: line)
        guard let kind = mail.label.flatMap(MailKind.init), mail.label_confidence != "low" else { return nil }
        let head = "From: \(mail.from ?? "")\r\nSubject: \(mail.subject ?? "")\r\n".replacing("\n\n", with: "\n")
        let text = head + "Content-Type: text/plain; charset=utf-8\r\n\r\n" + (mail.body_text ?? "")
        let gold = Gold(file: mail.source, kind: kind, language: mail.lang)
        return CorpusMail(
            gold: gold, message: MailParser().parse(Data(text.utf8)), source: mail.source, isComplete: false,
            weight: mail.weight)
    }

    /// Real mail counts most; skeletons with names swapped say little.
    private var weight: Float {
        switch kind {
        case "real mail": label == MailKind.other.rawValue ? 0.05 : 0.3
        default: 0.03
        }
    }
}
