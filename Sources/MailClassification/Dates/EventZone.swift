// SPDX-License-Identifier: MIT

/// Zones that a text names by their letters.
enum EventZone {
    private static let zones: [UInt64: Int] = [
        "utc": 0, "gmt": 0, "cet": 3600, "mez": 3600, "cest": 7200, "mesz": 7200, "bst": 3600, "est": -18000,
        "edt": -14400,
        "cst": -21600, "cdt": -18000, "mst": -25200, "mdt": -21600, "pst": -28800, "pdt": -25200,
    ].reduce(into: [:]) { $0[WordHash.of($1.key)] = $1.value }

    /// Seconds east of UTC; nil where the sentence names no zone.
    static func offset(in text: MailText, _ sentence: Sentence) -> Int? {
        for token in text.tokens[sentence.tokens] {
            if let offset = zones[token.hash], token.isCapitalised { return offset }
        }
        return nil
    }
}
