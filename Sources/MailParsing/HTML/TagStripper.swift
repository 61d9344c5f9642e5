// SPDX-License-Identifier: MIT

/// Takes tags out of HTML without understanding it: for documents too wild to be parsed.
enum TagStripper {
    static func strip(_ html: ArraySlice<UInt8>) -> [UInt8] {
        var output: [UInt8] = []
        var isTag = false
        var index = html.startIndex
        while index < html.endIndex {
            let byte = html[index]
            if isTag {
                isTag = byte != UInt8(ascii: ">")
            } else if byte == UInt8(ascii: "<"), startsTag(html, behind: index) {
                isTag = true
                if output.last != 0x20 { output.append(0x20) }
            } else {
                output.append(byte)
            }
            index += 1
        }
        return output
    }

    private static func startsTag(_ html: ArraySlice<UInt8>, behind index: Int) -> Bool {
        guard index + 1 < html.endIndex else { return true }
        let next = html[index + 1]
        return next.isLetter || next == UInt8(ascii: "/") || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
    }
}
