// SPDX-License-Identifier: MIT
import Foundation
import Testing

@Suite("Bad input gives a sentence and the right exit code", .enabled(if: DovecotServer.isInstalled))
struct BadInputTests {
    /// What is wrong, how the set-up shows it, the exit code, and what the sentence must hold.
    struct Fault: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var change: @Sendable (inout Program.Setup, DovecotServer) -> Void
        var status: Int32 = 1
        var says: [String]
    }

    private static let faults: [Fault] = [
        Fault(
            testDescription: "wrong password", change: { setup, _ in setup.password = "wrong" },
            says: ["password", "personal"]),
        Fault(
            testDescription: "nobody listens", change: { setup, _ in setup.port = 1 }, says: ["127.0.0.1", "refused"]),
        Fault(
            testDescription: "unknown host",
            change: { setup, _ in
                setup.host = "imap.nowhere.invalid"
                setup.security = "tls"
            }, says: ["imap.nowhere.invalid"]),
        Fault(
            testDescription: "certificate of an unknown authority",
            change: { setup, server in
                setup.host = "localhost"
                setup.port = server.tlsPort
                setup.security = "tls"
            }, says: ["certificate"]),
        Fault(
            testDescription: "unknown folder", change: { setup, _ in setup.folders = ["Bewerbungen"] },
            says: ["Bewerbungen", "INBOX"]),
        Fault(
            testDescription: "unknown key", change: { setup, _ in setup.more = #", "remindres": {}"# }, status: 78,
            says: ["remindres", "reminders"]),
        Fault(
            testDescription: "cleartext to another machine",
            change: { setup, _ in setup.host = "imap.mailbox.example" },
            status: 78, says: ["accounts[0].imap.security"]),
    ]

    @Test("check", arguments: faults)
    func check(fault: Fault) async throws {
        let server = try await DovecotServer()
        defer { withExtendedLifetime(server) {} }
        let program = try Program()
        var setup = Program.Setup(server)
        fault.change(&setup, server)
        try program.configure(setup)
        let outcome = try await program.run("check")
        #expect(outcome.status == fault.status)
        for part in fault.says { #expect(outcome.errors.contains(part), "said: \(outcome.errors)") }
        #expect(!(outcome.errors + outcome.output).contains(setup.password))
    }

    @Test("One folder that is not there does not keep the others from being read")
    func otherFoldersGoOn() async throws {
        let server = try await DovecotServer()
        defer { withExtendedLifetime(server) {} }
        try server.deliver(SampleMail.confirmation)
        let program = try Program()
        var setup = Program.Setup(server)
        setup.folders = ["Bewerbungen", "INBOX"]
        try program.configure(setup)
        #expect(try await program.run("check").status == 1)
        #expect(try await program.run("list").output.contains("Tallow Bridge"))
    }

    @Test("A password file that others can read is refused")
    func openPasswordFile() async throws {
        let program = try Program()
        try program.configure(.init(port: 1))
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: "\(program.home)/.config/followup/password")
        let outcome = try await program.run("check")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("chmod 600"))
    }

    @Test("A store that is no database is refused and left as it is")
    func damagedStore() async throws {
        let program = try Program()
        try program.configure(.init(port: 1))
        let folder = "\(program.home)/.local/share/followup"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        let garbage = Data(repeating: 0x5A, count: 9000)
        try garbage.write(to: URL(fileURLWithPath: program.storePath))
        let outcome = try await program.run("list")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains(program.storePath))
        #expect(try Data(contentsOf: URL(fileURLWithPath: program.storePath)) == garbage)
    }

    @Test("A mail of 60 MB and one with a header of 10 MB are read in part, and their neighbours whole")
    func hugeMails() async throws {
        let server = try await DovecotServer()
        defer { withExtendedLifetime(server) {} }
        let long = String(repeating: "All work and no play makes Sam a dull applicant.\r\n", count: 1_250_000)
        try server.deliver(
            SampleMail.mail(
                id: "huge-1@us.greenhouse-mail.io", from: "Wide River Foundry <no-reply@us.greenhouse-mail.io>",
                subject: "Thank you for applying to Wide River Foundry", date: "Tue, 03 Nov 2026 10:00:00 +0100",
                text: "We have received your application for the role of Moulder.\r\n" + long))
        try server.deliver(
            SampleMail.mail(
                id: "header-1@x.example", from: "Somebody <somebody@x.example>", subject: "Your application",
                date: "Tue, 03 Nov 2026 11:00:00 +0100", text: "Hello.",
                extra: (0..<150_000).map { "X-Filler-\($0): \(String(repeating: "a", count: 50))" }))
        try server.deliver(SampleMail.confirmation)
        let program = try Program()
        try program.configure(.init(server))
        let outcome = try await program.run("check")
        #expect(outcome.status == 0, "\(outcome.errors)")
        let list = try await program.run("list").output
        #expect(list.contains("Wide River Foundry") && list.contains("Tallow Bridge"), "\(list)")
    }

    @Test(
        "Usage errors exit with 2, and say how it is used", arguments: [["no-such-command"], ["show"], ["show", "x"]])
    func usage(arguments: [String]) async throws {
        let outcome = try await Command.run(Program.path, arguments, environment: try Program().environment)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("Usage"))
    }

    @Test("An unknown application is named in the sentence")
    func unknownApplication() async throws {
        let program = try Program()
        try program.configure(.init(port: 1))
        let outcome = try await program.run("show", "4711")
        #expect(outcome.status == 1)
        #expect(outcome.errors.contains("4711"))
    }
}
