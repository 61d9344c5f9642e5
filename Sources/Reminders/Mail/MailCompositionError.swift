// SPDX-License-Identifier: MIT

/// Why no reminder mail could be written.
public enum MailCompositionError: Error, Sendable, Equatable, CustomStringConvertible {
    /// What was given as an address is none.
    case badAddress(String)
    /// A header's value holds a line end, a NUL or another control character.
    case forbiddenCharacter(header: String)

    /// One sentence of what went wrong and one of what to try.
    public var description: String {
        switch self {
        case .badAddress(let text):
            "\u{201c}\(PlainText.line(text, most: 80))\u{201d} is not an e-mail address. Correct it under "
                + "\"reminders.email\" in the configuration."
        case .forbiddenCharacter(let header):
            "The reminder mail's header \(header) would have held a control character, so it was not written. This is "
                + "a fault of the program; please report it."
        }
    }
}
