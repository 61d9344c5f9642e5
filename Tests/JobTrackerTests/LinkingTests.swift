// SPDX-License-Identifier: MIT
import JobTracker
import MailClassification
import Testing

/// Which mails become one application. Each case lists mails in the order they are read and, for each, the number of
/// the application it belongs to; 0 for none, -1 for one that waits for a choice.
struct LinkingTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var mails: [IncomingMail]
        var owners: [Int64]

        init(_ name: String, _ mails: [(IncomingMail, Int64)]) {
            testDescription = name
            self.mails = mails.map(\.0)
            owners = mails.map(\.1)
        }
    }

    @Test(arguments: together + apart + own + odd)
    func links(_ example: Case) throws {
        let outcomes = try Tracker.inMemory().ingestAll(example.mails)
        let owners = outcomes.map { outcome -> Int64 in
            switch outcome {
            case .unrelated, .alreadyKnown: 0
            case .recorded(let id, _, _): id
            case .ambiguous: -1
            }
        }
        #expect(owners == example.owners)
    }

    static let together: [Case] = [
        Case(
            "a thread, though nothing in the answer names the company",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", role: "Data Engineer"), 1),
                (Mails.received(.reply, "b", day: 3, from: "ida@elsewhere.example", inReplyTo: ["a"]), 1),
            ]),
        Case(
            "a thread whose answer is read before its question",
            [
                (Mails.received(.interview, "b", day: 3, company: "Nordvik", inReplyTo: ["a"]), 1),
                (Mails.received(.confirmation, "a", role: "Data Engineer"), 1),
            ]),
        Case(
            "a requisition number, written in another way",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", role: "Analyst", requisition: "R-1042"), 1),
                (Mails.received(.confirmation, "b", company: "Nordvik", role: "Engineer", requisition: "R-2000"), 2),
                (Mails.received(.rejection, "c", day: 9, company: "Nordvik", requisition: "R 1042"), 1),
            ]),
        Case(
            "company and role, legal forms aside",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik GmbH", role: "Data Engineer (m/w/d)"), 1),
                (Mails.received(.rejection, "b", day: 9, company: "Nordvik", role: "Data Engineer"), 1),
            ]),
        Case(
            "receipts of board, recruiting system and employer within days",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", role: "Data Engineer", ats: "linkedin"), 1),
                (Mails.received(.confirmation, "b", hour: 13, company: "Nordvik", ats: "greenhouse"), 1),
                (
                    Mails.received(
                        .confirmation, "c", day: 2, company: "Nordvik AG", role: "Data Engineer",
                        from: "jobs@nordvik.example"), 1
                ),
            ]),
        Case(
            "a person at the employer's own domain",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", from: "jobs@nordvik.example"), 1),
                (Mails.received(.reply, "b", day: 5, from: "ida.holm@mail.nordvik.example", isPersonal: true), 1),
            ]),
        Case(
            "a domain that carries the company's name",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik Systems", ats: "lever"), 1),
                (Mails.received(.interview, "b", day: 5, from: "ida@nordvik.example", isPersonal: true), 1),
            ]),
        Case(
            "a known contact with an address that anybody could have",
            [
                (
                    Mails.received(.interview, "a", company: "Nordvik", from: "ida.holm@gmail.com", isPersonal: true),
                    1
                ),
                (Mails.received(.reply, "b", day: 2, from: "ida.holm@gmail.com", isPersonal: true), 1),
            ]),
        Case(
            "the same role by the same recruiting system, company unnamed",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", role: "Data Engineer", ats: "lever"), 1),
                (Mails.received(.rejection, "b", day: 5, role: "Data Engineer", ats: "lever"), 1),
            ]),
        Case(
            "the open one of two, where the role is not named",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", role: "Analyst"), 1),
                (Mails.received(.rejection, "b", day: 2, company: "Nordvik", role: "Analyst"), 1),
                (Mails.received(.confirmation, "c", day: 3, company: "Nordvik", role: "Data Engineer"), 2),
                (Mails.received(.interview, "d", day: 5, company: "Nordvik"), 2),
            ]),
    ]

    static let apart: [Case] = [
        Case(
            "a clearly different role",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", role: "Data Engineer"), 1),
                (Mails.received(.confirmation, "b", company: "Nordvik", role: "Office Manager"), 2),
                (Mails.received(.rejection, "c", day: 4, company: "Nordvik", role: "Office Manager"), 2),
            ]),
        Case(
            "a clearly different role by another recruiting system on one day",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", role: "Data Engineer", ats: "lever"), 1),
                (Mails.received(.confirmation, "b", company: "Nordvik", role: "Office Manager", ats: "linkedin"), 2),
            ]),
        Case(
            "a rejection for a role that is not known there: another post, or the known one under another title",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", role: "Softwareentwickler"), 1),
                (Mails.received(.rejection, "b", day: 4, company: "Nordvik", role: "Software Engineer"), -1),
            ]),
        Case(
            "a rejection for another role, when the known one is closed",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", role: "Data Engineer"), 1),
                (Mails.received(.rejection, "b", day: 3, company: "Nordvik", role: "Data Engineer"), 1),
                (Mails.received(.rejection, "c", day: 4, company: "Nordvik", role: "Office Manager"), 2),
            ]),
        Case(
            "an interview for another role, whose receipt was never seen",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", role: "Data Engineer"), 1),
                (Mails.received(.interview, "b", day: 4, company: "Nordvik", role: "Office Manager"), 2),
            ]),
        Case(
            "the same role again, long after the rejection",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", role: "Data Engineer"), 1),
                (Mails.received(.rejection, "b", day: 5, company: "Nordvik", role: "Data Engineer"), 1),
                (Mails.received(.confirmation, "c", day: 30, company: "Nordvik", role: "Data Engineer"), 2),
                (Mails.received(.rejection, "d", day: 40, company: "Nordvik", role: "Data Engineer"), 2),
            ]),
        Case(
            "one recruiting system, two employers",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", ats: "lever"), 1),
                (Mails.received(.confirmation, "b", company: "Sundmark", ats: "lever"), 2),
                (Mails.received(.rejection, "c", day: 4, company: "Sundmark", ats: "lever"), 2),
            ]),
        Case(
            "a freemail domain ties nothing",
            [
                (Mails.received(.interview, "a", company: "Nordvik", from: "ida@gmail.com", isPersonal: true), 1),
                (Mails.received(.interview, "b", company: "Sundmark", from: "per@gmail.com", isPersonal: true), 2),
                (Mails.received(.reply, "c", day: 2, from: "ann@gmail.com", isPersonal: true), 0),
            ]),
        Case(
            "two that stay equal wait for a choice",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", role: "Data Engineer"), 1),
                (Mails.received(.confirmation, "b", company: "Nordvik", role: "Office Manager"), 2),
                (Mails.received(.rejection, "c", day: 4, company: "Nordvik"), -1),
            ]),
        Case(
            "a new receipt that was sent in an old thread",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", role: "Data Engineer"), 1),
                (
                    Mails.received(.confirmation, "b", company: "Nordvik", role: "Office Manager", inReplyTo: ["a"]),
                    2
                ),
            ]),
    ]

    static let own: [Case] = [
        Case(
            "an application by mail, and the receipt for it",
            [
                (Mails.sent(.application, "a", to: "jobs@nordvik.example"), 1),
                (Mails.received(.confirmation, "b", hour: 14, company: "Nordvik", ats: "lever"), 1),
            ]),
        Case(
            "a follow-up to the employer's domain",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", from: "jobs@nordvik.example"), 1),
                (Mails.sent(.followUp, "b", day: 9, to: "ida@nordvik.example"), 1),
            ]),
        Case(
            "a follow-up to nobody known leaves nothing",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik", from: "jobs@nordvik.example"), 1),
                (Mails.sent(.followUp, "b", day: 9, to: "landlord@sundmark.example"), 0),
            ]),
        Case(
            "thanks in the thread of an interview",
            [
                (Mails.received(.interview, "a", company: "Nordvik", isPersonal: true), 1),
                (Mails.sent(.thanks, "b", day: 1, to: "someone@gmail.com", inReplyTo: ["a"]), 1),
            ]),
        Case("other mail of one's own leaves nothing", [(Mails.sent(.other, "a", to: "jobs@nordvik.example"), 0)]),
    ]

    static let odd: [Case] = [
        Case("adverts begin nothing", [(Mails.received(.jobAlert, "a", company: "Nordvik", role: "Analyst"), 0)]),
        Case("a cold approach begins nothing", [(Mails.received(.outreach, "a", company: "Nordvik"), 0)]),
        Case("an out-of-office note begins nothing", [(Mails.received(.autoReply, "a", company: "Nordvik"), 0)]),
        Case(
            "an advert in a known thread belongs to it",
            [
                (Mails.received(.confirmation, "a", company: "Nordvik"), 1),
                (Mails.received(.outreach, "b", inReplyTo: ["a"]), 1),
            ]),
        Case(
            "a rejection whose receipt was never seen begins one",
            [(Mails.received(.rejection, "a", company: "Nordvik"), 1)]),
        Case("a receipt that names nothing begins one", [(Mails.received(.confirmation, "a"), 1)]),
    ]
}
