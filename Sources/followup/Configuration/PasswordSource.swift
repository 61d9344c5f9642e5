// SPDX-License-Identifier: MIT
import Foundation
import Glibc
import MailTransport

/// Fetches a log-in's secret from where the configuration says, each time a connection needs it.
struct PasswordSource: CredentialSource {
    let username: String
    let authentication: Configuration.Authentication
    /// For paths in the configuration, which are relative to its folder.
    let file: ConfigurationFile

    /// A password command that hangs (a locked key ring asks in a window nobody sees) must not stop the watching.
    static let commandLimit = Duration.seconds(30)

    func credential() async throws -> Credential {
        switch authentication {
        case .command(let words): .password(username: username, try await output(of: words))
        case .file(let path): .password(username: username, try secret(inFile: file.resolve(path)))
        case .credential(let name): .password(username: username, try secret(inFile: try credentialPath(name)))
        case .secretService(let attributes):
            .password(username: username, try await output(of: Self.lookup(attributes)))
        case .oauth2:
            throw PasswordError(
                "Account log-in as \(username) is set to oauth2, which this version cannot do yet. "
                    + "Create an app password with your mail provider and use \"method\": \"password\".")
        }
    }

    private static func lookup(_ attributes: [String: String]) -> [String] {
        ["secret-tool", "lookup"] + attributes.sorted { $0.key < $1.key }.flatMap { [$0.key, $0.value] }
    }

    // MARK: - Files

    private func credentialPath(_ name: String) throws -> String {
        guard let folder = ProcessInfo.processInfo.environment["CREDENTIALS_DIRECTORY"] else {
            throw PasswordError(
                "The password is in the systemd credential \"\(name)\", but this process was given none. "
                    + "It is there for the service only; add LoadCredential=\(name):/path to the unit.")
        }
        return "\(folder)/\(name)"
    }

    private func secret(inFile path: String) throws -> Secret {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else {
            throw PasswordError(
                "The password file \(path) cannot be read: \(String(cString: strerror(errno))). "
                    + "Write the password into it and run chmod 600 '\(path)'.")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw PasswordError("The password file \(path) is not a plain file. Name a file that holds the password.")
        }
        guard status.st_mode & 0o077 == 0 else {
            throw PasswordError(
                "The password file \(path) can be read by other users of this machine. Run chmod 600 '\(path)'.")
        }
        let data = try FileHandle(fileDescriptor: descriptor, closeOnDealloc: false).read(upToCount: 64 * 1024)
        return try Self.firstLine(data ?? Data(), from: "The password file \(path)")
    }

    /// The secret is the first line, since editors and `secret-tool` end it with a newline.
    private static func firstLine(_ data: Data, from source: String) throws -> Secret {
        let line = data.prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
        guard !line.isEmpty else { throw PasswordError("\(source) gave no password. Its first line must be it.") }
        return Secret(String(decoding: line, as: UTF8.self))
    }

    // MARK: - Commands

    private func output(of words: [String]) async throws -> Secret {
        let program = words[0]
        let data: Data
        do {
            data = try await ChildProcess.output(of: words, limit: Self.commandLimit)
        } catch let error as ChildProcess.Failure {
            throw PasswordError("The password command \(program) \(error). Run it in a terminal to see why.")
        }
        return try Self.firstLine(data, from: "The password command \(program)")
    }
}

/// Why a secret could not be had, and what to do.
struct PasswordError: Error, Sendable, Equatable, CustomStringConvertible {
    var description: String
    init(_ description: String) { self.description = description }
}
