// SPDX-License-Identifier: MIT

/// Bytes to and from a server, with deadlines. Between this and the connection is the place for a layer that
/// changes bytes, such as COMPRESS=DEFLATE (RFC 4978).
final class ByteStream {
    let connection: CurlConnection
    private(set) var bytesReceived: Int
    private let poller: SocketPoller
    /// Whether the last read was behind its deadline.
    private var hasReadLate = false

    /// A read; TLS records are 16 KB at most, and plain sockets give more at once.
    private static let chunk = 64 << 10

    init(_ connection: CurlConnection, poller: SocketPoller = .shared) {
        self.connection = connection
        self.poller = poller
        bytesReceived = connection.greetingBytes
    }

    /// Lends the next bytes to `take`, waiting for them.
    /// - Returns: false if the deadline came first.
    nonisolated(nonsending) func read(
        until deadline: ContinuousClock.Instant, _ take: (UnsafeRawBufferPointer) -> Void
    ) async throws -> Bool {
        while true {
            try Task.checkCancellation()
            // Bytes may have come while the process was stopped, together with the deadline; but a server that never
            // stops talking must not put the deadline off for ever.
            let isLate = ContinuousClock.now >= deadline
            defer { hasReadLate = isLate }
            if isLate, hasReadLate { return false }
            if try readNow(take) { return true }
            switch await poller.wait(connection.socket, .readable, until: deadline) {
            case .ready: continue
            case .timedOut: return try readNow(take)
            case .cancelled: throw CancellationError()
            case .failed: throw outOfDescriptors
            }
        }
    }

    /// - Returns: false if there is nothing to read now.
    func readNow(_ take: (UnsafeRawBufferPointer) -> Void) throws(TransportError) -> Bool {
        let result = withUnsafeTemporaryAllocation(byteCount: Self.chunk, alignment: 1) { buffer in
            Result { () throws(TransportError) in
                let received = try connection.receive(into: buffer)
                if case .bytes(let count) = received { take(UnsafeRawBufferPointer(rebasing: buffer[..<count])) }
                return received
            }
        }
        switch try result.get() {
        case .nothing: return false
        case .end: throw .connectionLost(server: connection.name, detail: "the server closed it")
        case .bytes(let count):
            bytesReceived += count
            return true
        }
    }

    nonisolated(nonsending) func write(_ bytes: [UInt8], until deadline: ContinuousClock.Instant) async throws {
        var sent = 0
        while sent < bytes.count {
            let count = try sendNow(bytes[sent...])
            sent += count
            if count > 0 { continue }
            switch await poller.wait(connection.socket, .writable, until: deadline) {
            case .ready: continue
            case .timedOut: throw TransportError.timedOut(server: connection.name, doing: "being sent a command")
            case .cancelled: throw CancellationError()
            case .failed: throw outOfDescriptors
            }
        }
    }

    /// Sends what goes at once; for a farewell.
    @discardableResult
    func sendNow(_ bytes: ArraySlice<UInt8>) throws(TransportError) -> Int {
        let result = bytes.withUnsafeBytes { buffer in
            Result { () throws(TransportError) in try connection.send(buffer) }
        }
        return try result.get()
    }

    private var outOfDescriptors: TransportError {
        .connectionLost(server: connection.name, detail: "this machine has no file descriptors left to wait with")
    }
}
