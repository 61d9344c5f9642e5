// SPDX-License-Identifier: MIT
import Logging
import MailTransport
import ServiceLifecycle

/// Watches one account for as long as the daemon runs. An account that must not be tried again (a refused log-in)
/// rests until the person acts, while the others go on.
struct AccountService: Service {
    let name: String
    let watcher: MailboxWatcher
    let log: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            do {
                try await watcher.run()
            } catch is CancellationError {
                return
            } catch {
                log.error("account stopped: \(error)", metadata: ["account": "\(name)"])
                try? await Task.sleep(for: .seconds(Int64.max / 4))
            }
        }
    }
}
