// SPDX-License-Identifier: MIT
import Foundation
import Glibc

/// Runs a program for its output, never through a shell.
enum ChildProcess {
    enum Failure: Error, Sendable, Equatable, CustomStringConvertible {
        case notFound
        case exited(Int32)
        case timedOut(Duration)

        var description: String {
            switch self {
            case .notFound: "was not found"
            case .exited(let code): "ended with exit code \(code)"
            case .timedOut(let limit): "gave no answer within \(limit.components.seconds) seconds"
            }
        }
    }

    /// The program's standard output, whose standard error goes where ours does.
    /// - Parameter words: the program, looked up in PATH unless it holds a slash, and its arguments.
    /// - Throws: ``Failure``.
    static func output(of words: [String], limit: Duration) async throws -> Data {
        guard let program = words.first, let path = executable(named: program) else { throw Failure.notFound }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = Array(words.dropFirst())
        process.standardInput = FileHandle.nullDevice
        let pipe = Pipe()
        process.standardOutput = pipe
        let exits = AsyncStream<Int32> { exit in
            process.terminationHandler = {
                exit.yield($0.terminationStatus)
                exit.finish()
            }
        }
        do { try process.run() } catch { throw Failure.notFound }
        let pid = process.processIdentifier
        let watchdog = Task {
            try await Task.sleep(for: limit)
            kill(pid, SIGKILL)
        }
        defer { watchdog.cancel() }
        let reading = Task.detached { try pipe.fileHandleForReading.readToEnd() ?? Data() }
        let started = ContinuousClock.now
        let status = await exits.first { _ in true } ?? -1
        guard status != SIGKILL || started.duration(to: .now) < limit else { throw Failure.timedOut(limit) }
        guard status == 0 else { throw Failure.exited(status) }
        return try await reading.value
    }

    private static func executable(named program: String) -> String? {
        guard !program.contains("/") else { return access(program, X_OK) == 0 ? program : nil }
        let folders = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/local/bin:/usr/bin:/bin"
        return folders.split(separator: ":").map { "\($0)/\(program)" }.first { access($0, X_OK) == 0 }
    }
}
