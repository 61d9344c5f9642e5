// SPDX-License-Identifier: MIT
import CGMime

/// How a part's octets travel (RFC 2045 section 6).
enum TransferEncoding: Equatable {
    case identity, base64, quotedPrintable, uuencode

    /// Reads a Content-Transfer-Encoding value; an unknown one counts as no encoding.
    init(_ value: [UInt8], state: inout ParsingState) {
        let word = value.drop { $0.isBlank }.prefix { $0 > 0x20 && $0 != UInt8(ascii: ";") && $0 < 0x7F }
        switch String(decoding: word, as: UTF8.self).lowercased().trimmingQuotes {
        case "base64": self = .base64
        case "quoted-printable", "quoted_printable", "quotedprintable": self = .quotedPrintable
        case "x-uuencode", "uuencode", "x-uue", "uue": self = .uuencode
        case "7bit", "8bit", "binary", "7-bit", "8-bit", "": self = .identity
        default:
            state.note(.encodingUnknown)
            self = .identity
        }
    }

    /// Decodes at most `limit` octets of `bytes`. Text that ends anywhere, as that of a partial fetch does, is decoded
    /// up to there.
    func decode(_ bytes: UnsafeRawBufferPointer, limit: Int) -> [UInt8] {
        switch self {
        case .identity: Array(bytes.prefix(limit))
        case .base64 where Self.looksPlain(bytes): Array(bytes.prefix(limit))
        case .base64: decode(bytes.prefix(limit / 3 * 4 + limit / 16), GMIME_CONTENT_ENCODING_BASE64, limit)
        case .quotedPrintable: decode(bytes.prefix(limit * 3), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE, limit)
        case .uuencode: decode(Self.behindBegin(bytes).prefix(limit * 3 / 2), GMIME_CONTENT_ENCODING_UUENCODE, limit)
        }
    }

    private func decode(
        _ bytes: Slice<UnsafeRawBufferPointer>, _ encoding: GMimeContentEncoding, _ limit: Int
    ) -> [UInt8] {
        guard let start = bytes.base.baseAddress, !bytes.isEmpty else { return [] }
        let input = (start + bytes.startIndex).assumingMemoryBound(to: CChar.self)
        var state = GMimeEncoding()
        g_mime_encoding_init_decode(&state, encoding)
        if self == .uuencode { state.state |= GMIME_UUDECODE_STATE_BEGIN }
        let padding = self == .base64 ? Base64.missingPadding(of: bytes) : 0
        let decoded = [UInt8](unsafeUninitializedCapacity: g_mime_encoding_outlen(&state, bytes.count) + 8) {
            output, count in
            output.withMemoryRebound(to: CChar.self) { characters in
                guard let room = characters.baseAddress else { return }
                count = g_mime_encoding_step(&state, input, bytes.count, room)
                count += g_mime_encoding_flush(&state, "==", padding, room + count)
            }
        }
        return decoded.count > limit ? Array(decoded.prefix(limit)) : decoded
    }

    /// GMime's decoder starts behind the line `begin 644 name`.
    private static func behindBegin(_ bytes: UnsafeRawBufferPointer) -> Slice<UnsafeRawBufferPointer> {
        var lines = LineScanner(bytes, in: 0..<bytes.count)
        while let line = lines.next() {
            if bytes[line].starts(with: "begin ".utf8) { return bytes[lines.position...] }
        }
        return bytes[...]
    }

    /// Some senders announce base64 and send plain text: spaces and angle brackets are no base64.
    private static func looksPlain(_ bytes: UnsafeRawBufferPointer) -> Bool {
        bytes.prefix(400).count { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ",") } > 8
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        guard count > 2, hasPrefix("\""), hasSuffix("\"") else { return self }
        return String(dropFirst().dropLast())
    }
}
