// SPDX-License-Identifier: MIT

/// Comparing job titles as mails write them.
public enum RoleTitle {
    /// What two spellings of one title have in common: words in lower case without accents, gender markers
    /// (`(m/w/d)`, `H/F`, `:in`), requisition numbers, working time and place of work in brackets.
    public static func key(_ title: String) -> String { words(title).joined(separator: " ") }

    /// How alike two titles are, from 0 to 1. One is the same title; below 0.5 they are different posts.
    ///
    /// Words of rank and level must agree: a senior post is not the junior one, `Engineer II` not `Engineer III`; where
    /// only one of the titles names a rank, the two are at most doubtful (0.6).
    public static func similarity(_ left: String, _ right: String) -> Double {
        similarity(words(left), words(right))
    }

    /// The same for the titles' words.
    static func similarity(_ left: [String], _ right: [String]) -> Double {
        guard !left.isEmpty, !right.isEmpty else { return 0 }
        if left == right { return 1 }
        let (leftRank, rightRank) = (rank(left), rank(right))
        let (leftRest, rightRest) = (left.filter { !ranks.contains($0) }, right.filter { !ranks.contains($0) })
        let overlap = leftRest.isEmpty || rightRest.isEmpty ? 0 : likeness(leftRest, rightRest)
        if leftRank == rightRank { return overlap }
        return leftRank.isEmpty || rightRank.isEmpty ? min(overlap, 0.6) : min(overlap, 0.3)
    }

    private static func rank(_ words: [String]) -> Set<String> { Set(words.filter { ranks.contains($0) }) }

    /// Shared words among all; a title that continues the other (`Data Engineer`, `Data Engineer, Telemetry`) is near.
    private static func likeness(_ left: [String], _ right: [String]) -> Double {
        let shared = left.filter { word in right.contains { isSameWord(word, $0) } }.count
        let all = left.count + right.count - shared
        let jaccard = all == 0 ? 0 : Double(shared) / Double(all)
        let shorter = min(left.count, right.count)
        let isBeginning = shorter >= 2 && zip(left, right).allSatisfy { isSameWord($0, $1) }
        if isBeginning { return max(jaccard, 0.85) }
        return shared == shorter && shorter >= 2 ? max(jaccard, 0.75) : jaccard
    }

    /// Equal, or the feminine form of the other (`entwicklerin`, `ingenieure`).
    private static func isSameWord(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        let (short, long) = left.utf8.count < right.utf8.count ? (left, right) : (right, left)
        guard short.utf8.count >= 4, long.hasPrefix(short) else { return false }
        return ["in", "e", "a", "s", "innen", "ka"].contains(String(long.dropFirst(short.count)))
    }

    // MARK: Words

    static func words(_ title: String) -> [String] {
        let folded = FoldedWords(withoutGenderEndings(RoleCleaner.withoutMarkers(title)))
        var words: [String] = []
        for (index, word) in folded.words.enumerated() {
            // `C++` and `C#` are not `C`.
            let sign = folded.bytes[word.range.upperBound...].prefix {
                $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "#")
            }
            let spelled = folded.string(index) + String(decoding: sign, as: UTF8.self)
            let plain = abbreviations[spelled] ?? spelled
            if !fillers.contains(plain) { words.append(plain) }
        }
        return words
    }

    /// `Entwickler:in`, `Ingenieur*in`, `Chargé(e)`, `técnico/a`: the first form stands for both.
    private static func withoutGenderEndings(_ title: String) -> String {
        guard title.utf8.contains(where: { "(/:*_·".utf8.contains($0) }) else { return title }
        var result = title
        for ending in endings {
            while let place = result.place(of: ending) {
                let next = result[place.upperBound...].first
                guard place.lowerBound > result.startIndex, next.map({ !$0.isLetter }) ?? true else { break }
                result.removeSubrange(place)
            }
        }
        return result
    }

    private static let endings = [
        "/-innen", "/-in", "/in", ":innen", ":in", "*innen", "*in", "_in", "(in)", "·e", "(e)", "/e", "/a", "(a)", "/o",
        "(ka)", "/ka",
    ]

    private static let ranks: Set<String> = [
        "senior", "junior", "lead", "principal", "staff", "head", "chief", "director", "intern", "internship",
        "trainee",
        "werkstudent", "praktikant", "praktikum", "apprentice", "ausbildung", "stage", "stagiaire", "becario",
        "estagio", "estagiario",
        "stagista", "tirocinio", "stagiair", "stazysta", "mid", "associate", "vice", "deputy", "assistant", "graduate",
        "pleno",
        "executive", "i", "ii", "iii", "iv", "v", "1", "2", "3", "4", "5", "leiter", "leitung", "alternance",
        "alternant", "starszy",
        "mlodszy", "medior",
    ]
    private static let abbreviations = [
        "sr": "senior", "snr": "senior", "jr": "junior", "jnr": "junior", "eng": "engineer", "engr": "engineer",
        "dev": "developer",
        "mgr": "manager", "assoc": "associate", "asst": "assistant", "svp": "vice", "vp": "vice", "dir": "director",
        "intermediate": "mid", "internship": "intern", "praktikum": "praktikant", "midlevel": "mid", "1st": "1",
        "2nd": "2",
        "swe": "engineer", "admin": "administrator", "ops": "operations",
    ]
    private static let fillers: Set<String> = [
        "the", "a", "an", "of", "for", "and", "und", "et", "e", "y", "de", "des", "du", "d", "la", "le", "fur", "im",
        "in", "der",
        "die", "das", "als", "w", "di", "del", "en", "van", "ds", "role", "position", "stelle", "poste", "job", "level",
    ]
}
