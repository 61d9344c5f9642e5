// SPDX-License-Identifier: MIT
import MailParsing
import Testing

@testable import MailClassification

/// Within which time employers say that they will answer. The mails are of Monday, 2 November 2026.
@Suite struct WindowTests {
    @Test(arguments: [
        ("You will hear from us within two weeks.", 14, ResponseWindow.Unit.calendar),
        ("We'll get back to you in 3-5 business days.", 5, .business),
        ("Expect to hear from us in the next 10 to 15 working days.", 15, .business),
        ("We respond within a week.", 7, .calendar),
        ("We aim to let you know our decision within a fortnight.", 14, .calendar),
        ("We will contact you within 48 hours.", 2, .calendar),
        ("You'll hear from us within one month.", 30, .calendar),
        ("Sie hören innerhalb von vierzehn Tagen von uns.", 14, .calendar),
        ("Wir melden uns in den nächsten 2 bis 3 Wochen bei dir.", 21, .calendar),
        ("Eine Rückmeldung erhalten Sie innerhalb von 10 Werktagen.", 10, .business),
        ("Nous reviendrons vers vous sous quinze jours.", 15, .calendar),
        ("Vous recevrez une réponse d'ici 3 semaines.", 21, .calendar),
        ("Nous vous répondrons dans un délai de 10 jours ouvrés.", 10, .business),
        ("Nos pondremos en contacto con usted en un plazo de 10 días hábiles.", 10, .business),
        ("Entraremos em contato em até 5 dias úteis.", 5, .business),
        ("Riceverai un riscontro entro due settimane.", 14, .calendar),
        ("Je hoort binnen vijf werkdagen van ons.", 5, .business),
        ("Skontaktujemy się w ciągu 14 dni.", 14, .calendar),
        ("Odezwiemy się w ciągu dwóch tygodni.", 14, .calendar),
    ])
    func isWindow(_ sentence: String, _ days: Int, _ unit: ResponseWindow.Unit) {
        let window = window(in: sentence)
        #expect(window?.days == days)
        #expect(window?.unit == unit)
        #expect(window?.quote == sentence)
        #expect(window?.silenceMeansNo == false)
    }

    @Test(arguments: [
        ("If you have not heard from us within four weeks, please assume that you were unsuccessful.", 28),
        ("If you do not hear from us in 21 days it is likely that you were not a fit.", 21),
        ("Sollten Sie innerhalb von 6 Wochen nichts von uns hören, konnten wir Sie leider nicht berücksichtigen.", 42),
        (
            "Sans réponse de notre part sous 15 jours, veuillez considérer que votre candidature n'a pas été retenue.",
            15
        ),
        ("Si en 15 días no recibe respuesta, considere que no ha sido seleccionado.", 15),
        ("Caso não receba resposta no prazo de 30 dias, considere que não foi selecionado.", 30),
        ("Se non riceverai risposta entro 30 giorni, considera la candidatura non selezionata.", 30),
        ("Als u binnen drie weken niets van ons hoort, kunt u ervan uitgaan dat u niet bent geselecteerd.", 21),
        ("Brak odpowiedzi w ciągu 30 dni oznacza, że wybraliśmy innych kandydatów.", 30),
    ])
    func silenceMeansNo(_ sentence: String, _ days: Int) {
        let window = window(in: sentence)
        #expect(window?.days == days)
        #expect(window?.silenceMeansNo == true)
        #expect(Classifier().classify(.sample(text: "Your application arrived. " + sentence)).kind != .rejection)
    }

    @Test(arguments: [
        ("You will hear from us by 20 November.", "2026-11-20"),
        ("We will get back to you next week.", "2026-11-13"),
        ("We expect to reach a decision by the end of the month.", "2026-11-30"),
        ("Wir melden uns bis zum 20.11. bei Ihnen.", "2026-11-20"),
        ("Sie erhalten nächste Woche eine Rückmeldung.", "2026-11-13"),
        ("Nous vous donnerons une réponse avant le 5 décembre.", "2026-12-05"),
        ("Le daremos una respuesta antes del 20 de noviembre.", "2026-11-20"),
        ("Daremos retorno até 15 de janeiro.", "2027-01-15"),
        ("Riceverai una risposta entro il 20 novembre.", "2026-11-20"),
        ("Uiterlijk 20 november hoort u van ons.", "2026-11-20"),
        ("Odpowiemy do 20 listopada.", "2026-11-20"),
    ])
    func isUntil(_ sentence: String, _ day: String) {
        #expect(window(in: sentence)?.until?.iso == day)
        #expect(window(in: sentence)?.days == nil)
    }

    @Test(arguments: [
        "We keep your data for six months.",
        "The contract is limited to 12 months.",
        "The assessment takes 45 minutes, and you have 7 days to complete it.",
        "Wir speichern Ihre Daten für sechs Monate und melden uns bei Ihnen.",
        "Your notice period of 4 weeks is fine.",
        "Nous conservons votre candidature pendant deux ans.",
        "We received your application two weeks ago and will be in touch.",
        "We will be in touch soon.",
    ])
    func isNoWindow(_ sentence: String) {
        #expect(window(in: sentence) == nil)
    }

    private func window(in sentence: String) -> ResponseWindow? {
        let message = MailMessage.sample(text: sentence)
        let reading = MailReading(message, .standard)
        let dates = DateReader(reading.text, message, language: reading.language.main)
        return WindowReader(reading: reading, dates: dates).window()
    }
}
