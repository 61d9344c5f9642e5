// SPDX-License-Identifier: MIT
import MailParsing
import Testing

@testable import MailClassification

/// Days and times in mails of Monday, 2 November 2026.
@Suite struct DateTests {
    @Test(arguments: [
        ("by 20 November", "2026-11-20"), ("on November 17th, 2026", "2026-11-17"),
        ("on 17th of November", "2026-11-17"),
        ("am 17. November", "2026-11-17"), ("bis zum 20.11.", "2026-11-20"), ("bis 20.11.2026", "2026-11-20"),
        ("le 17 novembre", "2026-11-17"), ("el 17 de noviembre de 2026", "2026-11-17"), ("on 2026-11-20", "2026-11-20"),
        ("on 20/11/2026", "2026-11-20"), ("il 1 dicembre", "2026-12-01"), ("op 3 maart", "2027-03-03"),
        ("do 5 grudnia", "2026-12-05"), ("on 15 January", "2027-01-15"), ("until Friday 20 November", "2026-11-20"),
        ("by Friday", "2026-11-06"), ("bis Mittwoch", "2026-11-04"),
    ])
    func day(_ words: String, _ day: String) {
        let message = MailMessage.sample(text: "We will meet you there \(words)")
        let text = MailText(message)
        let reader = DateReader(text, message, language: nil)
        #expect(text.sentences.flatMap { reader.days(in: $0.tokens) }.map(\.day.iso) == [day])
    }

    @Test(arguments: [
        ("at 14:00", 840), ("at 2pm", 840), ("at 2:30 pm", 870), ("um 14 Uhr", 840), ("um 14.30 Uhr", 870),
        ("à 14h30", 870),
        ("a las 10:00", 600), ("at 9 a.m.", 540), ("às 15h", 900), ("om 14.00 uur", 840), ("at 12am", 0),
    ])
    func time(_ words: String, _ minute: Int) {
        let message = MailMessage.sample(text: "See you \(words) then")
        let text = MailText(message)
        let reader = DateReader(text, message, language: nil)
        #expect(text.sentences.first.flatMap { reader.time(in: $0.tokens)?.minute } == minute)
    }

    @Test(arguments: [
        ("I am out of the office until Friday 20 November.", "2026-11-23"),
        ("I am on leave and will be back on 23 November.", "2026-11-23"),
        ("I am out of office from 2 November to 13 November.", "2026-11-16"),
        ("Ich bin bis einschließlich 13.11. im Urlaub.", "2026-11-16"),
        ("Ich bin im Urlaub und ab dem 16.11. wieder erreichbar.", "2026-11-16"),
        ("Je suis absente du bureau jusqu'au 13 novembre inclus.", "2026-11-16"),
        ("Estoy de vacaciones hasta el 13 de noviembre.", "2026-11-16"),
        ("Sono in ferie, rientro il 16 novembre.", "2026-11-16"),
        ("Ik ben afwezig tot en met 13 november.", "2026-11-16"),
    ])
    func returnsOn(_ text: String, _ day: String) {
        var message = MailMessage.sample(subject: "Automatic reply: Application", text: text)
        message.headers = [HeaderField(name: "Auto-Submitted", value: "auto-replied")]
        let verdict = Classifier().classify(message)
        #expect(verdict.kind == .autoReply)
        #expect(verdict.returnsOn?.iso == day)
    }

    @Test(arguments: [
        (
            "We invite you to complete an online assessment for your application. Please complete it by 12 November.",
            "2026-11-12"
        ),
        (
            "We invite you to complete a coding challenge for your application. Please submit it within 5 days.",
            "2026-11-07"
        ),
        ("Bitte bearbeiten Sie die Testaufgabe zu Ihrer Bewerbung bis spätestens 13. November.", "2026-11-13"),
        ("Pour votre candidature, merci de réaliser le test technique avant le 13 novembre.", "2026-11-13"),
    ])
    func respondBy(_ text: String, _ day: String) {
        #expect(Classifier().classify(.sample(text: text)).respondBy?.iso == day)
    }

    @Test(arguments: [
        ("We invite you to an interview for the role on Tuesday, 17 November at 14:00.", "2026-11-17T14:00"),
        ("Your interview for the role is scheduled for Nov 9, 2026 at 3:00 PM EST.", "2026-11-09T15:00-05:00"),
        ("Wir laden Sie zum Vorstellungsgespräch am 17.11. um 14 Uhr ein.", "2026-11-17T14:00"),
        ("Nous vous invitons à un entretien le mardi 17 novembre à 14h30.", "2026-11-17T14:30"),
    ])
    func eventAt(_ text: String, _ time: String) {
        #expect(Classifier().classify(.sample(text: text)).eventAt?.iso == time)
    }

    @Test(arguments: [
        ("see you at half past two", "14:30"), ("quarter to nine at the gate", "8:45"), ("8 o'clock sharp", "8:00"),
        ("call at three", "15:00"), ("alle 7 di mattina", "7:00"), ("martedì, ore 14", "14:00"),
        ("vente el martes a la una", "13:00"), ("às 10h30", "10:30"), ("à 14 h 30", "14:30"),
        ("um 11 Uhr", "11:00"), ("at 10.30 in the Boardroom", "10:30"), ("o godzinie 11.30", "11:30"),
    ])
    func clockTimesAreRead(_ text: String, _ time: String) {
        #expect(Self.time(in: text) == time)
    }

    @Test(arguments: [
        "entro 3 o 4 settimane", "en 10 o 15 días", "2026 o 2027", "um 3 Tage", "half of the team",
    ])
    func otherNumbersAreNoTimes(_ text: String) {
        #expect(Self.time(in: text) == nil)
    }

    private static func time(in text: String) -> String? {
        let reading = MailReading(.sample(text: text), .standard)
        let dates = DateReader(reading.text, reading.message, language: nil)
        let minute = reading.text.sentences.lazy.filter { $0.zone == .body }
            .compactMap { dates.time(in: $0.tokens)?.minute }.first
        return minute.map { "\($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60)" }
    }

    @Test func severalProposalsAreNoEvent() {
        let text =
            "We would like to invite you to an interview. Would 17 November at 10:00 or 18 November at 14:00 suit you?"
        #expect(Classifier().classify(.sample(text: text)).eventAt == nil)
    }

    @Test func aCalendarPartIsAnInterview() {
        var message = MailMessage.sample(subject: "Interview with Kestrel Labs", text: "See you then.")
        message.calendars = [
            CalendarPart(
                method: "REQUEST",
                text: """
                    BEGIN:VCALENDAR
                    METHOD:REQUEST
                    BEGIN:VEVENT
                    DTSTART;TZID=Europe/Berlin:20261117T140000
                    DTEND;TZID=Europe/Berlin:20261117T143000
                    END:VEVENT
                    END:VCALENDAR
                    """)
        ]
        let verdict = Classifier().classify(message)
        #expect(verdict.kind == .interview)
        #expect(verdict.eventAt?.iso == "2026-11-17T14:00+01:00")
        #expect(verdict.eventAt?.endMinute == 870)
    }

    @Test func closingDate() {
        let text = "We have received your application for the post of Cook. Applications close on 30 November."
        #expect(Classifier().classify(.sample(text: text)).closingOn?.iso == "2026-11-30")
    }
}
