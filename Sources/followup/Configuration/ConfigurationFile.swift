// SPDX-License-Identifier: MIT
import Foundation
import Glibc

/// The configuration file on disk: found, checked for who else may read it, and decoded.
struct ConfigurationFile: Sendable {
    let path: String

    /// - Parameter path: as given with `--config`; nil for the default place.
    init(path: String?) {
        self.path = path.map(Paths.expandingTilde) ?? Paths().configurationFile
    }

    /// - Throws: ``ConfigurationError`` for a file that is missing, unreadable, open to others, or wrong.
    func load() throws(ConfigurationError) -> Configuration {
        let data = try read()
        do {
            return try ConfigurationReader.read(data)
        } catch {
            throw ConfigurationError(["The configuration \(path) cannot be used:"] + error.sentences.map { "  \($0)" })
        }
    }

    /// A path in the file, relative to the file's own folder.
    func resolve(_ other: String) -> String {
        let expanded = Paths.expandingTilde(other)
        guard !expanded.hasPrefix("/") else { return expanded }
        return URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent(expanded).path
    }

    private func read() throws(ConfigurationError) -> Data {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { throw ConfigurationError(Self.sentence(for: errno, path: path)) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw ConfigurationError("The configuration \(path) is not a file. Give the path of a JSON file.")
        }
        guard status.st_size <= 1_000_000 else {
            throw ConfigurationError("The configuration \(path) is over 1 MB, so it is not what it should be.")
        }
        // It holds no secret itself, but a file that others may write tells the program what to run.
        guard status.st_mode & 0o022 == 0, status.st_uid == getuid() || status.st_uid == 0 else {
            throw ConfigurationError(
                "The configuration \(path) can be changed by other users of this machine. "
                    + "Make it yours alone: chmod 600 '\(path)'")
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).readDataToEndOfFile()
    }

    private static func sentence(for code: Int32, path: String) -> String {
        guard code == ENOENT else {
            return
                "The configuration \(path) cannot be read: \(String(cString: strerror(code))). Check its permissions."
        }
        return "There is no configuration at \(path). Copy config.example.json there and fill in your mailbox, "
            + "or name another file with --config."
    }
}
