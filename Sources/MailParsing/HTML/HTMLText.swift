// SPDX-License-Identifier: MIT
import CLibXML2

/// Turns HTML into text with libxml2's parser, event by event: no tree is built, nothing is fetched, nothing recurses.
enum HTMLText {
    /// The text of an HTML document given as UTF-8.
    static func render(_ html: String, state: inout ParsingState) -> String {
        var bytes = HTMLSanitiser.rewrite(Array(html.utf8))
        // libxml2 makes paragraphs of text outside of a body.
        if bytes.firstRange(ignoringCase: "<body") == nil { bytes = Array("<body>".utf8) + bytes }
        let text = render(bytes, hidesInvisible: true, state: &state)
        // A template that hides everything (until a script or a media query shows it) is better read whole.
        if TextMeasure.letters(in: text) >= 20 || bytes.count < 200 { return text }
        let whole = render(bytes, hidesInvisible: false, state: &state)
        return TextMeasure.letters(in: whole) > 2 * TextMeasure.letters(in: text) ? whole : text
    }

    private static func render(_ bytes: [UInt8], hidesInvisible: Bool, state: inout ParsingState) -> String {
        let run = HTMLParserRun(bytes: bytes, hidesInvisible: hidesInvisible, limits: state.limits)
        run.parse()
        if let defect = run.defect { state.note(defect) }
        return String(decoding: run.builder.output, as: UTF8.self)
    }
}

/// One pass of libxml2's HTML parser over a document; owns the parser's context.
private final class HTMLParserRun {
    private(set) var builder: HTMLTextBuilder
    private(set) var defect: MailDefect?
    private let bytes: [UInt8]
    private let limits: ParsingLimits
    private var context: htmlParserCtxtPtr?
    /// How many octets libxml2 is given.
    private let parsed: Int
    private var stoppedAt: Int?

    init(bytes: [UInt8], hidesInvisible: Bool, limits: ParsingLimits) {
        self.bytes = bytes
        self.limits = limits
        parsed = Self.end(of: bytes, limits)
        builder = HTMLTextBuilder(hidesInvisible: hidesInvisible, capacity: bytes.count / 4)
        Self.initialiseLibrary()
    }

    /// Where the caps on octets and marks end the document, before a tag or an entity.
    private static func end(of bytes: [UInt8], _ limits: ParsingLimits) -> Int {
        var marksLeft = limits.htmlMarks
        for (index, byte) in bytes.prefix(limits.htmlBytes).enumerated() {
            guard byte == UInt8(ascii: "<") || byte == UInt8(ascii: "&") else { continue }
            marksLeft -= 1
            if marksLeft < 0 { return index }
        }
        return min(bytes.count, limits.htmlBytes)
    }

    // libxml2 wants its globals set up before threads use it.
    private static let initialised: Void = xmlInitParser()
    private static func initialiseLibrary() { _ = initialised }

    func parse() {
        guard let context = htmlNewParserCtxt() else { return }
        self.context = context
        defer {
            self.context = nil
            if let document = context.pointee.myDoc { xmlFreeDoc(document) }
            context.pointee.myDoc = nil
            htmlFreeParserCtxt(context)
        }
        context.pointee.sax.pointee = Self.handlers
        context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
        bytes.withUnsafeBytes { buffer in
            let characters = buffer.bindMemory(to: CChar.self).baseAddress
            let document = htmlCtxtReadMemory(context, characters, Int32(parsed), nil, "UTF-8", Self.options)
            if document != nil { xmlFreeDoc(document) }
        }
        if parsed < bytes.count, defect == nil { defect = .htmlTooLong }
        takeBareText(from: stoppedAt ?? parsed)
    }

    private static let options = Int32(
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
            | HTML_PARSE_NONET.rawValue | HTML_PARSE_NODEFDTD.rawValue | HTML_PARSE_IGNORE_ENC.rawValue)

    private static var handlers: xmlSAXHandler {
        var handlers = xmlSAXHandler()
        handlers.startElement = { HTMLParserRun.from($0)?.start($1, $2) }
        handlers.endElement = { run, _ in HTMLParserRun.from(run)?.builder.end() }
        handlers.characters = { HTMLParserRun.from($0)?.characters($1, $2) }
        handlers.ignorableWhitespace = { HTMLParserRun.from($0)?.characters($1, $2) }
        return handlers
    }

    private static func from(_ pointer: UnsafeMutableRawPointer?) -> HTMLParserRun? {
        pointer.map { Unmanaged<HTMLParserRun>.fromOpaque($0).takeUnretainedValue() }
    }

    private func start(
        _ name: UnsafePointer<xmlChar>?, _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) {
        guard let name else { return }
        if builder.depth >= limits.htmlDepth { stop() }
        builder.start(HTMLElement(String(cString: name)), Self.read(attributes))
    }

    private func stop() {
        guard stoppedAt == nil, let context else { return }
        defect = .htmlTooDeep
        stoppedAt = max(0, min(xmlByteConsumed(context), parsed))
        xmlStopParser(context)
    }

    private func characters(_ text: UnsafePointer<xmlChar>?, _ length: Int32) {
        guard stoppedAt == nil, let text, length > 0 else { return }
        builder.text(UnsafeBufferPointer(start: text, count: Int(length)))
    }

    /// Attributes come as a NULL-terminated list of names and values.
    private static func read(
        _ list: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
    ) -> HTMLTextBuilder.Attributes {
        var attributes = HTMLTextBuilder.Attributes()
        guard var pair = list else { return attributes }
        while let name = pair[0] {
            let value = { pair[1].map { String(cString: $0) } ?? "" }
            switch String(cString: name) {
            case "style": attributes.style = value().utf8.lazy.filter { $0 > 0x20 }.map(\.lowercased)
            case "class": attributes.classes = value()
            case "id": attributes.id = value()
            case "href": attributes.link = value()
            case "type": attributes.type = value()
            case "hidden": attributes.isHidden = true
            default: break
            }
            pair += 2
        }
        return attributes
    }

    /// Behind a cap only the bare text is taken, without a parser.
    private func takeBareText(from start: Int) {
        guard start < bytes.count else { return }
        let text = TagStripper.strip(bytes[start...])
        text.withUnsafeBufferPointer { builder.text($0) }
    }
}
