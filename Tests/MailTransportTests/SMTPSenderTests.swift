// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import MailTransport

// Skipped where aiosmtpd is not installed (Debian: python3-aiosmtpd); the certificates are made by Dovecot's starter.
@Suite(
    "Sending to a real SMTP server", .enabled(if: SMTPPeer.isInstalled, "python3-aiosmtpd is not installed"),
    .enabled(if: Dovecot.isInstalled, "Dovecot is not installed"), .timeLimit(.minutes(1)))
struct SMTPSenderTests {
    static let mail = OutgoingMail(
        from: "sam@mailbox.example", to: "sam@mailbox.example", messageID: "<1@mailbox.example>",
        content: Array("Subject: due\nMessage-ID: <1@mailbox.example>\n\nCall Acme.\n".utf8))

    static let password = FixedCredential(value: .password(username: "sam", Secret("pw 1")))

    static func send(
        _ mail: OutgoingMail = mail, to server: MailServer, _ credential: FixedCredential? = nil
    ) async throws(SMTPError) {
        try await SMTPSender(server: server, credentials: credential).send(mail)
    }

    @Test("In the clear, over TLS, by STARTTLS; each with log-in", arguments: MailServer.Security.allCases)
    func protections(security: MailServer.Security) async throws {
        let peer = try SMTPPeer(security, auth: ["sam", "pw 1"])
        try await Self.send(to: peer.server(security), Self.password)
        #expect(try peer.mails() == ["Subject: due\r\nMessage-ID: <1@mailbox.example>\r\n\r\nCall Acme.\r\n"])
        let envelope = try peer.envelope()
        #expect(envelope.contains(#""from": "sam@mailbox.example", "to": ["sam@mailbox.example"]"#))
        #expect(envelope.contains(#""authenticated": true"#))
        #expect(envelope.contains(#""tls": \#(security == .none ? "false" : "true")"#))
        #expect(envelope.contains(#""greeted_as": "[127.0.0.1]""#))
    }

    @Test("Lines with dots, bare line ends and forged ends arrive as text of one mail")
    func dots() async throws {
        let peer = try SMTPPeer()
        var mail = Self.mail
        mail.content = Array("Subject: x\n\n.\n..a\r.\r\nQUIT\n\n.\rRCPT TO:<eve@x.example>\n.".utf8)
        try await Self.send(mail, to: peer.server(.none))
        #expect(
            try peer.mails() == [
                "Subject: x\r\n\r\n.\r\n..a\r\n.\r\nQUIT\r\n\r\n.\r\nRCPT TO:<eve@x.example>\r\n.\r\n"
            ])
    }

    @Test("A large mail arrives whole")
    func large() async throws {
        let peer = try SMTPPeer()
        var mail = Self.mail
        let lines = (0..<20_000).map { ".\($0) of many lines\r\n" }.joined()
        mail.content = Array("Subject: x\r\n\r\n\(lines)".utf8)
        try await Self.send(mail, to: peer.server(.none))
        #expect(try peer.mails() == ["Subject: x\r\n\r\n\(lines)"])
    }

    /// Stage, reply, whether it may pass.
    static let refusals: [(String, String, Bool)] = [
        ("mail", "451 4.3.0 Busy", true), ("mail", "550 5.7.1 Not you", false),
        ("rcpt", "450 4.2.1 Later", true), ("rcpt", "550 5.1.1 No such user", false),
        ("data", "421 4.3.2 Closing", true), ("data", "554 5.5.0 No", false),
        ("end", "452 4.3.1 Full", true), ("end", "552 5.2.3 Too big", false),
    ]

    @Test("A refusal is told with code and words, and whether it may pass", arguments: refusals)
    func refusal(stage: String, reply: String, isTransient: Bool) async throws {
        let peer = try SMTPPeer(control: #"{"\#(stage)": "\#(reply)"}"#)
        let server = try peer.server(.none)
        let error = await #expect(throws: SMTPError.self) { try await Self.send(to: server) }
        guard case .refused(_, let code, let words) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
        #expect("\(code) \(words)" == reply)
        #expect(error?.isTransient == isTransient)
        #expect(error?.mayHaveBeenSent == false)
        #expect(try peer.mails().isEmpty)
    }

    @Test(
        "Cut off before the end, it was not sent; behind the end, it may have been", arguments: ["rcpt", "data", "end"])
    func cut(stage: String) async throws {
        let isBehind = stage == "end"
        let peer = try SMTPPeer(control: #"{"\#(stage)": "\#(isBehind ? "keep and drop" : "drop")"}"#)
        let server = try peer.server(.none)
        let error = await #expect(throws: SMTPError.self) { try await Self.send(to: server) }
        #expect(error?.isTransient == true)
        #expect(error?.mayHaveBeenSent == isBehind, "\(String(describing: error))")
        #expect(try peer.mails().count == (isBehind ? 1 : 0))
    }

    @Test("A wrong password is the person's matter, a busy log-in server is not", arguments: [true, false])
    func login(isWrong: Bool) async throws {
        let peer = try SMTPPeer(auth: ["sam", "other"], control: isWrong ? "{}" : #"{"auth": "454 4.7.0 Busy"}"#)
        let server = try peer.server(.none)
        let error = await #expect(throws: SMTPError.self) { try await Self.send(to: server, Self.password) }
        #expect(error?.isAuthentication == isWrong, "\(String(describing: error))")
        #expect(error?.isTransient == !isWrong)
        #expect(error?.description.contains("pw 1") == false)
    }

    @Test("Without STARTTLS nothing is sent")
    func stripped() async throws {
        let peer = try SMTPPeer()
        let server = try peer.server(.starttls)
        let error = await #expect(throws: SMTPError.self) { try await Self.send(to: server, Self.password) }
        #expect(error == .transport(.encryptionRefused(server: "localhost:\(peer.port)")))
    }

    @Test("A certificate of an unknown authority is refused")
    func certificate() async throws {
        let peer = try SMTPPeer(.tls)
        var server = try peer.server(.tls)
        server.caFile = nil
        let unknown = server
        let error = await #expect(throws: SMTPError.self) { try await Self.send(to: unknown) }
        guard case .transport(.certificate) = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test("The probe connects and logs in, and sends no mail")
    func probe() async throws {
        let peer = try SMTPPeer(.tls, auth: ["sam", "pw 1"])
        let server = try peer.server(.tls)
        #expect(await ConnectionProbe.smtp(server, credentials: Self.password).map(\.isOK) == [true, true])
        let wrong = FixedCredential(value: .password(username: "sam", Secret("no")))
        #expect(await ConnectionProbe.smtp(server, credentials: wrong).map(\.isOK) == [true, false])
        #expect(try peer.mails().isEmpty)
    }
}

@Suite("Sending without a server", .timeLimit(.minutes(1)))
struct UnreachableSMTPTests {
    @Test("Nobody listens: transient, and surely not sent")
    func refused() async throws {
        let server = MailServer(host: "127.0.0.1", port: try TestProcess.freePortPair(), security: .tls)
        let error = await #expect(throws: SMTPError.self) { try await SMTPSenderTests.send(to: server) }
        #expect(error?.isTransient == true && error?.mayHaveBeenSent == false)
    }

    @Test("Cleartext goes to this machine only")
    func cleartext() async throws {
        let server = MailServer(host: "192.0.2.1", port: 25, security: .none)
        let error = await #expect(throws: SMTPError.self) { try await SMTPSenderTests.send(to: server) }
        #expect(error == .transport(.cleartextForbidden(host: "192.0.2.1")))
    }

    @Test("Cancelling gives up at once, though the server says nothing")
    func cancelled() async throws {
        // It speaks first, by SMTP; this one does not.
        let silent = try FakeIMAPServer(FakeIMAPServer.Character(greeting: ""))
        let server = MailServer(host: "127.0.0.1", port: silent.port, security: .none)
        let task = Task { try await SMTPSenderTests.send(to: server) }
        try await awaitTrue { silent.connections > 0 }
        let start = ContinuousClock.now
        task.cancel()
        let error = await #expect(throws: SMTPError.self) { try await task.value }
        #expect(error == .cancelled(mayHaveBeenSent: false))
        #expect(start.duration(to: .now) < .seconds(25))
    }
}
