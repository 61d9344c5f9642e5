// SPDX-License-Identifier: MIT

/// A D-Bus message bus.
public enum BusAddress: Sendable, Equatable {
    /// The person's bus: `DBUS_SESSION_BUS_ADDRESS`, else `bus` in `XDG_RUNTIME_DIR`.
    case session
    /// The machine's bus, on which logind speaks.
    case system
    /// A bus at a D-Bus address (`unix:path=/run/..`).
    case address(String)
}
