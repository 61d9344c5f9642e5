// SPDX-License-Identifier: MIT

/// Finds what contact the employer does not want.
struct NoticeReader {
    let reading: MailReading

    func notice() -> NoFollowUp? {
        var channels: Set<NoFollowUp.Channel> = []
        var quotes: [(channel: NoFollowUp.Channel, sentence: Int)] = []
        for (sentence, topics) in topicsBySentence() {
            for channel in Self.channels(topics) where channels.insert(channel).inserted {
                quotes.append((channel, sentence))
            }
        }
        guard let first = quotes.first(where: { $0.channel == .any }) ?? quotes.first else { return nil }
        let kept = channels.contains(.any) ? [.any] : channels.sorted()
        return NoFollowUp(channels: kept, quote: reading.text.quote(reading.text.sentences[first.sentence]))
    }

    /// The notice topics of every sentence that is not turned round, in the order of the mail.
    private func topicsBySentence() -> [(Int, Set<NoticeWord>)] {
        var found: [Int: Set<NoticeWord>] = [:]
        var lifted: Set<Int> = []
        for hit in reading.hits {
            let rule = reading.rules[hit.rule]
            switch rule.topic {
            case .noPhone: found[hit.sentence, default: []].insert(rule.name.contains("-by.") ? .phoneOnly : .phone)
            case .noEmail: found[hit.sentence, default: []].insert(rule.name.contains("-by.") ? .emailOnly : .email)
            case .noVisit: found[hit.sentence, default: []].insert(.visit)
            case .noContact: found[hit.sentence, default: []].insert(.contact)
            case .noticeLifted: lifted.insert(hit.sentence)
            default: break
            }
        }
        return found.filter { !lifted.contains($0.key) }.sorted { $0.key < $1.key }
    }

    /// What a sentence closes. "Contact us by phone" closes the phone, not all contact.
    private enum NoticeWord { case phone, phoneOnly, email, emailOnly, visit, contact }

    private static func channels(_ words: Set<NoticeWord>) -> [NoFollowUp.Channel] {
        var channels: [NoFollowUp.Channel] = []
        if words.contains(.phone) || words.contains(.phoneOnly) { channels.append(.phone) }
        if words.contains(.email) || words.contains(.emailOnly) { channels.append(.email) }
        if words.contains(.visit) { channels.append(.inPerson) }
        let isNarrow = words.contains(.phoneOnly) || words.contains(.emailOnly)
        if words.contains(.contact), !isNarrow { return [.any] }
        return channels
    }
}
