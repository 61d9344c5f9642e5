// SPDX-License-Identifier: MIT
import JobTracker
import MailClassification

/// What an employer asked not to be used, over all of its mails (policy rules 16 to 19 and 29).
struct Notice: Sendable, Equatable {
    /// What was asked, and the day of the first mail that asked it.
    private(set) var since: [NoFollowUp.Channel: CalendarDay] = [:]

    /// Adds what one mail of `day` asked.
    mutating func add(_ channels: [NoFollowUp.Channel], on day: CalendarDay) {
        for channel in channels { since[channel] = min(day, since[channel] ?? day) }
    }

    mutating func add(_ other: Notice) {
        for (channel, day) in other.since { add([channel], on: day) }
    }

    var isEmpty: Bool { since.isEmpty }
    var channels: [NoFollowUp.Channel] { since.keys.sorted() }

    /// From when on e-mail is unwelcome, or nil while it is open.
    var emailClosed: CalendarDay? { earliest(.email, .any) }
    /// From when on calls are unwelcome, or nil while they are open.
    var phoneClosed: CalendarDay? { earliest(.phone, .any) }

    private func earliest(_ channels: NoFollowUp.Channel...) -> CalendarDay? { channels.compactMap { since[$0] }.min() }
}

/// The way by which an employer may be asked (policy rules 16 to 18 and 31).
enum Route: Equatable {
    case email, phone
    /// No direct way is left since a day; a person inside may be asked how they like it there.
    case insider(since: CalendarDay)

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
