// SPDX-License-Identifier: MIT

/// A line of the body without its line end.
struct TextLine {
    var bytes: Range<Int>
    var zone: Zone

    var isBlank: Bool { bytes.isEmpty }
}

/// Tells the lines of a mail apart: its own words, the signature, and the history it quotes.
enum LineZones {
    static func lines(of body: [UInt8]) -> [TextLine] {
        var lines = split(body)
        markHistory(&lines, body)
        markSignature(&lines, body)
        return lines
    }

    private static func split(_ body: [UInt8]) -> [TextLine] {
        var lines: [TextLine] = []
        var start = 0
        for at in 0...body.count where at == body.count || body[at] == UInt8(ascii: "\n") {
            lines.append(TextLine(bytes: trimmed(start..<at, body), zone: .body))
            start = at + 1
        }
        return lines
    }

    private static func trimmed(_ range: Range<Int>, _ body: [UInt8]) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, body[start] <= 0x20 { start += 1 }
        while end > start, body[end - 1] <= 0x20 { end -= 1 }
        return start..<end
    }

    // MARK: Quoted history

    /// A mail with fewer own words above its history than this passes the history on: then it is the mail itself.
    private static let fewestOwnBytes = 25

    private static func markHistory(_ lines: inout [TextLine], _ body: [UInt8]) {
        for index in lines.indices where lines[index].bytes.first.map({ body[$0] == UInt8(ascii: ">") }) ?? false {
            lines[index].zone = .quoted
        }
        guard let cut = lines.indices.first(where: { isHistoryIntroduction($0, lines, body) }) else { return }
        let own = lines[..<cut].filter { $0.zone == .body }.reduce(0) { $0 + $1.bytes.count }
        let isForward = own < fewestOwnBytes
        for index in cut..<lines.count where !isForward || isHeaderLine(lines[index], body) {
            lines[index].zone = .quoted
        }
    }

    private static func isHistoryIntroduction(_ index: Int, _ lines: [TextLine], _ body: [UInt8]) -> Bool {
        let line = lines[index]
        guard let first = line.bytes.first else { return false }
        if body[first] == UInt8(ascii: "-") || body[first] == UInt8(ascii: "*"), line.bytes.count < 80 {
            return isSeparator(folded(line, body))
        }
        if isIntroductionEnd(line, body) { return isAttribution(index, lines, body) }
        return isHeaderLine(line, body) && followingHeaders(index, lines, body) >= 2
    }

    private static let separators = [
        "original message", "ursprungliche nachricht", "originalnachricht", "message d'origine", "message original",
        "mensaje original", "messaggio originale", "mensagem original", "oorspronkelijk bericht",
        "wiadomosc oryginalna",
        "oryginalna wiadomosc", "forwarded message", "weitergeleitete nachricht", "message transfere",
        "mensaje reenviado", "messaggio inoltrato", "mensagem encaminhada", "doorgestuurd bericht",
        "przekazana wiadomosc",
    ]

    private static func isSeparator(_ line: String) -> Bool {
        separators.contains { line.contains($0) }
    }

    private static func isIntroductionEnd(_ line: TextLine, _ body: [UInt8]) -> Bool {
        line.bytes.last.map { body[$0] == UInt8(ascii: ":") } ?? false
    }

    private static let attributionStarts = [
        "on ", "el ", "il ", "op ", "em ", "a ", "le ", "am ", "w dniu", "dnia", "von ", "da ", "van ",
    ]
    private static let attributionVerbs = [
        "wrote:", "schrieb", "a ecrit", "escribio:", "ha scritto:", "escreveu:", "schreef", "pisze:", "napisal",
    ]

    /// `On ... wrote:` and its likes, perhaps broken over two lines.
    private static func isAttribution(_ index: Int, _ lines: [TextLine], _ body: [UInt8]) -> Bool {
        guard lines[index].bytes.count < 200 else { return false }
        var text = folded(lines[index], body)
        guard attributionVerbs.contains(where: text.contains) else { return false }
        if index > 0, !lines[index - 1].isBlank { text = folded(lines[index - 1], body) + " " + text }
        let hasMark = text.utf8.contains { (0x30...0x39).contains($0) || $0 == UInt8(ascii: "@") }
        return hasMark || attributionStarts.contains(where: text.hasPrefix)
    }

    private static let headerNames: Set<String> = [
        "from", "von", "de", "da", "van", "od", "sent", "gesendet", "envoye", "enviado", "enviada", "inviato",
        "verzonden",
        "wyslano", "date", "datum", "data", "fecha", "to", "an", "a", "para", "aan", "do", "subject", "betreff",
        "objet",
        "asunto", "assunto", "oggetto", "onderwerp", "temat", "cc",
    ]

    private static func isHeaderLine(_ line: TextLine, _ body: [UInt8]) -> Bool {
        let head = body[line.bytes].prefix(14)
        guard let colon = head.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let name = folded(TextLine(bytes: line.bytes.lowerBound..<colon, zone: .body), body)
        return headerNames.contains(name.trimmingPrefix { $0 == "*" || $0 == " " }.filter { $0 != " " && $0 != "*" })
    }

    private static func followingHeaders(_ index: Int, _ lines: [TextLine], _ body: [UInt8]) -> Int {
        let name = folded(lines[index], body).prefix(4)
        guard ["from", "von:", "de :", "de: ", "da: ", "van:", "od: ", "*fro", "*von"].contains(String(name)) else {
            return 0
        }
        return lines[(index + 1)...].prefix(4).count { isHeaderLine($0, body) }
    }

    // MARK: Signature

    private static let longestSignOff = 42
    private static let signatureLines = 7
    private static let longestSignatureLine = 60

    private static func markSignature(_ lines: inout [TextLine], _ body: [UInt8]) {
        for index in lines.indices where lines[index].zone == .body {
            let line = lines[index]
            guard line.bytes.count >= 2, line.bytes.count <= longestSignOff else { continue }
            guard isDashes(line, body) || SignOffs.begins(foldedBytes(line, body)) else { continue }
            for next in lines[(index + 1)...].indices.prefix(signatureLines) {
                guard lines[next].zone == .body, lines[next].bytes.count <= longestSignatureLine else { break }
                lines[next].zone = .signature
            }
        }
    }

    private static func isDashes(_ line: TextLine, _ body: [UInt8]) -> Bool {
        line.bytes.count == 2 && body[line.bytes].allSatisfy { $0 == UInt8(ascii: "-") }
    }

    // MARK: Folding

    static func folded(_ line: TextLine, _ body: [UInt8]) -> String {
        String(decoding: foldedBytes(line, body), as: UTF8.self)
    }

    private static func foldedBytes(_ line: TextLine, _ body: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(line.bytes.count)
        var at = line.bytes.lowerBound
        while at < line.bytes.upperBound {
            let scalar = UTF8Scalar(body, at)
            switch LetterFold.classify(scalar.value) {
            case .nothing: break
            case .space: bytes.append(0x20)
            case .apostrophe: bytes.append(0x27)
            default: LetterFold.append(scalar.value, to: &bytes)
            }
            at += scalar.length
        }
        return bytes
    }
}
