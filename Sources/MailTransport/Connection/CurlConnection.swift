// SPDX-License-Identifier: MIT
import CCurl
import Glibc

/// An open connection to an IMAP server, before log-in: libcurl has resolved, connected, done TLS or STARTTLS and
/// read greeting and capabilities; the bytes from here on are ours.
///
/// No user name is given to libcurl. When it logs in itself, all refusals look alike and bytes that follow its
/// last reply are lost. Not `Sendable` in use: it has one owner, the session.
final class CurlConnection: Sendable {
    enum Received {
        case bytes(Int)
        /// Nothing there now; the socket may be waited for.
        case nothing
        /// The server has closed the connection.
        case end
    }

    let socket: Int32
    let name: String
    /// What the server said before log-in, line by line.
    let greeting: [UInt8]
    let greetingBytes: Int
    private let curl: CurlHandle

    private init(_ curl: CurlHandle, socket: Int32) {
        self.curl = curl
        self.socket = socket
        name = curl.address.name
        greeting = curl.lines
        greetingBytes = curl.headerBytes
    }

    /// Connects on a thread of its own. Cancelling the task gives the attempt up at once.
    static func open(_ server: MailServer) async throws -> CurlConnection {
        let address = try ServerAddress(server)
        let opened = try await BlockingCall.run { abort in
            Result { () throws(TransportError) in try connect(address, abort) }
        }
        return try opened.get()
    }

    private static func connect(_ address: ServerAddress, _ abort: AbortFlag) throws(TransportError) -> CurlConnection {
        let curl = try CurlHandle(address)
        try curl.configure(scheme: "imap")
        curl.set(CURLOPT_CONNECT_ONLY, 1)
        let code = curl.perform(abort)
        guard code == CURLE_OK else { throw .connecting(code, curl) }
        var socket: curl_socket_t = -1
        guard curl_get_socket(curl.handle, &socket) == CURLE_OK, socket >= 0 else {
            throw .connectionLost(server: address.name, detail: "it ended right after the greeting")
        }
        let connection = CurlConnection(curl, socket: socket)
        try connection.refuseCleartextPreauth(address.server)
        return connection
    }

    /// "* PREAUTH" in the clear can be put there by anyone on the way (RFC 9051 section 11.1 has the like).
    private func refuseCleartextPreauth(_ server: MailServer) throws(TransportError) {
        guard server.security != .tls, greeting.starts(with: Array("* PREAUTH".utf8)) else { return }
        throw .encryptionRefused(server: name)
    }

    /// Reads what is there, without blocking. To be called until it gives `nothing` before the socket is waited
    /// for, since the TLS layer may hold bytes that the socket no longer has.
    func receive(into buffer: UnsafeMutableRawBufferPointer) throws(TransportError) -> Received {
        var count = 0
        let code = curl_easy_recv(curl.handle, buffer.baseAddress, buffer.count, &count)
        switch code {
        case CURLE_OK: return count == 0 ? .end : .bytes(count)
        case CURLE_AGAIN: return .nothing
        default:
            throw .connectionLost(server: name, detail: ServerWords.clean(String(cString: curl_easy_strerror(code))))
        }
    }

    /// Sends what the socket takes, without blocking.
    /// - Returns: how many bytes went, perhaps none.
    func send(_ bytes: UnsafeRawBufferPointer) throws(TransportError) -> Int {
        var count = 0
        let code = curl_easy_send(curl.handle, bytes.baseAddress, bytes.count, &count)
        switch code {
        case CURLE_OK: return count
        case CURLE_AGAIN: return 0
        default:
            throw .connectionLost(server: name, detail: ServerWords.clean(String(cString: curl_easy_strerror(code))))
        }
    }
}
