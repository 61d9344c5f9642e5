// SPDX-License-Identifier: MIT
import Foundation
import Glibc
import MailTransport
import Synchronization

/// A line on a terminal that tells how far a scan is; nothing where standard error is no terminal.
final class ScanProgress: Sendable {
    private let account: String
    private let isShown = isatty(STDERR_FILENO) == 1
    private let state = Mutex(State())

    private struct State {
        var started: ContinuousClock.Instant?
        var isDrawn = false
    }

    init(account: String) { self.account = account }

    @Sendable func show(_ watch: WatchState) async {
        guard isShown, case .scanning(let folder, let done, let total) = watch, total > 0 else { return }
        let elapsed = state.withLock { state -> Duration in
            state.isDrawn = true
            let start = state.started ?? .now
            state.started = start
            return start.duration(to: .now)
        }
        write("\r\u{1B}[K\(line(folder, done, total, elapsed))")
    }

    /// Takes the line away.
    func clear() {
        let wasDrawn = state.withLock { state in
            defer { state.isDrawn = false }
            return state.isDrawn
        }
        if wasDrawn { write("\r\u{1B}[K") }
    }

    private func line(_ folder: String, _ done: Int, _ total: Int, _ elapsed: Duration) -> String {
        let name = TerminalText.fit(TerminalText.line(folder), 20)
        let text = "\(account): \(name) \(done) of \(total)"
        guard (1..<total).contains(done), elapsed > .seconds(2) else { return text }
        let left = elapsed / done * (total - done)
        return "\(text), \(left.components.seconds + 1) s left"
    }

    private func write(_ text: String) { try? FileHandle.standardError.write(contentsOf: Data(text.utf8)) }
}
