// SPDX-License-Identifier: MIT
import CCurl
import Glibc

extension TransportError {
    /// What a failed connect of libcurl means (codes as tried with 7.88.1 against Dovecot and a fault proxy).
    static func connecting(_ code: CURLcode, _ handle: CurlHandle) -> TransportError {
        let name = handle.address.name
        let detail = handle.detail
        switch code {
        case CURLE_COULDNT_RESOLVE_HOST, CURLE_URL_MALFORMAT: return .unknownHost(host: handle.address.server.host)
        case CURLE_COULDNT_CONNECT: return .unreachable(server: name, detail: reason(handle))
        case CURLE_OPERATION_TIMEDOUT: return .timedOut(server: name, doing: "connecting")
        case CURLE_PEER_FAILED_VERIFICATION, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_INVALIDCERTSTATUS:
            return .certificate(server: name, detail: detail)
        case CURLE_SSL_CACERT_BADFILE:
            return .invalidServer("its \"ca_file\" \(handle.address.server.caFile ?? "") holds no certificate")
        case CURLE_USE_SSL_FAILED: return .encryptionRefused(server: name)
        case CURLE_SSL_CONNECT_ERROR: return .tlsFailed(server: name, detail: detail)
        case CURLE_WEIRD_SERVER_REPLY: return .protocolViolation(server: name, detail: detail)
        default:
            let words = detail.isEmpty ? String(cString: curl_easy_strerror(code)) : detail
            return .connectionLost(server: name, detail: ServerWords.clean(words))
        }
    }

    private static func reason(_ handle: CurlHandle) -> String {
        let number = Int32(truncatingIfNeeded: handle.number(CURLINFO_OS_ERRNO))
        return number == 0 ? handle.detail : String(cString: strerror(number)).lowercased()
    }
}
