// SPDX-License-Identifier: MIT
import Foundation
import Glibc

/// A real SMTP server on loopback that keeps what it accepts; stopped with its owner.
final class MailSink: Sendable {
    static let isInstalled: Bool = {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = ["-c", "import aiosmtpd"]
        process.standardError = FileHandle.nullDevice
        guard (try? process.run()) != nil else { return false }
        process.waitUntilExit()
        return process.terminationStatus == 0
    }()

    let folder: TemporaryFolder
    let port: Int
    private let pid: Int32

    init() async throws {
        folder = try TemporaryFolder("smtp")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
        process.arguments = [
            Repository.root.appendingPathComponent("Tests/Peers/smtp_server.py").path, "0", folder.path, "--control",
            "\(folder.path)/control.json",
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        pid = process.processIdentifier
        let ready = String(decoding: pipe.fileHandleForReading.availableData, as: UTF8.self)
        guard let port = ready.split(whereSeparator: \.isWhitespace).last.flatMap({ Int($0) }) else {
            throw PeerError("smtp_server.py said: \(ready)")
        }
        self.port = port
    }

    deinit { kill(pid, SIGKILL) }

    /// The mails accepted so far.
    func mails() throws -> [String] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try names.filter { $0.hasSuffix(".eml") }.sorted().map {
            String(decoding: try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\($0)")), as: UTF8.self)
        }
    }

    /// Makes it refuse a stage from now on, or work again.
    func refuse(_ stage: String?, with reply: String = "451 4.3.0 Try again later") throws {
        let text = stage.map { "{\"\($0)\": \"\(reply)\"}" } ?? "{}"
        try text.write(toFile: "\(folder.path)/control.json", atomically: true, encoding: .utf8)
    }
}
