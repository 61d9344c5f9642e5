// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import MailParsing

/// Malformed mails that other projects collected, where they lie beside the repository (`../shared/mail-torture`).
/// Nothing of them is copied here; without them these tests say that they skip.
@Suite(.enabled(if: TortureSet.isPresent, "../shared/mail-torture is not there")) struct TortureTests {
    @Test(arguments: ["\n", "\r\n", "\r"])
    func everythingIsParsed(_ lineEnd: String) throws {
        var count = 0
        let parser = MailParser()
        for path in TortureSet.mails {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
            let message = parser.parse(TortureSet.with(lineEnd, bytes))
            #expect(!message.text.utf8.contains(0), "\(path)")
            #expect(!message.subject.contains("\n"), "\(path)")
            count += 1
        }
        #expect(count > 1_000)
    }

    @Test func subjectsSendersAndDatesAgreeWithStalwart() throws {
        var (compared, differing) = (0, [String]())
        for expectation in TortureSet.expectations {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: expectation.mail))
            let message = MailParser().parse(bytes)
            for (what, expected) in expectation.values {
                compared += 1
                let found = TortureSet.value(what, of: message)
                if what == "text", TortureSet.letters(found).contains(TortureSet.letters(expected)) { continue }
                if found != expected {
                    differing.append("\(expectation.mail) \(what): \(found) instead of \(expected)")
                }
            }
        }
        #expect(compared > 100)
        for line in differing.prefix(60) { print("differs from mail-parser:", line.prefix(400)) }
        // Where the two disagree, the mails are broken beyond a right answer: named charsets that lie, addresses
        // without domain, dates out of range.
        #expect(differing.count * 100 <= compared * 5, "\(differing.count) of \(compared) differ")
    }

    @Test func encodedWordsAgreeWithGo() throws {
        let pairs = try String(contentsOfFile: TortureSet.folder + "/go-encodedword/pairs.tsv", encoding: .utf8)
        var (compared, differing) = (0, [String]())
        for pair in pairs.split(separator: "\n") {
            let columns = pair.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count == 2 else { continue }
            let raw = columns[0].replacing("\\r", with: "\r").replacing("\\n", with: "\n").replacing("\\t", with: "\t")
            let subject = MailParser().parse(Data("Subject: \(raw)\n\n".utf8)).subject
            compared += 1
            if subject != columns[1] { differing.append("\(columns[0]): \(subject)") }
        }
        for line in differing { print("differs from Go:", line) }
        // Go leaves broken words as they are; a person would rather read what is in them.
        #expect(compared > 20 && differing.count <= 10)
    }
}

/// Finds the outside mails and reads what their collectors expect of them.
enum TortureSet {
    static let folder: String = {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        return root.appendingPathComponent("shared/mail-torture/mime").path
    }()

    static var isPresent: Bool { FileManager.default.fileExists(atPath: folder) }

    static var mails: [String] {
        files.filter { path in
            ![".json", ".tsv", ".png", ".jpg", ".gif", ".au", "PROVENANCE"].contains { path.hasSuffix($0) }
        }
    }

    private static var files: [String] {
        let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return names.sorted().map { folder + "/" + $0 }.filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
        }
    }

    static func with(_ lineEnd: String, _ bytes: Data) -> Data {
        var output = Data(capacity: bytes.count * 2)
        for byte in bytes where byte != 0x0D {
            if byte == 0x0A { output.append(contentsOf: lineEnd.utf8) } else { output.append(byte) }
        }
        return output
    }

    struct Expectation {
        var mail: String
        var values: [(String, String)]
    }

    /// mail-parser's own expectations that have a counterpart here.
    static var expectations: [Expectation] {
        files.filter { $0.contains("/mail-parser-stalwart/") && $0.hasSuffix(".json") && !$0.hasSuffix(".crlf.json") }
            .compactMap(expectation)
    }

    private static func expectation(_ path: String) -> Expectation? {
        let mail = String(path.dropLast(5)) + ".eml"
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)),
            let root = (try? JSONSerialization.jsonObject(with: data)) as? [String: Any],
            let parts = root["parts"] as? [[String: Any]], let headers = parts.first?["headers"] as? [[String: Any]],
            FileManager.default.fileExists(atPath: mail)
        else { return nil }
        var values: [(String, String)] = []
        for header in headers {
            guard let name = header["name"] as? String, let value = header["value"] as? [String: Any] else { continue }
            if name == "subject", let text = value["Text"] as? String { values.append((name, squeezed(text))) }
            if name == "from", let text = address(value) { values.append((name, text)) }
            if name == "date", let text = date(value) { values.append((name, text)) }
        }
        if let text = text(root, parts) { values.append(("text", text)) }
        return Expectation(mail: mail, values: values)
    }

    /// The start of the first text part, where that is plain.
    private static func text(_ root: [String: Any], _ parts: [[String: Any]]) -> String? {
        guard let index = (root["text_body"] as? [Int])?.first, parts.indices.contains(index),
            let text = (parts[index]["body"] as? [String: Any])?["Text"] as? String, letters(text).count > 10
        else { return nil }
        return String(squeezed(text).prefix(60))
    }

    static func letters(_ text: String) -> String { text.filter { $0.isLetter || $0.isNumber } }

    private static func address(_ value: [String: Any]) -> String? {
        let list = (value["Address"] as? [String: Any])?["List"] as? [[String: Any]]
        return list?.first?["address"] as? String
    }

    private static func date(_ value: [String: Any]) -> String? {
        guard let parts = value["DateTime"] as? [String: Any] else { return nil }
        return ["year", "month", "day", "hour", "minute", "second"].map { "\(parts[$0] ?? "")" }.joined(separator: " ")
    }

    static func value(_ name: String, of message: MailMessage) -> String {
        switch name {
        case "subject": return squeezed(message.subject)
        case "from": return message.from.first?.address ?? ""
        case "text": return squeezed(message.text)
        default:
            guard let date = message.date else { return "" }
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = TimeZone(secondsFromGMT: message.dateOffset) ?? .gmt
            let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute, .second], from: date)
            return [parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second]
                .map { "\($0 ?? 0)" }.joined(separator: " ")
        }
    }

    private static func squeezed(_ text: String) -> String {
        text.split { $0.isWhitespace }.joined(separator: " ")
    }
}
