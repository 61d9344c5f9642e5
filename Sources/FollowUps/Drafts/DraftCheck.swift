// SPDX-License-Identifier: MIT
import JobTracker

/// Holds a draft to what makes it welcome: short enough, no gaps, and to an insider neither a word of a notice nor a
/// request for a favour, advice, a referral or a contact.
public enum DraftCheck {
    /// A voicemail takes ten seconds at 160 words a minute.
    public static let voicemailWords = 25...30
    /// LinkedIn's limit for the note of an invitation.
    public static let insiderCharacters = 300

    /// What is wrong with `draft`, as sentences; empty where nothing is.
    ///
    /// - Parameter names: roles and companies in it, whose words ask for nothing: "Reference Data Engineer".
    public static func problems(in draft: Draft, naming names: [String] = []) -> [String] {
        var found = gaps(in: draft.text)
        switch draft.kind {
        case .voicemail:
            let words = Draft.wordCount(draft.text)
            if !voicemailWords.contains(words) { found.append("The voicemail has \(words) words instead of 25 to 30.") }
        case .insider:
            if draft.text.count > insiderCharacters {
                found.append("The message has \(draft.text.count) characters; LinkedIn takes \(insiderCharacters).")
            }
            found += requests(in: names.reduce(draft.text) { $0.replacing($1, with: "") })
        default: break
        }
        return found
    }

    /// Words that speak of a notice or ask an insider for something, in every language that drafts are written in.
    private static let unwelcome = [
        // English
        "refer", "referral", "recommend", "put in a word", "good word", "favour", "favor", "advice", "advise",
        "who should i", "whom should i", "help me", "contact", "hiring manager", "introduce me", "pass on",
        "notice", "automatic", "do not reply", "no calls", "not to follow up",
        // German
        "empfehl", "gefallen tun", "ein gutes wort", "ratschlag", "tipps", "helfen", "ansprechpartner", "kontakt",
        "an wen", "weiterleiten", "automatisch", "keine anrufe", "keine rückfragen",
        // French, Spanish, Italian, Portuguese, Dutch, Polish
        "recommand", "conseil", "service à me rendre", "m'aider", "recomend", "recomiend", "consejo", "favor ",
        "ayudar", "raccomand", "consigli", "aiutar", "contatt", "contacto", "ajudar", "conselho", "aanbevel", "advies",
        "helpen", "polec", "rekomend", "porad", "pomóc", "pomoc", "kontakcie",
    ]

    private static func requests(in text: String) -> [String] {
        let lowered = text.lowercased()
        return unwelcome.filter { lowered.contains($0) }.map {
            "The message to an insider says \"\($0)\"; it must not ask for anything but how they like it there."
        }
    }

    private static func gaps(in text: String) -> [String] {
        var found: [String] = []
        for mark in ["nil", "Optional(", "{", "}", "  ", " ,", " .", "()", "\n\n\n"] where hasMark(mark, text) {
            found.append("The text has a gap or a leftover: \"\(mark)\".")
        }
        if text.allSatisfy(\.isWhitespace) { found.append("The text is empty.") }
        return found
    }

    private static func hasMark(_ mark: String, _ text: String) -> Bool {
        guard mark == "nil" else { return text.contains(mark) }
        return text.split { !$0.isLetter }.contains { $0 == "nil" }
    }
}
