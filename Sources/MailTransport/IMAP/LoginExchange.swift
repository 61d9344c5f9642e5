// SPDX-License-Identifier: MIT

/// The bytes of a log-in by one method, chosen from what the server offers.
enum LoginExchange {
    /// A SASL mechanism: `first` goes with the command or after `+`; `answer` goes to any later challenge.
    case authenticate(mechanism: String, first: Secret, answer: [UInt8])
    /// The LOGIN command (RFC 3501 section 6.2.3).
    case login(username: [UInt8], password: Secret)

    /// - Parameter host: part of OAUTHBEARER (RFC 7628 section 3.1).
    static func choose(
        for credential: Credential, offered: Set<String>, server: MailServer
    ) throws(TransportError) -> LoginExchange {
        let username = Array(credential.username.utf8)
        try refuseControls(in: username, "the user name")
        switch credential {
        case .password(_, let secret): return try password(username, secret, offered, server)
        case .accessToken(_, let secret): return try token(username, secret, offered, server)
        }
    }

    private static func password(
        _ username: [UInt8], _ secret: Secret, _ offered: Set<String>, _ server: MailServer
    ) throws(TransportError) -> LoginExchange {
        try refuseControls(in: secret, "the password")
        if offered.contains("AUTH=PLAIN") {
            var plain = [0] + username + [0]
            secret.withBytes { plain += $0 }
            return .authenticate(mechanism: "PLAIN", first: encoded(&plain), answer: Array("*".utf8))
        }
        guard !offered.contains("LOGINDISABLED") else { throw noMethod(offered, server) }
        return .login(username: username, password: secret)
    }

    private static func token(
        _ username: [UInt8], _ secret: Secret, _ offered: Set<String>, _ server: MailServer
    ) throws(TransportError) -> LoginExchange {
        try refuseControls(in: secret, "the access token")
        if offered.contains("AUTH=XOAUTH2") {
            // https://developers.google.com/workspace/gmail/imap/xoauth2-protocol; a refusal comes as a challenge
            // that wants an empty line before the NO.
            var text = Array("user=".utf8) + username + [1] + bearer
            secret.withBytes { text += $0 + [1, 1] }
            return .authenticate(mechanism: "XOAUTH2", first: encoded(&text), answer: [])
        }
        guard offered.contains("AUTH=OAUTHBEARER") else { throw noMethod(offered, server) }
        let place = Array("host=\(server.host)".utf8) + [1] + Array("port=\(server.port)".utf8) + [1]
        var text = Array("n,a=".utf8) + saslName(username) + [UInt8(ascii: ","), 1] + place + bearer
        secret.withBytes { text += $0 + [1, 1] }
        // RFC 7628 section 3.2.3: a refusal is answered with a single control-A.
        return .authenticate(mechanism: "OAUTHBEARER", first: encoded(&text), answer: Array("AQ==".utf8))
    }

    /// Comma and equals sign are written as escapes (RFC 5801 section 4).
    private static func saslName(_ name: [UInt8]) -> [UInt8] {
        name.flatMap { byte -> [UInt8] in
            switch byte {
            case UInt8(ascii: ","): Array("=2C".utf8)
            case UInt8(ascii: "="): Array("=3D".utf8)
            default: [byte]
            }
        }
    }

    private static func noMethod(_ offered: Set<String>, _ server: MailServer) -> TransportError {
        let methods = offered.filter { $0.hasPrefix("AUTH=") }.map { String($0.dropFirst(5)) }.sorted()
        return .noLoginMethod(
            server: "\(server.host):\(server.port)",
            offered: methods.isEmpty ? "none" : ServerWords.clean(methods.joined(separator: ", ")))
    }

    private static let bearer = Array("auth=Bearer ".utf8)

    /// Base64 of `bytes`, which are overwritten.
    private static func encoded(_ bytes: inout [UInt8]) -> Secret {
        var text = Base64.encode(bytes)
        bytes.wipe()
        return Secret(taking: &text)
    }

    static func refuseControls(in secret: Secret, _ what: String) throws(TransportError) {
        try secret.withBytes { bytes throws(TransportError) in try refuseControls(in: bytes, what) }
    }

    /// A line end in a password is most often one that a command printed; sent, it would be a command of its own.
    static func refuseControls(in bytes: [UInt8], _ what: String) throws(TransportError) {
        if bytes.isEmpty { throw .unusableCredential("\(what) is empty") }
        if bytes.contains(where: { $0 < 0x20 || $0 == 0x7f }) {
            throw .unusableCredential("\(what) holds a control character, such as a line end")
        }
    }
}
