// SPDX-License-Identifier: MIT
import MailClassification

/// The words of the drafts in one language. Every part reads well when role, company or name are missing.
struct Wording: Sendable {
    /// What an e-mail is about.
    enum Topic: Sendable, CaseIterable {
        case followUp, secondFollowUp, lastQuestion, afterInterview, afterReply, thanks
        case acceptTalk, willSend, considerOffer
    }

    /// What the sentences are about.
    struct About: Sendable {
        var role: String?
        var company: String?
        var department: String?
        /// The person who writes.
        var name: String?
        /// The day that the sentence names, in words: of applying, of the talk, of a date.
        var day: String?
    }

    /// ISO 639-1.
    var language: String
    var months: [String]
    /// Joins a day's number and a month's name.
    var date: @Sendable (Int, String) -> String
    /// With a comma at its end where the language has one; the name may be missing.
    var greeting: @Sendable (String?) -> String
    var farewell: String
    /// The subject of a new mail, from role and requisition.
    var subject: @Sendable (String?, String?) -> String
    var body: @Sendable (Topic, About) -> String
    /// The first sentences of a voicemail: who calls and what for.
    var voicemail: @Sendable (About) -> String
    /// Sentences that fill a voicemail, the most important first.
    var voicemailMore: [String]
    var frontDesk: @Sendable (About) -> String
    var insider: @Sendable (About) -> String
    var departments: [RoleFamily: String]
}

extension Wording {
    /// Every language that drafts are written in.
    static let all: [Wording] = [english, german, french, spanish, portuguese, italian, dutch, polish]

    /// The wording of a language code, or English.
    static func of(_ language: String?) -> Wording {
        let code = language?.lowercased().prefix(2)
        return all.first { $0.language == code ?? "en" } ?? english
    }

    func words(_ day: CalendarDay) -> String { date(day.day, months[day.month - 1]) }
}

/// Joins the parts that are there with single spaces.
func sentence(_ parts: String?...) -> String { parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ") }
