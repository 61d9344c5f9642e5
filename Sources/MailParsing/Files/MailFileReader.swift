// SPDX-License-Identifier: MIT
import Foundation

/// Reads mails from files: a single mail (.eml), an mbox, a Maildir, a folder of .eml files, or standard input.
///
/// Mails come one at a time, so that an mbox of any size takes no more memory than its largest mail.
public struct MailFileReader {
    /// Calls `each` with every mail at `path` and its source: the path as given for a file with one mail, `path#n`
    /// (from 1) for mails in an mbox, the file's own path for those in folders. `-` is standard input.
    ///
    /// - Throws: ``MailFileError`` where `path` cannot be read, and whatever `each` throws.
    public static func read(path: String, each: (_ source: String, _ bytes: Data) throws -> Void) throws {
        if path == "-" {
            return try readStream(FileHandle.standardInput.fileDescriptor, path: path, each: each)
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw MailFileError.notFound(path: path)
        }
        if isFolder.boolValue { return try readFolder(path, each: each) }
        let descriptor = try openFile(path)
        defer { close(descriptor) }
        try readStream(descriptor, path: path, each: each)
    }

    /// Calls `each` with every mail of `data`: the mails of an mbox (`name#n`), else one mail (`name`).
    public static func read(
        data: Data, name: String, each: (_ source: String, _ bytes: Data) throws -> Void
    ) throws {
        var splitter = MailboxSplitter()
        splitter.append(data)
        try splitter.finish(name: name, each: each)
    }

    // MARK: Files

    private static func openFile(_ path: String) throws -> Int32 {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw MailFileError.unreadable(path: path, reason: reason(errno))
        }
        return descriptor
    }

    private static func readStream(
        _ descriptor: Int32, path: String, each: (String, Data) throws -> Void
    ) throws {
        var splitter = MailboxSplitter()
        while let chunk = try readChunk(descriptor, path: path) {
            splitter.append(chunk)
            try splitter.takeWhole(name: path, each: each)
        }
        try splitter.finish(name: path, each: each)
    }

    /// The next octets, or nil at the end.
    private static func readChunk(_ descriptor: Int32, path: String) throws -> Data? {
        var chunk = Data(count: 1 << 18)
        while true {
            let count = chunk.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw MailFileError.unreadable(path: path, reason: reason(errno)) }
            return count == 0 ? nil : chunk.prefix(count)
        }
    }

    private static func reason(_ code: Int32) -> String { String(cString: strerror(code)).lowercased() }

    // MARK: Folders

    private static func readFolder(_ path: String, each: (String, Data) throws -> Void) throws {
        let maildir = ["cur", "new"].map { path + "/" + $0 }.filter(isFolder)
        if !maildir.isEmpty {
            for folder in maildir { try readFiles(in: folder, accepting: { _ in true }, each: each) }
            return
        }
        let count = try readFiles(in: path, accepting: { $0.lowercased().hasSuffix(".eml") }, each: each)
        if count == 0 { throw MailFileError.noMails(path: path) }
    }

    private static func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
    }

    /// Every file is one mail here, whatever its first line says. Names are sorted; hidden ones are left out.
    @discardableResult
    private static func readFiles(
        in folder: String, accepting: (String) -> Bool, each: (String, Data) throws -> Void
    ) throws -> Int {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw MailFileError.unreadable(path: folder, reason: "the folder cannot be listed")
        }
        var count = 0
        for name in names.sorted() where !name.hasPrefix(".") && accepting(name) {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            guard !isFolder(path) else { continue }
            try each(path, readWhole(path))
            count += 1
        }
        return count
    }

    private static func readWhole(_ path: String) throws -> Data {
        let descriptor = try openFile(path)
        defer { close(descriptor) }
        var whole = Data()
        while let chunk = try readChunk(descriptor, path: path) { whole.append(chunk) }
        return whole
    }
}
