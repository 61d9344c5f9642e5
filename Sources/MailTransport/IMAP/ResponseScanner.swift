// SPDX-License-Identifier: MIT

/// Reads the tokens of one framed response from left to right (RFC 3501 section 4 and 9).
struct ResponseScanner {
    /// The response cannot be what it claims to be.
    struct Malformed: Error, Equatable {
        var what: String
    }

    let response: FramedResponse
    private(set) var index = 0
    private var nextLiteral = 0

    init(_ response: FramedResponse) { self.response = response }

    private var bytes: [UInt8] { response.bytes }
    var isAtEnd: Bool { index >= response.bytes.count }
    var peek: UInt8? { index < response.bytes.count ? response.bytes[index] : nil }
    var rest: ArraySlice<UInt8> { response.bytes[index...] }

    // MARK: Single bytes

    mutating func skip(_ byte: Character) -> Bool {
        guard let value = byte.asciiValue, peek == value else { return false }
        index += 1
        return true
    }

    mutating func expect(_ byte: Character) throws(Malformed) {
        if !skip(byte) { throw Malformed(what: "\u{201c}\(byte)\u{201d} is missing") }
    }

    /// Servers send more than one space at times, and one before the CRLF.
    mutating func skipSpaces() { while skip(" ") {} }

    // MARK: Words

    /// Bytes up to a space, parenthesis, bracket, quote or brace.
    mutating func word() -> ArraySlice<UInt8> {
        let start = index
        while let byte = peek, !Self.endsWord(byte) { index += 1 }
        return response.bytes[start..<index]
    }

    mutating func upperWord() -> String { String(decoding: word().map(Self.upper), as: UTF8.self) }

    mutating func number<Value: FixedWidthInteger>(_ type: Value.Type = Value.self) throws(Malformed) -> Value {
        guard let value = Value(String(decoding: digits(), as: UTF8.self)) else {
            throw Malformed(what: "a number is missing or too large")
        }
        return value
    }

    private mutating func digits() -> ArraySlice<UInt8> {
        let start = index
        while let byte = peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) { index += 1 }
        return response.bytes[start..<index]
    }

    private static func endsWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
            UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "\r"), UInt8(ascii: "\n"):
            true
        default: false
        }
    }

    private static func upper(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) ? byte & 0xDF : byte
    }

    // MARK: Strings

    /// A quoted string, literal, or NIL (nil).
    mutating func nilString() throws(Malformed) -> ArraySlice<UInt8>? {
        switch peek {
        case UInt8(ascii: "\""): return try quoted()
        case UInt8(ascii: "{"), UInt8(ascii: "~"): return try literal()
        default:
            let word = upperWord()
            if word == "NIL" { return nil }
            throw Malformed(what: "a string is missing")
        }
    }

    /// A quoted string, literal or bare word.
    mutating func anyString() throws(Malformed) -> ArraySlice<UInt8> {
        switch peek {
        case UInt8(ascii: "\""): return try quoted()
        case UInt8(ascii: "{"), UInt8(ascii: "~"): return try literal()
        default: return bareName()
        }
    }

    /// A name without quotes; unlike other words it may hold brackets ("[Gmail]").
    private mutating func bareName() -> ArraySlice<UInt8> {
        let start = index
        while let byte = peek, ![UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")")].contains(byte) { index += 1 }
        return response.bytes[start..<index]
    }

    private mutating func quoted() throws(Malformed) -> ArraySlice<UInt8> {
        try expect("\"")
        let start = index
        while let byte = peek, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") { index += 1 }
        guard peek != UInt8(ascii: "\"") else {
            index += 1
            return response.bytes[start..<(index - 1)]
        }
        return try quotedWithEscapes(from: start)
    }

    private mutating func quotedWithEscapes(from start: Int) throws(Malformed) -> ArraySlice<UInt8> {
        var text = Array(response.bytes[start..<index])
        while let byte = peek {
            index += 1
            if byte == UInt8(ascii: "\"") { return text[...] }
            guard byte == UInt8(ascii: "\\") else {
                text.append(byte)
                continue
            }
            guard let escaped = peek else { break }
            text.append(escaped)
            index += 1
        }
        throw Malformed(what: "a quoted string does not end")
    }

    private mutating func literal() throws(Malformed) -> ArraySlice<UInt8> {
        _ = skip("~")
        guard nextLiteral < response.literals.count else { throw Malformed(what: "a literal is missing") }
        let range = response.literals[nextLiteral]
        // What was skipped as something else, such as a flag, may have been a literal.
        guard index <= range.lowerBound else { throw Malformed(what: "a literal stands in the wrong place") }
        let between = index..<range.lowerBound
        // "{n}" and CRLF: nothing else may stand between here and the literal.
        guard peek == UInt8(ascii: "{"), between.count <= 24, between.count >= 5,
            !response.bytes[between].contains(UInt8(ascii: " "))
        else { throw Malformed(what: "a literal stands in the wrong place") }
        nextLiteral += 1
        index = range.upperBound
        return response.bytes[range]
    }

    // MARK: Skipping

    /// Skips one value of unknown meaning: a word, string, or parentheses with whatever is in them.
    mutating func skipValue() throws(Malformed) {
        var depth = 0
        repeat {
            skipSpaces()
            guard let byte = peek else { throw Malformed(what: "parentheses do not close") }
            switch byte {
            case UInt8(ascii: "("):
                depth += 1
                index += 1
                if depth > Patience.parenthesisDepth { throw Malformed(what: "parentheses are nested too deep") }
            case UInt8(ascii: ")"):
                depth -= 1
                index += 1
                if depth < 0 { throw Malformed(what: "parentheses do not match") }
            case UInt8(ascii: "\""): _ = try quoted()
            case UInt8(ascii: "{"): _ = try literal()
            case UInt8(ascii: "["), UInt8(ascii: "]"): index += 1
            default:
                if word().isEmpty { index += 1 }
            }
            if depth > 0 { skipSpaces() }
        } while depth > 0
    }

    /// Skips flags, which may hold any byte but a parenthesis (Gmail labels such as `\Flagged]` were seen).
    mutating func skipFlagList() throws(Malformed) {
        guard peek == UInt8(ascii: "(") else { return try skipValue() }
        while let byte = peek, byte != UInt8(ascii: ")") {
            if byte == UInt8(ascii: "\"") { _ = try quoted() } else { index += 1 }
        }
        try expect(")")
    }

    /// The text between `[` and its `]`, such as the section of BODY; quotes within are kept together.
    mutating func bracketed() throws(Malformed) -> ArraySlice<UInt8> {
        try expect("[")
        let start = index
        while let byte = peek, byte != UInt8(ascii: "]") {
            if byte == UInt8(ascii: "\"") { _ = try quoted() } else { index += 1 }
        }
        try expect("]")
        return response.bytes[start..<(index - 1)]
    }

    mutating func skipOrigin() {
        guard skip("<") else { return }
        while let byte = peek, byte != UInt8(ascii: " ") {
            index += 1
            if byte == UInt8(ascii: ">") { return }
        }
    }
}
