// SPDX-License-Identifier: MIT
import Synchronization

/// Wakes a loop before its time. Nudges that come while the loop is busy are kept as one.
final class Nudge: Sendable {
    private struct State {
        var isPending = false
        var waiter: AsyncStream<Void>.Continuation?
    }

    private let state = Mutex(State())

    func callAsFunction() {
        state.withLock { state in
            guard let waiter = state.waiter.take() else {
                state.isPending = true
                return
            }
            waiter.finish()
        }
    }

    /// Returns after `limit`, or at once when nudged. One loop at a time may wait.
    /// - Throws: `CancellationError`.
    func wait(atMost limit: Duration) async throws {
        // A stream for each wait: cancelling the task that reads one ends it for good.
        let (stream, continuation) = AsyncStream<Void>.makeStream()
        let isNudged = state.withLock { state in
            state.waiter = state.isPending ? nil : continuation
            defer { state.isPending = false }
            return state.isPending
        }
        defer { state.withLock { $0.waiter = nil } }
        if !isNudged {
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await Task.sleep(for: limit) }
                group.addTask { for await _ in stream {} }
                _ = try await group.next()
                group.cancelAll()
            }
        }
        try Task.checkCancellation()
    }
}
