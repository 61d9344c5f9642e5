// SPDX-License-Identifier: MIT
import Testing

@testable import followup

@Suite("Text of mails on a terminal")
struct TerminalTextTests {
    @Test(
        "Control characters never reach it",
        arguments: [
            ("plain", "plain"),
            ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"),
            ("title\u{1B}]0;owned\u{07}", "title]0;owned"),
            ("a\u{9B}2Jb", "a2Jb"),
            ("back\u{08}\u{08}space\u{7F}", "backspace"),
            ("left\u{202E}thgir", "leftthgir"),
            ("zero\u{200B}width\u{FEFF}", "zerowidth"),
            ("two\nlines\tand  spaces ", "two lines and spaces"),
            ("", ""),
        ])
    func sanitised(raw: String, shown: String) {
        #expect(TerminalText.line(raw) == shown)
    }

    @Test(
        "Columns are counted as a terminal draws them",
        arguments: [("abc", 3), ("Zürich", 6), ("東京", 4), ("e\u{301}", 1), ("👩‍💻", 2), ("", 0)])
    func width(text: String, columns: Int) {
        #expect(TerminalText.width(text) == columns)
    }

    @Test(
        "Every cell has its width",
        arguments: ["", "short", "a company with a very long name indeed", "株式会社エクザンプル開発本部"])
    func padded(text: String) {
        #expect(TerminalText.width(TerminalText.pad(text, 12)) == 12)
    }

    @Test("Lines break at spaces and lose nothing")
    func wrapped() {
        let text = "They said within two weeks; that was 16 November."
        let lines = TerminalText.wrap(text, 20)
        #expect(lines.joined(separator: " ") == text)
        #expect(lines.allSatisfy { TerminalText.width($0) <= 20 })
    }
}
