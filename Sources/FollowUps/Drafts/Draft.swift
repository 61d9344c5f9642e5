// SPDX-License-Identifier: MIT
import JobTracker

/// Words that the person can send or say, with the steps to find whom to. The program never sends them.
public struct Draft: Sendable, Equatable {
    /// What it is for. The raw values are those of the JSON output.
    public enum Kind: String, Sendable, Codable, CaseIterable {
        case followUp = "follow-up"
        case secondFollowUp = "second-follow-up"
        case lastQuestion = "last-question"
        case afterInterview = "after-interview"
        case afterReply = "after-reply"
        case thanks
        /// An answer that the employer waits for.
        case answer
        /// What to say to an answering machine in ten seconds.
        case voicemail
        /// What to say at the front desk, to be put through to human resources.
        case frontDesk = "front-desk"
        /// A message to somebody who works there.
        case insider
    }

    /// What it is for.
    public var kind: Kind
    /// How it goes out.
    public var channel: ContactChannel
    /// The address or number, where one is known.
    public var to: String?
    /// The subject of an e-mail; nil for other channels.
    public var subject: String?
    /// The Message-ID that an e-mail answers, with angle brackets.
    public var inReplyTo: String?
    /// The words, lines ending with `\n`.
    public var text: String
    /// What to do before sending: steps to find the person, for the person's eyes only.
    public var notes: [String]
    /// ISO 639-1 code of the words' language.
    public var language: String

    /// A draft of these parts.
    public init(
        kind: Kind, channel: ContactChannel, to: String? = nil, subject: String? = nil, inReplyTo: String? = nil,
        text: String, notes: [String] = [], language: String
    ) {
        self.kind = kind
        self.channel = channel
        self.to = to
        self.subject = subject
        self.inReplyTo = inReplyTo
        self.text = text
        self.notes = notes
        self.language = language
    }

    /// How many words a text has as they are spoken: what stands between spaces and holds a letter or digit.
    public static func wordCount(_ text: String) -> Int {
        text.split(whereSeparator: \.isWhitespace).filter { $0.contains { $0.isLetter || $0.isNumber } }.count
    }
}
