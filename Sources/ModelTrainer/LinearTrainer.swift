// SPDX-License-Identifier: MIT
import MailClassification

/// One thing to learn from.
struct Example {
    var features: FeatureVector
    /// What each label should be, from 0 to 1; below 0 where it does not matter.
    var target: [Float]
    /// How much it counts.
    var weight: Float
}

extension Example {
    /// One label of several is right.
    init(features: FeatureVector, label: Int, of labels: Int, weight: Float = 1) {
        let target = (0..<labels).map { $0 == label ? Float(1) : 0 }
        self.init(features: features, target: target, weight: weight)
    }
}

/// Learns a linear model by AdaGrad, one example at a time, in a fixed order that depends on nothing but the seed.
struct LinearTrainer {
    enum Loss {
        /// One label of all is right.
        case softmax
        /// Each label is right or not by itself.
        case independent
    }

    var loss: Loss
    var labels: Int
    var logarithm: Int
    var epochs = 12
    var rate: Float = 0.08
    /// Pulls weights of marks towards zero, those of numbers towards where they began.
    var decay: Float = 2e-5
    /// Marks seen in fewer examples than this are left out: they say more of one mail than of its kind.
    var fewest = 2
    /// The share of marks left out each time an example is seen, so that no single word is relied on.
    var dropout: Float = 0
    var seed: UInt64 = 20_261_125

    private(set) var rows: [Float] = []
    /// Whose slot each is; 0 for nobody's.
    private(set) var fingerprints: [UInt16] = []
    private(set) var numberRows: [Float] = []
    private(set) var biases: [Float] = []

    init(loss: Loss, labels: Int, logarithm: Int) {
        (self.loss, self.labels, self.logarithm) = (loss, labels, logarithm)
    }

    /// Learns several times in different orders and keeps the mean, which errs less than any one of them.
    mutating func trainMean(of rounds: Int, _ examples: [Example], start: [Float]? = nil) {
        var sum: LinearTrainer?
        for round in 0..<rounds {
            var one = self
            one.seed = seed &+ UInt64(round) &* 7919
            one.train(examples, start: start)
            if sum == nil { sum = one } else { sum?.add(one) }
        }
        guard var mean = sum else { return }
        mean.scale(by: 1 / Float(rounds))
        self = mean
    }

    private mutating func add(_ other: LinearTrainer) {
        for index in rows.indices { rows[index] += other.rows[index] }
        for index in numberRows.indices { numberRows[index] += other.numberRows[index] }
        for index in biases.indices { biases[index] += other.biases[index] }
    }

    private mutating func scale(by factor: Float) {
        for index in rows.indices { rows[index] *= factor }
        for index in numberRows.indices { numberRows[index] *= factor }
        for index in biases.indices { biases[index] *= factor }
    }

    /// Learns from `examples`; `start` gives the weights of the numbers before training, in rows of ``labels``.
    mutating func train(_ examples: [Example], start: [Float]? = nil) {
        let slots = place(examples)
        let numbers = examples.first?.features.numbers.count ?? 0
        rows = [Float](repeating: 0, count: labels << logarithm)
        numberRows = start ?? [Float](repeating: 0, count: numbers * labels)
        let origin = numberRows
        biases = [Float](repeating: 0, count: labels)
        var rowGradients = [Float](repeating: 1e-3, count: rows.count)
        var numberGradients = [Float](repeating: 1e-3, count: numberRows.count)
        var biasGradients = [Float](repeating: 1e-3, count: labels)
        var generator = SplitMix(state: seed)
        var order = Array(examples.indices)
        var sums = [Float](repeating: 0, count: labels)
        var errors = sums
        let limit = UInt64(Double(1 - dropout) * 0x1p53)
        // What is left out is made up for by what is not.
        let share = 1 / (1 - dropout)
        for _ in 0..<epochs {
            order.shuffle(using: &generator)
            for index in order {
                let example = examples[index]
                let values = example.features.numbers
                let kept = dropout > 0 ? slots[index].filter { _ in generator.next() >> 11 < limit } : slots[index]
                for label in 0..<labels { sums[label] = biases[label] }
                for mark in kept {
                    let row = Int(mark.slot) * labels
                    for label in 0..<labels { sums[label] += rows[row + label] * mark.strength * share }
                }
                for number in values.indices where values[number] != 0 {
                    for label in 0..<labels { sums[label] += numberRows[number * labels + label] * values[number] }
                }
                fillErrors(&errors, sums, example)
                for label in 0..<labels where abs(errors[label]) > 1e-5 {
                    let error = errors[label]
                    Self.step(&biases[label], &biasGradients[label], error, rate)
                    for mark in kept {
                        let at = Int(mark.slot) * labels + label
                        let gradient = error * mark.strength * share + decay * rows[at]
                        Self.step(&rows[at], &rowGradients[at], gradient, rate)
                    }
                    for number in values.indices where values[number] != 0 {
                        let at = number * labels + label
                        let pull = decay * 20 * (numberRows[at] - origin[at])
                        Self.step(&numberRows[at], &numberGradients[at], error * values[number] + pull, rate)
                    }
                }
            }
        }
    }

    /// A mark that owns a slot.
    private struct Placed {
        var slot: Int32
        var strength: Float
    }

    /// Gives the marks of several examples their slots, the most frequent first; the others are left out.
    private mutating func place(_ examples: [Example]) -> [[Placed]] {
        var counts: [UInt64: Int32] = [:]
        for example in examples {
            for mark in Set(example.features.marks) { counts[mark, default: 0] += 1 }
        }
        let ordered = counts.filter { $0.value >= Int32(fewest) }.sorted { ($0.value, $0.key) > ($1.value, $1.key) }
        fingerprints = [UInt16](repeating: 0, count: 1 << logarithm)
        var owners: [UInt64: Int32] = [:]
        let mask = 1 << logarithm - 1
        for (mark, _) in ordered {
            let wanted = MarkSlots.fingerprint(mark)
            let tried = Array(MarkSlots.candidates(mark, mask))
            if tried.contains(where: { fingerprints[$0] == wanted }) { continue }
            guard let slot = tried.first(where: { fingerprints[$0] == 0 }) else { continue }
            fingerprints[slot] = wanted
            owners[mark] = Int32(slot)
        }
        return examples.map { example in
            zip(example.features.marks, example.features.strengths).compactMap { mark, strength in
                owners[mark].map { Placed(slot: $0, strength: strength) }
            }
        }
    }

    /// Makes one label less likely.
    mutating func lower(_ label: Int, by amount: Float) { biases[label] -= amount }

    /// The sums of the weights as they are, before they are written.
    func sums(_ features: FeatureVector) -> [Float] {
        var sums = biases
        let mask = 1 << logarithm - 1
        for (mark, strength) in zip(features.marks, features.strengths) {
            let wanted = MarkSlots.fingerprint(mark)
            guard let slot = MarkSlots.candidates(mark, mask).first(where: { fingerprints[$0] == wanted }) else {
                continue
            }
            for label in 0..<labels { sums[label] += rows[slot * labels + label] * strength }
        }
        for (number, value) in features.numbers.enumerated() where value != 0 {
            for label in 0..<labels { sums[label] += numberRows[number * labels + label] * value }
        }
        return sums
    }

    @inline(__always)
    private static func step(_ weight: inout Float, _ square: inout Float, _ gradient: Float, _ rate: Float) {
        square += gradient * gradient
        weight -= rate * gradient / square.squareRoot()
    }

    private func fillErrors(_ errors: inout [Float], _ sums: [Float], _ example: Example) {
        switch loss {
        case .softmax:
            let shares = Probabilities.softmax(Array(sums.prefix(labels)))
            for label in 0..<labels { errors[label] = (shares[label] - example.target[label]) * example.weight }
        case .independent:
            for label in 0..<labels {
                errors[label] =
                    example.target[label] < 0
                    ? 0 : (Probabilities.logistic(sums[label]) - example.target[label]) * example.weight
            }
        }
    }
}

/// The generator of Steele, Lea and Flood: the same numbers from the same seed, everywhere.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}
