// SPDX-License-Identifier: MIT
import MailTransport

extension Configuration.Account {
    /// The account as the watcher wants it.
    var transportAccount: IMAPAccount {
        IMAPAccount(
            name: name, server: imap.server, folders: folders, sentFolder: sentFolder, lookBackDays: lookBackDays,
            pollInterval: .seconds(pollMinutes * 60))
    }

    func credentials(_ file: ConfigurationFile) -> PasswordSource {
        PasswordSource(username: imap.username ?? "", authentication: auth, file: file)
    }
}

extension Configuration.Email {
    /// Nil where the server takes mail without a log-in.
    func credentials(_ file: ConfigurationFile) -> PasswordSource? {
        guard let auth, let username = smtp.username else { return nil }
        return PasswordSource(username: username, authentication: auth, file: file)
    }
}
