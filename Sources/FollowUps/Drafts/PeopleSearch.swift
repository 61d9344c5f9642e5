// SPDX-License-Identifier: MIT

/// Where to look for the person to write to: searches that the person opens themselves.
enum PeopleSearch {
    /// LinkedIn's search of people for these words; nil without words.
    static func link(_ words: [String], onlyContacts: Bool = false) -> String? {
        let text = words.filter { !$0.isEmpty }.joined(separator: " ")
        guard !text.isEmpty else { return nil }
        let contacts = onlyContacts ? "&network=%5B%22F%22%5D" : ""
        return "https://www.linkedin.com/search/results/people/?keywords=\(encoded(text))\(contacts)"
    }

    /// Percent-encoded but for the unreserved characters of RFC 3986, section 2.3.
    static func encoded(_ text: String) -> String {
        let hex = Array("0123456789ABCDEF")
        return text.utf8.reduce(into: "") { result, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                result.append(Character(UnicodeScalar(byte)))
            default:
                result += "%\(hex[Int(byte >> 4)])\(hex[Int(byte & 15)])"
            }
        }
    }

    /// Steps to find the recruiter or the head of the team, then the front desk where calls are welcome.
    static func direct(_ subject: DraftSubject, mayCall: Bool) -> [String] {
        let company = subject.company ?? ""
        var steps: [String] = []
        if let link = link([company, "recruiter"]), subject.company != nil {
            steps.append("Look for the recruiter on LinkedIn: \(link)")
        }
        if let family = subject.family, subject.company != nil, let link = link([company, family.rawValue, "lead"]) {
            steps.append("Or for whoever leads the team: \(link)")
        }
        if mayCall {
            steps.append("If nobody turns up, call the front desk and ask for the human resources department.")
        }
        return steps
    }

    /// Steps to find somebody inside: former classmates and colleagues first, then anybody.
    static func insider(_ subject: DraftSubject) -> [String] {
        guard let company = subject.company else {
            return ["Look among former classmates and former colleagues for somebody who works there."]
        }
        var steps: [String] = []
        if let link = link([company], onlyContacts: true) {
            steps.append("First former classmates, then former colleagues, then any contact who works there: \(link)")
        }
        if let link = link([company, subject.family?.rawValue ?? ""]) {
            steps.append("Else anybody who works there: \(link)")
        }
        if subject.family != nil { steps.append("The department is guessed from the role; put the right one.") }
        return steps + ["Put their first name behind the greeting."]
    }
}
