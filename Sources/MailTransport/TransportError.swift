// SPDX-License-Identifier: MIT

/// Why a mail server could not be used. Its description is a sentence with a next step; it never holds a secret.
public enum TransportError: Error, Sendable, Equatable, CustomStringConvertible {
    /// The configuration names something that cannot be a server.
    case invalidServer(String)
    /// `security: none` for a server that is not this machine.
    case cleartextForbidden(host: String)
    /// libcurl is too old or lacks a protocol.
    case unsuitableLibrary(String)
    case unknownHost(host: String)
    /// Nothing listens there, or the network says that there is no way.
    case unreachable(server: String, detail: String)
    /// `doing` continues the sentence "... while".
    case timedOut(server: String, doing: String)
    /// The certificate does not hold; `detail` is the TLS library's reason.
    case certificate(server: String, detail: String)
    /// TLS could not be agreed upon for another reason.
    case tlsFailed(server: String, detail: String)
    /// STARTTLS is not offered, or the server claims to be logged in before TLS.
    case encryptionRefused(server: String)
    /// The server refused the user name, password or token; its own words.
    case loginRefused(server: String, words: String)
    /// The server cannot log anybody in at the moment; its own words. `wait` is what it asks for.
    case loginUnavailable(server: String, words: String, wait: Duration?)
    /// No way to log in that we have.
    case noLoginMethod(server: String, offered: String)
    /// The user name or secret holds what must not be sent.
    case unusableCredential(String)
    /// The secret could not be had; the source's own sentence.
    case credentialUnavailable(String)
    case unknownFolder(name: String, existing: [String])
    /// The server said NO or BAD to `command`; its own words.
    case commandRefused(server: String, command: String, words: String)
    /// The server's bytes make no sense.
    case protocolViolation(server: String, detail: String)
    case connectionLost(server: String, detail: String)

    /// Whether trying again later, with nothing changed, may help.
    public var isTransient: Bool {
        switch self {
        case .unknownHost, .unreachable, .timedOut, .loginUnavailable, .commandRefused, .protocolViolation,
            .connectionLost, .credentialUnavailable, .tlsFailed:
            true
        case .invalidServer, .cleartextForbidden, .unsuitableLibrary, .certificate, .encryptionRefused,
            .loginRefused, .noLoginMethod, .unusableCredential, .unknownFolder:
            false
        }
    }

    /// Whether the person must look at user name, password or token.
    public var isAuthentication: Bool {
        switch self {
        case .loginRefused, .noLoginMethod, .unusableCredential: true
        default: false
        }
    }

    /// Whether only another configuration helps, so that a watcher need not go on trying.
    var needsConfiguration: Bool {
        switch self {
        case .invalidServer, .cleartextForbidden, .unsuitableLibrary: true
        default: isAuthentication
        }
    }

    /// The least time that the server wants to be left alone.
    var wait: Duration? {
        switch self {
        case .loginUnavailable(_, _, let wait): wait
        case .commandRefused(_, _, let words): ServerRefusal.wait(for: words)
        default: nil
        }
    }

    /// What happened, to what, and what to try.
    public var description: String { "\(whatHappened) \(whatToTry)" }
}

extension TransportError {
    private var whatHappened: String {
        switch self {
        case .invalidServer(let detail): "The mail server's address cannot be used: \(detail)."
        case .cleartextForbidden(let host):
            "Talking to \(host) without encryption is refused, since it is not this machine."
        case .unsuitableLibrary(let detail): "The installed libcurl cannot be used: \(detail)."
        case .unknownHost(let host): "The host \(host) was not found."
        case .unreachable(let server, let detail): "No connection to \(server): \(detail)."
        case .timedOut(let server, let doing): "\(server) did not answer in time while \(doing)."
        case .certificate(let server, let detail):
            "The certificate of \(server) was not accepted: \(detail)."
        case .tlsFailed(let server, let detail): "No encrypted connection to \(server) came about: \(detail)."
        case .encryptionRefused(let server): "\(server) does not offer STARTTLS, so nothing was sent to it."
        case .loginRefused(let server, let words): "\(server) refused the log-in: \(quoted(words))."
        case .loginUnavailable(let server, let words, _):
            "\(server) lets nobody log in at the moment: \(quoted(words))."
        case .noLoginMethod(let server, let offered):
            "\(server) offers no way to log in that is supported here (it offers \(offered))."
        case .unusableCredential(let detail): "The log-in was not tried: \(detail)."
        case .credentialUnavailable(let detail): "The password or token could not be had: \(detail)"
        case .unknownFolder(let name, let existing):
            "There is no folder \(quoted(name)) in this mailbox. It has: \(listed(existing))."
        case .commandRefused(let server, let command, let words):
            "\(server) refused the command \(command): \(quoted(words))."
        case .protocolViolation(let server, let detail): "\(server) sent something that is not IMAP: \(detail)."
        case .connectionLost(let server, let detail): "The connection to \(server) was lost: \(detail)."
        }
    }

    private var whatToTry: String {
        switch self {
        case .invalidServer: "Correct host and port in the configuration."
        case .cleartextForbidden: "Set \"security\" to \"tls\" or \"starttls\"."
        case .unsuitableLibrary: "Install the libcurl of a current distribution."
        case .unknownHost: "Check the host's spelling, and that this machine is online."
        case .unreachable: "Check host and port, and that this machine is online."
        case .timedOut: "It will work again when the server or the network does; check host and port if it never did."
        case .certificate:
            "Check the host's spelling and this machine's clock; for a server with its own authority, set \"ca_file\"."
        case .tlsFailed:
            "Check that port and \"security\" belong together (993 tls, 143 starttls; 465 tls, 587 starttls)."
        case .encryptionRefused: "Set \"security\" to \"tls\" with the port for it (IMAP 993, SMTP 465)."
        case .loginRefused:
            "Check user name and password; many providers want an app password made for this program."
        case .loginUnavailable: "Nothing needs to be done; it is tried again later."
        case .noLoginMethod: "Ask the provider for password log-in or an app password, or use OAuth2."
        case .unusableCredential: "Correct the user name or store the password anew."
        case .credentialUnavailable: "Try the configured command or file by hand."
        case .unknownFolder: "Correct \"folders\" or \"sent_folder\" in the configuration."
        case .commandRefused: "It is tried again later; if it stays, the server's operator can tell why."
        case .protocolViolation:
            "It is tried again on a new connection; if it stays, please report it with the server's name."
        case .connectionLost: "It is tried again on a new connection."
        }
    }

    private func quoted(_ words: String) -> String { words.isEmpty ? "no reason given" : "\u{201c}\(words)\u{201d}" }

    private func listed(_ names: [String]) -> String {
        let shown = names.prefix(12).joined(separator: ", ")
        if names.isEmpty { return "no folder at all" }
        return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
    }
}
