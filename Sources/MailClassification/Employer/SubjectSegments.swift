// SPDX-License-Identifier: MIT

/// A part of a subject between dashes, colons, bars or brackets.
struct SubjectSegment {
    var words: Range<Int>
    var isBracketed: Bool
}

/// Cuts subjects such as `Acme - Application received - Data Analyst` into their parts.
enum SubjectSegments {
    static func of(_ text: EmployerText) -> [SubjectSegment] {
        var segments: [SubjectSegment] = []
        var start = 0
        var isBracketed = false
        func close(at end: Int) {
            if end > start { segments.append(SubjectSegment(words: start..<end, isBracketed: isBracketed)) }
            start = end
        }
        for (index, word) in text.words.enumerated() where !word.gap.isDisjoint(with: marks) {
            if index > 0 { close(at: index) }
            isBracketed = word.gap.contains(.bracketOpen)
        }
        close(at: text.words.count)
        return segments
    }

    private static let marks: WordGap = [
        .dash, .colon, .pipe, .bracketOpen, .bracketClose, .stop, .newline, .open, .close, .comma,
    ]
}
