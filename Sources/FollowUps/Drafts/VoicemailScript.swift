// SPDX-License-Identifier: MIT

/// What to say to an answering machine: 25 to 30 words, ten seconds at 160 words a minute.
struct VoicemailScript {
    let wording: Wording
    let about: Wording.About

    /// The opening with the most important of the further sentences that fill it to the right length. A long role or
    /// company is said shorter where nothing else fits.
    var text: String {
        for limit in [6, 4, 3, 2, 1] {
            let opening = wording.voicemail(shortened(to: limit))
            if let text = filled(opening) { return text }
        }
        return filled(wording.voicemail(Wording.About())) ?? wording.voicemail(Wording.About())
    }

    private func filled(_ opening: String) -> String? {
        let more = wording.voicemailMore
        let most = (1 << more.count) - 1
        // The first sentence is the highest bit, so that counting down tries the most important ones first.
        return (0...most).reversed().lazy.map { mask in
            let chosen = more.enumerated().filter { mask >> (more.count - 1 - $0.offset) & 1 == 1 }.map(\.element)
            return ([opening] + chosen).joined(separator: " ")
        }.first { DraftCheck.voicemailWords.contains(Draft.wordCount($0)) }
    }

    private func shortened(to limit: Int) -> Wording.About {
        var short = about
        short.role = about.role.map { first(limit, of: $0) }
        short.company = about.company.map { first(limit, of: $0) }
        short.name = about.name.map { first(max(limit, 2), of: $0) }
        return short
    }

    private func first(_ count: Int, of text: String) -> String {
        text.split(separator: " ").prefix(count).joined(separator: " ")
    }
}
