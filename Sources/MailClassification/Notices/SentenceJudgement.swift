// SPDX-License-Identifier: MIT

/// What the sentences' model reads in a mail's sentences: notices and what silence means.
struct SentenceJudgement {
    private let reading: MailReading
    private let calibration: ModelCalibration
    /// Probabilities of each label, by sentence; empty where the sentence is not read.
    private let shares: [[Float]]

    init(_ reading: MailReading, kind: MailKind, _ model: ClassifierModel) {
        let features = SentenceFeatures(reading, kind: kind)
        self.reading = reading
        calibration = model.calibration
        shares = reading.text.sentences.indices.map { number in
            guard features.isRead(number) else { return [] }
            return model.sentences.sums(features.vector(number)).map(Probabilities.logistic)
        }
    }

    private static let channels: [(SentenceLabel, NoFollowUp.Channel)] = [
        (.phone, .phone), (.email, .email), (.inPerson, .inPerson), (.any, .any),
    ]

    /// The wish not to be contacted: the surest sentence is quoted, and every sure one adds its channels.
    func notice() -> NoFollowUp? {
        let ruled = NoticeReader(reading: reading).channels
        let sure = shares.indices.filter { number in
            let share = share(.notice, number)
            return share >= calibration.notice || share >= Self.leastRuled && ruled[number] != nil
        }
        guard let best = sure.max(by: { share(.notice, $0) < share(.notice, $1) }) else { return nil }
        var channels: Set<NoFollowUp.Channel> = []
        for number in sure { channels.formUnion(named(in: number, ruled[number] ?? [])) }
        let kept = channels.contains(.any) ? [.any] : channels.sorted()
        return NoFollowUp(channels: kept, quote: reading.text.quote(reading.text.sentences[best]))
    }

    private func named(in number: Int, _ ruled: Set<NoFollowUp.Channel>) -> Set<NoFollowUp.Channel> {
        let specific = Self.channels.filter { $0.1 != .any }
        let most = specific.map { share($0.0, number) }.max() ?? 0
        if share(.any, number) > most { return [.any] }
        let isRuled = !ruled.isEmpty && !ruled.contains(.any)
        let named = specific.filter { label, channel in
            let least =
                ruled.contains(channel) ? Self.leastRuledChannel : isRuled ? Self.leastFurther : Self.leastChannel
            return share(label, number) >= least
        }.map(\.1)
        if !named.isEmpty { return Set(named) }
        return specific.max { share($0.0, number) < share($1.0, number) }.map { [$0.1] } ?? [.any]
    }

    /// A sentence in which the rules found a notice needs no more than this.
    private static let leastRuled: Float = 0.08
    private static let leastRuledChannel: Float = 0.3
    private static let leastChannel: Float = 0.5
    /// A channel beside those that the rules found.
    private static let leastFurther: Float = 0.85

    /// Whether one of the sentences says that silence means no.
    func tellsOfSilence(_ numbers: some Sequence<Int>) -> Bool {
        numbers.contains { shares.indices.contains($0) && share(.silence, $0) >= 0.5 }
    }

    private func share(_ label: SentenceLabel, _ number: Int) -> Float {
        shares[number].isEmpty ? 0 : shares[number][label.rawValue]
    }
}
