// SPDX-License-Identifier: MIT
import Foundation
import Synchronization

/// A flag that a blocking C call looks at, to end early.
final class AbortFlag: Sendable {
    private let raised = Atomic<Bool>(false)

    func raise() { raised.store(true, ordering: .relaxed) }
    var isRaised: Bool { raised.load(ordering: .relaxed) }
}

/// Runs a C call that blocks on a thread of its own, so that none of Swift's few threads is held.
enum BlockingCall {
    /// libcurl with OpenSSL needs far less; the name service of the C library may load modules.
    private static let stackBytes = 1 << 20

    /// - Parameter abandon: what to do with the result if the task was cancelled before it came. The caller gets
    ///   `CancellationError` at once, the thread ends when its call has noticed the flag.
    static func run<Result: Sendable>(
        _ call: @escaping @Sendable (AbortFlag) -> Result, abandon: @escaping @Sendable (Result) -> Void = { _ in }
    ) async throws(CancellationError) -> Result {
        let abort = AbortFlag()
        let answer = Answer<Result>()
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                answer.await(continuation)
                let thread = Thread {
                    let result = call(abort)
                    if !answer.give(result) { abandon(result) }
                }
                thread.stackSize = stackBytes
                thread.start()
            }
        } onCancel: {
            abort.raise()
            answer.giveUp()
        }
        guard let result else { throw CancellationError() }
        return result
    }

    /// Resumes a continuation once, whichever of thread and cancellation is first.
    private final class Answer<Result: Sendable>: Sendable {
        private enum State {
            case new
            case waiting(CheckedContinuation<Result?, Never>)
            case over
        }
        private let state = Mutex<State>(.new)

        func await(_ continuation: CheckedContinuation<Result?, Never>) {
            let isOver = state.withLock { state in
                if case .over = state { return true }
                state = .waiting(continuation)
                return false
            }
            if isOver { continuation.resume(returning: nil) }
        }

        func give(_ result: Result) -> Bool {
            guard let continuation = finish() else { return false }
            continuation.resume(returning: result)
            return true
        }

        func giveUp() { finish()?.resume(returning: nil) }

        private func finish() -> CheckedContinuation<Result?, Never>? {
            state.withLock { state in
                defer { state = .over }
                if case .waiting(let continuation) = state { return continuation }
                return nil
            }
        }
    }
}
