// SPDX-License-Identifier: MIT
import Glibc

/// Why a call over D-Bus had no result.
enum BusError: Error, Equatable {
    /// There is no bus, or it let nobody in; `errno`.
    case noBus(Int32)
    /// The connection ended before the answer came.
    case lost
    /// No answer within the limit.
    case timedOut
    /// The other side answered with an error of this D-Bus name.
    case refused(name: String, message: String)
    /// The answer, or our own message, does not have the agreed form; `errno`.
    case malformed(Int32)
    /// The connection was closed by its owner.
    case closed

    /// The reason in words, without a full stop.
    var words: String {
        switch self {
        case .noBus(let number): "there is no bus (\(Self.text(of: number)))"
        case .lost: "the bus closed the connection"
        case .timedOut: "no answer came in time"
        case .refused(let name, let message): PlainText.line(message.isEmpty ? name : message, most: 200)
        case .malformed(let number): "the message was malformed (\(Self.text(of: number)))"
        case .closed: "the connection was closed"
        }
    }

    private static func text(of number: Int32) -> String {
        // strerror_r(3) has two forms, and which one Swift sees depends on what else is imported.
        strerror(number).map { String(cString: $0) } ?? "error \(number)"
    }
}
