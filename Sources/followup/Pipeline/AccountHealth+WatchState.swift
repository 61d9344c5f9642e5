// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailTransport

extension AccountHealth {
    /// What a watcher says of itself, as `status` keeps it.
    init(account: String, state: WatchState, at now: Date) {
        switch state {
        case .connecting: self.init(account: account, state: .connecting, since: now)
        case .scanning(let folder, let done, let total):
            self.init(account: account, state: .scanning, since: now, folder: folder, done: done, total: total)
        case .watching(let pushed):
            self.init(account: account, state: .watching, since: now, lastSuccess: now, isPushed: pushed)
        case .waiting(let reason, _):
            self.init(account: account, state: .waiting, since: now, lastError: reason, lastErrorAt: now)
        case .stopped(let reason):
            self.init(account: account, state: .stopped, since: now, lastError: reason, lastErrorAt: now)
        }
    }
}
