// SPDX-License-Identifier: MIT

/// What is left of a mail's budgets while it is parsed, and what was found wrong with it so far.
struct ParsingState {
    let limits: ParsingLimits
    var textBytesLeft: Int
    var partHeaderBytesLeft: Int
    var attachedMessagesLeft: Int
    private(set) var defects: [MailDefect] = []

    init(limits: ParsingLimits) {
        self.limits = limits
        textBytesLeft = limits.textBytes
        partHeaderBytesLeft = limits.partHeaderBytes
        attachedMessagesLeft = limits.attachedMessages
    }

    /// Notes `defect` once.
    mutating func note(_ defect: MailDefect) {
        guard !defects.contains(defect) else { return }
        defects.append(defect)
    }

    /// Hands over the defects found so far, so that an attached message starts with none.
    mutating func takeDefects() -> [MailDefect] {
        let taken = defects
        defects = []
        return taken
    }

    mutating func restore(_ earlier: [MailDefect]) { defects = earlier }
}
