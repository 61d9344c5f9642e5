// SPDX-License-Identifier: MIT

/// A folder's name as it goes over the wire: modified UTF-7 (RFC 3501 section 5.1.3).
struct MailboxName: Hashable, Sendable {
    /// The bytes as the server wrote them, or as we shall write them.
    let wire: [UInt8]

    init(wire: [UInt8]) { self.wire = Self.isInbox(wire) ? Array("INBOX".utf8) : wire }

    /// - Parameter name: as a person writes it.
    init(_ name: String) { self.init(wire: Self.encode(name)) }

    /// As a person reads it. Names that are not modified UTF-7 (some servers send UTF-8) come as they are.
    var name: String { Self.decode(wire) ?? String(decoding: wire, as: UTF8.self) }

    /// INBOX is the one name without case (RFC 3501 section 5.1).
    private static func isInbox(_ wire: [UInt8]) -> Bool {
        wire.count == 5 && wire.map { $0 & 0xDF }.elementsEqual("INBOX".utf8)
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+,".utf8)
    private static let shiftIn = UInt8(ascii: "&")
    private static let shiftOut = UInt8(ascii: "-")

    // MARK: Encoding

    private static func encode(_ name: String) -> [UInt8] {
        var wire: [UInt8] = []
        var run: [UInt16] = []
        for unit in name.utf16 {
            guard (0x20...0x7e).contains(unit) else {
                run.append(unit)
                continue
            }
            appendShifted(&run, to: &wire)
            wire.append(UInt8(unit))
            if unit == UInt16(shiftIn) { wire.append(shiftOut) }
        }
        appendShifted(&run, to: &wire)
        return wire
    }

    private static func appendShifted(_ run: inout [UInt16], to wire: inout [UInt8]) {
        guard !run.isEmpty else { return }
        wire.append(shiftIn)
        var bits: UInt32 = 0
        var count = 0
        for unit in run {
            bits = bits << 16 | UInt32(unit)
            count += 16
            while count >= 6 {
                count -= 6
                wire.append(alphabet[Int(bits >> UInt32(count) & 0x3f)])
            }
            bits &= (1 << UInt32(count)) - 1
        }
        if count > 0 { wire.append(alphabet[Int(bits << UInt32(6 - count) & 0x3f)]) }
        wire.append(shiftOut)
        run = []
    }

    // MARK: Decoding

    private static func decode(_ wire: [UInt8]) -> String? {
        var units: [UInt16] = []
        var index = 0
        while index < wire.count {
            let byte = wire[index]
            index += 1
            guard byte < 0x80 else { return nil }
            guard byte == shiftIn else {
                units.append(UInt16(byte))
                continue
            }
            guard let end = wire[index...].firstIndex(of: shiftOut) else { return nil }
            if end == index {
                units.append(UInt16(shiftIn))
            } else {
                guard let run = unshift(wire[index..<end]) else { return nil }
                units += run
            }
            index = end + 1
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func unshift(_ digits: ArraySlice<UInt8>) -> [UInt16]? {
        var units: [UInt16] = []
        var bits: UInt32 = 0
        var count = 0
        for digit in digits {
            guard let value = alphabet.firstIndex(of: digit) else { return nil }
            bits = bits << 6 | UInt32(value)
            count += 6
            guard count >= 16 else { continue }
            count -= 16
            units.append(UInt16(truncatingIfNeeded: bits >> UInt32(count)))
            bits &= (1 << UInt32(count)) - 1
        }
        return units
    }
}
