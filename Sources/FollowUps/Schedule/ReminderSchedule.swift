// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

/// Which reminders are to be delivered now, and when to look again (policy rules 4, 32 and 35). Computed from what is
/// due and what was sent, never from timers that ran.
public struct ReminderSchedule: Sendable {
    /// When on a day reminders may come.
    public let hours: ReminderHours
    /// The person's days.
    public let calendar: WorkCalendar
    private let isSameEmployer: @Sendable (String, String) -> Bool

    /// A step is reminded of so many times at most; then it stays in `due` and the digest only (policy rule 35).
    public static let mostOccurrences = 3
    /// Business days from one reminder of a step to the next (policy rule 35).
    private static let againAfterBusinessDays = 2

    /// - Parameter isSameEmployer: whether two company names mean one employer.
    public init(
        hours: ReminderHours, calendar: WorkCalendar,
        isSameEmployer: @escaping @Sendable (String, String) -> Bool = { CompanyName.isSame($0, $1) }
    ) {
        self.hours = hours
        self.calendar = calendar
        self.isSameEmployer = isSameEmployer
    }

    /// What is to be delivered at `now`: nothing in quiet hours; else one reminder for each employer with something
    /// due, or a single one for all where a day or more was missed.
    ///
    /// - Parameter sent: every reminder delivered so far; those of other steps and days are passed over.
    public func dueReminders(
        plans: [(Application, FollowUpPlan)], sent: [SentReminder], now: Date
    ) -> [Reminder] {
        guard !hours.isQuiet(calendar.minute(of: now)) else { return [] }
        let items = upcoming(plans, sent: sent).filter { $0.wasDueAt <= now }.sorted { $0.isBefore($1) }
        let groups = merged(items)
        let startOfToday = calendar.date(of: calendar.day(of: now), minute: 0)
        guard groups.count > 1, items.contains(where: { $0.wasDueAt < startOfToday }) else {
            return groups.map { Reminder(items: $0, isCatchUp: false) }
        }
        return [Reminder(items: items, isCatchUp: true)]
    }

    /// The next moment behind `now` at which something can become due: a reminder's, the end of the quiet hours while
    /// one waits, or the next digest, by which a new day can have changed a plan.
    public func nextMoment(
        after now: Date, plans: [(Application, FollowUpPlan)], sent: [SentReminder]
    ) -> Date {
        let waiting = upcoming(plans, sent: sent).map { hours.open(atOrAfter: max($0.wasDueAt, now), in: calendar) }
        return (waiting.filter { $0 > now } + [nextDigest(after: now)]).min() ?? nextDigest(after: now)
    }

    private func nextDigest(after now: Date) -> Date {
        let today = calendar.day(of: now)
        let moments = (0...2).map {
            hours.open(atOrAfter: calendar.date(of: today.advanced(by: $0), minute: hours.digestAt), in: calendar)
        }
        return moments.first { $0 > now } ?? now.addingTimeInterval(86400)
    }
}

extension ReminderSchedule {
    /// The next reminder of every planned step that has one left.
    private func upcoming(_ plans: [(Application, FollowUpPlan)], sent: [SentReminder]) -> [Reminder.Item] {
        let history = Dictionary(grouping: sent) { $0.key.withoutOccurrence }
        return plans.compactMap { application, plan in
            guard let next = plan.next else { return nil }
            let first = ReminderKey(application: application.id, step: next.step, due: next.due, occurrence: 1)
            let before = history[first.withoutOccurrence] ?? []
            return item(application, next, first, after: before)
        }
    }

    private func item(
        _ application: Application, _ next: NextStep, _ first: ReminderKey, after sent: [SentReminder]
    ) -> Reminder.Item? {
        guard let last = sent.max(by: { $0.key.occurrence < $1.key.occurrence }) else {
            let minute = next.notBefore ?? hours.digestAt
            return Reminder.Item(
                key: first, application: application, next: next, wasDueAt: moment(on: next.due, minute: minute))
        }
        let occurrence = last.key.occurrence + 1
        guard next.remindsAgain, occurrence <= Self.mostOccurrences else { return nil }
        let day = calendar.day(Self.againAfterBusinessDays, businessDaysAfter: calendar.day(of: last.at))
        var key = first
        key.occurrence = occurrence
        return Reminder.Item(
            key: key, application: application, next: next, wasDueAt: moment(on: day, minute: hours.digestAt))
    }

    private func moment(on day: CalendarDay, minute: Int) -> Date {
        hours.open(atOrAfter: calendar.date(of: day, minute: minute), in: calendar)
    }

    /// One group for each employer, in the order of their first items; an application without a company stands alone.
    private func merged(_ items: [Reminder.Item]) -> [[Reminder.Item]] {
        var groups: [[Reminder.Item]] = []
        for item in items {
            let home = groups.firstIndex { group in
                guard let theirs = group.first?.application.company, let own = item.application.company else {
                    return false
                }
                return isSameEmployer(theirs, own)
            }
            if let home { groups[home].append(item) } else { groups.append([item]) }
        }
        return groups
    }
}

extension ReminderKey {
    fileprivate var withoutOccurrence: ReminderKey {
        var key = self
        key.occurrence = 0
        return key
    }
}

extension Reminder.Item {
    fileprivate func isBefore(_ other: Reminder.Item) -> Bool {
        (next.due, key.application) < (other.next.due, other.key.application)
    }
}
