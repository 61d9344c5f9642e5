// SPDX-License-Identifier: MIT
import Foundation

/// Watches one account: reads what is new, once or for as long as its task lives. It never changes the mailbox.
public final class MailboxWatcher: Sendable {
    private let account: IMAPAccount
    private let credentials: any CredentialSource
    private let receiver: any MailboxReceiver
    private let now: @Sendable () -> Date
    private let clock = ContinuousClock()

    /// - Parameter now: the time of day; only the first scan's look-back uses it.
    public init(
        account: IMAPAccount, credentials: any CredentialSource, receiver: any MailboxReceiver,
        now: @escaping @Sendable () -> Date
    ) {
        self.account = account
        self.credentials = credentials
        self.receiver = receiver
        self.now = now
    }

    /// One pass over all folders, then log-out.
    /// - Throws: `TransportError`, an error of the receiver, or `CancellationError`. A folder that could not be read
    ///   while others could is not thrown but listed in the result.
    public func checkOnce() async throws -> CheckResult {
        await receiver.report(.connecting)
        let session = try await MailboxVisit.logIn(account, credentials)
        let visit = MailboxVisit(session: session, account: account, receiver: receiver, now: now)
        do {
            try await visit.catchUpAll()
            await session.logOut()
        } catch {
            await session.leave(idling: false)
            throw error
        }
        var result = visit.result
        result.bytesReceived = await session.bytesReceived
        return result
    }

    /// Watches until the task is cancelled, over any number of lost connections; cancelling ends it at once, without
    /// an error.
    /// - Throws: `TransportError` if only the person can help: the log-in was refused twice, or the server of the
    ///   configuration cannot be used.
    public func run() async throws {
        var backoff = ReconnectBackoff()
        var refusals = 0
        while !Task.isCancelled {
            let start = clock.now
            do {
                try await visit { refusals = 0 }
            } catch  where Task.isCancelled {
                return
            } catch {
                if (error as? TransportError)?.isAuthentication == true { refusals += 1 }
                try await giveUpIfUseless(error, refusals)
                await wait(after: error, lasted: start.duration(to: clock.now), &backoff)
            }
        }
    }

    // MARK: Between connections

    private func giveUpIfUseless(_ error: any Error, _ refusals: Int) async throws {
        guard let error = error as? TransportError, error.needsConfiguration else { return }
        if case .loginRefused = error, refusals < Patience.loginAttempts { return }
        await receiver.report(.stopped(reason: error.description))
        throw error
    }

    private func wait(after error: any Error, lasted: Duration, _ backoff: inout ReconnectBackoff) async {
        var random = SystemRandomNumberGenerator()
        let asked = (error as? TransportError)?.wait
        let delay = backoff.next(after: lasted, asked: asked, using: &random)
        await receiver.report(.waiting(reason: String(describing: error), retryIn: delay))
        // Only cancellation ends it early, which the caller sees.
        try? await Task.sleep(for: delay, clock: clock)
    }

    // MARK: On a connection

    /// Stays on one connection until it fails.
    private func visit(loggedIn: () -> Void) async throws {
        await receiver.report(.connecting)
        let session = try await MailboxVisit.logIn(account, credentials)
        loggedIn()
        let visit = MailboxVisit(session: session, account: account, receiver: receiver, now: now)
        do {
            try await visit.findFolders()
            try await watch(visit)
        } catch {
            await session.leave(idling: false)
            throw error
        }
    }

    /// Catches up, waits for news, and again. IDLE is a hint only: what counts is UIDNEXT against the position, which is
    /// compared before each IDLE and after it.
    private func watch(_ visit: MailboxVisit) async throws {
        let main = try await visit.openFirst()
        var pushes = await visit.session.offersIdle
        var nextPoll = clock.now
        while true {
            if clock.now >= nextPoll {
                try await visit.catchUp(visit.folders.filter { $0 != main }, orThrow: false)
                nextPoll = clock.now + max(account.pollInterval, .seconds(1))
            }
            try await visit.openAndCatchUp(main)
            // Said each time, since it also tells when everything had last been read.
            await receiver.report(.watching(pushed: pushes))
            pushes = try await listen(visit, main, until: nextPoll, pushes)
        }
    }

    /// Waits for news of the open folder or the time of the next poll.
    /// - Returns: whether the server can be relied on to tell.
    private func listen(
        _ visit: MailboxVisit, _ main: WatchedFolder, until nextPoll: ContinuousClock.Instant, _ pushes: Bool
    ) async throws -> Bool {
        let left = max(clock.now.duration(to: nextPoll), .milliseconds(1))
        guard pushes else {
            _ = try await visit.session.pause(for: left)
            return false
        }
        switch try await visit.session.idle(for: min(Patience.idle, left)) {
        case .refused: return false
        case .quiet: return true
        case .news:
            let before = visit.result.looked
            try await visit.readNews(main)
            if visit.result.looked == before { try await Task.sleep(for: Patience.calm, clock: clock) }
            return true
        }
    }
}
