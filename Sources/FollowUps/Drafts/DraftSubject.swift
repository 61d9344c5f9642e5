// SPDX-License-Identifier: MIT
import JobTracker

/// The role, company and people of an application as words fit for a draft: one line, no control characters, of a
/// length that people say.
struct DraftSubject: Sendable {
    var role: String?
    var company: String?
    var requisition: String?
    var family: RoleFamily?

    init(_ application: Application) {
        role = application.role.flatMap { Self.plain(Self.withoutBrackets($0), limit: 80) }
        company = application.company.flatMap { Self.plain($0, limit: 60) }
        requisition = application.requisition.flatMap { Self.plain($0, limit: 30) }
        family = role.flatMap { RoleFamily(role: $0) }
    }

    /// One line without control characters, cut at `limit` behind a whole word; nil where nothing is left.
    static func plain(_ text: String, limit: Int) -> String? {
        let visible = text.map { $0.isNewline || isControl($0) ? " " : $0 }
        let words = String(visible).split(separator: " ").map(String.init)
        var line = ""
        for word in words {
            let longer = line.isEmpty ? word : line + " " + word
            if longer.count > limit { break }
            line = longer
        }
        if line.isEmpty, let first = words.first { line = String(first.prefix(limit)) }
        return line.isEmpty ? nil : line
    }

    /// Gender marks and places in brackets are not said: "Data Engineer (m/w/d)".
    static func withoutBrackets(_ role: String) -> String {
        var depth = 0
        let kept = role.filter { character in
            if character == "(" || character == "[" { depth += 1 }
            defer { if character == ")" || character == "]" { depth = max(0, depth - 1) } }
            return depth == 0 && character != ")" && character != "]" && character != "{" && character != "}"
        }
        return kept.allSatisfy(\.isWhitespace) ? role : kept
    }

    private static func isControl(_ character: Character) -> Bool {
        character.unicodeScalars.contains { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse: true
            default: false
            }
        }
    }
}
