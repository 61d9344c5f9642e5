// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification
import Testing

/// Killed at any moment, and shared by processes: nothing is lost, nothing happens twice.
struct CrashTests: ~Copyable {
    private let folder: String
    private var path: String { "\(folder)/tracker.sqlite" }

    init() throws {
        folder = NSTemporaryDirectory() + "tracker-\(UUID().uuidString)"
        mkdir(folder, 0o700)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    @Test func killedWhileRecordingItGoesOnWhereItWas() async throws {
        let reference = try Tracker.inMemory()
        try reference.ingestAll(ReplayTests.mails)
        let golden = try reference.canonicalDump()
        var recordedAtKill: Set<Int> = []
        for attempt in 0..<12 {
            let path = "\(path)-\(attempt)"
            _ = await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String, attempt = attempt as Int] in
                let mails = ReplayTests.mails
                let tracker = try Tracker(path: path)
                try tracker.ingestAll(Array(mails.prefix(attempt * 5)))
                // In the middle of one of the next transactions, which take about a millisecond each.
                let killer = Thread {
                    usleep(useconds_t(attempt * 370 % 2_000))
                    kill(getpid(), SIGKILL)
                }
                killer.start()
                while true { try tracker.ingestAll(mails) }
            }
            let tracker = try Tracker(path: path)
            #expect(try tracker.problems().isEmpty)
            recordedAtKill.insert(try tracker.applications().reduce(0) { $0 + $1.messages.count })
            try tracker.ingestAll(ReplayTests.mails)
            #expect(try tracker.canonicalDump() == golden)
        }
        #expect(recordedAtKill.count > 6, "the kills must hit different moments")
    }

    @Test func twoProcessesWriteAtOnce() async throws {
        let path = path
        let tracker = try Tracker(path: path)
        async let other = #expect(processExitsWith: .success) { [path = path as String] in
            let tracker = try Tracker(path: path)
            try tracker.ingestAll(ReplayTests.mails)
            for _ in 0..<100 { try tracker.beat(DaemonHealth(pid: 1, startedAt: Mails.now, heartbeat: Mails.now)) }
        }
        try tracker.ingestAll(ReplayTests.mails.reversed())
        for number in 0..<100 {
            try tracker.report(AccountHealth(account: "\(number)", state: .watching, since: Mails.now))
        }
        _ = await other
        #expect(try tracker.health().count == 100)
        let messages = try tracker.applications().flatMap(\.messages).compactMap(\.messageID)
        let undecided = try tracker.undecidedMails().compactMap(\.message.messageID)
        #expect(Set(messages).count == messages.filter { !undecided.contains($0) }.count + undecided.count)
        #expect(try tracker.problems().isEmpty)
    }

    @Test func manyConnectionsClaimAReminderOnce() async throws {
        let path = path
        let first = try Tracker(path: path)
        try first.ingestAll([Mails.received(.confirmation, "a", company: "Nordvik")])
        let item = PlannedReminder.Item(application: 1, step: .thanks, due: OutboxTests.due)
        let planned = try first.plan(
            [PlannedReminder(items: [item], channel: .email, messageID: "<x@y>", payload: "", plannedAt: Mails.now)],
            now: Mails.now)
        let reminder = try #require(planned.first)
        let winners = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { try Tracker(path: path).markSending(reminder, now: Mails.now) } }
            return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(winners == 1)
    }

    /// No file may grow past a limit, as on a full disk; then the limit is lifted.
    @Test func aFullDiskCostsNothing() async throws {
        _ = await #expect(processExitsWith: .success) { [path = path as String] in
            let tracker = try Tracker(path: path)
            for kilobytes in stride(from: 120, through: 400, by: 8) {
                limitFiles(to: rlim_t(kilobytes * 1024))
                do { try tracker.ingestAll(ReplayTests.mails) } catch let error as TrackerError {
                    try #require(error == .full(path) || "\(error)".contains("SQLite"), "\(error)")
                }
            }
            limitFiles(to: .max)
            try tracker.ingestAll(ReplayTests.mails)
            let reference = try Tracker.inMemory()
            try reference.ingestAll(ReplayTests.mails)
            try #require(try tracker.canonicalDump() == reference.canonicalDump())
            try #require(try tracker.problems().isEmpty)
        }
    }
}

/// No file of this process may grow past so many bytes; a write that would fails as on a full disk.
private func limitFiles(to bytes: rlim_t) {
    signal(SIGXFSZ, SIG_IGN)
    var limit = rlimit(rlim_cur: bytes, rlim_max: .max)
    setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit)
}
