// SPDX-License-Identifier: MIT
import Foundation
import MailClassification

/// What linking looks at in a mail.
struct LinkableMail {
    var kind: JobEvent.Kind
    var date: Date
    var company: String?
    var role: String?
    var requisition: String?
    var ats: String?
    /// The domain of the employer's own that it came from or went to; never one that many share.
    var domain: String?
    /// Addresses of the people at the other end, in lower case.
    var addresses: Set<String> = []

    /// Tells one way of sending receipts from another: the recruiting system, or the sender's domain.
    var source: String { ats ?? domain ?? "" }

    var isNamed: Bool { company != nil || role != nil || requisition != nil }

    /// Whether it says that an application was just made.
    var isReceipt: Bool { kind == .received(.confirmation) || kind == .sent(.application) }

    /// Whether it may be tied to an application by what it says, and not only by its thread.
    var linksByContent: Bool {
        switch kind {
        case .received(let kind): kind.concernsApplication
        case .sent(let kind): kind != .other
        }
    }

    /// Whether it is evidence that an application was made (policy rule 5), so that one begins with it.
    var beginsApplication: Bool {
        switch kind {
        case .received(.noFollowUp): company != nil
        case .received(.reply), .received(.autoReply): false
        case .received(let kind): kind.concernsApplication
        case .sent(let kind): kind == .application
        }
    }
}

/// A known application as linking sees it.
struct LinkCandidate: Equatable {
    /// One way in which it is called; applications merged into it bring theirs along.
    struct Name: Equatable {
        var company: String?
        var role: String?
        var requisition: String?
    }

    var id: Application.ID
    var names: [Name]
    var isDismissed = false
    /// The employer's own domains that its mails came from or went to.
    var domains: Set<String> = []
    /// Its people's addresses, in lower case.
    var addresses: Set<String> = []
    /// The ways in which receipts for it came.
    var receiptSources: Set<String> = []
    /// The recruiting systems that wrote about it.
    var systems: Set<String> = []
    var firstAt: Date
    var lastAt: Date
    /// When the first evidence of applying is dated; nil where no such mail is known.
    var startedAt: Date?
    var closedAt: Date?

    var isOpen: Bool { closedAt == nil }
    var hasRole: Bool { names.contains { $0.role != nil } }
}
