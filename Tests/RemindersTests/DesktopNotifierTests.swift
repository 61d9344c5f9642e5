// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import Reminders

/// One at a time: each has its own bus and waits for its peers.
@Suite(.serialized) struct DesktopTests {}

// Skipped where dunst, Xvfb or dbus-daemon are not installed.
extension DesktopTests {
    @Suite(
        "Notifications in dunst",
        .enabled(if: Peer.hasDunst, "dunst, Xvfb or dbus-daemon is not installed"), .timeLimit(.minutes(1)))
    struct DunstTests {
        @Test("Summary, body, urgency and names arrive as they were meant")
        func arrives() async throws {
            let desktop = try Desktop(withDunst: true)
            let notifier = DesktopNotifier(bus: desktop.bus)
            let card = Sample.card("Follow up with <Smith & Sons>", ["<b>Data</b> & more", "Due today."])
            try await notifier.show(card)
            #expect(try await notifier.serverInformation().name == "dunst")
            let shown = try desktop.history()
            #expect(shown.count == 1)
            #expect(shown.first?["summary"] == "Follow up with <Smith & Sons>")
            #expect(shown.first?["body"] == "&lt;b&gt;Data&lt;/b&gt; &amp; more\nDue today.")
            #expect(shown.first?["message"]?.hasPrefix("<b>Follow up with &lt;Smith &amp; Sons&gt;</b>\n") == true)
            #expect(shown.first?["appname"] == "followup")
            #expect(shown.first?["category"] == "x-followup.reminder")
            #expect(shown.first?["icon_path"] == "appointment-soon" || shown.first?["icon_path"]?.isEmpty == true)
            await notifier.close()
        }

        @Test("A click is an answer; closing is none")
        func answers() async throws {
            let desktop = try Desktop(withDunst: true)
            let notifier = DesktopNotifier(bus: desktop.bus)
            let (first, second) = (Sample.key(1), Sample.key(2))
            try await notifier.show(Sample.card(keys: [first]))
            try desktop.dunstctl("close-all")
            try await notifier.show(Sample.card(keys: [second]))
            try desktop.dunstctl("action 0")
            var answers = notifier.answers.makeAsyncIterator()
            #expect(await answers.next() == ReminderAnswer(keys: [second], action: .open))
            await notifier.close()
            #expect(await answers.next() == nil)
        }

        @Test("A card about the same step takes the old one's place; another does not")
        func replaces() async throws {
            let desktop = try Desktop(withDunst: true)
            let notifier = DesktopNotifier(bus: desktop.bus)
            try await notifier.show(Sample.card("First", keys: [Sample.key(1, occurrence: 1)]))
            try await notifier.show(Sample.card("Second", keys: [Sample.key(1, occurrence: 2)]))
            try await notifier.show(Sample.card("Other", keys: [Sample.key(1, .thanks)]))
            #expect(try desktop.history().compactMap { $0["summary"] }.sorted() == ["Other", "Second"])
            await notifier.close()
        }

        @Test("When dunst has gone, the notifier says so; when the bus has come back, it shows again")
        func goneAndBack() async throws {
            let desktop = try Desktop(withDunst: true)
            let notifier = DesktopNotifier(bus: desktop.bus)
            try await notifier.show(Sample.card())
            desktop.stop()
            await #expect(throws: DesktopUnavailable.self) { try await notifier.show(Sample.card()) }
            try Peer.run(["\(Peer.directory)/notification_daemon.sh", "start", desktop.directory])
            try await notifier.show(Sample.card("Back again"))
            #expect(try desktop.history().first?["summary"] == "Back again")
            await notifier.close()
        }
    }
}

// Skipped where dbus-daemon, python3-dbus or python3-gi are not installed.
extension DesktopTests {
    @Suite(
        "Notification servers of odd habits",
        .enabled(if: Peer.hasPythonBus, "python3-dbus or python3-gi is not installed"),
        .timeLimit(.minutes(1)))
    struct OddServerTests {
        @Test("Actions, markup and the time on screen follow what the server announces")
        func capabilities() async throws {
            let desktop = try Desktop(withDunst: false)
            let rich = try desktop.server()
            let notifier = DesktopNotifier(bus: desktop.bus)
            try await notifier.show(Sample.card("A", ["x < y"]))
            rich.end()
            let plain = try desktop.server(["--capabilities", "body"])
            var pressing = Sample.card("B", ["x < y"])
            pressing.urgency = .critical
            try await notifier.show(pressing)
            plain.end()
            let calls = try desktop.calls()
            let hints = calls.compactMap { $0["hints"] as? [String: Any] }
            #expect(hints.map { $0["urgency"] as? Int } == [1, 2])
            #expect(hints.map { $0["category"] as? String } == ["x-followup.reminder", "x-followup.reminder"])
            #expect(hints.map { $0["desktop-entry"] as? String } == ["followup", "followup"])
            #expect(calls.map { $0["body"] as? String } == ["x &lt; y", "x < y"])
            #expect(
                calls.map { $0["actions"] as? [String] } == [
                    [
                        "default", "Open", "done", "Done", "snooze", "Snooze until tomorrow", "draft", "Draft",
                    ], [],
                ])
            #expect(calls.map { $0["timeout"] as? Int } == [-1, 0])
            // The second server is a new one: its numbers are not the first one's.
            #expect(calls.map { $0["replaces"] as? Int } == [0, 0])
            await notifier.close()
        }

        @Test(
            "Each action is told with its card's keys; what is not ours is passed over",
            arguments: ["done", "snooze", "draft"])
        func actions(action: String) async throws {
            let desktop = try Desktop(withDunst: false)
            let server = try desktop.server(["--press", action])
            let notifier = DesktopNotifier(bus: desktop.bus)
            let keys = [Sample.key(1), Sample.key(2)]
            try await notifier.show(Sample.card(keys: keys))
            var answers = notifier.answers.makeAsyncIterator()
            let expected = ReminderAnswer(
                keys: keys, action: try #require(.init(rawValue: action)), activationToken: "token")
            #expect(await answers.next() == expected)
            await notifier.close()
            #expect(await answers.next() == nil)
            server.end()
        }

        @Test("A card that was answered elsewhere is taken back")
        func withdraw() async throws {
            let desktop = try Desktop(withDunst: false)
            let server = try desktop.server()
            let notifier = DesktopNotifier(bus: desktop.bus)
            try await notifier.show(Sample.card(keys: [Sample.key(1)]))
            await notifier.withdraw([Sample.key(2)])
            await notifier.withdraw([Sample.key(1)])
            await notifier.withdraw([Sample.key(1)])
            #expect(try desktop.calls().compactMap { $0["call"] as? String } == ["Notify", "CloseNotification"])
            await notifier.close()
            server.end()
        }

        static let failures: [([String], DesktopUnavailable)] = [
            (["--hang", "GetCapabilities"], .noAnswer(mayAppear: false)),
            (["--hang", "Notify"], .noAnswer(mayAppear: true)),
            (["--refuse", "Notify"], .refused(detail: "too many cards")),
            (["--die", "GetCapabilities"], .noAnswer(mayAppear: false)),
        ]

        @Test("A hanging, refusing or dying server is told within seconds", arguments: failures)
        func failing(options: [String], expected: DesktopUnavailable) async throws {
            let desktop = try Desktop(withDunst: false)
            let server = try desktop.server(options)
            let notifier = DesktopNotifier(bus: desktop.bus)
            let start = ContinuousClock.now
            await #expect(throws: expected) { try await notifier.show(Sample.card()) }
            #expect(start.duration(to: .now) < .seconds(10))
            await notifier.close()
            server.end()
        }

        @Test("Closing ends a call that is under way")
        func closing() async throws {
            let desktop = try Desktop(withDunst: false)
            let server = try desktop.server(["--hang", "Notify"])
            let notifier = DesktopNotifier(bus: desktop.bus)
            let showing = Task { try await notifier.show(Sample.card()) }
            while try desktop.calls().isEmpty {
                try Task.checkCancellation()
                await Task.yield()
            }
            await notifier.close()
            let error = await #expect(throws: DesktopUnavailable.self) { try await showing.value }
            #expect(error == .closed)
            server.end()
        }

        @Test("A bus without a server, no bus, and a closed notifier are told apart")
        func nobody() async throws {
            let desktop = try Desktop(withDunst: false)
            let notifier = DesktopNotifier(bus: desktop.bus)
            await #expect(throws: DesktopUnavailable.noServer) { try await notifier.show(Sample.card()) }
            await notifier.close()
            await #expect(throws: DesktopUnavailable.closed) { try await notifier.show(Sample.card()) }
            let lost = DesktopNotifier(bus: .address("unix:path=\(desktop.directory)/none"))
            let error = await #expect(throws: DesktopUnavailable.self) { try await lost.show(Sample.card()) }
            #expect(error?.description.contains("could not be reached") == true)
        }

        @Test("A bus that accepts and never greets is given up")
        func silentBus() async throws {
            let directory = try Peer.makeDirectory()
            defer { try? FileManager.default.removeItem(atPath: directory) }
            let listener = try RunningPeer([
                Peer.python, "-c",
                "import socket; s=socket.socket(socket.AF_UNIX); s.bind('\(directory)/bus'); s.listen(5);"
                    + " print('ready', flush=True); input()",
            ])
            let notifier = DesktopNotifier(bus: .address("unix:path=\(directory)/bus"))
            let start = ContinuousClock.now
            await #expect(throws: DesktopUnavailable.noAnswer(mayAppear: false)) {
                try await notifier.show(Sample.card())
            }
            #expect(start.duration(to: .now) < .seconds(10))
            listener.end()
        }
    }
}

extension DesktopTests {
    @Suite(
        "Sleep and wake-up", .enabled(if: Peer.hasPythonBus, "python3-dbus or python3-gi is not installed"),
        .timeLimit(.minutes(1)))
    struct SleepMonitorTests {
        @Test("logind's signals come through, also after the bus was away")
        func sleeps() async throws {
            let desktop = try Desktop(withDunst: false)
            var events = SleepMonitor(bus: desktop.bus).events().makeAsyncIterator()
            // The monitor connects by itself; a call on the same queue is not there to wait for, so signals repeat.
            for _ in 0..<2 {
                let logind = try desktop.server(["--sleep"])
                let ticker = Task {
                    while !Task.isCancelled {
                        try logind.writeLine()
                        try await Task.sleep(for: .milliseconds(50))
                    }
                }
                var seen: Set<Bool> = []
                while seen.count < 2, let event = await events.next() { seen.insert(event) }
                #expect(seen == [true, false])
                ticker.cancel()
                _ = try? await ticker.value
                logind.end()
                desktop.stop()
                try Peer.run(["\(Peer.directory)/notification_daemon.sh", "start", desktop.directory, "bus"])
            }
        }

        @Test("Without a system bus nothing comes, and a reader that stops is let go")
        func noBus() async throws {
            let events = SleepMonitor(bus: .address("unix:path=/nonexistent/bus")).events()
            let reader = Task {
                var count = 0
                for await _ in events { count += 1 }
                return count
            }
            reader.cancel()
            #expect(await reader.value == 0)
        }
    }
}
