// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification
import Testing

@testable import FollowUps

/// SplitMix64 (Steele, Lea, Flood 2014): the same histories on every run.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A random but possible application over some weeks.
private struct RandomHistory {
    static let start = day("2026-09-01")
    var generator: SeededGenerator

    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }
    mutating func moment(_ day: CalendarDay) -> Date { berlinCalendar().date(of: day, minute: number(0...1439)) }

    mutating func application(_ id: Application.ID) -> Application {
        var built = Application(id: id, account: "personal", company: chance(80) ? "Acme \(number(1...3))" : nil)
        if chance(40) { built.contacts.append(Contact(email: "kim\(number(1...3))@acme.example")) }
        var today = Self.start.advanced(by: number(0...20))
        if chance(90) {
            built.events.append(event(1, today, chance(50) ? .received(.confirmation) : .sent(.application)))
        }
        for index in 0..<number(0...7) {
            today = today.advanced(by: number(0...12))
            if chance(30) {
                built.answers.append(Answer(id: Answer.ID(index + 1), kind: answer(today), at: moment(today)))
            } else {
                built.events.append(event(JobEvent.ID(index + 2), today, kind()))
            }
        }
        return built
    }

    mutating func kind() -> JobEvent.Kind {
        if chance(25) { return .sent(OwnMailKind.allCases.randomElement(using: &generator) ?? .other) }
        return .received(MailKind.allCases.randomElement(using: &generator) ?? .other)
    }

    mutating func event(_ id: JobEvent.ID, _ today: CalendarDay, _ kind: JobEvent.Kind) -> JobEvent {
        var event = JobEvent(id: id, message: id, kind: kind, at: moment(today), isPersonal: chance(40))
        guard case .received(let mail) = kind else { return event }
        event.isHeld = chance(10)
        if chance(15) {
            event.noFollowUp = .asking(NoFollowUp.Channel.allCases.randomElement(using: &generator) ?? .any)
        }
        if chance(25) { event.responseWindow = window(today) }
        if chance(30) { event.respondBy = today.advanced(by: number(-1...15)) }
        if chance(20) { event.closingOn = today.advanced(by: number(-5...20)) }
        if chance(20) { event.offeredPhone = "+49 30 1234567" }
        if mail == .autoReply, chance(60) { event.returnsOn = today.advanced(by: number(1...20)) }
        if mail == .interview, chance(60) {
            let start = chance(80) ? number(8 * 60...19 * 60) : nil
            event.eventAt = EventTime(day: today.advanced(by: number(0...14)), startMinute: start)
        }
        return event
    }

    mutating func window(_ today: CalendarDay) -> ResponseWindow {
        var window = ResponseWindow(silenceMeansNo: chance(25), quote: "")
        if chance(60) {
            window.days = number(1...40)
            window.unit = chance(50) ? .calendar : .business
        } else if chance(80) {
            window.until = today.advanced(by: number(0...40))
        }
        return window
    }

    mutating func answer(_ today: CalendarDay) -> Answer.Kind {
        switch number(1...10) {
        case 1...5:
            .done(
                step: chance(40) ? Step.allCases.randomElement(using: &generator) : nil,
                channel: chance(40) ? ContactChannel.allCases.randomElement(using: &generator) : nil,
                on: today.advanced(by: -number(0...2)))
        case 6...7: .snoozed(until: today.advanced(by: number(0...20)))
        case 8...9: .skipped(step: Step.allCases.randomElement(using: &generator) ?? .thanks)
        default: chance(70) ? .stopped : .acceptedOffer(on: today)
        }
    }
}

@Suite("What holds for every history")
struct RandomHistoryTests {
    private let policy = FollowUpPolicy(settings: FollowUpSettings(), calendar: berlinCalendar())

    @Test("Thousands of random histories, each looked at on several days", arguments: [1, 2, 3, 4, 5, 6] as [UInt64])
    func invariants(_ seed: UInt64) {
        var random = RandomHistory(generator: SeededGenerator(state: seed))
        for _ in 0..<170 {
            let all = [random.application(1), random.application(2)]
            for offset in (0..<2).map({ _ in random.number(0...160) }) {
                let now = random.moment(RandomHistory.start.advanced(by: offset))
                let plans = policy.plans(for: all, now: now)
                for (application, plan) in zip(all, plans) {
                    check(application, plan, now)
                }
            }
        }
    }

    private func check(_ application: Application, _ plan: FollowUpPlan, _ now: Date) {
        let isStopped = application.answers.contains { $0.kind == .stopped }
        #expect(!(plan.stage.isClosed || isStopped) || plan.next == nil)
        #expect(plan.stage == application.stage || plan.stage == .silent)
        guard let next = plan.next else { return }
        checkNotice(application, plan, next)
        checkTime(application, plan, next)
        checkReason(next.reason)
        let snoozed = application.answers.contains { answer in
            guard case .snoozed = answer.kind else { return false }
            return true
        }
        #expect(plan.stage != .silent || snoozed)
    }

    /// Never by a way that the employer closed, whatever else was said.
    private func checkNotice(_ application: Application, _ plan: FollowUpPlan, _ next: NextStep) {
        guard next.step != .respondBy else { return }
        let closed = Set(plan.noFollowUp)
        if closed.contains(.phone) || closed.contains(.any) { #expect(next.channel != .phone) }
        if closed.contains(.email) || closed.contains(.any) { #expect(next.channel != .email) }
        if closed.contains(.any) { #expect(next.step == .insider) }
        #expect(next.channel != .inPerson)
        #expect((next.step == .insider) == (next.channel == .linkedin))
    }

    /// Nothing before its time: not before applying, a window's end, a closing date or the talk.
    private func checkTime(_ application: Application, _ plan: FollowUpPlan, _ next: NextStep) {
        let calendar = berlinCalendar()
        let counted = application.events.filter { !$0.isHeld }
        switch next.step {
        case .firstFollowUp, .insider:
            if let applied = plan.appliedOn { #expect(next.due > applied) }
            #expect(counted.contains { calendar.day(of: $0.at) < next.due })
        case .secondFollowUp:
            if let made = plan.followedUp.last { #expect(calendar.day(7, businessDaysAfter: made.on) <= next.due) }
            #expect(!plan.followedUp.isEmpty)
        case .thanks:
            #expect(
                counted.contains { event in
                    Interview(event, calendar: calendar).map { $0.day <= next.due } ?? false
                })
        case .lastQuestion:
            if let end = plan.windowUntil { #expect(next.due < end || isSnoozed(application)) }
            #expect(plan.followedUp.isEmpty)
        case .afterInterview: #expect(counted.contains { ($0.eventAt?.day ?? next.due) < next.due })
        case .afterReply: #expect(counted.contains { calendar.day(of: $0.at) < next.due })
        case .respondBy: #expect(counted.contains { calendar.day(of: $0.at) <= next.due })
        }
        if next.step.isFollowUp, !isSnoozed(application) { #expect(calendar.isBusinessDay(next.due)) }
    }

    private func isSnoozed(_ application: Application) -> Bool {
        application.answers.contains { answer in
            guard case .snoozed = answer.kind else { return false }
            return true
        }
    }

    /// A sentence that says a fact.
    private func checkReason(_ reason: String) {
        #expect(reason.hasSuffix(".") && !reason.hasSuffix("..") && !reason.contains("  "))
        #expect(reason.first?.isUppercase ?? false)
        #expect(!reason.contains("nil") && !reason.contains("Optional"))
    }

    @Test("The order in which events are stored does not matter", arguments: [7, 8] as [UInt64])
    func order(_ seed: UInt64) {
        var random = RandomHistory(generator: SeededGenerator(state: seed))
        for _ in 0..<60 {
            let application = random.application(1)
            var shuffled = application
            shuffled.events.shuffle(using: &random.generator)
            shuffled.answers.shuffle(using: &random.generator)
            let now = random.moment(RandomHistory.start.advanced(by: 60))
            #expect(
                policy.plan(for: application, among: [application], now: now)
                    == policy.plan(for: shuffled, among: [shuffled], now: now))
        }
    }

    @Test("As days pass with nothing happening a due date stands still", arguments: [9, 10] as [UInt64])
    func standsStill(_ seed: UInt64) {
        var random = RandomHistory(generator: SeededGenerator(state: seed))
        for _ in 0..<30 {
            let application = random.application(1)
            var last: NextStep?
            for offset in stride(from: 110, through: 190, by: 5) {
                let now = berlinCalendar().date(of: RandomHistory.start.advanced(by: offset), minute: 600)
                let next = policy.plan(for: application, among: [application], now: now).next
                if let last, let next, last.step == next.step, next.step.isFollowUp { #expect(last.due == next.due) }
                last = next
            }
        }
    }
}
