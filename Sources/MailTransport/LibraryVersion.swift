// SPDX-License-Identifier: MIT
import CCurl

/// Whether the libcurl that this process runs with can be trusted with a password.
public enum LibraryVersion {
    /// 7.79.0: before it a server could be made to skip STARTTLS (CVE-2021-22946, CVE-2021-22947).
    static let oldest: UInt32 = 0x074f00

    /// - Throws: `TransportError.unsuitableLibrary` with what is missing.
    public static func check() throws(TransportError) {
        try CurlLibrary.start()
        guard let info = curl_version_info(CURLVERSION_FIRST)?.pointee else {
            throw .unsuitableLibrary("libcurl does not tell its version")
        }
        try check(
            number: info.version_num, hasTLS: info.features & CURL_VERSION_SSL != 0, protocols: protocols(of: info))
    }

    /// libcurl's own words, such as "libcurl/7.88.1 OpenSSL/3.0.22"; for `doctor`.
    public static var description: String { curl_version().map { String(cString: $0) } ?? "libcurl" }

    static func check(number: UInt32, hasTLS: Bool, protocols: Set<String>) throws(TransportError) {
        if number < oldest {
            throw .unsuitableLibrary("libcurl \(text(number)) has known holes in STARTTLS; 7.79 or newer is needed")
        }
        if !hasTLS { throw .unsuitableLibrary("this libcurl was built without TLS") }
        let missing = ["imap", "imaps", "smtp", "smtps"].filter { !protocols.contains($0) }
        if !missing.isEmpty {
            throw .unsuitableLibrary("this libcurl was built without \(missing.joined(separator: ", "))")
        }
    }

    private static func text(_ number: UInt32) -> String {
        "\(number >> 16 & 0xff).\(number >> 8 & 0xff).\(number & 0xff)"
    }

    private static func protocols(of info: curl_version_info_data) -> Set<String> {
        var names: Set<String> = []
        var next = info.protocols
        while let entry = next, let name = entry.pointee {
            names.insert(String(cString: name))
            next = entry + 1
        }
        return names
    }
}

/// Starts libcurl once in this process.
enum CurlLibrary {
    private static let code = curl_global_init(Int(CURL_GLOBAL_SSL | CURL_GLOBAL_WIN32))

    static func start() throws(TransportError) {
        guard code == CURLE_OK else { throw .unsuitableLibrary("libcurl could not be started (code \(code.rawValue))") }
    }
}
