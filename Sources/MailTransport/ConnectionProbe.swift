// SPDX-License-Identifier: MIT
import CCurl

/// One step of reaching a server, and how it went.
public struct ProbeStep: Sendable, Equatable {
    /// How a step went.
    public enum Outcome: Sendable, Equatable {
        /// What was found, in a few words.
        case ok(String)
        /// A sentence with the next step.
        case failed(String)
    }

    /// Such as "connect", "log in", "folders".
    public var name: String
    /// How it went.
    public var outcome: Outcome

    /// Whether the step succeeded.
    public var isOK: Bool {
        if case .ok = outcome { return true }
        return false
    }
}

/// Tries a server step by step and changes nothing there; for `doctor`.
public struct ConnectionProbe {
    /// Connects, logs in, and looks for each folder of the account. Ends at the first step that fails.
    public static func imap(_ account: IMAPAccount, credentials: any CredentialSource) async -> [ProbeStep] {
        var steps: [ProbeStep] = []
        var session: IMAPSession?
        do {
            let open = try await IMAPSession.open(account.server)
            session = open
            steps.append(ProbeStep(name: "connect", outcome: .ok(protection(account.server))))
            try await open.logIn(try await credentials.credential())
            let push = await open.offersIdle ? "new mail is pushed (IDLE)" : "the server does not push; it is asked"
            steps.append(ProbeStep(name: "log in", outcome: .ok(push)))
            steps += await folders(of: account, on: open)
        } catch {
            let names = ["connect", "log in"]
            steps.append(ProbeStep(name: names[min(steps.count, 1)], outcome: .failed(String(describing: error))))
        }
        await session?.logOut()
        return steps
    }

    private static func folders(of account: IMAPAccount, on session: IMAPSession) async -> [ProbeStep] {
        var steps: [ProbeStep] = []
        for folder in account.folders { steps.append(await step("folder \(folder)", MailboxName(folder), session)) }
        switch account.sentFolder {
        case .none: return steps
        case .named(let name): return steps + [await step("sent folder \(name)", MailboxName(name), session)]
        case .auto: return steps + [await sentStep(session)]
        }
    }

    private static func sentStep(_ session: IMAPSession) async -> ProbeStep {
        do {
            if let found = SentFolderFinder.find(in: try await session.list()) {
                return await step("sent folder", found, session)
            }
            let advice = "No folder of sent mail was found. Set \"sent_folder\" to its name, or to null."
            return ProbeStep(name: "sent folder", outcome: .failed(advice))
        } catch {
            return ProbeStep(name: "sent folder", outcome: .failed(String(describing: error)))
        }
    }

    private static func step(_ name: String, _ folder: MailboxName, _ session: IMAPSession) async -> ProbeStep {
        do {
            let opened = try await session.examine(folder)
            let detail = "\(ServerWords.clean(folder.name)): \(opened.messages ?? 0) messages"
            return ProbeStep(name: name, outcome: .ok(detail))
        } catch {
            return ProbeStep(name: name, outcome: .failed(String(describing: error)))
        }
    }

    /// Connects and logs in to an SMTP server; no mail is sent.
    public static func smtp(_ server: MailServer, credentials: (any CredentialSource)?) async -> [ProbeStep] {
        let connect = await smtpStep("connect", server, nil) { protection(server) }
        guard connect.isOK, let credentials else { return [connect] }
        do {
            let credential = try await credentials.credential()
            return [connect, await smtpStep("log in", server, credential) { "accepted" }]
        } catch {
            return [connect, ProbeStep(name: "log in", outcome: .failed(String(describing: error)))]
        }
    }

    private static func smtpStep(
        _ name: String, _ server: MailServer, _ credential: Credential?, _ detail: () -> String
    ) async -> ProbeStep {
        do {
            let attempt = try await BlockingCall.run { abort in
                Result { () throws(SMTPError) in
                    let curl = try SMTPConnection.handle(server, credential)
                    curl.set(CURLOPT_CONNECT_ONLY, 1)
                    let code = curl.perform(abort)
                    if code != CURLE_OK { throw SMTPConnection.failure(code, curl, isGiven: false) }
                }
            }
            try attempt.get()
            return ProbeStep(name: name, outcome: .ok(detail()))
        } catch {
            return ProbeStep(name: name, outcome: .failed(String(describing: error)))
        }
    }

    private static func protection(_ server: MailServer) -> String {
        switch server.security {
        case .tls: "\(server.host):\(server.port), TLS"
        case .starttls: "\(server.host):\(server.port), STARTTLS"
        case .none: "\(server.host):\(server.port), not encrypted (this machine)"
        }
    }
}
