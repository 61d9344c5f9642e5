// SPDX-License-Identifier: MIT
import MailParsing

/// What the person's corrections taught: a small layer over the shipped weights that lives on this machine alone.
///
/// It is made from the corrections that stand, in their order, and from nothing else; taking one back and making it
/// anew is the same as never having learned it. Its marks are words crossed with the sender, so that what is learned
/// of one sender's habitual mail changes no other sender's.
public struct PersonalLayer: Sendable {
    /// What is added to the sums of the kinds, by mark.
    private var weights: [UInt64: [Float]] = [:]
    private var companies: [Name: String] = [:]
    private var roles: [Name: String] = [:]

    private struct Name: Hashable, Sendable {
        var domain: String
        var key: String
    }

    /// A layer that changes nothing.
    public init() {}

    /// What `corrections` teach, the oldest first.
    public init(_ corrections: [CorrectedMail]) {
        let judge = Classifier()
        for correction in corrections { learn(correction, judge) }
    }

    /// Whether nothing was learned.
    public var isEmpty: Bool { weights.isEmpty && companies.isEmpty && roles.isEmpty }

    // MARK: Learning

    /// A corrected mail wins by this much, and by this share of what it was wrong by, so that a mail like it, if not
    /// the same in every word, is judged as it was.
    private static let margin: Float = 4
    private static let share: Float = 0.8
    /// What a correction adds at least: a guard may have stood against a verdict that the model had right.
    private static let leastPush: Float = 2

    private mutating func learn(_ correction: CorrectedMail, _ judge: Classifier) {
        let domain = AddressParts(correction.senderAddress).domain
        if let company = correction.company {
            companies[Name(domain: domain, key: CompanyName.key(company.read))] = company.meant
        }
        if let role = correction.role { roles[Name(domain: domain, key: RoleTitle.key(role.read))] = role.meant }
        guard let kind = correction.kind, let label = MailKind.allCases.firstIndex(of: kind) else { return }
        guard let judged = judge.judged(correction.message) else { return }
        let marks = PersonalMarks.of(judged.reading)
        let sums = added(to: judged.sums, marks)
        let rival = sums.indices.filter { $0 != label }.max { sums[$0] < sums[$1] } ?? label
        let gap = max(0, sums[rival] - sums[label])
        let isLeading = sums[label] - sums[rival] >= Self.margin
        let wanted = isLeading ? Self.leastPush : gap + max(Self.margin, gap * Self.share)
        // Passive-aggressive: the least change after which this mail is judged as the person says.
        let length = marks.reduce(0) { $0 + $1.strength * $1.strength }
        guard length > 0 else { return }
        for mark in marks {
            var row = weights[mark.hash] ?? [Float](repeating: 0, count: MailKind.allCases.count)
            row[label] += wanted * mark.strength / length / 2
            row[rival] -= wanted * mark.strength / length / 2
            weights[mark.hash] = row
        }
    }

    // MARK: Judging

    /// How far the corrections move the sums of a mail.
    func added(to sums: [Float], for reading: MailReading) -> [Float] {
        weights.isEmpty ? sums : added(to: sums, PersonalMarks.of(reading))
    }

    private func added(to sums: [Float], _ marks: [PersonalMarks.Mark]) -> [Float] {
        var sums = sums
        for mark in marks {
            guard let row = weights[mark.hash] else { continue }
            for label in sums.indices.prefix(row.count) { sums[label] += row[label] * mark.strength }
        }
        return sums
    }

    /// The employer's name as the person corrected it in an earlier mail from there.
    func company(_ read: String?, from address: String) -> String? {
        read.flatMap { companies[Name(domain: AddressParts(address).domain, key: CompanyName.key($0))] } ?? read
    }

    /// The same for the post.
    func role(_ read: String?, from address: String) -> String? {
        read.flatMap { roles[Name(domain: AddressParts(address).domain, key: RoleTitle.key($0))] } ?? read
    }
}

/// The marks of the personal layer: the sender, and each word of the subject and the mail's head with the sender.
enum PersonalMarks {
    struct Mark {
        var hash: UInt64
        var strength: Float
    }

    private static let mostWords = 160
    private static let zones: Set<Zone> = [.subject, .body, .footer]

    static func of(_ reading: MailReading) -> [Mark] {
        let sender = WordHash.of((reading.message.from.first?.address ?? "").lowercased())
        let text = reading.text
        var found: Set<UInt64> = []
        var marks = [Mark(hash: sender, strength: 0.5)]
        var seen = 0
        for sentence in text.sentences where zones.contains(sentence.zone) {
            guard seen < mostWords else { break }
            seen += sentence.tokens.count
            for index in sentence.tokens {
                let next = index + 1 < sentence.tokens.upperBound ? text.tokens[index].pair(text.tokens[index + 1]) : 0
                for word in [text.tokens[index].word, next] where word != 0 {
                    let hash = (sender ^ word) &* 0x9E37_79B9_7F4A_7C15
                    if found.insert(hash).inserted {
                        marks.append(Mark(hash: hash, strength: sentence.zone == .subject ? 1 : 0.4))
                    }
                }
            }
        }
        return marks
    }
}
