// SPDX-License-Identifier: MIT

/// Questions about domain names, always on label boundaries.
enum DomainName {
    /// Whether `host` is `domain` or one of its sub-domains; both in lower case.
    static func isWithin(_ host: some StringProtocol, _ domain: some StringProtocol) -> Bool {
        guard host.hasSuffix(domain), !domain.isEmpty else { return false }
        let extra = host.utf8.count - domain.utf8.count
        guard extra > 0 else { return true }
        return host.utf8[host.utf8.index(host.utf8.startIndex, offsetBy: extra - 1)] == UInt8(ascii: ".")
    }

    /// `host` itself, then what remains as labels fall off its front: the names to look up in a table of domains.
    static func ancestors(of host: String) -> [Substring] {
        var result: [Substring] = []
        var rest = host[...]
        while rest.utf8.contains(UInt8(ascii: ".")) {
            result.append(rest)
            guard let dot = rest.utf8.firstIndex(of: UInt8(ascii: ".")) else { break }
            rest = rest[rest.index(after: dot)...]
        }
        return result
    }

    /// The label that a registrant chose (`osprey-print` of `mail.osprey-print.co.uk`), or nil.
    ///
    /// A short list of second-level suffixes stands in for the Public Suffix List: a wrong guess costs a name that is
    /// looked for in the text and not found.
    static func registrableLabel(of host: String) -> Substring? {
        let labels = host.utf8.split(separator: UInt8(ascii: "."))
        guard labels.count >= 2 else { return nil }
        let isSecondLevel = labels.count >= 3 && secondLevels.contains(String(Substring(labels[labels.count - 2])))
        return Substring(labels[labels.count - (isSecondLevel ? 3 : 2)])
    }

    /// The part of `host` that a registrant bought (`osprey-print.co.uk` of `mail.osprey-print.co.uk`); `host` itself
    /// where that cannot be told.
    static func registrable(_ host: String) -> String {
        guard let label = registrableLabel(of: host) else { return host }
        return String(host[label.startIndex...])
    }

    private static let secondLevels: Set<String> = [
        "co", "com", "org", "net", "ac", "gov", "edu", "gob", "gouv", "asso", "nhs", "or", "ne", "go", "nom", "mil",
        "ltd", "plc", "sch", "police", "id", "gv",
    ]

    /// Whether anybody can have a mailbox there, so that the domain says nothing of an employer.
    static func isFreeMail(_ host: String) -> Bool {
        guard let label = registrableLabel(of: host) else { return false }
        return freeMailLabels.contains(String(label))
    }

    private static let freeMailLabels: Set<String> = [
        "gmail", "googlemail", "outlook", "hotmail", "live", "msn", "yahoo", "ymail", "rocketmail", "icloud", "me",
        "mac",
        "aol", "gmx", "web", "mailbox", "posteo", "proton", "protonmail", "pm", "tutanota", "tuta", "freenet",
        "t-online", "arcor", "orange", "wanadoo", "free", "laposte", "sfr", "libero", "virgilio", "tiscali", "alice",
        "tin", "fastmail", "hey", "zoho", "mail", "yandex", "uol", "bol", "terra", "ig", "wp", "onet", "o2", "interia",
        "ziggo", "kpnmail", "planet", "xs4all", "hetnet", "telenet", "skynet", "btinternet", "comcast", "verizon",
        "att", "sbcglobal", "cox", "bluewin", "aon", "runbox", "mailfence", "disroot", "riseup", "qq", "163",
    ]
}
