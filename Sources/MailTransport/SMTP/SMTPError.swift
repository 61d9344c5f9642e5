// SPDX-License-Identifier: MIT

/// Why a mail was not sent, or not surely. Its description is a sentence with a next step.
public enum SMTPError: Error, Sendable, Equatable, CustomStringConvertible {
    /// No connection, no encryption, or no usable server; `TransportError` tells more.
    case transport(TransportError)
    /// What was given as an address is none.
    case badAddress(String)
    /// The mail's bytes must not go over the wire like that.
    case unusableMail(String)
    /// User name, password or token were refused; the server's own words.
    case loginRefused(server: String, words: String)
    /// The server said no with this code (RFC 5321 section 4.2) and these words.
    case refused(server: String, code: Int, words: String)
    /// Cut off before the mail's end was sent: it cannot have arrived.
    case interrupted(server: String, detail: String)
    /// Cut off between the mail's end and the server's answer: it may have arrived.
    case unanswered(server: String, detail: String)
    /// The task was cancelled; it may have arrived if `mayHaveBeenSent`.
    case cancelled(mayHaveBeenSent: Bool)

    /// Whether trying again later, with nothing changed, may help.
    public var isTransient: Bool {
        switch self {
        case .transport(let error): error.isTransient
        case .refused(_, let code, _): (400..<500).contains(code)
        case .interrupted, .unanswered, .cancelled: true
        case .badAddress, .unusableMail, .loginRefused: false
        }
    }

    /// Whether the person must look at user name, password or token.
    public var isAuthentication: Bool {
        switch self {
        case .loginRefused: true
        case .transport(let error): error.isAuthentication
        default: false
        }
    }

    /// Whether the mail may be in the recipient's mailbox all the same: look before sending again.
    public var mayHaveBeenSent: Bool {
        switch self {
        case .unanswered: true
        case .cancelled(let mayHaveBeenSent): mayHaveBeenSent
        default: false
        }
    }

    /// What happened, to what, and what to try.
    public var description: String {
        switch self {
        case .transport(let error): error.description
        case .badAddress(let text): "\u{201c}\(text)\u{201d} is not an e-mail address. Correct it in the configuration."
        case .unusableMail(let detail):
            "The mail was not sent: \(detail). This is a fault of the program; please report it."
        case .loginRefused(let server, let words):
            "\(server) refused the log-in: \(quoted(words)). Check user name and password; many providers want an app "
                + "password made for this program."
        case .refused(let server, let code, let words):
            "\(server) did not take the mail (\(code)): \(quoted(words)). "
                + (isTransient ? "It is tried again later." : "Check sender and recipient in the configuration.")
        case .interrupted(let server, let detail):
            "The connection to \(server) was lost before the mail was sent: \(detail). It is tried again later."
        case .unanswered(let server, let detail):
            "\(server) did not confirm the mail: \(detail). It may have arrived; look for it before it is sent again."
        case .cancelled(let mayHaveBeenSent):
            mayHaveBeenSent
                ? "Sending was stopped before the server confirmed. The mail may have arrived; look for it first."
                : "Sending was stopped. It is tried again later."
        }
    }

    private func quoted(_ words: String) -> String { words.isEmpty ? "no reason given" : "\u{201c}\(words)\u{201d}" }
}
