// SPDX-License-Identifier: MIT

/// What a mail's parts come to: the text to read, and what is attached.
struct MailBody {
    var text = ""
    var origin = TextOrigin.none
    var calendars: [CalendarPart] = []
    var attachmentNames: [String] = []
    /// Octets of attached messages, decoded, to be parsed in turn.
    var attachedMessages: [[UInt8]] = []
}

/// Chooses among a mail's parts what a person would read, and keeps calendars, names and attached messages.
struct BodyReader {
    private let bytes: UnsafeRawBufferPointer
    private let parts: [MIMEPart]
    private var body = MailBody()
    private var readAsText: Set<Int> = []

    /// Text that was chosen, and from what.
    private struct Rendered {
        var text: String
        var origin: TextOrigin
    }

    static func read(_ bytes: UnsafeRawBufferPointer, parts: [MIMEPart], state: inout ParsingState) -> MailBody {
        var reader = BodyReader(bytes: bytes, parts: parts)
        reader.read(&state)
        return reader.body
    }

    private init(bytes: UnsafeRawBufferPointer, parts: [MIMEPart]) {
        self.bytes = bytes
        self.parts = parts
    }

    private mutating func read(_ state: inout ParsingState) {
        guard !parts.isEmpty else { return }
        let rendered = render(0, &state) ?? anyText(&state)
        keepOthers(&state)
        guard let rendered else { return }
        body.text = TextNormaliser.body(rendered.text)
        body.origin = body.text.isEmpty ? .none : rendered.origin
    }

    // MARK: Choosing

    /// The text of a part and what is below it. Recursion is as deep as parts nest, which the splitter has bounded.
    private mutating func render(_ index: Int, _ state: inout ParsingState) -> Rendered? {
        let part = parts[index]
        guard part.content.isMultipart else { return isInlineText(part) ? leaf(index, &state) : nil }
        guard !part.children.isEmpty else { return plainMultipart(index, &state) }
        switch part.content.subtype {
        case "alternative": return alternative(part.children, &state)
        case "related", "report": return firstText(part.children, &state)
        default: return all(part.children, &state)
        }
    }

    private func isInlineText(_ part: MIMEPart) -> Bool {
        guard part.content.isText, !part.content.isAttachment, part.content.fileName == nil else { return false }
        return !["calendar", "x-amp-html", "rfc822-headers", "csv", "vcard", "x-vcard", "css", "rtf"].contains(
            part.content.subtype)
    }

    private mutating func alternative(_ children: [Int], _ state: inout ParsingState) -> Rendered? {
        let isPlain = { (part: MIMEPart) in part.content.isText && part.content.subtype != "html" }
        let plain = children.first { isPlain(parts[$0]) && isInlineText(parts[$0]) }.flatMap { leaf($0, &state) }
        let letters = plain.map { TextMeasure.letters(in: $0.text) } ?? 0
        let rich = children.filter { !isPlain(parts[$0]) }
        // The HTML part need not be parsed at all where the plain one is surely the whole mail.
        guard letters < PlainStub.surelyEnough else {
            readAsText.formUnion(rich.filter { isInlineText(parts[$0]) })
            return plain
        }
        // The last part is the richest (RFC 2046 section 5.1.4).
        var html: Rendered?
        for child in rich.reversed() where html == nil { html = render(child, &state) }
        guard let plain else { return html }
        guard let html else { return plain }
        let htmlLetters = TextMeasure.letters(in: html.text)
        return PlainStub.prefersHTML(plain: plain.text, letters: letters, htmlLetters: htmlLetters) ? html : plain
    }

    private mutating func firstText(_ children: [Int], _ state: inout ParsingState) -> Rendered? {
        for child in children {
            if let rendered = render(child, &state), !rendered.text.isEmpty { return rendered }
        }
        return nil
    }

    private mutating func all(_ children: [Int], _ state: inout ParsingState) -> Rendered? {
        var found: [Rendered] = []
        for child in children {
            guard let next = render(child, &state), !next.text.allSatisfy(\.isWhitespace) else { continue }
            if let last = found.last, last.origin != next.origin, Self.saySame(last, next) { continue }
            found.append(next)
        }
        guard let first = found.first else { return nil }
        return Rendered(text: found.map(\.text).joined(separator: "\n"), origin: first.origin)
    }

    /// Some senders put plain text and HTML of the same mail into multipart/mixed.
    private static func saySame(_ one: Rendered, _ other: Rendered) -> Bool {
        let start = { (text: String) in Array(text.unicodeScalars.lazy.filter(\.properties.isAlphabetic).prefix(120)) }
        let (first, second) = (start(one.text), start(other.text))
        return first.count >= 40 && first == second
    }

    /// A multipart in which no boundary was found: its octets as they stand.
    private mutating func plainMultipart(_ index: Int, _ state: inout ParsingState) -> Rendered? {
        readAsText.insert(index)
        let text = decode(index, &state)
        return text.isEmpty ? nil : Rendered(text: text, origin: .plain)
    }

    /// Where no part is meant to be read inline: the first text part, attached or not, other than a file's.
    private mutating func anyText(_ state: inout ParsingState) -> Rendered? {
        let candidates = parts.indices.filter {
            parts[$0].content.isText && ["plain", "html"].contains(parts[$0].content.subtype)
        }
        guard let index = candidates.first(where: { parts[$0].content.fileName == nil }) ?? candidates.first else {
            return nil
        }
        return leaf(index, &state)
    }

    // MARK: Leaves

    private mutating func leaf(_ index: Int, _ state: inout ParsingState) -> Rendered? {
        readAsText.insert(index)
        let content = parts[index].content
        var text = decode(index, &state)
        if content.subtype == "html" || Self.looksLikeHTML(text) {
            return Rendered(text: HTMLText.render(text, state: &state), origin: .html)
        }
        text = LineEnds.unify(text)
        if content.isFlowed { text = FlowedText.unwrap(text, deletingSpaces: content.deletesSpaces) }
        let cleaned = InlineAttachments.remove(from: text)
        for name in cleaned.names { keep(name, state.limits) }
        return Rendered(text: cleaned.text, origin: .plain)
    }

    /// HTML announced as plain text, as some portals send it.
    private static func looksLikeHTML(_ text: String) -> Bool {
        let start = Array(text.utf8.lazy.drop { $0 <= 0x20 }.prefix(512))
        return start.startsIgnoringCase("<!doctype html") || start.startsIgnoringCase("<html")
            || start.startsIgnoringCase("<body") || start.startsIgnoringCase("<head>")
    }

    private func decode(_ index: Int, _ state: inout ParsingState) -> String {
        let content = parts[index].content
        let decoded = octets(index, &state)
        var label = content.charset
        if content.subtype == "html", label == nil || Charset.name(for: label ?? "") == "CP1252" {
            label = HTMLCharset.declared(in: decoded) ?? label
        }
        return Charset.decode(decoded, label: label, state: &state)
    }

    /// A part's decoded octets, taken from the mail's budget of text.
    private func octets(_ index: Int, _ state: inout ParsingState) -> [UInt8] {
        let part = parts[index]
        let encoded = UnsafeRawBufferPointer(rebasing: bytes[part.body])
        let encoding = part.content.isMultipart ? .identity : part.content.encoding
        let decoded = encoding.decode(encoded, limit: state.textBytesLeft)
        if decoded.count >= state.textBytesLeft, !encoded.isEmpty { state.note(.textTooLong) }
        state.textBytesLeft -= decoded.count
        return decoded
    }

    // MARK: What is attached

    private mutating func keepOthers(_ state: inout ParsingState) {
        for (index, part) in parts.enumerated() where !part.content.isMultipart && !readAsText.contains(index) {
            if part.isMessage {
                keepMessage(index, &state)
            } else if Self.isCalendar(part.content) {
                keepCalendar(index, &state)
            } else if let name = part.content.fileName {
                keep(name, state.limits)
            }
        }
    }

    private mutating func keep(_ name: String, _ limits: ParsingLimits) {
        guard body.attachmentNames.count < limits.attachments, !name.isEmpty else { return }
        body.attachmentNames.append(name)
    }

    private mutating func keepMessage(_ index: Int, _ state: inout ParsingState) {
        if let name = parts[index].content.fileName { keep(name, state.limits) }
        guard state.attachedMessagesLeft > 0 else { return state.note(.tooManyAttachedMessages) }
        state.attachedMessagesLeft -= 1
        let encoded = UnsafeRawBufferPointer(rebasing: bytes[parts[index].body])
        // Attached messages may not be encoded (RFC 2046 section 5.2.1), but some are.
        body.attachedMessages.append(parts[index].content.encoding.decode(encoded, limit: 2 * state.limits.textBytes))
    }

    private static func isCalendar(_ content: ContentHeaders) -> Bool {
        if content.isText {
            return content.subtype == "calendar" || content.subtype == "x-vcalendar" || hasICSName(content)
        }
        guard content.type == "application" else { return false }
        return content.subtype == "ics" || hasICSName(content)
    }

    private static func hasICSName(_ content: ContentHeaders) -> Bool {
        content.fileName?.lowercased().hasSuffix(".ics") == true
    }

    /// Invitations often come twice, inline and attached; one is enough.
    private mutating func keepCalendar(_ index: Int, _ state: inout ParsingState) {
        let content = parts[index].content
        if let name = content.fileName { keep(name, state.limits) }
        guard body.calendars.count < state.limits.attachments else { return }
        let text = TextNormaliser.body(Charset.decode(octets(index, &state), label: content.charset, state: &state))
        guard !text.isEmpty, !body.calendars.contains(where: { $0.text == text }) else { return }
        body.calendars.append(CalendarPart(method: content.calendarMethod ?? Self.method(in: text), text: text))
    }

    /// The METHOD line of a calendar (RFC 5545 section 3.7.2).
    private static func method(in calendar: String) -> String? {
        let line = calendar.split(separator: "\n").first { $0.utf8.startsIgnoringCase("method:") }
        return line.map { TextNormaliser.line(String($0.dropFirst(7))).uppercased() }
    }
}
