// SPDX-License-Identifier: MIT
import Foundation

/// What a server means by its NO. The words decide, since the same NO stands for a wrong password, for too many
/// connections and for a server that is being mended.
enum ServerRefusal {
    /// RFC 5530 codes that time heals.
    private static let transientCodes: Set<String> = ["UNAVAILABLE", "LIMIT", "INUSE", "SERVERBUG", "OVERQUOTA"]
    private static let finalCodes: Set<String> = [
        "AUTHENTICATIONFAILED", "AUTHORIZATIONFAILED", "EXPIRED", "PRIVACYREQUIRED", "CONTACTADMIN", "NOPERM",
    ]

    /// Seen at Gmail, Yahoo, Outlook, Dovecot, Courier and Cyrus, in lower case.
    private static let crowded = [
        "too many", "maximum number of connections", "simultaneous connections", "concurrent connections",
        "not connected", "throttled",
    ]
    private static let passing = [
        "temporar", "unavailable", "try again later", "try later", "internal error", "server error", "server busy",
        "bandwidth limits",
    ]
    /// Gmail locks a mailbox for up to a day when it was read too much; asking sooner prolongs it.
    private static let lockedOut: Duration = .seconds(3_600)

    static func login(_ text: ResponseText, server: String) -> TransportError {
        isPassing(text)
            ? .loginUnavailable(server: server, words: text.text, wait: wait(for: text.text))
            : .loginRefused(server: server, words: text.text)
    }

    private static func isPassing(_ text: ResponseText) -> Bool {
        if case .named(let code)? = text.code {
            if transientCodes.contains(code) { return true }
            if finalCodes.contains(code) { return false }
        }
        let words = text.text.lowercased()
        return (crowded + passing).contains { words.contains($0) }
    }

    /// - Returns: how long the server wants to be left alone, if it says or its trouble is known to last.
    static func wait(for text: String) -> Duration? {
        let words = text.lowercased()
        if let asked = suggestedBackoff(words) { return asked }
        if words.contains("bandwidth limits") { return lockedOut }
        return crowded.contains { words.contains($0) } ? Patience.crowdedRetry : nil
    }

    /// Exchange: "Request is throttled. Suggested Backoff Time: 92415 milliseconds".
    private static func suggestedBackoff(_ words: String) -> Duration? {
        guard let label = words.range(of: "backoff time:") else { return nil }
        let digits = words[label.upperBound...].drop { $0 == " " }.prefix { $0.isASCII && $0.isNumber }
        guard let milliseconds = Int(digits.prefix(9)) else { return nil }
        return min(.milliseconds(milliseconds), Patience.longestRetry)
    }
}
