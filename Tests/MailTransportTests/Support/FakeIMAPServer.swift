// SPDX-License-Identifier: MIT
import Foundation
import Glibc
import Synchronization

/// An IMAP server over a real socket that says what it is told to, truth or lie. It holds three mails, UIDs 1 to 3.
///
/// A thread for each connection; all end when the server is let go of.
final class FakeIMAPServer: Sendable {
    /// A command as the client sent it.
    struct Command: Sendable {
        let tag: String
        /// In upper case, with "UID" where it has one.
        let name: String
        let arguments: String
        /// 0 for the first connection.
        let connection: Int
    }

    enum Answer: Sendable {
        /// Sent as it is; `TAG` becomes the command's tag.
        case text(String)
        /// Sent, then the connection is closed.
        case last(String)
        /// Sent, then nothing more is ever said.
        case silence(String)
    }

    /// What the server says; nil leaves it to the honest answer.
    typealias Script = @Sendable (Command) -> Answer?

    struct Character: Sendable {
        var greeting = "* OK ready\r\n"
        var capabilities = "IMAP4rev1 AUTH=PLAIN SASL-IR"
        var script: Script = { _ in nil }
    }

    let port: Int
    private let listener: Int32
    private let records = Records()

    /// What the threads of the connections leave behind.
    private final class Records: Sendable {
        let sockets = Mutex<[Int32]>([])
        let heard = Mutex<[String]>([])

        deinit { sockets.withLock { for socket in $0 { close(socket) } } }
    }

    init(_ character: Character = Character()) throws {
        let (listener, port) = try Self.listen()
        (self.listener, self.port) = (listener, port)
        let records = records
        let thread = Thread {
            while case let socket = accept(listener, nil, nil), socket >= 0 {
                let number = records.sockets.withLock { sockets in
                    sockets.append(socket)
                    return sockets.count - 1
                }
                let conversation = FakeConversation(socket: socket, character: character, number: number) { line in
                    records.heard.withLock { $0.append(line) }
                }
                Thread { conversation.run() }.start()
            }
            // Closed by the one that accepts: closed by another, its number could be the next server's listener by the
            // time of one more accept, which would take that server's client away.
            close(listener)
        }
        thread.start()
    }

    convenience init(_ script: @escaping Script) throws { try self.init(Character(script: script)) }

    deinit {
        shutdown(listener, Int32(SHUT_RDWR))
        records.sockets.withLock { for socket in $0 { shutdown(socket, Int32(SHUT_RDWR)) } }
    }

    /// How many clients have come.
    var connections: Int { records.sockets.withLock { $0.count } }

    /// All that clients have sent, line by line.
    var lines: [String] { records.heard.withLock { $0 } }

    private static func listen() throws -> (Int32, Int) {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let bound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                Glibc.bind(listener, address, length) == 0 && Glibc.listen(listener, 16) == 0
                    && getsockname(listener, address, &length) == 0
            }
        }
        guard bound else { throw POSIXError(.EADDRNOTAVAIL) }
        return (listener, Int(UInt16(bigEndian: address.sin_port)))
    }
}

/// One connection of the fake server.
struct FakeConversation: Sendable {
    let socket: Int32
    let character: FakeIMAPServer.Character
    let number: Int
    let hear: @Sendable (String) -> Void

    func run() {
        // Closed with the server, so that its number is not taken by another socket meanwhile.
        defer { shutdown(socket, Int32(SHUT_RDWR)) }
        say(character.greeting)
        var buffer: [UInt8] = []
        while let line = readLine(&buffer) {
            hear(line)
            guard let command = command(line) else { continue }
            switch character.script(command) ?? honest(command) {
            case .text(let text): say(text, command)
            case .last(let text): return say(text, command)
            case .silence(let text):
                say(text, command)
                while readLine(&buffer) != nil {}
            }
            if command.name == "LOGOUT" { return }
        }
    }

    private func command(_ line: String) -> FakeIMAPServer.Command? {
        var words = line.split(separator: " ", maxSplits: 2).map(String.init)
        guard words.count >= 2 else { return nil }
        if words[1].uppercased() == "UID", words.count == 3 {
            let more = words[2].split(separator: " ", maxSplits: 1).map(String.init)
            words = [words[0], "UID \(more[0])"] + more.dropFirst()
        }
        return FakeIMAPServer.Command(
            tag: words[0], name: words[1].uppercased(), arguments: words.count > 2 ? words[2] : "", connection: number)
    }

    private func say(_ text: String, _ command: FakeIMAPServer.Command? = nil) {
        let bytes = Array(text.replacingOccurrences(of: "TAG", with: command?.tag ?? "*").utf8)
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            if count <= 0 { return }
            sent += count
        }
    }

    private func readLine(_ buffer: inout [UInt8]) -> String? {
        while true {
            if let end = buffer.firstIndex(of: 0x0A) {
                let line = String(decoding: buffer[..<end].filter { $0 != 0x0D }, as: UTF8.self)
                buffer.removeFirst(end + 1)
                return line
            }
            var chunk = [UInt8](repeating: 0, count: 4_096)
            let count = recv(socket, &chunk, chunk.count, 0)
            if count <= 0 { return nil }
            buffer += chunk[..<count]
        }
    }

    // MARK: The truth

    private func honest(_ command: FakeIMAPServer.Command) -> FakeIMAPServer.Answer {
        switch command.name {
        case "CAPABILITY": .text("* CAPABILITY \(character.capabilities)\r\nTAG OK\r\n")
        case "EXAMINE": .text("* 3 EXISTS\r\n* OK [UIDVALIDITY 1] v\r\n* OK [UIDNEXT 4] n\r\nTAG OK [READ-ONLY]\r\n")
        case "STATUS": .text("* STATUS x (UIDNEXT 4 UIDVALIDITY 1)\r\nTAG OK\r\n")
        case "LIST": .text("* LIST () \"/\" INBOX\r\n* LIST (\\Sent) \"/\" Outbox\r\nTAG OK\r\n")
        case "UID SEARCH": .text("* SEARCH 1 2 3\r\nTAG OK\r\n")
        case "UID FETCH": .text(Self.mails(command.arguments) + "TAG OK\r\n")
        case "LOGOUT": .text("* BYE\r\nTAG OK\r\n")
        default: .text("TAG OK\r\n")
        }
    }

    /// The mails of a FETCH, with the items that it asks for.
    static func mails(_ arguments: String) -> String {
        let set = arguments.prefix { $0 != " " }
        let uids = set.split(separator: ",").flatMap { part -> [Int] in
            let ends = part.split(separator: ":").compactMap { Int($0) }
            guard let first = ends.first, let last = ends.last, first <= 3 else { return [] }
            return Array(first...min(last, 3))
        }
        return uids.map { mail($0, withText: arguments.contains("BODY.PEEK[TEXT]")) }.joined()
    }

    static func mail(_ uid: Int, withText: Bool) -> String {
        let header = "Subject: mail \(uid)\r\n\r\n"
        let start = "* \(uid) FETCH (UID \(uid) RFC822.SIZE 100 BODY[HEADER]<0> {\(header.utf8.count)}\r\n\(header)"
        return start + (withText ? " BODY[TEXT]<0> {6}\r\ntext \(uid))\r\n" : ")\r\n")
    }
}
