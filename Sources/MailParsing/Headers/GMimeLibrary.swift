// SPDX-License-Identifier: MIT
import CGMime

/// GMime, initialised once. It only ever sees single header values and bodies without structure, all within
/// ``ParsingLimits``; the tree of parts is split here, iteratively, so nothing of it can recurse.
enum GMimeLibrary {
    /// Options for tolerant parsing; made on first use, after GMime itself, and never changed or freed.
    static var options: OpaquePointer? { shared.pointer }

    private static let shared = SharedOptions()

    // Unchecked: the pointer is set once and GMime only reads what it points to.
    private struct SharedOptions: @unchecked Sendable {
        let pointer: OpaquePointer?

        init() {
            g_mime_init()
            pointer = g_mime_parser_options_new()
            g_mime_parser_options_set_rfc2047_compliance_mode(pointer, GMIME_RFC_COMPLIANCE_LOOSE)
            g_mime_parser_options_set_address_compliance_mode(pointer, GMIME_RFC_COMPLIANCE_LOOSE)
            g_mime_parser_options_set_parameter_compliance_mode(pointer, GMIME_RFC_COMPLIANCE_LOOSE)
            g_mime_parser_options_set_allow_addresses_without_domain(pointer, 1)
        }
    }

    /// Takes over a string that GMime allocated.
    static func take(_ string: UnsafeMutablePointer<CChar>?) -> String? {
        guard let string else { return nil }
        defer { g_free(string) }
        return String(cString: string)
    }

    /// Lends octets to a C function as a NUL-terminated string.
    static func withCString<Result>(_ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Result) -> Result {
        var terminated = bytes
        terminated.append(0)
        return terminated.withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                characters.baseAddress.map(body) ?? body("")
            }
        }
    }
}
