// SPDX-License-Identifier: MIT

/// Marks made of the concepts of neighbouring words: what stands there, and what stands shortly before what.
enum ConceptMarks {
    /// Words further apart than this say nothing together.
    private static let reach = 9

    static func add(
        _ concepts: [Concepts], _ range: Range<Int>, _ vector: inout FeatureVector, _ single: FeatureVector.Family,
        _ pair: FeatureVector.Family
    ) {
        for index in range where concepts[index].rawValue != 0 {
            concepts[index].forEach { vector.add(single, UInt64($0 + 1)) }
            var near: Concepts = []
            for next in index + 1..<max(index + 1, min(range.upperBound, index + reach)) {
                near.formUnion(concepts[next])
            }
            concepts[index].forEach { first in
                near.forEach { second in vector.add(pair, UInt64(first * 256 + second)) }
            }
        }
    }

    /// Concepts that turn what stands behind them.
    private static let turning = Concepts(.not, .refrain, .only, .please, .welcome, .silence)

    /// What a turning word stands before, two by two: "not", "answer", "status".
    static func addTriples(_ concepts: [Concepts], _ range: Range<Int>, _ vector: inout FeatureVector) {
        for index in range {
            let turn = concepts[index].intersection(turning)
            guard turn.rawValue != 0 else { continue }
            var near: Concepts = []
            for next in index + 1..<max(index + 1, min(range.upperBound, index + reach + 4)) {
                near.formUnion(concepts[next])
            }
            turn.forEach { first in
                near.forEach { second in
                    near.forEach { third in
                        guard second < third else { return }
                        vector.add(.sentenceConceptTriple, UInt64(first << 16 | second << 8 | third))
                    }
                }
            }
        }
    }
}
