// SPDX-License-Identifier: MIT

/// The employer's short names in a mail's addresses and links, most trustworthy first.
struct SenderLabels {
    /// From the recruiting system's address (tenant) or its links.
    var tenants: [EmployerLabel] = []
    /// From the sender's own domain.
    var domain: EmployerLabel?

    var all: [EmployerLabel] { tenants + [domain].compactMap { $0 } }

    init(_ reading: EmployerReading) {
        if let match = reading.match {
            if match.isFrom, let tenant = Self.tenant(of: reading.from, match.system) { tenants.append(tenant) }
            tenants += Self.linked(match.system, in: reading.body)
        }
        if reading.isForeignDomain { return }
        domain = DomainName.registrableLabel(of: reading.from.domain).flatMap { EmployerLabel($0) }
    }

    // MARK: Tenants

    private static func tenant(of address: AddressParts, _ system: RecruitingSystem) -> EmployerLabel? {
        switch system.tenant {
        case nil: return nil
        case .local:
            let isPlain = NoReplyAddress.matches(address) && !address.local.has("recruiting")
            guard !isPlain || system.strip != nil else { return nil }
            let bare = stripped(address.local, system.strip ?? [])
            return isSystemWord(bare) ? nil : EmployerLabel(bare)
        case .subdomain:
            guard let domain = system.domains.first(where: { DomainName.isWithin(address.domain, $0) }) else {
                return nil
            }
            let extra = address.domain.dropLast(domain.utf8.count).split(separator: ".")
            guard let label = extra.last else { return nil }
            let bare = stripped(String(label), system.strip ?? [])
            return isSystemWord(bare) ? nil : EmployerLabel(bare)
        }
    }

    private static func isSystemWord(_ text: String) -> Bool {
        systemWords.contains(text) || NoReplyAddress.matches(AddressParts(text + "@"))
    }

    private static let systemWords: Set<String> = [
        "us", "eu", "mail", "email", "m", "app", "www", "no-reply", "noreply", "notification", "notifications",
        "system", "recruiting",
        "careers", "workday", "message", "talent", "jobs", "reply", "support", "info", "hr", "candidates", "otp", "msg",
        "bounce",
    ]

    /// Takes off what the table's `strip` tells.
    private static func stripped(_ text: String, _ rules: [String]) -> String {
        var rest = text[...]
        for rule in rules {
            if rule == "+*" {
                rest = rest.prefix { $0 != "+" }
            } else if rule == "*-%" {
                rest = rest.lastIndex(of: "-").map { rest[..<$0] } ?? rest
            } else if rule.hasPrefix("*") {
                if rest.hasSuffix(rule.dropFirst()) { rest = rest.dropLast(rule.count - 1) }
            } else {
                let prefix = rule.hasSuffix("*") ? rule.dropLast() : rule[...]
                if rest.hasPrefix(prefix) { rest = rest.dropFirst(prefix.count) }
            }
        }
        return String(rest)
    }

    // MARK: Links

    private static let mostLinks = 12

    private static func linked(_ system: RecruitingSystem, in text: EmployerText) -> [EmployerLabel] {
        guard let forms = system.links else { return [] }
        var labels: [EmployerLabel] = []
        for word in text.words.lazy.filter(\.isLink).prefix(mostLinks) {
            let link = String(decoding: text.bytes[Int(word.start)..<Int(word.end)], as: UTF8.self).lowercased()
            guard let label = forms.lazy.compactMap({ tenant(of: link, form: $0) }).first else { continue }
            if !labels.contains(where: { $0.compact == label.compact }) { labels.append(label) }
        }
        return labels
    }

    private static func tenant(of link: String, form: String) -> EmployerLabel? {
        guard let scheme = link.place(of: "://") else { return nil }
        let rest = link[scheme.upperBound...]
        let host = rest.prefix { $0 != "/" && $0 != "?" }
        if form.hasPrefix("*.") {
            let domain = form.dropFirst(2)
            guard DomainName.isWithin(host, domain), host.count > domain.count + 1 else { return nil }
            let first = host.split(separator: ".").first { $0 != "www" && $0 != "careers" } ?? ""
            return isSystemWord(String(first)) ? nil : EmployerLabel(first)
        }
        guard rest.hasPrefix(form) else { return nil }
        let tenant = rest.dropFirst(form.count).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        return isSystemWord(String(tenant)) ? nil : EmployerLabel(tenant)
    }
}
