// SPDX-License-Identifier: MIT

/// A system through which employers send their mail to applicants, a job board, or a tool around them: one entry of
/// `recruiting-systems.json`.
struct RecruitingSystem: Sendable, Decodable {
    /// What a system does; many do several things.
    enum Kind: String, Sendable, Decodable {
        case ats, alerts, assessment, scheduling, agency, social, sourcing
        case jobBoard = "job-board"
        case hrSuite = "hr-suite"
        case publicSector = "public-sector"
    }

    /// Where the employer's short name (tenant) stands in the address.
    enum TenantPlace: String, Sendable, Decodable {
        case local
        case subdomain = "sub"
    }

    /// Whether anybody reads answers to the system's addresses.
    enum Replies: String, Sendable, Decodable {
        case unread, mixed, answered, unknown
    }

    /// Where a mail of the system names the employer.
    enum CompanyPlace: String, Sendable, Decodable {
        case display, subject, tenant, link, body
    }

    /// What an address of the system is used for, as far as the address alone tells.
    enum Channel: Sendable, Equatable {
        /// Adverts for jobs, saved searches.
        case alerts
        /// Log-in codes, payroll and other account mail.
        case codes
        /// Receipts and news of applications.
        case status
        /// Relays of what people write.
        case people
        case unknown
    }

    /// Short name in lower case, as in the JSON output.
    let name: String
    /// The name as mails spell it; never an employer when the system itself sends.
    let title: String
    /// Further spellings of the title.
    let aliases: [String]?
    /// Mail and site domains; a host belongs when it is one of them or a sub-domain of one.
    let domains: [String]
    let kinds: Set<Kind>
    let tenant: TenantPlace?
    /// What to take off the tenant: `send-only.` in front, `*-jobs` behind, `+*` from the plus on, `*-%` a token
    /// behind the last hyphen.
    let strip: [String]?
    /// Where the employer stands, most trustworthy first.
    let company: [CompanyPlace]
    let replies: Replies
    /// Whether the same domain sends much else (social network, payroll), so that it proves nothing by itself.
    let mixed: Bool?
    /// Links that name the employer: `host/` with the tenant as first path part, or `*.host` with it as sub-domain.
    let links: [String]?
    /// Addresses by use: `local`, `@domain`, `local@domain`; `*` stands for any characters.
    let alerts: [String]?
    let codes: [String]?
    let status: [String]?
    let people: [String]?
    /// Local parts that give the system away on an employer's own domain.
    let marker: [String]?

    /// Whether the system's name belongs into a verdict's `ats`: systems and boards do, tests and calendars do not.
    var isRecruitingSystem: Bool { kinds.contains(.ats) || kinds.contains(.jobBoard) }

    /// What the address is used for.
    func channel(of address: AddressParts) -> Channel {
        if matches(codes, address) { return .codes }
        if matches(alerts, address) { return .alerts }
        if matches(people, address) { return .people }
        return matches(status, address) ? .status : .unknown
    }

    private func matches(_ patterns: [String]?, _ address: AddressParts) -> Bool {
        patterns?.contains { address.matches($0) } ?? false
    }
}
