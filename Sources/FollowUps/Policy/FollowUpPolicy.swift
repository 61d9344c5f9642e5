// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

/// What is due next for an application, when, by which channel and why: policy.md as a pure function.
public struct FollowUpPolicy: Sendable {
    /// The policy's numbers.
    public let settings: FollowUpSettings
    /// What a business day is, and where days begin.
    public let calendar: WorkCalendar
    /// Whether two company names mean the same employer.
    let isSameEmployer: @Sendable (String, String) -> Bool

    /// - Parameter isSameEmployer: whether two company names mean one employer, for notices that bind all of an
    ///   employer's applications (policy rule 29).
    public init(
        settings: FollowUpSettings, calendar: WorkCalendar,
        isSameEmployer: @escaping @Sendable (String, String) -> Bool = { CompanyName.isSame($0, $1) }
    ) {
        self.settings = settings
        self.calendar = calendar
        self.isSameEmployer = isSameEmployer
    }

    /// The rules in the order of policy.md's table. They exclude each other but for what may be open side by side:
    /// an answer owed, thanks, and a question.
    static let rules: [FollowUpRule] = [
        .firstFollowUp, .afterWindow, .afterPromise, .afterClosingDate, .lastQuestion, .insider, .thanks,
        .afterInterview, .afterReply, .afterHandingIn, .respondBy, .secondFollowUp,
    ]

    /// What moves a proposed step, in this order.
    static let adjustments: [FollowUpAdjustment] = [.outOfOffice, .cooldown, .snooze]

    /// The plan for one application at `now`.
    ///
    /// - Parameter all: every application of the person, for notices of the same employer and contact with the same
    ///   people. `application` may be among them.
    public func plan(for application: Application, among all: [Application], now: Date) -> FollowUpPlan {
        plan(for: application, in: Neighbourhood(all, calendar: calendar), now: now)
    }

    /// The plans for all applications at `now`, in their order; what they share is read once.
    public func plans(for all: [Application], now: Date) -> [FollowUpPlan] {
        let neighbourhood = Neighbourhood(all, calendar: calendar)
        return all.map { plan(for: $0, in: neighbourhood, now: now) }
    }

    private func plan(for application: Application, in neighbourhood: Neighbourhood, now: Date) -> FollowUpPlan {
        let file = CaseReader(policy: self, application: application, neighbourhood: neighbourhood).read(at: now)
        let silentOn = file.silentOn
        let isSilent = silentOn.map { $0 <= file.today } ?? false
        // What the person put off beyond the silence still comes: they asked for it on that day.
        let open = Self.open(file).filter { !isSilent || $0.isPutOff }
        return FollowUpPlan(
            stage: isSilent ? .silent : file.stage, appliedOn: file.appliedOn,
            lastHeardOn: file.signs.last.map(file.day(of:)),
            isConfirmed: file.events.contains { $0.kind == .received(.confirmation) },
            noFollowUp: file.notice.channels, windowUntil: file.window?.end, closingOn: file.closingOn,
            silenceMeansNo: file.events.contains { $0.responseWindow?.silenceMeansNo ?? false },
            next: open.first?.nextStep,
            followedUp: file.followUps.compactMap { deed in
                deed.followUpChannel.map { FollowUpMade(on: deed.on, channel: $0) }
            },
            silentOn: silentOn, reviewReasons: file.hasLongOverdue && !file.stage.isClosed ? [.overdue] : [])
    }

    /// Every step that is still open, the earliest first.
    static func open(_ file: CaseFile) -> [Proposal] {
        guard !file.stage.isClosed, !file.isStopped else { return [] }
        return
            rules
            .flatMap { $0.proposals(file) }
            .filter { proposal in !file.deeds.contains { $0.skips(proposal.step) && $0.at >= proposal.basis } }
            .map { proposal in adjustments.reduce(proposal) { $1.adjust($0, file) } }
            .filter { $0.isInTime(at: file.now) }
            .sorted { $0.due < $1.due }
    }
}

extension CaseFile {
    /// Whether the person ended reminders for it.
    fileprivate var isStopped: Bool { application.answers.contains { $0.kind == .stopped } }
}
