// SPDX-License-Identifier: MIT
import MailParsing
import Testing

@testable import MailClassification

/// The employer's number of the post, and the many numbers that are none.
@Suite struct EmployerRequisitionTests {
    @Test(arguments: [
        ("Thank You for Your Interest - Route Planner JR-204417", "", "JR-204417"),
        ("Your application", "You applied to the role of Yield Analyst (R0000441842).", "R0000441842"),
        ("Your application", "Job ID: 77120\nThank you.", "77120"), ("Your application (Req 77431)", "", "77431"),
        ("Ihre Bewerbung, Kennziffer 2026-118", "", "2026-118"), ("Ihre Bewerbung (Ref. 4711-DOK)", "", "4711-DOK"),
        ("Ihre Bewerbung", "Referenznummer: YF-28911, Standort Emden", "YF-28911"),
        ("Votre candidature - Réf. HY-2026-044", "", "HY-2026-044"),
        ("Tu candidatura", "Referencia: AC-5512", "AC-5512"), ("La tua candidatura", "Rif. 3391B", "3391B"),
        ("Je sollicitatie", "Vacaturenummer 20931", "20931"),
        ("Twoja aplikacja", "numer ref. WRO/114/26", "WRO/114/26"),
        ("Your application: Performance Analyst (PC/1187)", "", "PC/1187"),
        ("Finish your application", "You started an application for Planner (260019F).", "260019F"),
        ("Application received, vacancy 51630", "", "51630"), ("Ihre Bewerbung 4711-DOK: Unterlagen", "", "4711-DOK"),
    ])
    func finds(subject: String, text: String, number: String) {
        #expect(details(subject, text).requisition == number)
    }

    @Test(arguments: [
        ("Your application", "Call us on +44 117 496 0133 or 030 2312 5017."),
        ("Your application", "The interview is on 2026-11-12, ref us."),
        ("Your application", "Your security code is 48213377."),
        ("[HR-20931] We have received your request", "Reference HR-20931"),
        ("Your order 88213", "Order number 88213"), ("Class of 2026", "Position open since 2025."),
        ("Your application", "Salary 55000 a year."),
        ("Meeting", "Zoom meeting ID: 982 1123 4455"), ("Your application", "Application number 99812334"),
    ])
    func passesOver(subject: String, text: String) { #expect(details(subject, text).requisition == nil) }

    @Test func boardsNumberTheirOwnAdverts() {
        let mail = MailMessage.sample(
            from: "Apec <noreply@apec.fr>", subject: "Candidature sur offre d'emploi N° 1700012W - MERLE - Juriste F/H")
        #expect(EmployerExtractor().extract(from: mail, language: "fr").requisition == nil)
    }

    private func details(_ subject: String, _ text: String) -> EmployerDetails {
        EmployerExtractor().extract(
            from: .sample(from: "Acme <jobs@acme.example>", subject: subject, text: text), language: nil)
    }
}
