// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification
import Testing

/// Places in folders, and mails that end the process.
struct FolderTests {
    static let window = UIDWindow(account: "personal", folder: "INBOX", uidValidity: 7, first: 10, last: 19)
    static let behind = FolderCursor(
        account: "personal", folder: "INBOX", uidValidity: 7, nextUID: 20, highestModSeq: .max)

    @Test func aPlaceIsKeptForEachFolder() throws {
        let tracker = try Tracker.inMemory()
        #expect(try tracker.cursor(account: "personal", folder: "INBOX") == nil)
        try tracker.save(Self.behind)
        #expect(try tracker.cursor(account: "personal", folder: "INBOX") == Self.behind)
        #expect(try tracker.cursor(account: "personal", folder: "Sent") == nil)
    }

    @Test func aRecordedMailMovesThePlacePastItAndNeverBack() throws {
        let tracker = try Tracker.inMemory()
        _ = try tracker.ingest(Mails.received(.confirmation, "a", company: "Nordvik", uid: 12), now: Mails.now)
        #expect(try tracker.cursor(account: "personal", folder: "INBOX")?.nextUID == 13)
        _ = try tracker.ingest(Mails.received(.confirmation, "b", company: "Elm", uid: 4), now: Mails.now)
        #expect(try tracker.cursor(account: "personal", folder: "INBOX")?.nextUID == 13)
        var reset = Mails.received(.confirmation, "c", company: "Oak", uid: 2)
        reset.uidValidity = 8
        _ = try tracker.ingest(reset, now: Mails.now)
        #expect(try tracker.cursor(account: "personal", folder: "INBOX")?.nextUID == 3)
    }

    @Test func unrelatedMailLeavesNothing() throws {
        let tracker = try Tracker.inMemory()
        for mail in [Mails.received(.other, "a", uid: 3), Mails.received(.jobAlert, "b", company: "Nordvik", uid: 4)] {
            #expect(try tracker.ingest(mail, now: Mails.now) == .unrelated)
        }
        #expect(try tracker.applications().isEmpty)
        #expect(try tracker.message(messageID: "<a@mail.example>") == nil)
        #expect(try tracker.cursor(account: "personal", folder: "INBOX") == nil)
    }

    @Test func aWindowIsRecordedWithItsPlaceAtOnce() throws {
        let tracker = try Tracker.inMemory()
        let mails = [Mails.received(.confirmation, "a", company: "Nordvik", uid: 12), Mails.received(.other, "b")]
        #expect(try tracker.ingest(mails, cursor: Self.behind, now: Mails.now).last == .unrelated)
        #expect(try tracker.cursor(account: "personal", folder: "INBOX") == Self.behind)
    }

    @Test func knownThreadsAreRecognised() throws {
        let tracker = try Tracker.inMemory()
        _ = try tracker.ingest(
            Mails.received(.interview, "b", company: "Nordvik", inReplyTo: ["a"]), now: Mails.now)
        #expect(try tracker.isKnownThread(["<x@mail.example>", "<b@mail.example>"]))
        #expect(try tracker.isKnownThread(["<a@mail.example>"]))
        #expect(try !tracker.isKnownThread(["<x@mail.example>"]))
        #expect(try !tracker.isKnownThread([]))
    }

    @Test func aFinishedWindowIsForgotten() throws {
        let tracker = try Tracker.inMemory()
        #expect(try tracker.beginWindow(Self.window) == .first)
        try tracker.finishWindow(Self.window, cursor: Self.behind)
        #expect(try tracker.beginWindow(Self.window) == .first)
        try tracker.abandonWindow(Self.window)
        #expect(try tracker.beginWindow(Self.window) == .first)
    }

    @Test func anUnfinishedWindowIsRecognisedThoughItsBoundsMoved() throws {
        let tracker = try Tracker.inMemory()
        _ = try tracker.beginWindow(Self.window)
        var moved = Self.window
        moved.first = 15
        moved.last = 40
        #expect(try tracker.beginWindow(moved) == .again(tries: 2))
        moved.first = 41
        moved.last = 60
        #expect(try tracker.beginWindow(moved) == .first)
    }

    /// The process dies whenever it parses UID 13; it is started again until it comes through.
    @Test func aMailThatEndsTheProcessIsSetAsideAndTheOthersArrive() throws {
        let tracker = try Tracker.inMemory()
        var parsed: [UInt32] = []
        var starts = 0
        restart: while true {
            starts += 1
            try #require(starts < 10)
            parsed = []
            let attempt = try tracker.beginWindow(Self.window)
            for uid in Self.window.first...Self.window.last {
                if case .again = attempt,
                    try tracker.beginMail(uid: uid, of: Self.window, now: Mails.now) == .quarantined
                {
                    continue
                }
                if uid == 13 { continue restart }
                parsed.append(uid)
            }
            try tracker.finishWindow(Self.window, cursor: Self.behind)
            break
        }
        #expect(starts == 4, "once with the window, twice mail by mail, once without it")
        #expect(parsed == Array(10...19).filter { $0 != 13 })
        #expect(try tracker.quarantined().map(\.uid) == [13])
        #expect(try tracker.quarantined().map(\.at) == [Mails.now])
    }

    @Test func healthIsKept() throws {
        let tracker = try Tracker.inMemory()
        try tracker.report(
            AccountHealth(account: "personal", state: .watching, since: Mails.day(1), lastSuccess: Mails.day(1)))
        try tracker.report(
            AccountHealth(
                account: "personal", state: .waiting, since: Mails.day(2), lastError: "Cut off.",
                lastErrorAt: Mails.day(2)))
        try tracker.report(
            AccountHealth(account: "personal", state: .waiting, since: Mails.day(3), lastError: "Cut off again."))
        let health = try #require(try tracker.health().first)
        #expect(health.since == Mails.day(2))
        #expect(health.lastSuccess == Mails.day(1))
        #expect(health.lastError == "Cut off again.")
        #expect(health.lastErrorAt == Mails.day(2))
        #expect(try tracker.daemon() == nil)
        let daemon = DaemonHealth(pid: 4711, startedAt: Mails.day(1), heartbeat: Mails.day(2))
        try tracker.beat(daemon)
        #expect(try tracker.daemon() == daemon)
    }
}
