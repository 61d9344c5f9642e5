// SPDX-License-Identifier: MIT

extension Wording {
    static let polish = Wording(
        language: "pl",
        months: [
            "stycznia", "lutego", "marca", "kwietnia", "maja", "czerwca", "lipca", "sierpnia", "września",
            "października", "listopada", "grudnia",
        ],
        date: { "\($0) \($1)" },
        // A name would have to be put into the vocative.
        greeting: { _ in "Dzień dobry," },
        farewell: "Z poważaniem",
        subject: { role, number in
            sentence("Moja aplikacja", role.map { "na stanowisko \($0)" }, number.map { "(\($0))" })
        },
        body: { topic, about in
            let application = sentence(
                "mojej aplikacji", about.role.map { "na stanowisko \($0)" }, about.company.map { "w firmie \($0)" })
            return switch topic {
            case .followUp:
                sentence("piszę w sprawie", application, about.day.map { "z dnia \($0)" })
                    + ". Stanowisko nadal bardzo mnie interesuje i chętnie dowiem się, na jakim etapie jest rekrutacja. "
                    + "Jeśli potrzebują Państwo czegoś jeszcze, chętnie to prześlę."
            case .secondFollowUp:
                "wracam krótko do " + application + ", na której nadal bardzo mi zależy. Rozumiem, że takie decyzje "
                    + "wymagają czasu; jedno zdanie o stanie rekrutacji bardzo ułatwi mi planowanie."
            case .lastQuestion:
                "zanim minie podany przez Państwa termin" + (about.day.map { " (\($0))" } ?? "")
                    + ", pragnę potwierdzić moje zainteresowanie i zapytać o stan " + application + "."
            case .afterInterview:
                "jeszcze raz dziękuję za naszą rozmowę" + (about.day.map { " z dnia \($0)" } ?? "")
                    + ". Bardzo chcę dołączyć do Państwa zespołu i chętnie dowiem się, jakie są kolejne kroki."
            case .afterReply:
                "dziękuję za ostatnią wiadomość w sprawie " + application
                    + ". Stanowisko nadal bardzo mnie interesuje; czy są już jakieś wieści?"
            case .thanks:
                "dziękuję za poświęcony mi czas. Nasza rozmowa o pracy i zespole jeszcze umocniła moją chęć dołączenia "
                    + "do Państwa."
            case .acceptTalk:
                "dziękuję za zaproszenie, które z przyjemnością przyjmuję. Chętnie dostosuję się do Państwa kalendarza."
            case .willSend:
                "dziękuję za wiadomość. Na czas zajmę się tym, o co Państwo proszą."
            case .considerOffer:
                "bardzo dziękuję za ofertę, która mnie ogromnie cieszy. Czytam ją uważnie i na czas przekażę odpowiedź."
            }
        },
        voicemail: { about in
            sentence(
                about.name.map { "Dzień dobry, mówi \($0)." } ?? "Dzień dobry.", "Dzwonię w sprawie mojej aplikacji",
                about.role.map { "na stanowisko \($0)" }, about.company.map { "w firmie \($0)" }) + "."
        },
        voicemailMore: [
            "Stanowisko nadal bardzo mnie interesuje.", "Chętnie opowiem o sobie więcej.", "Bardzo dziękuję.",
            "Chcę się tylko krótko osobiście przedstawić.", "Życzę miłego dnia.", "Do usłyszenia.",
        ],
        frontDesk: { about in
            (about.name.map { "Dzień dobry, nazywam się \($0). " } ?? "Dzień dobry. ")
                + sentence(
                    "Dzwonię w sprawie mojej aplikacji", about.role.map { "na stanowisko \($0)" },
                    about.company.map { "w firmie \($0)" })
                + ". Czy można połączyć mnie z działem kadr?"
        },
        insider: { about in
            let place = about.company.map { company in
                about.department.map { "w dziale \($0) firmy \(company)" } ?? "w firmie \(company)"
            }
            return "Dzień dobry, to trochę niespodziewana wiadomość: "
                + sentence("właśnie aplikuję", about.role.map { "na stanowisko \($0)" }, place ?? "do Państwa firmy")
                + ". Jak się tam pracuje i czy zespół jest zgrany? Dziękuję" + (about.name.map { ", \($0)" } ?? "!")
        },
        departments: [
            .data: "danych", .design: "projektowym", .product: "produktu", .marketing: "marketingu",
            .sales: "sprzedaży", .finance: "finansów", .people: "kadr", .support: "wsparcia", .research: "badań",
            .operations: "operacji", .engineering: "rozwoju",
        ])
}
