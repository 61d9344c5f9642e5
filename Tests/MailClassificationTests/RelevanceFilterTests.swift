// SPDX-License-Identifier: MIT
import MailParsing
import Testing

@testable import MailClassification

/// Which mails are fetched whole, judged by the header alone.
@Suite struct RelevanceFilterTests {
    private static let newsletter = [("List-Unsubscribe", "<https://x.example/u>"), ("Precedence", "bulk")]

    @Test(arguments: [
        // Words of applying, in each language, from anybody.
        ("Acme <hello@acme.example>", "Your application to Acme"),
        ("Acme <hello@acme.example>", "Thank you for your interest in Acme"),
        ("Acme <hallo@acme.example>", "Schön, dass du dich beworben hast!"),
        ("Acme <info@acme.example>", "Absage: Disponent"),
        ("Acme <contact@acme.example>", "Suite à votre candidature"),
        ("Acme <hola@acme.example>", "Hemos recibido tu solicitud"),
        ("Acme <ola@acme.example>", "A sua candidatura"), ("Acme <ciao@acme.example>", "Invito a colloquio"),
        ("Acme <info@acme.example>", "Je sollicitatie is binnen"),
        ("Acme <info@acme.example>", "Zaproszenie na rozmowę"),
        ("Acme <info@acme.example>", "[EXT] INTERVIEW TUESDAY"), ("Acme <info@acme.example>", "Offer letter"),
        // Systems, offices, people and answers, whatever the subject says.
        ("Acme <no-reply@us.greenhouse-mail.io>", "A note from us"),
        ("LinkedIn <jobs-noreply@linkedin.com>", "Good news"),
        ("CodeSignal <no-reply@codesignal.com>", "It is your turn"), ("Acme <bewerbung@acme.example>", "Hallo"),
        ("Acme Careers <hello@acme.example>", "Hello"), ("Acme <info@careers.acme.example>", "Hello"),
        ("Dora Kessler <dora.kessler@osprey-print.example>", "Tuesday"), ("Pat <pat@gmail.com>", "Re: Tuesday"),
        ("Jane Doe <jane@acme.example>", "Automatic reply: hello"), ("MAILER-DAEMON@mx.example", "Undelivered Mail"),
        ("Acme <info@acme.example>", ""), ("Acme <no-reply@acme.example>", "Next steps"),
        ("Acme <no-reply@acme.example>", "Thank you, Sam"),
        ("Acme <no-reply@acme.example>", "We have an update for you"),
        ("Lantern Security <no-reply@lantern.example>", "Your offer from Lantern Security"),
        ("Kim <kim.tiny.shop@gmx.de>", "Termin am Montag"),
    ])
    func passes(from: String, subject: String) {
        #expect(RelevanceFilter().mayMatter(.sample(from: from, subject: subject)))
    }

    @Test func receiptsPassInSpiteOfBulkHeaders() {
        let mails = [
            MailMessage.sample(
                from: "LinkedIn <jobs-noreply@linkedin.com>", subject: "Sam, your application was sent to Acme",
                headers: Self.newsletter),
            MailMessage.sample(
                from: "Acme <acme+autoreply@talent.icims.com>", subject: "Received", headers: Self.newsletter),
            MailMessage.sample(
                from: "Acme <hello@acme.example>", subject: "Your application", headers: Self.newsletter),
        ]
        for mail in mails { #expect(RelevanceFilter().mayMatter(mail)) }
    }

    @Test(arguments: [
        ("Shop <shop@books.example>", "Your order has shipped", false),
        ("Shop <no-reply@books.example>", "Your receipt", false),
        ("Bank <service@bank.example>", "Your statement is ready", false),
        ("News <news@paper.example>", "The week in numbers", true),
        ("LinkedIn <messages-noreply@linkedin.com>", "Pat commented on your post", true),
        ("LinkedIn Job Alerts <jobalerts-noreply@linkedin.com>", "30 new jobs", true),
        ("StepStone <info@jobagent.stepstone.de>", "17 Treffer in Berlin", true),
        ("Workday <acme@otp.workday.com>", "Your one-time code", false),
        ("Dev list <dev@lists.example>", "[dev] [PATCH 1/3] fix off-by-one", true),
        ("Rail <tickets@rail.example>", "Ihre Fahrkarte", false),
        ("Boutique <contact@boutique.example>", "Votre commande est expédiée", false),
        ("Sklep <sklep@sklep.example>", "Twoje zamówienie zostało wysłane", false),
    ])
    func passesOver(from: String, subject: String, isBulk: Bool) {
        let mail = MailMessage.sample(from: from, subject: subject, headers: isBulk ? Self.newsletter : [])
        #expect(!RelevanceFilter().mayMatter(mail))
    }
}
