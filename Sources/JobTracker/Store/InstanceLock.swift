// SPDX-License-Identifier: MIT
import Foundation

/// Held by the one `watch` of a store for as long as it runs. The kernel lets go of it when the process ends, however
/// it ends.
public final class InstanceLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock beside the store at `storePath`.
    /// - Throws: ``TrackerError/alreadyRunning(pid:)`` at once if another process holds it.
    public init(storePath: String) throws {
        let path = storePath + ".lock"
        try StoreFile(path: storePath).makeFolder()
        _ = try StoreFile(path: path).exists()
        // O_NONBLOCK: a FIFO in this place must not make us wait for a writer.
        let opened = open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK, 0o600)
        guard opened >= 0 else { throw TrackerError.cannotOpen(path, reason: StoreFile.lastError()) }
        guard flock(opened, LOCK_EX | LOCK_NB) == 0 else {
            let pid = Self.holder(opened)
            close(opened)
            throw TrackerError.alreadyRunning(pid: pid)
        }
        descriptor = opened
        write()
    }

    deinit { close(descriptor) }

    /// Whether a `watch` of the store at `storePath` runs. The lock is the kernel's, so this is true even after a crash.
    public static func isHeld(storePath: String) -> Bool {
        let descriptor = open(storePath + ".lock", O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_SH | LOCK_NB) != 0
    }

    /// The pid that the holder wrote, for the sentence only: the lock itself is the kernel's.
    private static func holder(_ descriptor: Int32) -> Int32? {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        guard count > 0 else { return nil }
        return Int32(String(decoding: bytes.prefix(count).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
    }

    private func write() {
        let line = Array("\(getpid())\n".utf8)
        ftruncate(descriptor, 0)
        pwrite(descriptor, line, line.count, 0)
    }
}
