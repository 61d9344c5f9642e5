// SPDX-License-Identifier: MIT

/// The charset that an HTML document names itself, for parts whose mail header names none or a doubtful one.
enum HTMLCharset {
    /// The label of `<meta charset=...>` or its older form, within the first 1,024 octets (WHATWG HTML).
    static func declared(in html: [UInt8]) -> String? {
        let head = Array(html.prefix(1_024))
        guard let range = head.firstRange(ignoringCase: "charset=") else { return nil }
        let label = head[range.upperBound...].drop { $0 == 0x22 || $0 == 0x27 || $0.isBlank }
            .prefix { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F }
        return label.isEmpty ? nil : String(decoding: label, as: UTF8.self)
    }
}
