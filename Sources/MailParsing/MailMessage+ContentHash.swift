// SPDX-License-Identifier: MIT
import Foundation

extension MailMessage {
    /// Identity of a mail without a Message-ID (policy rule 36): 64 hexadecimal digits made of From, Date, Subject and
    /// text. Trace headers differ between copies of one mail and do not count.
    ///
    /// Of the text only the first ``hashedLetters`` letters and digits count, so that a mail read in part and the same
    /// mail read whole give the same hash wherever the part has that many. A mail of which only the header was read
    /// has another hash.
    public var contentHash: String {
        let senders = from.map { $0.address.lowercased() }.joined(separator: ",")
        let time = date.map { String(Int($0.timeIntervalSince1970)) } ?? ""
        let letters = text.unicodeScalars.lazy.filter { $0.properties.isAlphabetic || $0.properties.numericType != nil }
        var start = String.UnicodeScalarView()
        start.append(contentsOf: letters.prefix(Self.hashedLetters))
        // Lengths keep the fields apart whatever they hold.
        let fields = [senders, time, subject.lowercased(), String(start)]
        return SHA256.hex(fields.flatMap { Array("\($0.utf8.count):\($0)".utf8) })
    }

    /// Far less than a partial fetch brings, and enough to tell two mails of one second apart.
    static let hashedLetters = 2_000
}
