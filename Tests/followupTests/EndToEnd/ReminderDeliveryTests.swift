// SPDX-License-Identifier: MIT
import Foundation
import Testing

@Suite(
    "A due follow-up is reminded of by e-mail, once",
    .enabled(if: DovecotServer.isInstalled, "dovecot-imapd is not installed"),
    .enabled(if: MailSink.isInstalled, "python3-aiosmtpd is not installed"))
struct ReminderDeliveryTests {
    /// What a test works with; as one value, so that nothing of it is stopped before the test is over.
    private struct Stage {
        var server: DovecotServer
        var sink: MailSink
        var program: Program
    }

    private func prepared() async throws -> Stage {
        let server = try await DovecotServer()
        try server.deliver(SampleMail.confirmation)
        let sink = try await MailSink()
        let program = try Program()
        var setup = Program.Setup(server)
        setup.smtpPort = sink.port
        try program.configure(setup)
        return Stage(server: server, sink: sink, program: program)
    }

    @Test("On its day, at the digest's hour, and not again after a restart")
    func once() async throws {
        let stage = try await prepared()
        defer { withExtendedLifetime(stage) {} }
        let (sink, program) = (stage.sink, stage.program)
        for (time, count) in [
            ("2026-11-17T12:00:00+01:00", 0),  // the day before
            ("2026-11-18T07:30:00+01:00", 0),  // quiet hours
            ("2026-11-18T08:30:00+01:00", 0),  // before the digest
            ("2026-11-18T09:00:00+01:00", 1),
            ("2026-11-18T09:00:01+01:00", 1),
            ("2026-11-18T19:59:00+01:00", 1),
            ("2026-11-19T12:00:00+01:00", 1),
            ("2026-11-20T09:00:00+01:00", 2),  // two business days later, once more
        ] {
            let check = try await program.run("check", "--now", time)
            #expect(check.status == 0, "\(check.errors)")
            #expect(try sink.mails().count == count, "at \(time)")
        }
        let mail = try #require(try sink.mails().first)
        #expect(mail.contains("Auto-Submitted: auto-generated"))
        #expect(mail.contains("To: sam@mailbox.example") || mail.contains("To: <sam@mailbox.example>"))
        #expect(mail.contains("Tallow Bridge Optics"))
    }

    @Test("A server that refuses for now gets it later, once; meanwhile the exit code says so")
    func refusedForNow() async throws {
        let stage = try await prepared()
        defer { withExtendedLifetime(stage) {} }
        let (sink, program) = (stage.sink, stage.program)
        try sink.refuse("data")
        let refused = try await program.run("check", "--now", "2026-11-18T10:00:00+01:00")
        #expect(refused.status == 1)
        #expect(refused.errors.contains("Try again later"), "\(refused.errors)")
        #expect(try sink.mails().isEmpty)
        try sink.refuse(nil)
        #expect(try await program.run("check", "--now", "2026-11-18T11:00:00+01:00").status == 0)
        #expect(try await program.run("check", "--now", "2026-11-18T12:00:00+01:00").status == 0)
        #expect(try sink.mails().count == 1)
    }

    @Test(
        "What was done, or stopped, is not reminded of", arguments: [["done", "1"], ["stop", "1"], ["dismiss", "1"]])
    func answered(command: [String]) async throws {
        let stage = try await prepared()
        defer { withExtendedLifetime(stage) {} }
        let (sink, program) = (stage.sink, stage.program)
        #expect(try await program.run("check", "--now", "2026-11-17T12:00:00+01:00").status == 0)
        let answer = try await Command.run(
            Program.path, command + ["--now", "2026-11-17T13:00:00+01:00"], environment: program.environment)
        #expect(answer.status == 0, "\(answer.errors)")
        #expect(try await program.run("check", "--now", "2026-11-18T10:00:00+01:00").status == 0)
        #expect(try sink.mails().isEmpty)
    }

    @Test("The reminder itself, arriving in the watched mailbox, is no application mail")
    func noLoop() async throws {
        let stage = try await prepared()
        defer { withExtendedLifetime(stage) {} }
        let (server, sink, program) = (stage.server, stage.sink, stage.program)
        #expect(try await program.run("check", "--now", "2026-11-18T10:00:00+01:00").status == 0)
        let before = try await program.run("list", "--format", "json", "--now", "2026-11-18T10:00:00+01:00").output
        try server.deliver(Data(try #require(try sink.mails().first).utf8))
        #expect(try await program.run("check", "--now", "2026-11-18T10:05:00+01:00").status == 0)
        #expect(
            try await program.run("list", "--format", "json", "--now", "2026-11-18T10:00:00+01:00").output == before)
    }

    @Test("No secret and no mail text in what the daemon says")
    func quiet() async throws {
        let stage = try await prepared()
        defer { withExtendedLifetime(stage) {} }
        let (server, program) = (stage.server, stage.program)
        let daemon = try program.start("watch", "--log-level", "debug")
        var said = ""
        for await line in daemon.lines {
            said += line + "\n"
            if line.contains("watching") { daemon.signal(SIGTERM) }
        }
        #expect(await daemon.exitCode() == 0)
        #expect(said.contains("kind=confirmation"))
        for secret in [server.password, "Tallow", "Lens Designer", "greenhouse", "mailbox.example"] {
            #expect(!said.contains(secret), "said: \(said)")
        }
    }
}
