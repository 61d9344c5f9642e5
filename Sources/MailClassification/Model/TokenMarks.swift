// SPDX-License-Identifier: MIT

extension Token {
    private static let numberWord = WordHash.of("#number")

    /// The word as a model sees it: all numbers alike, umlauts in either spelling.
    @inline(__always)
    var word: UInt64 { number >= 0 ? Self.numberWord : alternate }

    /// The word's first letters, which inflection leaves alone. Short words stand for themselves.
    @inline(__always)
    var stem: UInt64 { head == 0 ? word : UInt64(head) &* 0xBF58_476D_1CE4_E5B9 }

    /// The word's last letters: the second half of a compound.
    @inline(__always)
    var ending: UInt64 { tail == 0 ? word : UInt64(tail) &* 0x94D0_49BB_1331_11EB }

    /// This word and the next as one.
    @inline(__always)
    func pair(_ next: Token) -> UInt64 { word &* 31 &+ (next.word ^ 0x5851_F42D_4C95_7F2D) }
}
