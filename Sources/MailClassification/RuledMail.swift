// SPDX-License-Identifier: MIT
import MailParsing

/// A mail with what the rules make of it: where the model begins, in training and in judging alike.
struct RuledMail {
    let reading: MailReading
    let sender: SenderTraits
    let signals: MailSignals
    let topics: TopicScores
    let hasNotice: Bool
    let decision: KindDecision

    init(_ message: MailMessage, _ rulebook: Rulebook) {
        reading = MailReading(message, rulebook)
        sender = SenderTraits.of(message)
        signals = MailSignals(message, reading.text, sender)
        hasNotice = NoticeReader(reading: reading).notice() != nil
        topics = TopicScores(reading.text, reading.hits, reading.marks, reading.rules)
        decision = KindDecision(topics, signals, hasNotice: hasNotice)
    }
}
