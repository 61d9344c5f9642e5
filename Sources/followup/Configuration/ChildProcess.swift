// SPDX-License-Identifier: MIT
import Foundation
import Glibc
import Synchronization

/// Runs a program for its output, never through a shell.
///
/// With posix_spawn(3) and not Foundation's `Process`, which also waits for daemons that the program leaves behind:
/// `pass` starts gpg-agent, which would never end.
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

    /// More than any secret; what follows is dropped.
    private static let mostBytes = 1 << 20

    /// The program's standard output. Its standard error goes where ours does, unless `isQuiet`.
    /// - Parameter words: the program, looked up in PATH unless it holds a slash, and its arguments.
    /// - Throws: ``Failure``; `CancellationError` soon after the task was cancelled.
    static func output(of words: [String], limit: Duration, isQuiet: Bool = false) async throws -> Data {
        let cancelled = Cancelled()
        return try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { done in
                Thread.detachNewThread {
                    done.resume(with: Result { try run(words, limit: limit, isQuiet: isQuiet, cancelled) })
                }
            }
        } onCancel: {
            cancelled.flag.store(true, ordering: .relaxed)
        }
    }

    /// Tells the thread that waits for the program that nobody wants its output any more.
    private final class Cancelled: Sendable { let flag = Atomic(false) }

    private static func run(
        _ words: [String], limit: Duration, isQuiet: Bool, _ cancelled: Cancelled
    ) throws -> Data {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { throw Failure.notFound }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        let pid = spawn(words, output: ends[1], isQuiet: isQuiet)
        close(ends[1])
        guard let pid else { throw Failure.notFound }
        var data = Data()
        let status = wait(for: pid, until: .now + limit, cancelled) { drain(ends[0], into: &data) }
        guard let status else {
            kill(pid, SIGKILL)
            waitpid(pid, nil, 0)
            if cancelled.flag.load(ordering: .relaxed) { throw CancellationError() }
            throw Failure.timedOut(limit)
        }
        guard status == 0 else { throw Failure.exited(status >> 8 & 0xFF) }
        return data
    }

    private static func spawn(_ words: [String], output: Int32, isQuiet: Bool) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        if isQuiet { posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0) }
        let arguments = words.map { strdup($0) } + [nil]
        defer { for argument in arguments { free(argument) } }
        var pid: pid_t = 0
        return posix_spawnp(&pid, words[0], &actions, nil, arguments, environ) == 0 ? pid : nil
    }

    /// The exit status as waitpid(2) gives it, or nil at the deadline or once cancelled. `read` takes what has been
    /// written meanwhile, so that a full pipe cannot hold the program up.
    private static func wait(
        for pid: pid_t, until deadline: ContinuousClock.Instant, _ cancelled: Cancelled, read: () -> Void
    ) -> Int32? {
        var status: Int32 = 0
        while ContinuousClock.now < deadline, !cancelled.flag.load(ordering: .relaxed) {
            let ended = waitpid(pid, &status, WNOHANG)
            read()
            if ended == pid { return status }
            usleep(2000)
        }
        return nil
    }

    /// Reads what is there; never waits, since a daemon that the program left behind may keep the pipe open.
    private static func drain(_ descriptor: Int32, into data: inout Data) {
        var bytes = [UInt8](repeating: 0, count: 4096)
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while poll(&entry, 1, 0) > 0, entry.revents & Int16(POLLIN) != 0 {
            let count = read(descriptor, &bytes, bytes.count)
            guard count > 0 else { return }
            if data.count < mostBytes { data.append(contentsOf: bytes[..<count]) }
        }
    }
}
