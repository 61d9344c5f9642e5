// SPDX-License-Identifier: MIT

/// Compiles phrases to steps.
struct PhraseCompiler {
    private(set) var steps: [PhraseStep] = []
    /// The stems of `word*` and `*word`.
    private(set) var stems: [[UInt8]] = []
    /// Phrases that could not be compiled; a test holds this empty.
    private(set) var faults: [String] = []

    /// Appends the steps of `phrase`; returns where they begin.
    mutating func compile(_ phrase: String) -> Int {
        let start = steps.count
        var source = Source(phrase)
        sequence(&source)
        if source.next != nil { faults.append(phrase) }
        steps.append(.accept)
        return start
    }

    private struct Source {
        private let bytes: [UInt8]
        private var at = 0

        init(_ text: String) { bytes = Array(text.utf8) }

        var next: UInt8? { at < bytes.count ? bytes[at] : nil }

        mutating func take() { at += 1 }

        mutating func take(_ byte: UInt8) -> Bool {
            guard next == byte else { return false }
            at += 1
            return true
        }

        mutating func takeWord() -> [UInt8] {
            let start = at
            while let byte = next, !" []|?<".utf8.contains(byte) { at += 1 }
            return Array(bytes[start..<at])
        }
    }

    private mutating func sequence(_ source: inout Source) {
        while let byte = source.next {
            switch byte {
            case UInt8(ascii: " "): source.take()
            case UInt8(ascii: "["): choice(&source)
            case UInt8(ascii: "<"): gap(&source)
            case UInt8(ascii: "|"), UInt8(ascii: "]"): return
            case UInt8(ascii: "?"):
                faults.append("stray ?")
                source.take()
            default: word(&source)
            }
        }
    }

    private mutating func choice(_ source: inout Source) {
        source.take()
        var exits: [Int] = []
        repeat {
            let split = steps.count
            steps.append(.split(split + 1, split + 1))
            sequence(&source)
            exits.append(steps.count)
            steps.append(.jump(0))
            steps[split] = .split(split + 1, steps.count)
        } while source.take(UInt8(ascii: "|"))
        if !source.take(UInt8(ascii: "]")) { faults.append("open [") }
        // Behind the last choice nothing is left to try: an impossible word, or, if optional, the way past.
        let isOptional = source.take(UInt8(ascii: "?"))
        if !isOptional { steps.append(.word(0)) }
        for exit in exits { steps[exit] = .jump(steps.count) }
    }

    private mutating func gap(_ source: inout Source) {
        source.take()
        var size = 0
        while let byte = source.next, byte != UInt8(ascii: ">") {
            size = size * 10 + Int(byte & 0xF)
            source.take()
        }
        source.take()
        steps.append(.gap(size))
    }

    private mutating func word(_ source: inout Source) {
        let spelling = source.takeWord()
        let split = steps.count
        let isOptional = source.take(UInt8(ascii: "?"))
        if isOptional { steps.append(.split(0, 0)) }
        append(word: spelling)
        if isOptional { steps[split] = .split(split + 1, steps.count) }
    }

    private mutating func append(word spelling: [UInt8]) {
        if spelling == [UInt8(ascii: "#")] {
            steps.append(.number)
            return
        }
        let star = UInt8(ascii: "*")
        let (isTail, isHead) = (spelling.first == star, spelling.last == star)
        let plain = spelling.filter { $0 != star }
        var tokenizer = Tokenizer()
        let range = tokenizer.append(plain, 0..<plain.count)
        if range.isEmpty { faults.append(String(decoding: spelling, as: UTF8.self)) }
        for index in range {
            let token = tokenizer.tokens[index]
            let bytes = Array(tokenizer.folded[Int(token.folded.lowerBound)..<Int(token.folded.upperBound)])
            if isHead, index == range.upperBound - 1 {
                stems.append(bytes)
                steps.append(.head(stems.count - 1))
            } else if isTail, index == range.lowerBound {
                stems.append(bytes)
                steps.append(.tail(stems.count - 1))
            } else {
                steps.append(.word(token.hash))
            }
        }
    }
}
