// SPDX-License-Identifier: MIT
import Foundation
import Logging
import ServiceLifecycle
import Synchronization

/// Delivers what is due, then sleeps until something can be. What is due is computed anew each time from the store
/// and the wall clock, so a suspend, a changed clock or a moved time zone costs nothing but being late.
final class ReminderService: Service {
    private let center: ReminderCenter
    private let nudge: Nudge
    private let log: Logger
    private let lastTurn = Mutex(ContinuousClock.now)

    /// The wall clock can jump while we sleep, so we look again at least this often.
    static let longestSleep = Duration.seconds(15 * 60)

    init(center: ReminderCenter, nudge: Nudge, log: Logger) {
        self.center = center
        self.nudge = nudge
        self.log = log
    }

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let next = await self.turn()
                do { try await self.nudge.wait(atMost: next) } catch is CancellationError { return }
            }
        }
    }

    /// Whether the loop still turns; the watchdog is fed only while it does.
    var isAlive: Bool { lastTurn.withLock { $0.duration(to: .now) < Self.longestSleep * 2 } }

    /// Delivers once.
    /// - Returns: how long to sleep.
    private func turn() async -> Duration {
        defer { lastTurn.withLock { $0 = .now } }
        let now = Date()
        do {
            let turn = try await center.deliver(at: now)
            if turn.delivered > 0 { log.info("reminded", metadata: ["reminders": "\(turn.delivered)"]) }
            for failure in turn.failures { log.warning("reminder kept for later: \(failure)") }
            let wait = turn.next.timeIntervalSince(now)
            return min(.seconds(max(1, wait)), turn.failures.isEmpty ? Self.longestSleep : .seconds(60))
        } catch {
            log.error("reminders could not be planned: \(error)")
            return .seconds(60)
        }
    }
}
