// SPDX-License-Identifier: MIT
import FollowUps
import Synchronization

/// Which notification stands for which card, for as long as the server lives. Nothing depends on it but that an answer
/// finds its card, and that a card is replaced instead of doubled.
final class OpenCards: Sendable {
    private struct Entry {
        var card: ReminderCard
        var token: String?
        var isClosed = false
    }

    private struct State {
        var entries: [UInt32: Entry] = [:]
        /// Oldest first.
        var order: [UInt32] = []
    }

    /// Cards remembered at most, the closed ones among them: some servers tell of the closing before the action.
    private static let most = 64

    private let state = Mutex(State())

    /// The number of an open card about one of the same steps; 0 where there is none.
    func number(for card: ReminderCard) -> UInt32 {
        state.withLock { state in
            let same = state.order.last { id in
                guard let entry = state.entries[id], !entry.isClosed else { return false }
                return !entry.card.places.isDisjoint(with: card.places)
            }
            return same ?? 0
        }
    }

    func opened(_ card: ReminderCard, as id: UInt32) {
        state.withLock { state in
            state.order.removeAll { $0 == id }
            state.order.append(id)
            state.entries[id] = Entry(card: card)
            while state.order.count > Self.most { state.entries[state.order.removeFirst()] = nil }
        }
    }

    func closed(_ id: UInt32) { state.withLock { $0.entries[id]?.isClosed = true } }

    func received(token: String, for id: UInt32) { state.withLock { $0.entries[id]?.token = token } }

    /// The answer that pressing `action` on a card is; nil for a card or action that is not ours.
    func answer(_ action: String, on id: UInt32) -> ReminderAnswer? {
        guard let action = ReminderAnswer.Action(rawValue: action) else { return nil }
        return state.withLock { state in
            guard let entry = state.entries[id], entry.card.actions.contains(action) else { return nil }
            return ReminderAnswer(keys: entry.card.keys, action: action, activationToken: entry.token)
        }
    }

    /// The server is a new one: its numbers start anew.
    func forgetAll() { state.withLock { $0 = State() } }

    /// The numbers of the cards that are shown, oldest first.
    var shown: [UInt32] {
        state.withLock { state in state.order.filter { state.entries[$0]?.isClosed == false } }
    }
}
