// SPDX-License-Identifier: MIT

/// Legal forms of firms, as folded words.
enum LegalForm {
    /// Takes legal forms off the end (`gmbh co kg`, `sp zoo`); never all there is.
    static func strip(_ words: inout [String]) {
        while words.count > 1, let last = words.last {
            if isForm(last) {
                words.removeLast()
            } else if words.count > 2, joiners.contains(last) {
                words.removeLast()
            } else {
                return
            }
        }
    }

    /// Whether the folded word is a legal form, or part of one; points may be in it.
    static func isForm(_ folded: some StringProtocol) -> Bool {
        folded.utf8.count <= 18 && forms.contains(withoutPoints(folded))
    }

    /// Forms that nobody takes for a name or another word even without company around them.
    static func isPlain(_ folded: some StringProtocol) -> Bool {
        folded.utf8.count <= 18 && plain.contains(withoutPoints(folded))
    }

    private static func withoutPoints(_ text: some StringProtocol) -> String {
        text.utf8.contains(UInt8(ascii: ".")) ? String(text.filter { $0 != "." }) : String(text)
    }

    /// Words for kinds of bodies that stand before their names.
    static func isBody(_ folded: some StringProtocol) -> Bool { bodies.contains(String(folded)) }

    private static let bodies: Set<String> = [
        "fundacja", "fundacion", "fundacao", "fondazione", "fondation", "stiftung", "verein", "association",
        "associazione",
        "asociacion", "associacao", "comune", "commune", "municipio", "prefeitura", "urzad", "akademie", "hochschule",
        "schule",
        "clinica", "clinique", "kliniken", "krankenhaus", "ziekenhuis", "szpital", "bodegas", "gebruder", "officine",
        "pastificio",
        "kreis", "bezirk", "amt", "provincie", "region", "conseil", "departement", "etablissements", "ets", "cabinet",
        "ecole",
        "bundesamt", "landesamt", "autohaus", "backerei", "brauerei", "weingut", "studio", "societe", "compagnie",
        "spolka",
    ]

    /// The forms as words of texts, which keep points inside.
    static let keys = keys(of: forms)
    static let plainKeys = keys(of: plain)

    private static func keys(of words: Set<String>) -> WordSet {
        let pointed = words.map { $0.map(String.init).joined(separator: ".") }
        return WordSet((words + pointed + ["o.o"]).map { EmployerFold.hash($0) })
    }

    private static let joiners: Set<String> = ["and", "und", "et"]

    private static let plain: Set<String> = [
        "gmbh", "ggmbh", "mbh", "mbb", "kgaa", "ohg", "gbr", "inc", "incorporated", "llc", "llp", "ltd", "limited",
        "plc",
        "corp",
        "corporation", "sarl", "sasu", "eurl", "srl", "srls", "spa", "bv", "nv", "bvba", "slu", "ltda", "lda", "oyj",
        "aps", "pty",
        "pvt", "sro", "doo", "kft", "spzoo", "zoo", "ag", "kg", "se",
    ]

    private static let forms: Set<String> = plain.union([
        "co", "company", "ug", "ev", "eg", "haftungsbeschrankt", "partg", "partgmbb", "aor", "ador", "kdor", "lp",
        "pbc", "pc", "sa",
        "sas", "snc", "sci", "scop", "sca", "sl", "sll", "sau", "sapa", "scarl", "vof", "cv", "sprl", "asbl", "vzw",
        "cvba", "ab",
        "as", "asa", "oy", "sp", "spk", "spj", "eireli", "epp", "private", "pte", "bhd", "sdn", "kk", "gk", "ou", "dd",
        "zrt", "nyrt",
        "ooo", "cic", "cio", "lllp", "gesmbh", "stiftung&co", "k", "ek",
    ])
}
