// SPDX-License-Identifier: MIT

/// Lays out the events of an HTML parser as plain text: white space collapsed, blocks and rows as lines, links as
/// `text <https://...>`, quoted history behind `> `.
struct HTMLTextBuilder {
    /// Tracking links are longer than anything that a person would open by hand.
    static let longestLink = 300

    /// Whether hidden elements are left out. Off for mails that would have no text then.
    private let hidesInvisible: Bool
    private(set) var output: [UInt8] = []
    private var open: [OpenElement] = []
    private var breaks = 0
    private var hasSpace = false
    private var marker: [UInt8] = []
    private var quoteDepth = 0
    private var preformatted = 0
    private var unseen = 0
    private var lists: [Int?] = []
    private var sawDivider = false

    private struct OpenElement {
        var kind: HTMLElement
        var isUnseen = false
        var isTiny = false
        var isQuote = false
        var link: Link?
    }

    private struct Link {
        var target: String
        var start: Int
    }

    var depth: Int { open.count }

    init(hidesInvisible: Bool, capacity: Int) {
        self.hidesInvisible = hidesInvisible
        output.reserveCapacity(capacity)
    }

    /// The attributes that matter here; empty where an element lacks them.
    struct Attributes {
        /// In lower case, without blanks.
        var style: [UInt8] = []
        var classes = ""
        var id = ""
        var link = ""
        var type = ""
        var isHidden = false
    }

    mutating func start(_ kind: HTMLElement, _ attributes: Attributes) {
        var element = OpenElement(kind: kind, isTiny: open.last?.isTiny ?? false)
        applyVisibility(attributes, to: &element)
        if element.isUnseen { unseen += 1 }
        if unseen == 0 { lay(kind, attributes, &element) }
        open.append(element)
    }

    private mutating func applyVisibility(_ attributes: Attributes, to element: inout OpenElement) {
        element.isUnseen = element.kind == .unseen
        guard hidesInvisible, element.kind != .unseen else { return }
        let visibility = HTMLVisibility(rules: attributes.style)
        element.isUnseen =
            visibility.isHidden || attributes.isHidden || HTMLVisibility.isPreheader(classes: attributes.classes)
        if let isTiny = visibility.isTiny { element.isTiny = isTiny }
    }

    private mutating func lay(_ kind: HTMLElement, _ attributes: Attributes, _ element: inout OpenElement) {
        switch kind {
        case .inline, .unseen: break
        case .block: breakLine(1)
        case .paragraph: breakLine(2)
        case .lineBreak: breaks = min(breaks + 1, 2)
        case .cell: hasSpace = true
        case .link: element.link = Link(target: attributes.link, start: output.count)
        case .preformatted:
            breakLine(2)
            preformatted += 1
        case .orderedList, .unorderedList:
            breakLine(lists.isEmpty ? 2 : 1)
            lists.append(kind == .orderedList ? 0 : nil)
        case .listItem: startItem()
        case .quote:
            breakLine(1)
            element.isQuote = Self.isHistory(attributes)
            if element.isQuote { quoteDepth += 1 }
        }
        noteDivider(attributes)
    }

    /// Gmail's indent button makes block quotes too, without a border.
    private static func isHistory(_ attributes: Attributes) -> Bool {
        if attributes.type == "cite" || attributes.classes.contains("quote") { return true }
        return attributes.style.firstRange(ignoringCase: "border:none") == nil
            || attributes.style.firstRange(ignoringCase: "border-left:") != nil
    }

    /// Outlook draws a line above the header of the mail it answers, and quotes nothing behind it.
    private mutating func noteDivider(_ attributes: Attributes) {
        if attributes.id == "divRplyFwdMsg" || attributes.id == "mail-editor-reference-message-container" {
            sawDivider = true
        }
        if attributes.style.firstRange(ignoringCase: "border-top:solid") != nil,
            attributes.style.firstRange(ignoringCase: "border:none") != nil
        {
            sawDivider = true
        }
    }

    private mutating func startItem() {
        breakLine(1)
        guard let list = lists.indices.last else {
            marker = Array("- ".utf8)
            return
        }
        if let number = lists[list] {
            lists[list] = number + 1
            marker = Array("\(number + 1). ".utf8)
        } else {
            marker = Array("- ".utf8)
        }
    }

    mutating func end() {
        guard let element = open.popLast() else { return }
        if unseen == 0 { close(element) }
        if element.isUnseen { unseen -= 1 }
    }

    private mutating func close(_ element: OpenElement) {
        switch element.kind {
        case .inline, .lineBreak, .unseen: break
        case .block: breakLine(1)
        case .paragraph: breakLine(2)
        case .cell: hasSpace = true
        case .link: if let link = element.link { close(link) }
        case .preformatted:
            preformatted -= 1
            breakLine(2)
        case .orderedList, .unorderedList:
            _ = lists.popLast()
            breakLine(lists.isEmpty ? 2 : 1)
        case .listItem:
            marker = []
            breakLine(1)
        case .quote:
            if element.isQuote { quoteDepth -= 1 }
            breakLine(1)
        }
    }

    /// Text between tags. Invisible characters go at once, so that fillers of preheaders leave no gaps.
    mutating func text(_ bytes: UnsafeBufferPointer<UInt8>) {
        guard unseen == 0, !(hidesInvisible && open.last?.isTiny == true) else { return }
        if sawDivider { startHistory(bytes) }
        var index = 0
        while index < bytes.count {
            if bytes[index] > 0x20, bytes[index] < 0x7F {
                if breaks > 0 || hasSpace || output.isEmpty || !marker.isEmpty { flush() }
                output.append(bytes[index])
                index += 1
                continue
            }
            let (scalar, length) = Self.scalar(bytes, at: index)
            take(scalar, bytes[index..<index + length])
            index += length
        }
    }

    private mutating func take(_ scalar: UInt32, _ encoded: Slice<UnsafeBufferPointer<UInt8>>) {
        switch TextNormaliser.fate(of: scalar) {
        case .drop: if scalar == 0x0D || scalar == 0x0C { hasSpace = true }
        case .newline where preformatted > 0: breaks += 1
        case .space where preformatted > 0:
            flush()
            output.append(0x20)
        case .space, .newline: hasSpace = true
        case .keep:
            flush()
            output.append(contentsOf: encoded)
        }
    }

    /// The divider counts only where the labels of a mail header follow; letters are ruled with the same line.
    private mutating func startHistory(_ bytes: UnsafeBufferPointer<UInt8>) {
        let first = bytes.drop { $0 <= 0x20 || $0 == 0xC2 || $0 == 0xA0 }
        guard !first.isEmpty else { return }
        sawDivider = false
        let labels: [StaticString] = ["from", "von", "de", "da", "van", "od", "fra", "fr", "expéditeur", "remitente"]
        guard first.count <= 200, labels.contains(where: { Self.isLabel(first, $0) }) else { return }
        quoteDepth += 1
    }

    private static func isLabel(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ label: StaticString) -> Bool {
        guard text.startsIgnoringCase(label) else { return false }
        let rest = text.dropFirst(label.utf8CodeUnitCount).first { $0 > 0x20 && $0 != 0xC2 && $0 != 0xA0 }
        return rest == nil || rest == UInt8(ascii: ":")
    }

    private mutating func breakLine(_ count: Int) {
        breaks = max(breaks, count)
        hasSpace = false
    }

    private mutating func flush() {
        if breaks > 0 || output.isEmpty {
            if !output.isEmpty { output.append(contentsOf: repeatElement(0x0A, count: breaks)) }
            for _ in 0..<min(quoteDepth, 20) { output.append(contentsOf: "> ".utf8) }
        } else if hasSpace {
            output.append(0x20)
        }
        output.append(contentsOf: marker)
        marker = []
        breaks = 0
        hasSpace = false
    }

    private mutating func close(_ link: Link) {
        let shown = String(decoding: output[min(link.start, output.count)...], as: UTF8.self)
        guard let target = LinkText.target(link.target, shownAs: shown) else { return }
        // Behind the text, not behind the breaks that the link's own blocks asked for.
        output.append(contentsOf: " <\(target)>".utf8)
    }

    /// The character at `index`; malformed octets count as themselves.
    private static func scalar(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> (UInt32, Int) {
        let lead = bytes[index]
        let length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        guard length > 1, index + length <= bytes.count else { return (lead < 0x80 ? UInt32(lead) : 0xFFFD, 1) }
        var value = UInt32(lead) & (0x7F >> UInt32(length))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
        return (value, length)
    }
}
