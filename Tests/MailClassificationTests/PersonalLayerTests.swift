// SPDX-License-Identifier: MIT
import MailParsing
import Testing

@testable import MailClassification

/// What one correction changes, and what it leaves alone.
@Suite struct PersonalLayerTests {
    private static func mail(_ from: String, _ subject: String, _ text: String) -> MailMessage {
        MailMessage(subject: subject, from: [MailAddress(name: "", address: from)], text: text)
    }

    private static func corrected(_ mail: MailMessage, _ kind: MailKind) -> CorrectedMail {
        CorrectedMail(
            senderAddress: mail.from[0].address, senderName: "", subject: mail.subject, text: mail.text, kind: kind)
    }

    private static let habitual = mail(
        "desk@quarry-lane.example", "Your place in the line",
        "Dear Sam,\n\nthe kettle is on and your papers are on the shelf beside it. We shall say more in due time.\n\nThe desk"
    )
    private static let next = mail(
        "desk@quarry-lane.example", "Your place in the line",
        "Dear Sam,\n\nthe kettle is on and your papers for the second post are on the shelf beside it. "
            + "We shall say more in due time.\n\nThe desk")

    @Test(arguments: [MailKind.confirmation, .rejection, .statusUpdate, .other])
    func oneCorrectionFixesTheSendersNextMail(_ kind: MailKind) {
        let layer = PersonalLayer([Self.corrected(Self.habitual, kind)])
        let classifier = Classifier(personal: layer)
        #expect(classifier.classify(Self.habitual).kind == kind)
        #expect(classifier.classify(Self.next).kind == kind)
    }

    @Test(arguments: MailSample.english + MailSample.german + MailSample.polish)
    func otherSendersAreJudgedAsBefore(_ sample: MailSample) {
        let layer = PersonalLayer([Self.corrected(Self.habitual, .rejection), Self.corrected(Self.next, .offer)])
        #expect(Classifier(personal: layer).classify(sample.message).kind == Classifier().classify(sample.message).kind)
    }

    @Test func theLastCorrectionCounts() {
        let layer = PersonalLayer([Self.corrected(Self.habitual, .offer), Self.corrected(Self.habitual, .rejection)])
        #expect(Classifier(personal: layer).classify(Self.habitual).kind == .rejection)
    }

    @Test func itSaysThatACorrectionDecided() {
        let before = Classifier().classify(Self.habitual).kind
        let kind: MailKind = before == .offer ? .rejection : .offer
        let layer = PersonalLayer([Self.corrected(Self.habitual, kind)])
        let rules = Classifier(personal: layer).classify(Self.habitual).evidence.map(\.rule)
        #expect(rules.first == "your correction of an earlier mail")
    }

    @Test func aCorrectedNameHoldsForTheSendersNextMail() {
        var correction = Self.corrected(Self.habitual, .confirmation)
        correction.company = .init(read: "Osprey HR Services", meant: "Osprey Print")
        let layer = PersonalLayer([correction])
        #expect(layer.company("Osprey HR Services", from: "jobs@quarry-lane.example") == "Osprey Print")
        #expect(layer.company("Osprey HR Services", from: "jobs@elsewhere.example") == "Osprey HR Services")
        #expect(layer.company(nil, from: "jobs@quarry-lane.example") == nil)
    }

    @Test func withoutCorrectionsItIsEmpty() {
        #expect(PersonalLayer([]).isEmpty)
        #expect(!PersonalLayer([Self.corrected(Self.habitual, .offer)]).isEmpty)
    }
}
