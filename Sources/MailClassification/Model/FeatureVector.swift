// SPDX-License-Identifier: MIT

/// What a linear model sees of a mail, a sentence or a word: many hashed marks, of which few are there, and a short
/// list of numbers that are always there.
package struct FeatureVector: Sendable {
    /// 64-bit hashes of the marks that are there. A model folds them to its own number of buckets, so that no word
    /// can be read out of its weights.
    package private(set) var marks: [UInt64] = []
    /// How much each mark counts, side by side with ``marks``.
    package private(set) var strengths: [Float] = []
    /// Numbers in a fixed order.
    package var numbers: [Float] = []

    package init() {}

    /// Adds a mark of a family, such as the words of the subject.
    @inline(__always)
    mutating func add(_ family: Family, _ hash: UInt64, strength: Float = 1) {
        marks.append(Self.mixed(hash, family.rawValue))
        strengths.append(strength)
    }

    mutating func reserve(_ count: Int) {
        marks.reserveCapacity(count)
        strengths.reserveCapacity(count)
    }

    mutating func scale(_ range: Range<Int>, by factor: Float) {
        for index in range { strengths[index] *= factor }
    }

    var count: Int { marks.count }

    /// The finaliser of MurmurHash3: neighbouring hashes fall far apart.
    @inline(__always)
    private static func mixed(_ hash: UInt64, _ family: UInt64) -> UInt64 {
        var value = hash ^ (family &* 0x9E37_79B9_7F4A_7C15)
        value = (value ^ (value >> 33)) &* 0xFF51_AFD7_ED55_8CCD
        value = (value ^ (value >> 33)) &* 0xC4CE_B9FE_1A85_EC53
        return value ^ (value >> 33)
    }

    /// Families of marks; the same word in two of them is two marks.
    enum Family: UInt64 {
        case subjectWord = 1, subjectPair, subjectStem
        case headWord, bodyWord, bodyPair, bodyStem, bodyEnd, conditionalWord, conditionalPair
        case asideWord
        case senderWord, senderDomain, rule, subjectRule
        case sentenceWord, sentencePair, sentenceGap, sentenceStem, sentenceFirst, sentenceRule, neighbourRule
        case concept, conceptPair, subjectConcept, subjectConceptPair, openConcept, openConceptPair
        case quotedWord, quotedConcept
        // The numbers are part of every trained mark: they stay as they are.
        case sentenceConcept = 33, sentenceConceptPair, sentenceConceptTriple
        case timeSentenceWord, timeConcept, timeRule, timeNearRule, timeBefore, timeAfter, timeConceptBefore
        case timeConceptAfter
        case nameWord, namePair, nameStem, nameEnd, nameConcept, nameShape, nameHint
    }
}
