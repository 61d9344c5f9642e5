// SPDX-License-Identifier: MIT
import Foundation
import GRDB
import MailClassification

/// An event's columns, read by their place: thousands of rows are read for each listing.
enum EventColumns {
    /// Behind these a query adds its own. Tables `event` and `message` must be in scope.
    static let selection = """
        event.id, event.message, event.kind, message.is_own, message.date, event.is_personal, event.held_for,
        event.is_accepted, event.notice_channels, event.notice_quote, event.window_days, event.window_unit,
        event.window_until, event.window_silence, event.window_quote, event.respond_by, event.returns_on,
        event.closing_on, event.event_day, event.event_start, event.event_end, event.event_offset,
        event.offered_phone, event.asks_review, message.application
        """
    static let count = 25

    /// The event, with what a person should look at it for.
    static func event(_ row: Row) -> (event: JobEvent, reason: ReviewReason?) {
        let isAccepted: Bool = row[7]
        let heldFor = (row[6] as String?).flatMap(ReviewReason.init(rawValue:))
        let asksReview: Bool = row[23]
        var event = JobEvent(
            id: row[0], message: row[1], kind: JobEvent.Kind(stored: row[2], isOwn: row[3]),
            at: Date(stored: row[4]), isPersonal: row[5], isHeld: heldFor != nil && !isAccepted,
            isAccepted: isAccepted)
        event.noFollowUp = notice(row)
        event.responseWindow = window(row)
        event.respondBy = day(row, 15)
        event.returnsOn = day(row, 16)
        event.closingOn = day(row, 17)
        event.eventAt = eventTime(row)
        event.offeredPhone = row[22]
        return (event, isAccepted ? nil : heldFor ?? (asksReview ? .unsureVerdict : nil))
    }

    private static func day(_ row: Row, _ index: Int) -> CalendarDay? {
        (row[index] as Int?).map(CalendarDay.init(daysSinceEpoch:))
    }

    private static func notice(_ row: Row) -> NoFollowUp? {
        guard let channels = row[8] as String? else { return nil }
        let known = channels.split(separator: ",").compactMap { NoFollowUp.Channel(rawValue: String($0)) }
        return known.isEmpty ? nil : NoFollowUp(channels: known, quote: row[9])
    }

    private static func window(_ row: Row) -> ResponseWindow? {
        guard let unit = (row[11] as String?).flatMap(ResponseWindow.Unit.init(rawValue:)) else { return nil }
        return ResponseWindow(
            days: row[10], unit: unit, until: day(row, 12), silenceMeansNo: row[13] ?? false, quote: row[14] ?? "")
    }

    private static func eventTime(_ row: Row) -> EventTime? {
        guard let eventDay = day(row, 18) else { return nil }
        return EventTime(day: eventDay, startMinute: row[19], endMinute: row[20], offset: row[21])
    }

    // MARK: - Writing

    /// The columns from `notice_channels` to `offered_phone`, in the order of the table.
    static func details(of verdict: Verdict, phone: String?) -> [(any DatabaseValueConvertible)?] {
        let notice = verdict.noFollowUp
        let window = verdict.responseWindow
        let event = verdict.eventAt
        return [
            notice.map { $0.channels.map(\.rawValue).joined(separator: ",") }, notice?.quote,
            window?.days, window?.unit.rawValue, window?.until?.daysSinceEpoch, window?.silenceMeansNo, window?.quote,
            verdict.respondBy?.daysSinceEpoch, verdict.returnsOn?.daysSinceEpoch, verdict.closingOn?.daysSinceEpoch,
            event?.day.daysSinceEpoch, event?.startMinute, event?.endMinute, event?.offset, phone,
        ]
    }
}

extension JobEvent.Kind {
    /// The raw value of the mail's kind; whether it is the person's own is the mail's.
    var stored: String {
        switch self {
        case .received(let kind): kind.rawValue
        case .sent(let kind): kind.rawValue
        }
    }

    init(stored: String, isOwn: Bool) {
        self = isOwn ? .sent(OwnMailKind(rawValue: stored) ?? .other) : .received(MailKind(rawValue: stored) ?? .other)
    }
}
