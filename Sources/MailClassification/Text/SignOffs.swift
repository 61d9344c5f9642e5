// SPDX-License-Identifier: MIT

/// The words with which mails end, before the name.
enum SignOffs {
    /// Whether a short folded line begins with one of them and holds little else.
    static func begins(_ line: [UInt8]) -> Bool {
        guard line.count >= 4, let candidates = byHead[WordHash.key(line.prefix(4))] else { return false }
        guard let last = line.last, isLetter(last) || last == UInt8(ascii: ",") || last == UInt8(ascii: "!") else {
            return false
        }
        return candidates.contains { line.starts(with: $0) } && line.count { $0 == 0x20 } <= mostSpaces
    }

    private static let mostSpaces = 5

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) || byte >= 0x80 }

    private static let byHead: [UInt32: [[UInt8]]] = Dictionary(
        grouping: phrases.map { Array($0.utf8) }, by: { WordHash.key($0.prefix(4)) })

    private static let phrases = [
        "best regards", "kind regards", "warm regards", "regards", "sincerely", "yours sincerely", "best wishes",
        "all the best", "best", "cheers", "many thanks", "thanks", "mit freundlichen gru", "freundliche gru",
        "viele gru", "beste gru", "herzliche gru", "liebe gru", "schone gru", "mfg", "cordialement",
        "bien cordialement", "bien a vous", "sinceres salutations", "salutations", "saludos", "un saludo",
        "cordialmente", "atentamente", "un cordial saludo", "atenciosamente", "cumprimentos",
        "com os melhores cumprimentos", "abraco", "melhores cumprimentos", "cordiali saluti", "distinti saluti",
        "un saluto", "saluti", "met vriendelijke groet", "vriendelijke groet", "groeten", "hartelijke groet",
        "groet", "z powazaniem", "pozdrawiam", "pozdrawiamy", "z wyrazami szacunku", "serdecznie pozdrawiam",
    ].filter { $0.utf8.count >= 4 }
}
