// SPDX-License-Identifier: MIT
import CGMime

/// Reads address headers (RFC 5322 section 3.4): mailboxes, and groups flattened to their members.
enum AddressHeader {
    /// The mailboxes of `value` in their order, those without an address left out.
    static func mailboxes(_ value: [UInt8], charset: String?, state: inout ParsingState) -> [MailAddress] {
        let tamed = tame(value, state: &state)
        let prepared = HeaderText.prepare(tamed, charset: charset, state: &state)
        let list = GMimeLibrary.withCString(prepared) { internet_address_list_parse(GMimeLibrary.options, $0) }
        guard let list else { return salvage(prepared, state: &state) }
        defer { g_object_unref(list) }
        var found: [MailAddress] = []
        collect(list, into: &found)
        let joined = joiningUnquotedCommas(found)
        if joined.count > state.limits.addresses { state.note(.tooManyAddresses) }
        return joined.isEmpty ? salvage(prepared, state: &state) : Array(joined.prefix(state.limits.addresses))
    }

    /// Takes away what GMime would recurse into or run long over: nested groups, nested comments, endless lists.
    static func tame(_ value: [UInt8], state: inout ParsingState) -> [UInt8] {
        var tamed = value
        var (colons, depth, separators) = (0, 0, 0)
        for index in tamed.indices {
            switch tamed[index] {
            case UInt8(ascii: ":"):
                colons += 1
                if colons > state.limits.addressColons {
                    tamed[index] = 0x20
                    state.note(.addressGroupsNested)
                }
            case UInt8(ascii: "("):
                depth += 1
                if depth > state.limits.commentDepth {
                    tamed[index] = 0x20
                    state.note(.commentsNested)
                }
            case UInt8(ascii: ")"):
                depth = max(0, depth - 1)
            case UInt8(ascii: ","), UInt8(ascii: ";"):
                separators += 1
                // Display names hold commas too, hence twice the cap.
                if separators > 2 * state.limits.addresses {
                    state.note(.tooManyAddresses)
                    return Array(tamed[..<index])
                }
            default: break
            }
        }
        return tamed
    }

    /// Recursion here is as deep as groups nest, which ``tame(_:state:)`` has bounded.
    private static func collect(_ list: UnsafeMutablePointer<InternetAddressList>, into found: inout [MailAddress]) {
        for index in 0..<internet_address_list_length(list) {
            guard let address = internet_address_list_get_address(list, index) else { continue }
            if let group = followup_address_group(address) {
                if let members = internet_address_group_get_members(group) { collect(members, into: &found) }
                continue
            }
            guard let mailbox = followup_address_mailbox(address) else { continue }
            found.append(
                MailAddress(name: name(of: address), address: text(internet_address_mailbox_get_addr(mailbox))))
        }
    }

    private static func name(of address: UnsafeMutablePointer<InternetAddress>) -> String {
        let name = text(internet_address_get_name(address))
        // Outlook puts names into single quotes: 'Sam Example'.
        guard name.count > 2, name.hasPrefix("'"), name.hasSuffix("'") else { return name }
        return String(name.dropFirst().dropLast())
    }

    private static func text(_ string: UnsafePointer<CChar>?) -> String {
        string.map { TextNormaliser.line(String(cString: $0)) } ?? ""
    }

    /// `From: Acme, Inc. <jobs@acme.example>` without quotes reads as two mailboxes, the first without an address.
    private static func joiningUnquotedCommas(_ found: [MailAddress]) -> [MailAddress] {
        var joined: [MailAddress] = []
        var pending: [String] = []
        for mailbox in found {
            if !mailbox.address.contains("@"), mailbox.name.isEmpty || mailbox.address.isEmpty {
                pending.append(mailbox.name.isEmpty ? mailbox.address : mailbox.name)
                continue
            }
            let name = (pending + [mailbox.name]).filter { !$0.isEmpty }.joined(separator: ", ")
            joined.append(MailAddress(name: name, address: mailbox.address))
            pending = []
        }
        let local = pending.filter { !$0.isEmpty }.map { MailAddress(address: $0) }
        return joined.isEmpty ? local : joined
    }

    /// The first thing that looks like an address, for headers that GMime gives up on.
    private static func salvage(_ value: [UInt8], state: inout ParsingState) -> [MailAddress] {
        let isEmptyGroup = value.allSatisfy { $0.isBlank || $0 == UInt8(ascii: ";") } || value.contains(0x3A)
        guard let at = value.firstIndex(of: UInt8(ascii: "@")) else {
            if !isEmptyGroup { state.note(.addressUnreadable) }
            return []
        }
        state.note(.addressUnreadable)
        let delimiters = Set("<>()[]\",;: \t".utf8)
        var start = at
        while start > 0, !delimiters.contains(value[start - 1]) { start -= 1 }
        let end = value[at...].firstIndex { delimiters.contains($0) } ?? value.count
        guard start < at, end > at + 1 else { return [] }
        return [MailAddress(address: TextNormaliser.line(String(decoding: value[start..<end], as: UTF8.self)))]
    }
}
