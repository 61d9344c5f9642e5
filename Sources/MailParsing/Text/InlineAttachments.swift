// SPDX-License-Identifier: MIT

/// Files that old mailers write into the text itself (uuencode), taken out of it.
enum InlineAttachments {
    /// The text without uuencoded files, and their names.
    static func remove(from text: String) -> (text: String, names: [String]) {
        guard Array(text.utf8).firstRange(ignoringCase: "begin ") != nil else { return (text, []) }
        var kept: [Substring] = []
        var names: [String] = []
        var isInside = false
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            if isInside {
                if line.utf8.starts(with: "end".utf8), line.utf8.count <= 5 { isInside = false }
                continue
            }
            guard let name = beginLine(line) else {
                kept.append(line)
                continue
            }
            names.append(TextNormaliser.line(name))
            isInside = true
        }
        return (kept.joined(separator: "\n"), names)
    }

    /// `begin 644 cv.pdf`: three or four octal digits and a name.
    private static func beginLine(_ line: Substring) -> String? {
        guard line.utf8.starts(with: "begin ".utf8) else { return nil }
        let words = line.split(separator: " ", maxSplits: 2)
        guard words.count == 3, (3...4).contains(words[1].count), words[1].allSatisfy({ ("0"..."7").contains($0) })
        else { return nil }
        return String(words[2])
    }
}
