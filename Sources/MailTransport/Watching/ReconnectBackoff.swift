// SPDX-License-Identifier: MIT

/// How long to wait before the next try: longer each time, and by chance, so that a thousand watchers do not come
/// back to a server at the same moment ("full jitter").
struct ReconnectBackoff {
    private(set) var failures = 0

    /// - Parameters:
    ///   - lasted: how long the connection held that has now failed.
    ///   - asked: the least wait that the server wants.
    mutating func next(
        after lasted: Duration, asked: Duration? = nil, using random: inout some RandomNumberGenerator
    ) -> Duration {
        if lasted >= Patience.stable { failures = 0 }
        let first = Patience.firstRetry.components.seconds
        let longest = Patience.longestRetry.components.seconds
        let ceiling = min(longest, first << Int64(min(failures + 1, 30)))
        failures += 1
        let wait = Duration.milliseconds(Int64.random(in: (first * 1_000)...(ceiling * 1_000), using: &random))
        return max(wait, asked ?? .zero)
    }
}
