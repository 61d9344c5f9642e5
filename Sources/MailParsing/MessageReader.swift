// SPDX-License-Identifier: MIT
import Foundation

/// Reads one message: the mail itself, or one attached to it.
struct MessageReader {
    private var message = MailMessage()
    private let block: HeaderBlock
    private let content: ContentHeaders

    /// `depth` counts attached messages within attached messages; 0 is the mail itself.
    static func read(_ bytes: UnsafeRawBufferPointer, depth: Int, state: inout ParsingState) -> MailMessage {
        let end = min(bytes.count, state.limits.mailBytes)
        if end < bytes.count { state.note(.mailTooLong) }
        let start = contentStart(bytes, end)
        let block = HeaderBlockReader.read(
            bytes, in: start..<end, budget: state.limits.headerBlockBytes, state: &state)
        let content = ContentHeaders(block, state: &state)
        var reader = MessageReader(block: block, content: content)
        reader.readHeader(&state)
        reader.readBody(bytes, block.bodyStart..<max(block.bodyStart, end), depth, &state)
        reader.message.defects = state.takeDefects()
        return reader.message
    }

    private init(block: HeaderBlock, content: ContentHeaders) {
        self.block = block
        self.content = content
    }

    /// Behind a byte order mark and empty lines, which some exports put before the header.
    private static func contentStart(_ bytes: UnsafeRawBufferPointer, _ end: Int) -> Int {
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < end, bytes[index] == 0x0A || bytes[index] == 0x0D { index += 1 }
        return index
    }

    // MARK: Header

    private mutating func readHeader(_ state: inout ParsingState) {
        message.headers = block.fields.map {
            HeaderField(name: $0.name, value: HeaderText.decode($0.value, charset: content.charset, state: &state))
        }
        message.subject = message.value(of: "Subject") ?? ""
        message.from = mailboxes("from", &state)
        message.sender = mailboxes("sender", &state)
        message.replyTo = mailboxes("reply-to", &state)
        message.to = mailboxes("to", &state)
        message.cc = mailboxes("cc", &state)
        message.messageID = identifiers("message-id", &state).first
        message.inReplyTo = identifiers("in-reply-to", &state)
        message.references = identifiers("references", &state)
        readDate(&state)
    }

    /// The mailboxes of all fields called `name`: a mail may wrongly repeat one.
    private func mailboxes(_ name: StaticString, _ state: inout ParsingState) -> [MailAddress] {
        var found: [MailAddress] = []
        for field in block.fields where field.isCalled(name) && found.count < state.limits.addresses {
            found += AddressHeader.mailboxes(field.value, charset: content.charset, state: &state)
        }
        return Array(found.prefix(state.limits.addresses))
    }

    private func identifiers(_ name: StaticString, _ state: inout ParsingState) -> [String] {
        block.value(of: name).map { MessageIdentifiers.all(in: $0, state: &state) } ?? []
    }

    private mutating func readDate(_ state: inout ParsingState) {
        guard let value = block.value(of: "date"), let found = DateHeader.parse(value, state: &state) else { return }
        message.date = found.date
        message.dateOffset = found.offset
    }

    // MARK: Body

    private mutating func readBody(
        _ bytes: UnsafeRawBufferPointer, _ range: Range<Int>, _ depth: Int, _ state: inout ParsingState
    ) {
        guard !range.isEmpty else { return }
        let parts = PartSplitter.split(bytes, body: range, content: content, state: &state)
        let body = BodyReader.read(bytes, parts: parts, state: &state)
        message.text = body.text
        message.textOrigin = body.origin
        message.calendars = body.calendars
        message.attachmentNames = body.attachmentNames
        readAttached(body.attachedMessages, depth, &state)
    }

    private mutating func readAttached(_ attached: [[UInt8]], _ depth: Int, _ state: inout ParsingState) {
        guard !attached.isEmpty else { return }
        guard depth < state.limits.attachedMessageDepth else { return state.note(.tooManyAttachedMessages) }
        let own = state.takeDefects()
        message.attachedMessages = attached.map { octets in
            octets.withUnsafeBytes { Self.read($0, depth: depth + 1, state: &state) }
        }
        state.restore(own)
    }
}

extension RawHeader {
    /// Whether the field's name is `name` (lower case), compared without case.
    func isCalled(_ name: StaticString) -> Bool {
        self.name.utf8.count == name.utf8CodeUnitCount && self.name.utf8.startsIgnoringCase(name)
    }
}
