// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification
import MailTransport
import Synchronization

@testable import FollowUps
@testable import Reminders

enum Sample {
    /// Wednesday 18 November 2026, 09:00 in Berlin.
    static let now = Date(timeIntervalSince1970: 1_794_988_800)
    static let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt
    static let today = CalendarDay(daysSinceEpoch: 20_775)

    static func key(
        _ application: Application.ID = 12, _ step: Step = .firstFollowUp, due: CalendarDay = today, occurrence: Int = 1
    ) -> ReminderKey {
        ReminderKey(application: application, step: step, due: due, occurrence: occurrence)
    }

    static func card(
        _ summary: String = "Follow up with Acme Robotics", _ body: [String] = ["Data Engineer"],
        keys: [ReminderKey] = [key()]
    ) -> ReminderCard { ReminderCard(keys: keys, summary: summary, body: body) }

    static func item(
        _ application: Application.ID = 12, step: Step = .firstFollowUp, due: CalendarDay = today, occurrence: Int = 1,
        company: String? = "Acme Robotics", role: String? = "Data Engineer", deadline: CalendarDay? = nil,
        drafts: [ReminderNote.DraftText] = [draft]
    ) -> ReminderNote.Item {
        ReminderNote.Item(
            application: application, step: step, due: due, occurrence: occurrence, channel: .email, company: company,
            role: role, reason: "They said within two weeks; that was 16 November.", deadline: deadline, drafts: drafts)
    }

    static let draft = ReminderNote.DraftText(
        channel: .email, to: "jane.doe@acme.example", subject: "Application as Data Engineer (R-1042)",
        inReplyTo: "<r1042@acme.example>",
        text: """
            Dear Ms Doe,

            two weeks ago I applied as Data Engineer (R-1042), and I am still very interested. Is there anything that \
            you need from me, and when do you expect to decide?

            Kind regards
            Sam Müller

            """, notes: ["Jane Doe signed the confirmation of 2 November."])

    static func reminder(_ items: [(Application.ID, String?)], step: Step = .firstFollowUp) -> Reminder {
        let items = items.map { id, company in
            Reminder.Item(
                key: key(id, step), application: Application(id: id, account: "a", company: company, role: "Clerk"),
                next: NextStep(step: step, channel: .email, due: today, reason: "A week has gone by."), wasDueAt: now)
        }
        return Reminder(items: items, isCatchUp: false)
    }
}

/// Keeps the mails it is given, or fails as told.
final class RecordingSender: MailSending {
    private let state = Mutex<(mails: [OutgoingMail], failure: SMTPError?)>(([], nil))

    var mails: [OutgoingMail] { state.withLock { $0.mails } }

    func fail(_ error: SMTPError?) { state.withLock { $0.failure = error } }

    func send(_ mail: OutgoingMail) async throws {
        try state.withLock { state in
            if let failure = state.failure { throw failure }
            state.mails.append(mail)
        }
    }
}
