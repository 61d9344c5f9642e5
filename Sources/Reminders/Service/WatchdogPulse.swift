// SPDX-License-Identifier: MIT

/// Keeps the service manager's watchdog content while the main loop lives, and lets it bite when it does not.
public struct WatchdogPulse: Sendable {
    private let interval: Duration?
    private let isAlive: @Sendable () -> Bool
    private let pulse: @Sendable () -> Void

    /// - Parameter isAlive: whether the main loop still turns; asked before each pulse.
    public init(isAlive: @escaping @Sendable () -> Bool) {
        self.init(interval: ServiceNotifier.watchdogInterval, isAlive: isAlive, pulse: ServiceNotifier.watchdog)
    }

    init(interval: Duration?, isAlive: @escaping @Sendable () -> Bool, pulse: @escaping @Sendable () -> Void) {
        self.interval = interval
        self.isAlive = isAlive
        self.pulse = pulse
    }

    /// Pulses at half the interval, as sd_watchdog_enabled(3) advises, until cancelled; without a watchdog it waits.
    /// - Throws: `CancellationError`.
    public func run() async throws {
        let wait = interval.map { $0 / 2 } ?? .seconds(86_400)
        while true {
            if interval != nil, isAlive() { pulse() }
            try await Task.sleep(for: wait, tolerance: wait / 8)
        }
    }
}
