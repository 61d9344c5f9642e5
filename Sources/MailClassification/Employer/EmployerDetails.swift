// SPDX-License-Identifier: MIT

/// What a mail says of the employer and the post.
struct EmployerDetails: Sendable, Equatable {
    /// The employer, never the recruiting system.
    var company: String?
    var role: String?
    /// The employer's own number of the post.
    var requisition: String?
    /// The recruiting system's short name.
    var ats: String?
    var contact = ContactDetails()
    /// What spoke for each of them, strongest first; the quotes stand in the mail word for word.
    var evidence: [Evidence] = []
}
