// SPDX-License-Identifier: MIT
import Foundation
import Testing

/// A private `systemd --user`, ended with its owner.
final class UserManager: Sendable {
    private static let script = Repository.root.appendingPathComponent("Tests/Peers/user_manager.sh").path

    /// Holds `home`, which the manager's units live in.
    let folder: String

    var home: String { "\(folder)/home" }

    /// Makes the folder; nothing runs yet.
    init() async throws {
        let made = try await Command.run("/bin/sh", [Self.script, "folder"])
        guard made.status == 0 else { throw PeerError("user_manager.sh: \(made.errors)") }
        folder = made.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    deinit {
        Peer.end(script: Self.script, folder)
        try? FileManager.default.removeItem(atPath: folder)
    }

    /// - Returns: the sentence that says why none can be had here, or nil once it runs.
    func start() async throws -> String? {
        let outcome = try await Command.run("/bin/sh", [Self.script, "start", folder])
        if outcome.status == 77 { return outcome.errors }
        guard outcome.status == 0 else { throw PeerError("user_manager.sh start: \(outcome.errors)") }
        return nil
    }

    @discardableResult
    func systemctl(_ arguments: String...) async throws -> String {
        let outcome = try await Command.run("/bin/sh", [Self.script, "systemctl", folder] + arguments)
        guard outcome.status == 0 || arguments.first == "is-active" else {
            throw PeerError("systemctl \(arguments): \(outcome.errors)\(log)")
        }
        return outcome.output.trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The last that the manager and its units wrote.
    var log: String { String((try? String(contentsOfFile: "\(folder)/log", encoding: .utf8))?.suffix(3000) ?? "") }

    func property(_ name: String) async throws -> String {
        try await systemctl("show", "followup.service", "--property=\(name)", "--value")
    }

    /// Waits for a property to satisfy `isWanted`, asking the manager again and again for at most 30 seconds.
    func wait(for name: String, until isWanted: (String) -> Bool) async throws -> String {
        let deadline = ContinuousClock.now + .seconds(30)
        while ContinuousClock.now < deadline {
            let value = try await property(name)
            if isWanted(value) { return value }
            try await Task.sleep(for: .milliseconds(100))
        }
        throw PeerError("\(name) is still \(try await property(name))")
    }
}

@Suite("The unit under a real systemd --user", .enabled(if: DovecotServer.isInstalled))
struct ServiceTests {
    @Test("It reaches READY, survives kill -9, reloads, and stops cleanly")
    func lifeCycle() async throws {
        let server = try await DovecotServer()
        defer { withExtendedLifetime(server) {} }
        try server.deliver(SampleMail.confirmation)
        let manager = try await UserManager()
        defer { withExtendedLifetime(manager) {} }
        try await install(in: manager, server)
        if let reason = try await manager.start() {
            // Nothing to hold the unit against; the sentence stands in the test's log.
            return print("skipped: \(reason)")
        }
        try await manager.systemctl("daemon-reload")
        try await manager.systemctl("start", "followup.service")
        #expect(try await manager.property("ActiveState") == "active")
        let first = try await manager.property("MainPID")

        try await manager.systemctl("kill", "--kill-who=main", "--signal=KILL", "followup.service")
        let second = try await manager.wait(for: "MainPID") { $0 != first && $0 != "0" }
        _ = try await manager.wait(for: "ActiveState") { $0 == "active" }
        #expect(second != first)

        try await manager.systemctl("reload", "followup.service")
        #expect(try await manager.property("MainPID") == second)

        try await manager.systemctl("stop", "followup.service")
        let state = try await manager.property("ActiveState")
        #expect(state == "inactive", "\(manager.log)")
        #expect(try await manager.property("Result") == "success")
        let store = "\(manager.home)/.local/share/followup/tracker.sqlite"
        #expect(FileManager.default.fileExists(atPath: store))
    }

    @Test("Its exposure is 2.5 at most")
    func exposure() async throws {
        let analyze = "/usr/bin/systemd-analyze"
        guard FileManager.default.isExecutableFile(atPath: analyze) else { return print("skipped: no systemd-analyze") }
        let unit = Repository.root.appendingPathComponent("systemd/followup.service").path
        let folder = try TemporaryFolder("runtime")
        defer { withExtendedLifetime(folder) {} }
        let environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "XDG_RUNTIME_DIR": folder.path]
        let outcome = try await Command.run(
            analyze, ["--user", "security", "--offline=true", "--no-pager", unit], environment: environment)
        let line = try #require(
            outcome.output.split(separator: "\n").last { $0.contains("Overall exposure level") },
            "\(outcome.output)\(outcome.errors)")
        let figure = try #require(line.split(separator: " ").compactMap { Double($0) }.first)
        #expect(figure <= 2.5)
    }

    /// Lays binary, unit and configuration where `make install` and the person would.
    private func install(in manager: UserManager, _ server: DovecotServer) async throws {
        let files = FileManager.default
        for folder in [".local/bin", ".config/followup", ".local/share/followup"] {
            try files.createDirectory(atPath: "\(manager.home)/\(folder)", withIntermediateDirectories: true)
        }
        try files.copyItem(atPath: Program.path, toPath: "\(manager.home)/.local/bin/followup")
        let unit = try String(
            contentsOf: Repository.root.appendingPathComponent("systemd/followup.service"), encoding: .utf8)
        // Ten seconds between tries are kinder to a server than to a test.
        try unit.replacingOccurrences(of: "RestartSec=10", with: "RestartSec=100ms").write(
            toFile: "\(manager.home)/.local/share/systemd/user/followup.service", atomically: true, encoding: .utf8)
        let program = try Program()
        try program.configure(.init(server))
        for name in ["config.json", "password"] {
            try files.copyItem(
                atPath: "\(program.home)/.config/followup/\(name)", toPath: "\(manager.home)/.config/followup/\(name)")
        }
    }
}
