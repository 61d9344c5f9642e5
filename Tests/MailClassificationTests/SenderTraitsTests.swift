// SPDX-License-Identifier: MIT
import MailParsing
import Testing

@testable import MailClassification

/// Machines and people, one reader and many.
@Suite struct SenderTraitsTests {
    @Test(arguments: [
        // RFC 3834; auto-notified is RFC 5436.
        ("Auto-Submitted", "auto-generated", true), ("Auto-Submitted", "auto-replied (vacation)", true),
        ("Auto-Submitted", "auto-notified; owner-email=\"x@y.example\"", true), ("Auto-Submitted", "no", false),
        ("X-Auto-Response-Suppress", "All", true), ("X-Auto-Response-Suppress", "DR, RN", true),
        ("X-Auto-Response-Suppress", "None", false),
        ("X-Autoreply", "yes", true), ("X-Autoreply", "no", false), ("X-Mail-Autoreply", "dtc", true),
        ("Precedence", "auto_reply", true),
        ("X-POST-MessageClass", "9; Autoresponder", true), ("Delivered-To", "Autoresponder", true),
        ("Return-Path", "<>", true),
        ("Return-Path", "<jane@acme.example>", false), ("X-FC-MachineGenerated", "true", true), ("X-Loop", "yes", true),
        ("Content-Type", "multipart/report; report-type=delivery-status", true), ("Content-Type", "text/plain", false),
    ])
    func automatic(name: String, value: String, isAutomatic: Bool) {
        let mail = MailMessage.sample(from: "Jane Doe <jane@acme.example>", subject: "Hello", headers: [(name, value)])
        #expect(SenderTraits.of(mail).isAutomatic == isAutomatic)
    }

    @Test(arguments: [
        "Automatic reply: your question", "Automatische Antwort: Bewerbung", "Réponse automatique : candidature",
        "Respuesta automática: cita",
        "Risposta automatica: colloquio", "Automatisch antwoord: gesprek", "Resposta automática: vaga",
        "Odpowiedź automatyczna: rozmowa",
        "Out of Office: Tuesday", "Abwesenheitsnotiz: Ihre Mail", "Auto: hello",
    ])
    func outOfOfficeSubjects(subject: String) {
        let traits = SenderTraits.of(.sample(from: "Jane Doe <jane@acme.example>", subject: subject))
        #expect(traits.isAutoReply && traits.isAutomatic && !traits.isPersonal)
    }

    @Test(arguments: [
        ("no-reply@acme.example", true), ("noreply12@jobs2web.com", true), ("do_not_reply@acme.example", true),
        ("donotreply@acme.example", true),
        ("ne-pas-repondre@acme.example", true), ("nicht-antworten@acme.example", true),
        ("no-responder@acme.example", true),
        ("naoresponda@acme.example", true), ("non.rispondere@acme.example", true),
        ("niet-beantwoorden@acme.example", true),
        ("nieodpowiadaj@acme.example", true), ("Send-Only.acme@otp.workday.com", true),
        ("acme+autoreply@talent.icims.com", true),
        ("jane@acme.example", false), ("reply@acme.example", false), ("norma.reply@acme.example", false),
        ("bounceback-team@acme.example", false),
    ])
    func noReply(address: String, isNoReply: Bool) {
        #expect(SenderTraits.of(.sample(from: address, subject: "Hello")).isNoReply == isNoReply)
    }

    @Test(arguments: [
        ("List-Id", "<news.acme.example>"), ("List-Unsubscribe", "<https://acme.example/u>"), ("Precedence", "bulk"),
        ("Precedence", "list"),
    ])
    func bulk(name: String, value: String) {
        let traits = SenderTraits.of(
            .sample(from: "Jane Doe <jane@acme.example>", subject: "Hello", headers: [(name, value)]))
        #expect(traits.isBulk && !traits.isPersonal)
    }

    @Test(arguments: [
        ("Dora Kessler <dora.kessler@osprey-print.example>", "Dear Sam", true),
        ("Jule <jule@holzmarkt.example>", "Hi Sam,\n\nklar!\n\nJule\n", false),
        ("Björn Åkesson <b.akesson@acme.example>", "Hej", true),
        ("Acme Careers <careers@acme.example>", "Dear Sam", false),
        ("Kirsty Munro <people@thistledown.example>", "Hi Sam,\n\nno problem.\n\nKirsty\n", true),
        ("Acme <no-reply@us.greenhouse-mail.io>", "Dear Sam", false),
        ("Jonas Hale - Sable <jonas.hale@sable.teamtailor-mail.com>", "Received.", false),
        ("Jonas Hale - Sable <jonas.hale@sable.teamtailor-mail.com>", "Hi Sam,\n\nshall we talk?\n\nJonas\n", true),
        ("Larkspur Robotics <larkspur@larkspur-robotics.example>", "Dear Sam", false),
    ])
    func personal(from: String, text: String, isPersonal: Bool) {
        #expect(SenderTraits.of(.sample(from: from, subject: "Hello", text: text)).isPersonal == isPersonal)
    }

    @Test func answersArePersonalButForOffices() {
        let headers = [("In-Reply-To", "<q@mailbox.example>")]
        let person = MailMessage.sample(
            from: "j.okafor@acme.example", subject: "Re: Tuesday", text: "Fine.", headers: headers)
        let office = MailMessage.sample(
            from: "jobs@acme.example", subject: "Re: Tuesday", text: "Fine.", headers: headers)
        #expect(SenderTraits.of(person).isAnswer && SenderTraits.of(person).isPersonal)
        #expect(SenderTraits.of(office).isAnswer && !SenderTraits.of(office).isPersonal)
    }

    @Test func deliveryReportsAreNoAnswers() {
        let report = MailMessage.sample(
            from: "Mail Delivery System <MAILER-DAEMON@mx.example>", subject: "Undelivered",
            headers: [("Auto-Submitted", "auto-replied")])
        let traits = SenderTraits.of(report)
        #expect(traits.isDeliveryReport && traits.isAutomatic && !traits.isAutoReply)
    }

    @Test func emptyMailHasNoTraits() { #expect(SenderTraits.of(MailMessage()) == SenderTraits()) }
}
