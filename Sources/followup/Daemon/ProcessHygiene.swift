// SPDX-License-Identifier: MIT
import Glibc

/// What the process arranges for itself before it touches mail or secrets.
enum ProcessHygiene {
    static func apply() {
        umask(0o077)
        // A core dump would hold mail text and passwords.
        var none = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none)
        // libcurl with CURLOPT_NOSIGNAL leaves a closed connection's SIGPIPE to us.
        signal(SIGPIPE, SIG_IGN)
    }
}
