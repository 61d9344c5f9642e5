// SPDX-License-Identifier: MIT
import FollowUps
import Foundation
import JobTracker
import MailClassification

/// What a command works on: the configuration, the tracker, and the policy at one moment.
struct Workspace: Sendable {
    let file: ConfigurationFile
    let configuration: Configuration
    let tracker: Tracker
    let calendar: WorkCalendar
    let policy: FollowUpPolicy
    let now: Date

    /// - Throws: ``ConfigurationError``, or the tracker's error for a store that cannot be used.
    init(_ options: CommonOptions) throws {
        let file = ConfigurationFile(path: options.config)
        try self.init(file: file, configuration: try file.load(), now: options.time)
    }

    init(file: ConfigurationFile, configuration: Configuration, now: Date) throws {
        self.file = file
        self.configuration = configuration
        self.now = now
        calendar = try configuration.calendar.workCalendar()
        policy = FollowUpPolicy(settings: configuration.followUp, calendar: calendar)
        tracker = try Tracker(path: Self.storePath(of: configuration, file: file))
    }

    static func storePath(of configuration: Configuration, file: ConfigurationFile) -> String {
        configuration.store.map(file.resolve) ?? Paths().store
    }

    /// Today, in the person's time zone.
    var today: CalendarDay { calendar.day(of: now) }

    /// Every application with its plan.
    func planned() throws -> [PlannedApplication] { try Self.plan(tracker.applications(), policy, now) }

    /// One application with its plan.
    /// - Throws: ``CommandError`` where there is none of that number.
    func planned(_ id: Application.ID) throws -> PlannedApplication {
        let all = try tracker.applications()
        guard let application = all.first(where: { $0.id == id }) else {
            throw CommandError("There is no application \(id). `followup list` shows them with their numbers.")
        }
        return PlannedApplication(
            application: application, plan: policy.plan(for: application, among: all, now: now))
    }

    static func plan(_ all: [Application], _ policy: FollowUpPolicy, _ now: Date) -> [PlannedApplication] {
        zip(all, policy.plans(for: all, now: now)).map { PlannedApplication(application: $0, plan: $1) }
    }
}

/// An application and where it stands.
struct PlannedApplication: Sendable {
    var application: Application
    var plan: FollowUpPlan
}

extension Configuration.Calendar {
    /// The calendar that the policy counts by.
    /// - Throws: for a region that is not known; reading the configuration has checked it already.
    func workCalendar() throws -> WorkCalendar {
        let zone = timeZone == "system" ? TimeZone.current : TimeZone(identifier: timeZone) ?? .current
        return try WorkCalendar(
            timeZone: zone, region: region, workDays: workDays, extraHolidays: extraHolidays)
    }
}
