// SPDX-License-Identifier: MIT
import JobTracker
import MailClassification
import Testing

/// What the tracker tells the classifier of the person's corrections.
@Suite struct LearningTests {
    private func tracker(from: String = "desk@nordvik.example") throws -> Tracker {
        let tracker = try Tracker.inMemory()
        try tracker.ingestAll([
            Mails.received(.confirmation, "a", company: "Nordvik HR", role: "Data Engineer", from: from)
        ])
        return tracker
    }

    @Test func nothingCorrectedTeachesNothing() throws {
        #expect(try tracker().correctedMails() == [])
    }

    @Test func aRelabelledMailTeachesItsKind() throws {
        let tracker = try tracker()
        let before = try tracker.correctionsVersion()
        let message = try #require(try tracker.application(1)?.messages.first?.id)
        try tracker.relabel(message, as: MailKind.rejection, now: Mails.now)
        let learned = try #require(try tracker.correctedMails().first)
        #expect(learned.kind == .rejection)
        #expect(learned.senderAddress == "desk@nordvik.example")
        #expect(learned.text == "Text of a.")
        #expect(try tracker.correctionsVersion() != before)
    }

    @Test func takingItBackUnlearnsIt() throws {
        let tracker = try tracker()
        let message = try #require(try tracker.application(1)?.messages.first?.id)
        try tracker.relabel(message, as: MailKind.rejection, now: Mails.now)
        let version = try tracker.correctionsVersion()
        _ = try tracker.undo(now: Mails.now)
        #expect(try tracker.correctedMails() == [])
        #expect(try tracker.correctionsVersion() != version)
    }

    @Test func anEditTeachesTheName() throws {
        let tracker = try tracker()
        try tracker.edit(1, company: "Nordvik", now: Mails.now)
        let learned = try #require(try tracker.correctedMails().first)
        #expect(learned.company == .init(read: "Nordvik HR", meant: "Nordvik"))
        #expect(learned.kind == nil)
    }

    @Test func aDismissedSenderTeachesThatItWritesOfOtherThings() throws {
        let tracker = try tracker()
        try tracker.dismiss(1, now: Mails.now)
        #expect(try tracker.correctedMails().map(\.kind) == [.other])
    }

    @Test("Of a recruiting system's mail a dismissal teaches nothing: the next one may matter")
    func aDismissalTeachesNothingOfSharedSenders() throws {
        let tracker = try tracker(from: "no-reply@us.greenhouse-mail.io")
        try tracker.dismiss(1, now: Mails.now)
        #expect(try tracker.correctedMails() == [])
    }

    @Test func whatIsForgottenTeachesNothingButStaysCorrected() throws {
        let tracker = try tracker()
        let message = try #require(try tracker.application(1)?.messages.first?.id)
        try tracker.relabel(message, as: MailKind.rejection, now: Mails.now)
        #expect(try tracker.forgetCorrections() == 1)
        #expect(try tracker.correctedMails() == [])
        #expect(try tracker.application(1)?.stage == .rejected)
        #expect(try tracker.forgetCorrections() == 0)
    }
}
