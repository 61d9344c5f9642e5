// SPDX-License-Identifier: MIT

/// Months, weekdays and near days in the eight languages.
enum CalendarWords {
    static func month(_ token: Token) -> Int? { months[token.hash] ?? months[token.alternate] }
    static func weekday(_ token: Token) -> Weekday? { weekdays[token.hash] ?? weekdays[token.alternate] }

    private static func table<Value>(_ rows: [(Value, String)]) -> [UInt64: Value] {
        Dictionary(
            rows.flatMap { value, words in words.split(separator: " ").map { (WordHash.of(String($0)), value) } },
            uniquingKeysWith: { first, _ in first })
    }

    private static let months: [UInt64: Int] = table([
        (1, "january jan januar janner janvier enero ene janeiro gennaio gen januari stycznia styczen"),
        (2, "february feb februar feber fevrier fevr febrero fevereiro fev febbraio februari lutego luty"),
        (3, "march mar marz mars marzo marco maart mrt marca marzec"),
        (4, "april apr avril avr abril abr aprile kwietnia kwiecien"),
        (5, "may mai mayo maio maggio mag mei maja maj"),
        (6, "june jun juni juin junio junho giugno giu czerwca czerwiec"),
        (7, "july jul juli juillet juil julio julho luglio lug lipca lipiec"),
        (8, "august aug aout agosto augustus sierpnia sierpien"),
        (9, "september sep sept septembre septiembre setembro settembre wrzesnia wrzesien"),
        (10, "october oct oktober okt octobre octubre outubro ottobre ott pazdziernika pazdziernik"),
        (11, "november nov novembre noviembre novembro listopada listopad"),
        (12, "december dec dezember dez decembre diciembre dic dezembro dicembre grudnia grudzien"),
    ])

    private static let weekdays: [UInt64: Weekday] = table([
        (.monday, "monday montag lundi lunes segunda lunedi maandag poniedzialek poniedzialku"),
        (.tuesday, "tuesday dienstag mardi martes terca martedi dinsdag wtorek wtorku"),
        (.wednesday, "wednesday mittwoch mercredi miercoles quarta mercoledi woensdag sroda srode srody"),
        (.thursday, "thursday donnerstag jeudi jueves quinta giovedi donderdag czwartek czwartku"),
        (.friday, "friday freitag vendredi viernes sexta venerdi vrijdag piatek piatku"),
        (.saturday, "saturday samstag sonnabend samedi sabado sabato zaterdag sobota sobote"),
        (.sunday, "sunday sonntag dimanche domingo domenica zondag niedziela niedziele"),
    ])

    static let tomorrow: Set<UInt64> = Set(
        ["tomorrow", "morgen", "demain", "manana", "amanha", "domani", "jutro"].map { WordHash.of($0) })
}
