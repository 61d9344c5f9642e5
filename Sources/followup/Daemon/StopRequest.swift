// SPDX-License-Identifier: MIT
import ServiceLifecycle
import Synchronization
import UnixSignals

/// The wish to end, kept over reloads: between two service groups nobody else would hear SIGTERM.
final class StopRequest: Sendable {
    private struct State {
        var isStopped = false
        var group: ServiceGroup?
    }

    private let state = Mutex(State())

    /// Hears `signals` until cancelled. SIGHUP is among them only so that it never ends the process; a service reads
    /// the configuration again.
    func listen(to signals: UnixSignalsSequence) async {
        for await signal in signals where signal != .sighup {
            let group = state.withLock { state in
                state.isStopped = true
                return state.group
            }
            await group?.triggerGracefulShutdown()
        }
    }

    /// Runs a group that ends when asked to; returns at once if that was asked already.
    func run(_ group: ServiceGroup) async throws {
        let isStopped = state.withLock { state in
            state.group = group
            return state.isStopped
        }
        defer { state.withLock { $0.group = nil } }
        if !isStopped { try await group.run() }
    }

    var isStopped: Bool { state.withLock { $0.isStopped } }
}
