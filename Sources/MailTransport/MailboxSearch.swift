// SPDX-License-Identifier: MIT

/// Looks for one mail in an account; for the outbox, which must know whether a mail has arrived before it sends it
/// again.
public struct MailboxSearch {
    /// - Parameter messageID: with or without its angle brackets.
    /// - Returns: whether one of the account's folders, the Sent folder left out, holds it.
    public static func contains(
        messageID: String, account: IMAPAccount, credentials: any CredentialSource
    ) async throws -> Bool {
        let session = try await MailboxVisit.logIn(account, credentials)
        do {
            let isFound = try await contains(messageID, account, session)
            await session.logOut()
            return isFound
        } catch {
            await session.leave(idling: false)
            throw error
        }
    }

    private static func contains(_ messageID: String, _ account: IMAPAccount, _ session: IMAPSession) async throws
        -> Bool
    {
        for folder in account.folders {
            _ = try await session.examine(MailboxName(folder))
            if try await session.search(messageID: messageID) { return true }
        }
        return false
    }
}
