// SPDX-License-Identifier: MIT

/// Builds a header block (RFC 5322 section 2.2). No value can end its line: what holds a control character is refused.
struct MailHeader {
    /// CRLF after each line; without the empty line that ends the block.
    private(set) var text = ""

    /// A value that is ASCII by its grammar (dates, Message-IDs, tokens, MIME parameters).
    mutating func add(_ name: StaticString, _ value: String) throws(MailCompositionError) {
        guard value.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) else {
            throw .forbiddenCharacter(header: "\(name)")
        }
        text += "\(name): \(value)\r\n"
    }

    /// A value with parameters (RFC 2045 section 5.1), each on its own line.
    mutating func add(_ name: StaticString, parameters parts: [String]) throws(MailCompositionError) {
        for part in parts where !part.utf8.allSatisfy({ 0x20 <= $0 && $0 < 0x7F }) {
            throw .forbiddenCharacter(header: "\(name)")
        }
        text += "\(name): \(parts.joined(separator: ";\r\n "))\r\n"
    }

    /// Free text, encoded where it is not plain ASCII (RFC 2047) and folded.
    mutating func add(_ name: StaticString, text value: String) throws(MailCompositionError) {
        guard !value.unicodeScalars.contains(where: Self.isControl) else {
            throw .forbiddenCharacter(header: "\(name)")
        }
        let words =
            EncodedWord.isNeeded(for: value) ? EncodedWord.words(value) : value.split(separator: " ").map(String.init)
        text += Self.folded("\(name):", words)
    }

    /// A mailbox with a plain ASCII display name of our own.
    mutating func add(_ name: StaticString, displayName: StaticString, address: String) throws(MailCompositionError) {
        try Self.check(address: address)
        text += "\(name): \(displayName) <\(address)>\r\n"
    }

    /// A mailbox without a name.
    mutating func add(_ name: StaticString, address: String) throws(MailCompositionError) {
        try Self.check(address: address)
        text += "\(name): \(address)\r\n"
    }

    /// Dot-atoms on both sides of one at sign (RFC 5322 section 3.4.1); nothing that could be quoted, folded or listed.
    static func check(address: String) throws(MailCompositionError) {
        let sides = address.split(separator: "@", omittingEmptySubsequences: false)
        guard sides.count == 2, address.utf8.count <= 254, sides.allSatisfy(isDotAtom), !address.hasPrefix("-") else {
            throw .badAddress(address)
        }
    }

    private static func isDotAtom(_ side: Substring) -> Bool {
        let atoms = side.split(separator: ".", omittingEmptySubsequences: false)
        return atoms.allSatisfy { atom in !atom.isEmpty && atom.utf8.allSatisfy(isAtomByte) }
    }

    private static func isAtomByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
    }

    /// Lines of at most 78 characters where the words allow it (RFC 5322 section 2.1.1).
    private static func folded(_ name: String, _ words: [String]) -> String {
        var folded = name
        var length = name.count
        for word in words {
            let isFirst = length == name.count && folded.count == name.count
            if !isFirst, length + 1 + word.utf8.count > 78 {
                folded += "\r\n"
                length = 0
            }
            folded += " " + word
            length += 1 + word.utf8.count
        }
        return folded + "\r\n"
    }
}
