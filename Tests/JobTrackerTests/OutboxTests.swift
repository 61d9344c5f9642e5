// SPDX-License-Identifier: MIT
import JobTracker
import MailClassification
import Testing

/// A reminder is delivered once, whoever and however many try.
struct OutboxTests {
    static let due = CalendarDay(Mails.day(10), offset: 0)

    private func tracker() throws -> Tracker {
        let tracker = try Tracker.inMemory()
        try tracker.ingestAll([
            Mails.received(.confirmation, "a", company: "Nordvik"),
            Mails.received(.confirmation, "b", company: "Sundmark"),
        ])
        return tracker
    }

    private func reminder(
        _ applications: [Application.ID], _ id: String, _ channel: PlannedReminder.Channel = .email,
        occurrence: Int = 1
    ) -> PlannedReminder {
        PlannedReminder(
            items: applications.map {
                .init(application: $0, step: .firstFollowUp, due: Self.due, occurrence: occurrence)
            }, channel: channel, messageID: "<\(id)@followup.example>", payload: "{}", plannedAt: Mails.now)
    }

    @Test func isPlannedOnce() throws {
        let tracker = try tracker()
        #expect(try tracker.plan([reminder([1], "x")], now: Mails.now).count == 1)
        #expect(try tracker.plan([reminder([1], "y")], now: Mails.now).isEmpty)
        #expect(try tracker.plan([reminder([1], "z", .desktop)], now: Mails.now).count == 1)
        #expect(try tracker.plan([reminder([1], "w", occurrence: 2)], now: Mails.now).count == 1)
        #expect(try tracker.plan([reminder([1, 2], "v")], now: Mails.now).map { $0.items.map(\.application) } == [[2]])
        #expect(try tracker.reminders(in: [.planned]).count == 4)
    }

    @Test func goesFromPlannedOverSendingToSent() throws {
        let tracker = try tracker()
        let planned = try #require(try tracker.plan([reminder([1, 2], "x")], now: Mails.now).first)
        #expect(try tracker.markSending(planned, now: Mails.now))
        #expect(try !tracker.markSending(planned, now: Mails.now), "another process has it")
        #expect(try tracker.deliveredItems().count == 2, "it may have been sent")
        try tracker.markSent(planned.id, now: Mails.day(61))
        let sent = try #require(try tracker.reminder(planned.id))
        #expect(sent.state == .sent)
        #expect(sent.sentAt == Mails.day(61))
        #expect(sent.items == planned.items)
        #expect(try !tracker.markSending(sent, now: Mails.now))
        #expect(try tracker.deliveredItems(of: 2).map(\.at) == [Mails.day(61)])
    }

    @Test func isTriedAgainAfterAFailureOrACrash() throws {
        let tracker = try tracker()
        let planned = try #require(try tracker.plan([reminder([1], "x")], now: Mails.now).first)
        #expect(try tracker.markSending(planned, now: Mails.now))
        let crashed = try #require(try tracker.reminders(in: [.sending]).first)
        #expect(try tracker.markSending(crashed, now: Mails.now))
        #expect(try !tracker.markSending(crashed, now: Mails.now))
        try tracker.markFailed(planned.id, reason: "The server refused.", now: Mails.now)
        let failed = try #require(try tracker.reminders(in: [.failed]).first)
        #expect(failed.tries == 2)
        #expect(failed.failure == "The server refused.")
        #expect(failed.messageID == planned.messageID)
        #expect(try tracker.markSending(failed, now: Mails.now))
    }

    @Test func isDroppedWhenSomethingHappens() throws {
        let tracker = try tracker()
        _ = try tracker.plan([reminder([1], "x"), reminder([2], "y")], now: Mails.now)
        try tracker.ingestAll([Mails.received(.rejection, "c", day: 9, company: "Nordvik")])
        #expect(try tracker.reminders(in: [.planned]).map(\.messageID) == ["<y@followup.example>"])
        try tracker.answer(2, .stopped, now: Mails.now)
        #expect(try tracker.reminders(in: [.planned]).isEmpty)
    }

    @Test func isAnsweredWhenAllInItIs() throws {
        let tracker = try tracker()
        let planned = try #require(try tracker.plan([reminder([1, 2], "x")], now: Mails.now).first)
        _ = try tracker.markSending(planned, now: Mails.now)
        try tracker.markSent(planned.id, now: Mails.now)
        try tracker.answer(1, .stopped, now: Mails.now)
        #expect(try tracker.reminder(planned.id)?.state == .sent)
        #expect(try tracker.deliveredItems().map(\.isAnswered) == [true, false])
        try tracker.answer(2, .stopped, now: Mails.now)
        #expect(try tracker.reminder(planned.id)?.state == .answered)
        _ = try tracker.undo(now: Mails.now)
        #expect(try tracker.reminder(planned.id)?.state == .sent)
        #expect(try tracker.deliveredItems().map(\.isAnswered) == [true, false])
    }
}
