// SPDX-License-Identifier: MIT

/// A phrase that names an employer or a post: `3 interest in the? {r} <job> at|with {c}`.
///
/// In front stands the weight, with `s` or `b` for phrases of subjects or bodies alone. Words are folded; `a|b` is one
/// of them, `?` behind a word makes it optional, `<job>` stands for a list of words, `{c}` and `{r}` capture an
/// employer and a post, `:` `-` `,` demand that mark, `^` and `$` the beginning and end of the subject or line. A
/// phrase that begins with `{c}` captures backwards from its first word.
final class EmployerPattern: Sendable {
    enum Step: Sendable {
        case word([UInt64])
        case optional([UInt64])
        case company, role
        case gap(WordGap)
        case start, end
    }

    enum Scope: Sendable { case subject, body, both }

    let source: String
    let weight: Double
    let scope: Scope
    let steps: [Step]
    /// The company stands before the first word.
    let isBackward: Bool

    init?(_ line: Substring) {
        let parts = line.split(separator: " ")
        guard let head = parts.first, let digit = head.first?.wholeNumberValue, parts.count > 1 else { return nil }
        weight = Double(digit)
        scope = head.hasSuffix("s") ? .subject : head.hasSuffix("b") ? .body : .both
        source = parts.dropFirst().joined(separator: " ")
        let steps = parts.dropFirst().map(Self.step)
        if case .company? = steps.first {
            (isBackward, self.steps) = (true, Array(steps.dropFirst()))
        } else {
            (isBackward, self.steps) = (false, steps)
        }
    }

    private static func step(_ part: Substring) -> Step {
        switch part {
        case "{c}": return .company
        case "{r}": return .role
        case "^": return .start
        case "$": return .end
        case ":": return .gap([.colon])
        case "-": return .gap([.dash, .pipe])
        case ",": return .gap([.comma])
        case "\"": return .gap([.quote])
        case "(": return .gap([.open])
        default: break
        }
        let isOptional = part.hasSuffix("?")
        let keys = keys(isOptional ? part.dropLast() : part)
        return isOptional ? .optional(keys) : .word(keys)
    }

    private static func keys(_ part: Substring) -> [UInt64] {
        var keys: Set<UInt64> = []
        for word in part.split(separator: "|") {
            if let macro = EmployerPhrases.macros[String(word)] {
                for word in macro.split(separator: " ") { keys.insert(EmployerFold.hash(word)) }
            } else {
                keys.insert(EmployerFold.hash(word))
            }
        }
        return Array(keys)
    }
}

/// All phrases, found by their first word.
struct EmployerPatternIndex: Sendable {
    private let byFirstWord: WordTable<[EmployerPattern]>

    static let standard = EmployerPatternIndex(EmployerPhrases.all)

    init(_ lines: String) {
        let patterns = lines.split(separator: "\n").compactMap { EmployerPattern($0) }
        var table: [UInt64: [EmployerPattern]] = [:]
        for pattern in patterns {
            for key in Self.firstKeys(pattern) { table[key, default: []].append(pattern) }
        }
        byFirstWord = WordTable(table)
    }

    /// The first word that must stand there; optional words before it are further ways to begin.
    private static func firstKeys(_ pattern: EmployerPattern) -> Set<UInt64> {
        var keys: Set<UInt64> = []
        for step in pattern.steps {
            switch step {
            case .word(let words): return keys.union(words)
            case .optional(let words): keys.formUnion(words)
            case .start, .gap: continue
            default: return keys
            }
        }
        return keys
    }

    /// Every phrase in `text`, subject or body.
    func hits(in text: EmployerText, isSubject: Bool) -> [PatternHit] {
        var hits: [PatternHit] = []
        for index in text.words.indices {
            guard let candidates = byFirstWord[text.words[index].key] else { continue }
            for pattern in candidates {
                guard pattern.scope == .both || (pattern.scope == .subject) == isSubject else { continue }
                var matcher = PatternMatcher(text: text, pattern: pattern, isSubject: isSubject)
                if let hit = matcher.match(at: index) { hits.append(hit) }
            }
        }
        return hits
    }
}

/// A phrase found in a text.
struct PatternHit: Sendable {
    let pattern: EmployerPattern
    /// Words of the captures.
    var company: Range<Int>?
    var role: Range<Int>?
    /// All its words.
    var words: Range<Int>
}
