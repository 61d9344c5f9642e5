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

/// A command run to its end.
enum Command {
    static func run(
        _ path: String, _ arguments: [String], environment: [String: String]? = nil, input: Data = Data()
    ) async throws -> Program.Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        if let environment { process.environment = environment }
        let (inPipe, outPipe, errPipe) = (Pipe(), Pipe(), Pipe())
        process.standardInput = inPipe
        process.standardOutput = outPipe
        process.standardError = errPipe
        let exits = AsyncStream<Int32> { exit in
            process.terminationHandler = {
                exit.yield($0.terminationStatus)
                exit.finish()
            }
        }
        try process.run()
        let pid = process.processIdentifier
        let limit = Task {
            try await Task.sleep(for: .seconds(60))
            kill(pid, SIGKILL)
        }
        defer { limit.cancel() }
        try? inPipe.fileHandleForWriting.write(contentsOf: input)
        try? inPipe.fileHandleForWriting.close()
        async let output = text(of: outPipe.fileHandleForReading)
        async let errors = text(of: errPipe.fileHandleForReading)
        let status = await exits.first { _ in true } ?? -1
        return Program.Outcome(status: status, output: await output, errors: await errors)
    }

    private static func text(of handle: FileHandle) async -> String {
        await withCheckedContinuation { done in
            Thread.detachNewThread {
                let data = (try? handle.readToEnd()) ?? Data()
                done.resume(returning: String(decoding: data, as: UTF8.self))
            }
        }
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
