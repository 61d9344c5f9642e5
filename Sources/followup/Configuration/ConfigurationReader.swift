// SPDX-License-Identifier: MIT
import FollowUps
import Foundation
import MailClassification
import MailTransport

/// Turns the JSON of a configuration file into a ``Configuration``, reporting everything that is wrong with it.
struct ConfigurationReader {
    private let problems = ConfigurationProblems()

    /// - Throws: ``ConfigurationError`` with a sentence for each problem.
    static func read(_ data: Data) throws(ConfigurationError) -> Configuration {
        let value: JSONValue
        do {
            value = try JSONValue.parse(data)
        } catch {
            throw ConfigurationError("It is not valid JSON: \(Self.sentence(of: error))")
        }
        let reader = ConfigurationReader()
        let configuration = reader.configuration(value)
        guard let configuration, reader.problems.sentences.isEmpty else {
            throw ConfigurationError(reader.problems.sentences)
        }
        return configuration
    }

    private static func sentence(of error: any Error) -> String {
        guard case DecodingError.dataCorrupted(let context) = error else { return "\(error)." }
        let underlying = context.underlyingError.map { " \($0)" } ?? ""
        return "\(context.debugDescription)\(underlying) Look for a missing comma, quote or bracket."
    }

    private func configuration(_ value: JSONValue) -> Configuration? {
        let keys = ["accounts", "reminders", "calendar", "follow_up", "store"]
        guard let root = ConfigurationObject(value, path: "", allowed: keys, problems: problems) else { return nil }
        var configuration = Configuration(accounts: accounts(root))
        configuration.reminders = reminders(root)
        configuration.calendar = calendar(root)
        configuration.followUp = followUp(root)
        configuration.store = root.string("store")
        return configuration
    }

    // MARK: - Accounts

    private func accounts(_ root: ConfigurationObject) -> [Configuration.Account] {
        guard let objects = root.objects("accounts"), !objects.isEmpty else {
            problems.add("accounts", "is missing or empty. Name at least one mailbox; config.example.json shows how.")
            return []
        }
        let accounts = objects.compactMap { account($0.value, path: $0.path) }
        var names: Set<String> = []
        for account in accounts where !names.insert(account.name).inserted {
            problems.add("accounts", "holds two accounts named \"\(account.name)\". Give each its own name.")
        }
        return accounts
    }

    private func account(_ value: JSONValue, path: String) -> Configuration.Account? {
        let keys = [
            "name", "address", "imap", "auth", "folders", "sent_folder", "look_back_days", "poll_minutes",
        ]
        guard let object = ConfigurationObject(value, path: path, allowed: keys, problems: problems) else { return nil }
        let name = object.requiredString("name", example: "personal")
        let address = address(object, "address")
        let imap = server(object, "imap", defaultPort: 993)
        let auth = authentication(object, "auth")
        if !object.has("auth") { object.report("auth", "is missing. Say where the password comes from.") }
        guard let name, let address, let imap, let auth else { return nil }
        guard imap.username != nil else {
            object.report("imap.username", "is missing. It is the log-in name, often the whole address.")
            return nil
        }
        var account = Configuration.Account(name: name, address: address, imap: imap, auth: auth)
        if let folders = object.strings("folders") {
            account.folders = folders
            if folders.isEmpty { object.report("folders", "is empty. Name at least one folder, such as \"INBOX\".") }
        }
        account.sentFolder = sentFolder(object)
        account.lookBackDays = object.int("look_back_days", in: 1...36_500) ?? account.lookBackDays
        account.pollMinutes = object.int("poll_minutes", in: 1...1440) ?? account.pollMinutes
        return account
    }

    /// `"auto"` finds it, null watches none, anything else is its name.
    private func sentFolder(_ object: ConfigurationObject) -> SentFolder {
        guard object.has("sent_folder") else { return .auto }
        guard object.value("sent_folder") != nil else { return .none }
        guard let name = object.string("sent_folder") else { return .auto }
        return name == "auto" ? .auto : .named(name)
    }

    private func server(_ parent: ConfigurationObject, _ key: String, defaultPort: Int) -> Configuration.Server? {
        guard parent.value(key) != nil else {
            parent.report(key, "is missing. Write for example {\"host\": \"imap.mailbox.example\", \"port\": 993}.")
            return nil
        }
        let keys = ["host", "port", "security", "username", "ca_file"]
        guard let object = parent.object(key, allowed: keys),
            let host = object.requiredString("host", example: "imap.mailbox.example")
        else { return nil }
        guard Self.isHost(host) else {
            object.report("host", "is \"\(host)\", which is no host name. Write it without a scheme or path.")
            return nil
        }
        let security = object.choice("security", MailServer.Security.self) ?? .tls
        if security == .none && !Self.isLoopback(host) {
            object.report("security", "is \"none\", which is for this machine only (127.0.0.1). Use \"tls\".")
            return nil
        }
        let server = MailServer(
            host: host, port: object.int("port", in: 1...65_535) ?? defaultPort, security: security,
            caFile: object.string("ca_file").map(Paths.expandingTilde))
        return Configuration.Server(server: server, username: object.string("username"))
    }

    private static func isHost(_ host: String) -> Bool {
        let allowed = host.utf8.allSatisfy {
            ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x41 && $0 <= 0x5A) || ($0 >= 0x61 && $0 <= 0x7A) || $0 >= 0x80
                || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":")
                || $0 == UInt8(ascii: "_")
        }
        return allowed && host.utf8.count <= 253 && !host.hasPrefix(".") && !host.hasPrefix("-")
    }

    private static func isLoopback(_ host: String) -> Bool {
        host == "localhost" || host == "::1"
            || (host.hasPrefix("127.") && host.allSatisfy { $0.isNumber || $0 == "." })
    }

    private func address(_ object: ConfigurationObject, _ key: String) -> String? {
        guard let text = object.requiredString(key, example: "sam@mailbox.example") else { return nil }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty }), !text.contains(where: { " <>,;\"".contains($0) })
        else {
            object.report(key, "is \"\(text)\", which is no mail address. Write only the address, without a name.")
            return nil
        }
        return text
    }

    // MARK: - Log-in

    private func authentication(_ parent: ConfigurationObject, _ key: String) -> Configuration.Authentication? {
        let keys = [
            "method", "command", "file", "credential", "secret_service", "provider", "auth_url", "token_url",
            "client_id", "scopes",
        ]
        guard let object = parent.object(key, allowed: keys) else { return nil }
        let method = object.requiredString("method", example: "password")
        switch method {
        case "password": return password(object)
        case "oauth2": return oauth2(object)
        case let other?:
            object.report("method", "is \"\(other)\", but must be \"password\" or \"oauth2\".")
            return nil
        case nil: return nil
        }
    }

    private func password(_ object: ConfigurationObject) -> Configuration.Authentication? {
        let sources = ["command", "file", "credential", "secret_service"]
        let given = sources.filter { object.value($0) != nil }
        guard given.count == 1, let source = given.first else {
            problems.add(
                object.path,
                "wants exactly one of \(sources.joined(separator: ", ")), but has "
                    + (given.isEmpty ? "none." : "\(given.joined(separator: " and "))."))
            return nil
        }
        switch source {
        case "command":
            guard let words = object.strings("command") else { return nil }
            guard !words.isEmpty else {
                object.report("command", "is empty. Write the program and its arguments as a list.")
                return nil
            }
            return .command(words)
        case "file": return object.string("file").map { .file($0) }
        case "credential":
            guard let name = object.string("credential") else { return nil }
            guard !name.contains("/") else {
                object.report("credential", "is \"\(name)\", but a credential's name holds no slash.")
                return nil
            }
            return .credential(name)
        default: return secretService(object)
        }
    }

    private func secretService(_ object: ConfigurationObject) -> Configuration.Authentication? {
        guard case .object(let members)? = object.value("secret_service"), !members.isEmpty else {
            object.report("secret_service", "must be an object of attributes, such as {\"followup\": \"personal\"}.")
            return nil
        }
        var attributes: [String: String] = [:]
        for member in members {
            guard case .string(let text) = member.value else {
                object.report("secret_service.\(member.key)", "is \(member.value.typeName), but text is wanted.")
                return nil
            }
            attributes[member.key] = text
        }
        return .secretService(attributes)
    }

    private func oauth2(_ object: ConfigurationObject) -> Configuration.Authentication? {
        var oauth = Configuration.OAuth2()
        oauth.provider = object.string("provider")
        oauth.authURL = object.string("auth_url")
        oauth.tokenURL = object.string("token_url")
        oauth.clientID = object.string("client_id")
        oauth.scopes = object.strings("scopes") ?? []
        guard oauth.provider != nil || oauth.tokenURL != nil else {
            problems.add(object.path, "wants a \"provider\" or its own \"auth_url\" and \"token_url\".")
            return nil
        }
        return .oauth2(oauth)
    }

    // MARK: - Reminders

    private func reminders(_ root: ConfigurationObject) -> Configuration.Reminders {
        var reminders = Configuration.Reminders()
        let keys = ["desktop", "email", "quiet_hours", "digest_at"]
        guard let object = root.object("reminders", allowed: keys) else { return reminders }
        reminders.desktop = object.bool("desktop") ?? reminders.desktop
        reminders.email = email(object)
        reminders.digestAt = time(object, "digest_at") ?? reminders.digestAt
        if let quiet = object.object("quiet_hours", allowed: ["from", "until"]) {
            reminders.quietHours.from = time(quiet, "from") ?? reminders.quietHours.from
            reminders.quietHours.until = time(quiet, "until") ?? reminders.quietHours.until
        }
        return reminders
    }

    private func email(_ parent: ConfigurationObject) -> Configuration.Email? {
        guard let object = parent.object("email", allowed: ["to", "from", "smtp", "auth"]) else { return nil }
        let to = address(object, "to")
        let from = address(object, "from")
        let smtp = server(object, "smtp", defaultPort: 465)
        let auth = object.value("auth") == nil ? nil : authentication(object, "auth")
        guard let to, let from, let smtp else { return nil }
        if auth != nil && smtp.username == nil {
            object.report("smtp.username", "is missing, though \"auth\" says how to log in.")
        }
        if auth == nil && smtp.username != nil && object.value("auth") == nil {
            object.report(
                "auth", "is missing, though \"smtp.username\" is given. Leave both null to send without log-in.")
        }
        return Configuration.Email(to: to, from: from, smtp: smtp, auth: auth)
    }

    /// `HH:MM` in minutes after midnight.
    private func time(_ object: ConfigurationObject, _ key: String) -> Int? {
        guard let text = object.string(key) else { return nil }
        let fields = text.split(separator: ":", omittingEmptySubsequences: false)
        guard fields.count == 2, fields.allSatisfy({ (1...2).contains($0.count) && $0.allSatisfy(\.isASCII) }),
            let hour = Int(fields[0]), let minute = Int(fields[1]), (0...23).contains(hour), (0...59).contains(minute)
        else {
            object.report(key, "is \"\(text)\", but must be a time of day such as \"09:00\".")
            return nil
        }
        return hour * 60 + minute
    }

    // MARK: - Calendar and policy

    private func calendar(_ root: ConfigurationObject) -> Configuration.Calendar {
        var calendar = Configuration.Calendar()
        let keys = ["time_zone", "region", "work_days", "extra_holidays"]
        guard let object = root.object("calendar", allowed: keys) else { return calendar }
        if let zone = object.string("time_zone") {
            calendar.timeZone = zone
            if zone != "system" && TimeZone(identifier: zone) == nil {
                object.report(
                    "time_zone", "is \"\(zone)\", but must be \"system\" or a name such as \"Europe/Berlin\".")
            }
        }
        calendar.region = object.string("region")
        if let region = calendar.region, let sentence = regionProblem(region) { object.report("region", sentence) }
        if let days = object.strings("work_days") { calendar.workDays = workDays(days, object) }
        if let days = object.strings("extra_holidays") { calendar.extraHolidays = holidays(days, object) }
        return calendar
    }

    private func regionProblem(_ region: String) -> String? {
        do {
            _ = try WorkCalendar(timeZone: .gmt, region: region, workDays: [.monday], extraHolidays: [])
            return nil
        } catch {
            return "\(error)"
        }
    }

    private func workDays(_ names: [String], _ object: ConfigurationObject) -> Set<Weekday> {
        let days = names.compactMap(Weekday.init(rawValue:))
        if days.count < names.count || days.isEmpty {
            object.report("work_days", "must list one or more of mon, tue, wed, thu, fri, sat, sun.")
        }
        return Set(days)
    }

    private func holidays(_ texts: [String], _ object: ConfigurationObject) -> Set<CalendarDay> {
        Set(
            texts.compactMap { text in
                let day = CalendarDay(iso: text)
                if day == nil { object.report("extra_holidays", "holds \"\(text)\"; write days like \"2026-12-24\".") }
                return day
            })
    }

    private func followUp(_ root: ConfigurationObject) -> FollowUpSettings {
        var settings = FollowUpSettings()
        let keys = [
            "first_after_business_days", "second_after_business_days", "after_window_business_days",
            "silent_after_days", "prefers_phone",
        ]
        guard let object = root.object("follow_up", allowed: keys) else { return settings }
        let range = 1...90
        settings.firstAfterBusinessDays =
            object.int("first_after_business_days", in: range) ?? settings.firstAfterBusinessDays
        settings.secondAfterBusinessDays =
            object.int("second_after_business_days", in: range) ?? settings.secondAfterBusinessDays
        settings.afterWindowBusinessDays =
            object.int("after_window_business_days", in: 0...90) ?? settings.afterWindowBusinessDays
        settings.silentAfterDays = object.int("silent_after_days", in: 7...365) ?? settings.silentAfterDays
        settings.prefersPhone = object.bool("prefers_phone") ?? settings.prefersPhone
        return settings
    }
}
