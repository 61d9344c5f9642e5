// SPDX-License-Identifier: MIT

/// What a display name says: a firm (`Acme Careers`), a person of a firm (`Jane Doe - Acme`), a person.
struct SenderName {
    var company: String?
    var person: String?

    init(_ display: String, _ from: AddressParts) {
        let name = Self.withoutWay(display)
        guard !name.isEmpty else { return }
        if name.has("@") {
            company = Self.label(ofAddress: name)
            return
        }
        let parts = Self.parts(of: name)
        for part in parts {
            if isPerson(part, from, isOnly: parts.count == 1) {
                person = person ?? String(part)
            } else if company == nil {
                company = Self.firm(part)
            }
        }
    }

    private func isPerson(_ part: Substring, _ from: AddressParts, isOnly: Bool) -> Bool {
        if PersonName.isNamed(part, from) || (!isOnly && PersonName.isFirstName(part)) { return true }
        guard PersonName.isLikely(part) else { return false }
        if !isOnly { return true }
        // Firms are named for people too: `Paul Smith <no-reply@paulsmith.example>`.
        let label = DomainName.registrableLabel(of: from.domain) ?? ""
        return !NoReplyAddress.matches(from) && label.filter(\.isLetter) != CompanyName.words(String(part)).joined()
    }

    /// Without `via LinkedIn`, `(via Greenhouse)`, `@ icims` and quotes.
    private static func withoutWay(_ display: String) -> String {
        var name = display[...].trimmingSpaces
        while let first = name.utf8.first, first == 0x22 || first == 0x27 { name.removeFirst() }
        while let last = name.utf8.last, last == 0x22 || last == 0x27 { name.removeLast() }
        for mark in Self.ways {
            guard let place = name.place(of: mark), place.lowerBound > name.startIndex else { continue }
            name = name[..<place.lowerBound]
        }
        return String(name)
    }

    private static let ways = [" via ", " Via ", " (via ", " @ icims", " über ", " durch ", " przez "]
    private static let separators = [
        " - ", " – ", " — ", " | ", " @ ", " at ", " from ", " von ", " bei ", " chez ", " bij ", " · ", " (", ", ",
        ": ",
    ]

    private static func parts(of name: String) -> [Substring] {
        var parts: [Substring] = [name[...]]
        for separator in separators {
            guard name.has(separator) else { continue }
            parts = parts.flatMap { part -> [Substring] in
                if separator == ", ",
                    part.split(separator: " ").last.map({ LegalForm.isForm(EmployerFold.string($0)) }) ?? false
                {
                    return [part]
                }
                return part.pieces(separatedBy: separator)
            }
        }
        return parts.map { $0.hasSuffix(")") && !$0.has("(") ? $0.dropLast() : $0 }
    }

    /// `Bayer` of `HR@Bayer.com`, spelled as there.
    private static func label(ofAddress name: String) -> String? {
        guard let at = name.lastIndex(of: "@") else { return nil }
        let host = String(name[name.index(after: at)...].prefix { !$0.isWhitespace && $0 != ">" })
        return DomainName.registrableLabel(of: host).map(String.init)
    }

    /// The part without its departments, nil where nothing else is in it.
    private static func firm(_ part: Substring) -> String? {
        let text = EmployerText(String(part))
        guard let range = CompanyShape.trimmed(text, text.words.indices) else { return nil }
        let name = text.string(range)
        return name.utf8.count >= 2 ? name : nil
    }
}

extension String {
    /// Without the characters at both ends for which `isTrimmed` holds.
    func trimming(_ isTrimmed: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, isTrimmed(first) { rest.removeFirst() }
        while let last = rest.last, isTrimmed(last) { rest.removeLast() }
        return String(rest)
    }
}
