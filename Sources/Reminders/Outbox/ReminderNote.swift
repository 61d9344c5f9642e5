// SPDX-License-Identifier: MIT
import FollowUps
import Foundation
import JobTracker
import MailClassification

/// What a reminder says, fixed when it is planned: the same words go out however often it is tried. Kept as JSON in
/// the outbox.
public struct ReminderNote: Sendable, Equatable, Codable {
    /// One step in it.
    public struct Item: Sendable, Equatable, Codable {
        /// The application reminded of.
        public var application: Application.ID
        /// The step to take.
        public var step: Step
        /// Since when it is due.
        public var due: CalendarDay
        /// 1 for the first reminder of this step.
        public var occurrence: Int
        /// How to do it.
        public var channel: ContactChannel
        /// The employer, as a mail named it.
        public var company: String?
        /// The role, as a mail named it.
        public var role: String?
        /// The sentence behind the date.
        public var reason: String
        /// The last day for an answer that is owed.
        public var deadline: CalendarDay?
        /// Words to send, the recommended first.
        public var drafts: [DraftText]

        /// What makes it unique.
        public var key: ReminderKey {
            ReminderKey(application: application, step: step, due: due, occurrence: occurrence)
        }
    }

    /// Words that the person can send.
    public struct DraftText: Sendable, Equatable, Codable {
        /// How they go out.
        public var channel: ContactChannel
        /// The address or number, where one is known.
        public var to: String?
        /// The subject of an e-mail.
        public var subject: String?
        /// The Message-ID that an e-mail answers.
        public var inReplyTo: String?
        /// The words.
        public var text: String
        /// What to do before.
        public var notes: [String]
    }

    /// The steps, the earliest due first.
    public var items: [Item]

    /// The same note with only those steps.
    func only(_ keys: Set<ReminderKey>) -> ReminderNote {
        ReminderNote(items: items.filter { keys.contains($0.key) })
    }
}

extension ReminderNote {
    /// What a reminder of the schedule says.
    /// - Parameter drafts: the words for one step.
    init(_ reminders: [Reminder], drafts: (Reminder.Item) -> [Draft]) {
        let all = reminders.flatMap(\.items).map { Item($0, drafts: drafts($0)) }
        // An answer that is owed by a day comes before everything that can wait a little.
        items = all.filter { $0.deadline != nil } + all.filter { $0.deadline == nil }
    }

    /// Reads what ``json`` wrote.
    init?(json: String) {
        guard let note = try? JSONDecoder().decode(ReminderNote.self, from: Data(json.utf8)) else { return nil }
        self = note
    }

    /// For the outbox.
    var json: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        guard let data = try? encoder.encode(self) else { return "{\"items\":[]}" }
        return String(decoding: data, as: UTF8.self)
    }
}

extension ReminderNote.Item {
    init(_ item: Reminder.Item, drafts: [Draft]) {
        let application = item.application
        let deadlines = application.events.filter { !$0.isHeld }.compactMap(\.respondBy)
        self.init(
            application: item.key.application, step: item.key.step, due: item.key.due, occurrence: item.key.occurrence,
            channel: item.next.channel, company: application.company, role: application.role,
            reason: item.next.reason, deadline: item.key.step == .respondBy ? deadlines.last : nil,
            drafts: drafts.map(ReminderNote.DraftText.init))
    }
}

extension ReminderNote.DraftText {
    init(_ draft: Draft) {
        self.init(
            channel: draft.channel, to: draft.to, subject: draft.subject, inReplyTo: draft.inReplyTo, text: draft.text,
            notes: draft.notes)
    }
}
