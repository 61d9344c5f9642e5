// SPDX-License-Identifier: MIT
import Testing

@testable import followup

@Suite("A nudge", .timeLimit(.minutes(1)))
struct NudgeTests {
    @Test("Ends a wait, before it or while it lasts, and counts once")
    func wakes() async throws {
        let nudge = Nudge()
        nudge()
        nudge()
        try await nudge.wait(atMost: .seconds(600))
        async let waiting: Void = nudge.wait(atMost: .seconds(600))
        nudge()
        try await waiting
    }

    @Test("After a wait that nobody ended the next one waits again")
    func waitsAgain() async throws {
        let nudge = Nudge()
        let limit = Duration.milliseconds(50)
        for _ in 0..<3 {
            let start = ContinuousClock.now
            try await nudge.wait(atMost: limit)
            #expect(start.duration(to: .now) >= limit)
        }
    }

    @Test("Cancelling ends a wait")
    func cancels() async throws {
        let nudge = Nudge()
        let task = Task { try await nudge.wait(atMost: .seconds(600)) }
        task.cancel()
        await #expect(throws: CancellationError.self) { try await task.value }
    }
}
