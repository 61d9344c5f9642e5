// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification
import MailParsing
import Testing

/// A mail read again changes nothing (policy rule 36).
struct ReplayTests {
    static let mails = (LinkingTests.together + LinkingTests.apart + LinkingTests.own).flatMap { example in
        // Cases share names; each gets its own companies and Message-IDs.
        example.mails.map { ReplayTests.apart($0, by: example.testDescription) }
    }

    private static func apart(_ mail: IncomingMail, by name: String) -> IncomingMail {
        var mail = mail
        let mark = String(name.filter(\.isLetter).prefix(40))
        mail.verdict.company = mail.verdict.company.map { "\(mark)\($0)" }
        func renamed(_ id: String) -> String { id.replacing("<", with: "<\(mark)-") }
        mail.message.messageID = mail.message.messageID.map(renamed)
        mail.message.inReplyTo = mail.message.inReplyTo.map(renamed)
        return mail
    }

    @Test func readingEverythingTwiceChangesNothing() throws {
        let tracker = try Tracker.inMemory()
        try tracker.ingestAll(Self.mails)
        let before = try tracker.canonicalDump()
        #expect(before.count > 20)
        let again = try tracker.ingestAll(Self.mails)
        #expect(again.allSatisfy { $0 == .alreadyKnown || $0 == .unrelated })
        #expect(try tracker.canonicalDump() == before)
    }

    @Test func anotherFolderAfterANewUIDValidityBackwardsChangesNothing() throws {
        let tracker = try Tracker.inMemory()
        try tracker.ingestAll(Self.mails)
        let before = try tracker.canonicalDump()
        let copies = Self.mails.reversed().map { mail in
            var copy = mail
            copy.folder = "Archive"
            copy.uidValidity = 99
            copy.account = "other"
            return copy
        }
        try tracker.ingestAll(copies)
        #expect(try tracker.canonicalDump() == before)
    }

    @Test func withoutAMessageIDTheContentDecides() throws {
        let tracker = try Tracker.inMemory()
        var mail = Mails.received(.confirmation, "a", company: "Nordvik")
        mail.message.messageID = nil
        var other = mail
        other.message.subject = "Another"
        let outcomes = try tracker.ingestAll([mail, mail, other])
        #expect(outcomes[1] == .alreadyKnown)
        #expect(outcomes[2] == .recorded(application: 1, kind: .received(.confirmation), isNew: false))
    }

    /// Seen with shop systems and ticket tools: one Message-ID for every mail they send.
    @Test func aMessageIDUsedTwiceForDifferentMailsHidesNeither() throws {
        let tracker = try Tracker.inMemory()
        let first = Mails.received(.confirmation, "a", company: "Nordvik", from: "jobs@nordvik.example")
        var second = Mails.received(.rejection, "b", company: "Sundmark", from: "jobs@sundmark.example")
        second.message.messageID = first.message.messageID
        try tracker.ingestAll([first, second, first, second])
        #expect(try tracker.applications().map(\.company) == ["Nordvik", "Sundmark"])
    }

    @Test func aUIDGivenToAnotherMailHidesNeither() throws {
        let tracker = try Tracker.inMemory()
        for mail in [
            Mails.received(.confirmation, "a", company: "Nordvik", uid: 5),
            Mails.received(.confirmation, "b", company: "Sundmark", uid: 5),
        ] { _ = try tracker.ingest(mail, now: Mails.now) }
        #expect(try tracker.applications().count == 2)
    }
}

extension ReplayTests {
    /// Names are kept in memory between mails; what another process or a correction changes must be seen at once.
    @Test func namesThatChangedElsewhereAreSeen() throws {
        let folder = NSTemporaryDirectory() + "tracker-\(UUID().uuidString)"
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let daemon = try Tracker(path: "\(folder)/tracker.sqlite")
        let command = try Tracker(path: "\(folder)/tracker.sqlite")
        try daemon.ingestAll([
            Mails.received(.confirmation, "a", company: "Nordvik"), Mails.received(.reply, "x", company: "Nordvik"),
        ])
        try command.edit(1, company: "Sundmark", now: Mails.now)
        let later = Mails.received(.rejection, "b", day: 4, company: "Sundmark")
        #expect(
            try daemon.ingest(later, now: Mails.now)
                == .recorded(application: 1, kind: .received(.rejection), isNew: false))
    }

    /// Folders are read one after the other, whatever the dates of their mails.
    @Test func theOrderOfReadingDoesNotMatterWithinAnEmployer() throws {
        let mails = [
            Mails.received(.confirmation, "a", company: "Nordvik", role: "Data Engineer", ats: "lever"),
            Mails.received(.statusUpdate, "b", day: 6, company: "Nordvik", role: "Data Engineer", ats: "lever"),
            Mails.received(.interview, "c", day: 9, company: "Nordvik", role: "Data Engineer"),
            Mails.received(.rejection, "d", day: 20, company: "Nordvik", role: "Data Engineer", ats: "lever"),
            Mails.received(.confirmation, "e", day: 21, company: "Sundmark", role: "Cook", ats: "lever"),
        ]
        var dumps: Set<[String]> = []
        for shift in mails.indices {
            for order in [mails, mails.reversed()] {
                let tracker = try Tracker.inMemory()
                try tracker.ingestAll(Array(order[shift...] + order[..<shift]))
                dumps.insert(try tracker.canonicalDump())
            }
        }
        #expect(dumps.count == 1)
        #expect(dumps.first?.count == 2)
    }
}
