// SPDX-License-Identifier: MIT
import Foundation
import MailParsing
import Testing

@testable import MailClassification

/// What holds for every mail.
@Suite struct ClassifierTests {
    static let languages: [[MailSample]] = [
        MailSample.english, MailSample.german, MailSample.french, MailSample.spanish, MailSample.portuguese,
        MailSample.italian, MailSample.dutch, MailSample.polish,
    ]
    static let all: [MailSample] = languages.flatMap { $0 }

    @Test func everyPhraseCompiles() {
        #expect(Rulebook.standard.faults == [])
    }

    @Test func ruleNamesAreUnique() {
        let names = Rulebook.standard.rules.map(\.name)
        #expect(names.count == Set(names).count)
    }

    @Test(arguments: all) func evidenceStandsInTheMail(_ sample: MailSample) {
        let message = sample.message
        let verdict = Classifier().classify(message)
        let sources = [message.subject, message.text, sample.from] + message.headers.map(\.value)
        for evidence in verdict.evidence where evidence.weight != 0 {
            #expect(sources.contains { $0.contains(evidence.quote) }, "\(evidence.rule): \(evidence.quote)")
        }
        #expect((0...1).contains(verdict.confidence))
        #expect(verdict.evidence.count <= 12)
    }

    @Test(arguments: all) func aNameHasOnePlace(_ sample: MailSample) {
        let evidence = Classifier().classify(sample.message).evidence
        for field in ["company", "role", "requisition"] {
            #expect(evidence.count { $0.speaksFor == field } <= 1, "\(field)")
        }
    }

    @Test(arguments: all) func theSameMailGetsTheSameVerdict(_ sample: MailSample) {
        #expect(Classifier().classify(sample.message) == Classifier().classify(sample.message))
    }

    @Test func emptyMailIsOther() {
        let verdict = Classifier().classify(MailMessage())
        #expect(verdict.kind == .other)
        #expect(!verdict.needsReview)
        #expect(verdict.language == nil)
    }

    @Test(arguments: [
        "\u{FFFD}\u{FFFE} not a mail at all \u{0}\u{1}", "((((", "....", "!!! ??? …", "\u{200B}\u{200B}", "> > >", "é",
        "\u{1F600}",
    ])
    func garbageIsOther(_ text: String) {
        #expect(Classifier().classify(MailMessage(subject: text, text: text)).kind == .other)
    }

    @Test func everyCutOfAMailIsJudged() {
        let bytes = Array(MailSample.german.map(\.text).joined(separator: "\n").utf8)
        for end in stride(from: 0, to: bytes.count, by: 97) {
            let text = String(decoding: bytes[..<end], as: UTF8.self)
            let verdict = Classifier().classify(.sample(text: text))
            #expect((0...1).contains(verdict.confidence))
        }
    }

    @Test func aForwardedMailIsJudgedByWhatItForwards() {
        let text = """
            FYI

            ---------- Forwarded message ---------
            From: HR <hr@granite.example>
            Date: Mon, 2 Nov 2026
            Subject: Your application

            Unfortunately we have decided not to proceed with your application for the role of Surveyor.
            """
        #expect(Classifier().classify(.sample(subject: "Fwd: Your application", text: text)).kind == .rejection)
    }

    @Test func whatTheAnswerQuotesDoesNotCount() {
        let text = """
            Hi Sam, we would like to invite you to an interview for the role. Which time suits you?

            On Mon, 2 Nov 2026 at 09:00, Sam Rivera wrote:
            > I have decided to withdraw my application.
            > Unfortunately you were not selected.
            """
        #expect(Classifier().classify(.sample(subject: "Re: Application", text: text)).kind == .interview)
    }
}
