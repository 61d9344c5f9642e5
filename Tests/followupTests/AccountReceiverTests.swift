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

    private static let batch: MailBatch = {
        let mail = SampleMail.confirmation
        let end = mail.firstRange(of: Data("\r\n\r\n".utf8))?.upperBound ?? mail.endIndex
        let raw = RawMessage(uid: 7, size: mail.count, header: Data(mail[..<end]), body: Data(mail[end...]))
        return MailBatch(
            folder: "INBOX", isSentFolder: false, messages: [raw],
            position: MailboxPosition(uidValidity: 1, nextUID: 8))
    }()

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
        let log = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let pipeline = Pipeline(account: Self.account, tracker: tracker, log: log) {
            Date(timeIntervalSince1970: 1.8e9)
        }
        let receiver = AccountReceiver(pipeline: pipeline, tracker: tracker, log: log, changed: {})
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
