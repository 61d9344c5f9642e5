// SPDX-License-Identifier: MIT

/// What a mail says beside its kind.
struct MailFields {
    var noFollowUp: NoFollowUp?
    var responseWindow: ResponseWindow?
    var respondBy: CalendarDay?
    var returnsOn: CalendarDay?
    var eventAt: EventTime?
    var closingOn: CalendarDay?
}

/// Reads the fields that a mail of a kind can carry: a deadline belongs to a task, a day back to an absence.
struct FieldReader {
    let reading: MailReading
    let dates: DateReader
    let notice: NoFollowUp?

    func fields(for kind: MailKind) -> MailFields {
        var fields = MailFields()
        let deadlines = DeadlineReader(reading: reading, dates: dates)
        switch kind {
        case .other, .jobAlert, .outreach: break
        case .autoReply: fields.returnsOn = deadlines.returnsOn()
        case .interview:
            fields.eventAt = EventReader(reading: reading, dates: dates).event()
            fields.respondBy = fields.eventAt == nil ? deadlines.respondBy() : nil
        case .assessment, .actionNeeded, .offer: fields.respondBy = deadlines.respondBy()
        case .confirmation, .noFollowUp, .rejection, .statusUpdate, .withdrawal, .reply: break
        }
        guard kind.concernsApplication else { return fields }
        // Who is away and reads no mail until then asks for nothing.
        fields.noFollowUp = fields.returnsOn == nil ? notice : nil
        if Self.canCarryWindow(kind) { fields.responseWindow = WindowReader(reading: reading, dates: dates).window() }
        if kind == .confirmation || kind == .statusUpdate || kind == .reply || kind == .noFollowUp {
            fields.closingOn = deadlines.closingOn()
        }
        return fields
    }

    // MARK: By the model

    /// The same, with the model's reading of sentences and times.
    func fields(for kind: MailKind, _ model: ClassifierModel) -> MailFields {
        var fields = MailFields()
        guard kind.concernsApplication else { return fields }
        let sentences = SentenceJudgement(reading, kind: kind, model)
        let times = TimeJudgement(reading, dates, kind: kind, model)
        fields.noFollowUp = sentences.notice()
        fields.responseWindow = times.window(sentences, least: model.calibration.window)
        switch kind {
        case .autoReply:
            let deadlines = DeadlineReader(reading: reading, dates: dates)
            fields.returnsOn = deadlines.returnsOn() ?? times.day(.returnsOn)
        case .interview, .assessment: fields.eventAt = calendarEvent() ?? times.event()
        default: break
        }
        if kind != .autoReply { fields.respondBy = times.day(.respondBy) }
        // Who is away and reads no mail until then asks for nothing.
        if fields.returnsOn != nil { fields.noFollowUp = nil }
        fields.closingOn = times.day(.closingOn)
        return fields
    }

    private func calendarEvent() -> EventTime? { EventReader(reading: reading, dates: dates).calendarEvent() }

    private static func canCarryWindow(_ kind: MailKind) -> Bool {
        switch kind {
        case .confirmation, .noFollowUp, .statusUpdate, .reply, .interview, .autoReply: true
        default: false
        }
    }
}
