// SPDX-License-Identifier: MIT
import Glibc

/// Checks a server of the configuration and writes it as libcurl wants it.
struct ServerAddress: Sendable {
    let server: MailServer
    /// As people read it: host and port.
    var name: String { "\(server.host):\(server.port)" }

    init(_ server: MailServer) throws(TransportError) {
        guard Self.isHost(server.host) else {
            throw .invalidServer("\u{201c}\(server.host)\u{201d} is not a host name")
        }
        guard (1...65_535).contains(server.port) else { throw .invalidServer("\(server.port) is not a port") }
        self.server = server
    }

    /// `imaps://host:993/` and the like. The host was checked, so that it cannot add to the URL.
    func url(scheme: String, path: String = "") -> String {
        let host = server.host.contains(":") ? "[\(server.host)]" : server.host
        return "\(scheme)\(server.security == .tls ? "s" : "")://\(host):\(server.port)/\(path)"
    }

    /// For cleartext: the host's addresses, which must all be of this machine. libcurl is held to them, so that
    /// the name cannot lead elsewhere when it is asked for again.
    ///
    /// Blocks while the name is looked up.
    func loopbackAddresses() throws(TransportError) -> [String] {
        let addresses = Self.lookUp(server.host)
        if addresses.isEmpty { throw .unknownHost(host: server.host) }
        guard addresses.allSatisfy(Self.isLoopback) else { throw .cleartextForbidden(host: server.host) }
        return addresses
    }

    static func isLoopback(_ address: String) -> Bool {
        var four = in_addr()
        if inet_pton(AF_INET, address, &four) == 1 { return UInt32(bigEndian: four.s_addr) >> 24 == 127 }
        return address == "::1"
    }

    private static func isHost(_ text: String) -> Bool {
        guard !text.isEmpty, text.utf8.count <= 253, !text.hasPrefix("-"), !text.hasPrefix(".") else { return false }
        return text.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-", ".", "_", ":": true
            // Names beyond ASCII go through IDN.
            default: scalar.properties.isAlphabetic && scalar.value > 0x7f
            }
        }
    }

    private static func lookUp(_ host: String) -> [String] {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var first: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &first) == 0 else { return [] }
        defer { freeaddrinfo(first) }
        var addresses: [String] = []
        var next = first
        while let entry = next?.pointee {
            if let address = numeric(entry), !addresses.contains(address) { addresses.append(address) }
            next = entry.ai_next
        }
        return addresses
    }

    private static func numeric(_ entry: addrinfo) -> String? {
        var text = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        let code = getnameinfo(
            entry.ai_addr, entry.ai_addrlen, &text, socklen_t(text.count), nil, 0, NI_NUMERICHOST)
        guard code == 0 else { return nil }
        return String(decoding: text.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }
}
