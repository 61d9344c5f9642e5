// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification
import Testing

/// What the tracker does with the file in its place: opens its own, and leaves everything else untouched.
struct StoreFileTests: ~Copyable {
    private let folder: String
    private var path: String { "\(folder)/data/tracker.sqlite" }

    init() throws {
        folder = NSTemporaryDirectory() + "tracker-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    private func mode(_ path: String) throws -> Int {
        try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
    }

    private func filled() throws {
        let tracker = try Tracker(path: path)
        try tracker.ingestAll(ReplayTests.mails)
    }

    private func bytes() throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }

    private func replace(with data: Data) throws { try data.write(to: URL(fileURLWithPath: path)) }

    private func refusal() -> TrackerError? {
        do {
            _ = try Tracker(path: path)
            return nil
        } catch { return error as? TrackerError }
    }

    private func isUnsafe(_ error: TrackerError?) -> Bool {
        guard case .unsafePath = error else { return false }
        return true
    }

    // MARK: - Its own

    @Test func isMadeForThePersonAlone() throws {
        let before = umask(0)
        defer { umask(before) }
        let tracker = try Tracker(path: path)
        try tracker.ingestAll([Mails.received(.confirmation, "a", company: "Nordvik")])
        #expect(try mode(path) == 0o600)
        #expect(try mode("\(folder)/data") == 0o700)
        let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/data").sorted()
        #expect(names.allSatisfy { $0.hasPrefix("tracker.sqlite") && !$0.contains("new") })
        for name in names { #expect(try mode("\(folder)/data/\(name)") == 0o600) }
    }

    @Test func isClosedToOthersWhereItWasOpen() throws {
        try filled()
        chmod(path, 0o644)
        _ = try Tracker(path: path)
        #expect(try mode(path) == 0o600)
    }

    @Test func keepsWhatWasRecorded() throws {
        let dump: [String]
        do {
            let tracker = try Tracker(path: path)
            try tracker.ingestAll(ReplayTests.mails)
            dump = try tracker.canonicalDump()
        }
        #expect(try Tracker(path: path).canonicalDump() == dump)
        #expect(try Tracker(path: path).problems().isEmpty)
    }

    // MARK: - Damage

    struct Damage: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var expected: @Sendable (TrackerError) -> Bool
        var change: @Sendable (inout Data) -> Void
    }

    private static func isDamaged(_ error: TrackerError) -> Bool {
        guard case .damaged = error else { return false }
        return true
    }

    @Test(arguments: [
        Damage(testDescription: "no bytes", expected: isDamaged) { $0 = Data() },
        Damage(testDescription: "half the header", expected: isDamaged) { $0 = $0.prefix(50) },
        Damage(testDescription: "the first page alone", expected: isDamaged) { $0 = $0.prefix(4096) },
        Damage(testDescription: "cut in the middle", expected: isDamaged) { $0 = $0.prefix($0.count / 2) },
        Damage(testDescription: "another kind of file", expected: isDamaged) {
            $0 = Data("Dear diary, today I applied.\n".utf8) + Data(repeating: 0x20, count: 4096)
        },
        Damage(testDescription: "a page of noise", expected: isDamaged) {
            for index in 4096..<8192 { $0[index] = UInt8(truncatingIfNeeded: index &* 31) }
        },
        Damage(testDescription: "zeros from the second page on", expected: isDamaged) {
            for index in 4096..<$0.count { $0[index] = 0 }
        },
    ])
    func leavesADamagedFileAsItIs(_ damage: Damage) throws {
        try filled()
        var data = try bytes()
        damage.change(&data)
        try replace(with: data)
        let error = try #require(refusal())
        #expect(damage.expected(error), "\(error)")
        #expect("\(error)".contains(path))
        #expect("\(error)".contains("backup"))
        #expect(try bytes() == data)
    }

    /// Random damage may go unseen where it hits free space, but never crashes and never costs the file.
    @Test func noDamageCrashesOrEmptiesIt() throws {
        try filled()
        let whole = try bytes()
        var random = SeededGenerator(seed: 7)
        for _ in 0..<60 {
            var data = whole
            for _ in 0..<40 {
                data[Int.random(in: 0..<data.count, using: &random)] ^= UInt8.random(in: 1...255, using: &random)
            }
            try replace(with: data)
            do {
                let tracker = try Tracker(path: path)
                _ = try tracker.applications()
            } catch is TrackerError {}
            #expect(try bytes().count >= whole.count / 2)
        }
    }

    @Test func leavesAnotherProgramsDatabaseAsItIs() throws {
        try filled()
        var data = try bytes()
        // The application's mark (sqlite.org/fileformat.html section 1.3.14).
        data.replaceSubrange(68..<72, with: Data("Song".utf8))
        try replace(with: data)
        #expect(refusal() == .foreign(path))
        #expect(try bytes() == data)
    }

    @Test func leavesANewerStoreAsItIs() throws {
        try filled()
        var data = try bytes()
        // The name of a migration that this version does not know.
        let known = Data("1 applications, mails".utf8)
        var found = 0
        while let range = data.range(of: known) {
            data[range.lowerBound] = UInt8(ascii: "9")
            found += 1
        }
        #expect(found == 2, "in the table and in its index")
        try replace(with: data)
        #expect(refusal() == .newerSchema(path))
        #expect(try bytes() == data)
    }

    @Test func isSetAsideOnlyWhenAsked() throws {
        try filled()
        try replace(with: Data("broken".utf8))
        #expect(refusal() != nil)
        let kept = try Tracker.setAside(path: path, on: "2026-11-23")
        #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == Data("broken".utf8))
        #expect(try Tracker(path: path).applications().isEmpty)
        #expect(throws: TrackerError.self) { try Tracker.setAside(path: path, on: "2026-11-23") }
        #expect(try Data(contentsOf: URL(fileURLWithPath: kept)) == Data("broken".utf8))
    }

    // MARK: - Traps in its place

    @Test(arguments: ["", "-journal"], ["symlink", "hard link", "FIFO", "folder"])
    func refusesATrap(_ companion: String, _ trap: String) throws {
        let data = "\(folder)/data"
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        chmod(data, 0o700)
        let target = "\(folder)/target"
        try Data("precious".utf8).write(to: URL(fileURLWithPath: target))
        switch trap {
        case "symlink": symlink(target, path + companion)
        case "hard link": link(target, path + companion)
        case "FIFO": mkfifo(path + companion, 0o600)
        default: mkdir(path + companion, 0o700)
        }
        #expect(isUnsafe(refusal()))
        #expect(try Data(contentsOf: URL(fileURLWithPath: target)) == Data("precious".utf8))
    }

    @Test func refusesAFolderThatOthersCanWriteTo() throws {
        try FileManager.default.createDirectory(atPath: "\(folder)/data", withIntermediateDirectories: true)
        chmod("\(folder)/data", 0o777)
        #expect(isUnsafe(refusal()))
    }

    @Test(.enabled(if: getuid() == 0, "only root can give files away"))
    func refusesAFileOfAnotherUser() throws {
        try filled()
        chown(path, 65_534, 65_534)
        #expect(isUnsafe(refusal()))
    }

    // MARK: - One daemon

    @Test func onlyOneHoldsTheLock() throws {
        var first: InstanceLock? = try InstanceLock(storePath: path)
        #expect(throws: TrackerError.alreadyRunning(pid: getpid())) { try InstanceLock(storePath: path) }
        #expect(try mode(path + ".lock") == 0o600)
        withExtendedLifetime(first) {}
        first = nil
        _ = try InstanceLock(storePath: path)
    }
}

/// Random numbers that are the same in every run (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
