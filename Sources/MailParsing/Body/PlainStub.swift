// SPDX-License-Identifier: MIT

/// Tells the plain part that a person would read from one that only says where to look.
enum PlainStub {
    /// Plain text this long is read whatever the HTML part holds.
    static let surelyEnough = 1_500
    /// HTML with this many times the letters says what the plain part leaves out.
    static let ratio = 4
    /// Stubs are short; a longer mail may well mention its web version.
    static let longest = 400

    /// Whether HTML text with `htmlLetters` letters should be read instead of `plain`.
    static func prefersHTML(plain: String, letters: Int, htmlLetters: Int) -> Bool {
        guard htmlLetters > letters else { return letters == 0 && htmlLetters > 0 }
        if letters == 0 || htmlLetters >= ratio * letters { return true }
        guard letters <= longest else { return false }
        let bytes = Array(plain.utf8)
        return phrases.contains { bytes.firstRange(ignoringCase: $0) != nil }
    }

    private static let phrases: [StaticString] = [
        "view in browser", "view in your browser", "view this email", "view this message", "view online", "view it in",
        "multi-part message", "multipart message", "not support html", "n't support html", "cannot display html",
        "html-capable", "html compatible", "html-compatible", "enable html", "html version", "html format",
        "html email",
        "html-ansicht", "im browser", "html-fähig", "kein html", "navigateur", "navegador", "nel browser",
        "in je browser",
        "in uw browser", "w przeglądarce", "please use an html",
    ]
}
