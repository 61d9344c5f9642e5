// SPDX-License-Identifier: MIT

/// Wakes a loop before its time. Nudges that come while the loop is busy are kept as one.
struct Nudge: Sendable {
    private let stream: AsyncStream<Void>
    private let continuation: AsyncStream<Void>.Continuation

    init() {
        (stream, continuation) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    func callAsFunction() { continuation.yield() }

    /// Returns after `limit`, or at once when nudged. One loop at a time may wait.
    /// - Throws: `CancellationError`.
    func wait(atMost limit: Duration) async throws {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await Task.sleep(for: limit) }
            group.addTask { for await _ in stream { return } }
            _ = try await group.next()
            group.cancelAll()
        }
        try Task.checkCancellation()
    }
}
