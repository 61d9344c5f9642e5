// SPDX-License-Identifier: MIT

/// One IDLE from its command to its tagged end (RFC 2177), as states and events; it does no I/O.
struct IdleStateMachine: Equatable {
    enum State: Equatable {
        /// IDLE was sent, `+` has not come.
        case asked
        case idling
        /// DONE was sent.
        case ending
        case over
    }

    enum Event: Equatable {
        case continuation
        /// The folder has grown: EXISTS.
        case news
        /// Any other line; "* OK Still here" is one.
        case otherLine
        case tagged(Status)
        /// The time for this state has run out, or the caller wants to leave.
        case timeUp
    }

    enum Action: Equatable {
        case wait
        case sendDone
        case finish(Outcome)
        /// The server did not answer in time: the connection is dead, however whole it looks.
        case dead
    }

    enum Outcome: Equatable {
        /// The server told of new mail.
        case news
        /// Nothing happened; the renewal is due.
        case quiet
        /// The server does not do IDLE, whatever it announced.
        case refused
    }

    private(set) var state = State.asked
    private var sawNews = false

    mutating func handle(_ event: Event) -> Action {
        if event == .news { sawNews = true }
        switch (state, event) {
        case (.over, _): return .wait
        case (.asked, .continuation): return sawNews ? leave() : enter()
        case (.asked, .tagged): return end(.refused)
        case (.idling, .news), (.idling, .timeUp): return leave()
        // Some servers end an IDLE by themselves.
        case (.idling, .tagged(.ok)): return end(sawNews ? .news : .quiet)
        case (.idling, .tagged): return end(.refused)
        case (.ending, .tagged): return end(sawNews ? .news : .quiet)
        case (.asked, .timeUp), (.ending, .timeUp):
            state = .over
            return .dead
        case (.asked, .news), (.asked, .otherLine), (.idling, .otherLine), (.idling, .continuation),
            (.ending, .news), (.ending, .otherLine), (.ending, .continuation):
            return .wait
        }
    }

    private mutating func enter() -> Action {
        state = .idling
        return .wait
    }

    private mutating func leave() -> Action {
        state = .ending
        return .sendDone
    }

    private mutating func end(_ outcome: Outcome) -> Action {
        state = .over
        return .finish(outcome)
    }
}
