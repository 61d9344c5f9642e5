// SPDX-License-Identifier: MIT
import GRDB

/// Why the tracker could not do what it was asked. Its text is a sentence with what to try next.
public enum TrackerError: Error, Sendable, Equatable {
    /// Something at the store's path, or beside it, is not a plain file of the person's own.
    case unsafePath(String, problem: String)
    /// The file is no whole database any more. It was left as it is.
    case damaged(String, detail: String)
    /// The file is a sound database of another program.
    case foreign(String)
    /// A newer version of the program has written the store.
    case newerSchema(String)
    /// SQLite would not promise that what was committed survives a loss of power.
    case notDurable(String, detail: String)
    /// The file or its folder could not be opened or made.
    case cannotOpen(String, reason: String)
    /// Another process held the store longer than the busy time-out.
    case busy(String)
    /// The disk is full.
    case full(String)
    /// The store cannot be written to.
    case readOnly(String)
    /// SQLite failed in another way; `code` is its extended result code.
    case failed(String, code: Int, detail: String)
    /// Another `watch` runs on this store.
    case alreadyRunning(pid: Int32?)
    case unknownApplication(Application.ID)
    case unknownMessage(TrackedMessage.ID)
    case nothingToUndo
    /// What was asked makes no sense for this application; the text says why.
    case impossible(String)

    /// Whether the same call may succeed later without anyone doing something.
    public var isTransient: Bool {
        switch self {
        case .busy, .full: true
        default: false
        }
    }
}

extension TrackerError: CustomStringConvertible {
    /// The sentence, with its next step.
    public var description: String {
        switch self {
        case .unsafePath(let path, let problem):
            "The tracker at \(path) was not opened: \(problem). Move it away or name another path as \"store\"."
        case .damaged(let path, let detail):
            """
            The tracker at \(path) is damaged (\(detail)) and was left as it is. Put a copy of it from a backup in \
            its place, or move it away: then the mailbox is read again as far as it is looked back, without what you \
            answered, corrected or added yourself.
            """
        case .foreign(let path):
            "The file \(path) belongs to another program and was left as it is. Name another path as \"store\"."
        case .newerSchema(let path):
            "The tracker at \(path) was written by a newer version of followup. Install that version to go on."
        case .notDurable(let path, let detail):
            "The tracker at \(path) was not opened: SQLite does not keep it safe against loss of power (\(detail))."
        case .cannotOpen(let path, let reason):
            "The tracker at \(path) could not be opened: \(reason). Check the path and its permissions."
        case .busy(let path):
            "The tracker at \(path) is in use by another process for too long. Try again in a moment."
        case .full(let path):
            "The disk with the tracker at \(path) is full; nothing was recorded. Free some space, then go on."
        case .readOnly(let path):
            "The tracker at \(path) cannot be written to. Check the permissions of the file and of its folder."
        case .failed(let path, let code, let detail):
            "The tracker at \(path) failed (SQLite \(code): \(detail)). `followup doctor` checks it."
        default: requestDescription
        }
    }

    private var requestDescription: String {
        switch self {
        case .alreadyRunning(let pid?):
            "followup watch runs already (process \(pid)). `systemctl --user stop followup` or ending it lets go."
        case .alreadyRunning:
            "followup watch runs already. `systemctl --user stop followup` or ending it lets go."
        case .unknownApplication(let id):
            "There is no application \(id). `followup list` shows them with their numbers."
        case .unknownMessage(let id):
            "There is no mail \(id) in the tracker. `followup why ID` lists an application's mails."
        case .nothingToUndo: "There is no answer or correction to take back."
        case .impossible(let reason): reason
        default: "The tracker failed."
        }
    }
}

extension TrackerError {
    /// What SQLite's failure means for the person. SQLite's own text never holds values, so no mail text leaks.
    init(_ error: DatabaseError, path: String) {
        let detail = error.message ?? "no details"
        switch error.resultCode {
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path)
        case .SQLITE_FULL: self = .full(path)
        case .SQLITE_READONLY: self = .readOnly(path)
        case .SQLITE_CORRUPT, .SQLITE_NOTADB: self = .damaged(path, detail: detail)
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen(path, reason: detail)
        default: self = .failed(path, code: Int(error.extendedResultCode.rawValue), detail: detail)
        }
    }
}
