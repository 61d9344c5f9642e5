// SPDX-License-Identifier: MIT
import CGMime

/// Decodes unstructured header values: raw 8-bit text, encoded words, white space.
enum HeaderText {
    /// The value as a person reads it: one line, no control or invisible characters.
    ///
    /// `charset` is a guess for raw 8-bit octets that are no UTF-8, usually that of the body.
    static func decode(_ value: [UInt8], charset: String?, state: inout ParsingState) -> String {
        if isPlain(value) { return TextNormaliser.line(String(decoding: value, as: UTF8.self)) }
        let prepared = prepare(value, charset: charset, state: &state)
        let decoded = GMimeLibrary.withCString(prepared) {
            GMimeLibrary.take(g_mime_utils_header_decode_text(GMimeLibrary.options, $0))
        }
        return TextNormaliser.line(decoded ?? String(decoding: prepared, as: UTF8.self))
    }

    /// Makes a value valid UTF-8 and its encoded words readable, for any of GMime's header functions.
    static func prepare(_ value: [UInt8], charset: String?, state: inout ParsingState) -> [UInt8] {
        let unicode = isPlainASCII(value) ? value : utf8(value, charset: charset, state: &state)
        return unicode.firstRange(ignoringCase: "=?") == nil
            ? unicode : EncodedWordRepair.repair(unicode, state: &state)
    }

    private static func utf8(_ value: [UInt8], charset: String?, state: inout ParsingState) -> [UInt8] {
        if !value.isASCII, String(validating: value, as: UTF8.self) == nil { state.note(.raw8BitHeader) }
        return Charset.guess(value, hint: charset).utf8.filter { $0 != 0 }
    }

    private static func isPlainASCII(_ value: [UInt8]) -> Bool {
        value.allSatisfy { $0 < 0x80 && $0 != 0x1B }
    }

    private static func isPlain(_ value: [UInt8]) -> Bool {
        isPlainASCII(value) && value.firstRange(ignoringCase: "=?") == nil
    }
}
