// SPDX-License-Identifier: MIT
import Foundation

/// The store's file as the file system sees it: whether it is safe to open, and how it comes to be.
struct StoreFile {
    let path: String

    /// Files that SQLite keeps beside the database while it writes.
    private static let companions = ["-journal", "-wal", "-shm"]

    private var folder: String {
        let slash = path.lastIndex(of: "/") ?? path.startIndex
        let folder = String(path[..<slash])
        return folder.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : folder
    }

    /// Whether there is a file, after checking that it and what stands beside it are the person's own plain files.
    ///
    /// A store that others could read is closed to them on the way.
    /// - Throws: ``TrackerError/unsafePath(_:problem:)``.
    func exists() throws -> Bool {
        try checkFolder()
        for companion in Self.companions { _ = try check(path + companion) }
        guard let mode = try check(path) else { return false }
        if mode & 0o077 != 0 { chmod(path, 0o600) }
        return true
    }

    /// Makes the folder, and those above it, for nobody else to enter.
    func makeFolder() throws {
        var made = ""
        for part in folder.split(separator: "/") {
            made += (made.isEmpty && !folder.hasPrefix("/") ? "" : "/") + part
            guard mkdir(made, 0o700) != 0, errno != EEXIST, access(made, F_OK) != 0 else { continue }
            throw TrackerError.cannotOpen(path, reason: "the folder \(made) could not be made: \(Self.lastError())")
        }
        try checkFolder()
    }

    /// Makes an empty file that only the person can read, to be filled and then put in place.
    /// - Returns: its path, beside the store.
    func makeDraft() throws -> String {
        let draft = "\(path).new-\(getpid())"
        unlink(draft)
        let descriptor = open(draft, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw TrackerError.cannotOpen(path, reason: Self.lastError()) }
        defer { close(descriptor) }
        guard fchmod(descriptor, 0o600) == 0 else { throw TrackerError.cannotOpen(path, reason: Self.lastError()) }
        return draft
    }

    /// Gives a filled draft the store's name, unless another process was quicker: what is there is never replaced.
    func adopt(draft: String) throws {
        defer { unlink(draft) }
        guard link(draft, path) == 0 || errno == EEXIST else {
            throw TrackerError.cannotOpen(path, reason: Self.lastError())
        }
        syncFolder()
    }

    /// Renames the store, and what SQLite keeps beside it, so that a new one can begin.
    /// - Returns: the new path of the database.
    func setAside(as suffix: String) throws -> String {
        let target = "\(path).\(suffix)"
        for companion in [""] + Self.companions {
            guard access(path + companion, F_OK) == 0 else { continue }
            // A link and not a rename: it never replaces what stands under the new name.
            guard link(path + companion, target + companion) == 0, unlink(path + companion) == 0 else {
                throw TrackerError.cannotOpen(path, reason: "it could not be renamed: \(Self.lastError())")
            }
        }
        syncFolder()
        return target
    }

    /// The first bytes say whether it is an SQLite database at all (sqlite.org/fileformat.html section 1.3).
    func checkHeader() throws {
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw TrackerError.cannotOpen(path, reason: Self.lastError())
        }
        defer { try? handle.close() }
        let head = (try? handle.read(upToCount: 100)) ?? Data()
        if head.isEmpty { throw TrackerError.damaged(path, detail: "the file is empty") }
        guard head.count == 100, head.prefix(16) == Data("SQLite format 3\0".utf8) else {
            throw TrackerError.damaged(path, detail: "it is no SQLite database")
        }
    }

    // MARK: - Parts

    private func checkFolder() throws {
        var status = stat()
        guard lstat(folder, &status) == 0 else { return }
        let kind = status.st_mode & S_IFMT
        if kind == S_IFLNK { throw TrackerError.unsafePath(path, problem: "\(folder) is a symbolic link") }
        if kind != S_IFDIR { throw TrackerError.unsafePath(path, problem: "\(folder) is no folder") }
        let isSticky = status.st_mode & S_ISVTX != 0
        if status.st_uid != geteuid() && !isSticky && status.st_uid != 0 {
            throw TrackerError.unsafePath(path, problem: "the folder \(folder) belongs to another user")
        }
        if status.st_mode & 0o022 != 0 && !isSticky {
            throw TrackerError.unsafePath(path, problem: "others can write to the folder \(folder)")
        }
    }

    /// The permissions of the plain file at `path`, or nil where there is nothing.
    private func check(_ path: String) throws -> mode_t? {
        var status = stat()
        guard lstat(path, &status) == 0 else {
            guard errno == ENOENT || errno == ENOTDIR else {
                throw TrackerError.cannotOpen(path, reason: Self.lastError())
            }
            return nil
        }
        switch status.st_mode & S_IFMT {
        case S_IFREG: break
        case S_IFLNK: throw TrackerError.unsafePath(path, problem: "it is a symbolic link")
        default: throw TrackerError.unsafePath(path, problem: "it is no plain file")
        }
        if status.st_uid != geteuid() { throw TrackerError.unsafePath(path, problem: "it belongs to another user") }
        if status.st_nlink > 1 { throw TrackerError.unsafePath(path, problem: "it has a second name (hard link)") }
        return status.st_mode
    }

    private func syncFolder() {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    static func lastError() -> String { String(cString: strerror(errno)) }
}
