// SPDX-License-Identifier: MIT
import Foundation
import MailClassification
import MailTransport
import Testing

@testable import followup

@Suite("The configuration file")
struct ConfigurationReaderTests {
    /// A valid configuration into which each case puts one mistake.
    private static let valid = """
        {"accounts": [{"name": "personal", "address": "sam@mailbox.example",
          "imap": {"host": "imap.mailbox.example", "port": 993, "security": "tls", "username": "sam"},
          "auth": {"method": "password", "file": "pw"}}]}
        """

    private func read(_ text: String) throws -> Configuration { try ConfigurationReader.read(Data(text.utf8)) }

    private func sentences(_ text: String) -> [String] {
        do {
            _ = try read(text)
            return []
        } catch let error as ConfigurationError {
            return error.sentences
        } catch {
            return ["\(error)"]
        }
    }

    @Test("The sample file shows every key, and its values are the defaults where there are defaults")
    func example() throws {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let data = try Data(contentsOf: root.appendingPathComponent("config.example.json"))
        let configuration = try ConfigurationReader.read(data)
        let account = try #require(configuration.accounts.first)
        #expect(account.folders == ["INBOX"] && account.lookBackDays == 180 && account.pollMinutes == 10)
        #expect(account.auth == .command(["secret-tool", "lookup", "followup", "personal"]))
        #expect(configuration.reminders.quietHours == Configuration.QuietHours())
        #expect(configuration.reminders.email?.auth == .file("smtp-password"))
        #expect(configuration.calendar.region == "DE-BE")
        #expect(configuration.calendar.extraHolidays == [try #require(CalendarDay(iso: "2026-12-24"))])
        #expect(configuration.followUp == .init())
        #expect(configuration.store == nil)
    }

    @Test("Only the accounts are needed; all else has a default")
    func defaults() throws {
        let configuration = try read(Self.valid)
        #expect(configuration.reminders == Configuration.Reminders())
        #expect(configuration.calendar == Configuration.Calendar())
        #expect(configuration.accounts[0].sentFolder == .auto)
    }

    /// What is replaced in the valid text, by what, and what the sentence must say.
    private static let mistakes: [(String, String, [String])] = [
        (#"{"accounts""#, #"{"accountz": [], "accounts""#, ["accountz: is not known", "Did you mean \"accounts\"?"]),
        (#""port": 993"#, #""port": "993""#, ["accounts[0].imap.port: is text, but a whole number"]),
        (#""port": 993"#, #""port": 99999"#, ["accounts[0].imap.port: is 99999", "from 1 to 65535"]),
        (#""security": "tls""#, #""security": "ssl""#, [#"must be one of "tls", "starttls", "none""#]),
        (#""security": "tls""#, #""security": "none""#, ["accounts[0].imap.security", "127.0.0.1"]),
        (#""host": "imap.mailbox.example""#, #""host": "imaps://mail""#, ["accounts[0].imap.host", "no host name"]),
        (#""host": "imap.mailbox.example", "#, "", ["accounts[0].imap.host: is missing"]),
        (#", "username": "sam""#, "", ["accounts[0].imap.username: is missing"]),
        (#""sam@mailbox.example""#, #""Sam <sam@mailbox.example>""#, ["accounts[0].address", "no mail address"]),
        (#""file": "pw""#, #""file": "pw", "command": ["pass"]"#, ["exactly one of", "command and file"]),
        (#", "file": "pw""#, "", ["exactly one of", "none"]),
        (#""file": "pw""#, #""command": []"#, ["accounts[0].auth.command: is empty"]),
        (#""method": "password""#, #""method": "kerberos""#, [#"must be "password" or "oauth2""#]),
        (#""name": "personal", "#, "", ["accounts[0].name: is missing"]),
        ("]}", #"], "calendar": {"time_zone": "Mars/Base"}}"#, ["calendar.time_zone", "Europe/Berlin"]),
        ("]}", #"], "calendar": {"region": "XX"}}"#, ["calendar.region"]),
        ("]}", #"], "calendar": {"work_days": ["monday"]}}"#, ["calendar.work_days", "mon, tue"]),
        ("]}", #"], "calendar": {"extra_holidays": ["24.12."]}}"#, ["calendar.extra_holidays", "2026-12-24"]),
        ("]}", #"], "reminders": {"digest_at": "9 am"}}"#, ["reminders.digest_at", "09:00"]),
        (
            "]}", #"], "reminders": {"quiet_hours": {"form": "20:00"}}}"#,
            ["quiet_hours.form", "Did you mean \"from\"?"]
        ),
        ("]}", #"], "reminders": {"email": {"to": "a@b.example"}}}"#, ["reminders.email.from: is missing"]),
        ("]}", #"], "follow_up": {"silent_after_days": 0}}"#, ["follow_up.silent_after_days", "from 7 to 365"]),
        ("]}", #"], "store": 7}"#, ["store: is a number, but text is wanted"]),
        ("]}", "]", ["not valid JSON"]),
        (valid, "[]", ["an object"]),
        (valid, "{}", ["accounts: is missing or empty"]),
    ]

    @Test("A mistake is reported with its path and what is allowed", arguments: mistakes)
    func mistake(replaced: String, replacement: String, expected: [String]) {
        let text = Self.valid.replacingOccurrences(of: replaced, with: replacement)
        let said = sentences(text).joined(separator: "\n")
        for part in expected { #expect(said.contains(part), "said: \(said)") }
    }

    @Test("All mistakes are reported at once")
    func several() {
        let text = Self.valid.replacingOccurrences(of: "993", with: "0").replacingOccurrences(of: "tls", with: "x")
        #expect(sentences(text).count == 2)
    }

    @Test("Two accounts need two names")
    func sameName() {
        let account = Self.valid.dropFirst(#"{"accounts": ["#.count).dropLast(2)
        #expect(sentences(#"{"accounts": [\#(account), \#(account)]}"#).joined().contains("two accounts named"))
    }
}
