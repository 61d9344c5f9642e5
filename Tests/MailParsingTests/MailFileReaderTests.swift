// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import MailParsing

@Suite struct MailFileReaderTests {
    private struct Found: Equatable {
        var source: String
        var text: String
    }

    private static func read(_ path: String) throws -> [Found] {
        var found: [Found] = []
        try MailFileReader.read(path: path) {
            found.append(Found(source: $0, text: String(decoding: $1, as: UTF8.self)))
        }
        return found
    }

    private static func split(_ mailbox: String) throws -> [Found] {
        var found: [Found] = []
        try MailFileReader.read(data: Data(mailbox.utf8), name: "-") {
            found.append(Found(source: $0, text: String(decoding: $1, as: UTF8.self)))
        }
        return found
    }

    /// A folder of its own, gone when `body` ends.
    private static func withFolder(_ body: (String) throws -> Void) throws {
        let path = NSTemporaryDirectory() + "/mail-files-" + UUID().uuidString
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
    }

    private static func write(_ text: String, _ path: String) throws {
        let folder = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    }

    @Test func anMboxIsSplitAtItsEnvelopeLines() throws {
        let mailbox = """
            From a@b.example Mon Nov  2 10:00:00 2026
            Subject: one

            Hello
            From here on it is text, and
            >From here too, and
            >>From there.

            From c@d.example Tue Nov  3 10:00:00 2026
            Subject: two

            From now on: text.

            From e@f.example Wed Nov  4 10:00:00 2026
            Subject: three


            """
        let found = try Self.split(mailbox)
        #expect(found.map(\.source) == ["-#1", "-#2", "-#3"])
        #expect(
            found.first?.text
                == "Subject: one\n\nHello\nFrom here on it is text, and\nFrom here too, and\n>From there.\n\n")
        #expect(found.dropFirst().first?.text == "Subject: two\n\nFrom now on: text.\n\n")
        #expect(try Self.split(mailbox.replacing("\n", with: "\r\n")).count == 3)
    }

    @Test func aStreamWithoutEnvelopeIsOneMail() throws {
        #expect(
            try Self.split("Subject: one\n\nHello\n\nFrom a@b.example Mon Nov  2 10:00:00 2026\n").map(\.source) == [
                "-"
            ])
        #expect(try Self.split("").map(\.source) == ["-"])
        #expect(try Self.split("\n\nFrom a@b.example Mon Nov  2 10:00:00 2026\nSubject: x\n").map(\.source) == ["-#1"])
    }

    @Test func filesAndFoldersAreRead() throws {
        try Self.withFolder { folder in
            try Self.write("Subject: b\n\nx", folder + "/mails/b.eml")
            try Self.write("Subject: a\n\nx", folder + "/mails/a.EML")
            try Self.write("not a mail", folder + "/mails/notes.txt")
            try Self.write("Subject: c\n\nx", folder + "/maildir/cur/1:2,S")
            try Self.write("Subject: d\n\nx", folder + "/maildir/new/2")
            try Self.write("Subject: e\n\nx", folder + "/maildir/tmp/3")
            let file = folder + "/mails/b.eml"
            #expect(try Self.read(file) == [Found(source: file, text: "Subject: b\n\nx")])
            #expect(try Self.read(folder + "/mails").map(\.source) == [folder + "/mails/a.EML", file])
            #expect(try Self.read(folder + "/maildir").map(\.text) == ["Subject: c\n\nx", "Subject: d\n\nx"])
        }
    }

    @Test func aLargeMboxIsStreamed() throws {
        try Self.withFolder { folder in
            let mail =
                "From a@b.example Mon Nov  2 10:00:00 2026\nSubject: s\n\n" + String(repeating: "text\n", count: 999)
                + "\n"
            try Self.write(String(repeating: mail, count: 400), folder + "/mbox")
            let found = try Self.read(folder + "/mbox")
            #expect(found.count == 400)
            #expect(found.last?.source == folder + "/mbox#400")
            #expect(Set(found.map(\.text)) == ["Subject: s\n\n" + String(repeating: "text\n", count: 999) + "\n"])
        }
    }

    @Test func whatCannotBeReadIsSaid() throws {
        try Self.withFolder { folder in
            let missing = folder + "/nothing.eml"
            #expect(throws: MailFileError.notFound(path: missing)) { try Self.read(missing) }
            #expect(throws: MailFileError.noMails(path: folder)) { try Self.read(folder) }
            let sentence = MailFileError.notFound(path: missing).description
            #expect(sentence.hasPrefix("Cannot read mails from \(missing): there is no such file"))
        }
    }

    @Test func whatTheCallerThrowsComesThrough() {
        struct Stop: Error {}
        #expect(throws: Stop.self) {
            try MailFileReader.read(data: Data("Subject: x\n\n".utf8), name: "-") { _, _ in throw Stop() }
        }
    }
}
