// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification
import Testing

@testable import FollowUps

@Suite("The worked example of the design")
struct WorkedExampleTests {
    let application = Case().got(.confirmation, "2026-11-02") {
        $0.responseWindow = .twoWeeks
        $0.noFollowUp = .asking(.phone)
    }

    @Test("Applied Monday 2 November, two weeks named, no phone calls: e-mail on 18 November")
    func first() {
        let plan = plan(application, on: "2026-11-18")
        #expect(plan.stage == .applied)
        #expect(plan.appliedOn == day("2026-11-02"))
        #expect(plan.lastHeardOn == day("2026-11-02"))
        #expect(plan.isConfirmed)
        #expect(plan.noFollowUp == [.phone])
        #expect(plan.windowUntil == day("2026-11-16"))
        #expect(
            plan.next
                == NextStep(
                    step: .firstFollowUp, channel: .email, due: day("2026-11-18"),
                    reason: "They said within two weeks; that was 16 November."))
    }

    @Test("Before the window ends the reason speaks of the time to come")
    func future() {
        #expect(plan(application, on: "2026-11-03").next?.reason == "They said within two weeks; that is 16 November.")
    }

    @Test("Done on 18 November: the second is due seven business days later, and is the last")
    func second() {
        let done = application.done("2026-11-18")
        let after = plan(done, on: "2026-11-19")
        #expect(line(after) == "second-follow-up email 2026-11-27")
        #expect(after.followedUp == [FollowUpMade(on: day("2026-11-18"), channel: .email)])
        #expect(after.next?.reason == "You followed up on 18 November and they have not answered.")
        #expect(line(plan(done.done("2026-11-27"), on: "2026-11-28")) == "nothing")
    }
}
