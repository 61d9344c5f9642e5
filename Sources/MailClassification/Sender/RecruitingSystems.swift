// SPDX-License-Identifier: MIT
import CRecruitingSystems
import Foundation
import MailParsing

/// The table of recruiting systems and job boards that is part of the program.
///
/// Decoded once, when the first mail asks.
enum RecruitingSystems {
    /// How a mail is known to come from a system.
    struct Match: Sendable {
        let system: RecruitingSystem
        /// The address or host that gave it away.
        let address: AddressParts
        /// What the sender's address is used for.
        let channel: RecruitingSystem.Channel
        /// Whether the From address itself belongs to the system, so that its domain is nobody's employer.
        let isFrom: Bool
    }

    private struct Table: Decodable {
        let systems: [RecruitingSystem]
    }

    /// Every system, in the order of the file.
    static let all: [RecruitingSystem] = {
        let data = Data(bytes: recruiting_systems_data(), count: recruiting_systems_json_length)
        do {
            return try JSONDecoder().decode(Table.self, from: data).systems
        } catch {
            // The file is part of the build and a test decodes it, so this is a fault of the build.
            fatalError("The table of recruiting systems inside the program cannot be read: \(error). Rebuild it.")
        }
    }()

    private static let byDomain: [Substring: Int] = {
        var table: [Substring: Int] = [:]
        for (index, system) in all.enumerated() {
            for domain in system.domains { table[domain[...]] = index }
        }
        return table
    }()

    /// The system that `host` belongs to.
    static func system(of host: String) -> RecruitingSystem? {
        for name in DomainName.ancestors(of: host) {
            if let index = byDomain[name] { return all[index] }
        }
        return nil
    }

    /// The system that sent `message`, if one did.
    static func system(sending message: MailMessage) -> RecruitingSystem? { match(sending: message)?.system }

    /// The system that sent `message` and how that shows: From first, then Sender, Reply-To, return path, Message-ID
    /// and unsubscribe links, since employers may send from their own domain through a system.
    static func match(sending message: MailMessage) -> Match? {
        if let from = message.from.first {
            if let match = match(AddressParts(from.address), isFrom: true) { return match }
        }
        for address in message.sender + message.replyTo {
            if let match = match(AddressParts(address.address), isFrom: false) { return match }
        }
        for header in ["Return-Path", "Message-ID", "List-Unsubscribe"] {
            guard let value = message.value(of: header) ?? (header == "Message-ID" ? message.messageID : nil) else {
                continue
            }
            if let match = match(header: value) { return match }
        }
        return message.from.first.flatMap { marked(AddressParts($0.address)) }
    }

    private static func match(_ address: AddressParts, isFrom: Bool) -> Match? {
        guard let system = system(of: address.domain) else { return nil }
        return Match(system: system, address: address, channel: system.channel(of: address), isFrom: isFrom)
    }

    private static func match(header value: String) -> Match? {
        for host in hosts(in: value) {
            guard let system = system(of: host), system.kinds.contains(.ats) else { continue }
            return Match(system: system, address: AddressParts("@" + host), channel: .unknown, isFrom: false)
        }
        return nil
    }

    /// Host names behind `@` or `//`.
    private static func hosts(in value: String) -> [String] {
        var result: [String] = []
        let bytes = Array(value.utf8)
        var at = 0
        while at < bytes.count, result.count < 6 {
            let isMail = bytes[at] == UInt8(ascii: "@")
            let isLink = bytes[at] == UInt8(ascii: "/") && at > 0 && bytes[at - 1] == UInt8(ascii: "/")
            at += 1
            guard isMail || isLink else { continue }
            let host = bytes[at...].prefix { isHostByte($0) }
            if !host.isEmpty { result.append(String(decoding: host, as: UTF8.self).lowercased()) }
            at = host.endIndex
        }
        return result
    }

    private static func isHostByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"):
            true
        default: false
        }
    }

    /// Systems that show on an employer's own domain: Greenhouse's `gh-mail.` sub-domain, d.vinci's `candidate-`
    /// addresses.
    private static func marked(_ address: AddressParts) -> Match? {
        if address.domain.hasPrefix("gh-mail.") { return named("greenhouse", address) }
        guard let system = all.first(where: { $0.marker?.contains { address.matches($0) } ?? false }) else {
            return nil
        }
        return Match(system: system, address: address, channel: .unknown, isFrom: false)
    }

    private static func named(_ name: String, _ address: AddressParts) -> Match? {
        guard let system = all.first(where: { $0.name == name }) else { return nil }
        return Match(system: system, address: address, channel: .unknown, isFrom: false)
    }
}
