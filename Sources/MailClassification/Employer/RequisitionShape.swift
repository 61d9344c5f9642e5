// SPDX-License-Identifier: MIT

/// What an employer's number of a post looks like.
enum RequisitionShape {
    /// Whether the word, in any case, is surely one: `R-20418`, `JR12345`, `2026-4417`, `4711-DOK`, `260019F`, `51630`.
    static func isNumber(_ word: some StringProtocol) -> Bool {
        let bytes = Array(word.utf8)
        guard (4...24).contains(bytes.count) else { return false }
        let digits = bytes.filter(Requisition.isDigit).count
        guard digits >= 3, bytes.allSatisfy(isPart), !isYear(bytes), digits * 5 >= bytes.count * 2 else { return false }
        return !isDate(bytes) && !isPercent(bytes)
    }

    /// Whether it may be one when a label stands before it (`Ref. 118`, `Job ID 44B`).
    static func isPossible(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard (2...30).contains(bytes.count), bytes.contains(where: Requisition.isDigit) else { return false }
        return bytes.allSatisfy(isPart) && !isDate(Array(bytes))
    }

    /// Forms that need no label: `R-1042`, `JR-100234`, `REQ12345`.
    static func isTelling(_ bytes: ArraySlice<UInt8>) -> Bool {
        let letters = bytes.prefix { (0x41...0x5A).contains($0) }
        let digits = bytes.dropFirst(letters.count).drop { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        guard digits.count >= 3, digits.allSatisfy({ Requisition.isDigit($0) || $0 == UInt8(ascii: "-") }) else {
            return false
        }
        return ["R", "JR", "REQ", "JOB", "IRC", "RQ", "REF", "VAC", "HRC", "JREQ"].contains(
            String(decoding: letters, as: UTF8.self))
            && digits.filter(Requisition.isDigit).count >= 3
    }

    static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "_"),
            UInt8(ascii: "."):
            true
        default: false
        }
    }

    private static func isYear(_ bytes: [UInt8]) -> Bool {
        bytes.count == 4 && (bytes.starts(with: "19".utf8) || bytes.starts(with: "20".utf8))
    }

    private static func isPercent(_ bytes: [UInt8]) -> Bool {
        let parts = bytes.split(separator: UInt8(ascii: "-"))
        return parts.count == 2 && parts.allSatisfy { $0.count <= 3 && $0.allSatisfy(Requisition.isDigit) }
    }

    /// `12/11/2026`, `2026-11-12`, `12.11.26`.
    static func isDate(_ bytes: [UInt8]) -> Bool {
        for mark in "/-.".utf8 {
            let parts = bytes.split(separator: mark)
            guard parts.count == 3, parts.allSatisfy({ $0.allSatisfy(Requisition.isDigit) }) else { continue }
            if parts[0].count == 4, parts[1].count <= 2, parts[2].count <= 2 { return true }
            if parts[0].count <= 2, parts[1].count <= 2, parts[2].count == 4 || parts[2].count == 2 { return true }
        }
        return false
    }
}
