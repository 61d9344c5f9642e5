// SPDX-License-Identifier: MIT
import MailParsing
import Testing

@testable import MailClassification

/// Written mails of eight languages, as employers, boards and shops write them.
@Suite struct KindTests {
    @Test(arguments: MailSample.english) func english(_ sample: MailSample) { expectKind(sample, "en") }
    @Test(arguments: MailSample.german) func german(_ sample: MailSample) { expectKind(sample, "de") }
    @Test(arguments: MailSample.french) func french(_ sample: MailSample) { expectKind(sample, "fr") }
    @Test(arguments: MailSample.spanish) func spanish(_ sample: MailSample) { expectKind(sample, "es") }
    @Test(arguments: MailSample.portuguese) func portuguese(_ sample: MailSample) { expectKind(sample, "pt") }
    @Test(arguments: MailSample.italian) func italian(_ sample: MailSample) { expectKind(sample, "it") }
    @Test(arguments: MailSample.dutch) func dutch(_ sample: MailSample) { expectKind(sample, "nl") }
    @Test(arguments: MailSample.polish) func polish(_ sample: MailSample) { expectKind(sample, "pl") }

    @Test(arguments: MailSample.traps) func trap(_ sample: MailSample) { expectKind(sample, nil) }

    @Test(arguments: MailSample.free) func free(_ sample: MailSample) { expectKind(sample, nil) }

    private func expectKind(_ sample: MailSample, _ language: String?) {
        let verdict = Classifier().classify(sample.message)
        let reasons = verdict.evidence.map { "\($0.rule) \($0.weight) “\($0.quote)”" }.joined(separator: "; ")
        #expect(verdict.kind == sample.kind, "\(verdict.confidence): \(reasons)")
        if let language { #expect(verdict.language == nil || verdict.language == language) }
    }
}
