// SPDX-License-Identifier: MIT
import CSystemd

/// Where a method call goes.
struct BusMethod: Sendable {
    var destination: String
    var path: String
    var interface: String
    var member: String

    /// A method of the bus itself (D-Bus specification, "Message Bus Messages").
    static func ofBus(_ member: String) -> BusMethod {
        BusMethod(
            destination: "org.freedesktop.DBus", path: "/org/freedesktop/DBus", interface: "org.freedesktop.DBus",
            member: member)
    }
}

/// Appends values to a message. The first failure stays and ends everything behind it.
struct BusWriter {
    private let message: OpaquePointer
    /// Negative `errno` of the first failure.
    private(set) var status: Int32 = 0

    init(_ message: OpaquePointer) { self.message = message }

    mutating func string(_ value: String) {
        // A D-Bus string ends at its first NUL; callers have removed them.
        value.withCString { append("s", $0) }
    }

    mutating func uint32(_ value: UInt32) { withUnsafePointer(to: value) { append("u", $0) } }

    mutating func int32(_ value: Int32) { withUnsafePointer(to: value) { append("i", $0) } }

    mutating func byte(_ value: UInt8) { withUnsafePointer(to: value) { append("y", $0) } }

    mutating func boolean(_ value: Bool) {
        let number: Int32 = value ? 1 : 0  // D-Bus booleans are int in C
        withUnsafePointer(to: number) { append("b", $0) }
    }

    /// An array whose elements have the signature `contents`.
    mutating func array(of contents: String, _ write: (inout BusWriter) -> Void) {
        container("a", contents, write)
    }

    /// An entry of `a{sv}`; `type` is the value's signature.
    mutating func entry(_ key: String, _ type: String, _ write: (inout BusWriter) -> Void) {
        container("e", "sv") { entry in
            entry.string(key)
            entry.container("v", type, write)
        }
    }

    private mutating func container(_ kind: Unicode.Scalar, _ contents: String, _ write: (inout BusWriter) -> Void) {
        guard status >= 0 else { return }
        status = sd_bus_message_open_container(message, CChar(truncatingIfNeeded: kind.value), contents)
        guard status >= 0 else { return }
        write(&self)
        guard status >= 0 else { return }
        status = sd_bus_message_close_container(message)
    }

    private mutating func append(_ type: Unicode.Scalar, _ value: UnsafeRawPointer) {
        guard status >= 0 else { return }
        status = sd_bus_message_append_basic(message, CChar(truncatingIfNeeded: type.value), value)
    }
}

/// Reads values from a message in their order. Valid only inside the closure that is given it.
struct BusReader {
    private let message: OpaquePointer

    init(_ message: OpaquePointer) { self.message = message }

    func string() throws(BusError) -> String {
        var value: UnsafePointer<CChar>?
        try check(sd_bus_message_read_basic(message, CChar(UInt8(ascii: "s")), &value))
        return value.map { String(cString: $0) } ?? ""
    }

    func uint32() throws(BusError) -> UInt32 {
        var value: UInt32 = 0
        try check(sd_bus_message_read_basic(message, CChar(UInt8(ascii: "u")), &value))
        return value
    }

    func boolean() throws(BusError) -> Bool {
        var value: Int32 = 0
        try check(sd_bus_message_read_basic(message, CChar(UInt8(ascii: "b")), &value))
        return value != 0
    }

    /// The elements of an array of strings.
    func strings() throws(BusError) -> [String] {
        try check(sd_bus_message_enter_container(message, CChar(UInt8(ascii: "a")), "s"))
        var values: [String] = []
        while sd_bus_message_at_end(message, 0) == 0 { values.append(try string()) }
        try check(sd_bus_message_exit_container(message))
        return values
    }

    private func check(_ status: Int32) throws(BusError) {
        if status < 0 { throw .malformed(-status) }
        // Zero: the message has ended before this value.
        if status == 0, sd_bus_message_at_end(message, 1) > 0 { throw .malformed(0) }
    }
}
