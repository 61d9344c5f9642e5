// SPDX-License-Identifier: MIT
import MailParsing
import Testing

@testable import MailClassification

/// The table of recruiting systems inside the program, and how mails are matched with it.
@Suite struct RecruitingSystemsTests {
    @Test func tableIsWhole() {
        let systems = RecruitingSystems.all
        #expect(systems.count > 100)
        #expect(Set(systems.map(\.name)).count == systems.count, "names are unique")
        let domains = systems.flatMap(\.domains)
        #expect(Set(domains).count == domains.count, "no domain belongs to two systems")
        for system in systems {
            #expect(!system.domains.isEmpty && !system.kinds.isEmpty && !system.company.isEmpty, "\(system.name)")
            #expect(system.name == system.name.lowercased())
            #expect(system.domains.allSatisfy { $0 == $0.lowercased() && $0.contains(".") })
        }
    }

    @Test(
        arguments: [
            ("us.greenhouse-mail.io", "greenhouse"), ("hire.lever.co", "lever"), ("otp.workday.com", "workday"),
            ("acme.teamtailor-mail.com", "teamtailor"), ("m.personio.de", "personio"), ("ats.rippling.com", "rippling"),
            ("jobagent.stepstone.de", "stepstone"), ("candidates.welcomekit.co", "welcomekit"),
            ("noreply12.jobs2web.com", "successfactors"),
            ("workflow.mail.em2.cloud.oracle.com", "oracle"), ("invalidemail.taleo.net", "taleo"),
            // Never by a part of a label.
            ("notlever.co", nil), ("hire.lever.co.example", nil), ("mygem.com", nil), ("acme.example", nil), ("", nil),
        ] as [(String, String?)])
    func matchesOnLabelBoundaries(host: String, name: String?) {
        #expect(RecruitingSystems.system(of: host)?.name == name)
    }

    @Test(
        arguments: [
            ([("Sender", "x@hire.lever.co")], "lever"), ([("Reply-To", "jane+t@acme.recruitee.com")], "recruitee"),
            ([("Return-Path", "<bounce+1@ashbyhq.com>")], "ashby"),
            ([("Message-ID", "<1.2@smartrecruiters.com>")], "smartrecruiters"),
            ([("List-Unsubscribe", "<https://unsubscribe.greenhouse.io/x>")], "greenhouse"),
            // A board's link in an employer's own mail says nothing.
            ([("List-Unsubscribe", "<https://www.linkedin.com/x>")], nil),
            ([("Return-Path", "<jobs@acme.example>")], nil),
        ] as [([(String, String)], String?)])
    func showsBehindTheEmployersOwnDomain(headers: [(String, String)], name: String?) {
        var message = MailMessage.sample(from: "Acme <jobs@acme.example>", subject: "Hello", headers: headers)
        for (header, value) in headers where header == "Sender" { message.sender = [MailAddress(address: value)] }
        #expect(RecruitingSystems.system(sending: message)?.name == name)
    }

    @Test(arguments: [("jobs@gh-mail.acme.example", "greenhouse"), ("candidate-81f2a@karriere.acme.example", "dvinci")])
    func knowsMarksOnOwnDomains(address: String, name: String) {
        let message = MailMessage.sample(from: address, subject: "Hello")
        #expect(RecruitingSystems.system(sending: message)?.name == name)
    }

    /// The same domain sends receipts, adverts and log-in codes.
    @Test(arguments: [
        ("noreply@s.seek.com.au", RecruitingSystem.Channel.status), ("jobmail@s.seek.com.au", .alerts),
        ("jobalerts-noreply@linkedin.com", .alerts), ("jobs-noreply@linkedin.com", .status),
        ("hit-reply@linkedin.com", .people),
        ("info@jobagent.stepstone.de", .alerts), ("noreply@stepstone.de", .unknown), ("acme@otp.workday.com", .codes),
        ("acme-jobnotification@noreply12.jobs2web.com", .alerts), ("acme+email+9f@talent.icims.com", .people),
        ("donotreply@match.indeed.com", .alerts), ("indeedapply@indeed.com", .status),
        ("alertes@emails.hellowork.com", .alerts),
    ])
    func tellsChannelsApart(address: String, channel: RecruitingSystem.Channel) throws {
        let parts = AddressParts(address)
        let system = try #require(RecruitingSystems.system(of: parts.domain))
        #expect(system.channel(of: parts) == channel)
    }

    @Test(
        arguments: [
            ("brandis-jobs@m.personio.de", "brandis"), ("ridgeway+autoreply@talent.icims.com", "ridgeway"),
            ("Send-Only.cardinal@otp.workday.com", "cardinal"), ("no-reply@hearth-vine.breezy-mail.com", "hearth-vine"),
            ("careers@acme-talent.freshteam.com", "acme"), ("NoreplyAcmeRecruiting@csod.com", "acme"),
            ("maison-valbrune-9ab3@candidates.welcomekit.co", "maison-valbrune"),
            ("no-reply@us.greenhouse-mail.io", nil),
            ("no-reply@myworkday.com", nil), ("conversations@message.teamtailor.com", nil),
        ] as [(String, String?)])
    func findsTenants(address: String, tenant: String?) {
        let reading = EmployerReading(.sample(from: address, subject: "Hello"))
        #expect(SenderLabels(reading).tenants.first?.raw == tenant)
    }
}
