// SPDX-License-Identifier: MIT
import Foundation

/// Gives framed responses their meaning. What it does not know it skips by structure; what contradicts the
/// grammar throws, since from there on nothing the server says can be relied upon.
enum ResponseParser {
    typealias Malformed = ResponseScanner.Malformed

    static func parse(_ framed: FramedResponse) throws(Malformed) -> Response {
        var scanner = ResponseScanner(framed)
        if scanner.skip("+") {
            scanner.skipSpaces()
            return .continuation(String(decoding: scanner.rest, as: UTF8.self))
        }
        if scanner.skip("*") {
            scanner.skipSpaces()
            return try untagged(&scanner)
        }
        return try tagged(&scanner)
    }

    private static func tagged(_ scanner: inout ResponseScanner) throws(Malformed) -> Response {
        let tag = String(decoding: scanner.word(), as: UTF8.self)
        scanner.skipSpaces()
        guard let status = Status(rawValue: scanner.upperWord()), [.ok, .no, .bad].contains(status) else {
            throw Malformed(what: "a line is neither data nor the end of a command")
        }
        return .tagged(tag: tag, status, try text(&scanner))
    }

    private static func untagged(_ scanner: inout ResponseScanner) throws(Malformed) -> Response {
        if let byte = scanner.peek, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            return try numbered(&scanner)
        }
        let keyword = scanner.upperWord()
        if let status = Status(rawValue: keyword) { return .status(status, try text(&scanner)) }
        scanner.skipSpaces()
        switch keyword {
        case "CAPABILITY": return .capability(capabilities(scanner.rest))
        case "LIST", "XLIST", "LSUB": return .list(try listedFolder(&scanner))
        case "STATUS": return .folderStatus(try folderStatus(&scanner))
        case "SEARCH": return .search(try searchResult(&scanner))
        case "ESEARCH": return .search(try extendedSearchResult(&scanner))
        default: return .other
        }
    }

    private static func numbered(_ scanner: inout ResponseScanner) throws(Malformed) -> Response {
        let number = try scanner.number(UInt32.self)
        scanner.skipSpaces()
        switch scanner.upperWord() {
        case "EXISTS": return .exists(number)
        case "EXPUNGE": return .expunge(number)
        case "FETCH":
            scanner.skipSpaces()
            return .fetch(try fetchedItems(&scanner, sequence: number))
        default: return .other
        }
    }

    // MARK: Status text

    private static func text(_ scanner: inout ResponseScanner) throws(Malformed) -> ResponseText {
        scanner.skipSpaces()
        guard scanner.peek == UInt8(ascii: "[") else { return ResponseText(text: ServerWords.clean(scanner.rest)) }
        // Text of a server that only looks like a code ("[unclosed") is text.
        var ahead = scanner
        guard let inside = try? ahead.bracketed() else { return ResponseText(text: ServerWords.clean(scanner.rest)) }
        scanner = ahead
        scanner.skipSpaces()
        return ResponseText(code: code(inside), text: ServerWords.clean(scanner.rest))
    }

    private static func code(_ inside: ArraySlice<UInt8>) -> ResponseCode {
        var scanner = ResponseScanner(FramedResponse(bytes: Array(inside)))
        let name = scanner.upperWord()
        scanner.skipSpaces()
        switch name {
        case "CAPABILITY": return .capability(capabilities(scanner.rest))
        case "UIDVALIDITY": return (try? scanner.number(UInt32.self)).map { .uidValidity($0) } ?? .named(name)
        case "UIDNEXT": return (try? scanner.number(UInt32.self)).map { .uidNext($0) } ?? .named(name)
        case "HIGHESTMODSEQ": return (try? scanner.number(UInt64.self)).map { .highestModSeq($0) } ?? .named(name)
        default: return .named(name)
        }
    }

    static func capabilities(_ bytes: ArraySlice<UInt8>) -> Set<String> {
        let words = bytes.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") }
        return Set(words.map { String(decoding: $0, as: UTF8.self).uppercased() })
    }

    // MARK: FETCH

    private static func fetchedItems(
        _ scanner: inout ResponseScanner, sequence: UInt32
    ) throws(Malformed) -> FetchedItems {
        var items = FetchedItems(sequence: sequence)
        try scanner.expect("(")
        scanner.skipSpaces()
        while !scanner.skip(")") {
            try fetchItem(&scanner, &items)
            scanner.skipSpaces()
            if scanner.isAtEnd { throw Malformed(what: "a FETCH response does not end") }
        }
        return items
    }

    private static func fetchItem(_ scanner: inout ResponseScanner, _ items: inout FetchedItems) throws(Malformed) {
        let name = scanner.upperWord()
        if name.isEmpty { throw Malformed(what: "a FETCH item has no name") }
        if name == "BODY" || name == "BINARY", scanner.peek == UInt8(ascii: "[") {
            return try section(&scanner, &items)
        }
        scanner.skipSpaces()
        switch name {
        case "UID": items.uid = try scanner.number()
        case "RFC822.SIZE": items.size = try size(&scanner)
        case "INTERNALDATE": items.internalDate = try scanner.nilString().flatMap { IMAPDate.parse($0) }
        case "FLAGS": try scanner.skipFlagList()
        default: try scanner.skipValue()
        }
    }

    /// Servers with 32-bit arithmetic wrote negative sizes; the size is only told on, so 0 will do.
    private static func size(_ scanner: inout ResponseScanner) throws(Malformed) -> Int {
        guard scanner.peek != UInt8(ascii: "-") else {
            try scanner.skipValue()
            return 0
        }
        return try scanner.number()
    }

    private static func section(_ scanner: inout ResponseScanner, _ items: inout FetchedItems) throws(Malformed) {
        let name = try scanner.bracketed().prefix(6).map { $0 & 0xDF }
        scanner.skipOrigin()
        scanner.skipSpaces()
        let value = try scanner.nilString()
        if name.elementsEqual("HEADER".utf8) { items.header = Data(value ?? []) }
        if name.elementsEqual("TEXT".utf8) { items.text = Data(value ?? []) }
    }

    // MARK: Folders

    private static func listedFolder(_ scanner: inout ResponseScanner) throws(Malformed) -> ListedFolder {
        try scanner.expect("(")
        var attributes: Set<String> = []
        while !scanner.skip(")") {
            let attribute = scanner.word()
            if attribute.isEmpty { throw Malformed(what: "a LIST response does not end") }
            attributes.insert(String(decoding: attribute, as: UTF8.self).lowercased())
            scanner.skipSpaces()
        }
        scanner.skipSpaces()
        let delimiter = try scanner.nilString().map { String(decoding: $0, as: UTF8.self) }
        scanner.skipSpaces()
        let name = MailboxName(wire: Array(try scanner.anyString()))
        return ListedFolder(attributes: attributes, delimiter: delimiter, name: name)
    }

    private static func folderStatus(_ scanner: inout ResponseScanner) throws(Malformed) -> FolderStatus {
        var status = FolderStatus(name: MailboxName(wire: Array(try scanner.anyString())))
        scanner.skipSpaces()
        // An answer without a list was seen (modern-email/defects#15).
        guard scanner.skip("(") else { return status }
        scanner.skipSpaces()
        while !scanner.skip(")") {
            let name = scanner.upperWord()
            if name.isEmpty { throw Malformed(what: "a STATUS response does not end") }
            scanner.skipSpaces()
            switch name {
            case "MESSAGES": status.messages = try scanner.number()
            case "UIDNEXT": status.uidNext = try scanner.number()
            case "UIDVALIDITY": status.uidValidity = try scanner.number()
            case "HIGHESTMODSEQ": status.highestModSeq = try scanner.number()
            default: try scanner.skipValue()
            }
            scanner.skipSpaces()
        }
        return status
    }

    // MARK: SEARCH

    private static func searchResult(_ scanner: inout ResponseScanner) throws(Malformed) -> UIDSet {
        var uids: [UInt32] = []
        scanner.skipSpaces()
        while !scanner.isAtEnd {
            // "(MODSEQ n)" may follow (RFC 7162).
            if scanner.peek == UInt8(ascii: "(") {
                try scanner.skipValue()
            } else {
                uids.append(try scanner.number())
            }
            scanner.skipSpaces()
        }
        return UIDSet(uids)
    }

    private static func extendedSearchResult(_ scanner: inout ResponseScanner) throws(Malformed) -> UIDSet {
        var found = UIDSet()
        while !scanner.isAtEnd {
            if scanner.peek == UInt8(ascii: "(") {
                try scanner.skipValue()
            } else if scanner.upperWord() == "ALL" {
                scanner.skipSpaces()
                found = try uidSet(&scanner)
            } else if scanner.peek != UInt8(ascii: " "), !scanner.isAtEnd {
                throw Malformed(what: "an ESEARCH response is broken")
            }
            scanner.skipSpaces()
        }
        return found
    }

    private static func uidSet(_ scanner: inout ResponseScanner) throws(Malformed) -> UIDSet {
        var ranges: [ClosedRange<UInt32>] = []
        repeat {
            let first: UInt32 = try scanner.number()
            let last: UInt32 = scanner.skip(":") ? try scanner.number() : first
            ranges.append(min(first, last)...max(first, last))
        } while scanner.skip(",")
        return UIDSet(ranges: ranges)
    }
}
