// SPDX-License-Identifier: MIT
import Foundation

/// Makes the encoded words (RFC 2047) of a header value such that GMime reads them as they were meant.
///
/// Charset labels become names that iconv knows (`iso-8859-1` means windows-1252 in mail), a language tag
/// (RFC 2231 section 5) goes, blanks inside a word are encoded or dropped, and a last word that was cut off, as some
/// servers do with long headers, gets its end.
struct EncodedWordRepair {
    private let value: [UInt8]
    private var index = 0
    private var output: [UInt8] = []
    private var wordsLeft: Int

    static func repair(_ value: [UInt8], state: inout ParsingState) -> [UInt8] {
        var repair = EncodedWordRepair(value: value, wordsLeft: state.limits.encodedWords)
        return repair.run(&state)
    }

    private init(value: [UInt8], wordsLeft: Int) {
        self.value = value
        self.wordsLeft = wordsLeft
        output.reserveCapacity(value.count + 16)
    }

    private mutating func run(_ state: inout ParsingState) -> [UInt8] {
        while index < value.count {
            guard value[index] == 0x3D, let word = wordStart(at: index) else {
                output.append(value[index])
                index += 1
                continue
            }
            guard wordsLeft > 0 else {
                state.note(.tooManyEncodedWords)
                break
            }
            wordsLeft -= 1
            emit(word, &state)
        }
        return output
    }

    private struct WordStart {
        var label: ArraySlice<UInt8>
        var isBase64: Bool
        var textStart: Int
    }

    /// Reads `=?charset?Q?` at `start`.
    private func wordStart(at start: Int) -> WordStart? {
        guard start + 1 < value.count, value[start + 1] == 0x3F else { return nil }
        let labelStart = start + 2
        let limit = min(value.count, labelStart + 64)
        guard let labelEnd = value[labelStart..<limit].firstIndex(of: 0x3F), labelEnd > labelStart else { return nil }
        guard labelEnd + 2 < value.count, value[labelEnd + 2] == 0x3F else { return nil }
        let encoding = value[labelEnd + 1].lowercased
        guard encoding == UInt8(ascii: "q") || encoding == UInt8(ascii: "b") else { return nil }
        let label = value[labelStart..<labelEnd].prefix { $0 != UInt8(ascii: "*") }
        guard label.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { return nil }
        return WordStart(label: label, isBase64: encoding == UInt8(ascii: "b"), textStart: labelEnd + 3)
    }

    private mutating func emit(_ word: WordStart, _ state: inout ParsingState) {
        let text = textRange(from: word.textStart)
        if text.isCut { state.note(.encodedWordCut) }
        output.append(contentsOf: "=?".utf8)
        // Raw 8-bit octets inside a word were made UTF-8 already, whatever the word says.
        let isRaw = !value[text.range].isASCII
        output.append(
            contentsOf: (isRaw ? "UTF-8" : Charset.name(for: String(decoding: word.label, as: UTF8.self))).utf8)
        if word.isBase64, let octets = padded(value[text.range]) {
            output.append(contentsOf: "?Q?".utf8)
            for octet in octets { appendQuoted(octet) }
        } else {
            output.append(contentsOf: (word.isBase64 ? "?B?" : "?Q?").utf8)
            appendText(value[text.range], isBase64: word.isBase64, isCut: text.isCut)
        }
        output.append(contentsOf: "?=".utf8)
        index = text.next
    }

    /// Where a word's text ends: at `?=`, before the next word, or where the value was cut off.
    private func textRange(from start: Int) -> (range: Range<Int>, next: Int, isCut: Bool) {
        var index = start
        while index < value.count {
            if value[index] == 0x3F, index + 1 < value.count, value[index + 1] == 0x3D {
                return (start..<index, index + 2, false)
            }
            if value[index] == 0x3D, index > start, wordStart(at: index) != nil {
                return (start..<index, index, true)
            }
            index += 1
        }
        let end = value.last == 0x3F && value.count > start ? value.count - 1 : value.count
        return (start..<end, value.count, true)
    }

    /// The octets of base64 that ends in padding. GMime decodes neighbouring base64 words as one stream, which ends at
    /// the first padding, and drops the words behind it.
    private func padded(_ text: ArraySlice<UInt8>) -> Data? {
        let plain = text.filter { !$0.isBlank }
        guard plain.last == UInt8(ascii: "=") else { return nil }
        return Data(base64Encoded: Data(plain))
    }

    private mutating func appendQuoted(_ octet: UInt8) {
        let digits = Array("0123456789ABCDEF".utf8)
        output += [UInt8(ascii: "="), digits[Int(octet >> 4)], digits[Int(octet & 15)]]
    }

    /// GMime drops the last characters of base64 without its padding.
    private mutating func pad(_ text: ArraySlice<UInt8>) {
        output.append(contentsOf: repeatElement(0x3D, count: Base64.missingPadding(of: text)))
    }

    private mutating func appendText(_ text: ArraySlice<UInt8>, isBase64: Bool, isCut: Bool) {
        var text = text
        if isCut, !isBase64 {
            // Half an octet at the end of a cut word would show as `=C`.
            if text.last == 0x3D { text.removeLast() }
            if let equals = text.suffix(2).firstIndex(of: 0x3D) { text = text[..<equals] }
        }
        defer { if isBase64 { pad(text) } }
        for byte in text {
            guard byte.isBlank else {
                output.append(byte)
                continue
            }
            if !isBase64 { output.append(UInt8(ascii: "_")) }
        }
    }
}
