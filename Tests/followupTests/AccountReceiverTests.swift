// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import Logging
import MailTransport
import Testing

@testable import followup

@Suite("What a watcher reads on its way into the tracker")
struct AccountReceiverTests {
    private static let account = Configuration.Account(
        name: "personal", address: "sam@mailbox.example",
        imap: .init(server: MailServer(host: "127.0.0.1", port: 143, security: .none), username: "sam"),
        auth: .file("unused"))

    private static let batch = MailBatch(
        folder: "INBOX", isSentFolder: false, messages: [raw(SampleMail.confirmation, uid: 7)],
        position: MailboxPosition(uidValidity: 1, nextUID: 8))

    private static let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private static func pipeline(_ tracker: Tracker) -> Pipeline {
        Pipeline(account: account, tracker: tracker, log: log) { Date(timeIntervalSince1970: 1.8e9) }
    }

    private static func raw(_ mail: Data, uid: UInt32) -> RawMessage {
        let end = mail.firstRange(of: Data("\r\n\r\n".utf8))?.upperBound ?? mail.endIndex
        return RawMessage(uid: uid, size: mail.count, header: Data(mail[..<end]), body: Data(mail[end...]))
    }

    @Test(
        "Mail outside the Sent folder is the person's own by its From, unless it fails authentication",
        arguments: [("pass", Stage.withdrawn), ("fail", Stage.applied)])
    func ownMail(outcome: String, expected: Stage) throws {
        let tracker = try Tracker.inMemory()
        let pipeline = Self.pipeline(tracker)
        let folder = FolderState(name: "INBOX", uidValidity: 1)
        _ = try pipeline.process(Self.batch.messages[0], in: folder, isSent: false)
        let mail = SampleMail.mail(
            id: "own@mailbox.example", from: "Sam <sam@mailbox.example>", subject: "Withdrawal of my application",
            date: "Tue, 10 Nov 2026 10:00:00 +0100",
            text: "I would like to withdraw my application. Thank you for your time.",
            extra: [
                "In-Reply-To: <received-1@us.greenhouse-mail.io>",
                "Authentication-Results: mx.mailbox.example; dmarc=\(outcome) header.from=mailbox.example",
            ])
        _ = try pipeline.process(Self.raw(mail, uid: 8), in: folder, isSent: false)
        #expect(try tracker.applications().map(\.stage) == [expected])
    }

    private func change(_ path: String, _ sql: String) async throws {
        let script = "import sqlite3, sys; sqlite3.connect(sys.argv[1], isolation_level=None).execute(sys.argv[2])"
        let outcome = try await Command.run("/usr/bin/python3", ["-c", script, path, sql])
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    @Test("A store that fails is no mail's fault: however often it does, the mail is not set aside and comes in later")
    func storeFails() async throws {
        let folder = try TemporaryFolder("receiver")
        defer { withExtendedLifetime(folder) {} }
        chmod(folder.path, 0o700)
        let path = "\(folder.path)/tracker.sqlite"
        let tracker = try Tracker(path: path)
        let pipeline = Self.pipeline(tracker)
        let receiver = AccountReceiver(pipeline: pipeline, tracker: tracker, log: Self.log, changed: {})
        try await change(path, "CREATE TRIGGER full BEFORE INSERT ON message BEGIN SELECT RAISE(ABORT, 'no'); END")
        for _ in 1...4 {
            await #expect(throws: TrackerError.self) { try await receiver.receive(Self.batch) }
        }
        try await change(path, "DROP TRIGGER full")
        try await receiver.receive(Self.batch)
        #expect(try tracker.quarantined().isEmpty)
        #expect(try tracker.applications().count == 1)
    }
}
