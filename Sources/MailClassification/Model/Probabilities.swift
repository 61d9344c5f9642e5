// SPDX-License-Identifier: MIT

/// Sums into probabilities.
package enum Probabilities {
    /// Shares that add up to one.
    package static func softmax(_ sums: [Float]) -> [Float] {
        let top = sums.max() ?? 0
        let powers = sums.map { Float(Math.exp(Double($0 - top))) }
        let total = powers.reduce(0, +)
        return powers.map { $0 / total }
    }

    /// The probability of one thing that is or is not.
    package static func logistic(_ sum: Float) -> Float { 1 / (1 + Float(Math.exp(Double(-sum)))) }

    /// The place of the largest, the first of equals; 0 for none.
    package static func largest(_ sums: [Float]) -> Int { sums.indices.max { sums[$0] < sums[$1] } ?? 0 }
}
