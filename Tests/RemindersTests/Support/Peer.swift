// SPDX-License-Identifier: MIT
import Foundation
import Glibc

/// Programs that tests talk to, and what they need.
enum Peer {
    static let directory = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Peers").path
    /// Debian's, which has its D-Bus and SMTP packages.
    static let python = "/usr/bin/python3"

    static let hasPython = status([python, "-c", "import email"]) == 0
    static let hasBus = status(["/bin/sh", "-c", "command -v dbus-daemon >/dev/null"]) == 0
    static let hasDunst =
        hasBus
        && status(["/bin/sh", "-c", "command -v dunst && command -v dunstctl && command -v Xvfb >/dev/null"]) == 0
    static let hasPythonBus = hasBus && status([python, "-c", "import dbus, gi"]) == 0
    static let hasSMTP = status([python, "-c", "import aiosmtpd"]) == 0

    struct Failed: Error, CustomStringConvertible {
        var description: String
    }

    /// Runs a program to its end, its output thrown away. Not with Foundation's `Process`, which also waits for daemons
    /// that the program leaves behind.
    static func status(_ arguments: [String]) -> Int32 {
        let words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in [1, 2] as [Int32] { posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0) }
        var process: pid_t = 0
        guard let program = arguments.first, posix_spawnp(&process, program, &actions, nil, words, environ) == 0 else {
            return -1
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status
    }

    static func run(_ arguments: [String]) throws {
        let status = status(arguments)
        if status != 0 { throw Failed(description: "\(arguments) ended with status \(status)") }
    }

    /// What a shell command line prints.
    static func output(_ command: String) throws -> String {
        let file = try makeDirectory() + "/out"
        defer { try? FileManager.default.removeItem(atPath: (file as NSString).deletingLastPathComponent) }
        try run(["/bin/sh", "-c", "(\(command)) >'\(file)'"])
        return try String(contentsOfFile: file, encoding: .utf8)
    }

    static func makeDirectory() throws -> String {
        var template = Array("/tmp/followup-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw POSIXError(.EACCES) }
        return String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}

/// A program that runs for as long as the object lives, and says "ready" when it is.
///
/// Unchecked, since `Process` and `Pipe` are only asked for things that may be asked of any thread.
final class RunningPeer: @unchecked Sendable {
    private let process = Process()
    private let input = Pipe()
    /// Its first line of output.
    let greeting: String

    init(_ arguments: [String]) throws {
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: arguments[0])
        process.arguments = Array(arguments.dropFirst())
        process.standardOutput = output
        process.standardInput = input
        try process.run()
        var line = Data()
        while let byte = try output.fileHandleForReading.read(upToCount: 1), byte.first != 0x0A {
            if byte.isEmpty { break }
            line += byte
        }
        greeting = String(decoding: line, as: UTF8.self)
        guard greeting.hasPrefix("ready") else { throw Peer.Failed(description: "\(arguments) is not ready") }
    }

    deinit { end() }

    func end() {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func writeLine() throws { try input.fileHandleForWriting.write(contentsOf: Data("\n".utf8)) }
}
