// SPDX-License-Identifier: MIT
import GRDB
import MailClassification
import Synchronization

/// What the applications are called, kept in memory between mails: reading it anew for each of thousands of mails takes
/// longer than all else.
///
/// Belongs to one connection. It is read again after any change that did not pass through it: another connection's
/// (`PRAGMA data_version` tells), a correction's, or one that was rolled back (both call ``clear()``).
final class CandidateCache: Sendable {
    private struct Content {
        var version: Int64
        var candidates: [NamedCandidate]
    }

    private let content = Mutex<Content?>(nil)

    func clear() { content.withLock { $0 = nil } }

    /// The applications of `db`, in the order of their numbers.
    func candidates(_ db: Database) throws -> [NamedCandidate] {
        let version = try Int64.fetchOne(db.cachedStatement(sql: "PRAGMA data_version")) ?? 0
        if let known = content.withLock({ $0?.version == version ? $0?.candidates : nil }) { return known }
        let read = try Self.read(db)
        content.withLock { $0 = Content(version: version, candidates: read) }
        return read
    }

    private static func read(_ db: Database) throws -> [NamedCandidate] {
        let sql = "SELECT id, company, role, requisition, is_dismissed, merged_into FROM application ORDER BY id"
        let rows = try Row.fetchCursor(db.cachedStatement(sql: sql))
        var found: [Application.ID: LinkCandidate] = [:]
        var aliases: [(target: Application.ID, name: LinkCandidate.Name)] = []
        var targets: [Application.ID: Application.ID] = [:]
        while let row = try rows.next() {
            let name = LinkCandidate.Name(company: row[1], role: row[2], requisition: row[3])
            if let target = row[5] as Int64? {
                aliases.append((target, name))
                targets[row[0]] = target
            } else {
                found[row[0]] = LinkCandidate(
                    id: row[0], names: [name], isDismissed: row[4], firstAt: .distantPast, lastAt: .distantPast)
            }
        }
        for alias in aliases {
            var target = alias.target
            while let next = targets[target] { target = next }
            found[target]?.names.append(alias.name)
        }
        return found.values.map(NamedCandidate.init).sorted { $0.candidate.id < $1.candidate.id }
    }
}

/// An application by its names, without its history, and what tells quickly that a mail is not about it.
struct NamedCandidate {
    let candidate: LinkCandidate
    private let companyMarks: [CompanyMark]
    private let requisitions: [String]

    init(_ candidate: LinkCandidate) {
        self.candidate = candidate
        companyMarks = candidate.names.compactMap { $0.company.map(CompanyMark.init) }
        requisitions = candidate.names.compactMap { $0.requisition.map(Requisition.key) }
    }

    /// Whether its history is worth a look; false is certain.
    func mayMatch(_ probe: MailProbe) -> Bool {
        if companyMarks.isEmpty { return true }
        if let wanted = probe.requisition, requisitions.contains(wanted) { return true }
        if let mark = probe.company {
            return companyMarks.contains { $0.mayBeSame(as: mark) } && candidate.isSameCompany(as: probe.mail)
        }
        if candidate.isSameCompany(as: probe.mail) { return true }
        return probe.mail.ats != nil && (candidate.roleSimilarity(to: probe.mail) ?? 0) >= LinkingLimits.sameRole
    }
}

/// A mail, and its keys worked out once.
struct MailProbe {
    let mail: LinkableMail
    let company: CompanyMark?
    let requisition: String?

    init(_ mail: LinkableMail) {
        self.mail = mail
        company = mail.company.map(CompanyMark.init)
        requisition = mail.requisition.map(Requisition.key)
    }
}

/// The letters of a company's key: of two names of one company, one begins with the other once legal forms are gone.
struct CompanyMark {
    private let letters: [UInt8]

    init(_ company: String) {
        var letters: [UInt8] = []
        for byte in CompanyName.key(company).utf8 where byte != UInt8(ascii: " ") {
            // An umlaut is written as `ae` in one name and as `a` in the other.
            let isUmlaut = byte == UInt8(ascii: "e") && letters.last.map { "aou".utf8.contains($0) } ?? false
            if !isUmlaut { letters.append(byte) }
        }
        self.letters = letters
    }

    /// Whether both can be one company's; false is certain.
    func mayBeSame(as other: CompanyMark) -> Bool {
        zip(letters, other.letters).allSatisfy { $0 == $1 }
    }
}
