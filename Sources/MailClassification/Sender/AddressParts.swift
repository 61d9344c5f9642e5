// SPDX-License-Identifier: MIT
import MailParsing

/// A mail address cut at its last `@`, in lower case.
struct AddressParts: Sendable, Equatable {
    let local: String
    let domain: String

    init(_ address: String) {
        let lower = address.lowercased()
        guard let at = lower.utf8.lastIndex(of: UInt8(ascii: "@")) else {
            (local, domain) = (lower, "")
            return
        }
        local = String(lower[..<at])
        domain = String(lower[lower.index(after: at)...])
    }

    /// Whether the address is of the form `local`, `@domain` (sub-domains too) or `local@domain`; `*` stands for any
    /// characters of the local part.
    func matches(_ pattern: String) -> Bool {
        guard let at = pattern.utf8.firstIndex(of: UInt8(ascii: "@")) else { return Wildcard.matches(pattern, local) }
        let (wantedLocal, wantedDomain) = (pattern[..<at], pattern[pattern.index(after: at)...])
        guard wantedLocal.isEmpty || Wildcard.matches(wantedLocal, local) else { return false }
        return DomainName.isWithin(domain, wantedDomain)
    }
}

/// Patterns with `*` for any characters.
enum Wildcard {
    static func matches(_ pattern: some StringProtocol, _ text: some StringProtocol) -> Bool {
        matches(Array(pattern.utf8)[...], Array(text.utf8)[...])
    }

    private static func matches(_ pattern: ArraySlice<UInt8>, _ text: ArraySlice<UInt8>) -> Bool {
        guard let first = pattern.first else { return text.isEmpty }
        guard first == UInt8(ascii: "*") else {
            return text.first == first && matches(pattern.dropFirst(), text.dropFirst())
        }
        let rest = pattern.dropFirst()
        return (text.startIndex...text.endIndex).contains { matches(rest, text[$0...]) }
    }
}
