// SPDX-License-Identifier: MIT
import Foundation

@testable import Reminders

/// A private session bus; with dunst under Xvfb, or alone.
final class Desktop {
    let directory: String
    var bus: BusAddress { .address(address) }
    var address: String { "unix:path=\(directory)/bus" }

    init(withDunst: Bool) throws {
        directory = try Peer.makeDirectory()
        try Peer.run(["\(Peer.directory)/notification_daemon.sh", "start", directory] + (withDunst ? [] : ["bus"]))
    }

    deinit {
        stop()
        try? FileManager.default.removeItem(atPath: directory)
    }

    func stop() { _ = Peer.status(["\(Peer.directory)/notification_daemon.sh", "stop", directory]) }

    /// What dunst has shown, the last first. Closes what it still shows, since only that is in its history.
    func history() throws -> [[String: String]] {
        let text = try dunstctl("close-all; \(prefix) dunstctl history")
        let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let cards = (root?["data"] as? [[[String: Any]]])?.first ?? []
        return cards.map { card in
            card.compactMapValues { ($0 as? [String: Any])?["data"].map { "\($0)" } }
        }
    }

    @discardableResult
    func dunstctl(_ words: String) throws -> String { try Peer.output("\(prefix) dunstctl \(words)") }

    private var prefix: String { "DBUS_SESSION_BUS_ADDRESS='\(address)'" }

    /// A server of odd habits on this bus.
    func server(_ options: [String] = []) throws -> RunningPeer {
        try RunningPeer([Peer.python, "\(Peer.directory)/notification_server.py", address, log] + options)
    }

    var log: String { "\(directory)/calls" }

    /// What the odd server was asked, in order.
    func calls() throws -> [[String: Any]] {
        guard let text = try? String(contentsOfFile: log, encoding: .utf8) else { return [] }
        return try text.split(separator: "\n").map { line in
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
        }
    }
}
