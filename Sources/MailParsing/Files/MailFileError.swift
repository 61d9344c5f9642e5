// SPDX-License-Identifier: MIT

/// Why a file of mails could not be read, as a sentence with the next step.
public enum MailFileError: Error, Sendable, Equatable, CustomStringConvertible {
    /// Nothing is at `path`.
    case notFound(path: String)
    /// `path` is there but cannot be read; `reason` is the system's.
    case unreadable(path: String, reason: String)
    /// `path` is a folder with neither mails nor a Maildir in it.
    case noMails(path: String)

    /// The sentence for people.
    public var description: String {
        switch self {
        case .notFound(let path):
            "Cannot read mails from \(path): there is no such file or folder. Check the spelling of the path."
        case .unreadable(let path, let reason):
            "Cannot read mails from \(path): \(reason). Check that you may read it, for example with ls -l."
        case .noMails(let path):
            "Cannot read mails from \(path): the folder has neither .eml files nor a Maildir's cur and new. "
                + "Name a .eml file, an mbox file, a Maildir or a folder of .eml files."
        }
    }
}
