// SPDX-License-Identifier: MIT
import CSystemd
import Dispatch
import Glibc

/// The one owner of an `sd_bus`, from connecting to its loss. It sleeps until the socket is ready.
///
/// Unchecked, since everything happens on the queue that it is given.
final class BusLink: @unchecked Sendable {
    /// Called once when the bus is gone, on the queue.
    var onLoss: (() -> Void)?
    /// Called when the bus has answered something, on the queue.
    var onReady: (() -> Void)?

    private let bus: OpaquePointer
    private let queue: DispatchQueue
    private var readable: (any DispatchSourceRead)?
    private var writable: (any DispatchSourceWrite)?
    private var pending: [ObjectIdentifier: PendingCall] = [:]
    private var isPumping = false
    private var isLost = false

    /// Begins to connect; the greeting of the bus is awaited while calls are already taken.
    init(_ address: BusAddress, on queue: DispatchQueue) throws(BusError) {
        bus = try Self.open(address)
        self.queue = queue
    }

    deinit {
        readable?.cancel()
        writable?.cancel()
        for call in Array(pending.values) { call.fail(.closed) }
        sd_bus_close_unref(bus)
    }

    /// Begins to listen to the socket.
    func start() throws(BusError) {
        guard let descriptor = copiedDescriptor() else { throw .noBus(EMFILE) }
        let source = DispatchSource.makeReadSource(fileDescriptor: descriptor, queue: queue)
        source.setEventHandler { [weak self] in self?.pump() }
        source.setCancelHandler { Glibc.close(descriptor) }
        readable = source
        source.activate()
        pump()
    }

    /// Sends a call. `finish` has the answer, or why there is none after `limit`; it is called once and on the queue.
    func call(
        _ method: BusMethod, limit: Duration, write: (inout BusWriter) -> Void,
        finish: @escaping (Result<BusReader, BusError>) -> Void
    ) {
        let call = PendingCall(finish)
        let status = send(method, write, call)
        guard status >= 0 else {
            return finish(.failure(Self.isLoss(-status) ? .lost : .malformed(-status)))
        }
        let id = ObjectIdentifier(call)
        pending[id] = call
        call.forget = { [weak self] in self?.pending[id] = nil }
        let expiry = DispatchWorkItem { [weak self, weak call] in
            if let self, let call { expire(call) }
        }
        call.expiry = expiry
        queue.asyncAfter(deadline: .now() + limit.seconds, execute: expiry)
        pump()
    }

    private func expire(_ call: PendingCall) {
        call.fail(.timedOut)
        // A bus that does not even greet is not waited for again.
        if sd_bus_is_ready(bus) <= 0 { lose() }
    }

    /// Asks the bus for signals. The subscription must outlive this link, or be removed from it.
    func add(_ subscription: BusSubscription) {
        let context = Unmanaged.passUnretained(subscription).toOpaque()
        // The match and all later calls keep their order, so that no answer to a later call can be missed.
        _ = sd_bus_add_match_async(
            bus, &subscription.slot, subscription.rule,
            { message, context, _ in
                guard let message, let context else { return 0 }
                let subscription = Unmanaged<BusSubscription>.fromOpaque(context).takeUnretainedValue()
                subscription.receive(BusReader(message))
                return 0
            }, nil, context)
        pump()
    }

    private func send(_ method: BusMethod, _ write: (inout BusWriter) -> Void, _ call: PendingCall) -> Int32 {
        var message: OpaquePointer?
        let status = sd_bus_message_new_method_call(
            bus, &message, method.destination, method.path, method.interface, method.member)
        guard status >= 0, let message else { return status }
        defer { sd_bus_message_unref(message) }
        var writer = BusWriter(message)
        write(&writer)
        guard writer.status >= 0 else { return writer.status }
        return sd_bus_call_async(
            bus, &call.slot, message,
            { reply, context, _ in
                guard let reply, let context else { return 0 }
                Unmanaged<PendingCall>.fromOpaque(context).takeUnretainedValue().receive(reply)
                return 1
            }, Unmanaged.passUnretained(call).toOpaque(), UInt64.max)
    }

    /// Lets sd-bus read, handle and write until it has nothing left to do.
    private func pump() {
        // From inside a handler: the outer round goes on.
        guard !isLost, !isPumping else { return }
        isPumping = true
        var status: Int32 = 1
        while status > 0 { status = sd_bus_process(bus, nil) }
        isPumping = false
        guard status >= 0 else { return lose() }
        if sd_bus_is_ready(bus) > 0, let ready = onReady.take() { ready() }
        watchWriting(sd_bus_get_events(bus) & Int32(POLLOUT) != 0)
    }

    private func watchWriting(_ isWanted: Bool) {
        guard isWanted != (writable != nil) else { return }
        guard isWanted, let descriptor = copiedDescriptor() else {
            writable?.cancel()
            writable = nil
            return
        }
        let source = DispatchSource.makeWriteSource(fileDescriptor: descriptor, queue: queue)
        source.setEventHandler { [weak self] in self?.pump() }
        source.setCancelHandler { Glibc.close(descriptor) }
        writable = source
        source.activate()
    }

    /// A source must be cancelled before its descriptor is closed, and sd-bus closes its own when it likes.
    private func copiedDescriptor() -> Int32? {
        let descriptor = bus_duplicate_descriptor(sd_bus_get_fd(bus))
        return descriptor >= 0 ? descriptor : nil
    }

    private func lose() {
        guard !isLost else { return }
        isLost = true
        readable?.cancel()
        writable?.cancel()
        for call in Array(pending.values) { call.fail(.lost) }
        onLoss?()
    }

    private static func isLoss(_ number: Int32) -> Bool {
        number == ENOTCONN || number == ECONNRESET || number == EPIPE
    }

    private static func open(_ address: BusAddress) throws(BusError) -> OpaquePointer {
        var bus: OpaquePointer?
        let status =
            switch address {
            case .session: sd_bus_open_user(&bus)
            case .system: sd_bus_open_system(&bus)
            case .address(let text): open(text, &bus)
            }
        guard status >= 0, let bus else { throw .noBus(-status) }
        return bus
    }

    private static func open(_ address: String, _ bus: inout OpaquePointer?) -> Int32 {
        var status = sd_bus_new(&bus)
        if status >= 0 { status = sd_bus_set_address(bus, address) }
        if status >= 0 { status = sd_bus_set_bus_client(bus, 1) }
        if status >= 0 { status = sd_bus_start(bus) }
        if status < 0 { bus = sd_bus_unref(bus) }
        return status
    }
}

/// A call whose answer is awaited. Lives and ends on the link's queue.
final class PendingCall {
    var slot: OpaquePointer?
    /// Takes it out of its link.
    var forget: (() -> Void)?
    var expiry: DispatchWorkItem?
    private var finish: ((Result<BusReader, BusError>) -> Void)?

    init(_ finish: @escaping (Result<BusReader, BusError>) -> Void) { self.finish = finish }

    func receive(_ reply: OpaquePointer) {
        guard let error = sd_bus_message_get_error(reply) else { return end(.success(BusReader(reply))) }
        let name = error.pointee.name.map { String(cString: $0) } ?? ""
        let message = error.pointee.message.map { String(cString: $0) } ?? ""
        end(.failure(BusError(name: name, message: message)))
    }

    func fail(_ error: BusError) { end(.failure(error)) }

    private func end(_ result: Result<BusReader, BusError>) {
        guard let finish else { return }
        self.finish = nil
        expiry?.cancel()
        finish(result)
        sd_bus_slot_unref(slot)  // no answer can reach this object any more
        slot = nil
        forget?()
    }
}

/// Signals that match a rule, for as long as it is kept.
final class BusSubscription {
    /// A match rule of the D-Bus specification.
    let rule: String
    let receive: (BusReader) -> Void
    var slot: OpaquePointer?

    init(rule: String, receive: @escaping (BusReader) -> Void) {
        self.rule = rule
        self.receive = receive
    }

    /// Lets go of the link; must happen before the link goes.
    func detach() { slot = sd_bus_slot_unref(slot) }
}

extension Duration {
    var seconds: Double { Double(components.seconds) + Double(components.attoseconds) / 1e18 }
}

extension BusError {
    /// An error reply. sd-bus answers pending calls itself where the connection ended.
    fileprivate init(name: String, message: String) {
        switch name {
        case "org.freedesktop.DBus.Error.NoReply", "org.freedesktop.DBus.Error.Timeout", "System.Error.ETIMEDOUT":
            self = .timedOut
        case "org.freedesktop.DBus.Error.Disconnected", "System.Error.ECONNRESET", "System.Error.ENOTCONN":
            self = .lost
        default: self = .refused(name: name, message: message)
        }
    }
}
