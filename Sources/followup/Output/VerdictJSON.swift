// SPDX-License-Identifier: MIT
import MailClassification

extension Verdict {
    /// The object that `classify` prints for a mail; its keys are a contract.
    func json(source: String, messageID: String?) -> JSONValue {
        .object([
            "source": .string(source),
            "message_id": .text(messageID),
            "kind": .string(kind.rawValue),
            "confidence": .number(confidence),
            "needs_review": .bool(needsReview),
            "company": .text(company),
            "role": .text(role),
            "requisition": .text(requisition),
            "ats": .text(ats),
            "contact": contact.json,
            "no_follow_up": noFollowUp?.json ?? .null,
            "response_window": responseWindow?.json ?? .null,
            "respond_by": .text(respondBy?.iso),
            "returns_on": .text(returnsOn?.iso),
            "event_at": .text(eventAt?.iso),
            "closing_on": .text(closingOn?.iso),
            "language": .text(language),
            "evidence": .array(evidence.map(\.json)),
        ])
    }
}

extension ContactDetails {
    var json: JSONValue { .object(["name": .text(name), "email": .text(email), "phone": .text(phone)]) }
}

extension NoFollowUp {
    var json: JSONValue {
        .object(["channels": .array(channels.map { .string($0.rawValue) }), "quote": .string(quote)])
    }
}

extension ResponseWindow {
    var json: JSONValue {
        .object([
            "days": .whole(days), "unit": .string(unit.rawValue), "until": .text(until?.iso),
            "silence_means_no": .bool(silenceMeansNo), "quote": .string(quote),
        ])
    }
}

extension Evidence {
    var json: JSONValue {
        .object(["quote": .string(quote), "for": .string(speaksFor), "weight": .number(weight)])
    }
}
