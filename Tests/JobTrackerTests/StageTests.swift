// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification
import Testing

/// Stages follow from events (policy rules 5 to 7). Events are a day apart, in the order written.
struct StageTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var events: [JobEvent]
        var stage: Stage

        init(_ name: String, _ events: [JobEvent], _ stage: Stage) {
            testDescription = name
            self.events = events.enumerated().map { index, event in
                var event = event
                event.id = Int64(index + 1)
                event.at = Mails.day(index)
                return event
            }
            self.stage = stage
        }
    }

    private static func received(
        _ kind: MailKind, personal: Bool = false, held: Bool = false, accepted: Bool = false
    ) -> JobEvent {
        JobEvent(kind: .received(kind), at: Mails.now, isPersonal: personal, isHeld: held, isAccepted: accepted)
    }

    private static func sent(_ kind: OwnMailKind) -> JobEvent { JobEvent(kind: .sent(kind), at: Mails.now) }

    @Test(arguments: [
        Case("nothing that counts", [received(.autoReply)], .applied),
        Case("a receipt", [received(.confirmation)], .applied),
        Case("one's own application", [sent(.application)], .applied),
        Case("an application to complete", [received(.actionNeeded)], .incomplete),
        Case("completed", [received(.actionNeeded), received(.confirmation)], .applied),
        Case("documents asked for later", [received(.confirmation), received(.actionNeeded)], .applied),
        Case("a machine's status update", [received(.confirmation), received(.statusUpdate)], .applied),
        Case(
            "a person's status update", [received(.confirmation), received(.statusUpdate, personal: true)], .inContact),
        Case("a person's answer", [received(.confirmation), received(.reply, personal: true)], .inContact),
        Case("a later receipt moves nothing back", [received(.interview), received(.confirmation)], .interview),
        Case(
            "a test after an interview moves nothing back", [received(.interview), received(.assessment)], .interview),
        Case("an offer", [received(.interview), received(.offer)], .offer),
        Case("no answer from out of office", [received(.interview), received(.autoReply)], .interview),
        Case("adverts change nothing", [received(.confirmation), received(.jobAlert), received(.outreach)], .applied),
        Case("a wish not to be called changes nothing", [received(.interview), received(.noFollowUp)], .interview),
        Case("a rejection", [received(.interview), received(.rejection)], .rejected),
        Case("nothing re-opens a rejection", [received(.rejection), received(.interview)], .rejected),
        Case(
            "but an invitation that was looked at", [received(.rejection), received(.interview, accepted: true)],
            .interview),
        Case(
            "a receipt does not, even so", [received(.rejection), received(.confirmation, accepted: true)], .rejected),
        Case(
            "a held rejection changes nothing", [received(.confirmation), received(.rejection, held: true)], .applied),
        Case("withdrawal confirmed", [received(.confirmation), received(.withdrawal)], .withdrawn),
        Case("own withdrawal", [received(.interview), sent(.withdrawal)], .withdrawn),
        Case("a rejection after a withdrawal", [sent(.withdrawal), received(.rejection)], .withdrawn),
        Case("acceptance of an offer", [received(.offer), sent(.acceptance)], .accepted),
        Case("acceptance of an interview", [received(.interview), sent(.acceptance)], .interview),
        Case("a follow-up of one's own", [received(.confirmation), sent(.followUp)], .applied),
    ])
    func stage(_ example: Case) {
        #expect(StageRules(events: example.events).stage == example.stage)
        #expect(StageRules(events: example.events.reversed()).stage == example.stage, "whatever the order given")
    }

    @Test func thePersonSaysThatTheJobIsTheirs() {
        let answer = Answer(kind: .acceptedOffer(on: CalendarDay(Mails.day(1), offset: 0)), at: Mails.day(1))
        #expect(StageRules(events: [Self.received(.offer)], answers: [answer]).stage == .accepted)
    }

    @Test func anInvitationAfterARejectionIsShown() throws {
        for order in [[0, 1, 2], [2, 1, 0], [1, 2, 0]] {
            let tracker = try Tracker.inMemory()
            let mails = [
                Mails.received(.confirmation, "a", company: "Nordvik", role: "Data Engineer"),
                Mails.received(.rejection, "b", day: 5, company: "Nordvik", role: "Data Engineer"),
                Mails.received(.interview, "c", day: 8, company: "Nordvik", role: "Data Engineer"),
            ]
            try tracker.ingestAll(order.map { mails[$0] })
            let application = try #require(try tracker.applications().first)
            #expect(application.reviewReasons == [.afterRejection])
            #expect(application.stage == .rejected)
            try tracker.accept(application.id, now: Mails.now)
            #expect(try tracker.application(application.id)?.stage == .interview)
            #expect(try tracker.application(application.id)?.needsReview == false)
        }
    }
}
