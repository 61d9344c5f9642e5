// SPDX-License-Identifier: MIT
import Foundation
import Glibc

/// The built program, run as a person would, in a home of its own.
struct Program: Sendable {
    /// What a finished run left.
    struct Outcome: Sendable {
        var status: Int32
        var output: String
        var errors: String
    }

    /// Removed when the last copy of the program is gone.
    let folder: TemporaryFolder
    var environment: [String: String]

    /// A fresh home in a temporary folder, without a desktop.
    init() throws {
        folder = try TemporaryFolder("home")
        let home = folder.path
        environment = [
            "HOME": home, "XDG_CONFIG_HOME": "\(home)/.config", "XDG_DATA_HOME": "\(home)/.local/share",
            "XDG_STATE_HOME": "\(home)/.local/state", "XDG_RUNTIME_DIR": "\(home)/run", "NO_COLOR": "1",
            "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin", "TZ": "UTC", "LANG": "C.UTF-8",
        ]
        for folder in [".config/followup", ".local/share", ".local/state", "run"] {
            try FileManager.default.createDirectory(
                atPath: "\(home)/\(folder)", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        }
    }

    /// The executable beside the test bundle, where SwiftPM puts both.
    static let path: String = {
        if let given = ProcessInfo.processInfo.environment["FOLLOWUP_BINARY"] { return given }
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        let beside = bundle.appendingPathComponent("followup").path
        if FileManager.default.isExecutableFile(atPath: beside) { return beside }
        return Repository.root.appendingPathComponent(".build/debug/followup").path
    }()

    var home: String { folder.path }
    var configurationPath: String { "\(home)/.config/followup/config.json" }
    var storePath: String { "\(home)/.local/share/followup/tracker.sqlite" }

    func write(_ text: String, to name: String, mode: Int = 0o600) throws {
        let path = "\(home)/.config/followup/\(name)"
        try text.write(toFile: path, atomically: false, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    /// Runs to the end, for at most a minute.
    func run(_ arguments: String..., input: Data = Data()) async throws -> Outcome {
        try await Command.run(Self.path, arguments, environment: environment, input: input)
    }

    /// Starts and goes on beside the test; its standard error can be awaited line by line.
    func start(_ arguments: String...) throws -> RunningProgram {
        try RunningProgram(path: Self.path, arguments: arguments, environment: environment)
    }
}

/// A program that runs beside the test.
final class RunningProgram: Sendable {
    let pid: Int32
    /// The lines of its standard error, as they come.
    let lines: AsyncStream<String>
    private let exits: AsyncStream<Int32>

    init(path: String, arguments: [String], environment: [String: String]) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = environment
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardError = pipe
        let (exits, exit) = AsyncStream<Int32>.makeStream()
        process.terminationHandler = {
            exit.yield($0.terminationReason == .exit ? $0.terminationStatus : -$0.terminationStatus)
            exit.finish()
        }
        try process.run()
        pid = process.processIdentifier
        self.exits = exits
        let handle = pipe.fileHandleForReading
        lines = AsyncStream { lines in
            Thread.detachNewThread {
                var rest = Data()
                while case let data = handle.availableData, !data.isEmpty {
                    rest += data
                    while let end = rest.firstIndex(of: 0x0A) {
                        lines.yield(String(decoding: rest[..<end], as: UTF8.self))
                        rest = rest[rest.index(after: end)...]
                    }
                }
                lines.finish()
            }
        }
    }

    /// The first line from now on that holds `part`; nil if the program ended before.
    func line(holding part: String) async -> String? { await lines.first { $0.contains(part) } }

    func signal(_ number: Int32) { kill(pid, number) }

    /// Its exit code; negative for the signal that ended it.
    func exitCode() async -> Int32 { await exits.first { _ in true } ?? -1 }
}

/// A command run to its end. Not with Foundation's `Process`, which also waits for daemons that a command leaves
/// behind; its output goes through files for the same reason.
enum Command {
    /// Runs for at most a minute.
    static func run(
        _ path: String, _ arguments: [String], environment: [String: String]? = nil, input: Data = Data()
    ) async throws -> Program.Outcome {
        let folder = try TemporaryFolder("command")
        try input.write(to: URL(fileURLWithPath: "\(folder.path)/in"))
        let pid = try spawn(path, arguments, environment ?? ProcessInfo.processInfo.environment, in: folder.path)
        let limit = Task {
            try await Task.sleep(for: .seconds(60))
            kill(pid, SIGKILL)
        }
        defer { limit.cancel() }
        let status = await withCheckedContinuation { done in
            Thread.detachNewThread {
                var status: Int32 = 0
                while waitpid(pid, &status, 0) < 0, errno == EINTR {}
                done.resume(returning: status)
            }
        }
        return Program.Outcome(
            status: status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F),
            output: try text("\(folder.path)/out"), errors: try text("\(folder.path)/err"))
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }

    private static func spawn(
        _ path: String, _ arguments: [String], _ environment: [String: String], in folder: String
    ) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "\(folder)/in", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "\(folder)/out", O_WRONLY | O_CREAT, 0o600)
        posix_spawn_file_actions_addopen(&actions, 2, "\(folder)/err", O_WRONLY | O_CREAT, 0o600)
        let words = ([path] + arguments).map { strdup($0) } + [nil]
        let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for pointer in words + variables { free(pointer) } }
        var pid: pid_t = 0
        guard posix_spawnp(&pid, path, &actions, nil, words, variables) == 0 else {
            throw PeerError("\(path) did not start")
        }
        return pid
    }
}

/// A new empty folder, removed with its owner. Other users may enter it, since Dovecot runs as another user when the
/// tests run as root.
final class TemporaryFolder: Sendable {
    let path: String

    init(_ name: String) throws {
        let base = FileManager.default.temporaryDirectory.path
        path = "\(base)/followup-\(name)-\(UUID().uuidString.prefix(8))"
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// The checkout that the tests stand in.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
}
