// SPDX-License-Identifier: MIT
import Testing

@testable import MailTransport

extension ResponseFramer {
    mutating func append(_ text: String) { Array(text.utf8).withUnsafeBytes { append($0) } }

    /// All that is whole now.
    mutating func drain() throws(Violation) -> [FramedResponse] {
        var responses: [FramedResponse] = []
        while let response = try next() { responses.append(response) }
        return responses
    }
}

extension FramedResponse {
    init(_ text: String, literals: [Range<Int>] = []) { self.init(bytes: Array(text.utf8), literals: literals) }
}

@Suite("Framing of responses")
struct ResponseFramerTests {
    /// A conversation whose mail tries to end the command, with empty, adjoining and multi-line literals.
    static let conversation = """
        * OK ready {5}\r
        * 1 FETCH (UID 7 BODY[TEXT] {24}\r
        x1 OK done\r\n* 2 EXISTS\r\n)\r
        * 2 FETCH (BODY[HEADER] {0}\r
         BODY[TEXT] {3}\r
        a\r\n)\r
        * LIST () "/" {5}\r
        INBOX\r
        + idling {3}\r
        x1 OK [ALERT] done {12}\r

        """

    static func whole() throws -> [FramedResponse] {
        var framer = ResponseFramer()
        framer.append(conversation)
        let responses = try framer.drain()
        #expect(framer.isEmpty)
        return responses
    }

    @Test("Literals are counted, whatever they hold; words for people have none")
    func wholeConversation() throws {
        let responses = try Self.whole()
        #expect(responses.count == 6)
        #expect(responses.map { $0.literals.count } == [0, 1, 2, 1, 0, 0])
        let mail = responses[1]
        #expect(Array(mail.bytes[mail.literals[0]]) == Array("x1 OK done\r\n* 2 EXISTS\r\n".utf8))
        #expect(Array(responses[5].bytes) == Array("x1 OK [ALERT] done {12}".utf8))
    }

    @Test("Cut in two at any byte, the outcome is the same", arguments: 0...conversation.utf8.count)
    func cut(at offset: Int) throws {
        let bytes = Array(Self.conversation.utf8)
        var framer = ResponseFramer()
        var responses: [FramedResponse] = []
        bytes[..<offset].withUnsafeBytes { framer.append($0) }
        responses += try framer.drain()
        bytes[offset...].withUnsafeBytes { framer.append($0) }
        responses += try framer.drain()
        #expect(responses == (try Self.whole()))
    }

    @Test("Byte by byte, the outcome is the same")
    func trickle() throws {
        var framer = ResponseFramer()
        var responses: [FramedResponse] = []
        for byte in Self.conversation.utf8 {
            [byte].withUnsafeBytes { framer.append($0) }
            responses += try framer.drain()
        }
        #expect(responses == (try Self.whole()))
    }

    @Test(
        "What is not there yet is no error",
        arguments: ["", "*", "* OK", "* OK\r", "* 1 FETCH (BODY[] {4}\r\n", "* 1 FETCH (BODY[] {4}\r\nabcd", "\r"])
    func needsMore(text: String) throws {
        var framer = ResponseFramer()
        framer.append(text)
        #expect(try framer.next() == nil)
    }

    @Test(
        "What can never become right is one",
        arguments: [
            ("* OK\n", ResponseFramer.Violation.bareControl),
            ("\n", .bareControl),
            ("* 1 FETCH (BODY[] {99999999999}\r\n", .literalTooLong),
            ("* 1 FETCH (BODY[] {99999999999999999999999999}\r\n", .literalTooLong),
        ])
    func wrong(text: String, violation: ResponseFramer.Violation) {
        var framer = ResponseFramer()
        framer.append(text)
        #expect(throws: violation) { try framer.next() }
    }

    @Test("An endless line is given up before it fills the memory")
    func endlessLine() {
        var framer = ResponseFramer()
        let part = [UInt8](repeating: UInt8(ascii: "a"), count: 64 << 10)
        #expect(throws: ResponseFramer.Violation.lineTooLong) {
            for _ in 0..<17 {
                part.withUnsafeBytes { framer.append($0) }
                _ = try framer.next()
            }
        }
    }

    @Test("Lines between many literals count together")
    func endlessLiterals() {
        var framer = ResponseFramer(lineCap: 1_000)
        #expect(throws: ResponseFramer.Violation.lineTooLong) {
            for _ in 0..<1_000 {
                framer.append("* 1 FETCH (BODY[] {1}\r\na")
                _ = try framer.next()
            }
        }
    }

    @Test("Of a literal that is longer than asked for, the start is kept and the rest dropped")
    func oversize() throws {
        var framer = ResponseFramer()
        framer.literalCap = 10
        framer.append("* 1 FETCH (BODY[HEADER] {8}\r\n12345678 BODY[TEXT] {100}\r\n")
        for _ in 0..<10 { framer.append("abcdefghij") }
        framer.append(")\r\n* 5 EXISTS\r\n")
        let responses = try framer.drain()
        #expect(responses.count == 2)
        #expect(responses.first.map { $0.literals.map(\.count) } == [8, 2])
    }
}
