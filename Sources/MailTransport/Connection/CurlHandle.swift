// SPDX-License-Identifier: MIT
import CCurl
import Glibc

/// One easy handle of libcurl with what it borrows: lists, the buffer for its error text, the lines it has seen.
///
/// Unchecked, since libcurl lets a handle be used from any thread but one at a time: first the thread that
/// connects, then, when that has ended, its one owner.
final class CurlHandle: @unchecked Sendable {
    let handle: UnsafeMutableRawPointer
    let address: ServerAddress
    /// Greeting, capabilities and replies that libcurl read itself; bytes as they came.
    private(set) var lines: [UInt8] = []
    /// Bytes that libcurl read itself, among them lines beyond the cap.
    private(set) var headerBytes = 0

    private let errorText: UnsafeMutablePointer<CChar>
    private var lists: [UnsafeMutablePointer<curl_slist>] = []
    private var abort = AbortFlag()

    /// More than any server says before log-in.
    private static let longestLines = 64 << 10

    init(_ address: ServerAddress) throws(TransportError) {
        try CurlLibrary.start()
        guard let handle = curl_easy_init() else { throw .unsuitableLibrary("it has no memory left") }
        self.handle = handle
        self.address = address
        errorText = .allocate(capacity: Int(CURL_ERROR_SIZE))
        errorText.initialize(repeating: 0, count: Int(CURL_ERROR_SIZE))
    }

    deinit {
        curl_easy_cleanup(handle)
        for list in lists { curl_slist_free_all(list) }
        errorText.deallocate()
    }

    /// What every connection of ours has: verified TLS 1.2 or newer, no redirection of protocols, keep-alive,
    /// an end to waiting.
    func configure(scheme: String, path: String = "") throws(TransportError) {
        let server = address.server
        set(CURLOPT_URL, address.url(scheme: scheme, path: path))
        set(CURLOPT_PROTOCOLS_STR, "\(scheme),\(scheme)s")
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_CONNECTTIMEOUT, Int(Patience.connect.components.seconds))
        set(CURLOPT_SERVER_RESPONSE_TIMEOUT, Int(Patience.connect.components.seconds))
        set(CURLOPT_QUICK_EXIT, 1)
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_USE_SSL, Int((server.security == .none ? CURLUSESSL_NONE : CURLUSESSL_ALL).rawValue))
        // Variables of the environment must not lead mail through a proxy, nor a .netrc give a password.
        set(CURLOPT_PROXY, "")
        set(CURLOPT_NETRC, Int(CURL_NETRC_IGNORED.rawValue))
        if let file = server.caFile { try trustOnly(file) }
        if server.security == .none { try holdToLoopback() }
        keepAlive()
        listen()
    }

    func set(_ option: CURLoption, _ value: Int) { _ = curl_set_long(handle, option, value) }
    func set(_ option: CURLoption, _ value: String) { _ = curl_set_string(handle, option, value) }

    /// Sets a text that must not stay in our memory; libcurl keeps its own copy until the handle is gone.
    func set(_ option: CURLoption, _ secret: Secret) {
        secret.withBytes { bytes in
            var terminated = bytes + [0]
            defer { terminated.wipe() }
            terminated.withUnsafeBytes { buffer in
                guard let start = buffer.baseAddress else { return }
                _ = curl_set_string(handle, option, start.assumingMemoryBound(to: CChar.self))
            }
        }
    }

    func set(_ option: CURLoption, list values: [String]) {
        var list: UnsafeMutablePointer<curl_slist>?
        for value in values { list = curl_slist_append(list, value) ?? list }
        guard let list else { return }
        lists.append(list)
        _ = curl_set_list(handle, option, list)
    }

    /// Does what the handle was told, and blocks; ends soon after `abort` is raised.
    func perform(_ abort: AbortFlag) -> CURLcode {
        self.abort = abort
        return curl_easy_perform(handle)
    }

    /// libcurl's and the TLS library's own words for the last failure.
    var detail: String { ServerWords.clean(String(cString: errorText)) }

    func number(_ info: CURLINFO) -> Int {
        var value = 0
        return curl_get_long(handle, info, &value) == CURLE_OK ? value : 0
    }

    // MARK: Parts of the configuration

    private func trustOnly(_ file: String) throws(TransportError) {
        guard access(file, R_OK) == 0 else { throw .invalidServer("its \"ca_file\" \(file) cannot be read") }
        set(CURLOPT_CAINFO, file)
        _ = curl_set_string(handle, CURLOPT_CAPATH, nil)
    }

    private func holdToLoopback() throws(TransportError) {
        let addresses = try address.loopbackAddresses()
        let listed = addresses.map { $0.contains(":") ? "[\($0)]" : $0 }.joined(separator: ",")
        set(CURLOPT_RESOLVE, list: ["\(address.server.host):\(address.server.port):\(listed)"])
    }

    private func keepAlive() {
        set(CURLOPT_TCP_KEEPALIVE, 1)
        set(CURLOPT_TCP_KEEPIDLE, 60)
        set(CURLOPT_TCP_KEEPINTVL, 20)
        _ = curl_set_socket_callback(handle) { _, socket, _ in
            // What was sent and not acknowledged for a minute means that the line is dead.
            var milliseconds: UInt32 = 60_000
            setsockopt(
                socket, Int32(IPPROTO_TCP), TCP_USER_TIMEOUT, &milliseconds, socklen_t(MemoryLayout<UInt32>.size))
            return CURL_SOCKOPT_OK
        }
    }

    private func listen() {
        let me = Unmanaged.passUnretained(self).toOpaque()
        _ = curl_set_pointer(handle, CURLOPT_ERRORBUFFER, errorText)
        _ = curl_set_pointer(handle, CURLOPT_HEADERDATA, me)
        _ = curl_set_data_callback(handle, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
            guard let bytes, let context else { return 0 }
            let line = UnsafeRawBufferPointer(start: bytes, count: size * count)
            Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue().keep(line)
            return size * count
        }
        set(CURLOPT_NOPROGRESS, 0)
        _ = curl_set_pointer(handle, CURLOPT_XFERINFODATA, me)
        _ = curl_set_progress_callback(handle) { context, _, _, _, _ in
            guard let context else { return 1 }
            return Unmanaged<CurlHandle>.fromOpaque(context).takeUnretainedValue().abort.isRaised ? 1 : 0
        }
    }

    private func keep(_ line: UnsafeRawBufferPointer) {
        headerBytes += line.count
        if lines.count + line.count <= Self.longestLines { lines.append(contentsOf: line) }
    }
}
