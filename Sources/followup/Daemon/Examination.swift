// SPDX-License-Identifier: MIT
import Foundation
import Glibc
import JobTracker
import MailTransport
import Reminders

/// Looks at every part of the set-up, for `doctor`. Reads and sends no mail.
struct Examination: Sendable {
    let file: ConfigurationFile
    let now: Date

    func run() async -> [Finding] {
        let configuration: Configuration
        do {
            configuration = try file.load()
        } catch {
            return [.fault("configuration", error.description)]
        }
        var findings = [Finding.good("configuration", file.path), libraries(), store(configuration)]
        for account in configuration.accounts { findings += await examine(account) }
        findings += await examineMail(configuration.reminders.email)
        findings.append(await examineDesktop(configuration))
        if !configuration.reminders.desktop && configuration.reminders.email == nil {
            findings.append(.fault("reminders", "Both ways are off, so no reminder can reach you. Turn one on."))
        }
        return findings + (await ServiceExamination().run())
    }

    private func libraries() -> Finding {
        do {
            try LibraryVersion.check()
            let words = LibraryVersion.description.split(separator: " ").prefix(2)
            return .good("libcurl", words.joined(separator: " "))
        } catch {
            return .fault("libcurl", "\(error)")
        }
    }

    private func store(_ configuration: Configuration) -> Finding {
        let path = Workspace.storePath(of: configuration, file: file)
        do {
            let tracker = try Tracker(path: path)
            let problems = try tracker.problems()
            guard problems.isEmpty else {
                return .fault(
                    "tracker", "\(path) is damaged (\(problems[0])). Move it away; a check reads your mail anew.")
            }
            return .good("tracker", "\(path), \(try tracker.applications().count) applications")
        } catch {
            return .fault("tracker", "\(error)")
        }
    }

    private func examine(_ account: Configuration.Account) async -> [Finding] {
        let credentials = account.credentials(file)
        do {
            _ = try await credentials.credential()
        } catch {
            return [.fault("\(account.name): password", "\(error)")]
        }
        let steps = await ConnectionProbe.imap(account.transportAccount, credentials: credentials)
        return [.good("\(account.name): password", "found")] + steps.map { finding($0, for: account.name) }
    }

    private func examineMail(_ email: Configuration.Email?) async -> [Finding] {
        guard let email else { return [.note("e-mail reminders", "off; \"reminders.email\" turns them on")] }
        do {
            _ = try MailComposer(from: email.from, to: email.to, timeZone: .gmt)
        } catch {
            return [.fault("e-mail reminders", "\(error)")]
        }
        let steps = await ConnectionProbe.smtp(email.smtp.server, credentials: email.credentials(file))
        return steps.map { finding($0, for: "e-mail reminders") }
    }

    private func finding(_ step: ProbeStep, for subject: String) -> Finding {
        switch step.outcome {
        case .ok(let detail): .good("\(subject): \(step.name)", detail)
        case .failed(let sentence): .fault("\(subject): \(step.name)", sentence)
        }
    }

    private func examineDesktop(_ configuration: Configuration) async -> Finding {
        guard configuration.reminders.desktop else { return .note("desktop", "off by \"reminders.desktop\"") }
        let notifier = DesktopNotifier()
        defer { Task { await notifier.close() } }
        do {
            let server = try await notifier.serverInformation()
            return .good("desktop", "\(server.name) \(server.version)")
        } catch {
            let sentence = "\(error)"
            return configuration.reminders.email == nil
                ? .fault("desktop", sentence) : .note("desktop", "\(sentence) E-mail takes over.")
        }
    }
}
