// SPDX-License-Identifier: MIT
import Reminders
import ServiceLifecycle

/// Looks at what is due as soon as the machine wakes up.
struct WakeService: Service {
    let nudge: Nudge

    func run() async throws {
        await cancelWhenGracefulShutdown {
            for await isGoingToSleep in SleepMonitor().events() where !isGoingToSleep { nudge() }
        }
    }
}
