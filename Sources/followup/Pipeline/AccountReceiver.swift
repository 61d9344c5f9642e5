// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import Logging
import MailParsing
import MailTransport

/// Stands between one account's watcher and the tracker: says what to read, records what came, and keeps the place.
struct AccountReceiver: MailboxReceiver {
    let pipeline: Pipeline
    let tracker: Tracker
    let log: Logger
    /// Called after a window that recorded something, so that what it changes is planned at once.
    let changed: @Sendable () async -> Void
    /// Whether `status` is told; not by a pass beside a daemon, which knows better.
    var keepsHealth = true
    /// Called with each change of state, beside keeping it for `status`.
    var observe: @Sendable (WatchState) async -> Void = { _ in }

    private var account: String { pipeline.account.name }

    // MARK: - Place

    func position(of folder: String) async throws -> MailboxPosition? {
        guard let cursor = try tracker.cursor(account: account, folder: folder) else { return nil }
        return MailboxPosition(
            uidValidity: cursor.uidValidity, nextUID: cursor.nextUID, highestModSeq: cursor.highestModSeq)
    }

    func wantsText(of messages: [RawMessage], in folder: String, isSent: Bool) async throws -> Set<UInt32> {
        Set(try messages.filter { try pipeline.mayMatter($0, isSent: isSent) }.map(\.uid))
    }

    func rememberedSentFolder() async -> String? { try? tracker.sentFolder(of: account) }

    func remember(sentFolder: String) async { try? tracker.save(sentFolder: sentFolder, of: account) }

    // MARK: - Mail

    func receive(_ batch: MailBatch) async throws {
        let cursor = FolderCursor(
            account: account, folder: batch.folder, uidValidity: batch.position.uidValidity,
            nextUID: batch.position.nextUID, highestModSeq: batch.position.highestModSeq)
        let texts = batch.messages.filter { $0.body != nil }
        guard let first = texts.first?.uid, let last = texts.last?.uid else { return try tracker.save(cursor) }
        let window = UIDWindow(
            account: account, folder: batch.folder, uidValidity: batch.position.uidValidity, first: first, last: last)
        let attempt = try tracker.beginWindow(window)
        let recorded: Bool
        do {
            recorded = try record(texts, of: batch, in: window, attempt)
            try tracker.finishWindow(window, cursor: cursor)
        } catch {
            // The process lives, so no mail is at fault: what failed is the store (a full disk, a lock).
            try? tracker.abandonWindow(window)
            throw error
        }
        if recorded { await changed() }
    }

    /// - Returns: whether any of them changed what is tracked.
    private func record(
        _ texts: [RawMessage], of batch: MailBatch, in window: UIDWindow, _ attempt: WindowAttempt
    ) throws -> Bool {
        var recorded = false
        for raw in texts {
            if case .again = attempt, try !mayParse(raw, of: window) { continue }
            recorded = try record(raw, of: batch) || recorded
        }
        return recorded
    }

    /// After a window during which the process died, each mail is marked before it is parsed, so that the one that
    /// is at fault is found and set aside.
    private func mayParse(_ raw: RawMessage, of window: UIDWindow) throws -> Bool {
        switch try tracker.beginMail(uid: raw.uid, of: window, now: pipeline.now()) {
        case .parse: return true
        case .quarantined:
            log.error("mail set aside after it ended the program twice", metadata: ["uid": "\(raw.uid)"])
            return false
        }
    }

    private func record(_ raw: RawMessage, of batch: MailBatch) throws -> Bool {
        let folder = FolderState(name: batch.folder, uidValidity: batch.position.uidValidity)
        switch try pipeline.process(raw, in: folder, isSent: batch.isSentFolder) {
        case .unrelated, .alreadyKnown: return false
        case .recorded(let application, let kind, let isNew):
            log.info(
                "recorded",
                metadata: [
                    "application": "\(application)", "kind": "\(kind.rawName)", "new": "\(isNew)", "uid": "\(raw.uid)",
                ])
            return true
        case .ambiguous(let message, let candidates):
            log.info("waits for review", metadata: ["message": "\(message)", "candidates": "\(candidates.count)"])
            return true
        }
    }

    // MARK: - State

    func report(_ problem: TransportError, folder: String) async {
        log.warning("a folder could not be read: \(problem)", metadata: ["account": "\(account)"])
    }

    func report(_ state: WatchState) async {
        do {
            if keepsHealth { try tracker.report(AccountHealth(account: account, state: state, at: pipeline.now())) }
        } catch {
            log.error("the account's state could not be kept", metadata: ["account": "\(account)"])
        }
        await observe(state)
    }
}
