// SPDX-License-Identifier: MIT
import Foundation
import JobTracker
import MailClassification
import Testing

@testable import FollowUps

private let writer = DraftWriter(personName: "Sam Rivera")

extension Case {
    /// Adds a mail of the employer that a draft can answer or must not.
    fileprivate func mail(
        from: String, subject: String, id: String?, language: String = "en", kind: MailKind = .confirmation,
        own: Bool = false, event: JobEvent.ID? = nil
    ) -> Case {
        var copy = self
        let message = TrackedMessage(
            id: TrackedMessage.ID(copy.application.messages.count + 1), messageID: id, date: at("2026-11-02"),
            from: from, subject: subject, text: "", isOwn: own, language: language, kind: .received(kind))
        copy.application.messages.append(message)
        return copy
    }
}

private func drafts(_ built: Case, on now: String = "2026-11-12", channel: ContactChannel? = nil) -> [Draft] {
    writer.drafts(for: built.application, plan: plan(built, on: now), channel: channel)
}

private let applied = Case().got(.confirmation, "2026-11-02")

@Suite("Drafts of e-mails")
struct EmailDraftTests {
    @Test("In the thread of the last mail that somebody reads")
    func thread() throws {
        let built =
            applied
            .mail(from: "Kim Novak <kim@acme.example>", subject: "AW: Re: Your application", id: "<1@acme.example>")
            .mail(from: "no-reply@us.greenhouse-mail.io", subject: "Thanks for applying", id: "<2@acme.example>")
        let draft = try #require(drafts(built).first)
        #expect(draft.kind == .followUp)
        #expect(draft.to == "kim@acme.example")
        #expect(draft.subject == "Re: Your application")
        #expect(draft.inReplyTo == "<1@acme.example>")
        #expect(draft.notes.isEmpty)
        #expect(
            draft.text == """
                Hello,

                I sent you my application for the Data Engineer position at Acme Robotics on 2 November. I am still \
                very interested and would be glad to hear how things stand. If anything else would be useful to you, I \
                will gladly send it.

                Kind regards
                Sam Rivera
                """)
    }

    @Test("A new mail with role and requisition where nobody reads, with the steps to find a person")
    func newMail() throws {
        var built = applied.mail(from: "no-reply@ashbyhq.com", subject: "Thanks", id: "<1@ashby.example>")
        built.application.requisition = "R-1042"
        let draft = try #require(drafts(built).first)
        #expect(draft.subject == "My application for the Data Engineer position (R-1042)")
        #expect(draft.to == nil)
        #expect(draft.inReplyTo == nil)
        #expect(
            draft.notes.first == "Look for the recruiter on LinkedIn: "
                + "https://www.linkedin.com/search/results/people/?keywords=Acme%20Robotics%20recruiter")
        #expect(
            draft.notes.last == "If nobody turns up, call the front desk and ask for the human resources department.")
    }

    @Test("To the contact that a mail names, by name")
    func contact() throws {
        let draft = try #require(drafts(applied.contact("kim@acme.example", name: "Kim Novak")).first)
        #expect(draft.to == "kim@acme.example")
        #expect(draft.text.hasPrefix("Dear Kim Novak,\n"))
    }

    @Test("A held mail is never answered")
    func held() throws {
        let built = applied.on("2026-11-03", .received(.reply), personal: true, held: true) { $0.message = 1 }
            .mail(from: "Kim <kim@evil.example>", subject: "Hi", id: "<1@evil.example>", kind: .reply)
        let draft = try #require(drafts(built).first)
        #expect(draft.to == nil)
        #expect(draft.inReplyTo == nil)
    }

    @Test("Hostile names make no second header, line or recipient")
    func hostile() throws {
        var built = applied.mail(
            from: "\"Kim\r\nBcc: x@evil.example\" <kim@acme.example>", subject: "Hi\r\nBcc: y@evil.example",
            id: "<1@acme.example>")
        built.application.role = "Data\u{1B}[31m\u{202E} Engineer\nBcc: z@evil.example {x}"
        let draft = try #require(drafts(built).first)
        #expect(draft.subject == "Re: Hi Bcc: y@evil.example")
        #expect(!draft.text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || $0.value == 0x202E })
        #expect(draft.text.split(separator: "\n").allSatisfy { !$0.hasPrefix("Bcc") })
        let several = applied.mail(from: "<a@acme.example, b@evil.example>", subject: "Hi", id: "<1@acme.example>")
        #expect(try #require(drafts(several).first).to == nil)
    }

    @Test(
        "Each step has its own words",
        arguments: [
            (applied.done("2026-11-11"), "2026-11-12", Draft.Kind.secondFollowUp, "still matters to me"),
            (applied.got(.reply, "2026-11-09", personal: true), "2026-11-12", .afterReply, "is there any news?"),
            (
                Case().got(.confirmation, "2026-11-02") { $0.responseWindow = .silence(by: "2026-11-30") },
                "2026-11-12",
                .lastQuestion, "Before the time you named, 30 November, is over"
            ),
            (
                applied.got(.interview, "2026-11-06") {
                    $0.eventAt = EventTime(day: day("2026-11-12"), startMinute: 600)
                },
                "2026-11-12", .thanks, "Thank you for taking the time"
            ),
            (
                applied.got(.interview, "2026-11-06") {
                    $0.eventAt = EventTime(day: day("2026-11-12"), startMinute: 600)
                }
                .wrote(.thanks, "2026-11-12"), "2026-11-13", .afterInterview, "our conversation on 12 November"
            ),
            (applied.got(.interview, "2026-11-11", personal: true), "2026-11-12", .answer, "I am glad to accept"),
            (applied.got(.assessment, "2026-11-11"), "2026-11-12", .answer, "in good time"),
            (applied.got(.offer, "2026-11-11"), "2026-11-12", .answer, "I am reading it with care"),
        ])
    func steps(_ built: Case, _ now: String, _ kind: Draft.Kind, _ words: String) throws {
        let draft = try #require(drafts(built, on: now).first { $0.kind == kind })
        #expect(draft.text.contains(words))
    }

    @Test("None for a closed application")
    func closed() { #expect(drafts(applied.got(.rejection, "2026-11-05")).isEmpty) }

    @Test(
        "In the language of the mails, English where it is not one of ours",
        arguments: [
            ("de", "Guten Tag,"), ("fr", "Bonjour,"), ("es", "Buenos días:"), ("pt", "Bom dia,"), ("it", "Buongiorno,"),
            ("nl", "Goedendag,"), ("pl", "Dzień dobry,"), ("en", "Hello,"), ("fi", "Hello,"), ("de-AT", "Guten Tag,"),
        ])
    func language(_ code: String, _ greeting: String) throws {
        let built = applied.mail(from: "no-reply@acme.example", subject: "x", id: "<1@a>", language: code)
        #expect(try #require(drafts(built).first).text.hasPrefix(greeting))
    }
}

@Suite("Drafts by channel, under notices")
struct ChannelDraftTests {
    private static func kinds(_ built: Case) -> [Draft.Kind] { drafts(built).map(\.kind) }

    @Test(
        "Where contact is unwelcome only the message to an insider",
        arguments: [
            [NoFollowUp.Channel.any], [.email, .phone], [.email],
        ])
    func unwelcome(_ channels: [NoFollowUp.Channel]) {
        let built = Case().got(.confirmation, "2026-11-02") {
            $0.noFollowUp = NoFollowUp(channels: channels, quote: "")
        }
        #expect(Self.kinds(built) == [.insider])
        #expect(drafts(built, channel: .email).isEmpty)
        #expect(
            Self.kinds(built.done("2026-11-05")).allSatisfy { $0 == .insider || $0 == .voicemail || $0 == .frontDesk })
    }

    @Test("What they ask for is answered, however unwelcome contact is")
    func askedFor() {
        let built = Case().got(.confirmation, "2026-11-02") { $0.noFollowUp = .asking(.any) }
            .got(.actionNeeded, "2026-11-03", personal: true) { $0.respondBy = day("2026-11-30") }
        #expect(Self.kinds(built) == [.answer])
    }

    @Test("No calls: no script, no front desk, and no step that says to call")
    func noCalls() {
        let built = Case().got(.confirmation, "2026-11-02") { $0.noFollowUp = .asking(.phone) }
        let all = drafts(built)
        #expect(all.map(\.kind) == [.followUp, .insider])
        #expect(all.flatMap(\.notes).allSatisfy { !$0.contains("call") })
    }

    @Test("Everything is open: mail first, then the phone, then LinkedIn")
    func open() {
        #expect(Self.kinds(applied) == [.followUp, .voicemail, .frontDesk, .insider])
        #expect(drafts(applied, channel: .phone).map(\.kind) == [.voicemail, .frontDesk])
    }

    @Test("No e-mail but a number: the phone first")
    func phoneOnly() throws {
        let built = Case().got(.confirmation, "2026-11-02") {
            $0.noFollowUp = .asking(.email)
            $0.offeredPhone = "+49 30 1234567"
        }
        #expect(Self.kinds(built) == [.voicemail, .frontDesk, .insider])
        #expect(try #require(drafts(built).first).to == "+49 30 1234567")
    }

    @Test("The insider's message as a person would send it")
    func insider() throws {
        let draft = try #require(drafts(applied, channel: .linkedin).first)
        #expect(
            draft.text == "Hello, this is a little out of the blue: I just applied for the Data Engineer role in Acme "
                + "Robotics' data department. How do you like working there, and is it a solid team? Thank you, Sam"
        )
        #expect(
            draft.notes.first == "First former classmates, then former colleagues, then any contact who works "
                + "there: https://www.linkedin.com/search/results/people/?keywords=Acme%20Robotics&network=%5B%22F%22%5D"
        )
    }
}

@Suite("What every draft keeps to")
struct DraftCheckTests {
    static let roles: [String?] = [
        nil, "Nurse", "Data Engineer (m/w/d)", "Senior Principal Site Reliability Engineer for Payments and Fraud",
        "Reference Data Contact Manager", String(repeating: "Very ", count: 40) + "Long", "数据工程师", "   ",
        "Engineer {x}",
    ]
    static let companies: [String?] = [
        nil, "Acme", "Acme Robotics International Holding GmbH & Co. KG", "Referral Rock", "Kim's", "\u{1B}[2J",
    ]
    static let names: [String?] = [nil, "Sam", "Sam Rivera", "Maria da Conceição Ferreira dos Santos"]

    @Test("In every language, with every part missing or long", arguments: Wording.all.map(\.language))
    func everyCombination(_ language: String) {
        for (row, role) in Self.roles.enumerated() {
            for (column, company) in Self.companies.enumerated() {
                check(language, role, company, Self.names[(row + column) % Self.names.count])
            }
        }
    }

    private func check(_ language: String, _ role: String?, _ company: String?, _ name: String?) {
        let writer = DraftWriter(personName: name)
        let built = Case(company: company, role: role).got(.confirmation, "2026-11-02")
            .mail(from: "no-reply@a.example", subject: "x", id: nil, language: language)
        let subject = DraftSubject(built.application)
        let plan = plan(built, on: "2026-11-12")
        for draft in writer.drafts(for: built.application, plan: plan) {
            let names = [subject.role, subject.company].compactMap { $0 }
            let problems = DraftCheck.problems(in: draft, naming: names)
            #expect(problems.isEmpty, "\(language) \(draft.kind): \(draft.text)")
            #expect(draft.language == language)
        }
    }

    @Test("Every sentence of every topic is free of gaps", arguments: Wording.all.map(\.language))
    func topics(_ language: String) {
        let wording = Wording.of(language)
        for topic in Wording.Topic.allCases {
            for bits in 0..<8 {
                let about = Wording.About(
                    role: bits & 1 == 0 ? nil : "Engineer", company: bits & 2 == 0 ? nil : "Acme", department: nil,
                    name: nil, day: bits & 4 == 0 ? nil : wording.words(day("2026-11-01")))
                let draft = Draft(
                    kind: .followUp, channel: .email, text: wording.body(topic, about), language: language)
                #expect(DraftCheck.problems(in: draft).isEmpty, "\(draft.text)")
                #expect((8...60).contains(Draft.wordCount(draft.text)), "\(draft.text)")
            }
        }
    }

    @Test(
        "The check finds what must not be asked of an insider",
        arguments: [
            "Could you refer me?", "Would you put in a word for me?", "Who should I write to?", "Any advice?",
            "They asked me not to contact them.", "Könnten Sie mich empfehlen?", "Pourriez-vous me recommander ?",
            "¿Me darías un consejo?", "Mi potrebbe raccomandare?", "Czy możesz mnie polecić?", "Heeft u advies?",
            "The automatic mail said no calls.", String(repeating: "long ", count: 61),
        ])
    func finds(_ text: String) {
        #expect(!DraftCheck.problems(in: Draft(kind: .insider, channel: .linkedin, text: text, language: "en")).isEmpty)
    }

    @Test("The check finds gaps and voicemails of the wrong length")
    func findsGaps() {
        for text in ["Dear nil,", "at  Acme", "position .", "Optional(\"x\")", "", "{role}"] {
            #expect(
                !DraftCheck.problems(in: Draft(kind: .followUp, channel: .email, text: text, language: "en")).isEmpty)
        }
        let short = Draft(kind: .voicemail, channel: .phone, text: "Hello, please call back.", language: "en")
        #expect(DraftCheck.problems(in: short) == ["The voicemail has 4 words instead of 25 to 30."])
    }

    @Test(
        "Words are counted as they are spoken",
        arguments: [
            ("Hello, this is Sam.", 4), ("", 0), ("a – b", 2), ("l'équipe est-elle soudée ?", 3),
            ("one\ntwo\u{A0}three", 3),
        ])
    func words(_ text: String, _ count: Int) { #expect(Draft.wordCount(text) == count) }
}

@Suite("Searches for people")
struct PeopleSearchTests {
    @Test(
        "Percent-encoded as RFC 3986 has it",
        arguments: [
            ("Acme & Söhne", "Acme%20%26%20S%C3%B6hne"), ("a+b/c?d#e", "a%2Bb%2Fc%3Fd%23e"), ("A-z0.9_~", "A-z0.9_~"),
            ("\"><script>", "%22%3E%3Cscript%3E"),
        ])
    func encoded(_ text: String, _ expected: String) { #expect(PeopleSearch.encoded(text) == expected) }

    @Test(
        "The department is guessed from the title, or not at all",
        arguments: [
            ("Site Engineer", "engineering"), ("Data Analyst", "data"), ("UX Designer", "design"),
            ("Softwareentwickler (m/w/d)", "engineering"), ("Krankenpflegerin", "health"), ("Astronaut", nil),
            ("Vertriebsmitarbeiter", "sales"), ("Account Executive", "sales"), ("Suite Guide", nil),
        ] as [(String, String?)])
    func family(_ role: String, _ expected: String?) { #expect(RoleFamily(role: role)?.rawValue == expected) }
}
