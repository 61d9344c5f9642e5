// SPDX-License-Identifier: MIT
import Foundation
import Glibc

@testable import MailTransport

/// A real SMTP server (aiosmtpd) on loopback, for one test.
final class SMTPPeer {
    static let python = "/usr/bin/python3"

    /// Whether Debian's python3-aiosmtpd is there.
    static let isInstalled = (try? TestProcess.run([python, "-c", "import aiosmtpd"])) != nil

    let directory: String
    let port: Int
    private let process: pid_t

    /// - Parameters:
    ///   - protection: as the server does it; the certificate is the shared Dovecot's.
    ///   - control: what to answer at which stage, as JSON.
    init(_ protection: MailServer.Security = .none, auth: [String] = [], control: String = "{}") throws {
        directory = try TestProcess.makeDirectory()
        try control.write(toFile: directory + "/control", atomically: true, encoding: .utf8)
        var arguments = [Self.python, TestProcess.peers + "/smtp_server.py", "0", directory]
        arguments += ["--control", directory + "/control"]
        if protection != .none {
            let tls = try Dovecot.shared.get().directory + "/tls"
            arguments += [protection == .tls ? "--tls" : "--starttls", tls + "/cert.pem", tls + "/key.pem"]
        }
        if !auth.isEmpty { arguments += ["--auth"] + auth }
        (process, port) = try Self.start(arguments)
    }

    deinit {
        kill(process, SIGKILL)
        waitpid(process, nil, 0)
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// The server says "ready PORT" when it listens.
    private static func start(_ arguments: [String]) throws -> (pid_t, Int) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw POSIXError(.EMFILE) }
        defer { close(ends[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        guard posix_spawn(&process, python, &actions, nil, words, environ) == 0 else {
            throw TestProcess.Failed(description: "\(arguments) did not start")
        }
        close(ends[1])
        var line = ""
        var byte: UInt8 = 0
        while read(ends[0], &byte, 1) == 1, byte != 0x0A { line.unicodeScalars.append(Unicode.Scalar(byte)) }
        guard let port = line.split(whereSeparator: \.isWhitespace).last.flatMap({ Int($0) }) else {
            kill(process, SIGKILL)
            throw TestProcess.Failed(description: "\(arguments) is not ready: \(line)")
        }
        return (process, port)
    }

    func server(_ security: MailServer.Security) throws -> MailServer {
        let caFile = security == .none ? nil : try Dovecot.shared.get().caFile
        return MailServer(host: "localhost", port: port, security: security, caFile: caFile)
    }

    /// Mails as they came, in their order.
    func mails() throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".eml") }
        return try names.sorted().map { name in
            let data = try Data(contentsOf: URL(fileURLWithPath: directory + "/" + name))
            return String(decoding: data, as: UTF8.self)
        }
    }

    /// What the server noted about its first mail.
    func envelope() throws -> String { try String(contentsOfFile: directory + "/1.json", encoding: .utf8) }
}
