// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification
import Testing

@testable import FollowUps

@Suite("Rules 32 and 35: when reminders come")
struct ReminderScheduleTests {
    let schedule = ReminderSchedule(hours: ReminderHours(), calendar: berlinCalendar())

    /// An application of a company with a step due on a day.
    private func planned(
        _ id: Application.ID, _ company: String?, due: String, notBefore: Int? = nil, again: Bool = true
    ) -> (Application, FollowUpPlan) {
        let next = NextStep(
            step: .firstFollowUp, channel: .email, due: day(due), notBefore: notBefore, reason: "Because.",
            remindsAgain: again)
        return (Application(id: id, account: "personal", company: company), FollowUpPlan(stage: .applied, next: next))
    }

    private func sent(_ id: Application.ID, due: String, _ occurrence: Int, on: String, hour: Int = 9) -> SentReminder {
        let key = ReminderKey(application: id, step: .firstFollowUp, due: day(due), occurrence: occurrence)
        return SentReminder(key: key, at: at(on, hour: hour))
    }

    @Test(
        "At digest_at on the due day, or at once if later that day",
        arguments: [
            ("2026-11-17", 12, 0, 0), ("2026-11-18", 8, 59, 0), ("2026-11-18", 9, 0, 1), ("2026-11-18", 15, 20, 1),
        ])
    func dueDay(_ iso: String, _ hour: Int, _ minute: Int, _ count: Int) {
        let now = at(iso, hour: hour, minute: minute)
        let reminders = schedule.dueReminders(plans: [planned(1, "Acme", due: "2026-11-18")], sent: [], now: now)
        #expect(reminders.count == count)
        #expect(reminders.allSatisfy { $0.items.first?.key.occurrence == 1 && !$0.isCatchUp })
    }

    @Test(
        "Never in quiet hours, before midnight and after",
        arguments: [
            ("2026-11-18", 20, 0, false), ("2026-11-18", 23, 59, false), ("2026-11-19", 0, 0, false),
            ("2026-11-19", 7, 59, false), ("2026-11-19", 8, 0, true), ("2026-11-18", 19, 59, true),
        ])
    func quiet(_ iso: String, _ hour: Int, _ minute: Int, _ comes: Bool) {
        let now = at(iso, hour: hour, minute: minute)
        let reminders = schedule.dueReminders(plans: [planned(1, "Acme", due: "2026-11-18")], sent: [], now: now)
        #expect(reminders.isEmpty != comes)
    }

    @Test("Quiet hours within one day, none at all, and a digest inside them")
    func otherHours() {
        let siesta = ReminderHours(quietFrom: 12 * 60, quietUntil: 15 * 60, digestAt: 13 * 60)
        #expect(siesta.isQuiet(12 * 60) && siesta.isQuiet(14 * 60 + 59) && !siesta.isQuiet(15 * 60))
        let none = ReminderHours(quietFrom: 0, quietUntil: 0, digestAt: 0)
        #expect(!none.isQuiet(0) && !none.isQuiet(720))
        let late = ReminderSchedule(hours: siesta, calendar: berlinCalendar())
        let plans = [planned(1, "Acme", due: "2026-11-18")]
        #expect(late.dueReminders(plans: plans, sent: [], now: at("2026-11-18", hour: 11, minute: 59)).isEmpty)
        #expect(late.dueReminders(plans: plans, sent: [], now: at("2026-11-18", hour: 15)).count == 1)
        #expect(
            late.nextMoment(after: at("2026-11-18", hour: 11), plans: plans, sent: []) == at("2026-11-18", hour: 15))
    }

    @Test("Again after two business days, three times at most")
    func again() {
        let plans = [planned(1, "Acme", due: "2026-11-18")]
        var history: [SentReminder] = []
        var delivered: [String] = []
        var now = at("2026-11-16")
        while now < at("2026-12-24") {
            for item in schedule.dueReminders(plans: plans, sent: history, now: now).flatMap(\.items) {
                history.append(SentReminder(key: item.key, at: now))
                delivered.append("\(berlinCalendar().day(of: now).iso) \(item.key.occurrence)")
            }
            now = schedule.nextMoment(after: now, plans: plans, sent: history)
        }
        // 20 November is a Friday, 24 November the second business day after it.
        #expect(delivered == ["2026-11-18 1", "2026-11-20 2", "2026-11-24 3"])
    }

    @Test("A step that does not remind again comes once")
    func once() {
        let plans = [planned(1, "Acme", due: "2026-11-18", again: false)]
        let history = [sent(1, due: "2026-11-18", 1, on: "2026-11-18")]
        #expect(schedule.dueReminders(plans: plans, sent: history, now: at("2026-11-30")).isEmpty)
    }

    @Test("Nothing twice: what was sent is not sent again, also after a restart at once")
    func nothingTwice() {
        let plans = [planned(1, "Acme", due: "2026-11-18")]
        let history = [sent(1, due: "2026-11-18", 1, on: "2026-11-18")]
        #expect(schedule.dueReminders(plans: plans, sent: history, now: at("2026-11-18", hour: 9)).isEmpty)
        #expect(schedule.dueReminders(plans: plans, sent: history, now: at("2026-11-19", hour: 19)).isEmpty)
    }

    @Test("A step that moved to another day is reminded of anew")
    func moved() {
        let history = [sent(1, due: "2026-11-18", 1, on: "2026-11-18")]
        let reminders = schedule.dueReminders(
            plans: [planned(1, "Acme", due: "2026-11-23")], sent: history, now: at("2026-11-23"))
        #expect(reminders.first?.items.first?.key.occurrence == 1)
    }

    @Test("32: one reminder for one employer; others apart")
    func merged() {
        let plans = [
            planned(1, "Acme", due: "2026-11-18"), planned(2, "Another", due: "2026-11-18"),
            planned(3, "ACME", due: "2026-11-18"), planned(4, nil, due: "2026-11-18"),
            planned(5, nil, due: "2026-11-18"),
        ]
        let reminders = schedule.dueReminders(plans: plans, sent: [], now: at("2026-11-18"))
        #expect(reminders.map { $0.items.map(\.key.application) } == [[1, 3], [2], [4], [5]])
        #expect(reminders.first?.items.map(\.next.due) == [day("2026-11-18"), day("2026-11-18")])
    }

    @Test("After downtime one merged reminder, not many, and no backlog behind it")
    func downtime() throws {
        let plans = [
            planned(1, "Acme", due: "2026-11-11"), planned(2, "Another", due: "2026-11-13"),
            planned(3, "Third", due: "2026-11-18"), planned(4, "Fourth", due: "2026-11-19"),
        ]
        let now = at("2026-11-18", hour: 10)
        let reminders = schedule.dueReminders(plans: plans, sent: [], now: now)
        let only = try #require(reminders.first)
        #expect(reminders.count == 1)
        #expect(only.isCatchUp)
        #expect(only.items.map(\.key.application) == [1, 2, 3])
        #expect(only.items.allSatisfy { $0.key.occurrence == 1 })
        let history = only.items.map { SentReminder(key: $0.key, at: now) }
        #expect(schedule.dueReminders(plans: plans, sent: history, now: at("2026-11-18", hour: 10, minute: 1)).isEmpty)
    }

    @Test("Not before the minute of its day, at once with minute 0")
    func notBefore() {
        let thanks = [planned(1, "Acme", due: "2026-11-18", notBefore: 15 * 60 + 30)]
        #expect(schedule.dueReminders(plans: thanks, sent: [], now: at("2026-11-18", hour: 15)).isEmpty)
        #expect(
            schedule.nextMoment(after: at("2026-11-18", hour: 10), plans: thanks, sent: [])
                == at("2026-11-18", hour: 15, minute: 30))
        let atOnce = [planned(1, "Acme", due: "2026-11-18", notBefore: 0)]
        #expect(schedule.dueReminders(plans: atOnce, sent: [], now: at("2026-11-18", hour: 8)).count == 1)
    }

    @Test(
        "The next moment: a due reminder, the end of the quiet hours, or the next digest",
        arguments: [
            ("2026-11-18", 8, "2026-11-18", 9), ("2026-11-17", 22, "2026-11-18", 9),
            ("2026-11-18", 21, "2026-11-19", 8),
            ("2026-11-10", 10, "2026-11-11", 9),
        ])
    func next(_ iso: String, _ hour: Int, _ expected: String, _ expectedHour: Int) {
        let moment = schedule.nextMoment(
            after: at(iso, hour: hour), plans: [planned(1, "Acme", due: "2026-11-18")], sent: [])
        #expect(moment == at(expected, hour: expectedHour))
    }

    @Test("The digest keeps its wall-clock hour over clock changes")
    func clockChange() {
        #expect(
            schedule.nextMoment(after: at("2026-10-24", hour: 10), plans: [], sent: []) == at("2026-10-25", hour: 9))
        #expect(
            schedule.nextMoment(after: at("2027-03-27", hour: 10), plans: [], sent: []) == at("2027-03-28", hour: 9))
    }
}
