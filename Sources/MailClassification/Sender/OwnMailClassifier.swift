// SPDX-License-Identifier: MIT
import MailParsing

/// What one of the person's own mails was (policy rule 33).
public enum OwnMailVerdict: String, Sendable, CaseIterable {
    /// Applies for a post.
    case application
    /// Asks how things stand, or renews the interest.
    case followUp = "follow-up"
    /// Thanks for a talk.
    case thanks
    /// Accepts an offer, a talk or a time.
    case acceptance
    /// Withdraws an application or declines an offer.
    case withdrawal
    /// Hands in what was asked for.
    case documents
    /// Anything else, and whatever is not sure.
    case other
}

/// Reads the person's own mail in Sent by its words.
///
/// `other` where it is not sure, since a wrong reading closes a reminder that is still owed.
public struct OwnMailClassifier: Sendable {
    /// A classifier; it has no settings.
    public init() {}

    /// What `message`, written by the person, was. Quoted history does not count.
    public func classify(_ message: MailMessage) -> OwnMailVerdict {
        let text = Self.ownWords(of: message.text)
        let subject = EmployerFold.string(message.subject)
        guard !text.isEmpty || !message.attachmentNames.isEmpty else { return .other }
        if Self.holds(OwnMailPhrases.withdrawal, text) { return .withdrawal }
        if Self.holds(OwnMailPhrases.acceptance, text), !Self.holds(OwnMailPhrases.hesitation, text) {
            return .acceptance
        }
        let prefix = SubjectPrefix.of(message.subject)
        let isAnswer = prefix == .answer || !message.inReplyTo.isEmpty
        if Self.holds(OwnMailPhrases.followUp, text) { return .followUp }
        if Self.holds(OwnMailPhrases.applied, text), text.has("?") { return .followUp }
        if !isAnswer, Self.holds(OwnMailPhrases.followUpSubject, subject) { return .followUp }
        if Self.holds(OwnMailPhrases.thanks, text) || Self.holds(OwnMailPhrases.thanks, subject) { return .thanks }
        if isAnswer, Self.holds(OwnMailPhrases.lookingForward, text), !Self.holds(OwnMailPhrases.hesitation, text) {
            return .acceptance
        }
        if isAnswer, Self.holds(OwnMailPhrases.pleasure, text) { return .thanks }
        if isAnswer, Self.holds(OwnMailPhrases.documents, text) { return .documents }
        if Self.holds(OwnMailPhrases.application, text) { return .application }
        if !isAnswer, Self.isApplication(subject, message) { return .application }
        return isAnswer && Self.holds(OwnMailPhrases.attached, text) && !message.attachmentNames.isEmpty
            ? .documents : .other
    }

    /// A subject that names an application, with a résumé to it.
    private static func isApplication(_ subject: String, _ message: MailMessage) -> Bool {
        guard holds(OwnMailPhrases.applicationSubject, subject) else { return false }
        return message.attachmentNames.contains { name in
            let folded = EmployerFold.string(name)
            return OwnMailPhrases.papers.contains { folded.has($0) }
        }
    }

    private static let longest = 4000

    /// The text above the history, folded, white space as single spaces.
    private static func ownWords(of text: String) -> String {
        let bytes = Array(text.utf8.prefix(longest))
        let own = String(decoding: bytes[..<HistoryCut.end(of: bytes)], as: UTF8.self)
        let words = EmployerFold.string(own).split { $0.isWhitespace }
        return " " + words.joined(separator: " ") + " "
    }

    private static func holds(_ phrases: [String], _ text: String) -> Bool { phrases.contains { text.has($0) } }
}
