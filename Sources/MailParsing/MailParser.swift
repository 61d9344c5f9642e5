// SPDX-License-Identifier: MIT
import Foundation

/// Turns the octets of a mail into a ``MailMessage``. Pure, and safe to call from several tasks at once.
///
/// No mail makes it throw, crash or run long: the tree of parts is split here, iteratively and within
/// ``ParsingLimits``; GMime reads single header values and transfer encodings, libxml2 gives events for HTML. As
/// nothing recurses deeper than the caps, no thread with a large stack is needed.
public struct MailParser: Sendable {
    private let limits: ParsingLimits

    /// A parser that looks at no more of a mail than `limits` say.
    public init(limits: ParsingLimits = .default) {
        self.limits = limits
    }

    /// Parses a header block and (the start of) the text behind it, as fetched over IMAP. Without `body` the message
    /// has no text, and its ``MailMessage/textOrigin`` is `none`.
    public func parse(header: Data, body: Data?) -> MailMessage {
        guard let body else {
            return header.withUnsafeBytes { parse(Self.withoutBody($0)) }
        }
        let trailing = header.reversed().prefix { $0 == 0x0A || $0 == 0x0D }.count
        var whole = Data(capacity: header.count + body.count + 4)
        whole.append(header.dropLast(trailing))
        whole.append(contentsOf: Array("\r\n\r\n".utf8))
        whole.append(body)
        return parse(whole)
    }

    /// Parses a whole mail, or as much of one as there is.
    public func parse(_ bytes: Data) -> MailMessage {
        bytes.withUnsafeBytes { parse($0) }
    }

    private func parse(_ bytes: UnsafeRawBufferPointer) -> MailMessage {
        var state = ParsingState(limits: limits)
        return MessageReader.read(bytes, depth: 0, state: &state)
    }

    /// A header block alone, even where whoever fetched it sent text along.
    private static func withoutBody(_ bytes: UnsafeRawBufferPointer) -> UnsafeRawBufferPointer {
        var lines = LineScanner(bytes, in: 0..<bytes.count)
        while let line = lines.next(), !line.isEmpty {}
        return UnsafeRawBufferPointer(rebasing: bytes[..<lines.position])
    }
}
