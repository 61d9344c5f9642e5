// SPDX-License-Identifier: MIT
import Foundation
import Testing

@testable import MailTransport

@Suite("Meaning of responses")
struct ResponseParserTests {
    static func parse(_ text: String) throws -> Response {
        var framer = ResponseFramer()
        framer.append(text + "\r\n")
        return try ResponseParser.parse(try #require(try framer.next()))
    }

    static func folder(_ name: String, _ attributes: Set<String> = [], _ delimiter: String? = "/") -> Response {
        .list(ListedFolder(attributes: attributes, delimiter: delimiter, name: MailboxName(wire: Array(name.utf8))))
    }

    static func status(_ name: String, next: UInt32? = nil, validity: UInt32? = nil) -> Response {
        .folderStatus(
            FolderStatus(name: MailboxName(wire: Array(name.utf8)), uidNext: next, uidValidity: validity))
    }

    static let understood: [(String, Response)] = [
        ("+ idling", .continuation("idling")),
        ("+", .continuation("")),
        ("x1 OK done", .tagged(tag: "x1", .ok, ResponseText(text: "done"))),
        ("x1 OK", .tagged(tag: "x1", .ok, ResponseText())),
        (
            "x1 no [AUTHENTICATIONFAILED] Wrong",
            .tagged(
                tag: "x1", .no, ResponseText(code: .named("AUTHENTICATIONFAILED"), text: "Wrong"))
        ),
        ("* OK [UIDNEXT 5] Next", .status(.ok, ResponseText(code: .uidNext(5), text: "Next"))),
        // Without text, as servers were seen to send it.
        ("* OK [HIGHESTMODSEQ 9]", .status(.ok, ResponseText(code: .highestModSeq(9)))),
        ("* OK [UIDNEXT x] odd", .status(.ok, ResponseText(code: .named("UIDNEXT"), text: "odd"))),
        ("* OK [unclosed", .status(.ok, ResponseText(text: "[unclosed"))),
        ("* BYE", .status(.bye, ResponseText())),
        // Escape sequences of a server do not reach a terminal.
        ("* NO \u{1b}[31mred\u{7}", .status(.no, ResponseText(text: "[31mred"))),
        ("* CAPABILITY imap4rev1 IDLE  AUTH=PLAIN ", .capability(["IMAP4REV1", "IDLE", "AUTH=PLAIN"])),
        ("* 12 EXISTS", .exists(12)),
        ("* 3 EXPUNGE", .expunge(3)),
        ("* 0 RECENT", .other),
        ("* FLAGS (\\Seen odd] \\*)", .other),
        ("* VANISHED (EARLIER) 1:5", .other),
        ("* LIST (\\HasNoChildren \\Sent) \"/\" \"Sent Items\"", folder("Sent Items", ["\\hasnochildren", "\\sent"])),
        ("* LIST () NIL inbox", folder("INBOX", [], nil)),
        ("* LIST () \"\\\\\" \"a\\\"b\"", folder("a\"b", [], "\\")),
        ("* LIST () \"/\" [Gmail]/Spam", folder("[Gmail]/Spam")),
        ("* LIST () \".\" {6}\r\nA (B\"C", folder("A (B\"C", [], ".")),
        ("* STATUS INBOX (UIDNEXT 7 UIDVALIDITY 3)", status("INBOX", next: 7, validity: 3)),
        ("* STATUS \"a b\" (ODD (1 (2 \")\")) UIDNEXT 7)", status("a b", next: 7)),
        ("* STATUS INBOX ()", status("INBOX")),
        ("* STATUS INBOX", status("INBOX")),
        ("* SEARCH", .search(UIDSet())),
        ("* SEARCH 3 1 2 7 ", .search(UIDSet([1, 2, 3, 7]))),
        ("* SEARCH 2 5 (MODSEQ 917162500)", .search(UIDSet([2, 5]))),
        ("* ESEARCH (TAG \"x1\") UID ALL 1:3,9", .search(UIDSet([1, 2, 3, 9]))),
        ("* ESEARCH (TAG \"x1\") UID COUNT 3 ALL 5:4", .search(UIDSet([4, 5]))),
        ("* ESEARCH (TAG \"x1\") UID", .search(UIDSet())),
    ]

    @Test("Understood", arguments: understood)
    func understands(text: String, expected: Response) throws { #expect(try Self.parse(text) == expected) }

    static func items(_ change: (inout FetchedItems) -> Void) -> FetchedItems {
        var items = FetchedItems(sequence: 1)
        change(&items)
        return items
    }

    static let fetches: [(String, FetchedItems)] = [
        ("* 1 FETCH (UID 7 RFC822.SIZE 99)", items { ($0.uid, $0.size) = (7, 99) }),
        ("* 1 fetch (uid 7)", items { $0.uid = 7 }),
        ("* 1 FETCH ( UID 7  )", items { $0.uid = 7 }),
        ("* 1 FETCH (RFC822.SIZE -5 UID 7)", items { ($0.uid, $0.size) = (7, 0) }),
        ("* 1 FETCH (FLAGS (\\Seen odd] $x) UID 7)", items { $0.uid = 7 }),
        (
            "* 1 FETCH (BODY[HEADER.FIELDS (FROM \"TO\")]<0> {4}\r\na: b UID 7)",
            items {
                ($0.uid, $0.header) = (7, Data("a: b".utf8))
            }
        ),
        (
            "* 1 FETCH (BODY[HEADER] \"a\\\"b\" BODY[TEXT]<0> NIL)",
            items {
                ($0.header, $0.text) = (Data("a\"b".utf8), Data())
            }
        ),
        // Not asked for, of any shape, and skipped (vmime#159 saw the NIL).
        ("* 1 FETCH (BODYSTRUCTURE ((\"text\" \"plain\" (\"boundary\" NIL)) \"{3}\" NIL) UID 7)", items { $0.uid = 7 }),
        (
            "* 1 FETCH (ENVELOPE (NIL {3}\r\n))( \"x\") MODSEQ (5) X-GM-LABELS (\"\\\\Sent\" a) UID 7)",
            items {
                $0.uid = 7
            }
        ),
        (
            "* 1 FETCH (INTERNALDATE \"17-Jul-1996 02:44:25 -0700\")",
            items {
                $0.internalDate = Date(timeIntervalSince1970: 837_596_665)
            }
        ),
        ("* 1 FETCH (INTERNALDATE \"nonsense\" UID 7)", items { $0.uid = 7 }),
        ("* 1 FETCH ()", items { _ in }),
    ]

    @Test("FETCH", arguments: fetches)
    func fetch(text: String, expected: FetchedItems) throws { #expect(try Self.parse(text) == .fetch(expected)) }

    @Test(
        "Refused",
        arguments: [
            "", "x1", "x1 HELLO", "lines of a mail", "* 1 FETCH (UID 7", "* 1 FETCH UID 7", "* 1 FETCH (UID x)",
            "* 1 FETCH (UID 4294967296)", "* 99999999999 EXISTS", "* 1 FETCH (BODY[TEXT] hello)",
            "* 1 FETCH (BODY[TEXT] \"endless)", "* LIST (\\Sent \"/\" x", "* SEARCH 1 two", "* STATUS INBOX (UIDNEXT",
            "* 1 FETCH (X \(String(repeating: "(", count: 4_000)))",
            "* 1 FETCH (X \(String(repeating: "(", count: 65))\(String(repeating: ")", count: 65)))",
        ])
    func refuses(text: String) {
        #expect(throws: ResponseParser.Malformed.self) { try Self.parse(text) }
    }

    @Test("64 parentheses are still read")
    func deep() throws {
        let nest = String(repeating: "(", count: 64) + String(repeating: ")", count: 64)
        #expect(try Self.parse("* 1 FETCH (X \(nest) UID 7)") == .fetch(Self.items { $0.uid = 7 }))
    }
}
