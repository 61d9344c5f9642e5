// SPDX-License-Identifier: MIT

/// Weights of one linear model: a sum for each label, made of the marks and numbers of a ``FeatureVector``.
///
/// The weights of the marks are bytes with one scale, in rows of ``width`` labels, read where they lie in the binary.
package struct LinearModel: Sendable {
    /// Labels of a row; the last ones may be unused.
    let width: Int
    private let mask: UInt64
    private let scale: Float
    private let biases: [Float]
    /// Rows of ``width`` for each number.
    private let numberWeights: [Float]
    private let rows: Weights

    /// Bytes that live as long as the program: the binary's own, or a trainer's copy that is never freed.
    private struct Weights: @unchecked Sendable {
        // Read-only memory that nobody frees or writes.
        let start: UnsafePointer<Int8>
    }

    /// Takes a model from the front of `bytes`; nil where they hold none.
    init?(_ bytes: inout ModelBytes) {
        guard let width = bytes.integer(), let logarithm = bytes.integer(), let numbers = bytes.integer(),
            (1...32).contains(width), (4...22).contains(logarithm), numbers <= 4096, let scale = bytes.float(),
            let biases = bytes.floats(width), let weights = bytes.floats(numbers * width),
            let rows = bytes.raw(width << logarithm)
        else { return nil }
        self.width = width
        mask = UInt64(1 << logarithm) - 1
        self.scale = scale
        self.biases = biases
        numberWeights = weights
        self.rows = Weights(start: rows)
    }

    /// The sum for each label.
    func sums(_ features: FeatureVector) -> [Float] {
        var sums = [Float](repeating: 0, count: width)
        sums.withUnsafeMutableBufferPointer { sums in
            for index in features.marks.indices { add(row(features.marks[index]), features.strengths[index], sums) }
            for label in 0..<width { sums[label] = sums[label] * scale + biases[label] }
            let known = min(features.numbers.count, numberWeights.count / width)
            for number in 0..<known where features.numbers[number] != 0 {
                let value = features.numbers[number]
                for label in 0..<width { sums[label] += value * numberWeights[number * width + label] }
            }
        }
        return sums
    }

    /// What one mark adds to a label's sum.
    func weight(of mark: UInt64, strength: Float, for label: Int) -> Float {
        Float(row(mark)[label]) * scale * strength
    }

    /// What a number of value 1 adds to a label's sum.
    func weight(ofNumber number: Int, for label: Int) -> Float { numberWeights[number * width + label] }

    @inline(__always)
    private func row(_ mark: UInt64) -> UnsafePointer<Int8> { rows.start + Int(mark & mask) * width }

    @inline(__always)
    private func add(_ row: UnsafePointer<Int8>, _ strength: Float, _ sums: UnsafeMutableBufferPointer<Float>) {
        for label in 0..<width { sums[label] += Float(row[label]) * strength }
    }
}

/// A cursor over the bytes of a model file.
struct ModelBytes {
    private var next: UnsafePointer<UInt8>
    private var left: Int

    init(_ start: UnsafePointer<UInt8>, count: Int) {
        next = start
        left = count
    }

    private mutating func take(_ count: Int) -> UnsafeRawPointer? {
        guard count >= 0, count <= left else { return nil }
        defer { (next, left) = (next + count, left - count) }
        return UnsafeRawPointer(next)
    }

    mutating func integer() -> Int? {
        take(4).map { Int(UInt32(littleEndian: $0.loadUnaligned(as: UInt32.self))) }
    }

    mutating func float() -> Float? {
        integer().map { Float(bitPattern: UInt32($0)) }
    }

    mutating func floats(_ count: Int) -> [Float]? {
        guard let start = take(count * 4) else { return nil }
        return (0..<count).map {
            let bits = start.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)
            return Float(bitPattern: UInt32(littleEndian: bits))
        }
    }

    mutating func raw(_ count: Int) -> UnsafePointer<Int8>? {
        take(count)?.assumingMemoryBound(to: Int8.self)
    }
}
