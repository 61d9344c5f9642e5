// SPDX-License-Identifier: MIT
import CGMime

/// What a part says about its content: Content-Type, Content-Disposition and Content-Transfer-Encoding (RFC 2045,
/// RFC 2183), read by GMime with continued parameters (RFC 2231).
struct ContentHeaders: Equatable {
    /// Type and subtype in lower case.
    var type = "text"
    var subtype = "plain"
    var charset: String?
    var boundary: [UInt8]?
    /// `name` of the type or `filename` of the disposition, decoded; nil where the part has none.
    var fileName: String?
    var calendarMethod: String?
    var isFlowed = false
    var deletesSpaces = false
    var isAttachment = false
    var encoding: TransferEncoding = .identity
    /// Whether there was a readable Content-Type at all.
    var isDeclared = false

    var isMultipart: Bool { type == "multipart" }
    var isText: Bool { type == "text" }

    init() {}

    init(_ block: HeaderBlock, state: inout ParsingState) {
        readType(block.value(of: "content-type"), state: &state)
        readDisposition(block.value(of: "content-disposition"), state: &state)
        if let value = block.value(of: "content-transfer-encoding") {
            encoding = TransferEncoding(value, state: &state)
        }
    }

    private mutating func readType(_ value: [UInt8]?, state: inout ParsingState) {
        guard let value = value.map({ Self.tame($0, state: &state) }), value.contains(UInt8(ascii: "/")) else {
            // `Content-Type: text` (RFC 1049) and the like mean plain text.
            return
        }
        let parsed = GMimeLibrary.withCString(value) { g_mime_content_type_parse(GMimeLibrary.options, $0) }
        guard let parsed else { return }
        defer { g_object_unref(parsed) }
        isDeclared = true
        type = Self.token(g_mime_content_type_get_media_type(parsed)) ?? "text"
        subtype = Self.token(g_mime_content_type_get_media_subtype(parsed)) ?? "plain"
        let parameter = { (name: String) in
            g_mime_content_type_get_parameter(parsed, name).map { String(cString: $0) }
        }
        charset = parameter("charset")
        boundary = parameter("boundary").map { Array($0.utf8) }.flatMap { $0.isEmpty ? nil : $0 }
        fileName = Self.fileName(parameter("name"), state: &state)
        calendarMethod = parameter("method").map { TextNormaliser.line($0).uppercased() }
        isFlowed = parameter("format")?.lowercased() == "flowed"
        deletesSpaces = parameter("delsp")?.lowercased() == "yes"
    }

    private mutating func readDisposition(_ value: [UInt8]?, state: inout ParsingState) {
        guard let value = value.map({ Self.tame($0, state: &state) }) else { return }
        isAttachment = value.drop { $0.isBlank }.startsIgnoringCase("attachment")
        let parsed = GMimeLibrary.withCString(value) { g_mime_content_disposition_parse(GMimeLibrary.options, $0) }
        guard let parsed else { return }
        defer { g_object_unref(parsed) }
        let name = g_mime_content_disposition_get_parameter(parsed, "filename").map { String(cString: $0) }
        fileName = Self.fileName(name, state: &state) ?? fileName
    }

    /// Encoded words in parameters are forbidden (RFC 2047 section 5) and usual; GMime leaves some of them.
    private static func fileName(_ name: String?, state: inout ParsingState) -> String? {
        guard let name else { return nil }
        let decoded = name.contains("=?") ? HeaderText.decode(Array(name.utf8), charset: nil, state: &state) : name
        let clean = TextNormaliser.line(decoded)
        return clean.isEmpty ? nil : String(clean.prefix(255))
    }

    private static func token(_ string: UnsafePointer<CChar>?) -> String? {
        string.map { String(cString: $0).lowercased() }
    }

    /// Cuts endless parameter lists and flattens deep comments before GMime sees them.
    private static func tame(_ value: [UInt8], state: inout ParsingState) -> [UInt8] {
        var tamed = HeaderText.prepare(value, charset: nil, state: &state)
        var (pieces, depth) = (0, 0)
        for index in tamed.indices {
            if tamed[index] == UInt8(ascii: ";") { pieces += 1 }
            if pieces > state.limits.parameterPieces {
                state.note(.tooManyParameters)
                return Array(tamed[..<index])
            }
            if tamed[index] == UInt8(ascii: "(") { depth += 1 }
            if tamed[index] == UInt8(ascii: ")") { depth = max(0, depth - 1) }
            if depth > state.limits.commentDepth, tamed[index] == UInt8(ascii: "(") {
                tamed[index] = 0x20
                state.note(.commentsNested)
            }
        }
        return tamed
    }
}
