// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import followup

@Suite("A program that is run for its output", .timeLimit(.minutes(1)))
struct ChildProcessTests {
    @Test("What it prints is taken, also of one that leaves the pipe open")
    func output() async throws {
        let words = ["/bin/sh", "-c", "sleep 30 2>/dev/null & echo secret"]
        #expect(try await ChildProcess.output(of: words, limit: .seconds(30)) == .init("secret\n".utf8))
    }

    @Test("One that hangs ends with the task that waits for it")
    func cancels() async throws {
        let task = Task { try await ChildProcess.output(of: ["/bin/sleep", "600"], limit: .seconds(600)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
