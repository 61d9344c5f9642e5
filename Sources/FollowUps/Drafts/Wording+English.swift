// SPDX-License-Identifier: MIT

extension Wording {
    static let english = Wording(
        language: "en",
        months: [
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ],
        date: { "\($0) \($1)" },
        greeting: { $0.map { "Dear \($0)," } ?? "Hello," },
        farewell: "Kind regards",
        subject: { role, number in
            sentence("My application", role.map { "for the \($0) position" }, number.map { "(\($0))" })
        },
        body: { topic, about in
            let application = sentence(
                "my application", about.role.map { "for the \($0) position" }, about.company.map { "at \($0)" })
            let day = about.day.map { "on \($0)" }
            return switch topic {
            case .followUp:
                sentence("I sent you", application, day) + ". I am still very interested and would be glad to hear "
                    + "how things stand. If anything else would be useful to you, I will gladly send it."
            case .secondFollowUp:
                "This is a short note to say that " + application + " still matters to me. I understand that such "
                    + "decisions take time; a line on where things stand would help me to plan."
            case .lastQuestion:
                "Before the time you named" + (about.day.map { ", \($0)," } ?? "")
                    + " is over, I would like to say that I am still very interested, and to ask whether " + application
                    + " is still under consideration."
            case .afterInterview:
                sentence("Thank you again for our conversation", day)
                    + ". I would like to join you very much and would be "
                    + "glad to hear what the next steps are."
            case .afterReply:
                "Thank you for your last message about " + application
                    + ". I am still very interested; is there any news?"
            case .thanks:
                "Thank you for taking the time to talk with me. I enjoyed learning about the work and the team, and "
                    + "our conversation made me want to join you even more."
            case .acceptTalk:
                "Thank you for the invitation. I am glad to accept and look forward to talking with you. I will "
                    + "gladly fit in with your calendar."
            case .willSend:
                "Thank you for your message. I will see to what you asked for in good time."
            case .considerOffer:
                "Thank you very much for your offer; I am very happy about it. I am reading it with care and will "
                    + "give you my answer in good time."
            }
        },
        voicemail: { about in
            sentence(
                about.name.map { "Hello, this is \($0)." } ?? "Hello.", "I applied",
                about.role.map { "for the \($0) position" }, about.company.map { "at \($0)" } ?? "to you") + "."
        },
        voicemailMore: [
            "I am still very interested.", "I would gladly tell you more.", "Thank you.",
            "I wanted to introduce myself in person.", "Have a good day.", "Goodbye.",
        ],
        frontDesk: { about in
            (about.name.map { "Good morning, my name is \($0). " } ?? "Good morning. ")
                + sentence(
                    "I applied", about.role.map { "for the \($0) position" },
                    about.company.map { "at \($0)" } ?? "to you")
                + ". Could you put me through to the human resources department, please?"
        },
        insider: { about in
            let place =
                about.company.map { company in
                    about.department.map { "in \(possessive(company)) \($0) department" } ?? "at \(company)"
                } ?? "at your company"
            return sentence(
                "Hello, this is a little out of the blue: I just applied", about.role.map { "for the \($0) role" },
                place)
                + ". How do you like working there, and is it a solid team? Thank you"
                + (about.name.map { ", \($0)" } ?? "!")
        },
        departments: [
            .data: "data", .design: "design", .product: "product", .marketing: "marketing", .sales: "sales",
            .finance: "finance", .people: "people", .support: "support", .legal: "legal", .research: "research",
            .operations: "operations", .engineering: "engineering",
        ])

    private static func possessive(_ name: String) -> String { name.hasSuffix("s") ? name + "'" : name + "'s" }
}
