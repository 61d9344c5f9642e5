// SPDX-License-Identifier: MIT
import MailParsing

/// What a mail's headers and structure say, beside its words.
struct MailSignals {
    /// Headers say that a machine answered a mail of the person.
    var isAutomaticAnswer: Bool
    /// A report about a mail that could not be delivered (RFC 3464).
    var isBounce: Bool
    /// Answers an earlier mail, by its headers or a subject such as `Re:`.
    var isAnswer: Bool
    /// The iTIP method of a calendar part.
    var calendarMethod: String?
    var isPersonal: Bool
    var isBulk: Bool
    /// Sent through a system for applications, and one that sends little else.
    var isFromRecruitingSystem: Bool
    /// What the sending address of a known system is used for.
    var channel: RecruitingSystem.Channel
    /// What the sending system does.
    var systemKinds: Set<RecruitingSystem.Kind>
    /// Whether its own words are few, as a machine's answers are.
    var isShort: Bool

    /// A machine's answer has seldom more words than this.
    private static let fewWords = 140

    init(_ message: MailMessage, _ text: MailText, _ sender: SenderTraits) {
        let match = RecruitingSystems.match(sending: message)
        isAutomaticAnswer = sender.isAutoReply
        isBounce = sender.isDeliveryReport
        isAnswer = sender.isAnswer
        calendarMethod = message.calendars.compactMap(\.method).first?.uppercased()
        isPersonal = sender.isPersonal
        isBulk = sender.isBulk
        isFromRecruitingSystem = match.map { $0.system.isRecruitingSystem && $0.system.mixed != true } ?? false
        channel = match?.channel ?? .unknown
        systemKinds = match?.system.kinds ?? []
        let own = text.sentences.lazy.filter { $0.zone == .body }.reduce(0) { $0 + $1.tokens.count }
        isShort = own <= Self.fewWords
    }
}
