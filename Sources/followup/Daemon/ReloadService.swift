// SPDX-License-Identifier: MIT
import Logging
import Reminders
import ServiceLifecycle
import Synchronization
import UnixSignals

/// Waits for SIGHUP and reads the configuration again. A valid one ends the group, which the daemon then starts
/// anew with it; a broken one is told and the old one stays in force.
final class ReloadService: Service {
    private let file: ConfigurationFile
    private let log: Logger
    private let loaded = Mutex<Configuration?>(nil)

    init(file: ConfigurationFile, log: Logger) {
        self.file = file
        self.log = log
    }

    /// The configuration that was read, once the group has ended because of it.
    var configuration: Configuration? { loaded.withLock { $0 } }

    func run() async throws {
        let signals = await UnixSignalsSequence(trapping: .sighup)
        await cancelWhenGracefulShutdown {
            for await _ in signals {
                guard let configuration = self.reload() else { continue }
                self.loaded.withLock { $0 = configuration }
                return
            }
        }
    }

    private func reload() -> Configuration? {
        do {
            return try file.load()
        } catch {
            log.error("configuration not reloaded, the old one stays in force: \(error)")
            ServiceNotifier.status("the changed configuration has mistakes; the old one is in force")
            return nil
        }
    }
}
