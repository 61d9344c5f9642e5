// SPDX-License-Identifier: MIT
import Foundation
import Glibc
import Synchronization

@testable import MailTransport

/// A real Dovecot on loopback. One is shared by the tests, each of which takes a user of its own.
final class Dovecot: Sendable {
    static let isInstalled = ["/usr/sbin/dovecot", "/usr/bin/dovecot"].contains {
        FileManager.default.isExecutableFile(atPath: $0)
    }

    static let shared = Result { try Dovecot() }

    let directory: String
    let port: Int
    private static let users = 60
    private let taken = Mutex(0)
    private static let running = Mutex<[String]>([])

    init() throws {
        directory = try TestProcess.makeDirectory()
        port = try TestProcess.freePortPair()
        let lines = (1...Self.users).map { "user\($0):{PLAIN}secret\n" }.joined()
        try lines.write(toFile: directory + "/users", atomically: true, encoding: .utf8)
        try start()
        Self.running.withLock { directories in
            if directories.isEmpty { atexit { Dovecot.endAll() } }
            directories.append(directory)
        }
    }

    func start() throws { try TestProcess.run([script, "start", directory, "\(port)"]) }

    func stop() throws { try TestProcess.run([script, "stop", directory]) }

    private var script: String { TestProcess.peers + "/dovecot.sh" }

    private static func endAll() {
        for directory in running.withLock({ $0 }) {
            try? TestProcess.run([TestProcess.peers + "/dovecot.sh", "stop", directory])
            try? FileManager.default.removeItem(atPath: directory)
        }
    }

    var caFile: String { directory + "/tls/ca.pem" }

    /// A mailbox that no other test has.
    func mailbox() -> Mailbox {
        let number = taken.withLock { count in
            count += 1
            return count
        }
        precondition(number <= Self.users, "more tests than users")
        return Mailbox(server: self, user: "user\(number)")
    }

    /// One user's mail on disk, and how to reach it.
    struct Mailbox {
        let server: Dovecot
        let user: String
        var path: String { "\(server.directory)/mail/\(user)" }
        var credential: FixedCredential { FixedCredential(value: .password(username: user, Secret("secret"))) }

        func account(_ security: MailServer.Security = .none, sent: SentFolder = .none) -> IMAPAccount {
            let port = security == .tls ? server.port + 1 : server.port
            let place = MailServer(
                host: "localhost", port: port, security: security, caFile: security == .none ? nil : server.caFile)
            return IMAPAccount(name: user, server: place, sentFolder: sent)
        }

        /// Delivers as a mail server does: written elsewhere, then renamed.
        @discardableResult
        func deliver(_ text: String, to folder: String = "") throws -> String {
            let name = "\(UInt64(Date().timeIntervalSince1970 * 1e6)).\(UInt64.random(in: 0 ... .max)).test"
            let base = folder.isEmpty ? path : "\(path)/.\(folder)"
            let file = "\(base)/tmp/\(name)"
            try Data(text.utf8).write(to: URL(fileURLWithPath: file))
            var owner = stat()
            if stat(base, &owner) == 0 { chown(file, owner.st_uid, owner.st_gid) }
            guard rename(file, "\(base)/new/\(name)") == 0 else { throw POSIXError(.EIO) }
            return name
        }

        /// All files, with the flags that their names carry.
        func files() throws -> Set<String> {
            let found = try FileManager.default.subpathsOfDirectory(atPath: path)
            return Set(found.filter { $0.contains("new/") || $0.contains("cur/") })
        }

        /// As after a restore from a backup.
        func changeUIDValidity() throws {
            let list = path + "/dovecot-uidlist"
            var words = try String(contentsOfFile: list, encoding: .utf8).components(separatedBy: " ")
            guard let index = words.firstIndex(where: { $0.hasPrefix("V") }),
                let value = UInt32(words[index].dropFirst())
            else { throw TestProcess.Failed(description: "no UIDVALIDITY in \(list)") }
            words[index] = "V\(value + 1)"
            try Data(words.joined(separator: " ").utf8).write(to: URL(fileURLWithPath: list))
            try? FileManager.default.removeItem(atPath: "\(server.directory)/index/\(user)")
        }
    }
}

/// A mail of our own.
func sampleMail(_ number: Int, body: String = "Thank you for your application.") -> String {
    """
    From: Jobs at Acme <jobs@acme.example>
    To: sam@mailbox.example
    Subject: Your application \(number)
    Date: Mon, 2 Nov 2026 10:00:00 +0100
    Message-ID: <\(number)@acme.example>
    X-Mailer: sample

    \(body)

    """
}
