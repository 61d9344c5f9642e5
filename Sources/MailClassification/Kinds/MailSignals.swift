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
    /// The address or the name says recruiting: `jobs@`, "HR Team".
    var isFromHiring: Bool
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
        isFromHiring = message.from.first.map(Self.saysHiring) ?? false
        let own = text.sentences.lazy.filter { $0.zone == .body }.reduce(0) { $0 + $1.tokens.count }
        isShort = own <= Self.fewWords
    }

    private static let hiringWords: Set<UInt64> = {
        let words = """
            hr jobs job careers career recruiting recruitment recruiter recruiters talent talents talento hiring \
            people rh rrhh bewerbung bewerbungen karriere personal personalabteilung recrutement recruteur \
            carrieres seleccion empleo selezione risorse recrutamento vagas vacatures personeel werving rekrutacja \
            rekrutacje kariera praca acquisition
            """
        return Set(words.split(separator: " ").map { WordHash.of(String($0)) })
    }()

    private static func saysHiring(_ sender: MailAddress) -> Bool {
        let bytes = Array((sender.name + " " + sender.localPart).utf8)
        var tokenizer = Tokenizer()
        let range = tokenizer.append(bytes, 0..<bytes.count)
        return range.contains { hiringWords.contains(tokenizer.tokens[$0].hash) }
    }
}
