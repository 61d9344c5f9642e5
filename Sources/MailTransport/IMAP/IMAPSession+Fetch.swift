// SPDX-License-Identifier: MIT
import Foundation

extension IMAPSession {
    /// What deciding about a mail needs. Of mails whose text is wanted the whole header is read.
    /// Every field's name is sent back for every mail, so that each costs bytes even where it is absent.
    private static let fields = """
        FROM TO CC REPLY-TO SENDER SUBJECT DATE MESSAGE-ID IN-REPLY-TO REFERENCES LIST-ID LIST-UNSUBSCRIBE \
        AUTO-SUBMITTED PRECEDENCE CONTENT-TYPE X-FOLLOWUP-ID
        """

    /// Asks for date, size and chosen header fields of some messages; they are marked as read by none of this.
    func submitHeaders(of uids: UIDSet) async throws -> String {
        let fields = "BODY.PEEK[HEADER.FIELDS (\(Self.fields))]<0.\(Patience.fieldBytes)>"
        return try await submit(
            "UID FETCH", "\(uids.text) (UID INTERNALDATE RFC822.SIZE \(fields))", expecting: uids,
            literalCap: Patience.fieldBytes)
    }

    /// Asks for the whole header and the start of the text.
    func submitTexts(of uids: UIDSet) async throws -> String {
        let header = "BODY.PEEK[HEADER]<0.\(Patience.headerBytes)>"
        let text = "BODY.PEEK[TEXT]<0.\(Patience.textBytes)>"
        return try await submit(
            "UID FETCH", "\(uids.text) (UID \(header) \(text))", expecting: uids,
            literalCap: Patience.headerBytes + Patience.textBytes)
    }

    /// Waits for the tagged end of a FETCH.
    /// - Returns: what came, or nil if the server said NO: it does so if one message of many cannot be read.
    func finishFetch(_ tag: String) async throws -> [UInt32: FetchedItems]? {
        let command = try await finish(tag, silence: Patience.silence)
        guard command.end?.status != .no else { return nil }
        return try checked(command).fetched
    }

    /// Asks for nothing but what a server has in its index, so that what it refuses is no fault of the messages.
    /// - Returns: its words if it refuses.
    func refusal(toTellOf uids: UIDSet) async throws -> String? {
        let tag = try await submit("UID FETCH", "\(uids.text) (UID)", expecting: uids)
        guard let end = try await finish(tag, silence: Patience.silence).end, end.status == .no else { return nil }
        return end.text.text
    }

    /// The UIDs in `range`, of mails received since a day where given.
    func search(_ range: ClosedRange<UInt32>, since: Date? = nil) async throws -> UIDSet {
        let blocks = Self.blocks(of: range, messages: messages)
        var found = UIDSet()
        for block in blocks { found = found.union(try await searchBlock(block, since)) }
        return found.clamped(to: range)
    }

    /// Whether the open folder holds a mail with this Message-ID (without control characters, checked by the caller).
    func search(messageID: String) async throws -> Bool {
        guard let quoted = Self.quoted(Array(messageID.utf8)) else { return false }
        let argument = String(decoding: quoted, as: UTF8.self)
        let command = try await finish(
            await submit("UID SEARCH", "HEADER Message-ID \(argument)"), silence: Patience.silence)
        return !Self.found(try checked(command)).isEmpty
    }

    private func searchBlock(_ block: ClosedRange<UInt32>, _ since: Date?) async throws -> UIDSet {
        let options = capabilities.contains("ESEARCH") ? "RETURN (ALL) " : ""
        let day = since.map { " SINCE \(IMAPDate.day($0))" } ?? ""
        let command = try await finish(
            await submit("UID SEARCH", "\(options)UID \(UIDSet(block).text)\(day)"), silence: Patience.silence)
        return Self.found(try checked(command))
    }

    private static func found(_ command: PendingCommand) -> UIDSet {
        command.responses.reduce(UIDSet()) { found, response in
            if case .search(let uids) = response { return found.union(uids) }
            return found
        }
    }

    /// Cuts a range so that no reply is longer than a line may be. UIDs may be far apart: a folder of few messages
    /// is asked in one go, and none in more than 200 blocks.
    static func blocks(of range: ClosedRange<UInt32>, messages: UInt32) -> [ClosedRange<UInt32>] {
        guard messages > Patience.searchBlock else { return [range] }
        let step = max(Patience.searchBlock, UInt32(range.count / 200))
        return stride(from: range.lowerBound, through: range.upperBound, by: Int(step)).map { start in
            start...min(range.upperBound, start.addingReportingOverflow(step - 1).overflow ? .max : start + step - 1)
        }
    }
}
