// SPDX-License-Identifier: MIT

/// Decides what of a link's target is worth reading.
enum LinkText {
    /// The target to show behind the text, or nil where the text says it already or nobody could open it.
    static func target(_ href: String, shownAs text: String) -> String? {
        let href = TextNormaliser.line(href).split(separator: " ").joined(separator: "%20")
        let shown = text.split { $0.isWhitespace }.joined(separator: " ")
        guard !shown.isEmpty, let colon = href.firstIndex(of: ":") else { return nil }
        switch href[..<colon].lowercased() {
        case "http", "https":
            return bare(href) == bare(shown) ? nil : shortened(href)
        case "mailto", "tel":
            let address = String(href[href.index(after: colon)...].prefix { $0 != "?" })
            return address.isEmpty || shown.contains(address) ? nil : address
        default:
            return nil
        }
    }

    /// What two spellings of one address have in common.
    private static func bare(_ link: String) -> String {
        var bare = Substring(link.lowercased())
        for prefix in ["https://", "http://", "www."] where bare.hasPrefix(prefix) {
            bare = bare.dropFirst(prefix.count)
        }
        while bare.hasSuffix("/") { bare = bare.dropLast() }
        return String(bare)
    }

    /// A tracking link keeps its host and path, or its host alone.
    private static func shortened(_ href: String) -> String {
        let clean = href.filter { $0 != "<" && $0 != ">" }
        guard clean.utf8.count > HTMLTextBuilder.longestLink else { return clean }
        let path = clean.prefix { $0 != "?" && $0 != "#" }
        if path.utf8.count <= HTMLTextBuilder.longestLink { return path + "?…" }
        let parts = path.split(separator: "/", maxSplits: 2, omittingEmptySubsequences: true)
        guard parts.count > 1 else { return String(path.prefix(80)) + "…" }
        return "\(parts[0])//\(parts[1].prefix(200))/…"
    }
}
