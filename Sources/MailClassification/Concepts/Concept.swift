// SPDX-License-Identifier: MIT

/// What a word means to us, in whatever language it stands: the bridge over which what was learned in one language
/// reaches the others.
enum Concept: Int, CaseIterable, Sendable {
    // Who.
    case we, you, agency, candidate, other
    // The application.
    case apply, received, thanks, post, review, keep, future, withdraw
    // Decisions.
    case not, regret, chosen, decide, proceed, fit, closed, luck, only, ifWord
    // Contact.
    case contact, phone, write, visit, chase, status, reply, mailbox, welcome, please, refrain, many, silence, within,
        unit
    // Talks.
    case talk, invite, move, cancel, confirm, place
    // Tasks and offers.
    case test, offer, start, sign, documents, complete, deadline
    // Around an application.
    case delay, progress, away, ticket, profile, opportunity, client, alert, unsubscribe, survey
    // Elsewhere.
    case code, order, money, school, housing, permit, event, doctor, club
}

/// A set of concepts.
struct Concepts: OptionSet, Sendable, Hashable {
    var rawValue: UInt128

    init(rawValue: UInt128) { self.rawValue = rawValue }

    init(_ concepts: Concept...) { rawValue = concepts.reduce(0) { $0 | 1 << UInt128($1.rawValue) } }

    /// Calls `body` with the number of each concept in the set.
    @inline(__always)
    func forEach(_ body: (Int) -> Void) {
        var rest = rawValue
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest - 1
        }
    }
}
