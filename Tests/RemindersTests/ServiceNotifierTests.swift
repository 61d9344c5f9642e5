// SPDX-License-Identifier: MIT
import Foundation
import Glibc
import Synchronization
import Testing

@testable import Reminders

@Suite("Telling the service manager", .timeLimit(.minutes(1)))
struct ServiceNotifierTests {
    /// What arrives at a NOTIFY_SOCKET, one datagram a line, from a program of ours that sends it.
    @Test("Each state arrives as sd_notify(3) writes it")
    func states() throws {
        let directory = try Peer.makeDirectory()
        defer { try? FileManager.default.removeItem(atPath: directory) }
        let socket = Glibc.socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        defer { close(socket) }
        try bind(socket, to: "\(directory)/notify")
        // Read by sd_notify alone, and nothing else in these tests calls it.
        setenv("NOTIFY_SOCKET", "\(directory)/notify", 1)
        ServiceNotifier.ready(status: "watching\n2 accounts")
        ServiceNotifier.status("idle")
        ServiceNotifier.watchdog()
        ServiceNotifier.reloading()
        ServiceNotifier.stopping()
        unsetenv("NOTIFY_SOCKET")
        ServiceNotifier.status("nobody listens")
        #expect(receive(socket) == "READY=1\nSTATUS=watching 2 accounts")
        #expect(receive(socket) == "STATUS=idle")
        #expect(receive(socket) == "WATCHDOG=1")
        let reloading = try #require(receive(socket)).split(separator: "\n")
        #expect(reloading.first == "RELOADING=1")
        #expect(reloading.last?.hasPrefix("MONOTONIC_USEC=") == true)
        #expect(receive(socket) == "STOPPING=1")
        #expect(receive(socket) == nil)
        #expect(ServiceNotifier.watchdogInterval == nil)
    }

    private func bind(_ socket: Int32, to path: String) throws {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8.prefix(107)) }
        let status = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                Glibc.bind(socket, address, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        if status != 0 { throw POSIXError(.EADDRNOTAVAIL) }
    }

    private func receive(_ socket: Int32) -> String? {
        var buffer = [UInt8](repeating: 0, count: 1000)
        let count = recv(socket, &buffer, buffer.count, Int32(MSG_DONTWAIT))
        return count >= 0 ? String(decoding: buffer.prefix(count), as: UTF8.self) : nil
    }

    private enum Beat: Equatable { case asked(Bool), pulse }

    @Test("The pulse beats while the main loop lives, and only then")
    func pulse() async throws {
        let (beats, continuation) = AsyncStream<Beat>.makeStream()
        let isAlive = Mutex(true)
        let pulse = WatchdogPulse(
            interval: .milliseconds(20),
            isAlive: {
                let answer = isAlive.withLock(\.self)
                continuation.yield(.asked(answer))
                return answer
            }, pulse: { continuation.yield(.pulse) })
        let running = Task { try await pulse.run() }
        var seen: [Beat] = []
        for await beat in beats {
            seen.append(beat)
            if seen.count == 6 { isAlive.withLock { $0 = false } }
            if seen.suffix(2) == [.asked(false), .asked(false)] { break }
        }
        #expect(seen.prefix(6) == [.asked(true), .pulse, .asked(true), .pulse, .asked(true), .pulse])
        #expect(seen.count { $0 == .pulse } == seen.count { $0 == .asked(true) })
        running.cancel()
        await #expect(throws: CancellationError.self) { try await running.value }
    }

    @Test("Without a watchdog nothing is asked and nothing sent")
    func noWatchdog() async {
        let pulse = WatchdogPulse(
            interval: nil,
            isAlive: {
                Issue.record("asked"); return true
            }, pulse: { Issue.record("sent") })
        let running = Task { try await pulse.run() }
        running.cancel()
        await #expect(throws: CancellationError.self) { try await running.value }
    }
}
