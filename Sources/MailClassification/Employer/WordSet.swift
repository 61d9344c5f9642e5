// SPDX-License-Identifier: MIT

/// A set of words by their hash. The keys are hashes already, so that a look-up is a mask and a compare; `Set` would
/// hash them again for every word of every mail.
struct WordSet: Sendable {
    /// Open addressing; 0 marks an empty slot.
    private let slots: [UInt64]
    private let mask: Int
    /// The words' hashes.
    let keys: [UInt64]

    init(_ keys: some Sequence<UInt64>) {
        let keys = Array(Set(keys)).sorted()
        var size = 8
        while size < keys.count * 3 { size *= 2 }
        var slots = [UInt64](repeating: 0, count: size)
        for key in keys {
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = key
        }
        self.slots = slots
        self.keys = keys
        mask = size - 1
    }

    func contains(_ key: UInt64) -> Bool {
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] != 0 {
            if slots[slot] == key { return true }
            slot = (slot + 1) & mask
        }
        return false
    }

    func union(_ other: WordSet) -> WordSet { WordSet(keys + other.keys) }
}

/// What belongs to words, found the same way.
struct WordTable<Value: Sendable>: Sendable {
    private let slots: [Int32]
    private let keys: [UInt64]
    private let values: [Value]
    private let mask: Int

    init(_ table: [UInt64: Value]) {
        let entries = table.sorted { $0.key < $1.key }
        var size = 8
        while size < entries.count * 3 { size *= 2 }
        var slots = [Int32](repeating: -1, count: size)
        for (index, entry) in entries.enumerated() {
            var slot = Int(truncatingIfNeeded: entry.key) & (size - 1)
            while slots[slot] >= 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = Int32(index)
        }
        self.slots = slots
        keys = entries.map(\.key)
        values = entries.map(\.value)
        mask = size - 1
    }

    subscript(key: UInt64) -> Value? {
        var slot = Int(truncatingIfNeeded: key) & mask
        while slots[slot] >= 0 {
            let index = Int(slots[slot])
            if keys[index] == key { return values[index] }
            slot = (slot + 1) & mask
        }
        return nil
    }
}
