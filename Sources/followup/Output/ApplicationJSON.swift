// SPDX-License-Identifier: MIT
import FollowUps
import JobTracker
import MailClassification

extension PlannedApplication {
    /// The object that `list` and `due` print; its keys are a contract.
    var json: JSONValue {
        .object([
            "id": .int(application.id),
            "account": .string(application.account),
            "company": .text(application.company),
            "role": .text(application.role),
            "requisition": .text(application.requisition),
            "stage": .string(plan.stage.rawValue),
            "applied_on": .text(plan.appliedOn?.iso),
            "last_heard_on": .text(plan.lastHeardOn?.iso),
            "confirmed": .bool(plan.isConfirmed),
            "needs_review": .bool(application.needsReview),
            "no_follow_up": .array(plan.noFollowUp.map { .string($0.rawValue) }),
            "window_until": .text(plan.windowUntil?.iso),
            "closing_on": .text(plan.closingOn?.iso),
            "silence_means_no": .bool(plan.silenceMeansNo),
            "next": plan.next?.json ?? .null,
            "followed_up": .array(plan.followedUp.map(\.json)),
            "messages": .array(application.messages.compactMap(\.messageID).map(JSONValue.string)),
        ])
    }
}

extension NextStep {
    var json: JSONValue {
        .object([
            "step": .string(step.rawValue), "channel": .string(channel.rawValue), "due": .string(due.iso),
            "reason": .string(reason),
        ])
    }
}

extension FollowUpMade {
    var json: JSONValue { .object(["on": .string(on.iso), "channel": .string(channel.rawValue)]) }
}
