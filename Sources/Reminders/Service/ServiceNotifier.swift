// SPDX-License-Identifier: MIT
import CSystemd
import Glibc

/// Tells the service manager how the daemon fares (sd_notify(3)). Does nothing where none listens (no NOTIFY_SOCKET).
public enum ServiceNotifier {
    /// The daemon has started, or has reloaded.
    public static func ready(status: String? = nil) { send("READY=1", status) }

    /// One line for `systemctl status`.
    public static func status(_ text: String) { send(nil, text) }

    /// The configuration is being read again; ``ready(status:)`` must follow.
    public static func reloading() {
        // Type=notify-reload wants the time on the monotonic clock (systemd 253).
        send("RELOADING=1\nMONOTONIC_USEC=\(monotonicMicroseconds())", nil)
    }

    /// The daemon is ending.
    public static func stopping() { send("STOPPING=1", nil) }

    /// A sign of life for `WatchdogSec=`.
    public static func watchdog() { send("WATCHDOG=1", nil) }

    /// Within which time the service manager expects a sign of life; nil where it expects none of this process.
    public static var watchdogInterval: Duration? {
        var microseconds: UInt64 = 0
        guard sd_watchdog_enabled(0, &microseconds) > 0, microseconds > 0 else { return nil }
        return .microseconds(Int64(clamping: microseconds))
    }

    private static func send(_ state: String?, _ status: String?) {
        let line = status.map { "STATUS=" + PlainText.line($0, most: 200) }
        _ = sd_notify(0, [state, line].compactMap(\.self).joined(separator: "\n"))
    }

    private static func monotonicMicroseconds() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1_000_000 + UInt64(time.tv_nsec) / 1000
    }
}
