// SPDX-License-Identifier: MIT
import CCurl
import Glibc
import Synchronization

/// Gives a mail's bytes to libcurl, and knows whether it gave them all: from then on the server may have taken it.
///
/// Unchecked, since `given` is touched only by the thread that libcurl runs on.
final class MailUpload: @unchecked Sendable {
    private let content: [UInt8]
    private var given = 0
    private let isComplete = Atomic<Bool>(false)

    init(_ content: [UInt8]) { self.content = content }

    var isGiven: Bool { isComplete.load(ordering: .acquiring) }

    /// The handle must not outlive this object.
    func attach(to curl: CurlHandle) {
        _ = curl_set_off_t(curl.handle, CURLOPT_INFILESIZE_LARGE, curl_off_t(content.count))
        _ = curl_set_pointer(curl.handle, CURLOPT_READDATA, Unmanaged.passUnretained(self).toOpaque())
        _ = curl_set_data_callback(curl.handle, CURLOPT_READFUNCTION) { buffer, size, count, context in
            guard let buffer, let context else { return Int(CURL_READFUNC_ABORT) }
            let room = UnsafeMutableRawBufferPointer(start: buffer, count: size * count)
            return Unmanaged<MailUpload>.fromOpaque(context).takeUnretainedValue().fill(room)
        }
    }

    private func fill(_ room: UnsafeMutableRawBufferPointer) -> Int {
        let part = content[given...].prefix(room.count)
        room.copyBytes(from: part)
        given += part.count
        // libcurl sends the closing dot with or right behind the last bytes.
        if given == content.count { isComplete.store(true, ordering: .releasing) }
        return part.count
    }
}
