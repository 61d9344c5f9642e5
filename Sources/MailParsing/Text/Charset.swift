// SPDX-License-Identifier: MIT
import Foundation

/// Turns octets of a named charset into text, trusting the octets more than the name.
enum Charset {
    /// Decodes with the charset that a part names. An unknown name: UTF-8 if the octets are, else windows-1252.
    static func decode(_ bytes: [UInt8], label: String?, state: inout ParsingState) -> String {
        guard let label, !label.isEmpty else { return guess(bytes, hint: nil) }
        let name = name(for: label)
        if isUTF8(name) || name == windows1252 {
            return decodeCommon(bytes, name, state: &state)
        }
        guard isKnown(name), let converter = IconvConverter(from: name) else {
            state.note(.charsetUnknown)
            return guess(bytes, hint: nil)
        }
        return converter.convert(bytes)
    }

    /// Decodes octets that nobody labelled: ISO-2022-JP by its escapes, UTF-8, `hint`, windows-1252, in that order.
    static func guess(_ bytes: [UInt8], hint: String?) -> String {
        if bytes.contains(0x1B), bytes.isASCII, bytes.firstRange(ignoringCase: "\u{1B}$") != nil {
            return IconvConverter(from: "ISO-2022-JP")?.convert(bytes) ?? latin(bytes)
        }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        if let name = hint.map({ name(for: $0) }), !isUTF8(name), name != windows1252, isKnown(name),
            let converter = IconvConverter(from: name)
        {
            return converter.convert(bytes)
        }
        return mixed(bytes, mayBeCut: false)
    }

    /// The name by which iconv knows the charset that mail calls `label` (WHATWG's labels, and what mailers write).
    static func name(for label: String) -> String {
        let key = label.lowercased().filter { !"\"' \t".contains($0) }
        if let alias = aliases[key] { return alias }
        if key.hasPrefix("windows-") { return "CP" + key.dropFirst(8) }
        if key.hasPrefix("windows"), key.dropFirst(7).allSatisfy(\.isNumber) { return "CP" + key.dropFirst(7) }
        if key.hasPrefix("iso8859-") { return "ISO-8859-" + key.dropFirst(8) }
        if key.hasPrefix("iso_8859-") { return "ISO-8859-" + key.dropFirst(9).prefix { $0 != ":" } }
        return key.uppercased()
    }

    private static let windows1252 = "CP1252"

    private static func isUTF8(_ name: String) -> Bool { name == "UTF-8" }

    /// Only families that mail uses reach iconv, which would load a module for any name.
    private static func isKnown(_ name: String) -> Bool {
        let families = [
            "ISO-8859-", "CP", "KOI8-", "UTF-7", "UTF-16", "UTF-32", "GB", "BIG5", "EUC-", "ISO-2022-JP", "ISO-2022-KR",
            "SHIFT_JIS", "MAC", "UHC", "JOHAB", "TIS-620", "IBM", "HZ", "VISCII", "TCVN", "ARMSCII", "GEORGIAN",
            "UCS-2",
            "ISO-IR-",
        ]
        let isSafe =
            name.utf8.count <= 24 && name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x5F }
        return isSafe && families.contains { name.hasPrefix($0) }
    }

    /// UTF-8 and windows-1252 are taken for each other so often that the octets decide.
    private static func decodeCommon(_ bytes: [UInt8], _ name: String, state: inout ParsingState) -> String {
        if bytes.isASCII { return guess(bytes, hint: nil) }
        if let text = String(validating: bytes, as: UTF8.self) {
            if !isUTF8(name) { state.note(.charsetWrong) }
            return text
        }
        if isUTF8(name) {
            let text = mixed(bytes, mayBeCut: true)
            if !endsInsideCharacter(bytes) || text.unicodeScalars.contains("\u{FFFD}") { state.note(.charsetWrong) }
            return text
        }
        return latin(bytes)
    }

    /// Octets that are mostly UTF-8 keep it, with replacement characters; others are windows-1252.
    private static func mixed(_ bytes: [UInt8], mayBeCut: Bool) -> String {
        let whole = mayBeCut && endsInsideCharacter(bytes) ? bytes.dropLast(incompleteTail(bytes)) : bytes[...]
        let text = String(decoding: whole, as: UTF8.self)
        let (good, bad) = text.unicodeScalars.reduce(into: (0, 0)) { counts, scalar in
            if scalar == "\u{FFFD}" { counts.1 += 1 } else if scalar.value > 0x7F { counts.0 += 1 }
        }
        // A single odd octet at the very end is a Latin letter rather than a cut character.
        if good == 0, bytes.count - whole.count == 1 { return latin(bytes) }
        return good > bad || bad == 0 ? text : latin(bytes)
    }

    private static func endsInsideCharacter(_ bytes: [UInt8]) -> Bool { incompleteTail(bytes) > 0 }

    /// How many octets at the end start a UTF-8 character without finishing it, as a partial fetch leaves them.
    private static func incompleteTail(_ bytes: [UInt8]) -> Int {
        for length in 1...3 where length <= bytes.count {
            let byte = bytes[bytes.count - length]
            if byte & 0xC0 == 0x80 { continue }
            let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC2 ? 2 : 1
            return needed > length ? length : 0
        }
        return 0
    }

    private static func latin(_ bytes: [UInt8]) -> String {
        var scalars = String.UnicodeScalarView()
        for byte in bytes {
            let value = (0x80...0x9F).contains(byte) ? windowsControls[Int(byte) - 0x80] : UInt32(byte)
            if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
        }
        return String(scalars)
    }

    /// windows-1252 where ISO-8859-1 has controls (WHATWG index windows-1252).
    private static let windowsControls: [UInt32] = [
        0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D,
        0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A,
        0x0153, 0x9D, 0x017E, 0x0178,
    ]

    /// Labels that mean something else in mail than iconv thinks, or that it does not know.
    private static let aliases: [String: String] = {
        var names: [String: String] = [:]
        let groups: [(String, String)] = [
            ("UTF-8", "utf-8 utf8 utf_8 unicode-1-1-utf-8 x-utf-8 utf-8mb4 utf8mb4 cp65001 unicode"),
            ("CP1252", "iso-8859-1 iso8859-1 iso_8859-1 iso-8859-1:1987 iso88591 latin1 latin-1 l1 cp819 ibm819"),
            ("CP1252", "us-ascii ascii ansi_x3.4-1968 iso646-us iso_646.irv:1991 windows-1252 cp1252 x-cp1252 ansi"),
            ("CP1252", "iso-8859-1-windows-3.1-latin-1 x-ansi x-unknown unknown-8bit unknown default _iso-8859-1"),
            ("CP1254", "iso-8859-9 iso8859-9 latin5 windows-1254"), ("ISO-8859-8", "iso-8859-8-i iso-8859-8-e logical"),
            ("GB18030", "gb2312 gb_2312-80 gb2312-80 gbk x-gbk cp936 ms936 windows-936 gb18030 euc-cn chinese"),
            ("CP932", "shift_jis shift-jis sjis x-sjis ms_kanji cp932 windows-31j ms932 cswindows31j"),
            ("CP949", "euc-kr euckr ks_c_5601-1987 ks_c_5601 ksc5601 ksc_5601 korean cp949 uhc windows-949"),
            ("BIG5-HKSCS", "big5 big-5 big5-hkscs x-big5 cn-big5 cp950"), ("EUC-JP", "euc-jp eucjp x-euc-jp"),
            ("ISO-2022-JP", "iso-2022-jp csiso2022jp"), ("KOI8-R", "koi8-r koi8 koi koi8r cskoi8r"),
            ("KOI8-U", "koi8-u koi8-ru"), ("MACINTOSH", "macintosh mac x-mac-roman macroman x-macroman"),
            ("MAC-CYRILLIC", "x-mac-cyrillic x-mac-ukrainian"), ("MAC-CENTRALEUROPE", "x-mac-ce x-mac-centraleurroman"),
            ("UTF-7", "utf-7 utf7 unicode-1-1-utf-7 x-unicode-2-0-utf-7"),
            ("UTF-16", "utf-16 utf16 ucs-2 iso-10646-ucs-2"),
            ("UTF-16LE", "utf-16le"), ("UTF-16BE", "utf-16be"), ("CP874", "tis-620 windows-874 iso-8859-11 cp874"),
            ("ISO-8859-2", "latin2 iso8859-2 iso88592"), ("ISO-8859-15", "latin9 latin-9 iso8859-15 iso885915"),
        ]
        for (name, labels) in groups {
            for label in labels.split(separator: " ") { names[String(label)] = name }
        }
        return names
    }()
}
