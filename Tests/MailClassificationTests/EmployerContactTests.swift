// SPDX-License-Identifier: MIT
import MailParsing
import Testing

@testable import MailClassification

/// Whom a mail names to talk to.
@Suite struct EmployerContactTests {
    @Test(
        arguments: [
            (
                "Dora Kessler <dora.kessler@osprey-print.example>",
                "Dear Sam,\n\nsee you on Monday.\n\nDora Kessler\nTel. +49 30 23125 017",
                ContactDetails(
                    name: "Dora Kessler", email: "dora.kessler@osprey-print.example", phone: "+49 30 23125 017")
            ),
            (
                "Acme Careers <no-reply@us.greenhouse-mail.io>",
                "Questions? Contact Jane Doe at jane.doe@acme.example or call 020 7946 0018.",
                ContactDetails(name: "Jane Doe", email: "jane.doe@acme.example", phone: "020 7946 0018")
            ),
            (
                "Klinikum <bewerbung@klinikum.example>",
                "Ihre Ansprechpartnerin: Frau Sabine Orth, Telefon 0341 555 0199.",
                ContactDetails(name: "Sabine Orth", email: "bewerbung@klinikum.example", phone: "0341 555 0199")
            ),
            (
                "Acme <no-reply@acme.example>", "Do not answer. privacy@acme.example, noreply@acme.example",
                ContactDetails()
            ),
            (
                "Acme <no-reply@acme.example>", "Fax: +49 30 111 2222\nRef. 2026-4417, on 12/11/2026, HRB 1234567",
                ContactDetails()
            ),
            (
                "Jonas Hale - Sablecourt Media <jonas.hale@sablecourt.teamtailor-mail.com>",
                "Hi Sam,\n\nare you free on Tuesday?\n\nJonas",
                ContactDetails(name: "Jonas Hale", email: "jonas.hale@sablecourt.teamtailor-mail.com", phone: nil)
            ),
        ] as [(String, String, ContactDetails)])
    func finds(from: String, text: String, contact: ContactDetails) {
        let mail = MailMessage.sample(from: from, subject: "Your application", text: text)
        #expect(EmployerExtractor().extract(from: mail, language: nil).contact == contact)
    }

    @Test func answersGoWhereTheWriterWants() {
        let mail = MailMessage.sample(
            from: "Jane Doe <jane@acme.example>", subject: "Tuesday", text: "Hi Sam,\n\nfine.\n\nJane",
            headers: [("Reply-To", "jane+t1@acme.example")])
        #expect(EmployerExtractor().extract(from: mail, language: nil).contact.email == "jane+t1@acme.example")
    }
}
