// SPDX-License-Identifier: MIT

extension IMAPSession {
    var offersIdle: Bool { capabilities.contains("IDLE") }

    /// Lets the server tell of new mail in the open folder until it does so or `limit` has passed since the start.
    func idle(for limit: Duration) async throws -> IdleStateMachine.Outcome {
        if hasNews { return .news }
        var machine = IdleStateMachine()
        let end = ContinuousClock.now + limit
        let tag = try await submit("IDLE")
        var deadline = ContinuousClock.now + Patience.command
        do {
            while true {
                let event = try await idleEvent(tag, until: deadline)
                switch machine.handle(event) {
                case .wait: if machine.state == .idling { deadline = end }
                case .sendDone:
                    deadline = ContinuousClock.now + Patience.idleEnd
                    try await sendRaw(Array("DONE".utf8), within: Patience.idleEnd)
                case .finish(let outcome):
                    _ = try await finish(tag)
                    return outcome
                case .dead: throw TransportError.timedOut(server: name, doing: "watching for new mail")
                }
            }
        } catch is CancellationError {
            leave(idling: machine.state == .idling)
            throw CancellationError()
        }
    }

    private func idleEvent(
        _ tag: String, until deadline: ContinuousClock.Instant
    ) async throws -> IdleStateMachine.Event {
        guard let response = try await nextResponse(until: deadline) else { return .timeUp }
        switch response {
        case .continuation: return .continuation
        case .tagged(tag, let status, _):
            try handle(response)
            return .tagged(status)
        case .exists(let count):
            let hasGrown = count > messages
            try handle(response)
            return hasGrown ? .news : .otherLine
        default:
            try handle(response)
            return .otherLine
        }
    }

    /// For servers without IDLE: waits, and notices if the server says something or goes away meanwhile.
    /// - Returns: whether the open folder has grown.
    func pause(for limit: Duration) async throws -> Bool {
        let end = ContinuousClock.now + limit
        while !hasNews {
            guard let response = try await nextResponse(until: end) else { return false }
            try handle(response)
        }
        return true
    }
}
