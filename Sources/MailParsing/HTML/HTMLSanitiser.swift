// SPDX-License-Identifier: MIT

/// Writes HTML anew in a form that holds no surprise for libxml2: only the attributes that are read here, each quoted,
/// and no comments, declarations, scripts or styles.
///
/// libxml2 compares each attribute of a tag with all before it (200,000 of them take it 20 seconds) and shows Word's
/// `<![if !supportLists]>` as text. As it sees only what is written here, it cannot disagree on where a tag ends.
struct HTMLSanitiser {
    private let html: [UInt8]
    private var index = 0
    private var output: [UInt8] = []
    private var unclosed: Set<String> = []

    /// The document, rewritten.
    static func rewrite(_ html: [UInt8]) -> [UInt8] {
        var sanitiser = HTMLSanitiser(html: html)
        sanitiser.run()
        return sanitiser.output
    }

    private init(html: [UInt8]) {
        self.html = html
        output.reserveCapacity(html.count)
    }

    private mutating func run() {
        while index < html.count {
            let byte = html[index]
            if byte == UInt8(ascii: "<"), index + 1 < html.count {
                takeMarkup(html[index + 1])
            } else {
                if byte != 0 { output.append(byte) }
                index += 1
            }
        }
    }

    private mutating func takeMarkup(_ next: UInt8) {
        if next.isLetter { return takeStartTag() }
        if next == UInt8(ascii: "/"), index + 2 < html.count, html[index + 2].isLetter { return takeEndTag() }
        if next == UInt8(ascii: "!") || next == UInt8(ascii: "?") { return skipDeclaration() }
        output.append(html[index])
        index += 1
    }

    // MARK: What nobody reads

    private mutating func skipDeclaration() {
        let isComment = html[index...].startsIgnoringCase("<!--")
        if isComment, skip(behind: "-->", from: index + 4) { return }
        // An unfinished comment hides nothing: a mail that was cut in it has text before it, others have it behind.
        if isComment {
            index += 4
        } else if !skip(behind: ">", from: index + 2) {
            index += 2
        }
    }

    /// Goes behind the next `end`; false if there is none. What was looked for in vain is not looked for again.
    private mutating func skip(behind end: StaticString, from start: Int) -> Bool {
        guard !unclosed.contains("\(end)") else { return false }
        guard let found = html.firstRange(ignoringCase: end, from: min(start, html.count)) else {
            unclosed.insert("\(end)")
            return false
        }
        index = found.upperBound
        return true
    }

    // MARK: Tags

    private mutating func takeEndTag() {
        let name = self.name(from: index + 2)
        index += 2 + name.count
        output.append(contentsOf: "</".utf8)
        output.append(contentsOf: name)
        output.append(UInt8(ascii: ">"))
        skipRestOfTag()
    }

    private mutating func takeStartTag() {
        let name = self.name(from: index + 1)
        index += 1 + name.count
        output.append(UInt8(ascii: "<"))
        output.append(contentsOf: name)
        var written: Set<String> = []
        while let attribute = nextAttribute() {
            guard Self.wanted.contains(attribute.name), written.insert(attribute.name).inserted else { continue }
            write(attribute)
        }
        output.append(UInt8(ascii: ">"))
        skipRestOfTag()
        skipContent(of: name)
    }

    private mutating func skipContent(of name: ArraySlice<UInt8>) {
        let isScript = name.count == 6 && name.startsIgnoringCase("script")
        guard isScript || (name.count == 5 && name.startsIgnoringCase("style")) else { return }
        let start = index
        if skip(behind: isScript ? "</script" : "</style", from: start) {
            output.append(contentsOf: (isScript ? "</script>" : "</style>").utf8)
            skipRestOfTag()
        }
    }

    private static let wanted: Set<String> = ["style", "class", "id", "href", "type", "hidden"]

    private func name(from start: Int) -> ArraySlice<UInt8> {
        html[start...].prefix { $0.isLetter || $0.isDigit || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "-") }
            .prefix(64)
    }

    /// To behind the tag's end, or to the next tag where it has none.
    private mutating func skipRestOfTag() {
        while index < html.count, html[index] != UInt8(ascii: ">"), html[index] != UInt8(ascii: "<") { index += 1 }
        if index < html.count, html[index] == UInt8(ascii: ">") { index += 1 }
    }

    // MARK: Attributes

    private struct Attribute {
        var name: String
        var value: Range<Int>
        var quote: UInt8
    }

    private mutating func nextAttribute() -> Attribute? {
        while index < html.count, html[index] <= 0x20 || html[index] == UInt8(ascii: "/") { index += 1 }
        let start = index
        while index < html.count, !endsName(html[index]) { index += 1 }
        guard index < html.count, index > start || html[index] == UInt8(ascii: "=") else { return nil }
        // Names that are not wanted need no string of their own.
        let bytes = html[start..<index].prefix(8).map(\.lowercased)
        let name = index - start <= 6 ? String(decoding: bytes, as: UTF8.self) : ""
        skipBlanks()
        guard index < html.count, html[index] == UInt8(ascii: "=") else {
            return Attribute(name: name, value: index..<index, quote: 0x22)
        }
        index += 1
        skipBlanks()
        return value().map { Attribute(name: name, value: $0.range, quote: $0.quote) }
    }

    private func endsName(_ byte: UInt8) -> Bool {
        byte <= 0x20 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "=") || byte == UInt8(ascii: "/")
            || byte == UInt8(ascii: "<")
    }

    private mutating func skipBlanks() {
        while index < html.count, html[index] <= 0x20 { index += 1 }
    }

    private mutating func value() -> (range: Range<Int>, quote: UInt8)? {
        guard index < html.count else { return nil }
        let quote = html[index]
        guard quote == 0x22 || quote == 0x27 else {
            let start = index
            while index < html.count, html[index] > 0x20, html[index] != UInt8(ascii: ">") { index += 1 }
            return (start..<index, 0x22)
        }
        guard let end = html[(index + 1)...].firstIndex(of: quote) else { return nil }
        defer { index = end + 1 }
        return (index + 1..<end, quote)
    }

    private mutating func write(_ attribute: Attribute) {
        output.append(0x20)
        output.append(contentsOf: attribute.name.utf8)
        output.append(contentsOf: [UInt8(ascii: "="), attribute.quote])
        // Longer values are no address and no style that a person made.
        output.append(contentsOf: html[attribute.value].prefix(8_192).filter { $0 != attribute.quote && $0 != 0 })
        output.append(attribute.quote)
    }
}
