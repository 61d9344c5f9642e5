// SPDX-License-Identifier: MIT
import Dispatch

/// A long-lived connection to a message bus. It connects with the first call or subscription, never blocks its caller,
/// and connects anew after a loss.
///
/// Unchecked, since all that changes is touched on `queue` alone.
final class BusConnection: @unchecked Sendable {
    /// Long enough for a busy desktop, short enough for a person who waits.
    static let replyLimit: Duration = .seconds(2)
    /// Waits between attempts to connect while somebody listens for signals: they double from the first to the last.
    private static let firstWait = 1.0
    private static let longestWait = 300.0

    private let address: BusAddress
    private let queue = DispatchQueue(label: "followup.bus")
    private var link: BusLink?
    private var subscriptions: [BusSubscription] = []
    private var wait = BusConnection.firstWait
    private var isWaiting = false
    private var isClosed = false

    init(_ address: BusAddress) { self.address = address }

    deinit {
        for subscription in subscriptions { subscription.detach() }
    }

    /// Calls a method and reads its answer; `read` runs in the order in which answers and signals arrive.
    /// - Throws: ``BusError``, after ``replyLimit`` at the latest.
    func call<Value: Sendable>(
        _ method: BusMethod, limit: Duration = replyLimit,
        write: @escaping @Sendable (inout BusWriter) -> Void = { _ in },
        read: @escaping @Sendable (BusReader) throws(BusError) -> Value
    ) async throws(BusError) -> Value {
        let result: Result<Value, BusError> = await withCheckedContinuation { continuation in
            queue.async {
                self.begin(method, limit, write) { answer in
                    continuation.resume(returning: answer.flatMap { reader in Self.result(reader, read) })
                }
            }
        }
        return try result.get()
    }

    /// Calls `receive` for each signal that matches `rule`, until the connection is closed.
    func subscribe(_ rule: String, receive: @escaping @Sendable (BusReader) -> Void) {
        queue.async {
            guard !self.isClosed else { return }
            let subscription = BusSubscription(rule: rule, receive: receive)
            self.subscriptions.append(subscription)
            if let link = self.link { return link.add(subscription) }
            self.connectForSignals(after: 0)
        }
    }

    /// Ends the connection; calls under way fail.
    func close() async {
        await withCheckedContinuation { continuation in
            queue.async {
                self.isClosed = true
                self.dropLink()
                self.subscriptions = []
                continuation.resume()
            }
        }
    }

    // MARK: - On the queue

    private static func result<Value>(
        _ reader: BusReader, _ read: (BusReader) throws(BusError) -> Value
    ) -> Result<Value, BusError> {
        Result { () throws(BusError) in try read(reader) }
    }

    private func begin(
        _ method: BusMethod, _ limit: Duration, _ write: (inout BusWriter) -> Void,
        _ finish: @escaping (Result<BusReader, BusError>) -> Void
    ) {
        do {
            try connected().call(method, limit: limit, write: write, finish: finish)
        } catch {
            finish(.failure(error))
        }
    }

    private func connected() throws(BusError) -> BusLink {
        if isClosed { throw .closed }
        if let link { return link }
        let link = try BusLink(address, on: queue)
        link.onLoss = { [weak self, weak link] in
            if let self, let link, link === self.link { lostLink() }
        }
        link.onReady = { [weak self] in self?.wait = Self.firstWait }
        self.link = link
        try link.start()
        for subscription in subscriptions { link.add(subscription) }
        return link
    }

    private func lostLink() {
        dropLink()
        connectForSignals(after: wait)
    }

    private func dropLink() {
        for subscription in subscriptions { subscription.detach() }
        link = nil
    }

    /// Calls connect by themselves; signals need somebody who does.
    private func connectForSignals(after seconds: Double) {
        guard !isWaiting, !isClosed, !subscriptions.isEmpty else { return }
        isWaiting = true
        wait = min(2 * wait, Self.longestWait)
        queue.asyncAfter(deadline: .now() + seconds) { [weak self] in
            guard let self else { return }
            isWaiting = false
            if (try? connected()) == nil { connectForSignals(after: wait) }
        }
    }
}
