// SPDX-License-Identifier: MIT

/// Why nothing could be shown on the desktop, so that e-mail takes over.
public enum DesktopUnavailable: Error, Sendable, Equatable, CustomStringConvertible {
    /// No session bus: nobody is logged in to a desktop, or the service does not know its address.
    case noBus(detail: String)
    /// A bus, but no notification server on it and none that could be started.
    case noServer
    /// The server did not answer in time. A card may still appear if `mayAppear`.
    case noAnswer(mayAppear: Bool)
    /// The server said no; its own words.
    case refused(detail: String)
    /// The notifier was closed.
    case closed

    /// One sentence of what went wrong and one of what to try.
    public var description: String {
        switch self {
        case .noBus(let detail):
            "The desktop could not be reached: \(detail). Log in to the desktop, or set up reminders by e-mail."
        case .noServer:
            "No notification service runs on this desktop. Start one, for example dunst, or set up reminders by e-mail."
        case .noAnswer:
            "The desktop's notification service did not answer in time. Restart it if this stays."
        case .refused(let detail):
            "The desktop's notification service refused the reminder: \(detail). Restart it if this stays."
        case .closed: "The reminder was not shown, since the program is ending. It comes with the next start."
        }
    }

    init(_ error: BusError, mayAppear: Bool = false) {
        switch error {
        case .noBus, .lost: self = .noBus(detail: error.words)
        case .timedOut: self = .noAnswer(mayAppear: mayAppear)
        // The server went, and nothing can start it again.
        case .refused(name: "org.freedesktop.DBus.Error.ServiceUnknown", _),
            .refused(name: "org.freedesktop.DBus.Error.NameHasNoOwner", _):
            self = .noServer
        case .refused, .malformed: self = .refused(detail: error.words)
        case .closed: self = .closed
        }
    }
}
