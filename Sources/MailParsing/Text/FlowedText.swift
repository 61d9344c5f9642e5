// SPDX-License-Identifier: MIT

/// Joins the lines of format=flowed text (RFC 3676).
enum FlowedText {
    /// Paragraphs as single lines; quoted ones keep their depth as `> ` before them.
    static func unwrap(_ text: String, deletingSpaces: Bool) -> String {
        var output = ""
        output.reserveCapacity(text.utf8.count)
        var flowing: Int?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let (depth, content) = unstuffed(line)
            let isSignature = content == "-- "
            if let open = flowing, open == depth, !isSignature {
                output += content
            } else {
                if flowing != nil { output += "\n" }
                output += String(repeating: "> ", count: depth) + content
            }
            flowing = content.hasSuffix(" ") && !isSignature ? depth : nil
            if flowing == nil { output += "\n" } else if deletingSpaces { output.removeLast() }
        }
        return output
    }

    /// A line without its quote marks and the space that stuffs it.
    private static func unstuffed(_ line: Substring) -> (depth: Int, content: Substring) {
        let quotes = line.utf8.prefix { $0 == UInt8(ascii: ">") }.count
        let rest = line.dropFirst(quotes)
        return (min(quotes, 50), rest.first == " " ? rest.dropFirst() : rest)
    }
}
