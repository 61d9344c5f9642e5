// SPDX-License-Identifier: MIT

/// A name that may be the employer's, with what speaks for it.
struct CompanyCandidate {
    /// Where a name was read; prose is spelled as the employer spells itself.
    enum Source: Int, Comparable, CaseIterable {
        case bodyPhrase, subjectPhrase, card, signature, domainInText, display, segment, label

        static func < (left: Source, right: Source) -> Bool { left.rawValue < right.rawValue }
    }

    var name: String
    /// Those of its comparing form.
    var words: [String]
    var compact: String
    var source: Source
    var weight: Double
    var order: Int
    var origin: NameOrigin
}
