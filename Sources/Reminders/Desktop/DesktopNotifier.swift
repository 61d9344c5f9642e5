// SPDX-License-Identifier: MIT
import FollowUps

/// Shows reminders as desktop notifications over one long-lived bus connection, and hears what was pressed.
///
/// The connection stays open as long as the notifier: GNOME removes a program's cards when its connection ends, and
/// sends what was pressed to that connection only. No state is kept in a notification.
public actor DesktopNotifier {
    /// GNOME Shell keeps three cards of a program and drops the oldest.
    public static let mostCards = 3

    /// What the person pressed. For one reader; ends when the notifier is closed.
    public nonisolated let answers: AsyncStream<ReminderAnswer>

    private let bus: BusConnection
    private let server: NotificationServer
    private let cards = OpenCards()
    private let continuation: AsyncStream<ReminderAnswer>.Continuation
    private var isListening = false

    /// Connects when the first card is shown.
    public init(bus address: BusAddress = .session) {
        bus = BusConnection(address)
        server = NotificationServer(bus: bus)
        (answers, continuation) = AsyncStream.makeStream()
    }

    deinit { continuation.finish() }

    /// What answers on the desktop, for `doctor`.
    public func serverInformation() async throws(DesktopUnavailable) -> NotificationServerInformation {
        do {
            guard try await server.isThere() else { throw DesktopUnavailable.noServer }
            return try await server.information()
        } catch let error as BusError {
            throw DesktopUnavailable(error)
        } catch let error as DesktopUnavailable {
            throw error
        } catch {
            throw .refused(detail: "an unknown fault")
        }
    }

    /// Shows a card, in the place of an open one about the same step. Returns when the server has taken it.
    /// - Throws: ``DesktopUnavailable`` within a few seconds where it cannot be shown.
    public func show(_ card: ReminderCard) async throws(DesktopUnavailable) {
        listen()
        let capabilities = try await reachableCapabilities()
        let cards = cards
        do {
            try await server.notify(card, replacing: cards.number(for: card), capabilities: capabilities) { id in
                cards.opened(card, as: id)
            }
        } catch {
            throw DesktopUnavailable(error, mayAppear: true)
        }
    }

    /// Takes back the cards about these steps that are still shown: they were answered elsewhere.
    public func withdraw(_ keys: [ReminderKey]) async {
        let card = ReminderCard(keys: keys, summary: "", body: [])
        while case let id = cards.number(for: card), id != 0 {
            cards.closed(id)
            try? await server.close(id)
        }
    }

    /// Ends the connection and ``answers``.
    public func close() async {
        await bus.close()
        continuation.finish()
    }

    /// Asked anew for each card: the server may be another by now, and a hung one is noticed before it is given a card
    /// that it might show much later.
    private func reachableCapabilities() async throws(DesktopUnavailable) -> Set<String> {
        do {
            if try await server.isThere() { return try await server.capabilities() }
        } catch {
            throw DesktopUnavailable(error)
        }
        throw .noServer
    }

    /// Signals are handled on the bus connection's queue, in their order with the answers to calls, so that no action
    /// can overtake the number of its card.
    private func listen() {
        guard !isListening else { return }
        isListening = true
        let (cards, continuation) = (cards, continuation)
        subscribe("ActionInvoked") { reader in
            guard let id = try? reader.uint32(), let key = try? reader.string() else { return }
            if let answer = cards.answer(key, on: id) { continuation.yield(answer) }
        }
        subscribe("NotificationClosed") { reader in
            if let id = try? reader.uint32() { cards.closed(id) }
        }
        subscribe("ActivationToken") { reader in
            guard let id = try? reader.uint32(), let token = try? reader.string() else { return }
            cards.received(token: token, for: id)
        }
        bus.subscribe(
            "type='signal',sender='org.freedesktop.DBus',interface='org.freedesktop.DBus',member='NameOwnerChanged',"
                + "arg0='\(NotificationServer.name)'"
        ) { _ in cards.forgetAll() }
    }

    private func subscribe(_ member: String, receive: @escaping @Sendable (BusReader) -> Void) {
        bus.subscribe(
            "type='signal',sender='\(NotificationServer.name)',path='\(NotificationServer.path)',"
                + "interface='\(NotificationServer.name)',member='\(member)'", receive: receive)
    }
}
