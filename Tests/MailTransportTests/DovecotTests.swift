// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import MailTransport

// Skipped where no Dovecot is installed (Debian: dovecot-imapd).
@Suite("With a real Dovecot", .enabled(if: Dovecot.isInstalled, "Dovecot is not installed"), .timeLimit(.minutes(1)))
struct DovecotTests {
    let dovecot: Dovecot
    let mailbox: Dovecot.Mailbox

    init() throws {
        dovecot = try Dovecot.shared.get()
        mailbox = dovecot.mailbox()
    }

    func watcher(_ account: IMAPAccount, _ receiver: RecordingReceiver) -> MailboxWatcher {
        MailboxWatcher(account, receiver, mailbox.credential)
    }

    func check(_ account: IMAPAccount, _ receiver: RecordingReceiver = .init()) async throws -> CheckResult {
        try await watcher(account, receiver).checkOnce()
    }

    @Test("Read in the clear, over TLS and by STARTTLS", arguments: MailServer.Security.allCases)
    func protections(security: MailServer.Security) async throws {
        try mailbox.deliver(sampleMail(1))
        let receiver = RecordingReceiver()
        let result = try await check(mailbox.account(security), receiver)
        #expect((result.looked, result.read) == (1, 1))
        let mail = try #require(receiver.messages().first)
        let header = String(decoding: mail.header, as: UTF8.self)
        #expect(header.contains("Subject: Your application 1\r\n") && header.contains("X-Mailer: sample\r\n"))
        #expect(mail.body == Data("Thank you for your application.\r\n".utf8))
        #expect(mail.internalDate.map { abs($0.timeIntervalSinceNow) < 60 } == true)
    }

    @Test("A check leaves every file where and as it was")
    func untouched() async throws {
        for number in 1...5 { try mailbox.deliver(sampleMail(number)) }
        let before = try mailbox.files()
        #expect(before.count == 5 && before.allSatisfy { $0.contains("new/") })
        _ = try await check(mailbox.account(sent: .auto))
        #expect(try mailbox.files() == before)
    }

    @Test("What was read is not read again; what is new is")
    func positions() async throws {
        let receiver = RecordingReceiver()
        try mailbox.deliver(sampleMail(1))
        _ = try await check(mailbox.account(sent: .auto), receiver)
        #expect(receiver.sentFolder == "Sent")
        let second = try await check(mailbox.account(sent: .auto), receiver)
        #expect(second.looked == 0)
        #expect(second.bytesReceived < 1_200)
        try mailbox.deliver(sampleMail(2))
        try mailbox.deliver(sampleMail(3), to: "Sent")
        #expect(try await check(mailbox.account(sent: .auto), receiver).looked == 2)
        #expect(receiver.messages(in: "Sent").count == 1)
    }

    @Test("The first scan goes back as far as it is told")
    func lookBack() async throws {
        let old = try mailbox.deliver(sampleMail(1))
        try mailbox.deliver(sampleMail(2))
        let file = "\(mailbox.path)/new/\(old)"
        let past = Date(timeIntervalSinceNow: -300 * 86_400)
        try FileManager.default.setAttributes([.modificationDate: past], ofItemAtPath: file)
        let receiver = RecordingReceiver()
        #expect(try await check(mailbox.account(), receiver).looked == 1)
        #expect(receiver.position()?.nextUID == 3)
    }

    @Test("Windows follow one another in the order of UIDs; only what is wanted is read with text")
    func windows() async throws {
        for number in 1...1_100 { try mailbox.deliver(sampleMail(number)) }
        let receiver = RecordingReceiver(wants: { $0.uid % 10 == 0 })
        let result = try await check(mailbox.account(), receiver)
        #expect((result.looked, result.read) == (1_100, 110))
        #expect(receiver.messages().map(\.uid) == (1...1_100).map { UInt32($0) })
        #expect(receiver.messages().allSatisfy { ($0.body != nil) == ($0.uid % 10 == 0) })
        #expect(receiver.states.contains(.scanning(folder: "INBOX", done: 500, total: 1_100)))
    }

    @Test("Of a huge header or text only the start is read")
    func huge() async throws {
        let line = "X-Filler: \(String(repeating: "x", count: 900))\n"
        try mailbox.deliver(String(repeating: line, count: 11_000) + sampleMail(1))
        try mailbox.deliver(sampleMail(2, body: String(repeating: "0123456789\n", count: 600_000)))
        let receiver = RecordingReceiver()
        let result = try await check(mailbox.account(), receiver)
        #expect(result.read == 2)
        #expect(result.bytesReceived < 500_000)
        #expect(receiver.messages().map(\.header.count)[0] == 256 << 10)
        #expect(receiver.messages().compactMap(\.body).map(\.count)[1] == 64 << 10)
    }

    @Test("Another UIDVALIDITY means that all is read anew")
    func uidValidity() async throws {
        try mailbox.deliver(sampleMail(1))
        let receiver = RecordingReceiver()
        _ = try await check(mailbox.account(), receiver)
        let before = receiver.position()
        try mailbox.changeUIDValidity()
        #expect(try await check(mailbox.account(), receiver).looked == 1)
        #expect(receiver.position()?.uidValidity != before?.uidValidity)
    }

    @Test("An authority that is not trusted, or another host's certificate, is refused with the reason")
    func certificates() async throws {
        var account = mailbox.account(.tls)
        account.server.caFile = nil
        let unknown = await #expect(throws: TransportError.self) { try await check(account) }
        #expect(unknown?.description.contains("certificate") == true)
        account.server.caFile = dovecot.caFile
        // Loopback too, but a name that the certificate does not have.
        account.server.host = "127.0.0.2"
        let host = await #expect(throws: TransportError.self) { try await check(account) }
        guard case .unreachable = host else {
            guard case .certificate = host else {
                Issue.record("\(String(describing: host))")
                return
            }
            return
        }
    }

    @Test("A wrong password is told in the server's words, and never shown")
    func wrongPassword() async throws {
        let wrong = FixedCredential(value: .password(username: mailbox.user, Secret("hunter2")))
        let watcher = MailboxWatcher(mailbox.account(.tls), RecordingReceiver(), wrong)
        let error = await #expect(throws: TransportError.self) { try await watcher.checkOnce() }
        #expect(error?.isAuthentication == true)
        #expect(error?.description.contains("Authentication failed") == true)
        #expect(error?.description.contains("hunter2") == false)
    }

    @Test("New mail is noticed in IDLE, in the order of its coming")
    func idle() async throws {
        try mailbox.deliver(sampleMail(1))
        let receiver = RecordingReceiver()
        let watcher = watcher(mailbox.account(.tls), receiver)
        let task = Task { try await watcher.run() }
        try await receiver.awaitWatching()
        for number in 2...4 {
            try mailbox.deliver(sampleMail(number))
            #expect(try await receiver.awaitMail().uid == UInt32(number))
        }
        task.cancel()
        try await task.value
        #expect(receiver.messages().map(\.uid) == [1, 2, 3, 4])
    }

    @Test("The Sent folder is asked at the interval")
    func sentFolder() async throws {
        var account = mailbox.account(sent: .auto)
        account.pollInterval = .seconds(1)
        let receiver = RecordingReceiver()
        let watcher = watcher(account, receiver)
        let task = Task { try await watcher.run() }
        try await receiver.awaitWatching()
        try mailbox.deliver(sampleMail(1), to: "Sent")
        _ = try await receiver.awaitMail("Sent")
        task.cancel()
        try await task.value
    }

    @Test("Cancelling ends the watcher at once")
    func cancel() async throws {
        let receiver = RecordingReceiver()
        let watcher = watcher(mailbox.account(), receiver)
        let task = Task { try await watcher.run() }
        try await receiver.awaitWatching()
        let start = ContinuousClock.now
        task.cancel()
        try await task.value
        #expect(start.duration(to: .now) < .seconds(2))
    }

    @Test("A server that is killed and comes back is found again, and nothing is missed or told twice")
    func reconnect() async throws {
        let own = try Dovecot()
        let mailbox = own.mailbox()
        let receiver = RecordingReceiver()
        let watcher = MailboxWatcher(mailbox.account(), receiver, mailbox.credential)
        let task = Task { try await watcher.run() }
        try await receiver.awaitWatching()
        try own.stop()
        #expect(try await receiver.awaitWaiting().contains("lost"))
        try mailbox.deliver(sampleMail(1))
        try own.start()
        #expect(try await receiver.awaitMail().uid == 1)
        task.cancel()
        try await task.value
        #expect(receiver.messages().count == 1)
    }

    @Test("A mail is found by its Message-ID")
    func search() async throws {
        try mailbox.deliver(sampleMail(7))
        let account = mailbox.account()
        let credential = mailbox.credential
        let found = try await MailboxSearch.contains(
            messageID: "<7@acme.example>", account: account, credentials: credential)
        let other = try await MailboxSearch.contains(
            messageID: "<8@acme.example>", account: account, credentials: credential)
        #expect(found && !other)
    }

    @Test("The probe tells each step")
    func probe() async throws {
        var account = mailbox.account(.starttls, sent: .auto)
        account.folders = ["INBOX", "Nowhere"]
        let steps = await ConnectionProbe.imap(account, credentials: mailbox.credential)
        #expect(steps.map(\.name) == ["connect", "log in", "folder INBOX", "folder Nowhere", "sent folder"])
        #expect(steps.map(\.isOK) == [true, true, true, false, true])
    }
}

@Suite("Servers that cannot be reached", .timeLimit(.minutes(1)))
struct UnreachableServerTests {
    @Test("Nobody listens there")
    func refused() async throws {
        let port = try TestProcess.freePortPair()
        let account = IMAPAccount(name: "x", server: MailServer(host: "127.0.0.1", port: port, security: .tls))
        let error = await #expect(throws: TransportError.self) {
            try await MailboxWatcher(account, RecordingReceiver()).checkOnce()
        }
        #expect(error == .unreachable(server: "127.0.0.1:\(port)", detail: "connection refused"))
    }

    @Test("There is no such host")
    func unknownHost() async throws {
        let account = IMAPAccount(name: "x", server: MailServer(host: "imap.invalid", port: 993, security: .tls))
        let error = await #expect(throws: TransportError.self) {
            try await MailboxWatcher(account, RecordingReceiver()).checkOnce()
        }
        #expect(error == .unknownHost(host: "imap.invalid"))
    }

    @Test("Cancelling ends a connect at once, though the server says nothing")
    func cancelledConnect() async throws {
        let server = try FakeIMAPServer(FakeIMAPServer.Character(greeting: ""))
        let receiver = RecordingReceiver()
        let watcher = MailboxWatcher(.fake(server), receiver)
        let task = Task { try await watcher.run() }
        try await receiver.reach { if case .state(.connecting) = $0 { true } else { false } }
        let start = ContinuousClock.now
        task.cancel()
        try await task.value
        #expect(start.duration(to: .now) < .seconds(25))
    }
}
