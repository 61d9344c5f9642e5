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
    let model: ClassifierModel

    func fields(for kind: MailKind) -> MailFields {
        var fields = MailFields()
        guard kind.concernsApplication else { return fields }
        let dates = DateReader(reading.text, reading.message, language: reading.language.main)
        let sentences = SentenceJudgement(reading, kind: kind, model)
        let times = TimeJudgement(reading, dates, kind: kind, model)
        fields.noFollowUp = sentences.notice()
        fields.responseWindow = times.window(sentences, least: model.calibration.window)
        switch kind {
        case .autoReply:
            fields.returnsOn = AbsenceReader(reading: reading, dates: dates).returnsOn() ?? times.day(.returnsOn)
        case .interview, .assessment:
            fields.eventAt = CalendarEvent.first(in: reading.message)?.time ?? times.event()
        default: break
        }
        if kind != .autoReply { fields.respondBy = times.day(.respondBy) }
        // Who is away and reads no mail until then asks for nothing.
        if fields.returnsOn != nil { fields.noFollowUp = nil }
        fields.closingOn = times.day(.closingOn)
        return fields
    }
}
