// SPDX-License-Identifier: MIT
import Foundation
import Synchronization

@testable import MailTransport

/// Keeps what a watcher hands on, and lets a test wait for it.
final class RecordingReceiver: MailboxReceiver {
    enum Event: Sendable {
        case batch(MailBatch)
        case state(WatchState)
        case problem(TransportError, folder: String)
    }

    private struct State {
        var positions: [String: MailboxPosition]
        var sentFolder: String?
        var events: [Event] = []
    }

    private let state: Mutex<State>
    private let wants: @Sendable (RawMessage) -> Bool
    private let stream: AsyncStream<Event>
    private let continuation: AsyncStream<Event>.Continuation

    init(
        positions: [String: MailboxPosition] = [:], sentFolder: String? = nil,
        wants: @escaping @Sendable (RawMessage) -> Bool = { _ in true }
    ) {
        state = Mutex(State(positions: positions, sentFolder: sentFolder))
        self.wants = wants
        (stream, continuation) = AsyncStream.makeStream()
    }

    // MARK: For the watcher

    func position(of folder: String) async throws -> MailboxPosition? { state.withLock { $0.positions[folder] } }

    func wantsText(of messages: [RawMessage], in folder: String, isSent: Bool) async throws -> Set<UInt32> {
        Set(messages.filter(wants).map(\.uid))
    }

    func receive(_ batch: MailBatch) async throws {
        state.withLock { $0.positions[batch.folder] = batch.position }
        note(.batch(batch))
    }

    func report(_ state: WatchState) async { note(.state(state)) }
    func report(_ problem: TransportError, folder: String) async { note(.problem(problem, folder: folder)) }
    func rememberedSentFolder() async -> String? { state.withLock { $0.sentFolder } }
    func remember(sentFolder: String) async { state.withLock { $0.sentFolder = sentFolder } }

    private func note(_ event: Event) {
        state.withLock { $0.events.append(event) }
        continuation.yield(event)
    }

    // MARK: For the test

    var events: [Event] { state.withLock { $0.events } }
    var sentFolder: String? { state.withLock { $0.sentFolder } }
    func position(_ folder: String = "INBOX") -> MailboxPosition? { state.withLock { $0.positions[folder] } }

    func messages(in folder: String = "INBOX") -> [RawMessage] {
        events.flatMap { event -> [RawMessage] in
            if case .batch(let batch) = event, batch.folder == folder { return batch.messages }
            return []
        }
    }

    var states: [WatchState] {
        events.compactMap { if case .state(let state) = $0 { state } else { nil } }
    }

    /// Waits for the next event of a kind; one consumer at a time. The test's time limit ends it.
    func next<Value>(_ match: (Event) -> Value?) async throws -> Value {
        for await event in stream { if let value = match(event) { return value } }
        throw CancellationError()
    }

    /// Waits for an event of a kind.
    func reach(_ isReached: (Event) -> Bool) async throws {
        _ = try await next { isReached($0) ? true : nil }
    }

    func awaitWatching() async throws {
        try await reach { if case .state(.watching) = $0 { true } else { false } }
    }

    func awaitWaiting() async throws -> String {
        try await next { event in if case .state(.waiting(let reason, _)) = event { reason } else { nil } }
    }

    /// Waits for a mail and returns its header.
    func awaitMail(_ folder: String = "INBOX") async throws -> RawMessage {
        try await next { event in
            if case .batch(let batch) = event, batch.folder == folder { batch.messages.first } else { nil }
        }
    }
}

struct FixedCredential: CredentialSource {
    var value = Credential.password(username: "test", Secret("secret"))
    func credential() async throws -> Credential { value }
}

extension IMAPAccount {
    /// An account on a fake server: one folder, nothing else.
    static func fake(_ server: FakeIMAPServer, sent: SentFolder = .none) -> IMAPAccount {
        IMAPAccount(
            name: "fake", server: MailServer(host: "127.0.0.1", port: server.port, security: .none), sentFolder: sent)
    }
}

extension MailboxWatcher {
    convenience init(_ account: IMAPAccount, _ receiver: RecordingReceiver, _ credential: FixedCredential = .init()) {
        self.init(account: account, credentials: credential, receiver: receiver, now: { Date() })
    }
}

/// Waits for what nothing announces, such as what a server's thread has heard. The test's time limit ends it.
func awaitTrue(_ condition: () throws -> Bool) async throws {
    while try !condition() {
        try Task.checkCancellation()
        await Task.yield()
    }
}
