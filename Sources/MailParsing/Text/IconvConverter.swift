// SPDX-License-Identifier: MIT
import Foundation

/// One conversion from a charset to UTF-8. Owns its iconv descriptor; not for sharing between threads.
final class IconvConverter {
    private let descriptor: iconv_t

    /// Nil where iconv does not know `charset`.
    init?(from charset: String) {
        guard let descriptor = iconv_open("UTF-8", charset), Int(bitPattern: descriptor) != -1 else { return nil }
        self.descriptor = descriptor
    }

    deinit { iconv_close(descriptor) }

    /// Converts all of `bytes`; what the charset does not allow becomes U+FFFD, an unfinished character at the end is
    /// dropped.
    func convert(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 2)
        var chunk = [CChar](repeating: 0, count: 16_384)
        var input = bytes.map { CChar(bitPattern: $0) }
        input.withUnsafeMutableBufferPointer { buffer in
            var position = buffer.baseAddress
            var left = buffer.count
            while left > 0, step(&position, &left, &chunk, &output) {}
            // Charsets with shift states give their last character only when asked to end.
            flush(&chunk, &output)
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Converts up to a chunk; false once nothing more can come.
    private func step(
        _ position: inout UnsafeMutablePointer<CChar>?, _ left: inout Int, _ chunk: inout [CChar],
        _ output: inout [UInt8]
    ) -> Bool {
        let (result, failure) = chunk.withUnsafeMutableBufferPointer { room in
            var target = room.baseAddress
            var space = room.count
            let result = iconv(descriptor, &position, &left, &target, &space)
            let failure = errno
            output.append(contentsOf: room[..<(room.count - space)].lazy.map { UInt8(bitPattern: $0) })
            return (result, failure)
        }
        guard result == -1 else { return left > 0 }
        if failure == E2BIG { return true }
        guard failure == EILSEQ, left > 0 else { return false }
        output.append(contentsOf: [0xEF, 0xBF, 0xBD])
        position = position.map { $0 + 1 }
        left -= 1
        return true
    }

    private func flush(_ chunk: inout [CChar], _ output: inout [UInt8]) {
        chunk.withUnsafeMutableBufferPointer { room in
            var target = room.baseAddress
            var space = room.count
            _ = iconv(descriptor, nil, nil, &target, &space)
            output.append(contentsOf: room[..<(room.count - space)].lazy.map { UInt8(bitPattern: $0) })
        }
    }
}
