// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import followup

@Suite("The main job on a real mailbox", .enabled(if: DovecotServer.isInstalled, "dovecot-imapd is not installed"))
struct MainJobTests {
    private static let applied = "2026-11-05T12:00:00+01:00"
    private static let dueDay = "2026-11-18T12:00:00+01:00"

    private func list(_ program: Program, _ command: String = "list", now: String) async throws -> [[String: Any]] {
        let outcome = try await program.run(command, "--format", "json", "--now", now)
        #expect(outcome.status == 0, "\(outcome.errors)")
        let value = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
        return try #require(value as? [[String: Any]])
    }

    @Test("Mails become applications, one falls due on its day, an answer settles it")
    func wholeWay() async throws {
        let server = try await DovecotServer()
        defer { withExtendedLifetime(server) {} }
        for mail in [SampleMail.confirmation, SampleMail.rejection, SampleMail.parcel] { try server.deliver(mail) }
        let program = try Program()
        try program.configure(.init(server))

        let check = try await program.run("check", "--now", Self.applied)
        #expect(check.status == 0, "\(check.errors)")
        let applications = try await list(program, now: Self.applied)
        #expect(applications.count == 2)
        let open = try #require(applications.first { $0["company"] as? String == "Tallow Bridge Optics" })
        #expect(open["stage"] as? String == "applied")
        #expect(open["window_until"] as? String == "2026-11-16")
        #expect(open["no_follow_up"] as? [String] == ["phone"])
        let refused = try #require(applications.first { $0["company"] as? String == "Pennant Freight" })
        #expect(refused["stage"] as? String == "rejected")

        #expect(try await list(program, "due", now: Self.applied).isEmpty)
        let due = try await list(program, "due", now: Self.dueDay)
        #expect(due.map { $0["company"] as? String } == ["Tallow Bridge Optics"])
        let next = try #require(due.first?["next"] as? [String: Any])
        #expect(next["reason"] as? String == "They said within two weeks; that was 16 November.")
        #expect(next["channel"] as? String == "email")

        let id = try #require(open["id"] as? Int)
        let done = try await program.run("done", "\(id)", "--channel", "email", "--now", Self.dueDay)
        #expect(done.status == 0, "\(done.errors)")
        #expect(try await list(program, "due", now: Self.dueDay).isEmpty)
        let undone = try await program.run("undo", "--now", Self.dueDay)
        #expect(undone.status == 0, "\(undone.errors)")
        #expect(try await list(program, "due", now: Self.dueDay).count == 1)
    }

    @Test("A second pass changes nothing, and the mailbox is as it was")
    func again() async throws {
        let server = try await DovecotServer()
        defer { withExtendedLifetime(server) {} }
        for mail in [SampleMail.confirmation, SampleMail.rejection] { try server.deliver(mail) }
        let program = try Program()
        try program.configure(.init(server))
        #expect(try await program.run("check", "--now", Self.applied).status == 0)
        let before = try await program.run("list", "--format", "json", "--now", Self.applied).output
        #expect(try await program.run("check", "--now", Self.applied).status == 0)
        #expect(try await program.run("list", "--format", "json", "--now", Self.applied).output == before)
        #expect(server.newCount == 2)
        let attributes = try FileManager.default.attributesOfItem(atPath: program.storePath)
        #expect((attributes[.posixPermissions] as? Int) == 0o600)
    }

    @Test("TLS with a private authority works, and so does STARTTLS", arguments: ["tls", "starttls"])
    func encrypted(security: String) async throws {
        let server = try await DovecotServer()
        defer { withExtendedLifetime(server) {} }
        try server.deliver(SampleMail.confirmation)
        let program = try Program()
        var setup = Program.Setup(server)
        setup.host = "localhost"
        setup.security = security
        setup.port = security == "tls" ? server.tlsPort : server.port
        setup.authority = server.authority
        try program.configure(setup)
        let check = try await program.run("check", "--now", Self.applied)
        #expect(check.status == 0, "\(check.errors)")
        #expect(try await list(program, now: Self.applied).count == 1)
    }

    @Test("The daemon sees a mail arrive, reloads on SIGHUP, and ends on SIGTERM")
    func daemon() async throws {
        let server = try await DovecotServer()
        defer { withExtendedLifetime(server) {} }
        try server.deliver(SampleMail.confirmation)
        let program = try Program()
        try program.configure(.init(server))
        let daemon = try program.start("watch")
        _ = try #require(await daemon.line(holding: "kind=confirmation"))
        _ = try #require(await daemon.line(holding: "watching"))
        try server.deliver(SampleMail.late)
        _ = try #require(await daemon.line(holding: "kind=confirmation"))
        daemon.signal(SIGHUP)
        _ = try #require(await daemon.line(holding: "configuration reloaded"))
        _ = try #require(await daemon.line(holding: "watching"))
        daemon.signal(SIGTERM)
        let asked = ContinuousClock.now
        #expect(await daemon.exitCode() == 0)
        print("SIGTERM to end: \(asked.duration(to: .now))")
        #expect(try await list(program, now: Self.dueDay).count == 2)
    }

    @Test("A second daemon on the same tracker is refused")
    func twoDaemons() async throws {
        let server = try await DovecotServer()
        defer { withExtendedLifetime(server) {} }
        let program = try Program()
        try program.configure(.init(server))
        let daemon = try program.start("watch")
        _ = try #require(await daemon.line(holding: "watching"))
        let second = try await program.run("watch")
        #expect(second.status == 1)
        #expect(second.errors.contains("\(daemon.pid)"), "said: \(second.errors)")
        daemon.signal(SIGTERM)
        #expect(await daemon.exitCode() == 0)
    }

    @Test("The program runs when it is copied elsewhere")
    func copied() async throws {
        let folder = try TemporaryFolder("copy")
        defer { withExtendedLifetime(folder) {} }
        // Copied by another process: a descriptor that a test spawned meanwhile inherits from this one would make the
        // copy "text file busy".
        let copy = try await Command.run("/bin/cp", [Program.path, folder.path])
        #expect(copy.status == 0, "\(copy.errors)")
        let outcome = try await Command.run(
            "\(folder.path)/followup", ["classify", "--format", "json", "-"], input: SampleMail.confirmation)
        #expect(outcome.output.contains("\"ats\":\"greenhouse\""), "\(outcome.output)\(outcome.errors)")
    }
}
