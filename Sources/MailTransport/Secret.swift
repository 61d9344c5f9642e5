// SPDX-License-Identifier: MIT
import Glibc

/// A password or token. It prints as redacted wherever it ends up by mistake, is reached only by name, and its
/// bytes are overwritten when the last holder lets go of it.
public struct Secret: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let storage: Storage

    /// A secret of the UTF-8 bytes of `text`.
    public init(_ text: String) { storage = Storage(Array(text.utf8)) }

    /// A secret of these bytes.
    /// - Parameter bytes: the caller's copy is overwritten.
    public init(taking bytes: inout [UInt8]) {
        storage = Storage(bytes)
        bytes.wipe()
    }

    /// Whether it has no bytes at all.
    public var isEmpty: Bool { storage.count == 0 }

    /// Lends the secret's bytes to the one place that sends them.
    /// They are overwritten when `use` returns, unless it keeps them.
    public func withBytes<Result, Failure>(
        _ use: ([UInt8]) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var copy = storage.copy()
        defer { copy.wipe() }
        return try use(copy)
    }

    /// Whether both hold the same bytes.
    public static func == (left: Secret, right: Secret) -> Bool { left.storage.copy() == right.storage.copy() }

    /// Never the secret.
    public var description: String { "<redacted>" }
    /// Never the secret.
    public var debugDescription: String { description }
    /// Shows `dump` nothing.
    public var customMirror: Mirror { Mirror(self, children: []) }

    /// Owns the bytes at one place in memory.
    /// Unchecked, since the pointer is written in `init` and `deinit` only.
    private final class Storage: @unchecked Sendable {
        private let bytes: UnsafeMutableRawBufferPointer

        init(_ source: [UInt8]) {
            bytes = .allocate(byteCount: source.count, alignment: 1)
            bytes.copyBytes(from: source)
        }

        deinit {
            if let start = bytes.baseAddress { explicit_bzero(start, bytes.count) }
            bytes.deallocate()
        }

        var count: Int { bytes.count }
        func copy() -> [UInt8] { Array(bytes) }
    }
}

extension [UInt8] {
    /// Overwrites the bytes in place, in a way that the compiler does not leave out.
    mutating func wipe() {
        withUnsafeMutableBytes { buffer in
            guard let start = buffer.baseAddress else { return }
            explicit_bzero(start, buffer.count)
        }
    }
}
