// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification
import Testing

@testable import FollowUps

/// One line of a table: a history, a day, and what is then planned.
struct Expectation: Sendable, CustomTestStringConvertible {
    var name: String
    var built: Case
    var now: String
    var next: String
    var reason: String?

    init(_ name: String, _ built: Case, on now: String, _ next: String, because reason: String? = nil) {
        self.name = name
        self.built = built
        self.now = now
        self.next = next
        self.reason = reason
    }

    var testDescription: String { name }

    func check() {
        let plan = plan(built, on: now)
        #expect(line(plan) == next)
        if let reason { #expect(plan.next?.reason == reason) }
    }
}

private let applied = Case().got(.confirmation, "2026-11-02")

@Suite("Rows 10 to 15: asking for the first time")
struct FirstFollowUpTests {
    @Test(arguments: [
        Expectation(
            "10: nothing said, seven business days after applying", applied, on: "2026-11-03",
            "first-follow-up email 2026-11-11", because: "You applied on 2 November and they have not answered."),
        Expectation(
            "10: the day of an own application mail is day 0, at the weekend too",
            Case().wrote(.application, "2026-11-07"), on: "2026-11-08", "first-follow-up email 2026-11-17"),
        Expectation(
            "10: over the turn of the year, with both holidays", Case().got(.confirmation, "2026-12-22"),
            on: "2026-12-23", "first-follow-up email 2027-01-04"),
        Expectation(
            "5: several receipts are one application, counted from the first",
            Case().wrote(.application, "2026-11-01").got(.confirmation, "2026-11-02").got(.confirmation, "2026-11-05"),
            on: "2026-11-06", "first-follow-up email 2026-11-10"),
        Expectation(
            "11: ten business days",
            Case().got(.confirmation, "2026-11-02") {
                $0.responseWindow = ResponseWindow(days: 10, unit: .business, quote: "within 10 business days")
            }, on: "2026-11-20", "first-follow-up email 2026-11-18",
            because: "They said within 10 business days; that was 16 November."),
        Expectation(
            "11: a date", Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .until("2026-11-20") },
            on: "2026-11-03", "first-follow-up email 2026-11-24", because: "They said by 20 November."),
        Expectation(
            "11: a date that has passed",
            Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .until("2026-11-20") },
            on: "2026-11-24", "first-follow-up email 2026-11-24",
            because: "They said by 20 November, which has passed."),
        Expectation(
            "11: a date that the mail names by other words",
            Case().got(.confirmation, "2026-11-02") {
                $0.responseWindow = ResponseWindow(
                    until: day("2026-11-30"), quote: "We will come back to you by the end of the month.")
            }, on: "2026-12-02", "first-follow-up email 2026-12-02",
            because: "They said by the end of the month; that was 30 November."),
        Expectation(
            "11: days that the mail names as days",
            Case().got(.confirmation, "2026-11-02") {
                $0.responseWindow = ResponseWindow(days: 14, quote: "You will hear within 14 days.")
            }, on: "2026-11-03", "first-follow-up email 2026-11-18",
            because: "They said within 14 days; that is 16 November."),
        Expectation(
            "3: a window that ends on a day off is counted from that day",
            Case().got(.confirmation, "2026-11-01") { $0.responseWindow = .twoWeeks }, on: "2026-11-03",
            "first-follow-up email 2026-11-17"),
        Expectation(
            "3: a later mail's window replaces the earlier one",
            Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .twoWeeks }
                .got(.statusUpdate, "2026-11-16") { $0.responseWindow = .twoWeeks }, on: "2026-11-17",
            "first-follow-up email 2026-12-02"),
        Expectation(
            "11: a help desk's answering time is no window",
            Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .twoWeeks }
                .got(.autoReply, "2026-11-03") { $0.responseWindow = ResponseWindow(days: 2, quote: "") },
            on: "2026-11-04", "first-follow-up email 2026-11-18"),
        Expectation(
            "3: the year is named where it is another",
            Case().got(.confirmation, "2026-12-21") {
                $0.responseWindow = .twoWeeks
            }, on: "2026-12-22", "first-follow-up email 2027-01-06",
            because: "They said within two weeks; that is 4 January 2027."),
        Expectation(
            "12: a date promised by a person",
            applied.got(.reply, "2026-11-05", personal: true) { $0.responseWindow = .until("2026-11-13") },
            on: "2026-11-06", "after-reply email 2026-11-16"),
        Expectation(
            "13: a closing date and no window",
            Case().got(.confirmation, "2026-11-02") { $0.closingOn = day("2026-11-30") }, on: "2026-11-03",
            "first-follow-up email 2026-12-14", because: "Applications close on 30 November; until then nobody decides."
        ),
        Expectation(
            "13: with a window the window holds",
            Case().got(.confirmation, "2026-11-02") {
                $0.closingOn = day("2026-11-30")
                $0.responseWindow = .twoWeeks
            }, on: "2026-11-03", "first-follow-up email 2026-11-18"),
        Expectation(
            "14: silence means no: one question two business days before",
            Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .silence(by: "2026-11-30") },
            on: "2026-11-03", "last-question email 2026-11-26",
            because: "They said that hearing nothing by 30 November means no."),
        Expectation(
            "14: not before two business days after applying",
            Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .silence(by: "2026-11-05") },
            on: "2026-11-02", "last-question email 2026-11-04"),
        Expectation(
            "14: none if that is too late",
            Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .silence(by: "2026-11-04") },
            on: "2026-11-02", "nothing"),
        Expectation(
            "14, 28: none where they are away until then",
            Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .silence(by: "2026-11-30") }
                .got(.autoReply, "2026-11-03") { $0.returnsOn = day("2026-12-01") }, on: "2026-11-03", "nothing"),
        Expectation(
            "14: it is the only one",
            Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .silence(by: "2026-11-30") }
                .done("2026-11-26"), on: "2026-11-27", "nothing"),
        Expectation(
            "14: when they move on the date is off",
            Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .silence(by: "2026-11-30") }
                .got(.statusUpdate, "2026-11-20"), on: "2026-11-23", "first-follow-up email 2026-12-01"),
        Expectation(
            "15: only those chosen hear from them, no date: as row 10",
            Case().got(.confirmation, "2026-11-02") {
                $0.responseWindow = ResponseWindow(silenceMeansNo: true, quote: "Only shortlisted candidates …")
            }, on: "2026-11-03", "first-follow-up email 2026-11-11"),
    ])
    func asks(_ expectation: Expectation) { expectation.check() }

    @Test("14: on the date the stage becomes silent, and nothing is due any more")
    func silentOnTheDate() {
        let built = Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .silence(by: "2026-11-30") }
        #expect(plan(built, on: "2026-11-29").stage == .applied)
        #expect(plan(built, on: "2026-11-30").stage == .silent)
        #expect(line(plan(built, on: "2026-11-30")) == "nothing")
        #expect(plan(built, on: "2026-11-29").silenceMeansNo)
    }
}

@Suite("Rows 16 to 19 and 29: notices")
struct NoticeTests {
    static func noticed(_ channels: NoFollowUp.Channel..., phone: String? = nil) -> Case {
        Case().got(.confirmation, "2026-11-02") {
            $0.noFollowUp = NoFollowUp(channels: channels, quote: "")
            $0.offeredPhone = phone
        }
    }

    @Test(arguments: [
        Expectation("16: no calls", noticed(.phone), on: "2026-11-03", "first-follow-up email 2026-11-11"),
        Expectation("16: no visits", noticed(.inPerson), on: "2026-11-03", "first-follow-up email 2026-11-11"),
        Expectation(
            "17: no e-mail, but a number was offered", noticed(.email, phone: "+49 30 1234567"), on: "2026-11-03",
            "first-follow-up phone 2026-11-11",
            because: "You applied on 2 November and they have not answered; "
                + "they ask for no e-mail but gave a number to call."),
        Expectation(
            "17: no e-mail and no number", noticed(.email), on: "2026-11-03", "insider linkedin 2026-11-05",
            because: "They asked for no e-mail; someone inside can still be asked how they like it there."),
        Expectation(
            "18, 19: no contact at all", noticed(.any), on: "2026-11-03", "insider linkedin 2026-11-05",
            because: "They asked not to be contacted; someone inside can still be asked how they like it there."),
        Expectation(
            "18: e-mail and phone together", noticed(.email, .phone, phone: "+49 30 1234567"), on: "2026-11-03",
            "insider linkedin 2026-11-05"),
        Expectation(
            "19: once", noticed(.any).done("2026-11-05", step: .insider, channel: .linkedin), on: "2026-12-01",
            "nothing"),
        Expectation(
            "29: a notice beats a window",
            Case().got(.confirmation, "2026-11-02") {
                $0.responseWindow = .twoWeeks
                $0.noFollowUp = .asking(.any)
            }, on: "2026-11-20", "insider linkedin 2026-11-05"),
        Expectation(
            "29: a later notice stops a second follow-up",
            applied.done("2026-11-11").got(.autoReply, "2026-11-12") { $0.noFollowUp = .asking(.any) },
            on: "2026-11-13", "insider linkedin 2026-11-17"),
        Expectation(
            "a held mail's notice counts for nothing",
            applied.on("2026-11-03", .received(.noFollowUp), held: true) { $0.noFollowUp = .asking(.any) },
            on: "2026-11-04", "first-follow-up email 2026-11-11"),
    ])
    func notices(_ expectation: Expectation) { expectation.check() }

    @Test("29: a notice binds all applications with that employer")
    func sameEmployer() {
        let noticed = Case(id: 2, company: "ACME robotics").got(.confirmation, "2026-10-01") {
            $0.noFollowUp = .asking(.any)
        }
        let bound = plan(applied, on: "2026-11-03", among: [noticed])
        #expect(line(bound) == "insider linkedin 2026-11-05")
        #expect(bound.noFollowUp == [.any])
        let other = Case(id: 3, company: "Another").got(.confirmation, "2026-10-01") { $0.noFollowUp = .asking(.any) }
        #expect(line(plan(applied, on: "2026-11-03", among: [other])) == "first-follow-up email 2026-11-11")
        let nameless = Case(id: 4, company: nil).got(.confirmation, "2026-10-01") { $0.noFollowUp = .asking(.any) }
        #expect(line(plan(applied, on: "2026-11-03", among: [nameless])) == "first-follow-up email 2026-11-11")
    }

    @Test("31: phone where the person prefers it, but never where calls are unwelcome")
    func preference() {
        var settings = FollowUpSettings()
        settings.prefersPhone = true
        #expect(line(plan(applied, on: "2026-11-03", settings: settings)) == "first-follow-up phone 2026-11-11")
        let noCalls = plan(Self.noticed(.phone), on: "2026-11-03", settings: settings)
        #expect(line(noCalls) == "first-follow-up email 2026-11-11")
    }
}

@Suite("Rows 20 and 21: interviews")
struct InterviewTests {
    static func interview(_ iso: String, from start: Int?, to end: Int? = nil, offset: Int? = nil) -> Case {
        applied.got(.interview, "2026-11-06", personal: true) {
            $0.eventAt = EventTime(day: day(iso), startMinute: start, endMinute: end, offset: offset)
        }
    }

    @Test(arguments: [
        Expectation(
            "20: ends before five: the same day", interview("2026-11-12", from: 14 * 60, to: 15 * 60),
            on: "2026-11-12", "thanks email 2026-11-12",
            because: "Your interview is on 12 November; thanks are welcome within a day."),
        Expectation(
            "20: ends at five: the next day", interview("2026-11-12", from: 16 * 60, to: 17 * 60), on: "2026-11-12",
            "thanks email 2026-11-13"),
        Expectation(
            "20: weekends included", interview("2026-11-13", from: 18 * 60), on: "2026-11-14",
            "thanks email 2026-11-14"),
        Expectation(
            "20: no time named: the next day", interview("2026-11-12", from: nil), on: "2026-11-12",
            "thanks email 2026-11-13"),
        Expectation(
            "20: another zone's afternoon is this zone's evening",
            interview("2026-11-12", from: 14 * 60, to: 15 * 60, offset: -5 * 3600), on: "2026-11-12",
            "thanks email 2026-11-13"),
        Expectation(
            "20: dropped after 48 hours; then row 21", interview("2026-11-12", from: 14 * 60), on: "2026-11-15",
            "after-interview email 2026-11-23",
            because: "Your interview was on 12 November and they have not written since."),
        Expectation(
            "21: thanks sent; seven business days after",
            interview("2026-11-12", from: 600).wrote(.thanks, "2026-11-12"),
            on: "2026-11-13", "after-interview email 2026-11-23"),
        Expectation(
            "21: a promised date and one",
            applied.got(.interview, "2026-11-06", personal: true) {
                $0.eventAt = EventTime(day: day("2026-11-12"), startMinute: 600)
                $0.responseWindow = .until("2026-11-20")
            }.done("2026-11-12", step: .thanks), on: "2026-11-13", "after-interview email 2026-11-23"),
        Expectation(
            "21: the receipt's window was kept by the invitation",
            Case().got(.confirmation, "2026-11-02") {
                $0.responseWindow = ResponseWindow(days: 28, quote: "within four weeks")
            }.got(.interview, "2026-11-06") { $0.eventAt = EventTime(day: day("2026-11-12"), startMinute: 600) }
                .wrote(.thanks, "2026-11-12"), on: "2026-11-13", "after-interview email 2026-11-23"),
        Expectation(
            "20: a moved interview counts on its new day",
            interview("2026-11-12", from: 600).got(.interview, "2026-11-10", personal: true) {
                $0.eventAt = EventTime(day: day("2026-11-19"), startMinute: 600)
            }, on: "2026-11-13", "thanks email 2026-11-19"),
        Expectation(
            "27: after row 21 a second",
            interview("2026-11-12", from: 600).wrote(.thanks, "2026-11-12")
                .done("2026-11-23"), on: "2026-11-24", "second-follow-up email 2026-12-02"),
    ])
    func interviews(_ expectation: Expectation) { expectation.check() }

    @Test("20: not before the talk is over")
    func notBefore() {
        let next = plan(Self.interview("2026-11-12", from: 14 * 60, to: 15 * 60 + 30), on: "2026-11-12").next
        #expect(next?.notBefore == 15 * 60 + 30)
        #expect(plan(Self.interview("2026-11-12", from: 17 * 60), on: "2026-11-12").next?.notBefore == nil)
    }
}

@Suite("Rows 22 to 26: replies and what the employer asks for")
struct ReplyTests {
    @Test(arguments: [
        Expectation(
            "22: a machine's update, none made: first-follow-up", applied.got(.statusUpdate, "2026-11-09"),
            on: "2026-11-10", "first-follow-up email 2026-11-18",
            because: "They last wrote on 9 November and named no date."),
        Expectation(
            "22: a person's reply: after-reply", applied.got(.reply, "2026-11-09", personal: true), on: "2026-11-10",
            "after-reply email 2026-11-18"),
        Expectation(
            "22: after a follow-up: after-reply",
            applied.done("2026-11-11").got(.statusUpdate, "2026-11-12"), on: "2026-11-13",
            "after-reply email 2026-11-23"),
        Expectation(
            "29: a window that still runs beats row 22",
            Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .twoWeeks }.got(.statusUpdate, "2026-11-09"),
            on: "2026-11-10", "first-follow-up email 2026-11-18"),
        Expectation(
            "22: a window that ended before says nothing",
            Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .twoWeeks }.got(.statusUpdate, "2026-11-17"),
            on: "2026-11-18", "first-follow-up email 2026-11-26"),
        Expectation(
            "23: documents sent", applied.got(.actionNeeded, "2026-11-04").wrote(.documents, "2026-11-05"),
            on: "2026-11-06", "after-reply email 2026-11-16",
            because: "You gave them what they asked for on 5 November and they have not answered."),
        Expectation(
            "23: an assessment handed in",
            applied.got(.assessment, "2026-11-04") { $0.respondBy = day("2026-11-12") }
                .done("2026-11-06", step: .respondBy), on: "2026-11-07", "after-reply email 2026-11-17"),
        Expectation(
            "24: an invitation that waits for an answer", applied.got(.interview, "2026-11-06", personal: true),
            on: "2026-11-06", "respond-by email 2026-11-09", because: "Their invitation of 6 November waits for you."),
        Expectation(
            "24: accepted in Sent",
            applied.got(.interview, "2026-11-06", personal: true)
                .wrote(.acceptance, "2026-11-06"), on: "2026-11-06", "after-reply email 2026-11-17"),
        Expectation(
            "25: with a date: at once",
            applied.got(.assessment, "2026-11-04") { $0.respondBy = day("2026-11-16") }, on: "2026-11-04",
            "respond-by portal 2026-11-04", because: "Their assessment is due by 16 November."),
        Expectation(
            "25: again on the business day before",
            applied.got(.assessment, "2026-11-04") { $0.respondBy = day("2026-11-16") }, on: "2026-11-13",
            "respond-by portal 2026-11-13"),
        Expectation(
            "4: a date on a Sunday moves back, never forward",
            applied.got(.assessment, "2026-11-04") { $0.respondBy = day("2026-11-15") }, on: "2026-11-13",
            "respond-by portal 2026-11-13"),
        Expectation(
            "25: overdue it stays for three days",
            applied.got(.offer, "2026-11-04", personal: true) { $0.respondBy = day("2026-11-11") }, on: "2026-11-14",
            "respond-by email 2026-11-10", because: "Your answer to their offer was due by 11 November."),
        Expectation(
            "25: then no longer",
            applied.got(.offer, "2026-11-04", personal: true) { $0.respondBy = day("2026-11-11") }, on: "2026-11-15",
            "nothing"),
        Expectation(
            "26: without a date", applied.got(.assessment, "2026-11-06"), on: "2026-11-06",
            "respond-by portal 2026-11-09"),
        Expectation(
            "5: an application to complete", Case().got(.actionNeeded, "2026-11-06"), on: "2026-11-06",
            "respond-by portal 2026-11-09"),
        Expectation(
            "5: completed and confirmed",
            Case().got(.actionNeeded, "2026-11-06").got(.confirmation, "2026-11-09"), on: "2026-11-09",
            "first-follow-up email 2026-11-18"),
    ])
    func replies(_ expectation: Expectation) { expectation.check() }

    @Test("25: long overdue goes to review, unless it was skipped or closed")
    func review() {
        let built = applied.got(.offer, "2026-11-04", personal: true) { $0.respondBy = day("2026-11-11") }
        #expect(plan(built, on: "2026-11-14").reviewReasons.isEmpty)
        #expect(plan(built, on: "2026-11-15").reviewReasons == [.overdue])
        let skipped = built.answered(.skipped(step: .respondBy), "2026-11-12")
        #expect(plan(skipped, on: "2026-11-15").reviewReasons.isEmpty)
        #expect(plan(built.got(.rejection, "2026-11-13"), on: "2026-11-15").reviewReasons.isEmpty)
    }

    @Test("25: the first reminder comes at once and only once, the one before the date comes again")
    func atOnce() {
        let built = applied.got(.assessment, "2026-11-04") { $0.respondBy = day("2026-11-16") }
        let first = plan(built, on: "2026-11-04").next
        #expect(first?.notBefore == 0)
        #expect(first?.remindsAgain == false)
        let last = plan(built, on: "2026-11-13").next
        #expect(last?.notBefore == nil)
        #expect(last?.remindsAgain == true)
    }
}

@Suite("Rule 27: the second follow-up is the last")
struct SecondFollowUpTests {
    @Test(arguments: [
        Expectation(
            "found in Sent", applied.wrote(.followUp, "2026-11-11"), on: "2026-11-12",
            "second-follow-up email 2026-11-20", because: "You followed up on 11 November and they have not answered."),
        Expectation(
            "an early one counts", applied.wrote(.followUp, "2026-11-04"), on: "2026-11-05",
            "second-follow-up email 2026-11-13"),
        Expectation(
            "29: early within a window: not before the window is over",
            Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .twoWeeks }.wrote(.followUp, "2026-11-04"),
            on: "2026-11-05", "second-follow-up email 2026-11-18"),
        Expectation(
            "two mails and the answer about them are one",
            applied.wrote(.followUp, "2026-11-11")
                .wrote(.followUp, "2026-11-11", hour: 15).done("2026-11-12"), on: "2026-11-13",
            "second-follow-up email 2026-11-20"),
        Expectation(
            "none after the second", applied.wrote(.followUp, "2026-11-11").wrote(.followUp, "2026-11-20"),
            on: "2026-11-23", "nothing"),
        Expectation(
            "none after a promise (row 12)",
            applied.got(.reply, "2026-11-05", personal: true) { $0.responseWindow = .until("2026-11-13") }
                .done("2026-11-16"), on: "2026-11-17", "nothing"),
        Expectation(
            "a reply after it starts anew",
            applied.wrote(.followUp, "2026-11-11").got(.reply, "2026-11-12", personal: true), on: "2026-11-13",
            "after-reply email 2026-11-23"),
    ])
    func second(_ expectation: Expectation) { expectation.check() }
}

@Suite("Rules 28 and 30: away, and too soon")
struct AdjustmentTests {
    @Test(arguments: [
        Expectation(
            "28: the later of planned and back",
            applied.wrote(.followUp, "2026-11-11").got(.autoReply, "2026-11-11") { $0.returnsOn = day("2026-11-28") },
            on: "2026-11-12", "second-follow-up email 2026-11-30",
            because: "You followed up on 11 November and they have not answered; they are away until 28 November."),
        Expectation(
            "28: back before that changes nothing",
            applied.wrote(.followUp, "2026-11-11").got(.autoReply, "2026-11-11") { $0.returnsOn = day("2026-11-16") },
            on: "2026-11-12", "second-follow-up email 2026-11-20"),
        Expectation(
            "28: what the person owes is not put off",
            applied.got(.interview, "2026-11-06", personal: true)
                .got(.autoReply, "2026-11-06") { $0.returnsOn = day("2026-11-30") }, on: "2026-11-06",
            "respond-by email 2026-11-09"),
    ])
    func adjusts(_ expectation: Expectation) { expectation.check() }

    @Test("30: contact with the same person about another application puts it off by five business days")
    func cooldown() {
        let own = applied.contact("Kim@agency.example")
        let other = Case(id: 2, company: "Another").got(.confirmation, "2026-10-26").contact("kim@agency.example")
        #expect(line(plan(own, on: "2026-11-10", among: [other])) == "first-follow-up email 2026-11-11")
        let asked = other.done("2026-11-09")
        let late = plan(own, on: "2026-11-10", among: [asked])
        #expect(line(late) == "first-follow-up email 2026-11-16")
        #expect(
            late.next?.reason == "You applied on 2 November and they have not answered; "
                + "you were in touch with the same person on 9 November.")
    }

    @Test("30: an address that nobody reads is no person, and an insider is somebody else")
    func noPerson() {
        let own = applied.contact("no-reply@ats.example")
        let other = Case(id: 2, company: "Another").got(.confirmation, "2026-10-26").contact("no-reply@ats.example")
            .done("2026-11-09")
        #expect(line(plan(own, on: "2026-11-10", among: [other])) == "first-follow-up email 2026-11-11")
        let inside = Case(id: 2).got(.confirmation, "2026-10-26").contact("kim@agency.example")
            .done("2026-11-09", channel: .linkedin)
        #expect(
            line(plan(applied.contact("kim@agency.example"), on: "2026-11-10", among: [inside]))
                == "first-follow-up email 2026-11-11")
    }
}

@Suite("Rules 6 to 9: stages, silence, held mail")
struct StageTests {
    @Test(
        "8: silent 42 days after the last sign",
        arguments: [
            ("nothing said", applied, "2026-12-14"),
            ("a sign", applied.got(.statusUpdate, "2026-11-10"), "2026-12-22"),
            ("a window", Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .twoWeeks }, "2026-12-28"),
            (
                "a closing date", Case().got(.confirmation, "2026-11-02") { $0.closingOn = day("2026-11-30") },
                "2027-01-11"
            ),
            ("out of office is no sign", applied.got(.autoReply, "2026-11-10"), "2026-12-14"),
            ("a job alert is no sign", applied.got(.jobAlert, "2026-11-10"), "2026-12-14"),
            ("an own follow-up leaves ten business days", applied.wrote(.followUp, "2026-12-10"), "2026-12-24"),
            (
                "an interview",
                applied.got(.interview, "2026-11-06") { $0.eventAt = EventTime(day: day("2026-11-20")) }, "2027-01-01"
            ),
        ] as [(String, Case, String)])
    func silence(_ name: String, _ built: Case, _ silentOn: String) {
        let before = plan(built, on: day(silentOn).advanced(by: -1).iso)
        #expect(before.silentOn == day(silentOn))
        #expect(before.stage != .silent)
        let after = plan(built, on: silentOn)
        #expect(after.stage == .silent)
        #expect(after.next == nil)
    }

    @Test("8: a reply re-opens, a rejection ends")
    func reopens() {
        let reopened = plan(applied.got(.reply, "2027-01-11", personal: true), on: "2027-01-12")
        #expect(reopened.stage == .inContact)
        #expect(line(reopened) == "after-reply email 2027-01-20")
        #expect(plan(applied.got(.rejection, "2027-01-11"), on: "2027-03-12").stage == .rejected)
    }

    @Test(
        "7: nothing is planned once it is closed",
        arguments: [
            applied.got(.rejection, "2026-11-05"), applied.got(.withdrawal, "2026-11-05"),
            applied.wrote(.withdrawal, "2026-11-05"),
            applied.answered(.acceptedOffer(on: day("2026-11-05")), "2026-11-05"),
            applied.got(.offer, "2026-11-05").wrote(.acceptance, "2026-11-06"),
        ])
    func closed(_ built: Case) {
        let plan = plan(built, on: "2026-11-12")
        #expect(plan.stage.isClosed)
        #expect(plan.next == nil)
        #expect(plan.silentOn == nil)
    }

    @Test("9: held mail counts for nothing")
    func held() {
        let built = applied.on("2026-11-04", .received(.rejection), held: true)
            .on("2026-11-05", .received(.interview), held: true) { $0.eventAt = EventTime(day: day("2026-11-09")) }
        let plan = plan(built, on: "2026-11-06")
        #expect(plan.stage == .applied)
        #expect(plan.lastHeardOn == day("2026-11-02"))
        #expect(line(plan) == "first-follow-up email 2026-11-11")
    }
}

@Suite("Rule 34: answers to reminders")
struct AnswerTests {
    @Test(arguments: [
        Expectation(
            "skip drops this step only, and starts no second",
            applied.answered(.skipped(step: .firstFollowUp), "2026-11-11"), on: "2026-11-20", "nothing"),
        Expectation(
            "a sign after a skip counts anew",
            applied.answered(.skipped(step: .firstFollowUp), "2026-11-11").got(.statusUpdate, "2026-11-12"),
            on: "2026-11-13", "first-follow-up email 2026-11-23"),
        Expectation(
            "skipped thanks leave row 21",
            applied.got(.interview, "2026-11-06") { $0.eventAt = EventTime(day: day("2026-11-12"), startMinute: 600) }
                .answered(.skipped(step: .thanks), "2026-11-12"), on: "2026-11-12", "after-interview email 2026-11-23"),
        Expectation(
            "snoozed: due at the earliest then", applied.answered(.snoozed(until: day("2026-11-21")), "2026-11-11"),
            on: "2026-11-12", "first-follow-up email 2026-11-21",
            because: "You applied on 2 November and they have not answered; you put it off until 21 November."),
        Expectation(
            "snoozed to before it is due changes nothing",
            applied.answered(.snoozed(until: day("2026-11-05")), "2026-11-03"), on: "2026-11-04",
            "first-follow-up email 2026-11-11"),
        Expectation(
            "a snooze ends with its step",
            applied.answered(.snoozed(until: day("2026-12-09")), "2026-11-11").done("2026-11-12"), on: "2026-11-13",
            "second-follow-up email 2026-11-23"),
        Expectation(
            "put off beyond the silence it still comes",
            applied.answered(.snoozed(until: day("2026-12-21")), "2026-11-11"), on: "2026-12-22",
            "first-follow-up email 2026-12-21"),
        Expectation(
            "stop ends it", applied.answered(.stopped, "2026-11-03").got(.reply, "2026-11-05"), on: "2026-11-20",
            "nothing"),
        Expectation(
            "done by phone", applied.done("2026-11-11", channel: .phone), on: "2026-11-12",
            "second-follow-up email 2026-11-20"),
        Expectation(
            "done on an earlier day",
            applied.answered(
                .done(step: nil, channel: nil, on: day("2026-11-09")), "2026-11-12"), on: "2026-11-13",
            "second-follow-up email 2026-11-18"),
        Expectation(
            "done without a step closes the thanks that were open",
            applied.got(.interview, "2026-11-06") { $0.eventAt = EventTime(day: day("2026-11-12"), startMinute: 600) }
                .done("2026-11-12"), on: "2026-11-12", "after-interview email 2026-11-23"),
        Expectation(
            "done without a step closes the answer that was owed, and is no follow-up",
            applied.got(.interview, "2026-11-06", personal: true).done("2026-11-06"), on: "2026-11-09",
            "after-reply email 2026-11-17"),
    ])
    func answers(_ expectation: Expectation) { expectation.check() }

    @Test("Only follow-ups are listed as such, with day and channel")
    func followedUp() {
        let built = applied.done("2026-11-11", channel: .phone).got(.interview, "2026-11-13", personal: true)
            .done("2026-11-13").wrote(.thanks, "2026-11-16")
        #expect(plan(built, on: "2026-11-17").followedUp == [FollowUpMade(on: day("2026-11-11"), channel: .phone)])
    }

    @Test("The insider's channel is LinkedIn without being told")
    func insider() {
        let built = Case().got(.confirmation, "2026-11-02") { $0.noFollowUp = .asking(.any) }.done("2026-11-05")
        #expect(plan(built, on: "2026-11-06").followedUp == [FollowUpMade(on: day("2026-11-05"), channel: .linkedin)])
    }
}

@Suite("Rule 5: when the person says that they applied")
struct AppliedAtTests {
    @Test("An application made outside the mailbox is followed up like any other")
    func added() {
        var built = Case()
        built.application.appliedAt = at("2026-11-02")
        #expect(line(plan(built, on: "2026-11-03")) == "first-follow-up email 2026-11-11")
        #expect(plan(built, on: "2026-11-03").appliedOn == day("2026-11-02"))
    }

    @Test("What the person says beats what the mails tell")
    func corrected() {
        var built = applied
        built.application.appliedAt = at("2026-10-30")
        #expect(line(plan(built, on: "2026-11-03")) == "first-follow-up email 2026-11-10")
    }
}
