// SPDX-License-Identifier: MIT

/// Numbers written as words in the eight languages, as far as employers write them.
enum NumberWords {
    /// The value of a token in digits or words.
    static func value(of token: Token) -> Int? {
        if token.number >= 0 { return Int(token.number) }
        return table[token.hash] ?? table[token.alternate]
    }

    static var hashes: [UInt64] { table.keys.sorted() }

    private static let table: [UInt64: Int] = {
        var table: [UInt64: Int] = [:]
        for (value, words) in spelled {
            for word in words.split(separator: " ") { table[WordHash.of(String(word))] = value }
        }
        return table
    }()

    private static let spelled: [(Int, String)] = [
        (1, "one"), (1, "eine einem einer einen"), (1, "une un"), (1, "una uno"), (1, "uma um"), (1, "een"),
        (1, "jednego"),
        (2, "two zwei deux dos dois duas due twee dwa dwoch dwie couple"),
        (3, "three drei trois tres tre drie trzy trzech"),
        (4, "four vier quatre cuatro quatro quattro cztery czterech"),
        (5, "five funf cinq cinco cinque vijf piec pieciu"),
        (6, "six sechs seis sei zes szesc szesciu"),
        (7, "seven sieben sept siete sete sette zeven siedem siedmiu"),
        (8, "eight acht huit ocho oito otto osiem osmiu"),
        (9, "nine neun neuf nueve nove negen dziewiec dziewieciu"),
        (10, "ten zehn dix diez dez dieci tien dziesiec dziesieciu"),
        (12, "twelve zwolf douze doce doze dodici twaalf dwanascie dwunastu"),
        (14, "fourteen vierzehn quatorze catorce catorze quattordici veertien czternascie czternastu fortnight"),
        (15, "fifteen funfzehn quinze quince quindici vijftien pietnascie pietnastu"),
        (20, "twenty zwanzig vingt veinte vinte venti twintig dwadziescia dwudziestu"),
        (21, "einundzwanzig veintiuno ventuno eenentwintig"),
        (28, "achtundzwanzig"),
        (30, "thirty dreissig trente treinta trinta trenta dertig trzydziesci trzydziestu"),
        (45, "funfundvierzig"), (60, "sixty sechzig soixante sesenta sessenta sessanta zestig szescdziesiat"),
        (90, "ninety neunzig noventa novanta negentig"),
    ]
}
