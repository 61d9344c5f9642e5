// SPDX-License-Identifier: MIT

/// One node in a mail's tree of parts. The tree is kept as a list with indices, so that no depth can recurse.
struct MIMEPart {
    var content: ContentHeaders
    /// The octets of its body: for a leaf its encoded content, for a multipart whatever stands before its first part.
    var body: Range<Int>
    var children: [Int] = []
    var depth: Int

    /// Whether the part is an attached message (RFC 2046 section 5.2.1).
    var isMessage: Bool {
        content.type == "message" && (content.subtype == "rfc822" || content.subtype == "global")
    }
}
