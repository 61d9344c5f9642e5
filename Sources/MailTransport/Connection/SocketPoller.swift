// SPDX-License-Identifier: MIT
import CCurl
import Glibc
import Synchronization

/// Waits for sockets of all accounts with one thread, which sleeps in `epoll_wait` until a socket is ready or a
/// deadline has come.
///
/// Deadlines are kept by a timer on the boot clock, which goes on while the machine sleeps; the timeout of
/// `epoll_wait` itself stands still then (chatmail/core#6533: a 5-minute refresh became hours).
final class SocketPoller: Sendable {
    enum Interest: Sendable {
        case readable
        case writable
    }

    enum Outcome: Sendable {
        case ready
        case timedOut
        case cancelled
        /// The kernel had no file descriptor or watch left.
        case failed
    }

    static let shared = SocketPoller()

    private struct Wait {
        let socket: Int32
        let deadline: ContinuousClock.Instant
        let continuation: CheckedContinuation<Outcome, Never>
    }

    private struct State {
        var waits: [UInt64: Wait] = [:]
        /// What the timer is set to; it may fire for a wait that has ended, which costs one look.
        var armed: ContinuousClock.Instant?
        var isRunning = false
    }

    private let epoll: Int32
    private let timer: Int32
    private let lastID = Atomic<UInt64>(0)
    private let state = Mutex(State())
    private let clock = ContinuousClock()

    /// What the timer's events carry instead of a wait's id, which start at 1.
    private static let timerID: UInt64 = 0

    private init() {
        epoll = epoll_create1(Int32(EPOLL_CLOEXEC))
        timer = timerfd_create(CLOCK_BOOTTIME, Int32(TFD_NONBLOCK | TFD_CLOEXEC))
        var event = epoll_event(events: EPOLLIN.rawValue, data: epoll_data_t(u64: Self.timerID))
        _ = epoll_ctl(epoll, EPOLL_CTL_ADD, timer, &event)
    }

    /// Waits until `socket` can be read or written, `deadline` has come, or the task is cancelled.
    /// One wait for a socket at a time.
    func wait(
        _ socket: Int32, _ interest: Interest, until deadline: ContinuousClock.Instant
    ) async -> Outcome {
        let id = lastID.add(1, ordering: .relaxed).newValue
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                add(id, Wait(socket: socket, deadline: deadline, continuation: continuation), interest)
                // A cancellation before this point found no wait to end.
                if Task.isCancelled { finish(id, .cancelled) }
            }
        } onCancel: {
            finish(id, .cancelled)
        }
    }

    private func add(_ id: UInt64, _ wait: Wait, _ interest: Interest) {
        let isAdded = state.withLock { state in
            state.waits[id] = wait
            startThread(&state)
            arm(&state, for: wait.deadline)
            let direction = interest == .readable ? EPOLLIN.rawValue | EPOLLRDHUP.rawValue : EPOLLOUT.rawValue
            var event = epoll_event(events: direction | EPOLLONESHOT.rawValue, data: epoll_data_t(u64: id))
            return epoll_ctl(epoll, EPOLL_CTL_ADD, wait.socket, &event) == 0
        }
        if !isAdded { finish(id, .failed) }
    }

    private func finish(_ id: UInt64, _ outcome: Outcome) {
        let wait = state.withLock { state -> Wait? in
            guard let wait = state.waits.removeValue(forKey: id) else { return nil }
            _ = epoll_ctl(epoll, EPOLL_CTL_DEL, wait.socket, nil)
            return wait
        }
        wait?.continuation.resume(returning: outcome)
    }

    // MARK: The thread

    private func startThread(_ state: inout State) {
        guard !state.isRunning else { return }
        state.isRunning = true
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        pthread_attr_setstacksize(&attributes, 256 << 10)
        var thread = pthread_t()
        // The poller lives as long as the process.
        let isCreated = pthread_create(
            &thread, &attributes,
            { _ in
                SocketPoller.shared.loop()
                return nil
            }, nil)
        state.isRunning = isCreated == 0
        pthread_attr_destroy(&attributes)
    }

    private func loop() {
        var events = [epoll_event](repeating: epoll_event(), count: 64)
        while true {
            let count = epoll_wait(epoll, &events, Int32(events.count), -1)
            if count < 0, errno != EINTR { return state.withLock { $0.isRunning = false } }
            for event in events.prefix(Int(max(count, 0))) { handle(event.data.u64) }
        }
    }

    private func handle(_ id: UInt64) {
        guard id == Self.timerID else { return finish(id, .ready) }
        var expirations: UInt64 = 0
        _ = read(timer, &expirations, MemoryLayout<UInt64>.size)
        for id in overdue() { finish(id, .timedOut) }
    }

    private func overdue() -> [UInt64] {
        let now = clock.now
        return state.withLock { state in
            state.armed = nil
            let overdue = state.waits.filter { $0.value.deadline <= now }.map(\.key)
            if let next = state.waits.values.lazy.map(\.deadline).filter({ $0 > now }).min() { arm(&state, for: next) }
            return overdue
        }
    }

    private func arm(_ state: inout State, for deadline: ContinuousClock.Instant) {
        if let armed = state.armed, armed <= deadline { return }
        state.armed = deadline
        // A value of zero would switch the timer off.
        let left = max(clock.now.duration(to: deadline), .microseconds(1)).components
        var setting = itimerspec()
        setting.it_value = timespec(tv_sec: Int(left.seconds), tv_nsec: Int(left.attoseconds / 1_000_000_000))
        timerfd_settime(timer, 0, &setting, nil)
    }
}
