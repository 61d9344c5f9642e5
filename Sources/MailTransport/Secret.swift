// SPDX-License-Identifier: MIT

/// A password or token. It prints as redacted wherever it ends up by mistake, and is reached only by name.
public struct Secret: Sendable, Equatable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private let bytes: [UInt8]

    public init(_ text: String) { bytes = Array(text.utf8) }

    public var isEmpty: Bool { bytes.isEmpty }

    /// Lends the secret's bytes to the one place that sends them.
    public func withBytes<Result>(_ use: ([UInt8]) throws -> Result) rethrows -> Result { try use(bytes) }

    public var description: String { "<redacted>" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
