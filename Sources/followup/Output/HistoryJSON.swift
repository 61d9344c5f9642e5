// SPDX-License-Identifier: MIT
import FollowUps
import Foundation
import JobTracker
import MailClassification

extension PlannedApplication {
    /// The object of `list` with what happened, what was answered and who was named.
    func historyJSON(calendar: WorkCalendar) -> JSONValue {
        guard case .object(var members) = json else { return json }
        let messages = application.messages.map(\.json)
        let answers = application.answers.map { answer in
            JSONValue.object([
                "on": .string(calendar.day(of: answer.at).iso),
                "answer": .string(answer.kind.phrase(today: calendar.day(of: answer.at))),
            ])
        }
        let contacts = application.contacts.map {
            ContactDetails(name: $0.name, email: $0.email, phone: $0.phone).json
        }
        members.append(.init(key: "history", value: .array(messages)))
        members.append(.init(key: "answers", value: .array(answers)))
        members.append(.init(key: "contacts", value: .array(contacts)))
        members.append(
            .init(
                key: "review_reasons", value: .array(application.reviewReasons.map { .string($0.rawValue) })))
        return .object(members)
    }
}

extension TrackedMessage {
    var json: JSONValue {
        .object([
            "id": .int(id),
            "message_id": .text(messageID),
            "date": .string(date.formatted(.iso8601)),
            "from": .string(from),
            "subject": .string(subject),
            "own": .bool(isOwn),
            "kind": .string(kind.rawName),
            "confidence": .number(confidence),
            "evidence": .array(evidence.map(\.json)),
        ])
    }
}

extension JobEvent.Kind {
    /// The kind's raw value, whichever side wrote the mail.
    var rawName: String {
        switch self {
        case .received(let kind): kind.rawValue
        case .sent(let kind): kind.rawValue
        }
    }
}
