// SPDX-License-Identifier: MIT
import Foundation

/// One connection of an account, logged in: which folders there are, and catching up with each.
final class MailboxVisit {
    let session: IMAPSession
    let account: IMAPAccount
    let receiver: any MailboxReceiver
    let now: @Sendable () -> Date
    private(set) var result = CheckResult()
    /// In the order of the configuration, the Sent folder last. Known after `findFolders`.
    private(set) var folders: [WatchedFolder] = []

    /// What EXAMINE told of the folder that is open.
    private var opened: FolderStatus?

    private static let day: TimeInterval = 86_400

    init(
        session: IMAPSession, account: IMAPAccount, receiver: any MailboxReceiver, now: @escaping @Sendable () -> Date
    ) {
        self.session = session
        self.account = account
        self.receiver = receiver
        self.now = now
    }

    /// Connects and logs in.
    static nonisolated(nonsending) func logIn(
        _ account: IMAPAccount, _ credentials: any CredentialSource
    ) async throws -> IMAPSession {
        // The secret first: where it cannot be had, the server need not be bothered.
        let credential = try await credential(from: credentials)
        let session = try await IMAPSession.open(account.server)
        do {
            try await session.logIn(credential)
            return session
        } catch {
            await session.leave(idling: false)
            throw error
        }
    }

    private static nonisolated(nonsending) func credential(from source: any CredentialSource) async throws -> Credential
    {
        do {
            return try await source.credential()
        } catch let error as CancellationError {
            throw error
        } catch let error as TransportError {
            throw error
        } catch {
            throw TransportError.credentialUnavailable(String(describing: error))
        }
    }

    // MARK: Folders

    nonisolated(nonsending) func findFolders() async throws {
        let sent = try await sentFolder()
        let names = account.folders.map { MailboxName($0) }.filter { $0 != sent }
        folders = names.map { WatchedFolder(name: $0, isSent: false) }
        if let sent { folders.append(WatchedFolder(name: sent, isSent: true)) }
    }

    private nonisolated(nonsending) func sentFolder() async throws -> MailboxName? {
        switch account.sentFolder {
        case .none: return nil
        case .named(let name): return MailboxName(name)
        case .auto:
            if let known = await receiver.rememberedSentFolder() { return MailboxName(known) }
            return try await discoverSentFolder()
        }
    }

    private nonisolated(nonsending) func discoverSentFolder() async throws -> MailboxName? {
        guard let found = SentFolderFinder.find(in: try await session.list()) else { return nil }
        await receiver.remember(sentFolder: found.name)
        return found
    }

    // MARK: Catching up

    /// One pass over all folders.
    /// - Throws: the first folder's problem if none could be read.
    nonisolated(nonsending) func catchUpAll() async throws {
        try await findFolders()
        try await catchUp(folders)
        result.bytesReceived = await session.bytesReceived
    }

    /// Catches up with some folders; one that cannot be read is told of and does not stop the others.
    /// - Parameter orThrow: whether to throw the first problem if none of them could be read.
    nonisolated(nonsending) func catchUp(_ some: [WatchedFolder], orThrow: Bool = true) async throws {
        var problems: [TransportError] = []
        for folder in some {
            do {
                _ = try await catchUp(folder)
            } catch let problem as TransportError where problem.isOfOneFolder {
                problems.append(problem)
                if try await hasFoundSentFolderElsewhere(folder) {
                    problems.removeLast()
                } else {
                    await receiver.report(problem, folder: folder.name.name)
                }
            }
        }
        // A watcher, which does not want them thrown, would gather them for months.
        guard orThrow else { return }
        result.problems += problems
        if let first = problems.first, problems.count == some.count { throw first }
    }

    /// A remembered Sent folder may have been renamed.
    private nonisolated(nonsending) func hasFoundSentFolderElsewhere(_ folder: WatchedFolder) async throws -> Bool {
        guard folder.isSent, account.sentFolder == .auto else { return false }
        guard let found = try await discoverSentFolder(), found != folder.name else { return false }
        let moved = WatchedFolder(name: found, isSent: true)
        folders = folders.map { $0 == folder ? moved : $0 }
        _ = try await catchUp(moved)
        return true
    }

    /// Catches up with one folder, at the cost of one STATUS if nothing has changed.
    /// - Returns: how many mails were looked at.
    @discardableResult
    nonisolated(nonsending) func catchUp(_ folder: WatchedFolder) async throws -> Int {
        let position = try await receiver.position(of: folder.name.name)
        if let position, Self.isUnchanged(try await session.status(folder.name), position) { return 0 }
        return try await scan(folder, position)
    }

    /// Opens a folder, or looks again at the one that is open, and reads what is new, until nothing is: afterwards the
    /// server may be left to tell of more.
    nonisolated(nonsending) func openAndCatchUp(_ folder: WatchedFolder) async throws {
        if await session.selected == folder.name {
            // What came while other folders were asked, or while nobody listened.
            try await session.noOperation()
            if await session.hasNews { return try await readNews(folder) }
            // STATUS, although the folder is open: a server that does not push may not tell by NOOP either.
            let position = try await receiver.position(of: folder.name.name)
            if let position, Self.isUnchanged(try await session.status(folder.name), position) { return }
        }
        try await scan(folder, try await receiver.position(of: folder.name.name))
        try await readNews(folder)
    }

    /// Reads what the server has told of since the folder was opened.
    nonisolated(nonsending) func readNews(_ folder: WatchedFolder) async throws {
        while await session.takeNews() {
            let position = try await receiver.position(of: folder.name.name)
            guard let position, let counts = try await news(in: folder, from: position) else {
                try await scan(folder, position)
                continue
            }
            add(counts)
        }
    }

    private nonisolated(nonsending) func news(
        in folder: WatchedFolder, from position: MailboxPosition
    ) async throws -> (looked: Int, read: Int)? {
        guard let opened, opened.name == folder.name else { return nil }
        // A flood is read in windows.
        guard await Int(session.messages) < Int(opened.messages ?? 0) + Patience.windowUIDs else { return nil }
        return try await folderScan(folder, opened).readNews(from: position)
    }

    /// Opens the first folder that can be, tells of those that cannot, and catches up with it.
    /// - Throws: the first folder's problem if none can be opened.
    nonisolated(nonsending) func openFirst() async throws -> WatchedFolder {
        var first: TransportError?
        for folder in folders {
            do {
                try await openAndCatchUp(folder)
                return folder
            } catch let problem as TransportError where problem.isOfOneFolder {
                first = first ?? problem
                await receiver.report(problem, folder: folder.name.name)
            }
        }
        throw first ?? .unknownFolder(name: account.folders.first ?? "INBOX", existing: [])
    }

    @discardableResult
    private nonisolated(nonsending) func scan(_ folder: WatchedFolder, _ position: MailboxPosition?) async throws -> Int
    {
        let opened = try await session.examine(folder.name)
        self.opened = opened
        let counts = try await folderScan(folder, opened).run(from: position)
        add(counts)
        return counts.looked
    }

    private func folderScan(_ folder: WatchedFolder, _ opened: FolderStatus) -> FolderScan {
        // A day more, since the server compares days of its own time zone.
        let since = now().addingTimeInterval(-Self.day * Double(account.lookBackDays + 1))
        return FolderScan(session: session, receiver: receiver, folder: folder, opened: opened, since: since)
    }

    private func add(_ counts: (looked: Int, read: Int)) {
        result.looked += counts.looked
        result.read += counts.read
    }

    private static func isUnchanged(_ status: FolderStatus, _ position: MailboxPosition) -> Bool {
        status.uidValidity == position.uidValidity && status.uidNext == position.nextUID
    }
}

extension TransportError {
    /// Whether other folders on the same connection may still be read.
    var isOfOneFolder: Bool {
        switch self {
        case .unknownFolder, .commandRefused: true
        default: false
        }
    }
}
