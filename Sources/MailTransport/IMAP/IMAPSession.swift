// SPDX-License-Identifier: MIT
import Foundation

/// One conversation with an IMAP server, from log-in to log-out. It can only read: there is no command here that
/// changes a mailbox.
///
/// Commands may be sent before earlier ones are answered (`submit`, then `finish`). Driven by one task.
actor IMAPSession {
    nonisolated let name: String
    let server: MailServer
    let stream: ByteStream
    var capabilities: Set<String> = []
    /// The selected folder has grown since it was opened.
    var hasNews = false
    /// The folder that is open.
    var selected: MailboxName?
    /// How many messages the selected folder holds.
    var messages: UInt32 = 0

    private var framer = ResponseFramer()
    private var pending: [PendingCommand] = []
    private var continuations = 0
    private var farewell: String?
    private var hasLeft = false
    private var lastTag = 0
    /// Random, so that no text that a sender wrote can be taken for a tagged reply.
    private let tagPrefix: String
    private let clock = ContinuousClock()

    /// A command that was sent, with what came for it.
    struct PendingCommand {
        let tag: String
        let name: String
        /// UIDs whose FETCH data belong to this command; others are ignored.
        var expected = UIDSet()
        var literalCap = Patience.strayLiteralBytes
        var fetched: [UInt32: FetchedItems] = [:]
        var responses: [Response] = []
        var codes: [ResponseCode] = []
        var end: (status: Status, text: ResponseText)?
    }

    /// More untagged lines than any folder list has.
    private static let longestAnswer = 50_000

    private init(_ connection: CurlConnection, _ server: MailServer) {
        name = connection.name
        self.server = server
        stream = ByteStream(connection)
        tagPrefix = String((0..<6).compactMap { _ in "BCDFGHJKLMNPQRSTVWXZ".randomElement() })
        capabilities = Self.capabilities(in: connection.greeting)
    }

    /// Connects; nothing of the account is sent.
    static func open(_ server: MailServer) async throws -> IMAPSession {
        let session = IMAPSession(try await CurlConnection.open(server), server)
        // Lines from before STARTTLS may be anybody's.
        if server.security == .starttls { try await session.askCapabilities() }
        return session
    }

    /// Bytes received so far, greeting included.
    var bytesReceived: Int { stream.bytesReceived }

    /// The lines that libcurl read: the last CAPABILITY counts.
    private static func capabilities(in greeting: [UInt8]) -> Set<String> {
        let lines = greeting.split { $0 == 0x0A || $0 == 0x0D }
        let mark = Array("* CAPABILITY ".utf8)
        let last = lines.last { $0.count > mark.count && $0.prefix(mark.count).elementsEqual(mark) }
        return last.map { ResponseParser.capabilities($0.dropFirst(mark.count)) } ?? []
    }

    // MARK: Commands

    /// Sends a command and does not wait for its end.
    /// - Parameter name: what errors call it; never its arguments.
    func submit(
        _ name: String, _ arguments: String = "", expecting expected: UIDSet = UIDSet(),
        literalCap: Int = Patience.strayLiteralBytes
    ) async throws -> String {
        let line = arguments.isEmpty ? name : "\(name) \(arguments)"
        return try await submit(name, bytes: Array(line.utf8), expecting: expected, literalCap: literalCap)
    }

    func submit(
        _ name: String, bytes: [UInt8], expecting expected: UIDSet = UIDSet(),
        literalCap: Int = Patience.strayLiteralBytes
    ) async throws -> String {
        lastTag += 1
        let tag = "\(tagPrefix)\(lastTag)"
        pending.append(PendingCommand(tag: tag, name: name, expected: expected, literalCap: literalCap))
        framer.literalCap = pending.map(\.literalCap).max() ?? Patience.strayLiteralBytes
        var line = Array("\(tag) ".utf8) + bytes + [0x0D, 0x0A]
        defer { line.wipe() }
        try await stream.write(line, until: clock.now + Patience.command)
        return tag
    }

    /// Waits for the tagged end of a command.
    /// - Parameter silence: how long the server may say nothing; `total` bounds all of it.
    func finish(
        _ tag: String, silence: Duration = Patience.command, total: Duration = Patience.transfer
    ) async throws -> PendingCommand {
        let end = clock.now + total
        while true {
            if let command = takeEnded(tag) { return command }
            let deadline = min(clock.now + silence, end)
            guard try await handleNext(until: deadline) else {
                throw TransportError.timedOut(server: name, doing: "answering \(commandName(tag))")
            }
        }
    }

    /// Sends a small command and waits for its OK.
    func run(_ name: String, _ arguments: String = "") async throws -> PendingCommand {
        try checked(await finish(await submit(name, arguments)))
    }

    func checked(_ command: PendingCommand) throws(TransportError) -> PendingCommand {
        guard let end = command.end, end.status != .ok else { return command }
        throw .commandRefused(server: name, command: command.name, words: end.text.text)
    }

    /// Sends bytes that belong to a command already begun.
    func sendRaw(_ bytes: [UInt8], within limit: Duration = Patience.command) async throws {
        var line = bytes + [0x0D, 0x0A]
        defer { line.wipe() }
        try await stream.write(line, until: clock.now + limit)
    }

    /// Waits until the server asks for more of a command, or has ended it.
    /// - Returns: false if it was ended.
    func awaitContinuation(of tag: String, within limit: Duration) async throws -> Bool {
        let deadline = clock.now + limit
        while continuations == 0 {
            if pending.contains(where: { $0.tag == tag && $0.end != nil }) { return false }
            guard try await handleNext(until: deadline) else {
                throw TransportError.timedOut(server: name, doing: "answering \(commandName(tag))")
            }
        }
        continuations -= 1
        return true
    }

    private func takeEnded(_ tag: String) -> PendingCommand? {
        guard let index = pending.firstIndex(where: { $0.tag == tag && $0.end != nil }) else { return nil }
        let command = pending.remove(at: index)
        framer.literalCap = pending.map(\.literalCap).max() ?? Patience.strayLiteralBytes
        return command
    }

    private func commandName(_ tag: String) -> String { pending.first { $0.tag == tag }?.name ?? "a command" }

    // MARK: Responses

    /// Handles the next response, waiting for it.
    /// - Returns: false if the deadline came first.
    private func handleNext(until deadline: ContinuousClock.Instant) async throws -> Bool {
        guard let response = try await nextResponse(until: deadline) else { return false }
        try handle(response)
        return true
    }

    /// - Returns: nil if the deadline came first.
    func nextResponse(until deadline: ContinuousClock.Instant) async throws -> Response? {
        do {
            while true {
                if let framed = try framer.next() { return try ResponseParser.parse(framed) }
                if let farewell { throw TransportError.connectionLost(server: name, detail: farewell) }
                guard try await stream.read(until: deadline, { framer.append($0) }) else { return nil }
            }
        } catch let violation as ResponseFramer.Violation {
            throw TransportError.protocolViolation(server: name, detail: violation.sentence)
        } catch let malformed as ResponseParser.Malformed {
            throw TransportError.protocolViolation(server: name, detail: malformed.what)
        }
    }

    func handle(_ response: Response) throws(TransportError) {
        switch response {
        case .tagged(let tag, let status, let text): try end(tag, status, text)
        case .continuation: continuations += 1
        case .status(.bye, let text): noteFarewell(text)
        case .status(_, let text): if let code = text.code { note(code) }
        case .capability(let offered): capabilities = offered
        case .exists(let count):
            if count > messages { hasNews = true }
            messages = count
        case .expunge: messages -= messages > 0 ? 1 : 0
        case .fetch(let items): keep(items)
        case .list, .folderStatus, .search: try keep(response)
        case .other: break
        }
    }

    private func end(_ tag: String, _ status: Status, _ text: ResponseText) throws(TransportError) {
        guard let index = pending.firstIndex(where: { $0.tag == tag && $0.end == nil }) else {
            throw .protocolViolation(server: name, detail: "it ended a command that was never sent")
        }
        if let code = text.code {
            if case .capability(let offered) = code { capabilities = offered }
            pending[index].codes.append(code)
        }
        pending[index].end = (status, text)
    }

    private func note(_ code: ResponseCode) {
        if case .capability(let offered) = code { capabilities = offered }
        guard let index = pending.firstIndex(where: { $0.end == nil }) else { return }
        if pending[index].codes.count < 100 { pending[index].codes.append(code) }
    }

    private func noteFarewell(_ text: ResponseText) {
        let isExpected = pending.contains { $0.name == "LOGOUT" }
        if isExpected { return }
        farewell = text.text.isEmpty ? "the server said goodbye" : "the server said \u{201c}\(text.text)\u{201d}"
    }

    /// Data belong to the oldest command that waits for that UID. A second line for a UID adds what is missing.
    private func keep(_ items: FetchedItems) {
        guard let uid = items.uid,
            let index = pending.firstIndex(where: { $0.end == nil && $0.expected.contains(uid) })
        else { return }
        pending[index].fetched[uid, default: FetchedItems(sequence: items.sequence)].addMissing(from: items)
    }

    private func keep(_ response: Response) throws(TransportError) {
        guard let index = pending.firstIndex(where: { $0.end == nil }) else { return }
        guard pending[index].responses.count < Self.longestAnswer else {
            throw .protocolViolation(server: name, detail: "the answer to \(pending[index].name) has no end")
        }
        pending[index].responses.append(response)
    }

    // MARK: The end

    /// Says goodbye and waits a moment for the answer. Never throws.
    func logOut() async {
        guard let tag = try? await submit("LOGOUT") else { return }
        _ = try? await finish(tag, silence: Patience.logout, total: Patience.logout)
    }

    /// Says goodbye without waiting, also out of IDLE: for a cancelled task.
    func leave(idling: Bool) {
        if hasLeft { return }
        hasLeft = true
        let words = "\(idling ? "DONE\r\n" : "")\(tagPrefix)0 LOGOUT\r\n"
        _ = try? stream.sendNow(Array(words.utf8)[...])
    }
}

extension FetchedItems {
    mutating func addMissing(from other: FetchedItems) {
        uid = uid ?? other.uid
        internalDate = internalDate ?? other.internalDate
        size = size ?? other.size
        header = header ?? other.header
        text = text ?? other.text
    }
}

extension ResponseFramer.Violation {
    var sentence: String {
        switch self {
        case .lineTooLong: "a line does not end"
        case .literalTooLong: "a string is announced that is too long to be true"
        case .bareControl: "a line ends without CR"
        }
    }
}
