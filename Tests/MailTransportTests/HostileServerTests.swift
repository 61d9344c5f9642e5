// SPDX-License-Identifier: MIT
import Foundation
import Synchronization
import Testing

@testable import MailTransport

@Suite("Servers that lie", .timeLimit(.minutes(1)))
struct HostileServerTests {
    typealias Server = FakeIMAPServer
    typealias Answer = FakeIMAPServer.Answer

    static func check(_ server: Server, _ receiver: RecordingReceiver = .init()) async throws -> CheckResult {
        try await MailboxWatcher(.fake(server), receiver).checkOnce()
    }

    @Test("An honest one is read, header and text, up to its end")
    func honest() async throws {
        let receiver = RecordingReceiver()
        let result = try await Self.check(Server(), receiver)
        #expect((result.looked, result.read) == (3, 3))
        #expect(receiver.messages().map(\.uid) == [1, 2, 3])
        #expect(receiver.messages().map(\.body) == (1...3).map { Data("text \($0)".utf8) })
        #expect(receiver.position() == MailboxPosition(uidValidity: 1, nextUID: 4))
    }

    /// What a server may answer to FETCH, and what must be thrown then. Nothing may be handed on.
    static let broken: [(String, Answer, @Sendable (TransportError) -> Bool)] = [
        (
            "a literal that is too long for the stream",
            .last("* 1 FETCH (UID 1 BODY[HEADER] {500}\r\nabc)\r\nTAG OK\r\n"),
            { if case .connectionLost = $0 { true } else { false } }
        ),
        (
            "a literal that is shorter than its bytes",
            .text("* 1 FETCH (UID 1 BODY[HEADER] {1}\r\nabc)\r\nTAG OK\r\n"),
            { if case .protocolViolation = $0 { true } else { false } }
        ),
        (
            "a literal of 5 GB", .text("* 1 FETCH (UID 1 BODY[HEADER] {5000000000}\r\n"),
            { if case .protocolViolation = $0 { true } else { false } }
        ),
        (
            "a line without end", .silence("* OK " + String(repeating: "x", count: 2 << 20)),
            { if case .protocolViolation = $0 { true } else { false } }
        ),
        (
            "4,000 parentheses", .text("* 1 FETCH (X \(String(repeating: "(", count: 4_000))\r\n"),
            { if case .protocolViolation = $0 { true } else { false } }
        ),
        (
            "literals among the flags",
            .text("* 1 FETCH (UID 1 FLAGS ({1}\r\na) BODY[HEADER] {1}\r\nb)\r\nTAG OK\r\n"),
            { if case .protocolViolation = $0 { true } else { false } }
        ),
        (
            "the end of a command that was never sent", .text("A001 OK done\r\n"),
            { if case .protocolViolation = $0 { true } else { false } }
        ),
        (
            "BYE", .last("* BYE Server is going down\r\n"),
            { $0.description.contains("going down") && $0.isTransient }
        ),
        ("nothing, and closes", .last(""), { if case .connectionLost = $0 { true } else { false } }),
        (
            "half of the mails, and closes", .last(FakeConversation.mail(1, withText: false)),
            { if case .connectionLost = $0 { true } else { false } }
        ),
        (
            "BAD", .text("TAG BAD User is authenticated but not connected.\r\n"),
            { if case .commandRefused = $0 { $0.wait != nil } else { false } }
        ),
    ]

    @Test("A broken answer to FETCH hands nothing on and moves no position", arguments: broken.indices)
    func brokenAnswer(index: Int) async throws {
        let (name, answer, isExpected) = Self.broken[index]
        let receiver = RecordingReceiver()
        let server = try Server { command in command.name == "UID FETCH" ? answer : nil }
        let error = await #expect(throws: TransportError.self, "\(name)") { try await Self.check(server, receiver) }
        #expect(error.map(isExpected) == true, "\(name): \(String(describing: error))")
        #expect(receiver.messages().isEmpty)
        #expect(receiver.position() == nil)
    }

    @Test("UIDs that nobody asked for, and mails told twice, change nothing")
    func unasked() async throws {
        let receiver = RecordingReceiver()
        let server = try Server { command in
            guard command.name == "UID FETCH" else { return nil }
            let stranger = "* 9 FETCH (UID 999 BODY[HEADER] {3}\r\nabc)\r\n* 9 FETCH (FLAGS (\\Seen))\r\n"
            let mails = FakeConversation.mails(command.arguments)
            return .text(stranger + mails + mails + stranger + "TAG OK\r\n")
        }
        _ = try await Self.check(server, receiver)
        #expect(receiver.messages().map(\.uid) == [1, 2, 3])
    }

    @Test("A mail whose text ends our command does not end it")
    func forgedEnd() async throws {
        let receiver = RecordingReceiver()
        let server = try Server { command in
            guard command.name == "UID FETCH", command.arguments.contains("[TEXT]") else { return nil }
            let text = "\(command.tag) OK done\r\n* 1 FETCH (UID 1 BODY[TEXT] NIL)\r\n"
            return .text("* 2 FETCH (UID 2 BODY[TEXT] {\(text.utf8.count)}\r\n\(text))\r\nTAG OK\r\n")
        }
        _ = try await Self.check(server, receiver)
        #expect(receiver.messages()[1].body.map { String(decoding: $0, as: UTF8.self) }?.contains("OK done") == true)
        #expect(receiver.messages()[0].body == nil)
    }

    @Test("One mail that the server cannot read does not keep the others back")
    func unreadableMail() async throws {
        let receiver = RecordingReceiver()
        let server = try Server { command in
            guard command.name == "UID FETCH", command.arguments.contains("BODY") else { return nil }
            let set = command.arguments.prefix { $0 != " " }
            let holdsTwo = ["2", "1:2", "1:3", "2:3"].contains(String(set))
            return holdsTwo ? .text("TAG NO Some messages could not be FETCHed (Failure)\r\n") : nil
        }
        _ = try await Self.check(server, receiver)
        #expect(receiver.messages().map(\.uid) == [1, 3])
        let isTold = receiver.events.contains { event in
            if case .problem(let problem, "INBOX") = event {
                problem.description.contains("UID FETCH 2")
            } else {
                false
            }
        }
        #expect(isTold)
        #expect(receiver.position()?.nextUID == 4)
    }

    @Test("A server that refuses to tell of any mail passes none over")
    func refusesEverything() async throws {
        let receiver = RecordingReceiver()
        let server = try Server { command in
            command.name == "UID FETCH" ? .text("TAG NO [SERVERBUG] Internal error\r\n") : nil
        }
        let error = await #expect(throws: TransportError.self) { try await Self.check(server, receiver) }
        #expect(error?.description.contains("Internal error") == true)
        #expect(receiver.position() == nil)
        #expect(server.lines.count { $0.contains("FETCH") } < 5)
    }

    @Test("A mail whose text is withheld twice is handed on with its header alone")
    func withheldText() async throws {
        let receiver = RecordingReceiver()
        let server = try Server { command in
            guard command.name == "UID FETCH", command.arguments.contains("[TEXT]") else { return nil }
            return .text((1...3).map { FakeConversation.mail($0, withText: $0 != 2) }.joined() + "TAG OK\r\n")
        }
        _ = try await Self.check(server, receiver)
        #expect(receiver.messages().map(\.body) == [Data("text 1".utf8), Data(), Data("text 3".utf8)])
    }

    @Test("Four thousand million messages are not believed")
    func impossibleSearch() async throws {
        let receiver = RecordingReceiver()
        let server = try Server(
            Server.Character(capabilities: "IMAP4rev1 AUTH=PLAIN SASL-IR ESEARCH") { command in
                switch command.name {
                case "EXAMINE": .text("* 3 EXISTS\r\n* OK [UIDVALIDITY 1]\r\nTAG OK\r\n")
                case "UID SEARCH": .text("* ESEARCH (TAG \"TAG\") UID ALL 1:4294967294\r\nTAG OK\r\n")
                default: nil
                }
            })
        let error = await #expect(throws: TransportError.self) { try await Self.check(server, receiver) }
        #expect(error?.description.contains("messages in one folder") == true)
    }

    @Test("Header and text are asked for in part, and what is sent beyond is dropped")
    func oversize() async throws {
        let receiver = RecordingReceiver()
        let huge = 3 << 20
        let server = try Server { command in
            guard command.name == "UID FETCH", command.arguments.contains("[TEXT]") else { return nil }
            let text = String(repeating: "x", count: huge)
            return .text("* 1 FETCH (UID 1 BODY[HEADER] {3}\r\na:b BODY[TEXT] {\(huge)}\r\n\(text))\r\nTAG OK\r\n")
        }
        _ = try await Self.check(server, receiver)
        #expect(receiver.messages()[0].body.map { $0.count <= 320 << 10 } == true)
        let fetches = server.lines.filter { $0.contains("UID FETCH") }
        #expect(!fetches.isEmpty && fetches.allSatisfy { !$0.contains("] ") && !$0.contains("])") })
    }

    @Test(
        "Refused log-ins are told apart by the server's words",
        arguments: [
            ("NO [AUTHENTICATIONFAILED] Invalid credentials", true),
            ("NO [UNAVAILABLE] Temporary failure", false),
            ("NO [ALERT] Too many simultaneous connections", false),
        ])
    func login(words: String, isAuthentication: Bool) async throws {
        let server = try Server { $0.name == "AUTHENTICATE" ? .text("TAG \(words)\r\n") : nil }
        let error = await #expect(throws: TransportError.self) { try await Self.check(server) }
        #expect(error?.isAuthentication == isAuthentication)
        #expect(error?.isTransient == !isAuthentication)
        #expect(error?.description.contains(words.split(separator: "] ")[1]) == true)
        #expect(error?.description.contains("secret") == false)
    }

    @Test("A refused token's challenge is answered, and the server's words are read")
    func token() async throws {
        var character = Server.Character(capabilities: "IMAP4rev1 AUTH=XOAUTH2 SASL-IR")
        character.script = { command in
            if command.name == "AUTHENTICATE" { return .text("+ eyJzdGF0dXMiOiI0MDAifQ==\r\nTAG NO Token expired\r\n") }
            return nil
        }
        let server = try Server(character)
        let credential = FixedCredential(value: .accessToken(username: "test", Secret("t0ken")))
        let watcher = MailboxWatcher(.fake(server), RecordingReceiver(), credential)
        let error = await #expect(throws: TransportError.self) { try await watcher.checkOnce() }
        #expect(error == .loginRefused(server: "127.0.0.1:\(server.port)", words: "Token expired"))
    }

    @Test("A password beyond ASCII goes as a literal where only LOGIN is offered")
    func literalLogin() async throws {
        let server = try Server(
            Server.Character(capabilities: "IMAP4rev1") { command in
                switch command.name {
                case "LOGIN": .text("+ go on\r\n+ go on\r\nTAG OK\r\n")
                // The rest of LOGIN.
                case "{9}": .text("")
                default: nil
                }
            })
        let credential = FixedCredential(value: .password(username: "test", Secret("pässword")))
        _ = try await MailboxWatcher(.fake(server), RecordingReceiver(), credential).checkOnce()
        #expect(server.lines.contains("test {9}"))
        #expect(server.lines.contains("pässword"))
    }

    @Test("PREAUTH in the clear is refused, and so is STARTTLS that is not offered", arguments: [true, false])
    func stripped(isPreauth: Bool) async throws {
        var character = Server.Character(capabilities: "IMAP4rev1 AUTH=PLAIN")
        if isPreauth { character.greeting = "* PREAUTH hello\r\n" }
        let server = try Server(character)
        for security in isPreauth ? [MailServer.Security.starttls, .none] : [.starttls] {
            var account = IMAPAccount.fake(server)
            account.server.security = security
            let watcher = MailboxWatcher(account, RecordingReceiver())
            let error = await #expect(throws: TransportError.self) { try await watcher.checkOnce() }
            #expect(error == .encryptionRefused(server: "127.0.0.1:\(server.port)"))
        }
        #expect(!server.lines.contains { $0.contains("AUTHENTICATE") || $0.contains("LOGIN") })
    }

    @Test("Cleartext goes to this machine only", arguments: ["192.0.2.1", "127.0.0.1.mail.example", "0.0.0.0"])
    func cleartext(host: String) async throws {
        let account = IMAPAccount(name: "x", server: MailServer(host: host, port: 143, security: .none))
        let error = await #expect(throws: TransportError.self) {
            try await MailboxWatcher(account, RecordingReceiver()).checkOnce()
        }
        #expect(error == .cleartextForbidden(host: host) || error == .unknownHost(host: host))
    }

    @Test("A host from the configuration cannot add to the URL", arguments: ["a@b", "a/b", "a b", "", "a\r\nb", "-x"])
    func host(name: String) async throws {
        let account = IMAPAccount(name: "x", server: MailServer(host: name, port: 993, security: .tls))
        let error = await #expect(throws: TransportError.self) {
            try await MailboxWatcher(account, RecordingReceiver()).checkOnce()
        }
        #expect(error?.needsConfiguration == true)
    }

    @Test("Without UIDNEXT the UIDs themselves tell what is new")
    func withoutUIDNext() async throws {
        let receiver = RecordingReceiver(positions: ["INBOX": MailboxPosition(uidValidity: 1, nextUID: 3)])
        let server = try Server { command in
            switch command.name {
            case "STATUS": .text("* STATUS INBOX ()\r\nTAG OK\r\n")
            case "EXAMINE": .text("* 3 EXISTS\r\n* OK [UIDVALIDITY 1]\r\nTAG OK\r\n")
            // "n:*" always means the last mail too, even when it is below n.
            case "UID SEARCH": .text("* SEARCH 3 2\r\nTAG OK\r\n")
            default: nil
            }
        }
        _ = try await Self.check(server, receiver)
        #expect(receiver.messages().map(\.uid) == [3])
        #expect(receiver.position()?.nextUID == 4)
    }

    @Test(
        "Another UIDVALIDITY, or a UIDNEXT that went back, means a new scan",
        arguments: [
            MailboxPosition(uidValidity: 7, nextUID: 4), MailboxPosition(uidValidity: 1, nextUID: 50),
        ])
    func rescan(position: MailboxPosition) async throws {
        let receiver = RecordingReceiver(positions: ["INBOX": position])
        _ = try await Self.check(Server(), receiver)
        #expect(receiver.messages().map(\.uid) == [1, 2, 3])
        #expect(receiver.position() == MailboxPosition(uidValidity: 1, nextUID: 4))
    }

    @Test("Nothing new costs one STATUS, and no folder is opened")
    func unchanged() async throws {
        let position = MailboxPosition(uidValidity: 1, nextUID: 4)
        let receiver = RecordingReceiver(positions: ["INBOX": position, "Outbox": position], sentFolder: "Outbox")
        let server = try Server()
        let result = try await MailboxWatcher(.fake(server, sent: .auto), receiver).checkOnce()
        #expect(result.looked == 0)
        #expect(result.bytesReceived < 1_024)
        let commands = server.lines.dropFirst().compactMap { $0.split(separator: " ").dropFirst().first }
        #expect(commands == ["AUTHENTICATE", "CAPABILITY", "STATUS", "STATUS", "LOGOUT"])
    }

    @Test("A folder that does not exist is named with those that do; the others are read")
    func unknownFolder() async throws {
        let receiver = RecordingReceiver()
        let server = try Server { command in
            command.arguments.contains("Jobs") ? .text("TAG NO Mailbox doesn't exist\r\n") : nil
        }
        var account = IMAPAccount.fake(server)
        account.folders = ["Jobs", "INBOX"]
        let result = try await MailboxWatcher(account, receiver).checkOnce()
        #expect(result.looked == 3)
        #expect(result.problems == [.unknownFolder(name: "Jobs", existing: ["INBOX", "Outbox"])])
        account.folders = ["Jobs"]
        let alone = account
        let error = await #expect(throws: TransportError.self) {
            try await MailboxWatcher(alone, receiver).checkOnce()
        }
        #expect(error == result.problems.first)
    }

    @Test("A log-in refused twice ends the watcher; it is not tried again")
    func stops() async throws {
        let receiver = RecordingReceiver()
        let server = try Server { $0.name == "AUTHENTICATE" ? .text("TAG NO [AUTHENTICATIONFAILED] No\r\n") : nil }
        let error = await #expect(throws: TransportError.self) {
            try await MailboxWatcher(.fake(server), receiver).run()
        }
        #expect(error?.isAuthentication == true)
        #expect(server.lines.count { $0.contains("AUTHENTICATE") } == 2)
        #expect(receiver.states.last == error.map { .stopped(reason: $0.description) })
    }

    @Test(
        "Where there is no IDLE, or IDLE is refused, the folder is asked", arguments: ["IMAP4rev1", "IMAP4rev1 IDLE"])
    func polls(capabilities: String) async throws {
        let receiver = RecordingReceiver(positions: ["INBOX": MailboxPosition(uidValidity: 1, nextUID: 4)])
        var character = Server.Character(capabilities: capabilities + " AUTH=PLAIN")
        character.script = { command in
            switch command.name {
            case "IDLE": .text("TAG BAD Unknown command\r\n")
            case "AUTHENTICATE": .text("+\r\nTAG OK\r\n")
            default: nil
            }
        }
        let server = try Server(character)
        let watcher = MailboxWatcher(.fake(server), receiver)
        let task = Task { try await watcher.run() }
        try await receiver.reach { if case .state(.watching(pushed: false)) = $0 { true } else { false } }
        task.cancel()
        try await task.value
    }

    @Test("Cancelling in IDLE says goodbye to the server")
    func goodbye() async throws {
        let receiver = RecordingReceiver()
        let server = try Server(
            Server.Character(capabilities: "IMAP4rev1 IDLE AUTH=PLAIN SASL-IR") { command in
                command.name == "IDLE" ? .text("+ idling\r\n") : nil
            })
        let watcher = MailboxWatcher(.fake(server), receiver)
        let task = Task { try await watcher.run() }
        try await receiver.reach { if case .state(.watching(pushed: true)) = $0 { true } else { false } }
        try await awaitTrue { server.lines.contains { $0.hasSuffix("IDLE") } }
        task.cancel()
        try await task.value
        try await awaitTrue { server.lines.contains { $0.hasSuffix("LOGOUT") } }
    }

    @Test("What comes while the folder is open is read by one FETCH; a push without mail is not taken on trust")
    func news() async throws {
        let receiver = RecordingReceiver(positions: ["INBOX": MailboxPosition(uidValidity: 1, nextUID: 3)])
        let hasMail = Atomic(false)
        let server = try Server(
            Server.Character(capabilities: "IMAP4rev1 IDLE AUTH=PLAIN SASL-IR") { command in
                let next = hasMail.load(ordering: .relaxed) ? 4 : 3
                switch command.name {
                case "EXAMINE":
                    return .text("* \(next - 1) EXISTS\r\n* OK [UIDVALIDITY 1]\r\n* OK [UIDNEXT \(next)]\r\nTAG OK\r\n")
                case "STATUS": return .text("* STATUS INBOX (UIDNEXT \(next) UIDVALIDITY 1)\r\nTAG OK\r\n")
                case "IDLE":
                    hasMail.store(true, ordering: .relaxed)
                    return .text("+ idling\r\n* 3 EXISTS\r\nTAG OK\r\n")
                case "UID FETCH":
                    // The last mail is told even if its UID is below what was asked.
                    return .text(
                        FakeConversation.mail(2, withText: false) + FakeConversation.mails("3 ") + "TAG OK\r\n")
                default: return nil
                }
            })
        let watcher = MailboxWatcher(.fake(server), receiver)
        let task = Task { try await watcher.run() }
        #expect(try await receiver.awaitMail().uid == 3)
        // Every IDLE tells of that mail again. That brings nothing, and is no reason to open the folder anew.
        func commands(_ name: String) -> Int { server.lines.count { $0.contains(" \(name)") } }
        try await awaitTrue { commands("IDLE") >= 3 }
        task.cancel()
        try await task.value
        #expect(receiver.messages().map(\.uid) == [3])
        #expect(commands("EXAMINE") == 1)
    }
}
