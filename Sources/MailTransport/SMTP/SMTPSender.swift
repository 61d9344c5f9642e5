// SPDX-License-Identifier: MIT
import CCurl

/// Sends mail over one server, a connection for each mail.
public struct SMTPSender: Sendable {
    private let server: MailServer
    private let credentials: (any CredentialSource)?

    /// - Parameter credentials: nil for a server that wants no log-in.
    public init(server: MailServer, credentials: (any CredentialSource)?) {
        self.server = server
        self.credentials = credentials
    }

    /// Sends one mail and returns when the server has taken it. Cancelling gives up at once.
    public func send(_ mail: OutgoingMail) async throws(SMTPError) {
        try MailOnTheWire.check(address: mail.from)
        try MailOnTheWire.check(address: mail.to)
        let content = MailOnTheWire.canonical(mail.content)
        try MailOnTheWire.check(content)
        let credential = try await credential()
        let server = server
        let upload = MailUpload(content)
        let outcome: Result<Void, SMTPError>
        do {
            outcome = try await BlockingCall.run { abort in
                Result { () throws(SMTPError) in
                    try Self.send(mail, upload, server, credential, abort)
                }
            }
        } catch {
            throw .cancelled(mayHaveBeenSent: upload.isGiven)
        }
        try outcome.get()
    }

    private func credential() async throws(SMTPError) -> Credential? {
        guard let credentials else { return nil }
        do {
            return try await credentials.credential()
        } catch is CancellationError {
            throw .cancelled(mayHaveBeenSent: false)
        } catch let error as TransportError {
            throw .transport(error)
        } catch {
            throw .transport(.credentialUnavailable(String(describing: error)))
        }
    }

    private static func send(
        _ mail: OutgoingMail, _ upload: MailUpload, _ server: MailServer, _ credential: Credential?, _ abort: AbortFlag
    ) throws(SMTPError) {
        let curl = try SMTPConnection.handle(server, credential)
        curl.set(CURLOPT_MAIL_FROM, "<\(mail.from)>")
        curl.set(CURLOPT_MAIL_RCPT, list: ["<\(mail.to)>"])
        curl.set(CURLOPT_UPLOAD, 1)
        curl.set(CURLOPT_TIMEOUT, Int(Patience.smtpTransfer.components.seconds))
        curl.set(CURLOPT_SERVER_RESPONSE_TIMEOUT, Int(Patience.smtpReply.components.seconds))
        upload.attach(to: curl)
        let code = curl.perform(abort)
        guard code != CURLE_OK else { return }
        throw SMTPConnection.failure(code, curl, isGiven: upload.isGiven)
    }
}
