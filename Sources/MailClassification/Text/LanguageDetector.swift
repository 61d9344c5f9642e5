// SPDX-License-Identifier: MIT

/// The languages that the rules know, as a set.
struct Languages: OptionSet, Sendable, Hashable {
    let rawValue: UInt8

    static let en = Languages(rawValue: 1)
    static let de = Languages(rawValue: 2)
    static let fr = Languages(rawValue: 4)
    static let es = Languages(rawValue: 8)
    static let pt = Languages(rawValue: 16)
    static let it = Languages(rawValue: 32)
    static let nl = Languages(rawValue: 64)
    static let pl = Languages(rawValue: 128)
    static let all = Languages(rawValue: 255)

    /// Every language with its ISO 639-1 code.
    static let codes: [(Languages, String)] = [
        (.en, "en"), (.de, "de"), (.fr, "fr"), (.es, "es"), (.pt, "pt"), (.it, "it"), (.nl, "nl"), (.pl, "pl"),
    ]
}

/// Tells a mail's language by its commonest words and its letters.
struct LanguageDetector: Sendable {
    struct Result: Equatable {
        /// The ISO code of the main language; nil where it cannot be told.
        var main: String?
        /// Every language whose rules should be tried; all of them where it cannot be told.
        var candidates: Languages
    }

    /// Words looked at; a mail's language shows early.
    private static let longestLook = 500
    private static let leastScore = 2.0
    private static let leastLead = 1.15

    func detect(_ text: MailText) -> Result {
        var scores = [Double](repeating: 0, count: Languages.codes.count)
        var seen = 0
        for sentence in text.sentences where sentence.zone != .quoted {
            guard seen < Self.longestLook else { break }
            for token in text.tokens[sentence.tokens] { Self.count(token.hash, &scores) }
            seen += sentence.tokens.count
            Self.countLetters(text, sentence, &scores)
        }
        return Self.judge(scores)
    }

    private static func judge(_ scores: [Double]) -> Result {
        let order = scores.indices.sorted { (scores[$0], -$0) > (scores[$1], -$1) }
        let best = scores[order[0]]
        guard best >= leastScore else { return Result(main: nil, candidates: .all) }
        let near = scores.indices.filter { scores[$0] >= best * 0.45 }
        let candidates = near.reduce(into: Languages()) { $0.formUnion(Languages.codes[$1].0) }
        let isClear = best >= scores[order[1]] * leastLead
        return Result(main: isClear ? Languages.codes[order[0]].1 : nil, candidates: candidates.union(.en))
    }

    private static func count(_ hash: UInt64, _ scores: inout [Double]) {
        guard let set = words[hash] else { return }
        let weight = 1.0 / Double(set.rawValue.nonzeroBitCount)
        for index in scores.indices where set.rawValue & (1 << UInt8(index)) != 0 { scores[index] += weight }
    }

    private static func countLetters(_ text: MailText, _ sentence: Sentence, _ scores: inout [Double]) {
        let bytes = sentence.zone == .subject ? text.subject : text.body
        var at = sentence.bytes.lowerBound
        while at < sentence.bytes.upperBound {
            guard bytes[at] >= 0x80 else {
                at += 1
                continue
            }
            let scalar = UTF8Scalar(bytes, at)
            at += scalar.length
            if let index = letters[scalar.value] { scores[index] += 0.6 }
        }
    }

    private static let letters: [UInt32: Int] = {
        let table: [(String, Int)] = [
            ("ßäÄ", 1), ("êœ", 2), ("ñ¿¡", 3), ("ãõ", 4), ("ìò", 5), ("łżźśćąęńŻŁŚĄĘ", 7),
        ]
        return Dictionary(
            table.flatMap { letters, index in letters.unicodeScalars.map { ($0.value, index) } },
            uniquingKeysWith: { first, _ in first })
    }()

    private static let words: [UInt64: Languages] = {
        var table: [UInt64: Languages] = [:]
        for (language, list) in functionWords {
            for word in list.split(separator: " ") {
                table[WordHash.of(String(word)), default: []].formUnion(language)
            }
        }
        return table
    }()

    private static let functionWords: [(Languages, String)] = [
        (
            .en,
            """
            the and you your we our for to of is are have has with this that will be on not from at as an it by or \
            if can please been was were would thank thanks any us about hi dear hello regards out their its which \
            more after who
            """
        ),
        (
            .de,
            """
            der die das und sie ihre ihr ihnen wir uns unser unsere fur mit ist sind haben bei ein eine einen einem \
            einer nicht auf von zu zum zur im in den dem des dass wird werden ihrer ihren auch sich als aus nach \
            leider vielen dank du dein deine dich dir hallo liebe lieber sehr geehrte geehrter wurde oder an bitte \
            kann konnen es ich um noch grusse
            """
        ),
        (
            .fr,
            """
            le la les des du de et vous votre vos nous notre nos pour que qui est sont avons avez dans sur avec par \
            une un ne pas ce cette ces il au aux en plus tu ton ta tes bonjour merci cordialement a ete etre afin \
            suite cher chere je sera si toi
            """
        ),
        (
            .es,
            """
            el la los las de del y tu su sus para que es son hemos ha con por una un no en lo al se te le nos \
            nuestro nuestra gracias hola como mas este esta usted ya nosotros saludos estimado estimada muy sido \
            sera o si tus ti
            """
        ),
        (
            .pt,
            """
            o a os as de do da dos das e sua seu voce para que nao com por uma um em no na nos nas ao nosso nossa \
            obrigado obrigada ola foi mais este esta se lhe temos recebemos sao ser prezado prezada caro cara pela \
            pelo sua te voces equipa equipe
            """
        ),
        (
            .it,
            """
            il lo la i gli le di del della dei delle e tua tuo sua suo per che non con una un in al alla nel nella \
            ci si abbiamo grazie ciao gentile sono stato stata questo questa piu da ti lei nostro nostra ha come \
            presso saluti buongiorno ed anche
            """
        ),
        (
            .nl,
            """
            de het een en je jouw uw wij we ons onze voor van met is zijn hebben heeft bij niet op dat die te in \
            aan om als ook er naar dit bedankt beste hallo groet wordt worden kunnen deze zal jij u dank graag \
            ontvangen hebt hartelijk
            """
        ),
        (
            .pl,
            """
            i w z na do sie nie jest sa ze za dla twoja twoj pani pana panstwa nasz nasza naszej oraz przez od po \
            jak o czy to ktore dziekujemy witaj dzien dobry szanowna szanowny pozdrawiam ci cie twojej nam tym ale \
            prosimy zostala zostalo juz moze bedzie
            """
        ),
    ]
}
