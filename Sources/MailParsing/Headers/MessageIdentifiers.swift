// SPDX-License-Identifier: MIT

/// Reads Message-ID, In-Reply-To and References (RFC 5322 section 3.6.4), whatever stands around the identifiers.
enum MessageIdentifiers {
    /// All identifiers of `value` in their order, each as `<id>`, without blanks.
    static func all(in value: [UInt8], state: inout ParsingState) -> [String] {
        let text = Array(Charset.guess(value, hint: nil).utf8)
        var found: [String] = []
        var index = 0
        while let open = text[index...].firstIndex(of: UInt8(ascii: "<")) {
            guard let close = text[open...].firstIndex(of: UInt8(ascii: ">")) else { break }
            // A second `<` before the end starts the identifier anew: `<broken <id@host>`.
            let start = text[open..<close].lastIndex(of: UInt8(ascii: "<")) ?? open
            if let identifier = identifier(text[(start + 1)..<close]) { found.append(identifier) }
            index = close + 1
        }
        return found.isEmpty ? bare(text) : capped(found, state: &state)
    }

    /// Keeps the thread's first mail and the latest ones.
    private static func capped(_ found: [String], state: inout ParsingState) -> [String] {
        guard found.count > state.limits.references else { return found }
        state.note(.tooManyReferences)
        return Array(found.prefix(1)) + found.suffix(state.limits.references - 1)
    }

    /// Identifiers without angle brackets: the words with an `@`, else the first word of a lone one.
    private static func bare(_ text: [UInt8]) -> [String] {
        let words = text.split { $0.isBlank || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "<") }
        let likely = words.filter { $0.contains(UInt8(ascii: "@")) }
        return (likely.isEmpty && words.count == 1 ? words : likely).prefix(20).compactMap(identifier)
    }

    private static func identifier(_ bytes: ArraySlice<UInt8>) -> String? {
        let trimmed = bytes.filter { $0 > 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
        guard !trimmed.isEmpty, trimmed.count <= 998 else { return nil }
        return "<" + TextNormaliser.line(String(decoding: trimmed, as: UTF8.self)) + ">"
    }
}
