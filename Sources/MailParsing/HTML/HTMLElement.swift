// SPDX-License-Identifier: MIT

/// What an HTML element means for plain text.
enum HTMLElement {
    case inline, block, paragraph, lineBreak, cell, listItem, orderedList, unorderedList, link, quote, preformatted
    /// Never shown: scripts, styles, the document's head.
    case unseen

    /// By libxml2's lower-case element name.
    init(_ name: String) { self = Self.known[name] ?? .inline }

    private static let known: [String: HTMLElement] = {
        var elements: [String: HTMLElement] = ["br": .lineBreak, "li": .listItem, "a": .link, "blockquote": .quote]
        elements["ol"] = .orderedList
        elements["ul"] = .unorderedList
        elements["pre"] = .preformatted
        for name in ["p", "h1", "h2", "h3", "h4", "h5", "h6"] { elements[name] = .paragraph }
        for name in ["td", "th"] { elements[name] = .cell }
        for name in ["head", "title", "style", "script", "template", "iframe", "object", "applet", "noframes", "svg"] {
            elements[name] = .unseen
        }
        for name in [
            "div", "tr", "table", "section", "article", "header", "footer", "main", "nav", "aside", "center", "address",
            "form", "fieldset", "dl", "dt", "dd", "hr", "figure", "figcaption", "caption", "body", "html",
        ] { elements[name] = .block }
        return elements
    }()
}
