// SPDX-License-Identifier: MIT
import Foundation
import Glibc

/// Programs of `Tests/Peers`, and what they need.
enum TestProcess {
    static let peers = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Peers").path

    struct Failed: Error, CustomStringConvertible {
        var description: String
    }

    /// Runs a program to its end. Not with Foundation's `Process`, which also waits for daemons that the program
    /// leaves behind.
    static func run(_ arguments: [String]) throws {
        let words = arguments.map { strdup($0) } + [nil]
        defer { for word in words { free(word) } }
        var process: pid_t = 0
        guard let program = arguments.first, posix_spawnp(&process, program, nil, nil, words, environ) == 0 else {
            throw Failed(description: "\(arguments) did not start")
        }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        if status != 0 { throw Failed(description: "\(arguments) ended with status \(status)") }
    }

    /// A directory that others may enter: Dovecot runs as nobody when the tests run as root.
    static func makeDirectory() throws -> String {
        var template = Array("/tmp/followup-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw POSIXError(.EACCES) }
        let path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        chmod(path, 0o755)
        return path
    }

    /// A port that is free now, and so is the next.
    static func freePortPair() throws -> Int {
        for _ in 0..<200 {
            let port = Int.random(in: 20_000..<32_000)
            if isFree(port), isFree(port + 1) { return port }
        }
        throw Failed(description: "no two free ports")
    }

    private static func isFree(_ port: Int) -> Bool {
        let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(socket) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                bind(socket, address, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }
}
