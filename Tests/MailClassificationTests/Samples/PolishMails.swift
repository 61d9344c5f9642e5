// SPDX-License-Identifier: MIT

extension MailSample {
    static let polish: [MailSample] = [
        MailSample(
            .confirmation, "Stalmet <no-reply@traffit-mail.com>", "Potwierdzenie otrzymania aplikacji",
            "Dzień dobry,\n\ndziękujemy za przesłanie aplikacji na stanowisko magazyniera. Skontaktujemy się tylko z wybranymi kandydatami. Prosimy o niekontaktowanie się telefoniczne."
        ),
        MailSample(
            .confirmation, "eRecruiter <noreply@erecruiter.pl>", "Twoja aplikacja została wysłana",
            "Witaj Sam, Twoja aplikacja na stanowisko księgowej dotarła do nas. Odezwiemy się w ciągu 14 dni. W przypadku braku odpowiedzi w tym terminie prosimy uznać, że wybraliśmy innych kandydatów."
        ),
        MailSample(
            .rejection, "HR <rekrutacja@stalmet.example>", "Rekrutacja",
            "Szanowna Pani,\n\ndziękujemy za udział w rekrutacji. Niestety zdecydowaliśmy się kontynuować proces z innym kandydatem. Życzymy powodzenia."
        ),
        MailSample(
            .rejection, "Anna Nowak <anna@kwiat.example>", "Wynik rekrutacji",
            "Cześć Sam, z przykrością informujemy, że Twoja kandydatura nie została zakwalifikowana do kolejnego etapu."
        ),
        MailSample(
            .rejection, "rekrutacja@lipa.example", "Zakończenie rekrutacji",
            "Informujemy, że rekrutacja na stanowisko kierowcy została zakończona, wybraliśmy innego kandydata."),
        MailSample(
            .interview, "Anna Nowak <anna@kwiat.example>", "Zaproszenie na rozmowę",
            "Dzień dobry, zapraszamy na rozmowę kwalifikacyjną we wtorek 17 listopada o godz. 14:00 w naszym biurze."),
        MailSample(
            .interview, "rekrutacja@lipa.example", "Rozmowa telefoniczna",
            "Chcielibyśmy umówić się na krótką rozmowę. Proszę o podanie dogodnego terminu."),
        MailSample(
            .assessment, "rekrutacja@lipa.example", "Zadanie rekrutacyjne",
            "W kolejnym etapie prosimy o wykonanie zadania rekrutacyjnego do 13 listopada."),
        MailSample(
            .offer, "Anna Nowak <anna@kwiat.example>", "Oferta zatrudnienia",
            "Z przyjemnością chcielibyśmy zaproponować Pani stanowisko sprzedawcy. W załączeniu umowa o pracę do podpisu."
        ),
        MailSample(
            .actionNeeded, "rekrutacja@stalmet.example", "Prośba o uzupełnienie dokumentów",
            "Prosimy o przesłanie brakujących dokumentów do Twojej aplikacji do 10 listopada."),
        MailSample(
            .actionNeeded, "noreply@erecruiter.pl", "Dokończ aplikację",
            "Twoja aplikacja nie została ukończona. Dokończ aplikację już teraz."),
        MailSample(
            .statusUpdate, "rekrutacja@stalmet.example", "Status aplikacji",
            "Proces rekrutacji nadal trwa i może potrwać dłużej niż zakładaliśmy. Dziękujemy za cierpliwość."),
        MailSample(
            .withdrawal, "noreply@erecruiter.pl", "Wycofanie aplikacji",
            "Potwierdzamy wycofanie Twojej aplikacji z procesu rekrutacji."),
        MailSample(
            .autoReply, "Anna Nowak <anna@kwiat.example>", "Odpowiedź automatyczna: aplikacja",
            "Jestem na urlopie do 13 listopada. W pilnych sprawach proszę o kontakt z biurem."
        ).with("Auto-Submitted", "auto-replied").answering(),
        MailSample(
            .noFollowUp, "rekrutacja@stalmet.example", "Informacja dla kandydatów",
            "Prosimy o niekontaktowanie się w sprawie statusu aplikacji. Nie udzielamy informacji o statusie rekrutacji."
        ),
        MailSample(
            .outreach, "Piotr Zieliński <piotr@lowcy.example>", "Propozycja",
            "Cześć Sam, trafiłem na Twój profil na LinkedIn. Szukam dla klienta księgowej. Czy jesteś otwarta na nowe propozycje?"
        ),
        MailSample(
            .jobAlert, "Pracuj.pl <oferty@pracuj.pl>", "Nowe oferty pracy dla Ciebie",
            "12 nowych ofert pracy dopasowanych do Twojego profilu. Zobacz oferty."),
        MailSample(
            .other, "Sklep <zamowienia@sklep.example>", "Twoje zamówienie",
            "Niestety Twoje zamówienie zostało anulowane. Zwrot płatności w ciągu 3 dni."),
    ]
}
