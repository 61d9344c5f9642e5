// SPDX-License-Identifier: MIT

/// Finds what contact the employer does not want.
struct NoticeReader {
    let reading: MailReading

    func notice() -> NoFollowUp? {
        var channels: Set<NoFollowUp.Channel> = []
        var quotes: [(channel: NoFollowUp.Channel, sentence: Int)] = []
        for (sentence, closed) in topicsBySentence() {
            for channel in closed.sorted() where channels.insert(channel).inserted {
                quotes.append((channel, sentence))
            }
        }
        guard let first = quotes.first(where: { $0.channel == .any }) ?? quotes.first else { return nil }
        let kept = channels.contains(.any) ? [.any] : channels.sorted()
        return NoFollowUp(channels: kept, quote: reading.text.quote(reading.text.sentences[first.sentence]))
    }

    /// The channels that are closed, by the sentence in which that was found.
    var channels: [Int: Set<NoFollowUp.Channel>] {
        Dictionary(topicsBySentence().filter { !$0.1.isEmpty }) { first, _ in first }
    }

    /// What every sentence closes that is not turned round, in the order of the mail.
    private func topicsBySentence() -> [(Int, Set<NoFollowUp.Channel>)] {
        var found: [Int: Set<NoFollowUp.Channel>] = [:]
        var lifted: Set<Int> = []
        for hit in reading.hits {
            let channels: Set<NoFollowUp.Channel>
            switch reading.rules[hit.rule].topic {
            case .noPhone: channels = [.phone]
            case .noEmail: channels = speaksOfAnswering(hit) ? [] : [.email]
            case .noVisit: channels = [.inPerson]
            case .noContact: channels = contactChannels(hit)
            case .noticeLifted:
                lifted.insert(hit.sentence)
                continue
            default: continue
            }
            found[hit.sentence, default: []].formUnion(channels)
        }
        return found.filter { !lifted.contains($0.key) }.sorted { $0.key < $1.key }
    }

    private static func set(_ words: String) -> Set<UInt64> {
        Set(words.split(separator: " ").map { WordHash.of(String($0)) })
    }

    private static let phoneWords = set(
        """
        phone telephone telefonisch telefonische telefonischen telefonischer telefonisches telephone telephonique \
        telephoniques telephoniquement telefono telefonica telefonicas telefonicamente telefone telefonico \
        telefoniche telefonicznie telefonicznego telefoniczne telefonu telefoon anrufe anrufen telefonate llamadas \
        chamadas telefonate
        """)
    private static let emailWords = set("email emails mail mails mailowo mailowego correo courriel")
    private static let answerWords = set(
        """
        reply respond answer antworten antwort repondre reponse responder responda respondas rispondere risponda \
        beantwoorden antwoorden odpowiadac replying responding
        """)

    /// "Do not contact us by phone" closes the phone, not all contact.
    private func contactChannels(_ hit: Hit) -> Set<NoFollowUp.Channel> {
        let end = min(hit.tokens.upperBound + 3, reading.text.sentences[hit.sentence].tokens.upperBound)
        let start = max(hit.tokens.lowerBound - 2, reading.text.sentences[hit.sentence].tokens.lowerBound)
        let words = reading.text.tokens[start..<end]
        var channels: Set<NoFollowUp.Channel> = []
        if words.contains(where: { Self.phoneWords.contains($0.hash) }) { channels.insert(.phone) }
        if words.contains(where: { Self.emailWords.contains($0.hash) }) { channels.insert(.email) }
        return channels.isEmpty ? [.any] : channels
    }

    /// "Do not reply to this e-mail" speaks of the mailbox.
    private func speaksOfAnswering(_ hit: Hit) -> Bool {
        reading.text.tokens[hit.tokens].contains { Self.answerWords.contains($0.hash) }
    }
}
