// SPDX-License-Identifier: MIT

/// One step of a compiled phrase. Positions are offsets into the rulebook's steps.
enum PhraseStep {
    case word(UInt64)
    /// A word that begins (or ends) with the folded bytes of a stem, by its number.
    case head(Int)
    case tail(Int)
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
    let stems: [[UInt8]]

    /// The offset behind the match that starts at `position`, or nil.
    func match(from start: Int, _ text: MailText, at position: Int, limit: Int) -> Int? {
        var pc = start
        var at = position
        while true {
            switch steps[pc] {
            case .accept: return at
            case .jump(let target): pc = target
            case .split(let first, let second):
                if canBegin(first, text, at, limit), let end = match(from: first, text, at: at, limit: limit) {
                    return end
                }
                pc = second
            case .gap(let most):
                return matchGap(most, from: pc + 1, text, at: at, limit: limit)
            default:
                guard at < limit, accepts(steps[pc], text, at) else { return nil }
                at += 1
                pc += 1
            }
        }
    }

    /// Saves the call for the choices that fail at their first word, which are nearly all.
    @inline(__always)
    private func canBegin(_ pc: Int, _ text: MailText, _ at: Int, _ limit: Int) -> Bool {
        guard case .word(let hash) = steps[pc] else { return true }
        return at < limit && (text.tokens[at].hash == hash || text.tokens[at].alternate == hash)
    }

    private func matchGap(_ most: Int, from pc: Int, _ text: MailText, at position: Int, limit: Int) -> Int? {
        for skipped in 0...most where position + skipped <= limit {
            if let end = match(from: pc, text, at: position + skipped, limit: limit) { return end }
        }
        return nil
    }

    @inline(__always)
    private func accepts(_ step: PhraseStep, _ text: MailText, _ at: Int) -> Bool {
        switch step {
        case .word(let hash): text.tokens[at].hash == hash || text.tokens[at].alternate == hash
        case .head(let stem): begins(text.wordRange(at), text, stems[stem])
        case .tail(let stem): ends(text.wordRange(at), text, stems[stem])
        case .number: text.tokens[at].number >= 0 || NumberWords.value(of: text.tokens[at]) != nil
        case .gap, .split, .jump, .accept: false
        }
    }

    private func begins(_ word: Range<Int>, _ text: MailText, _ stem: [UInt8]) -> Bool {
        guard word.count >= stem.count else { return false }
        return stem.indices.allSatisfy { text.folded[word.lowerBound + $0] == stem[$0] }
    }

    private func ends(_ word: Range<Int>, _ text: MailText, _ stem: [UInt8]) -> Bool {
        guard word.count >= stem.count else { return false }
        let start = word.upperBound - stem.count
        return stem.indices.allSatisfy { text.folded[start + $0] == stem[$0] }
    }
}
