// SPDX-License-Identifier: MIT

/// What a notification server says of itself.
public struct NotificationServerInformation: Sendable, Equatable {
    /// Its name, for example `dunst`.
    public var name: String
    /// Who made it.
    public var vendor: String
    /// Its own version.
    public var version: String
    /// Which version of the specification it follows.
    public var specification: String
    /// `actions`, `body`, `body-markup`, `persistence`, ...
    public var capabilities: Set<String>
}

/// The calls of `org.freedesktop.Notifications` (Desktop Notifications specification 1.2).
struct NotificationServer: Sendable {
    static let name = "org.freedesktop.Notifications"
    static let path = "/org/freedesktop/Notifications"

    let bus: BusConnection

    /// Whether somebody owns the name, or could be started to.
    func isThere() async throws(BusError) -> Bool {
        let isOwned = try await bus.call(.ofBus("NameHasOwner")) { writer in
            writer.string(Self.name)
        } read: { reader throws(BusError) in
            try reader.boolean()
        }
        if isOwned { return true }
        let activatable = try await bus.call(.ofBus("ListActivatableNames")) { reader throws(BusError) in
            try reader.strings()
        }
        return activatable.contains(Self.name)
    }

    func information() async throws(BusError) -> NotificationServerInformation {
        var information = try await bus.call(method("GetServerInformation")) { reader throws(BusError) in
            NotificationServerInformation(
                name: PlainText.line(try reader.string(), most: 60),
                vendor: PlainText.line(try reader.string(), most: 60),
                version: PlainText.line(try reader.string(), most: 60),
                specification: PlainText.line(try reader.string(), most: 60), capabilities: [])
        }
        information.capabilities = try await capabilities()
        return information
    }

    func capabilities() async throws(BusError) -> Set<String> {
        try await bus.call(method("GetCapabilities")) { reader throws(BusError) in Set(try reader.strings()) }
    }

    /// Shows a card. `shown` is called with its number before any signal about it can arrive.
    func notify(
        _ card: ReminderCard, replacing: UInt32, capabilities: Set<String>, shown: @escaping @Sendable (UInt32) -> Void
    ) async throws(BusError) {
        try await bus.call(method("Notify")) { writer in
            Self.write(card, replacing, capabilities, to: &writer)
        } read: { reader throws(BusError) in
            shown(try reader.uint32())
        }
    }

    func close(_ id: UInt32) async throws(BusError) {
        try await bus.call(method("CloseNotification")) {
            $0.uint32(id)
        } read: { _ throws(BusError) in
        }
    }

    private func method(_ member: String) -> BusMethod {
        BusMethod(destination: Self.name, path: Self.path, interface: Self.name, member: member)
    }

    /// `Notify(app_name, replaces_id, app_icon, summary, body, actions, hints, expire_timeout)`: `susssasa{sv}i`.
    private static func write(
        _ card: ReminderCard, _ replacing: UInt32, _ capabilities: Set<String>, to writer: inout BusWriter
    ) {
        writer.string("followup")
        writer.uint32(replacing)
        writer.string("appointment-soon")  // freedesktop icon naming specification
        writer.string(NotificationText.summary(card.summary))
        writer.string(NotificationText.body(card.body, isMarkup: capabilities.contains("body-markup")))
        writer.array(of: "s") { array in
            for action in card.actions where capabilities.contains("actions") {
                array.string(action.rawValue)
                array.string(action.label)
            }
        }
        writer.array(of: "{sv}") { hints in
            hints.entry("urgency", "y") { $0.byte(card.urgency.rawValue) }
            hints.entry("category", "s") { $0.string("x-followup.reminder") }
            // GNOME shows name and icon of this .desktop file, and keeps the card while it is installed.
            hints.entry("desktop-entry", "s") { $0.string("followup") }
        }
        // Where the server keeps what has gone by, its own time holds; else the card stays until it is dismissed.
        writer.int32(capabilities.contains("persistence") ? -1 : 0)
    }
}
