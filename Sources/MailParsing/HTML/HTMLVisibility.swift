// SPDX-License-Identifier: MIT

/// Reads from an element's attributes whether a person would see it. Newsletters hide preheaders this way.
struct HTMLVisibility {
    /// The element and everything in it is invisible.
    var isHidden = false
    /// The element sets a font size: true for one too small to be read. Inherited until an inner element sets another;
    /// layouts made by MJML set it to 0 around everything to close gaps between columns.
    var isTiny: Bool?

    /// Reads the `style` attribute's rules, given in lower case and without blanks.
    init(rules: [UInt8]) {
        guard !rules.isEmpty else { return }
        isHidden =
            rules.firstRange(ignoringCase: "display:none") != nil
            || rules.firstRange(ignoringCase: "visibility:hidden") != nil
            || rules.firstRange(ignoringCase: "mso-hide:all") != nil
            || Self.size("max-height:", in: rules).map { $0 == 0 } == true
            || Self.size("opacity:", in: rules).map { $0 == 0 } == true
        isTiny = Self.size("font-size:", in: rules).map { $0 <= 1 }
    }

    /// Names of classes that mail templates give to hidden preheaders.
    static func isPreheader(classes: String) -> Bool {
        let names = ["preheader", "preview-text", "preview_text", "previewtext", "mcnpreviewtext", "hidden-preheader"]
        return classes.split(separator: " ").contains { names.contains($0.lowercased()) }
    }

    /// The number behind the last `property`, in its own unit; relative sizes count as large.
    private static func size(_ property: StaticString, in rules: [UInt8]) -> Double? {
        var found: Double?
        var from = 0
        while let range = rules.firstRange(ignoringCase: property, from: from) {
            from = range.upperBound
            let isWhole =
                range.lowerBound == 0 || !(rules[range.lowerBound - 1].isLetter || rules[range.lowerBound - 1] == 0x2D)
            guard isWhole else { continue }
            found = number(rules[from...])
        }
        return found
    }

    private static func number(_ text: ArraySlice<UInt8>) -> Double? {
        let digits = text.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }.prefix(12)
        guard let value = Double(String(decoding: digits, as: UTF8.self)) else { return text.isEmpty ? nil : 16 }
        let unit = text.dropFirst(digits.count)
        let isRelative =
            unit.startsIgnoringCase("em") || unit.startsIgnoringCase("rem") || unit.first == UInt8(ascii: "%")
        return isRelative ? value * 16 : value
    }
}
