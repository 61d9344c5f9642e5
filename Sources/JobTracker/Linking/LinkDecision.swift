// SPDX-License-Identifier: MIT

/// Where a mail belongs.
enum LinkDecision: Equatable {
    case existing(Application.ID, LinkReason)
    /// It begins an application; `isNamed` if company, role or requisition is known.
    case new(isNamed: Bool)
    /// Any of these, equally well: the person chooses.
    case ambiguous([Application.ID])
    /// Nowhere.
    case none
}

/// What tied a mail to its application. The raw values are kept in the store.
enum LinkReason: String, Equatable {
    case thread, requisition, company, contact, domain, role
    case began = "began"
    case chosen = "chosen"
    case undecided = "undecided"

    /// For the person who asks why.
    var sentence: String {
        switch self {
        case .thread: "It answers, or is answered by, a mail of this application."
        case .requisition: "It names this application's requisition number."
        case .company: "It names this application's company, and no other role."
        case .contact: "It is from, or to, a contact of this application."
        case .domain: "It is from, or to, this employer's own domain."
        case .role: "It names this application's role and came the same way."
        case .began: "This application began with it."
        case .chosen: "You put it here."
        case .undecided: "It could belong to several applications; choose one."
        }
    }
}
