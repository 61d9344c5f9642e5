// SPDX-License-Identifier: MIT
import JobTracker
import MailClassification
import Testing

/// Corrections hold for later mail and can be taken back, each to exactly what was there before.
struct CorrectionTests {
    private static let role = "Data Engineer"

    /// Application 1 at Nordvik with a receipt and an interview, application 2 at Sundmark.
    private func tracker() throws -> Tracker {
        let tracker = try Tracker.inMemory()
        try tracker.ingestAll([
            Mails.received(.confirmation, "a", company: "Nordvik", role: Self.role),
            Mails.received(.interview, "b", day: 5, company: "Nordvik", role: "Data Engineer II", inReplyTo: ["a"]),
            Mails.received(.confirmation, "c", company: "Sundmark", role: Self.role),
        ])
        return tracker
    }

    private func later(_ id: String, _ company: String, role: String? = CorrectionTests.role, inReplyTo: [String] = [])
        -> IncomingMail
    {
        Mails.received(.rejection, id, day: 9, company: company, role: role, inReplyTo: inReplyTo)
    }

    // MARK: - Undo

    struct Correction: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var make: @Sendable (Tracker) throws -> Void
    }

    static let day = CalendarDay(Mails.now, offset: 0)
    static let corrections = [
        Correction(testDescription: "edit") {
            try $0.edit(1, company: "Nord", role: "R", requisition: "7", appliedAt: Mails.day(-3), now: Mails.now)
        },
        Correction(testDescription: "merge") { try $0.merge(2, into: 1, now: Mails.now) },
        Correction(testDescription: "split") { _ = try $0.split(1, messages: [2], now: Mails.now) },
        Correction(testDescription: "dismiss") { try $0.dismiss(1, now: Mails.now) },
        Correction(testDescription: "relabel") { try $0.relabel(2, as: MailKind.rejection, now: Mails.now) },
        Correction(testDescription: "choose") { try $0.choose(2, for: 2, now: Mails.now) },
        Correction(testDescription: "add") {
            _ = try $0.add(
                account: "personal", company: "Elm", role: "Cook", contact: Contact(phone: "1"),
                appliedAt: Mails.day(1), now: Mails.now)
        },
        Correction(testDescription: "done") {
            try $0.answer(1, .done(step: nil, channel: .email, on: CorrectionTests.day), now: Mails.now)
        },
        Correction(testDescription: "snooze") {
            try $0.answer(1, .snoozed(until: CorrectionTests.day), now: Mails.now)
        },
        Correction(testDescription: "skip") { try $0.answer(1, .skipped(step: .firstFollowUp), now: Mails.now) },
        Correction(testDescription: "stop") { try $0.answer(1, .stopped, now: Mails.now) },
        Correction(testDescription: "accepted offer") {
            try $0.answer(1, .acceptedOffer(on: CorrectionTests.day), now: Mails.now)
        },
    ]

    @Test(arguments: corrections) func isTakenBack(_ correction: Correction) throws {
        let tracker = try tracker()
        let before = try tracker.applications()
        try correction.make(tracker)
        #expect(try tracker.applications() != before)
        _ = try tracker.undo(now: Mails.now)
        #expect(try tracker.applications() == before)
        #expect(throws: TrackerError.nothingToUndo) { try tracker.undo(now: Mails.now) }
    }

    @Test func allAreTakenBackOneByOne() throws {
        let tracker = try tracker()
        var states = [try tracker.applications()]
        let order = ["done", "relabel", "choose", "edit", "split", "merge", "add", "dismiss", "undone"]
        for name in order {
            guard let next = Self.corrections.first(where: { $0.testDescription == name }) else { continue }
            // The mail that one of them moves is gone from application 1 by then.
            do { try next.make(tracker) } catch TrackerError.impossible { continue }
            states.append(try tracker.applications())
        }
        #expect(states.count > 6)
        for state in states.dropLast().reversed() {
            _ = try tracker.undo(now: Mails.now)
            #expect(try tracker.applications() == state)
        }
    }

    // MARK: - What they mean for later mail

    @Test func whatThePersonSaidIsNotOverwritten() throws {
        let tracker = try tracker()
        try tracker.edit(1, company: "Nordvik Systems", role: "", now: Mails.now)
        try tracker.ingestAll([later("d", "Nordvik")])
        #expect(try tracker.application(1)?.company == "Nordvik Systems")
        #expect(try tracker.application(1)?.role == nil)
        #expect(try tracker.application(1)?.stage == .rejected)
    }

    @Test func mailForAMergedApplicationGoesToTheOther() throws {
        let tracker = try tracker()
        try tracker.merge(2, into: 1, now: Mails.now)
        let outcomes = try tracker.ingestAll([later("d", "Sundmark"), later("e", "Elsewhere", inReplyTo: ["c"])])
        #expect(outcomes.map(\.application) == [1, 1])
        #expect(try tracker.application(2)?.id == 1, "the old number leads there too")
        #expect(throws: TrackerError.self) { try tracker.merge(1, into: 2, now: Mails.now) }
    }

    @Test func mailOfASplitThreadGoesToTheNewApplication() throws {
        let tracker = try tracker()
        let new = try tracker.split(1, messages: [2], now: Mails.now)
        let outcomes = try tracker.ingestAll([
            later("d", "Nordvik", role: nil, inReplyTo: ["b"]), later("e", "Nordvik", role: nil, inReplyTo: ["a"]),
        ])
        #expect(outcomes.map(\.application) == [new, 1])
        #expect(try tracker.application(new)?.company == "Nordvik")
        #expect(try tracker.application(new)?.role == "Data Engineer II")
    }

    @Test func mailOfADismissedApplicationStaysOutOfSight() throws {
        let tracker = try tracker()
        try tracker.dismiss(1, now: Mails.now)
        let outcomes = try tracker.ingestAll([
            later("d", "Nordvik", role: nil, inReplyTo: ["a"]), later("e", "Nordvik"),
            later("f", "Nordvik", role: "Cook"),
        ])
        #expect(outcomes.map(\.application) == [nil, nil, 3])
        #expect(try tracker.applications().map(\.id) == [2, 3])
        #expect(throws: TrackerError.unknownApplication(1)) { try tracker.accept(1, now: Mails.now) }
    }

    @Test func aRelabelledMailCountsAsWhatItIs() throws {
        let tracker = try tracker()
        try tracker.relabel(2, as: MailKind.rejection, now: Mails.now)
        #expect(try tracker.application(1)?.stage == .rejected)
        #expect(try tracker.application(1)?.messages.last?.kind == .received(.rejection))
        #expect(throws: TrackerError.unknownMessage(99)) { try tracker.relabel(99, as: MailKind.reply, now: Mails.now) }
        #expect(throws: TrackerError.self) { try tracker.relabel(2, as: .sent(.thanks), now: Mails.now) }
    }

    @Test func mailJoinsAnApplicationMadeElsewhere() throws {
        let tracker = try tracker()
        let id = try tracker.add(
            account: "personal", company: "Elm Bakery", role: "Cook", appliedAt: Mails.day(1), now: Mails.now)
        let added = try #require(try tracker.application(id))
        #expect(added.stage == .applied)
        #expect(added.events.map(\.kind) == [.sent(.application)])
        #expect(added.events.map(\.at) == [Mails.day(1)])
        #expect(try tracker.ingestAll([later("d", "Elm Bakery Ltd", role: "Cook")]).map(\.application) == [id])
    }

    @Test func unknownNumbersAreSaid() throws {
        let tracker = try tracker()
        #expect(throws: TrackerError.unknownApplication(77)) { try tracker.dismiss(77, now: Mails.now) }
        #expect(throws: TrackerError.unknownApplication(77)) { try tracker.merge(1, into: 77, now: Mails.now) }
        #expect(throws: TrackerError.unknownApplication(77)) { try tracker.answer(77, .stopped, now: Mails.now) }
        #expect(throws: TrackerError.self) { try tracker.split(1, messages: [1, 2], now: Mails.now) }
        #expect(throws: TrackerError.self) { try tracker.split(1, messages: [3], now: Mails.now) }
    }
}

extension IngestOutcome {
    fileprivate var application: Application.ID? {
        guard case .recorded(let id, _, _) = self else { return nil }
        return id
    }
}
