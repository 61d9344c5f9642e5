// SPDX-License-Identifier: MIT
import MailParsing

/// Finds whom to talk to: the person who writes, or the one whom the mail names.
struct ContactFinder {
    let reading: EmployerReading
    let traits: SenderTraits

    /// Name, address and number; never an address that asks not to be answered.
    func find() -> ContactDetails {
        var contact = ContactDetails()
        let body = reading.body
        let ownEnd = body.quotedFrom < body.words.count ? Int(body.words[body.quotedFrom].start) : body.bytes.count
        let own = String(decoding: body.bytes[..<ownEnd], as: UTF8.self)
        let named = named(in: body)
        if traits.isPersonal, let from = reading.message.from.first {
            let person = String(PersonalMail.personPart(of: from.name))
            contact.name = PersonName.isPossible(person) ? person : named
            contact.email = answerAddress(from)
        } else {
            contact.name = named
            contact.email = address(in: body) ?? reading.message.from.first.flatMap(officeAddress)
        }
        contact.phone = PhoneNumber.first(in: own)
        return contact
    }

    private func answerAddress(_ from: MailAddress) -> String? {
        let answer = reading.message.replyTo.first?.address ?? from.address
        let parts = AddressParts(answer)
        guard parts.domain.has("."), !NoReplyAddress.matches(parts) else { return nil }
        if let system = RecruitingSystems.system(of: parts.domain), system.replies == .unread { return nil }
        return answer
    }

    /// The address of an office that writes under its own name and reads what it gets.
    private func officeAddress(_ from: MailAddress) -> String? {
        guard !traits.isAutoReply, let answer = answerAddress(from) else { return nil }
        return RecruitingSystems.system(of: AddressParts(answer).domain) == nil ? answer : nil
    }

    // MARK: Named in the text

    private static let mostWordsAhead = 6

    /// `Ansprechpartnerin: Frau Dr. Orth`, `contact Jane Doe`, `your recruiter, Jane Doe`.
    private func named(in text: EmployerText) -> String? {
        for index in 0..<text.quotedFrom where Self.cues.contains(text.words[index].key) {
            for start in index + 1...index + Self.mostWordsAhead where start < text.quotedFrom {
                guard text.words[start].gap.isDisjoint(with: [.stop, .blank]) else { break }
                if let name = person(in: text, at: start) { return name }
            }
        }
        return nil
    }

    private func person(in text: EmployerText, at start: Int) -> String? {
        for count in [4, 3, 2] where start + count <= text.quotedFrom {
            let range = start..<start + count
            guard text.words[range].dropFirst().allSatisfy({ $0.gap.isEmpty || $0.gap == [.stop] }) else { continue }
            let name = text.string(range)
            guard PersonName.isLikely(name) else { continue }
            return Self.withoutTitle(name)
        }
        return nil
    }

    private static func withoutTitle(_ name: String) -> String {
        for title in ["Frau ", "Herr ", "Herrn ", "Mr. ", "Ms. ", "Mrs. ", "Mr ", "Ms ", "Mrs "]
        where name.hasPrefix(title) {
            return String(name.dropFirst(title.count))
        }
        return name
    }

    private static let cues = EmployerWords.set(
        """
        contact ansprechpartner ansprechpartnerin ansprechperson kontakt kontaktperson recruiter reach call
        interlocuteur interlocutrice contacter contacto contactar persona contato contatto referente contattare
        contactpersoon recruiterin rekruter contactez
        """)

    /// The first address of a person or hiring department.
    private func address(in text: EmployerText) -> String? {
        for word in text.words[..<text.quotedFrom] where word.isLink {
            var raw = String(decoding: text.bytes[Int(word.start)..<Int(word.end)], as: UTF8.self)
            if raw.lowercased().hasPrefix("mailto:") { raw = String(raw.dropFirst(7)) }
            guard raw.has("@"), !raw.has("/") else { continue }
            let parts = AddressParts(raw)
            guard parts.domain.has("."), !NoReplyAddress.matches(parts), !isOwn(parts) else { continue }
            let isElsewhere = Self.elsewhere.contains { parts.local.has($0) }
            if !isElsewhere { return raw }
        }
        return nil
    }

    private func isOwn(_ parts: AddressParts) -> Bool {
        (reading.message.to + reading.message.cc).contains { AddressParts($0.address) == parts }
    }

    private static let elsewhere = [
        "privacy", "datenschutz", "dpo", "gdpr", "dsgvo", "rgpd", "unsubscribe", "support", "abuse", "legal",
        "security", "press", "help",
    ]
}

/// Telephone numbers in running text.
enum PhoneNumber {
    /// The first number with a label or an international prefix, as written; fax numbers are passed over.
    static func first(in text: String) -> String? {
        let bytes = Array(text.utf8)
        var at = 0
        while at < bytes.count {
            guard begins(bytes, at), let end = end(bytes, at) else {
                at += 1
                continue
            }
            if isPhone(bytes, at..<end) { return String(decoding: bytes[at..<end], as: UTF8.self) }
            at = end
        }
        return nil
    }

    private static func begins(_ bytes: [UInt8], _ at: Int) -> Bool {
        let byte = bytes[at]
        guard byte == UInt8(ascii: "+") || byte == UInt8(ascii: "(") || Requisition.isDigit(byte) else { return false }
        guard at > 0 else { return true }
        let before = bytes[at - 1]
        return before <= 0x20 || before == UInt8(ascii: ":") || before == UInt8(ascii: "(") || before >= 0x80
            || before == UInt8(ascii: ".")
            || before == UInt8(ascii: "/") && at > 1 && bytes[at - 2] <= 0x20
    }

    private static func end(_ bytes: [UInt8], _ start: Int) -> Int? {
        var end = start
        var last = start
        var digits = 0
        while end < bytes.count, end - start < 30 {
            if Requisition.isDigit(bytes[end]) {
                digits += 1
                last = end + 1
            } else if !"+()-/. ".utf8.contains(bytes[end]) {
                break
            }
            end += 1
        }
        return (7...15).contains(digits) ? last : nil
    }

    private static func isPhone(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
        if RequisitionShape.isDate(Array(bytes[range])) { return false }
        let before = EmployerFold.string(
            String(decoding: bytes[max(0, range.lowerBound - 28)..<range.lowerBound], as: UTF8.self))
        let near = before.split { $0 == "\n" || $0 == "|" || $0 == "·" }.last.map(String.init) ?? ""
        if near.has("fax") && !near.has("tel") { return false }
        if ["id", "ref", "meeting", "passcode", "code", "pin", "hrb", "iban", "ust"].contains(where: {
            near.has($0)
        }), bytes[range.lowerBound] != UInt8(ascii: "+") {
            return false
        }
        if bytes[range.lowerBound] == UInt8(ascii: "+") { return true }
        return labels.contains { near.has($0) } || isShaped(bytes[range])
    }

    /// Numbers that nobody takes for another even without a label: in groups and with a leading zero, or as North
    /// Americans write them.
    private static func isShaped(_ bytes: ArraySlice<UInt8>) -> Bool {
        let groups = bytes.split { !Requisition.isDigit($0) }.map(\.count)
        let digits = groups.reduce(0, +)
        let first = bytes.first { Requisition.isDigit($0) }
        if groups == [3, 3, 4] || groups == [2, 5, 4] || groups == [2, 4, 4] { return true }
        // Spain, Portugal and Poland have nine digits without a prefix.
        if digits == 9, (3...4).contains(groups.count), !bytes.contains(where: { "./-".utf8.contains($0) }) {
            return true
        }
        return first == UInt8(ascii: "0") && (9...12).contains(digits) && (2...5).contains(groups.count)
            && !bytes.contains(UInt8(ascii: "."))
    }

    private static let labels = [
        "tel", "phone", "call", "mobil", "mob", "cell", "fon", "ruf", "durchwahl", "ring", "bel", "telf", "llam",
        "ligue", "chiam", "dzwon", "tlf",
        "t:", "t.", "m:", "p:", "gsm", "number", "nummer", "unter der", "au 0", "on 0",
    ]
}
