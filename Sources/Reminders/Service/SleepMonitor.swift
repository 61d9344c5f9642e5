// SPDX-License-Identifier: MIT

/// Tells when the machine goes to sleep and when it has woken up, as logind says on the system bus (user units cannot
/// hook sleep.target).
public struct SleepMonitor: Sendable {
    private let address: BusAddress

    /// - Parameter bus: where logind speaks.
    public init(bus: BusAddress = .system) { address = bus }

    /// True before a sleep, false after it (`PrepareForSleep`, org.freedesktop.login1(5)). Without a system bus nothing
    /// ever comes. Lasts until its reader stops or is cancelled.
    public func events() -> AsyncStream<Bool> {
        let bus = BusConnection(address)
        return AsyncStream { continuation in
            bus.subscribe(
                "type='signal',sender='org.freedesktop.login1',path='/org/freedesktop/login1',"
                    + "interface='org.freedesktop.login1.Manager',member='PrepareForSleep'"
            ) { reader in
                if let isGoingToSleep = try? reader.boolean() { continuation.yield(isGoingToSleep) }
            }
            continuation.onTermination = { _ in Task { await bus.close() } }
        }
    }
}
