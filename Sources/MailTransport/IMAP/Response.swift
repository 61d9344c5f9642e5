// SPDX-License-Identifier: MIT
import Foundation

/// What the server can say, as far as a reader of mail needs it (RFC 3501 section 7, RFC 4731, RFC 6154).
enum Response: Equatable {
    /// The end of the command with this tag.
    case tagged(tag: String, Status, ResponseText)
    /// `+`: the server waits for more of a command.
    case continuation(String)
    /// Untagged OK, NO, BAD, BYE or PREAUTH.
    case status(Status, ResponseText)
    case capability(Set<String>)
    /// How many messages the selected folder holds.
    case exists(UInt32)
    case expunge(UInt32)
    case fetch(FetchedItems)
    case list(ListedFolder)
    case folderStatus(FolderStatus)
    case search(UIDSet)
    /// Something that we have no use for.
    case other
}

enum Status: String, Equatable {
    case ok = "OK"
    case no = "NO"
    case bad = "BAD"
    case bye = "BYE"
    case preauth = "PREAUTH"
}

/// The human text of a status response with the code before it (RFC 3501 section 7.1, RFC 5530).
struct ResponseText: Equatable {
    var code: ResponseCode?
    var text: String = ""
}

enum ResponseCode: Equatable {
    case capability(Set<String>)
    case uidValidity(UInt32)
    case uidNext(UInt32)
    case highestModSeq(UInt64)
    /// Any other code, in upper case: ALERT, AUTHENTICATIONFAILED, UNAVAILABLE and the like.
    case named(String)
}

/// What a FETCH response told of one message.
struct FetchedItems: Equatable {
    var sequence: UInt32
    var uid: UInt32?
    var internalDate: Date?
    var size: Int?
    /// BODY[HEADER] or BODY[HEADER.FIELDS (...)].
    var header: Data?
    /// BODY[TEXT].
    var text: Data?
}

/// A line of LIST.
struct ListedFolder: Equatable {
    /// In lower case with their backslash, such as `\sent`.
    var attributes: Set<String>
    var delimiter: String?
    var name: MailboxName
}

/// The answer to STATUS, and what EXAMINE tells along the way.
struct FolderStatus: Equatable {
    var name: MailboxName?
    var messages: UInt32?
    var uidNext: UInt32?
    var uidValidity: UInt32?
    var highestModSeq: UInt64?
}
