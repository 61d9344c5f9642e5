// SPDX-License-Identifier: MIT
import Reminders
import ServiceLifecycle

/// Feeds systemd's watchdog, but only while the reminder loop still turns.
struct WatchdogService: Service {
    let reminders: ReminderService

    func run() async throws {
        try await cancelWhenGracefulShutdown {
            do { try await WatchdogPulse(isAlive: { reminders.isAlive }).run() } catch is CancellationError { return }
        }
    }
}
