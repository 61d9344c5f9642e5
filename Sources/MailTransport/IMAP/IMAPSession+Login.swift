// SPDX-License-Identifier: MIT

extension IMAPSession {
    func askCapabilities() async throws { _ = try await run("CAPABILITY") }

    /// Logs in, learns what the server then offers, and names ourselves if it cares for that.
    func logIn(_ credential: Credential) async throws {
        let before = capabilities
        let exchange = try LoginExchange.choose(for: credential, offered: capabilities, server: server)
        capabilities = []
        switch exchange {
        case .authenticate(let mechanism, let first, let answer):
            try await authenticate(mechanism, first, answer, hasInitialResponse: before.contains("SASL-IR"))
        case .login(let username, let password): try await login(username, password)
        }
        // Most servers tell in the tagged OK; what was offered before log-in is not what counts now.
        if capabilities.isEmpty { try await askCapabilities() }
        try await identify()
    }

    private func authenticate(
        _ mechanism: String, _ first: Secret, _ answer: [UInt8], hasInitialResponse: Bool
    ) async throws {
        var line = Array("AUTHENTICATE \(mechanism)".utf8)
        defer { line.wipe() }
        if hasInitialResponse { first.withBytes { line += [0x20] + $0 } }
        let tag = try await submit("AUTHENTICATE", bytes: line)
        if !hasInitialResponse, try await awaitContinuation(of: tag, within: Patience.login) {
            try await sendRaw(first)
        }
        while try await awaitContinuation(of: tag, within: Patience.login) { try await sendRaw(answer) }
        try await finishLogin(tag)
    }

    private func login(_ username: [UInt8], _ password: Secret) async throws {
        var line = Array("LOGIN ".utf8)
        defer { line.wipe() }
        let secret = password.withBytes { Self.quoted($0) }
        guard let name = Self.quoted(username), let secret else {
            return try await loginWithLiterals(username, password)
        }
        line += name + [0x20] + secret
        try await finishLogin(await submit("LOGIN", bytes: line))
    }

    /// Bytes beyond ASCII may not stand between quotes (RFC 3501 section 4.3).
    private func loginWithLiterals(_ username: [UInt8], _ password: Secret) async throws {
        let tag = try await submit("LOGIN", "{\(username.count)}")
        guard try await awaitContinuation(of: tag, within: Patience.login) else { return try await finishLogin(tag) }
        try await sendRaw(username + Array(" {\(password.withBytes(\.count))}".utf8))
        if try await awaitContinuation(of: tag, within: Patience.login) { try await sendRaw(password) }
        try await finishLogin(tag)
    }

    private func sendRaw(_ secret: Secret) async throws {
        var bytes = secret.withBytes { Array($0[...]) }
        defer { bytes.wipe() }
        try await sendRaw(bytes)
    }

    private func finishLogin(_ tag: String) async throws {
        let command = try await finish(tag, silence: Patience.login)
        guard let end = command.end, end.status != .ok else { return }
        throw ServerRefusal.login(end.text, server: name)
    }

    /// NetEase refuses to open folders for clients that do not say who they are; other servers stumble over ID, so
    /// it is sent only where offered and its answer does not matter (RFC 2971).
    private func identify() async throws {
        guard capabilities.contains("ID") else { return }
        _ = try await finish(await submit("ID", "(\"name\" \"followup\")"))
    }

    /// - Returns: nil if the bytes cannot stand between quotes.
    static func quoted(_ bytes: [UInt8]) -> [UInt8]? {
        guard bytes.allSatisfy({ (0x20..<0x7f).contains($0) }) else { return nil }
        let escaped = bytes.flatMap { byte in
            byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") ? [UInt8(ascii: "\\"), byte] : [byte]
        }
        return [UInt8(ascii: "\"")] + escaped + [UInt8(ascii: "\"")]
    }

    static func quoted(_ name: MailboxName) -> String {
        // Names from the configuration are modified UTF-7; a server's own 8-bit name goes back as it came.
        let bytes: [UInt8]? = quoted(name.wire)
        let mark = UInt8(ascii: "\"")
        return String(decoding: bytes ?? [mark] + name.wire.filter { $0 >= 0x20 } + [mark], as: UTF8.self)
    }
}
