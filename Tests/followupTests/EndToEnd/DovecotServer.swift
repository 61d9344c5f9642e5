// SPDX-License-Identifier: MIT
import Foundation
import Glibc

/// A real IMAP server on loopback with an empty mailbox for one user, stopped with its owner.
final class DovecotServer: Sendable {
    static let isInstalled = FileManager.default.isExecutableFile(atPath: "/usr/sbin/dovecot")

    let folder: TemporaryFolder
    let port: Int
    let user = "sam"
    let password = "canary-4711-secret"

    init() async throws {
        folder = try TemporaryFolder("dovecot")
        port = try FreePort.pair()
        try "\(user):{PLAIN}\(password)\n".write(toFile: "\(folder.path)/users", atomically: true, encoding: .utf8)
        try await Self.script("start", folder.path, "\(port)")
        for name in ["cur", "new", "tmp"] {
            try FileManager.default.createDirectory(atPath: "\(maildir)/\(name)", withIntermediateDirectories: true)
        }
        try giveToServer()
    }

    deinit {
        Peer.end(script: Self.scriptPath, folder.path)
    }

    var tlsPort: Int { port + 1 }
    var authority: String { "\(folder.path)/tls/ca.pem" }
    var maildir: String { "\(folder.path)/mail/\(user)" }
    /// Mails that nobody has looked at; reading must not move them.
    var newCount: Int { (try? FileManager.default.contentsOfDirectory(atPath: "\(maildir)/new").count) ?? 0 }

    /// Delivers as a mail server does: written aside, then renamed into `new/`.
    func deliver(_ mail: Data) throws {
        let name = "\(UInt64(Date().timeIntervalSince1970 * 1_000_000)).\(UUID().uuidString.prefix(6)).test"
        let temporary = "\(maildir)/tmp/\(name)"
        try mail.write(to: URL(fileURLWithPath: temporary))
        chmod(temporary, 0o644)
        if getuid() == 0, let nobody = getpwnam("nobody") {
            chown(temporary, nobody.pointee.pw_uid, nobody.pointee.pw_gid)
        }
        guard rename(temporary, "\(maildir)/new/\(name)") == 0 else { throw PeerError("cannot deliver to \(maildir)") }
    }

    /// As root, Dovecot serves mail as `nobody`.
    private func giveToServer() throws {
        guard getuid() == 0, let nobody = getpwnam("nobody") else { return }
        for path in [maildir] + ["cur", "new", "tmp"].map({ "\(maildir)/\($0)" }) {
            chown(path, nobody.pointee.pw_uid, nobody.pointee.pw_gid)
        }
    }

    private static let scriptPath = Repository.root.appendingPathComponent("Tests/Peers/dovecot.sh").path

    private static func script(_ arguments: String...) async throws {
        let outcome = try await Command.run("/bin/sh", [scriptPath] + arguments)
        guard outcome.status == 0 else { throw PeerError("dovecot.sh: \(outcome.output)\(outcome.errors)") }
    }
}

/// Scripts of `Tests/Peers`.
enum Peer {
    /// Runs `SCRIPT stop FOLDER` and waits for it.
    static func end(script: String, _ folder: String) {
        let command = ["/bin/sh", "-c", "exec \"$0\" stop \"$1\" >/dev/null 2>&1", script, folder]
        let words = command.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var pid: pid_t = 0
        if posix_spawn(&pid, "/bin/sh", nil, nil, words, environ) == 0 { waitpid(pid, nil, 0) }
    }
}

/// A peer that could not be had.
struct PeerError: Error, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}

/// Ports on loopback that nobody listens on at the moment.
enum FreePort {
    /// A port whose successor is free as well.
    static func pair() throws -> Int {
        for _ in 0..<200 {
            let port = Int.random(in: 20_000..<40_000)
            if isFree(port) && isFree(port + 1) { return port }
        }
        throw PeerError("no two free ports on loopback")
    }

    private static func isFree(_ port: Int) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(INADDR_LOOPBACK).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
