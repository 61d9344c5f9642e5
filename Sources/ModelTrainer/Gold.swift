// SPDX-License-Identifier: MIT
import MailClassification

/// What a person says that a mail means: a line of `gold.jsonl`.
struct Gold: Decodable, Sendable {
    /// The mail's file, relative to the folder of the gold file.
    var file: String
    var author: String?
    var kind: MailKind
    var language: String?
    var company: String?
    var role: String?
    var requisition: String?
    var contact: ContactDetails?
    var noFollowUp: Notice?
    var responseWindow: Window?
    var respondBy: String?
    var returnsOn: String?
    var eventAt: String?
    var closingOn: String?

    struct Notice: Decodable, Sendable {
        var channels: [String]
        var quote: String
    }

    struct Window: Decodable, Sendable {
        var days: Int?
        var unit: String?
        var until: String?
        var silenceMeansNo: Bool?
        var quote: String?

        enum CodingKeys: String, CodingKey {
            case days, unit, until, quote
            case silenceMeansNo = "silence_means_no"
        }
    }

    enum CodingKeys: String, CodingKey {
        case file, author, kind, language, company, role, requisition, contact
        case noFollowUp = "no_follow_up"
        case responseWindow = "response_window"
        case respondBy = "respond_by"
        case returnsOn = "returns_on"
        case eventAt = "event_at"
        case closingOn = "closing_on"
    }
}
