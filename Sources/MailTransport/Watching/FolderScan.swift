// SPDX-License-Identifier: MIT
import Foundation

/// A folder that is watched.
struct WatchedFolder: Sendable, Equatable {
    let name: MailboxName
    let isSent: Bool
}

/// Reads what is new in one open folder, window by window, and hands it on with the position behind it.
///
/// A position is handed on only when the tagged OK of the FETCH that covers it has come: a connection that is lost
/// in the middle must not pass for a folder without mail (chatmail/core#5009).
struct FolderScan {
    let session: IMAPSession
    let receiver: any MailboxReceiver
    let folder: WatchedFolder
    /// What EXAMINE told.
    let opened: FolderStatus
    /// Mails received before this day are not looked at in a first scan.
    let since: Date

    private var name: String { folder.name.name }

    /// A part of the scan, and where the folder stands behind it.
    private struct Window {
        let uids: UIDSet
        let nextUID: UInt32
        /// Whether each UID was listed by the server, so that none may be missing.
        let isListed: Bool
    }

    /// - Returns: how many mails were looked at, and of how many the text was read.
    func run(from position: MailboxPosition?) async throws -> (looked: Int, read: Int) {
        let windows = try await plan(from: Self.usable(position, for: opened))
        guard !windows.isEmpty else { return (0, 0) }
        let total = windows.reduce(0) { $0 + $1.uids.count }
        var counts = (looked: 0, read: 0)
        var asked = 0
        var passed = 0
        var inFlight: [String] = []
        for window in windows {
            if windows.count > 1 {
                await receiver.report(.scanning(folder: name, done: passed, total: total))
            }
            passed += window.uids.count
            while asked < windows.count, inFlight.count < Patience.windowsInFlight {
                inFlight.append(try await submit(windows[asked]))
                asked += 1
            }
            let messages = try await headers(of: window, inFlight.removeFirst())
            // Keep the line busy while the receiver thinks.
            if asked < windows.count {
                inFlight.append(try await submit(windows[asked]))
                asked += 1
            }
            counts.looked += messages.count
            counts.read += try await handOn(messages, window)
        }
        return counts
    }

    /// Reads what has come while the folder was open: one FETCH of all UIDs from the position on, without opening the
    /// folder again, which in a large one takes a server a quarter of a second.
    /// - Returns: nil if that did not do, so that the folder must be opened anew.
    func readNews(from position: MailboxPosition) async throws -> (looked: Int, read: Int)? {
        guard let position = Self.usable(position, for: FolderStatus(uidValidity: opened.uidValidity)) else {
            return nil
        }
        let news = UIDSet(position.nextUID...UInt32.max)
        guard let fetched = try await session.finishFetch(try await session.submitHeaders(of: news)) else { return nil }
        guard let last = fetched.keys.max(), fetched.values.allSatisfy({ $0.header != nil }) else { return nil }
        let messages = Self.messages(fetched)
        let window = Window(uids: UIDSet(fetched.keys), nextUID: last &+ 1, isListed: false)
        return (messages.count, try await handOn(messages, window))
    }

    /// A position counts only for the folder's present UIDVALIDITY. A UIDNEXT that went back (a mailbox restored from a
    /// backup) means the same: what is known will be recognised, and nothing is missed.
    private static func usable(_ position: MailboxPosition?, for opened: FolderStatus) -> MailboxPosition? {
        guard let position, position.uidValidity == opened.uidValidity ?? 0 else { return nil }
        if let next = opened.uidNext, next < position.nextUID { return nil }
        return position
    }

    // MARK: What to read

    private func plan(from position: MailboxPosition?) async throws -> [Window] {
        let first = position?.nextUID ?? 1
        // NetEase and Winmail send no UIDNEXT.
        let end = opened.uidNext.flatMap { $0 > 0 ? $0 : nil }
        let last = end.map { $0 - 1 } ?? .max
        if position != nil, end == first { return [] }
        if first > last || opened.messages == 0 { return position == nil ? [nothing(end ?? 1)] : closing(end, first) }
        if position != nil, end != nil, last - first < Patience.directRange {
            return cut(UIDSet(first...last), end: last &+ 1, isListed: false)
        }
        let uids = try await session.search(first...last, since: position == nil ? since : nil)
        guard uids.count <= Patience.mostMessages else {
            throw TransportError.protocolViolation(
                server: session.name, detail: "it claims to hold \(uids.count) messages in one folder")
        }
        guard let newest = uids.last else { return position == nil ? [nothing(end ?? 1)] : closing(end, first) }
        return cut(uids, end: end ?? newest &+ 1, isListed: true)
    }

    private func cut(_ uids: UIDSet, end: UInt32, isListed: Bool) -> [Window] {
        let sets = uids.windows(count: Patience.windowUIDs, bytes: Patience.setBytes)
        return sets.enumerated().map { index, set in
            Window(
                uids: set, nextUID: index == sets.count - 1 ? end : (set.last ?? 0) + 1, isListed: isListed)
        }
    }

    /// No mail, but a position to keep.
    private func nothing(_ nextUID: UInt32) -> Window { Window(uids: UIDSet(), nextUID: nextUID, isListed: false) }

    private func closing(_ end: UInt32?, _ first: UInt32) -> [Window] {
        guard let end, end > first else { return [] }
        return [nothing(end)]
    }

    // MARK: Headers

    private func submit(_ window: Window) async throws -> String {
        window.uids.isEmpty ? "" : try await session.submitHeaders(of: window.uids)
    }

    private func headers(of window: Window, _ tag: String) async throws -> [RawMessage] {
        guard !window.uids.isEmpty else { return [] }
        var fetched = try await fetched(window.uids, tag) { try await session.submitHeaders(of: $0) }
        let incomplete = fetched.filter { $0.value.header == nil }.keys
        let missing =
            window.isListed ? window.uids.subtracting(Set(fetched.keys).subtracting(incomplete)) : UIDSet(incomplete)
        // A message that the server listed and did not send is asked for once more; then it is gone.
        if !missing.isEmpty {
            for part in missing.windows(count: Patience.windowUIDs, bytes: Patience.setBytes) {
                let again = try await session.finishFetch(await session.submitHeaders(of: part)) ?? [:]
                for (uid, items) in again { fetched[uid, default: items].addMissing(from: items) }
            }
        }
        return Self.messages(fetched)
    }

    private static func messages(_ fetched: [UInt32: FetchedItems]) -> [RawMessage] {
        fetched.sorted { $0.key < $1.key }.map { uid, items in
            RawMessage(
                uid: uid, internalDate: items.internalDate, size: items.size ?? 0, header: items.header ?? Data())
        }
    }

    private func fetched(
        _ uids: UIDSet, _ tag: String, _ submit: (UIDSet) async throws -> String
    ) async throws -> [UInt32: FetchedItems] {
        if let items = try await session.finishFetch(tag) { return items }
        return try await fetchInHalves(uids, submit)
    }

    /// After a NO: reads the halves for themselves, down to the one message that the server cannot read, which is
    /// told of and left out.
    private func fetchInHalves(
        _ uids: UIDSet, _ submit: (UIDSet) async throws -> String
    ) async throws -> [UInt32: FetchedItems] {
        // Mail must not be passed over because the server has trouble of its own at the moment.
        if let words = try await session.refusal(toTellOf: uids) {
            throw TransportError.commandRefused(server: session.name, command: "UID FETCH", words: words)
        }
        guard uids.count > 1 else {
            let problem = TransportError.commandRefused(
                server: session.name, command: "UID FETCH \(uids.text)", words: "this message cannot be read")
            await receiver.report(problem, folder: name)
            return [:]
        }
        var found: [UInt32: FetchedItems] = [:]
        for half in uids.windows(count: (uids.count + 1) / 2, bytes: Patience.setBytes) {
            let items = try await fetched(half, try await submit(half), submit)
            found.merge(items) { first, _ in first }
        }
        return found
    }

    // MARK: Texts

    /// Reads the text of what is wanted and hands the window on, in parts where it is much.
    private func handOn(_ messages: [RawMessage], _ window: Window) async throws -> Int {
        let wanted =
            messages.isEmpty ? [] : try await receiver.wantsText(of: messages, in: name, isSent: folder.isSent)
        var read = 0
        let parts = Self.parts(messages, wanted)
        for (index, part) in parts.enumerated() {
            let complete = try await withTexts(part, wanted)
            read += complete.count { $0.body != nil }
            let isLast = index == parts.count - 1
            try await receive(complete, nextUID: isLast ? window.nextUID : (part.last?.uid ?? 0) + 1)
        }
        return read
    }

    private func receive(_ messages: [RawMessage], nextUID: UInt32) async throws {
        let isComplete = nextUID == opened.uidNext
        let position = MailboxPosition(
            uidValidity: opened.uidValidity ?? 0, nextUID: nextUID,
            highestModSeq: isComplete ? opened.highestModSeq ?? 0 : 0)
        try await receiver.receive(
            MailBatch(folder: name, isSentFolder: folder.isSent, messages: messages, position: position))
    }

    /// Cuts a window so that the texts of a part fit into memory. There is at least one part.
    private static func parts(_ messages: [RawMessage], _ wanted: Set<UInt32>) -> [ArraySlice<RawMessage>] {
        var parts: [ArraySlice<RawMessage>] = []
        var start = 0
        var bytes = 0
        for (index, message) in messages.enumerated() where wanted.contains(message.uid) {
            bytes += min(message.size, Patience.headerBytes + Patience.textBytes)
            guard bytes > Patience.batchBytes else { continue }
            parts.append(messages[start...index])
            start = index + 1
            bytes = 0
        }
        return start < messages.count || parts.isEmpty ? parts + [messages[start...]] : parts
    }

    private func withTexts(_ messages: ArraySlice<RawMessage>, _ wanted: Set<UInt32>) async throws -> [RawMessage] {
        let uids = UIDSet(messages.map(\.uid).filter(wanted.contains))
        guard !uids.isEmpty else { return Array(messages) }
        var texts = try await fetchTexts(of: uids)
        let missing = uids.subtracting(Set(texts.filter { $0.value.text != nil }.keys))
        // iCloud was seen to answer OK without the item (modern-email/defects#36).
        if !missing.isEmpty { texts.merge(try await fetchTexts(of: missing)) { _, again in again } }
        return messages.map { message in
            guard let items = texts[message.uid] else { return message }
            var complete = message
            // Still without its text, a mail is judged by its header rather than lost.
            complete.body = items.text ?? Data()
            if let header = items.header, !header.isEmpty { complete.header = header }
            return complete
        }
    }

    private func fetchTexts(of uids: UIDSet) async throws -> [UInt32: FetchedItems] {
        var found: [UInt32: FetchedItems] = [:]
        var inFlight: [(set: UIDSet, tag: String)] = []
        var waiting = uids.windows(count: Patience.textsPerCommand, bytes: Patience.setBytes)[...]
        while true {
            while let set = waiting.first, inFlight.count < Patience.windowsInFlight {
                waiting = waiting.dropFirst()
                inFlight.append((set, try await session.submitTexts(of: set)))
            }
            if inFlight.isEmpty { return found }
            let (set, tag) = inFlight.removeFirst()
            let items = try await fetched(set, tag) { try await session.submitTexts(of: $0) }
            found.merge(items) { first, _ in first }
        }
    }
}
