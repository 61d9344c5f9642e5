// SPDX-License-Identifier: MIT

/// One step of a compiled phrase. Positions are offsets into the rulebook's steps.
enum PhraseStep {
    case word(UInt64)
    /// A word that begins (or ends) with these folded bytes.
    case head([UInt8])
    case tail([UInt8])
    case number
    /// Passes over up to this many words.
    case gap(Int)
    /// Goes on at either position, the first preferred.
    case split(Int, Int)
    case jump(Int)
    case accept
}

/// Runs compiled phrases over the tokens of a mail.
struct PhraseRunner {
    let steps: [PhraseStep]

    /// The offset behind the match that starts at `position`, or nil.
    func match(from start: Int, _ text: MailText, at position: Int, limit: Int) -> Int? {
        var pc = start
        var at = position
        while true {
            switch steps[pc] {
            case .accept: return at
            case .jump(let target): pc = target
            case .split(let first, let second):
                if let end = match(from: first, text, at: at, limit: limit) { return end }
                pc = second
            case .gap(let most):
                return matchGap(most, from: pc + 1, text, at: at, limit: limit)
            default:
                guard at < limit, accepts(steps[pc], text, text.tokens[at]) else { return nil }
                at += 1
                pc += 1
            }
        }
    }

    private func matchGap(_ most: Int, from pc: Int, _ text: MailText, at position: Int, limit: Int) -> Int? {
        for skipped in 0...most where position + skipped <= limit {
            if let end = match(from: pc, text, at: position + skipped, limit: limit) { return end }
        }
        return nil
    }

    private func accepts(_ step: PhraseStep, _ text: MailText, _ token: Token) -> Bool {
        switch step {
        case .word(let hash): token.hash == hash || token.alternate == hash
        case .head(let bytes): text.wordBytes(token).starts(with: bytes)
        case .tail(let bytes):
            token.folded.count >= bytes.count && text.wordBytes(token).suffix(bytes.count).elementsEqual(bytes)
        case .number: token.number >= 0 || NumberWords.value(of: token) != nil
        case .gap, .split, .jump, .accept: false
        }
    }
}
