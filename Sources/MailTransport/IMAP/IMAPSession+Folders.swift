// SPDX-License-Identifier: MIT

extension IMAPSession {
    /// Opens a folder for reading only (RFC 3501 section 6.3.2).
    /// - Throws: `TransportError.unknownFolder` if there is none of that name.
    func examine(_ folder: MailboxName) async throws -> FolderStatus {
        let argument = capabilities.contains("CONDSTORE") ? " (CONDSTORE)" : ""
        selected = nil
        let command = try await finish(
            await submit("EXAMINE", Self.quoted(folder) + argument), silence: Patience.silence)
        try await refuseIfUnknown(folder, command)
        let codes = try checked(command).codes
        hasNews = false
        var status = FolderStatus(name: folder, messages: messages)
        for code in codes {
            switch code {
            case .uidNext(let value): status.uidNext = value
            case .uidValidity(let value): status.uidValidity = value
            case .highestModSeq(let value): status.highestModSeq = value
            case .capability, .named: break
            }
        }
        selected = folder
        return status
    }

    /// To be called before what has come is read: from here on more may come.
    func takeNews() -> Bool {
        defer { hasNews = false }
        return hasNews
    }

    /// Lets the server tell what has changed in the open folder.
    func noOperation() async throws { _ = try await run("NOOP") }

    /// What a folder holds, without opening it.
    /// - Throws: `TransportError.unknownFolder` if there is none of that name.
    func status(_ folder: MailboxName) async throws -> FolderStatus {
        let command = try await finish(
            await submit("STATUS", "\(Self.quoted(folder)) (UIDNEXT UIDVALIDITY)"), silence: Patience.silence)
        try await refuseIfUnknown(folder, command)
        // The name is not compared: servers write INBOX and separators in their own way.
        for case .folderStatus(let status) in try checked(command).responses { return status }
        return FolderStatus(name: folder)
    }

    /// All folders, with the attributes that say what they are for (RFC 6154).
    func list() async throws -> [ListedFolder] {
        let isExtended = capabilities.isSuperset(of: ["SPECIAL-USE", "LIST-EXTENDED"])
        let command = try await finish(
            await submit("LIST", "\"\" \"*\"" + (isExtended ? " RETURN (SPECIAL-USE)" : "")), silence: Patience.silence)
        return try checked(command).responses.compactMap { response in
            if case .list(let folder) = response { return folder }
            return nil
        }
    }

    /// NO to a folder that LIST does not show means that it does not exist. Any other NO is passed on by `checked`.
    private func refuseIfUnknown(_ folder: MailboxName, _ command: PendingCommand) async throws {
        guard let end = command.end, end.status == .no else { return }
        let existing = try await list().filter { !$0.attributes.contains("\\noselect") }.map(\.name)
        if existing.contains(folder), end.text.code != .named("NONEXISTENT") { return }
        let names = existing.map { ServerWords.clean($0.name) }
        throw TransportError.unknownFolder(name: folder.name, existing: names.sorted())
    }
}
