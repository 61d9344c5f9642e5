// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import MailParsing

@Suite struct HTMLTests {
    struct Page: Sendable, CustomTestStringConvertible {
        var html: String
        var text: String
        var testDescription: String { html }
        init(_ html: String, _ text: String) { (self.html, self.text) = (html, text) }
    }

    static let rest = "<p>Thank you for applying to our bakery.</p>"
    static let restText = "Thank you for applying to our bakery."

    @Test(arguments: [
        Page("<p>One</p><p>Two</p>", "One\n\nTwo"),
        Page("One<br>Two<br/>Three", "One\nTwo\nThree"),
        Page("<div>One</div><div>Two</div>", "One\nTwo"),
        Page("<h1>Title</h1>text", "Title\n\ntext"),
        Page("  much \n\t space   here ", "much space here"),
        Page("a<b>b</b>c <i>d</i>", "abc d"),
        Page(
            "Fish &amp; chips &lt;now&gt; &eacute; &#8364; &nbsp; x &unknown; &", "Fish & chips <now> é € x &unknown; &"
        ),
        Page("<ul><li>One</li><li>Two</li></ul>", "- One\n- Two"),
        Page("<ol><li>One<li>Two</ol>end", "1. One\n2. Two\n\nend"),
        Page(
            "<table><tr><td>Role</td><td>Baker</td></tr><tr><td>Ref</td><td>R-1</td></tr></table>",
            "Role Baker\nRef R-1"),
        Page("<pre>a\n  b</pre>", "a\n  b"),
        Page("<title>T</title><style>p{color:red}</style><script>x()</script><p>Text</p>", "Text"),
        Page("<p>unclosed <b>tags <p>everywhere", "unclosed tags\n\neverywhere"),
        Page("</div></p>stray ends</b>", "stray ends"),
        Page("<!-- comment --><![CDATA[x]]>text", "text"),
        Page("<p><![if !supportLists]>1. <![endif]>One</p><!--[if mso]>x<![endif]-->", "1. One"),
        Page("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
    ])
    func layoutBecomesText(_ page: Page) {
        #expect(MailFixture.html(page.html).text == page.text)
    }

    @Test(arguments: [
        "<div style=\"display:none\">hidden words</div>", "<div style=\"DISPLAY : None !important\">hidden words</div>",
        "<span style=\"font-size:0px;color:#fff\">hidden words</span>",
        "<span style=\"font-size: 1px\">hidden words</span>",
        "<div style=\"max-height:0;overflow:hidden\">hidden words</div>", "<p style=\"opacity:0\">hidden words</p>",
        "<p style=\"visibility: hidden\">hidden words</p>", "<p style=\"mso-hide:all\">hidden words</p>",
        "<p hidden>hidden words</p>", "<div class=\"x preheader\">hidden words</div>",
        "<div style=\"display:none\"><p>hidden <b>words</b></p><table><tr><td>hidden</td></tr></table></div>",
    ])
    func whatNobodySeesIsLeftOut(_ hidden: String) {
        #expect(MailFixture.html(hidden + Self.rest).text == Self.restText)
    }

    @Test(arguments: [
        "font-size:10px", "font-size:0.9em", "font-size:1.2rem", "max-height:0.5em", "opacity:0.9", "line-height:0",
        "mso-font-size:0", "display:block",
    ])
    func whatCanBeReadStays(_ style: String) {
        #expect(MailFixture.html("<p style=\"\(style)\">Hello</p>\(Self.rest)").text == "Hello\n\n" + Self.restText)
    }

    // MJML sets the size to 0 around columns and to something inside them.
    @Test func sizesAreInherited() {
        let html = "<td style='font-size:0px'>gap<div style='font-size:14px'>\(Self.restText)</div></td>"
        #expect(MailFixture.html("<table><tr>\(html)</tr></table>").text == Self.restText)
    }

    @Test func aPageThatHidesEverythingIsReadWhole() {
        let html = "<body style='opacity:0'>\(Self.rest)\(String(repeating: "<p>More of it.</p>", count: 10))</body>"
        #expect(MailFixture.html(html).text.hasPrefix(Self.restText))
    }

    @Test(arguments: [
        Page("<a href='https://acme.example/job/1'>Baker</a>.", "Baker <https://acme.example/job/1>."),
        Page("<a href='https://acme.example/'>https://acme.example</a>", "https://acme.example"),
        Page("<a href='https://www.acme.example/'>acme.example</a>", "acme.example"),
        Page("<a href='mailto:jo@acme.example?subject=x'>Jo</a>", "Jo <jo@acme.example>"),
        Page("<a href='mailto:jo@acme.example'>jo@acme.example</a>", "jo@acme.example"),
        Page("<a href='tel:+4930123'>+4930123</a>", "+4930123"),
        Page("<a href='javascript:x()'>Press</a>", "Press"), Page("<a href='#top'>Top</a>", "Top"),
        Page("<a href='https://acme.example'><img src='x'></a>text", "text"),
        Page("<a>no target</a>", "no target"),
        Page(
            "<a href='https://t.example/c/\(String(repeating: "x", count: 400))'>Go</a>", "Go <https://t.example/…>"),
        Page(
            "<a href='https://t.example/c?\(String(repeating: "x", count: 400))'>Go</a>", "Go <https://t.example/c?…>"),
    ])
    func linksAreKept(_ page: Page) {
        #expect(MailFixture.html(page.html).text == page.text)
    }

    @Test(arguments: [
        // Apple Mail, Thunderbird.
        Page("<p>New</p><blockquote type=\"cite\"><p>Old</p><p>Older</p></blockquote>", "New\n\n> Old\n\n> Older"),
        // Gmail.
        Page(
            "New<div class=\"gmail_quote\"><div class=\"gmail_attr\">On Monday Jo wrote:</div>"
                + "<blockquote class=\"gmail_quote\">Old</blockquote></div>", "New\nOn Monday Jo wrote:\n> Old"),
        // Gmail's indent button is no history.
        Page("<blockquote style=\"margin:0 0 0 40px;border:none;padding:0\">Indented</blockquote>", "Indented"),
        // Outlook.
        Page(
            "<p>New</p><div style=\"border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm\">"
                + "<p><b>Von:</b> Jo</p></div><p>Old</p>", "New\n\n> Von: Jo\n\n> Old"),
        Page("New<hr><div id=\"divRplyFwdMsg\"><b>From:</b> Jo</div><div>Old</div>", "New\n> From: Jo\n> Old"),
        // A letter ruled with the same line.
        Page("<div style=\"border:none;border-top:solid black 1.0pt\"><p>Dear Sam</p></div>", "Dear Sam"),
    ])
    func historyIsQuoted(_ page: Page) {
        #expect(MailFixture.html(page.html).text == page.text)
    }

    @Test func thePageMayNameItsCharset() {
        let page = Array("<html><head><meta charset=\"koi8-r\"></head><body>".utf8) + [0xF0, 0xD2, 0xC9]
        #expect(MailFixture.parse(header: "Content-Type: text/html", body: page).text == "При")
        // The mail's own header is believed first.
        let other = Array("<meta charset=koi8-r>".utf8) + [0xCF, 0xF0, 0xE8]
        #expect(MailFixture.parse(header: "Content-Type: text/html; charset=windows-1251", body: other).text == "При")
    }

    @Test func fillersOfPreheadersLeaveNothing() {
        let filler = String(repeating: "&zwnj;&nbsp;&#847;&shy;\u{200B}", count: 50)
        #expect(MailFixture.html("<p>Hello</p><p>\(filler)</p>\(Self.rest)").text == "Hello\n\n" + Self.restText)
    }
}
