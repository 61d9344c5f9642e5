// SPDX-License-Identifier: MIT
import CCurl

/// What sending and probing share: a handle for an SMTP server, and the meaning of its failures.
enum SMTPConnection {
    /// The name we greet with: an address literal (RFC 5321 section 4.1.3), so that this machine's name stays here.
    private static let greeting = "%5B127.0.0.1%5D"

    static func handle(_ server: MailServer, _ credential: Credential?) throws(SMTPError) -> CurlHandle {
        do {
            let curl = try CurlHandle(ServerAddress(server))
            try curl.configure(scheme: "smtp", path: greeting)
            if let credential { try logIn(curl, credential) }
            return curl
        } catch {
            throw .transport(error)
        }
    }

    private static func logIn(_ curl: CurlHandle, _ credential: Credential) throws(TransportError) {
        try LoginExchange.refuseControls(in: Array(credential.username.utf8), "the user name")
        curl.set(CURLOPT_USERNAME, credential.username)
        switch credential {
        case .password(_, let secret):
            try LoginExchange.refuseControls(in: secret, "the password")
            curl.set(CURLOPT_PASSWORD, secret)
        case .accessToken(_, let secret):
            try LoginExchange.refuseControls(in: secret, "the access token")
            curl.set(CURLOPT_XOAUTH2_BEARER, secret)
        }
        curl.set(CURLOPT_SASL_IR, 1)
    }

    /// - Parameter isGiven: whether libcurl has had the whole mail, so that the server may have taken it.
    static func failure(_ code: CURLcode, _ curl: CurlHandle, isGiven: Bool) -> SMTPError {
        let name = curl.address.name
        let reply = SMTPReply(lastOf: curl.lines)
        if code == CURLE_LOGIN_DENIED { return loginFailure(reply, name) }
        if let reply, reply.isRefusal, isAnswer(code, reply) {
            return .refused(server: name, code: reply.code, words: reply.words)
        }
        guard let reply, reply.code != 0, !isBeforeSession(code) else { return .transport(.connecting(code, curl)) }
        let detail = curl.detail.isEmpty ? ServerWords.clean(String(cString: curl_easy_strerror(code))) : curl.detail
        return isGiven ? .unanswered(server: name, detail: detail) : .interrupted(server: name, detail: detail)
    }

    private static func loginFailure(_ reply: SMTPReply?, _ name: String) -> SMTPError {
        guard let reply, reply.isRefusal else {
            return .transport(.noLoginMethod(server: name, offered: "others"))
        }
        // 454: temporary authentication failure (RFC 4954 section 6).
        if reply.code < 500 { return .refused(server: name, code: reply.code, words: reply.words) }
        return .loginRefused(server: name, words: reply.words)
    }

    /// A refusal stands only as the answer to what failed; a lost line after an earlier refusal is no answer.
    private static func isAnswer(_ code: CURLcode, _ reply: SMTPReply) -> Bool {
        switch code {
        case CURLE_SEND_ERROR, CURLE_WEIRD_SERVER_REPLY, CURLE_REMOTE_ACCESS_DENIED, CURLE_UPLOAD_FAILED,
            CURLE_RECV_ERROR, CURLE_QUOTE_ERROR:
            true
        default: false
        }
    }

    private static func isBeforeSession(_ code: CURLcode) -> Bool {
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_CONNECT_ERROR,
            CURLE_USE_SSL_FAILED, CURLE_SSL_CACERT_BADFILE, CURLE_URL_MALFORMAT:
            true
        default: false
        }
    }
}

/// A reply of an SMTP server: its code and the words of its last line.
struct SMTPReply: Equatable {
    let code: Int
    let words: String

    /// - Parameter lines: all lines that the server sent. A goodbye does not count: after a refusal libcurl leaves by
    ///   QUIT, whose answer (221) would hide it.
    init?(lastOf lines: [UInt8]) {
        let replies = lines.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
        guard let last = replies.last(where: { !$0.starts(with: "221".utf8) }) else { return nil }
        guard let code = Int(String(decoding: last.prefix(3), as: UTF8.self)) else { return nil }
        self.code = code
        words = ServerWords.clean(last.dropFirst(4))
    }

    var isRefusal: Bool { (400..<600).contains(code) }
}
