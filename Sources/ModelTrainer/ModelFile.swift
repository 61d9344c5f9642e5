// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// Writes what ``ClassifierModel`` reads.
struct ModelFile {
    private(set) var data = Data("followup-model-1".utf8)

    init() {}

    /// The bytes of a file that was written before.
    init(reading path: String) throws { data = try Data(contentsOf: URL(fileURLWithPath: path)) }

    mutating func append(_ floats: [Float]) {
        for float in floats { append(UInt32(float.bitPattern)) }
    }

    private mutating func append(_ number: UInt32) {
        withUnsafeBytes(of: number.littleEndian) { data.append(contentsOf: $0) }
    }

    /// The largest weight that a byte can stand for; the few larger ones are cut.
    private static let ceiling: Float = 2.5

    mutating func append(_ trained: LinearTrainer) {
        let largest = min(Self.ceiling, trained.rows.reduce(0) { max($0, abs($1)) })
        let scale = max(largest, 1e-6) / 127
        append(UInt32(trained.labels))
        append(UInt32(trained.logarithm))
        append(UInt32(trained.numberRows.count / trained.labels))
        append([scale])
        append(trained.biases)
        append(trained.numberRows)
        for fingerprint in trained.fingerprints {
            withUnsafeBytes(of: fingerprint.littleEndian) { data.append(contentsOf: $0) }
        }
        let bytes = trained.rows.map { UInt8(bitPattern: Int8(max(-127, min(127, ($0 / scale).rounded())))) }
        data.append(contentsOf: bytes)
    }

    /// A model that can be used at once; its bytes stay for the rest of the process.
    func loaded() throws -> ClassifierModel {
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: data.count)
        data.copyBytes(to: copy, count: data.count)
        guard let model = ClassifierModel(at: UnsafePointer(copy), count: data.count) else {
            throw Corpus.Fault(description: "The model that was just trained cannot be read back; this is a bug.")
        }
        return model
    }
}
