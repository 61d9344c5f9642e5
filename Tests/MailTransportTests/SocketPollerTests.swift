// SPDX-License-Identifier: MIT
import Glibc
import Testing

@testable import MailTransport

@Suite("Waiting for sockets", .timeLimit(.minutes(1)))
struct SocketPollerTests {
    /// Two ends of a connection, closed with the value.
    final class Pair: Sendable {
        let near: Int32
        let far: Int32

        init() {
            var ends: [Int32] = [0, 0]
            socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0, &ends)
            (near, far) = (ends[0], ends[1])
        }

        deinit {
            close(near)
            close(far)
        }
    }

    let clock = ContinuousClock()

    func wait(
        _ socket: Int32, _ limit: Duration, _ interest: SocketPoller.Interest = .readable
    ) async -> SocketPoller.Outcome {
        await SocketPoller.shared.wait(socket, interest, until: clock.now + limit)
    }

    @Test("A byte wakes the reader; so does the end")
    func readable() async {
        let pair = Pair()
        async let outcome = wait(pair.near, .seconds(30))
        _ = write(pair.far, "x", 1)
        #expect(await outcome == .ready)
        shutdown(pair.far, Int32(SHUT_RDWR))
        #expect(await wait(pair.near, .seconds(30)) == .ready)
    }

    @Test("A socket with room can be written")
    func writable() async {
        let pair = Pair()
        #expect(await wait(pair.near, .seconds(30), .writable) == .ready)
    }

    @Test("Deadlines come in their order, whichever was set first")
    func deadlines() async {
        let pairs = (0..<20).map { _ in Pair() }
        let start = clock.now
        let order = await withTaskGroup(of: Int.self) { group in
            for (index, pair) in pairs.enumerated() {
                group.addTask {
                    #expect(await wait(pair.near, .milliseconds(20 + 50 * (20 - index))) == .timedOut)
                    return index
                }
            }
            return await group.reduce(into: [Int]()) { $0.append($1) }
        }
        #expect(order.first ?? 0 > 10 && order.last ?? 19 < 10)
        #expect(start.duration(to: clock.now) >= .milliseconds(1_020))
    }

    @Test("A deadline that has passed ends the wait at once")
    func past() async {
        let pair = Pair()
        #expect(await wait(pair.near, .seconds(-5)) == .timedOut)
    }

    @Test("Cancelling ends the wait, also before it has begun", arguments: [true, false])
    func cancelled(isEarly: Bool) async {
        let pair = Pair()
        let task = Task { () async -> SocketPoller.Outcome in
            while isEarly, !Task.isCancelled { await Task.yield() }
            return await wait(pair.near, .seconds(30))
        }
        task.cancel()
        #expect(await task.value == .cancelled)
    }
}
