// SPDX-License-Identifier: MIT
import JobTracker
import MailClassification
import Testing

/// What is shown for review changes nothing until a person has looked at it.
struct ReviewTests {
    @Test func aSuspiciousMailIsHeldAndShown() throws {
        let tracker = try Tracker.inMemory()
        try tracker.ingestAll([
            Mails.received(.confirmation, "a", company: "Nordvik"),
            Mails.received(.rejection, "b", day: 2, company: "Nordvik", isPersonal: true, isSuspicious: true) {
                $0.contact.phone = "+44 20 7946 0000"
            },
        ])
        let application = try #require(try tracker.applications().first)
        #expect(application.stage == .applied)
        #expect(application.reviewReasons == [.suspiciousSender])
        #expect(application.contacts.isEmpty, "an impostor is no contact")
        #expect(application.events.last?.offeredPhone == nil)
        #expect(application.messages.count == 2)
    }

    @Test func anUnsureVerdictIsHeldUntilAccepted() throws {
        let tracker = try Tracker.inMemory()
        try tracker.ingestAll([
            Mails.received(.confirmation, "a", company: "Nordvik"),
            Mails.received(.rejection, "b", day: 2, company: "Nordvik") { $0.needsReview = true },
        ])
        #expect(try tracker.application(1)?.stage == .applied)
        #expect(try tracker.application(1)?.reviewReasons == [.unsureVerdict])
        try tracker.accept(1, now: Mails.now)
        #expect(try tracker.application(1)?.stage == .rejected)
        #expect(try tracker.application(1)?.reviewReasons == [])
        #expect(try tracker.undo(now: Mails.now) == "Taken back: accepting application 1.")
        #expect(try tracker.application(1)?.stage == .applied)
    }

    @Test func anApplicationWithoutANameAsksForOne() throws {
        let tracker = try Tracker.inMemory()
        try tracker.ingestAll([Mails.received(.confirmation, "a")])
        let application = try #require(try tracker.applications().first)
        #expect(application.reviewReasons == [.unsureVerdict])
        #expect(application.events.map(\.isHeld) == [false], "that one applied is not in doubt")
    }

    /// Two applications at Nordvik, and a rejection (with a notice) that names neither role.
    private func undecided() throws -> Tracker {
        let tracker = try Tracker.inMemory()
        try tracker.ingestAll([
            Mails.received(.confirmation, "a", company: "Nordvik", role: "Data Engineer"),
            Mails.received(.confirmation, "b", company: "Nordvik", role: "Office Manager"),
            Mails.received(.rejection, "c", day: 4, company: "Nordvik") {
                $0.noFollowUp = NoFollowUp(channels: [.phone], quote: "Please do not call.")
            },
        ])
        return tracker
    }

    @Test func anUndecidedMailIsShownWithEachAndHeld() throws {
        let tracker = try undecided()
        for application in try tracker.applications() {
            #expect(application.reviewReasons == [.ambiguousLink])
            #expect(application.stage == .applied)
            #expect(application.events.last?.isHeld == true)
            #expect(application.events.last?.noFollowUp?.channels == [.phone])
        }
        let waiting = try tracker.undecidedMails()
        #expect(waiting.map(\.message.messageID) == ["<c@mail.example>"])
        #expect(waiting.map(\.candidates) == [[1, 2]])
        #expect(try tracker.message(messageID: "c@mail.example")?.application == 1)
    }

    @Test func choosingDecidesAndCanBeTakenBack() throws {
        let tracker = try undecided()
        let message = try #require(try tracker.undecidedMails().first).message.id
        try tracker.choose(message, for: 2, now: Mails.now)
        #expect(try tracker.applications().map(\.stage) == [.applied, .rejected])
        #expect(try tracker.undecidedMails().isEmpty)
        _ = try tracker.undo(now: Mails.now)
        #expect(try tracker.undecidedMails().count == 1)
    }

    @Test func acceptingTakesTheUndecidedMail() throws {
        let tracker = try undecided()
        try tracker.accept(1, now: Mails.now)
        #expect(try tracker.applications().map(\.stage) == [.rejected, .applied])
        #expect(try tracker.applications().allSatisfy { !$0.needsReview })
    }

    @Test func mergingTheCandidatesDecides() throws {
        let tracker = try undecided()
        try tracker.merge(2, into: 1, now: Mails.now)
        #expect(try tracker.applications().map(\.stage) == [.rejected])
        #expect(try tracker.applications().map(\.messages.count) == [3])
    }
}
