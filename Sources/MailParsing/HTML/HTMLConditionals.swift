// SPDX-License-Identifier: MIT

/// Takes out `<![if !supportLists]>` and its like, which Word and Outlook write for themselves. Browsers skip them;
/// libxml2 would show them as text.
enum HTMLConditionals {
    /// The document without them. Conditions inside comments (`<!--[if mso]> ... <![endif]-->`) stay, as they end there.
    static func remove(from html: [UInt8]) -> [UInt8] {
        guard html.firstRange(ignoringCase: "<![") != nil else { return html }
        var output: [UInt8] = []
        output.reserveCapacity(html.count)
        var index = 0
        while let start = html.firstRange(ignoringCase: "<![", from: index) {
            output.append(contentsOf: html[index..<start.lowerBound])
            guard let end = html[start.upperBound...].firstIndex(of: UInt8(ascii: ">")) else {
                index = html.count
                break
            }
            if html[end - 1] == UInt8(ascii: "-") { output.append(contentsOf: html[start.lowerBound...end]) }
            index = end + 1
        }
        output.append(contentsOf: html[index...])
        return output
    }
}
