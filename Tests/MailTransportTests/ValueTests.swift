// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import MailTransport

@Suite("Sets of UIDs")
struct UIDSetTests {
    static let texts: [([UInt32], String)] = [
        ([], ""), ([5], "5"), ([3, 1, 2], "1:3"), ([1, 2, 9, 9, 10, 4], "1:2,4,9:10"),
        ([.max, .max - 1], "4294967294:4294967295"),
    ]

    @Test("Written as ranges", arguments: texts)
    func text(uids: [UInt32], text: String) { #expect(UIDSet(uids).text == text) }

    @Test("Windows hold every UID once, and no more than they may")
    func windows() {
        let uids = (1...2_000).map { UInt32($0 * 3) } + (10_000...11_200).map { UInt32($0) }
        let windows = UIDSet(uids).windows(count: 500, bytes: 1_200)
        #expect(windows.flatMap { $0.ranges.flatMap { Array($0) } } == uids)
        #expect(windows.allSatisfy { $0.count <= 500 && $0.text.utf8.count <= 1_220 })
    }

    @Test("Membership")
    func contains() {
        let set = UIDSet([1, 2, 3, 7, 9])
        #expect((0...10).filter { set.contains(UInt32($0)) } == [1, 2, 3, 7, 9])
        #expect(set.clamped(to: 3...8).text == "3,7")
    }
}

@Suite("Folder names")
struct MailboxNameTests {
    @Test(
        "Modified UTF-7, both ways",
        arguments: [
            ("INBOX", "INBOX"), ("inbox", "INBOX"), ("Sent & Co", "Sent &- Co"), ("Entwürfe", "Entw&APw-rfe"),
            // RFC 3501 section 5.1.3 gives this one.
            ("~peter/mail/台北/日本語", "~peter/mail/&U,BTFw-/&ZeVnLIqe-"), ("Jobs 😀", "Jobs &2D3eAA-"),
        ])
    func both(name: String, wire: String) {
        #expect(MailboxName(name).wire == Array(wire.utf8))
        #expect(MailboxName(wire: Array(wire.utf8)) == MailboxName(name))
        #expect(MailboxName(wire: Array(wire.utf8)).name.lowercased() == name.lowercased())
    }

    @Test("Names that are not modified UTF-7 come as they are", arguments: ["Entwürfe", "a&b", "&!!-"])
    func odd(wire: String) { #expect(MailboxName(wire: Array(wire.utf8)).name == wire) }
}

@Suite("Dates of IMAP")
struct IMAPDateTests {
    @Test(
        "Days for SEARCH",
        arguments: [
            (0.0, "1-Jan-1970"), (951_782_400, "29-Feb-2000"), (4_107_542_399, "28-Feb-2100"), (-1, "31-Dec-1969"),
        ])
    func day(seconds: Double, text: String) {
        #expect(IMAPDate.day(Date(timeIntervalSince1970: seconds)) == text)
    }

    @Test(
        "INTERNALDATE",
        arguments: [
            (" 1-Jan-1970 00:00:00 +0000", 0.0), ("01-Jan-1970 01:30:00 +0130", 0),
            ("29-Feb-2024 12:00:00 -0500", 1_709_226_000),
        ])
    func parse(text: String, seconds: Double) {
        #expect(IMAPDate.parse(text.utf8) == Date(timeIntervalSince1970: seconds))
    }

    @Test(
        "Anything else is no date",
        arguments: ["", "1-Foo-1970 00:00:00 +0000", "1-Jan-1970", "99-Jan-1970 25:00:00 +0"])
    func nonsense(text: String) { #expect(IMAPDate.parse(text.utf8) == nil) }
}

@Suite("Secrets")
struct SecretTests {
    @Test("A secret does not print, however it is asked")
    func redacted() {
        let secret = Secret("correct horse")
        var dumped = ""
        dump(Credential.password(username: "sam", secret), to: &dumped)
        let shown = ["\(secret)", String(reflecting: secret), dumped, "\(Credential.password(username: "s", secret))"]
        #expect(shown.allSatisfy { !$0.contains("horse") })
        #expect(secret.withBytes { String(decoding: $0, as: UTF8.self) } == "correct horse")
    }

    @Test("Taking bytes overwrites the giver's")
    func taking() {
        var bytes = Array("secret".utf8)
        let secret = Secret(taking: &bytes)
        #expect(bytes == [UInt8](repeating: 0, count: 6))
        #expect(secret == Secret("secret"))
    }
}

@Suite("Folder of sent mail")
struct SentFolderFinderTests {
    static func folder(_ name: String, _ attributes: Set<String> = []) -> ListedFolder {
        ListedFolder(attributes: attributes, delimiter: "/", name: MailboxName(name))
    }

    @Test(
        "The marked one, else one of the usual names",
        arguments: [
            ([folder("INBOX"), folder("Sent"), folder("Out", ["\\sent"])], "Out"),
            ([folder("INBOX"), folder("INBOX/Gesendete Objekte")], "INBOX/Gesendete Objekte"),
            ([folder("Sent", ["\\noselect"]), folder("Éléments envoyés")], "Éléments envoyés"),
            ([folder("INBOX"), folder("Consent")], nil),
        ])
    func find(folders: [ListedFolder], expected: String?) {
        #expect(SentFolderFinder.find(in: folders)?.name == expected)
    }
}

@Suite("What a server's NO means")
struct ServerRefusalTests {
    @Test(
        "Only a refusal of the person stops the watcher",
        arguments: [
            ("x NO [AUTHENTICATIONFAILED] Authentication failed.", true),
            ("x NO Invalid credentials (Failure)", true),
            ("x NO [CONTACTADMIN] Account disabled temporarily", true),
            ("x NO [UNAVAILABLE] Temporary authentication failure.", false),
            ("x NO [LIMIT] Too many", false),
            ("x NO [INUSE] Mailbox in use", false),
            ("x NO [ALERT] Too many simultaneous connections. (Failure)", false),
            ("x NO Maximum number of connections from user+IP exceeded", false),
            ("x BAD User is authenticated but not connected.", false),
            ("x NO Server error - Please try again later", false),
        ])
    func login(line: String, isFinal: Bool) throws {
        guard case .tagged(_, _, let text) = try ResponseParserTests.parse(line) else {
            Issue.record("it is not the end of a command")
            return
        }
        #expect(ServerRefusal.login(text, server: "s").isAuthentication == isFinal)
        #expect(ServerRefusal.login(text, server: "s").isTransient == !isFinal)
    }

    @Test(
        "How long it wants to be left alone",
        arguments: [
            ("Request is throttled. Suggested Backoff Time: 92415 milliseconds", Duration.milliseconds(92_415)),
            ("Suggested Backoff Time: 99999999999999 ms", .seconds(900)),
            ("Too many simultaneous connections", .seconds(300)),
            ("Account exceeded command or bandwidth limits", .seconds(3_600)),
            ("No such mailbox", nil),
        ])
    func wait(text: String, expected: Duration?) { #expect(ServerRefusal.wait(for: text) == expected) }

    @Test("Its words are shown clean and short")
    func words() {
        let text = ServerWords.clean("\u{202e}evil\r\n\u{1b}]0;title\u{7} " + String(repeating: "x", count: 500))
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202e })
        #expect(text.count <= 200)
    }
}

@Suite("Waits between connections")
struct ReconnectBackoffTests {
    @Test("They grow from 2 seconds to 15 minutes, within which chance decides")
    func grow() {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<50 {
            var backoff = ReconnectBackoff()
            let waits = (0..<12).map { _ in backoff.next(after: .zero, using: &random) }
            #expect(waits.allSatisfy { $0 >= .seconds(2) && $0 <= .seconds(900) })
            #expect(waits[0] <= .seconds(4))
            #expect(waits[3] <= .seconds(32))
        }
    }

    @Test("A connection that held starts them over")
    func reset() {
        var random = SystemRandomNumberGenerator()
        var backoff = ReconnectBackoff()
        for _ in 0..<10 { _ = backoff.next(after: .zero, using: &random) }
        #expect(backoff.next(after: .seconds(61), using: &random) <= .seconds(4))
    }

    @Test("A server's own wish is kept")
    func asked() {
        var random = SystemRandomNumberGenerator()
        var backoff = ReconnectBackoff()
        #expect(backoff.next(after: .zero, asked: .seconds(300), using: &random) >= .seconds(300))
    }
}
