// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import Reminders

@Suite("Text of mails on its way to a notification")
struct NotificationTextTests {
    static let markup: [(String, String)] = [
        ("Smith & Sons", "Smith &amp; Sons"),
        ("<b>bold</b>", "&lt;b&gt;bold&lt;/b&gt;"),
        ("&lt;", "&amp;lt;"),
        ("<img src=\"file:///etc/passwd\">", "&lt;img src=\"file:///etc/passwd\"&gt;"),
        ("<a href='https://x.example'>Acme</a>", "&lt;a href='https://x.example'&gt;Acme&lt;/a&gt;"),
        ("a > b && c < d", "a &gt; b &amp;&amp; c &lt; d"),
        ("Müller, Łódź, 株式会社", "Müller, Łódź, 株式会社"),
    ]

    @Test("A body has no tag and no entity of its own where the server reads markup", arguments: markup)
    func escaping(text: String, expected: String) {
        #expect(NotificationText.body([text], isMarkup: true) == expected)
        #expect(NotificationText.body([text], isMarkup: false) == text)
    }

    static let controls: [(String, String)] = [
        ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"),
        ("a\u{0}b\u{7}c\u{7F}d\u{9B}e", "abcde"),
        ("safe\u{202E}txt.exe", "safetxt.exe"),
        ("a\u{2066}b\u{2069}c\u{200F}d\u{61C}e", "abcde"),
        ("two\r\nlines\u{2028}three\tfour", "two lines three four"),
        ("  spaces   \n ", "spaces"),
        ("tag\u{E0041}s \u{FFFE}and\u{FFFF} more", "tags and more"),
        ("", ""),
    ]

    @Test("Control and direction characters go", arguments: controls)
    func cleaning(text: String, expected: String) {
        #expect(NotificationText.summary(text) == expected)
        #expect(NotificationText.body([text], isMarkup: false) == expected)
    }

    @Test("Lengths are capped before escaping, so that no entity is cut")
    func caps() {
        #expect(NotificationText.summary(String(repeating: "x", count: 5000)).count == NotificationText.longestSummary)
        let body = NotificationText.body([String(repeating: "<", count: 5000)], isMarkup: true)
        #expect(body == String(repeating: "&lt;", count: NotificationText.longestBody - 1) + "…")
    }

    @Test("A pile of combining marks is no way around the cap")
    func combining() {
        let text = "a" + String(repeating: "\u{301}", count: 100_000)
        #expect(NotificationText.summary(text).unicodeScalars.count <= NotificationText.longestSummary)
    }

    @Test("A headline says what to do and with whom; a merged one says how many")
    func headlines() {
        let acme = ReminderNote(items: [Sample.item()])
        #expect(ReminderCard(acme, today: Sample.today).summary == "Follow up with Acme Robotics")
        #expect(
            ReminderCard(acme, today: Sample.today).body == [
                "Data Engineer", "First follow-up by e-mail, due today.",
                "They said within two weeks; that was 16 November.",
            ])
        let roles = ReminderNote(items: [Sample.item(), Sample.item(13, role: "Analyst")])
        #expect(ReminderCard(roles, today: Sample.today).summary == "Follow up with Acme Robotics (2 roles)")
        let many = (1...5).map { ReminderNote(items: [Sample.item(Int64($0), company: "Company \($0)")]) }
        let merged = ReminderCard(merging: many, today: Sample.today)
        #expect(merged.summary == "5 steps are due with 5 employers")
        #expect(merged.body.first == "Company 1, Company 2, Company 3 and 2 more")
        #expect(merged.keys.count == 5)
        #expect(merged.actions == [.open, .snooze])
    }

    /// Days from today to the last day for the answer, nil where none was named; whether the card is pressing.
    static let deadlines: [(Int?, ReminderCard.Urgency)] = [
        (nil, .normal), (-1, .critical), (0, .critical), (1, .critical), (2, .normal), (30, .normal),
    ]

    @Test("Only an answer that is owed today or tomorrow is critical", arguments: deadlines)
    func urgency(days: Int?, expected: ReminderCard.Urgency) {
        let deadline = days.map { Sample.today.advanced(by: $0) }
        let owed = ReminderNote(items: [Sample.item(step: .respondBy, deadline: deadline)])
        #expect(ReminderCard(owed, today: Sample.today).urgency == expected)
        let other = ReminderNote(items: [Sample.item(step: .thanks, deadline: deadline)])
        #expect(ReminderCard(other, today: Sample.today).urgency == .normal)
    }
}
