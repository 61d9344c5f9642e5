// SPDX-License-Identifier: MIT

/// Weights of one linear model: a sum for each label, made of the marks and numbers of a ``FeatureVector``.
///
/// The marks that training kept own a slot each in an open table; a slot knows its mark by sixteen bits of the hash, so
/// that marks never seen in training add nothing. The weights are bytes with one scale, in rows of ``width`` labels,
/// read where they lie in the binary.
package struct LinearModel: Sendable {
    /// Labels of a row; the last ones may be unused.
    let width: Int
    private let mask: Int
    private let scale: Float
    private let biases: [Float]
    /// Rows of ``width`` for each number.
    private let numberWeights: [Float]
    private let table: Table

    /// Bytes that live as long as the program: the binary's own, or a trainer's copy that is never freed.
    private struct Table: @unchecked Sendable {
        // Read-only memory that nobody frees or writes.
        let fingerprints: UnsafeRawPointer
        let rows: UnsafePointer<Int8>
    }

    /// Takes a model from the front of `bytes`; nil where they hold none.
    init?(_ bytes: inout ModelBytes) {
        guard let width = bytes.integer(), let logarithm = bytes.integer(), let numbers = bytes.integer(),
            (1...32).contains(width), (4...22).contains(logarithm), numbers <= 4096, let scale = bytes.float(),
            let biases = bytes.floats(width), let weights = bytes.floats(numbers * width),
            let fingerprints = bytes.raw(2 << logarithm), let rows = bytes.raw(width << logarithm)
        else { return nil }
        self.width = width
        mask = 1 << logarithm - 1
        self.scale = scale
        self.biases = biases
        numberWeights = weights
        table = Table(fingerprints: UnsafeRawPointer(fingerprints), rows: rows)
    }

    /// The sum for each label.
    func sums(_ features: FeatureVector) -> [Float] {
        var sums = [Float](repeating: 0, count: width)
        sums.withUnsafeMutableBufferPointer { sums in
            for index in features.marks.indices {
                guard let row = row(features.marks[index]) else { continue }
                let strength = features.strengths[index]
                for label in 0..<width { sums[label] += Float(row[label]) * strength }
            }
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
        row(mark).map { Float($0[label]) * scale * strength } ?? 0
    }

    /// What a number of value 1 adds to a label's sum.
    func weight(ofNumber number: Int, for label: Int) -> Float { numberWeights[number * width + label] }

    @inline(__always)
    private func row(_ mark: UInt64) -> UnsafePointer<Int8>? {
        let wanted = MarkSlots.fingerprint(mark)
        var slot = Int(truncatingIfNeeded: mark) & mask
        for _ in 0..<MarkSlots.probes {
            let found = UInt16(
                littleEndian: table.fingerprints.loadUnaligned(fromByteOffset: slot * 2, as: UInt16.self))
            if found == wanted { return table.rows + slot * width }
            // Marks were placed in the first free slot, so behind a free one there is none.
            if found == 0 { return nil }
            slot = (slot + 1) & mask
        }
        return nil
    }
}

/// Where a mark may lie in the table of a model, and how it is known there.
package enum MarkSlots {
    /// Slots that are tried, one behind the other.
    package static let probes = 4

    /// Never 0, which marks an empty slot.
    @inline(__always)
    package static func fingerprint(_ mark: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: mark >> 44) | 1 }

    /// The slots that a mark may own.
    @inline(__always)
    package static func candidates(_ mark: UInt64, _ mask: Int) -> some Sequence<Int> {
        let first = Int(truncatingIfNeeded: mark)
        return (0..<probes).lazy.map { (first &+ $0) & mask }
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
