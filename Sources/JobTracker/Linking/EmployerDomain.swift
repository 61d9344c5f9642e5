// SPDX-License-Identifier: MIT
import MailClassification
import MailParsing

/// Which domains say something about an employer.
enum EmployerDomain {
    /// Where anybody can have an address, and services that write in many employers' names.
    private static let shared: Set<String> = [
        "gmail.com", "googlemail.com", "outlook.com", "outlook.de", "outlook.fr", "outlook.es", "outlook.it",
        "hotmail.com", "hotmail.de", "hotmail.fr", "hotmail.co.uk", "hotmail.it", "hotmail.es", "live.com", "msn.com",
        "yahoo.com", "yahoo.de", "yahoo.fr", "yahoo.co.uk", "yahoo.it", "yahoo.es", "ymail.com", "aol.com",
        "icloud.com", "me.com", "mac.com", "gmx.de", "gmx.net", "gmx.at", "gmx.ch", "gmx.com", "web.de", "mail.de",
        "t-online.de", "freenet.de", "posteo.de", "mailbox.org", "proton.me", "protonmail.com", "pm.me", "tutanota.com",
        "tuta.io", "fastmail.com", "hey.com", "zoho.com", "mail.com", "orange.fr", "wanadoo.fr", "free.fr", "sfr.fr",
        "laposte.net", "libero.it", "virgilio.it", "tiscali.it", "wp.pl", "o2.pl", "onet.pl", "interia.pl", "ziggo.nl",
        "kpnmail.nl", "sapo.pt", "bluewin.ch", "btinternet.com", "sky.com", "comcast.net", "verizon.net", "att.net",
        "qq.com", "163.com", "126.com", "mail.ru", "yandex.ru", "yandex.com", "rediffmail.com", "seznam.cz",
        "linkedin.com", "indeed.com", "indeedemail.com", "xing.com", "stepstone.de", "glassdoor.com", "monster.com",
        "ziprecruiter.com", "dice.com", "otta.com", "wellfound.com", "calendly.com", "cal.com", "google.com",
        "docusign.net", "docusign.com", "zoom.us", "teams.microsoft.com", "doodle.com", "hackerrank.com",
        "codility.com", "codesignal.com", "testgorilla.com", "hirevue.com",
    ]

    /// The domain of `address` if it can be an employer's own, in lower case.
    static func own(of address: MailAddress) -> String? {
        let domain = address.domain
        guard domain.contains("."), !isShared(domain) else { return nil }
        return registrable(domain)
    }

    /// Whether the domain, or one above it, is shared by many.
    static func isShared(_ domain: String) -> Bool {
        var labels = domain.split(separator: ".")[...]
        while labels.count > 1 {
            if shared.contains(labels.joined(separator: ".")) { return true }
            labels.removeFirst()
        }
        return false
    }

    /// Whether a domain carries the company's name, or the name's first words, as a whole label: `nordvik.example` and
    /// "Nordvik Systems", but not `nord.example`.
    static func names(_ company: String, domain: String) -> Bool {
        guard let label = domain.split(separator: ".").first.map({ $0.filter { $0 != "-" } }), label.count >= 3 else {
            return false
        }
        var squashed = ""
        for word in CompanyName.key(company).split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
            squashed += word
            if squashed == label { return true }
        }
        return false
    }

    /// The part that one registers: two labels, or three below a suffix such as `co.uk`.
    private static func registrable(_ domain: String) -> String {
        let labels = domain.split(separator: ".")
        guard labels.count > 2 else { return domain }
        let isCompound = secondLevels.contains(labels[labels.count - 2]) && labels[labels.count - 1].count == 2
        return labels.suffix(isCompound ? 3 : 2).joined(separator: ".")
    }

    private static let secondLevels: Set<Substring> = ["co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "gv"]
}
