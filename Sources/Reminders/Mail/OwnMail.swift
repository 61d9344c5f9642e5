// SPDX-License-Identifier: MIT

/// The mark by which our reminder mails are known again, so that they are never taken for mail about an application.
public enum OwnMail {
    /// The header that only our reminders carry.
    public static let markHeader = "X-Followup-Id"

    /// Whether a mail with these headers is a reminder of ours: it carries our mark and says that a machine wrote it.
    /// A mail that a person forwards has neither among its own headers.
    public static func isOurs(headers: some Sequence<(String, String)>) -> Bool {
        var isMarked = false
        var isAutomatic = false
        for (name, value) in headers {
            if isEqual(name, markHeader) { isMarked = true }
            // RFC 3834 section 5: the value may be followed by parameters and comments.
            if isEqual(name, "Auto-Submitted"), isEqual(String(value.prefix(14)), "auto-generated") {
                isAutomatic = true
            }
        }
        return isMarked && isAutomatic
    }

    private static func isEqual(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count
            && zip(left.utf8, right.utf8).allSatisfy { lowered($0) == lowered($1) }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
