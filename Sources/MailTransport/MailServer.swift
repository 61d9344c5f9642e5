// SPDX-License-Identifier: MIT

/// Where a mail server is and how to talk to it safely.
public struct MailServer: Sendable, Equatable {
    /// How a connection is protected.
    public enum Security: String, Sendable, Codable, CaseIterable {
        /// TLS from the first byte.
        case tls
        /// STARTTLS, required: a server without it is refused.
        case starttls
        /// Cleartext; to loopback only.
        case none
    }

    /// Name or address.
    public var host: String
    /// TCP port.
    public var port: Int
    /// How the connection is protected.
    public var security: Security
    /// A PEM file with the only certificate authorities to trust, instead of the system's.
    public var caFile: String?

    /// A server; nothing is checked before it is used.
    public init(host: String, port: Int, security: Security, caFile: String? = nil) {
        self.host = host
        self.port = port
        self.security = security
        self.caFile = caFile
    }
}

/// How to log in. Asked for on each connection, since tokens expire.
public enum Credential: Sendable {
    case password(username: String, Secret)
    case accessToken(username: String, Secret)

    /// The name that the server knows the person by.
    public var username: String {
        switch self {
        case .password(let username, _), .accessToken(let username, _): username
        }
    }
}

/// Gives the credential when a connection needs it.
public protocol CredentialSource: Sendable {
    /// - Throws: an error whose description is a sentence for the person, if the secret cannot be had.
    func credential() async throws -> Credential
}
