// SPDX-License-Identifier: MIT
import MailTransport
import ServiceLifecycle

/// Watches one account for as long as the daemon runs. An account that must not be tried again (a refused log-in)
/// rests until the person acts, while the others go on.
struct AccountService: Service {
    let watcher: MailboxWatcher

    func run() async throws {
        await cancelWhenGracefulShutdown {
            // The watcher has reported why it gave up.
            do { try await watcher.run() } catch { try? await gracefulShutdown() }
        }
    }
}
