// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailTransport
import Testing

@testable import FollowUps
@testable import Reminders

@Suite("Delivery of reminders")
struct ReminderDispatcherTests {
    /// A store with five applications and a way to send mail; "restart" is another dispatcher on the same store.
    struct Office {
        let tracker: Tracker
        let sender = RecordingSender()
        let ids: [Application.ID]

        init() throws {
            let tracker = try Tracker.inMemory()
            self.tracker = tracker
            ids = try (1...5).map { number in
                try tracker.add(
                    account: "a", company: "Company \(number)", role: "Clerk", appliedAt: Sample.now, now: Sample.now)
            }
        }

        func reminder(_ index: Int) -> Reminder { Sample.reminder([(ids[index], "Company \(index + 1)")]) }

        func dispatcher(
            desktop: DesktopNotifier? = nil, isMailed: Bool = true, preference: DeliveryPreference = .everyChannel,
            wasDelivered: (@Sendable (String) async -> Bool?)? = nil
        ) throws -> ReminderDispatcher {
            let composer = try MailComposer(
                from: "sam@mailbox.example", to: "sam@mailbox.example", timeZone: Sample.berlin)
            let mail = isMailed ? MailNotifier(composer: composer, sender: sender) : nil
            return ReminderDispatcher(
                outbox: tracker, desktop: desktop, mail: mail, timeZone: Sample.berlin, preference: preference,
                wasDelivered: wasDelivered, drafts: { _ in [] })
        }

        func states(_ channel: PlannedReminder.Channel) throws -> [PlannedReminder.State] {
            try tracker.reminders(in: Set(PlannedReminder.State.allCases)).filter { $0.channel == channel }.map(\.state)
        }
    }

    static let refused = SMTPError.refused(server: "smtp.mailbox.example", code: 451, words: "later")
    static let unanswered = SMTPError.unanswered(server: "smtp.mailbox.example", detail: "cut")
    static var nowhere: DesktopNotifier { DesktopNotifier(bus: .address("unix:path=/nonexistent/bus")) }

    static func later(_ minutes: Double) -> Date { Sample.now.addingTimeInterval(60 * minutes) }

    @Test("Once, and not again after a restart")
    func once() async throws {
        let office = try Office()
        let first = try await office.dispatcher().deliver([office.reminder(0)], now: Sample.now)
        #expect((first.mailed, first.shown, first.failures.count, first.retryAt) == (1, 0, 0, nil))
        let second = try await office.dispatcher().deliver([office.reminder(0)], now: Self.later(1))
        #expect(second == DispatchReport())
        #expect(office.sender.mails.count == 1)
        #expect(office.sender.mails[0].to == "sam@mailbox.example")
        #expect(try office.tracker.sentReminders().map(\.key) == office.reminder(0).items.map(\.key))
        #expect(try office.states(.email) == [.sent])
    }

    @Test("What falls due at one moment goes in one mail; what comes later in another")
    func oneMail() async throws {
        let office = try Office()
        let dispatcher = try office.dispatcher()
        _ = try await dispatcher.deliver((0..<3).map(office.reminder), now: Sample.now)
        _ = try await dispatcher.deliver((0..<4).map(office.reminder), now: Self.later(5))
        #expect(office.sender.mails.count == 2)
        let texts = office.sender.mails.map { String(decoding: $0.content, as: UTF8.self) }
        #expect(texts[0].contains("Subject: 3 steps are due with 3 employers"))
        #expect(texts[1].contains("Subject: Follow up with Company 4: Clerk"))
    }

    @Test("What failed in the day is not mailed in quiet hours, but after them")
    func quietMail() async throws {
        let office = try Office()
        office.sender.fail(Self.refused)
        let dispatcher = try office.dispatcher()
        _ = try await dispatcher.deliver([office.reminder(0)], now: Sample.now)
        office.sender.fail(nil)
        let night = try await dispatcher.deliver([], now: Self.later(600), isQuiet: true)
        #expect((night.mailed, office.sender.mails.count) == (0, 0))
        let morning = try await dispatcher.deliver([office.reminder(0)], now: Self.later(1_320))
        #expect((morning.mailed, office.sender.mails.count) == (1, 1))
    }

    @Test("A refused mail is kept, said, and tried again after a growing wait, with the same Message-ID")
    func refusal() async throws {
        let office = try Office()
        office.sender.fail(Self.refused)
        let first = try await office.dispatcher().deliver([office.reminder(0)], now: Sample.now)
        #expect(first.problems == [Self.refused.description])
        #expect(first.retryAt == Self.later(1))
        #expect(try office.states(.email) == [.failed])
        let early = try await office.dispatcher().deliver([office.reminder(0)], now: Self.later(0.5))
        #expect((early.failures.count, early.retryAt) == (0, Self.later(1)))
        let asked = try await office.dispatcher().deliver([office.reminder(0)], now: Self.later(0.5), isPatient: false)
        #expect(asked.problems.count == 1)
        #expect(asked.retryAt == Self.later(2.5))
        let id = try #require(office.tracker.reminders(in: [.failed]).first?.messageID)
        office.sender.fail(nil)
        let last = try await office.dispatcher().deliver([office.reminder(0)], now: Self.later(3))
        #expect(last.mailed == 1)
        #expect(office.sender.mails.map(\.messageID) == [id])
    }

    /// What the mailbox says, minutes after the crash, and what comes of it.
    static let searches: [(Bool?, Double, mailed: Int, found: Int, uncertain: Int)] = [
        (true, 5, 0, 0, 1), (true, 11, 0, 1, 0), (false, 11, 1, 0, 0), (nil, 11, 0, 0, 1), (nil, 61, 1, 0, 0),
    ]

    @Test("A mail that a stopped process left open is looked for before it is sent again", arguments: searches)
    func crash(found: Bool?, minutes: Double, mailed: Int, inMailbox: Int, uncertain: Int) async throws {
        let office = try Office()
        office.sender.fail(Self.unanswered)
        let cut = try await office.dispatcher().deliver([office.reminder(0)], now: Sample.now)
        #expect((cut.uncertain, cut.failures.count, cut.retryAt) == (1, 0, Self.later(10)))
        let id = try #require(office.tracker.reminders(in: [.sending]).first?.messageID)
        office.sender.fail(nil)
        let dispatcher = try office.dispatcher { asked in
            #expect(asked == id)
            return found
        }
        let report = try await dispatcher.deliver([], now: Self.later(minutes))
        #expect((report.mailed, report.repeated) == (mailed, mailed))
        #expect((report.found, report.uncertain) == (inMailbox, uncertain))
        #expect(office.sender.mails.map(\.messageID) == (mailed == 1 ? [id] : []))
        #expect(try office.states(.email) == [uncertain == 1 ? .sending : .sent])
    }

    @Test("Without a mailbox to look in, an unanswered mail goes out three times at most, always the same one")
    func noSearch() async throws {
        let office = try Office()
        office.sender.fail(Self.unanswered)
        for round in 0..<6 {
            _ = try await office.dispatcher().deliver([office.reminder(0)], now: Self.later(11 * Double(round)))
        }
        #expect(try office.states(.email) == [.sent])
        #expect(try office.tracker.reminders(in: [.sent]).first?.tries == 3)
    }

    @Test("A row that another process is sending is left alone")
    func otherProcess() async throws {
        let office = try Office()
        office.sender.fail(Self.refused)
        _ = try await office.dispatcher().deliver([office.reminder(0)], now: Sample.now)
        let row = try #require(office.tracker.reminders(in: [.failed]).first)
        #expect(try office.tracker.markSending(row, now: Self.later(3)))
        office.sender.fail(nil)
        let report = try await office.dispatcher().deliver([office.reminder(0)], now: Self.later(4))
        #expect((report.mailed, report.uncertain) == (0, 1))
        #expect(office.sender.mails.isEmpty)
    }

    @Test(
        "Without a desktop, e-mail stands for it, and the note says so",
        arguments: [DeliveryPreference.everyChannel, .desktopFirst])
    func desktopGone(preference: DeliveryPreference) async throws {
        let office = try Office()
        let dispatcher = try office.dispatcher(desktop: Self.nowhere, preference: preference)
        let report = try await dispatcher.deliver([office.reminder(0)], now: Sample.now)
        #expect((report.mailed, report.shown) == (1, 0))
        #expect(report.problems == [])
        #expect(report.notes.count == 1)
        let again = try await dispatcher.deliver([], now: Self.later(60))
        #expect((again.mailed, again.failures.count) == (0, 0))
        #expect(office.sender.mails.count == 1)
    }

    @Test("With neither, everything is kept and said, and delivered when a way is back")
    func bothGone() async throws {
        let office = try Office()
        office.sender.fail(Self.refused)
        let dispatcher = try office.dispatcher(desktop: Self.nowhere)
        let report = try await dispatcher.deliver([office.reminder(0), office.reminder(1)], now: Sample.now)
        #expect(report.delivered == 0)
        #expect(report.problems.count == 2)
        #expect(try office.tracker.sentReminders().isEmpty)
        office.sender.fail(nil)
        let back = try await dispatcher.deliver([office.reminder(0), office.reminder(1)], now: Self.later(2))
        #expect(back.mailed == 1)
        #expect(Set(try office.tracker.sentReminders().map(\.key.application)) == Set(office.ids.prefix(2)))
    }

    @Test("With both ways off it is said")
    func noChannel() async throws {
        let office = try Office()
        let report = try await office.dispatcher(isMailed: false).deliver([office.reminder(0)], now: Sample.now)
        #expect(report.problems.first?.contains("both ways are off") == true)
        #expect(try office.dispatcher(isMailed: false).outbox.sentReminders().isEmpty)
    }

    @Test("An answer drops what was not sent; what is due no more is dropped after two days")
    func dropped() async throws {
        let office = try Office()
        office.sender.fail(Self.refused)
        _ = try await office.dispatcher().deliver([office.reminder(0)], now: Sample.now)
        _ = try await office.dispatcher().deliver([office.reminder(1)], now: Sample.now)
        try office.tracker.answer(office.ids[0], .stopped, now: Self.later(1))
        office.sender.fail(nil)
        let report = try await office.dispatcher().deliver([], now: Self.later(3 * 24 * 60))
        #expect(report == DispatchReport())
        #expect(try office.states(.email) == [])
    }

    @Test("No more than a day's ration of mails goes out, whatever falls due")
    func ration() async throws {
        let office = try Office()
        let dispatcher = try office.dispatcher()
        var last = DispatchReport()
        for day in 0..<30 {
            let key = Sample.key(office.ids[0], due: Sample.today.advanced(by: -day))
            var reminder = office.reminder(0)
            reminder.items[0].key = key
            last = try await dispatcher.deliver([reminder], now: Self.later(Double(day)))
        }
        #expect(office.sender.mails.count == 24)
        #expect(last.problems.count == 1)
    }
}

// Skipped where dbus-daemon, python3-dbus or python3-gi are not installed.
extension DesktopTests {
    @Suite(
        "Delivery of reminders to a desktop",
        .enabled(if: Peer.hasPythonBus, "python3-dbus or python3-gi is not installed"),
        .timeLimit(.minutes(1)))
    struct DesktopDeliveryTests {
        typealias Office = ReminderDispatcherTests.Office

        @Test("Up to three cards are shown as they are, more as one; each goes by mail too")
        func cards() async throws {
            let office = try Office()
            let desktop = try Desktop(withDunst: false)
            let server = try desktop.server()
            let notifier = DesktopNotifier(bus: desktop.bus)
            let dispatcher = try office.dispatcher(desktop: notifier)
            let few = try await dispatcher.deliver([office.reminder(0)], now: Sample.now)
            #expect((few.shown, few.mailed) == (1, 1))
            let many = try await dispatcher.deliver((0..<5).map(office.reminder), now: Sample.now)
            #expect((many.shown, many.mailed) == (4, 1))
            #expect(
                try desktop.calls().compactMap { $0["summary"] as? String } == [
                    "Follow up with Company 1", "4 steps are due with 4 employers",
                ])
            #expect(try office.states(.desktop) == [.sent, .sent, .sent, .sent, .sent])
            await notifier.close()
            server.end()
        }

        @Test("Where the desktop comes first, no mail is sent beside its card")
        func desktopFirst() async throws {
            let office = try Office()
            let desktop = try Desktop(withDunst: false)
            let server = try desktop.server()
            let notifier = DesktopNotifier(bus: desktop.bus)
            let dispatcher = try office.dispatcher(desktop: notifier, preference: .desktopFirst)
            let report = try await dispatcher.deliver([office.reminder(0)], now: Sample.now)
            #expect((report.shown, report.mailed) == (1, 0))
            await notifier.close()
            server.end()
        }

        @Test("A card that a stopped process left open is shown once more, not in quiet hours, and never a third time")
        func crash() async throws {
            let office = try Office()
            let desktop = try Desktop(withDunst: false)
            let server = try desktop.server()
            let notifier = DesktopNotifier(bus: desktop.bus)
            let dispatcher = try office.dispatcher(desktop: ReminderDispatcherTests.nowhere, isMailed: false)
            _ = try await dispatcher.deliver([office.reminder(0)], now: Sample.now)
            let failed = try #require(office.tracker.reminders(in: [.failed]).first)
            // The first try failed for certain; this is the one that was cut off.
            try office.tracker.markFailed(failed.id, reason: "", now: Sample.now)
            let again = try office.dispatcher(desktop: notifier, isMailed: false)
            _ = try await again.deliver([office.reminder(0)], now: ReminderDispatcherTests.later(2))
            #expect(try office.states(.desktop) == [.sent])
            #expect(try desktop.calls().count == 1)
            let plain = Sample.reminder([(office.ids[1], "Company 2")])
            let row = PlannedReminder(
                items: plain.items.map { PlannedReminder.Item($0.key) }, channel: .desktop, messageID: "<x@localhost>",
                payload: ReminderNote([plain], drafts: { _ in [] }).json, plannedAt: Sample.now)
            let planned = try #require(office.tracker.plan([row], now: Sample.now).first)
            #expect(try office.tracker.markSending(planned, now: Sample.now))
            let quiet = try await again.deliver([], now: ReminderDispatcherTests.later(11), isQuiet: true)
            #expect(quiet.shown == 0)
            let shown = try await again.deliver([], now: ReminderDispatcherTests.later(12))
            #expect((shown.shown, shown.repeated) == (1, 1))
            #expect(try desktop.calls().count == 2)
            await notifier.close()
            server.end()
        }
    }
}
