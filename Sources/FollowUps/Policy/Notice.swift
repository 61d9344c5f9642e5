// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification

/// What an employer asked not to be used, over all of its mails (policy rules 16 to 19 and 29).
struct Notice: Sendable, Equatable {
    /// What was asked, and the moment of the first mail that asked it.
    private(set) var since: [NoFollowUp.Channel: Date] = [:]

    /// Adds what one mail asked.
    mutating func add(_ channels: [NoFollowUp.Channel], at moment: Date) {
        for channel in channels { since[channel] = min(moment, since[channel] ?? moment) }
    }

    mutating func add(_ other: Notice) {
        for (channel, moment) in other.since { add([channel], at: moment) }
    }

    /// What was asked by then.
    func known(at moment: Date) -> Notice {
        var earlier = self
        earlier.since = since.filter { $0.value <= moment }
        return earlier
    }

    var isEmpty: Bool { since.isEmpty }
    var channels: [NoFollowUp.Channel] { since.keys.sorted() }

    /// From when on e-mail is unwelcome, or nil while it is open.
    var emailClosed: Date? { earliest(.email, .any) }
    /// From when on calls are unwelcome, or nil while they are open.
    var phoneClosed: Date? { earliest(.phone, .any) }

    private func earliest(_ channels: NoFollowUp.Channel...) -> Date? { channels.compactMap { since[$0] }.min() }
}

/// The way by which an employer may be asked (policy rules 16 to 18 and 31).
enum Route: Equatable {
    case email, phone
    /// No direct way is left since a moment; a person inside may be asked how they like it there.
    case insider(since: Date)

    /// The channel of a direct way, or nil where none is left.
    var directChannel: ContactChannel? {
        switch self {
        case .email: .email
        case .phone: .phone
        case .insider: nil
        }
    }

    /// - Parameters:
    ///   - offersPhone: whether the employer itself gave a number to call.
    ///   - prefersPhone: whether the person would rather phone.
    init(notice: Notice, offersPhone: Bool, prefersPhone: Bool) {
        guard let noEmail = notice.emailClosed else {
            self = prefersPhone && notice.phoneClosed == nil ? .phone : .email
            return
        }
        guard let noPhone = notice.phoneClosed else {
            self = offersPhone ? .phone : .insider(since: noEmail)
            return
        }
        self = .insider(since: offersPhone ? max(noEmail, noPhone) : noEmail)
    }
}
